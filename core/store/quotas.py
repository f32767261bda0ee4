"""
What a member's quotas count, inside the statement that takes of them.

Whoever takes of a quota also takes the member's next turn, if it still is the turn that was seen when the bookings were
counted: the row is locked until the commit, and whoever comes second finds another turn, and counts again. So the lock,
the count and the booking are one statement, and no two of them ever count the same past. A group that shares a quota
has a turn of its own, under its negative id; several turns are taken in the order of their keys.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.domain.rules.policy import Claim, Level
from core.domain.rules.quota import Measure, Period
from core.store.database import Connection
from core.store.tables import STALE
from core.values import BookingId, Interval, MemberId, OrganizationId

_WHOSE = """ANY (CASE WHEN claimed.shared_by IS NULL THEN ARRAY[%(member)s::bigint]
            ELSE ARRAY(SELECT gm.member_id FROM group_members gm
                WHERE gm.organization_id = %(organization)s AND gm.group_id = claimed.group_id) END)"""
_CLAIMED = """SELECT * FROM json_to_recordset(%(claims)s) AS claimed (place int, since timestamptz,
        until timestamptz, open boolean, counts boolean, kind text, site bigint, resource bigint, needs int, most int,
        shared_by text, bound text)"""
_COUNT = f"""used AS (
    SELECT place, most, needs, since, until, booked.used FROM claimed CROSS JOIN LATERAL (
        SELECT coalesce(CASE WHEN counts THEN count(*) ELSE sum(b.charged) END, 0)::int AS used
        FROM bookings b
        WHERE b.organization_id = %(organization)s AND b.member_id = {{whose}}
          AND coalesce(b.leader_id, b.id) <> %(booking)s
          AND b.starts >= claimed.since AND b.starts < claimed.until AND b.charged > 0
          AND (claimed.resource IS NULL OR b.resource_id = claimed.resource)
          AND (claimed.kind IS NULL AND claimed.site IS NULL OR EXISTS (
            SELECT FROM resources r WHERE r.organization_id = b.organization_id AND r.id = b.resource_id
              AND (claimed.kind IS NULL OR r.kind = claimed.kind)
              AND (claimed.site IS NULL OR r.site_id = claimed.site) OFFSET 0))
          AND NOT (b.status = 'held' AND b.hold_until <= %(at)s)
          AND (NOT claimed.open OR b.ended_at IS NULL AND b.status <> 'cancelling' AND b.ends > %(at)s
               AND {STALE.format(now="%(at)s")} IS NOT TRUE)
        OFFSET 0) booked
)"""  # noqa: S608 - only constants are put in
_OWN = f"""claimed AS ({_CLAIMED}), {_COUNT.format(whose="%(member)s")}"""
_IN_GROUPS = f"""mine AS (
    SELECT g.id, lower(g.name) AS name FROM group_members gm
    JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
    WHERE gm.organization_id = %(organization)s AND gm.member_id = %(member)s
), claimed AS (
    SELECT c.*, mine.id AS group_id FROM ({_CLAIMED}) c LEFT JOIN mine ON mine.name = c.bound
    WHERE c.bound IS NULL OR mine.id IS NOT NULL
), {_COUNT.format(whose=_WHOSE)}"""  # noqa: S608 - only constants are put in
_TURN = """seen AS (
    SELECT member_id, turn FROM quota_turns WHERE organization_id = %(organization)s AND member_id = ANY({keys})
), taken_turn AS (
    INSERT INTO quota_turns AS known (organization_id, member_id, turn)
    SELECT %(organization)s, key, 1 FROM unnest({keys}) AS key
    WHERE NOT EXISTS (SELECT FROM used WHERE used + needs > most) ORDER BY key
    ON CONFLICT (organization_id, member_id) DO UPDATE SET turn = known.turn + 1
        WHERE known.turn = (SELECT turn FROM seen WHERE seen.member_id = known.member_id)
    RETURNING turn
), turn AS (SELECT FROM taken_turn HAVING count(*) = cardinality({keys})), """
_OWN_KEY = "ARRAY[%(member)s::bigint]"
_KEYS = f"({_OWN_KEY} || ARRAY(SELECT DISTINCT -group_id FROM claimed WHERE shared_by IS NOT NULL))"  # noqa: S608 - as above
_TAKE_OWN = f"{_OWN}, {_TURN.format(keys=_OWN_KEY)}"
_TAKE_IN_GROUPS = f"{_IN_GROUPS}, {_TURN.format(keys=_KEYS)}"
NO_BOOKING = BookingId(0)
TURN = "CROSS JOIN turn"
VERDICT = """EXISTS (SELECT FROM turn),
    (SELECT json_agg(json_build_array(place, used, since, until)) FROM used WHERE used + needs > most)"""
NO_VERDICT = "TRUE, NULL"
_USED = """
WITH {count}
SELECT place, used, since, until FROM used ORDER BY place, since
"""


@dataclass(frozen=True, slots=True)
class Used:
    """What was used of a claim's quota, and in which of its windows."""

    place: int
    used: int
    window: Interval


