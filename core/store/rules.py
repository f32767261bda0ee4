"""Policy documents: written with their audit row, and read back only as valid rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Annotated, Any

from psycopg.types.json import Jsonb
from pydantic import BeforeValidator, ConfigDict, Field, PlainSerializer, PlainValidator, TypeAdapter, with_config
from typing_extensions import TypedDict

from core.domain.audit import Change, Noun, differing
from core.domain.people.member import Circle
from core.domain.resources.hours import Opening
from core.domain.rules.policy import Layer, Level, Rules, Strikes
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Quota
from core.domain.rules.silence import Silence
from core.store import audit
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MINUTE, MemberId, OrganizationId

Document = Mapping[str, Any]

_SQL = statements("rules")


@dataclass(frozen=True, slots=True)
class Kept:
    """The current document of a subject, with its version; version 0 if there is none yet."""

    layer: Layer
    version: int


@dataclass(frozen=True, slots=True)
class Past:
    """A change of a document: the version that it made, when, and by whom; nobody's name means the command line."""

    version: int
    at: datetime
    by: str | None
    before: Rules
    after: Rules


async def changes(
    connection: Connection, organization: OrganizationId, level: Level, subject: str, *, since: int
) -> list[Past]:
    """Return the changes of a document from that version on, in order."""

    def past(row: Row) -> Past:
        return Past(row["version"], row["at"], row["name"], unpacked(row["before"] or {}), unpacked(row["after"]))

    return await _SQL["changes"].rows(
        connection, past, organization=organization, level=level, subject=subject, since=since
    )


async def lock(connection: Connection, organization: OrganizationId) -> None:
    """Let nobody else change the organization's rules or resources until the transaction ends; bookings do not wait."""
    await _SQL["lock"].run(connection, organization=organization)


async def locked(connection: Connection, organization: OrganizationId, level: Level, subject: str) -> Kept:
    """Return one document, and let nobody change the organization's rules until the transaction ends."""
    # The organization is locked and not the document: a change is checked against all the others, which must not change
    # meanwhile either, and a document that is not there yet has no row to lock.
    await lock(connection, organization)
    return await known(connection, organization, level, subject)


async def known(connection: Connection, organization: OrganizationId, level: Level, subject: str) -> Kept:
    """Return one document as it is, without a lock."""

    def kept(row: Row) -> Kept:
        return Kept(Layer(level, subject, unpacked(row["document"])), row["version"])

    found = await _SQL["current"].row(connection, kept, organization=organization, level=level, subject=subject)
    return found or Kept(Layer(level, subject, {}), version=0)


async def write(
    connection: Connection,
    organization: OrganizationId,
    layer: Layer,
    *,
    before: Kept,
    by: MemberId | None,
    via: str,
    at: datetime,
) -> None:
    """Replace a document, note who did it, and raise the catalogue's version."""
    was, now = packed(before.layer.rules) if before.version else None, packed(layer.rules)
    await _SQL["write"].run(
        connection,
        organization=organization,
        level=layer.level,
        subject=layer.subject,
        version=before.version + 1,
        before=None if was is None else Jsonb(was),
        after=Jsonb(now),
        by=by,
        at=at,
    )
    changed = Change(Noun.RULES, about(layer), "set", *differing(was, now), version=before.version + 1)
    await audit.record(connection, changed, organization=organization, by=by, via=via, at=at)


def about(layer: Layer) -> str:
    """Return what the audit calls a document by: its level, and its subject if that has several."""
    return f"{layer.level}:{layer.subject}" if layer.subject else str(layer.level)


def packed(rules: Rules) -> Document:
    """Return rules as JSON types; every length is in minutes."""
    document: Document = _DOCUMENT.dump_python(rules, mode="json")
    return document


def unpacked(document: Document) -> Rules:
    """Return the rules of a document; refuses with ValueError an invalid one."""
    return _DOCUMENT.validate_python(document)


def _length(minutes: object) -> timedelta:
    if not isinstance(minutes, int):
        raise ValueError("a length is in whole minutes")  # noqa: TRY004 - pydantic reports a ValueError alone
    return minutes * MINUTE


def _minutes(length: timedelta) -> int:
    return length // MINUTE


def _check_in(said: object) -> bool | time:
    if isinstance(said, bool):
        return said
    if not isinstance(said, str):
        raise ValueError("check-in is yes, no, or an hour such as 10:00")  # noqa: TRY004 - the same
    return time.fromisoformat(said)


def _opening(part: object) -> Opening:
    if not isinstance(part, list):
        raise ValueError("an opening is two minutes of the day")  # noqa: TRY004 - the same
    opens, closes = part
    return Opening(opens, closes)


def _with_lengths(strikes: object) -> object:
    if not isinstance(strikes, dict):
        return strikes
    return {**strikes, "window": _length(strikes.get("window")), "ahead": _length(strikes.get("ahead"))}


_Length = Annotated[timedelta, PlainValidator(_length), PlainSerializer(_minutes)]
_CheckIn = Annotated[
    bool | time,
    PlainValidator(_check_in),
    PlainSerializer(lambda rule: rule if isinstance(rule, bool) else rule.isoformat("minutes")),
]
_Opening = Annotated[
    Opening, PlainValidator(_opening), PlainSerializer(lambda opening: [opening.opens, opening.closes])
]
_Strikes = Annotated[
    Strikes,
    BeforeValidator(_with_lengths),
    PlainSerializer(lambda each: {"most": each.most, "window": _minutes(each.window), "ahead": _minutes(each.ahead)}),
]
# Sets have no order; sorted, the same circle is the same document.
_Circle = Annotated[
    Circle, PlainSerializer(lambda circle: {"roles": sorted(circle.roles), "groups": sorted(circle.groups)})
]
_Names = Annotated[frozenset[str], PlainSerializer(sorted)]


@with_config(ConfigDict(extra="forbid"))
class _Document(TypedDict, total=False):
    """The fields of `Rules`, each with the form that it has in JSON; mypy holds the two to each other."""

    week: tuple[tuple[_Opening, ...], ...]
    granularity: _Length
    shortest: _Length
    longest: _Length
    usual: _Length | None
    notice: _Length
    ahead: _Length
    buffer: _Length
    check_in: _CheckIn
    grace: _Length
    cancel_notice: _Length
    offer_time: _Length
    fair_line: bool
    strikes: _Strikes | None
    unused_dates: Annotated[int, Field(strict=True)] | None
    on_holidays: bool
    for_others: bool
    favours: Annotated[int, Field(strict=True)]
    sharing: bool
    polls: _Length
    seen_by: _Circle | None
    names: Names
    bookable_by: _Circle | None
    managers: _Circle | None
    approvers: _Circle | None
    second_approvers: _Circle | None
    third_approvers: _Circle | None
    approved_from: _Length
    approved_outside: tuple[tuple[_Opening, ...], ...] | None
    approved_of: _Circle | None
    approved_over: Annotated[int, Field(strict=True)]
    deadline: _Length
    deadline_answer: Silence
    exceptions: Annotated[int, Field(strict=True)]
    keep_bookings: _Length | None
    keep_messages: _Length | None
    keep_deliveries: _Length | None
    keep_conversations: _Length | None
    needs: _Names
    givers: _Circle | None
    quotas: Mapping[str, Quota]


_DOCUMENT = TypeAdapter(_Document)
