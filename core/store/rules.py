"""Policy documents: written with their audit row, and read back only as rules that hold together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from psycopg.types.json import Jsonb

from core.domain.people.member import Circle, Role
from core.domain.resources.hours import Opening, Week
from core.domain.rules.policy import Layer, Level, Rules, Strikes
from core.domain.rules.quota import Measure, Period, Quota
from core.store.database import Connection
from core.values import MINUTE, MemberId, OrganizationId

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as it stands, for whoever wants to change it; version 0 where there is none yet."""

    layer: Layer
    version: int


async def locked(connection: Connection, organization: OrganizationId, level: Level, subject: str) -> Kept:
    """Return one document, and let nobody change the organization's rules until the transaction ends."""
    await connection.execute("SELECT FROM organizations WHERE id = %s FOR NO KEY UPDATE", (organization,))
    query = "SELECT document, version FROM policies WHERE organization_id = %s AND level = %s AND subject = %s"
    row = await (await connection.execute(query, (organization, level, subject))).fetchone()
    return Kept(Layer(level, subject, unpacked(row[0]) if row else {}), row[1] if row else 0)


async def write(
    connection: Connection,
    organization: OrganizationId,
    layer: Layer,
    *,
    before: Kept,
    by: MemberId | None,
    at: datetime,
) -> None:
    """Put a document in the place of the one before, note who did it, and raise the catalogue's version."""
    parameters = {
        "organization": organization,
        "level": layer.level,
        "subject": layer.subject,
        "version": before.version + 1,
        "before": Jsonb(packed(before.layer.rules)) if before.version else None,
        "after": Jsonb(packed(layer.rules)),
        "by": by,
        "at": at,
    }
    await connection.execute(_WRITE, parameters)


def packed(rules: Rules) -> Document:
    """Return rules as JSON's own types; every length is in minutes."""
    return {name: _PACK.get(name, _minutes)(value) for name, value in rules.items()}


def unpacked(document: Document) -> Rules:
    """Return the rules of a document; refuses with ValueError what is none."""
    try:
        return cast("Rules", {name: _UNPACK.get(name, _length)(value) for name, value in document.items()})
    except (TypeError, KeyError) as failure:
        raise ValueError("no policy document") from failure


def _minutes(length: timedelta | None) -> int | None:
    return None if length is None else int(length / MINUTE)


def _length(minutes: int | None) -> timedelta | None:
    return None if minutes is None else minutes * MINUTE


def _week(days: list[list[list[int]]]) -> Week:
    return tuple(tuple(Opening(*part) for part in day) for day in days)


def _strikes(packed: Document | None) -> Strikes | None:
    return Strikes(packed["most"], packed["window"] * MINUTE, packed["ahead"] * MINUTE) if packed else None


def _quotas(packed: Mapping[str, Document]) -> dict[str, Quota]:
    return {
        name: Quota(
            Measure(each["measure"]),
            each["most"],
            Period(each["period"]),
            each["days"],
            each.get("group"),
            shared=each.get("shared", False),
        )
        for name, each in packed.items()
    }


def _circle(packed: Document | None) -> Circle | None:
    if packed is None:
        return None
    return Circle(frozenset(map(Role, packed["roles"])), frozenset(packed["groups"]))


def _of_circle(circle: Circle | None) -> Document | None:
    return None if circle is None else {"roles": sorted(circle.roles), "groups": sorted(circle.groups)}


_PACK: Mapping[str, Callable[[Any], object]] = {
    "week": lambda week: [[[part.opens, part.closes] for part in day] for day in week],
    "check_in": bool,
    "for_others": bool,
    **dict.fromkeys(("seen_by", "bookable_by", "managers", "approvers"), _of_circle),
    "strikes": lambda strikes: (
        strikes and {"most": strikes.most, "window": _minutes(strikes.window), "ahead": _minutes(strikes.ahead)}
    ),
    "quotas": lambda quotas: {
        name: {
            "measure": each.measure,
            "most": each.most,
            "period": each.period,
            "days": each.days,
            "group": each.group,
            "shared": each.shared,
        }
        for name, each in quotas.items()
    },
}
_UNPACK: Mapping[str, Callable[[Any], object]] = {
    "week": _week,
    "check_in": bool,
    "for_others": bool,
    **dict.fromkeys(("seen_by", "bookable_by", "managers", "approvers"), _circle),
    "strikes": _strikes,
    "quotas": _quotas,
}
_WRITE = """
WITH written AS (
    INSERT INTO policies (organization_id, level, subject, version, document)
    VALUES (%(organization)s, %(level)s, %(subject)s, %(version)s, %(after)s)
    ON CONFLICT (organization_id, level, subject) DO UPDATE SET version = excluded.version, document = excluded.document
), audited AS (
    INSERT INTO policy_changes (organization_id, level, subject, version, at, by_member, before, after)
    VALUES (%(organization)s, %(level)s, %(subject)s, %(version)s, %(at)s, %(by)s, %(before)s, %(after)s)
)
UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %(organization)s
"""