def taking(claims: Sequence[Claim]) -> str:
    """
    Return the part of a statement that counts what is used and takes the turns: the member's, and a sharing group's.

    Whatever else the statement does, it does for the one row of `turn`, which is missing where too little is left or
    somebody else took a turn.
    """
    return _TAKE_IN_GROUPS if _speaks_of_groups(claims) else _TAKE_OWN


def parameters(claims: Sequence[Claim] | None) -> Mapping[str, object]:
    """Return what the statement wants to know of the claims."""
    if claims is None:
        return {}
    return {"claims": json.dumps([row for place, claim in enumerate(claims) for row in _rows(place, claim)])}


def verdict(answer: Sequence[Any]) -> tuple[bool, tuple[Used, ...]]:
    """Return whether somebody else took the turn, and which quotas have too little left."""
    took_turn, refused = answer
    exceeded = tuple(_used(*row) for row in refused or ())
    return not took_turn and not exceeded, exceeded


async def used(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    claims: Sequence[Claim],
    *,
    at: datetime,
    but: BookingId = NO_BOOKING,
) -> list[Used]:
    """Return what is used of each claim's quota in each of its windows, one booking perhaps left out."""
    query = _USED.format(count=_IN_GROUPS if _speaks_of_groups(claims) else _OWN)
    values = {"organization": organization, "member": member, "booking": but, "at": at, **parameters(claims)}
    rows = await (await connection.execute(query.encode(), values)).fetchall()
    return [_used(*row) for row in rows]


def _speaks_of_groups(claims: Sequence[Claim]) -> bool:
    return any(claim.bound.quota.group is not None for claim in claims)


def _rows(place: int, claim: Claim) -> list[Mapping[str, object]]:
    bound, quota = claim.bound, claim.bound.quota
    row = {
        "place": place,
        "open": quota.period is Period.OPEN,
        "counts": quota.measure is Measure.COUNT,
        "kind": bound.subject if bound.level in {Level.KIND, Level.BUILT_IN} else None,
        "site": int(bound.subject) if bound.level is Level.SITE else None,
        "resource": int(bound.subject) if bound.level is Level.RESOURCE else None,
        "needs": claim.needs,
        "most": quota.most,
        "bound": quota.group,
        "shared_by": quota.group if quota.shared else None,
    }
    return [{**row, "since": each.start.isoformat(), "until": each.end.isoformat()} for each in claim.windows]


def _used(place: int, used: int, since: str | datetime, until: str | datetime) -> Used:
    return Used(place, used, Interval(_moment(since), _moment(until)))


def _moment(said: str | datetime) -> datetime:
    return said if isinstance(said, datetime) else datetime.fromisoformat(said)
