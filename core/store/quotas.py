"""
Quotas: counted inside the statement that takes of them.

A booking that takes of a quota also takes the member's next turn, if the turn is still the one that was seen when the
bookings were counted. The row is locked until the commit; a second booking then finds another turn, and counts again.
So lock, count and booking are one statement, and no two bookings ever count the same past. A group that shares a quota
has a turn of its own, under its negative id; several turns are taken in the order of their keys, so that two bookings
never wait for each other.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.rules.policy import Claim, Level
from core.domain.rules.quota import Measure, Period
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, Interval, MemberId, OrganizationId

_SQL = statements("quotas")
NO_BOOKING = BookingId(0)
"""No booking has this id: nothing is left out of a count."""


@dataclass(frozen=True, slots=True)
class Used:
    """The use of a claim's quota in one of its windows, in minutes or bookings."""

    place: int
    used: int
    window: Interval


def packed(claims: Sequence[Claim] | None) -> str:
    """Return the claims as JSON for the statements, with a row for each window of each claim."""
    return json.dumps([row for place, claim in enumerate(claims or ()) for row in _rows(place, claim)])


def verdict(row: Row) -> tuple[bool, tuple[Used, ...]]:
    """Return whether somebody else took the turn, and the quotas that have too little left."""
    exceeded = tuple(Used(place, used, _window(*window)) for place, used, *window in row.get("exceeded") or ())
    return not row.get("took_turn", True) and not exceeded, exceeded


async def used(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    claims: Sequence[Claim],
    *,
    at: datetime,
    but: BookingId = NO_BOOKING,
) -> list[Used]:
    """Count the use of each claim's quota in each of its windows, without the booking `but`."""
    return await _SQL["used"].rows(
        connection,
        lambda row: Used(row["place"], row["used"], Interval(row["since"], row["until"])),
        organization=organization,
        member=member,
        but=[but],
        at=at,
        claims=packed(claims),
    )


async def take(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    claims: Sequence[Claim],
    *,
    at: datetime,
    but: Sequence[BookingId] = (),
) -> tuple[bool, tuple[Used, ...]]:
    """
    Take the member's turn for several bookings at once, as one booking does that counts; the claims are their sums.

    Bookings that are to be changed are left out of the count, because the claims say what they will take.

    Return whether somebody else took it, and the quotas that have too little left; if neither, the bookings may be
    written in the same transaction, and nobody counts before it ends.
    """
    row = await _SQL["take"].row(
        connection,
        dict,
        organization=organization,
        member=member,
        but=list(but),
        at=at,
        claims=packed(claims),
    )
    if row is None:
        raise AssertionError("a turn answers in one row")
    return verdict(row)


def _rows(place: int, claim: Claim) -> list[Mapping[str, object]]:
    bound, quota = claim.bound, claim.bound.quota
    row = {
        "place": place,
        "open": quota.period is Period.OPEN,
        "counts": quota.measure is Measure.COUNT,
        # The built-in document of a kind counts all of the kind, as the organization's own for that kind does.
        "kind": bound.subject if bound.level in {Level.KIND, Level.BUILT_IN} else None,
        "site": int(bound.subject) if bound.level is Level.SITE else None,
        "resource": int(bound.subject) if bound.level is Level.RESOURCE else None,
        "needs": claim.needs,
        "most": quota.most,
        "bound": quota.group,
        "shared_by": quota.group if quota.shared else None,
    }
    return [{**row, "since": each.start.isoformat(), "until": each.end.isoformat()} for each in claim.windows]


def _window(since: str, until: str) -> Interval:
    return Interval(datetime.fromisoformat(since), datetime.fromisoformat(until))
