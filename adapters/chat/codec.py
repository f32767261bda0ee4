"""
Buttons: an intent in at most 64 bytes of ASCII, and back. Buttons carry ids and a version, never state.

A payload is the intent's `word` and its fields in order, such as `hold:3:29732580:120`; empty last fields are dropped.
A new field must therefore stand last: then the payloads of buttons that were sent before are still read.
"""

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime
from types import NoneType
from typing import Any, NamedTuple, get_args, get_type_hints

from adapters.chat.intents import KINDS, Intent
from adapters.chat.intents.changing import Move, MoveWhere
from adapters.chat.intents.forms import Filling
from adapters.chat.intents.members import Fate
from adapters.chat.intents.talk import Other
from core.domain.favours.favour import What
from core.domain.organizations.progress import Step
from core.domain.people.duty import Duty
from core.domain.people.join_request import Answer
from core.domain.people.member import Role
from core.domain.people.preferences import Preference
from core.domain.reports import By, Form
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Level
from core.domain.series.series import Scope
from core.values import (
    MINUTE,
    BlackoutId,
    BookingId,
    CertificateId,
    FaultId,
    FavourId,
    FeedId,
    GroupId,
    HandedInId,
    Interval,
    InvitationId,
    JoinRequestId,
    MemberId,
    PhotoId,
    PollId,
    ProposalId,
    QuestionId,
    ResourceId,
    RingId,
    SiteId,
    TokenId,
    UnitId,
    WaitId,
    WebhookId,
)

LONGEST = 64
"""Bytes: what Telegram takes as `callback_data`; Slack takes 2,000."""
LARGEST_ID = 2**63 - 1
"""Postgres's bigint. A made-up id above it would be a database error instead of an unknown id."""
YEARS = range(1970, 2200)
"""A made-up day outside of them could overflow the calendar later."""
LARGEST_NUMBER = len(YEARS) * 366 * 24 * 60
"""The minutes of all those years: what people can say must be read back, and is refused by a rule, with its reason."""
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOMENT, DAY = "%Y%m%dT%H%M", "%Y%m%d"
SECOND = "b"
"""Behind a wall time that comes twice in a night, and is the second."""


class Converter(NamedTuple):
    """How a field is written, as so many parts between colons, and read back; reading refuses with ValueError."""

    parts: int
    write: Callable[[Any], str]
    read: Callable[..., object]


def payload(intent: Intent) -> str:
    """Return what a button carries for an intent; refuses with ValueError an intent that no button can carry."""
    # Only intents with a `word` travel on buttons; the others come from sentences and commands alone.
    word: str | None = getattr(intent, "word", None)
    if word is None:
        raise ValueError(f"no button carries {intent}")
    parts = [word]
    for name, converter in LAYOUTS[word]:
        value = getattr(intent, name)
        parts.append(":" * (converter.parts - 1) if value is None else converter.write(value))
    carried = ":".join(parts).rstrip(":")
    if not _fits(carried):
        raise ValueError(f"no button carries {intent}")
    return carried


def intent(carried: str) -> Intent:
    """Return what a button means; a payload that Bellhop never made is Other."""
    word, *parts = carried.split(":")
    facts: dict[str, Any] = {}
    try:
        for name, converter in LAYOUTS[word]:
            given, parts = parts[: converter.parts], parts[converter.parts :]
            if any(given):
                facts[name] = converter.read(*given)
        return BY_WORD[word](**facts) if _fits(carried) and not any(parts) else Other()
    # A client can send any payload; a made-up one is nobody's fault and no error.
    except (KeyError, ValueError, TypeError, OverflowError):
        return Other()


def carried(text: str) -> Intent:
    """Return what a button means that Bellhop itself made; refuses with ValueError what this release does not know."""
    meant = intent(text)
    if isinstance(meant, Other):
        raise ValueError(text)  # noqa: TRY004 - pydantic takes it for a value that does not fit
    return meant


def _fits(carried: str) -> bool:
    return len(carried) <= LONGEST and carried.isascii()


def _moment(text: str) -> datetime | date:
    clock = text.removesuffix(SECOND) if "T" in text else text
    moment = datetime.strptime(clock, MOMENT if "T" in text else DAY)  # noqa: DTZ007 - the place's own wall time
    if moment.year not in YEARS:
        raise ValueError(text)
    return moment.replace(fold=int(clock != text)) if "T" in text else moment.date()


def _written(moment: datetime | date) -> str:
    return f"{moment:{MOMENT}}{SECOND * moment.fold}" if isinstance(moment, datetime) else f"{moment:{DAY}}"


def _day(text: str) -> date:
    if "T" in text:
        raise ValueError(text)
    return _moment(text)


def _during(since: str, minutes: str) -> Interval:
    start = EPOCH + int(since) * MINUTE
    if start.year not in YEARS:
        raise ValueError(since)
    return Interval(start, start + _number(minutes) * MINUTE)


def _number(text: str) -> int:
    number = int(text)
    if abs(number) > LARGEST_NUMBER:
        raise ValueError(text)
    return number


def _id(text: str) -> int:
    number = int(text)
    if not 0 < number <= LARGEST_ID:
        raise ValueError(text)
    return number


def _short(number: int) -> str:
    """Write an id in base 36, so that it fits on a button with others when it has grown."""
    rest, digit = divmod(number, len(DIGITS))
    return (_short(rest) if rest else "") + DIGITS[digit]


def _shortened(text: str) -> int:
    return _id(str(int(text, len(DIGITS))))


def _several(text: str) -> tuple[int, ...]:
    return tuple(_shortened(each) for each in text.split("."))


def _text(text: str) -> str:
    """Return a text that contains no colon, which would be read as two; refuses others with ValueError."""
    if ":" in text:
        raise ValueError(text)
    return text


ID = Converter(1, str, _id)
CONVERTERS: dict[frozenset[object], Converter] = {
    **{frozenset({kind}): ID for kind in (BookingId, ResourceId, UnitId, BlackoutId, FaultId, GroupId, MemberId)},
    **{frozenset({kind}): ID for kind in (InvitationId, JoinRequestId, CertificateId, SiteId, PhotoId)},
    **{frozenset({kind}): ID for kind in (FavourId, FeedId, PollId, RingId, TokenId, WaitId, WebhookId)},
    **{frozenset({kind}): Converter(1, _short, _shortened) for kind in (QuestionId, ProposalId, HandedInId)},
    **{
        frozenset({kind, ...}): Converter(1, lambda ids: ".".join(map(_short, ids)), _several)
        for kind in (BookingId, CertificateId)
    },
    frozenset({int}): Converter(1, str, _number),
    frozenset({bool}): Converter(1, lambda yes: str(int(yes)), lambda text: bool(_number(text))),
    frozenset({str}): Converter(1, _text, str),
    frozenset({Level}): Converter(1, str, Level),
    frozenset({Role}): Converter(1, str, Role),
    frozenset({Duty}): Converter(1, str, Duty),
    frozenset({Preference}): Converter(1, str, Preference),
    frozenset({Fate}): Converter(1, str, Fate),
    frozenset({Step}): Converter(1, str, Step),
    frozenset({Kind}): Converter(1, str, Kind),
    frozenset({Answer}): Converter(1, str, Answer),
    frozenset({By}): Converter(1, str, By),
    frozenset({Form}): Converter(1, str, Form),
    frozenset({Filling}): Converter(1, str, Filling),
    frozenset({Scope}): Converter(1, str, Scope),
    frozenset({What}): Converter(1, str, What),
    frozenset({date}): Converter(1, lambda day: f"{day:{DAY}}", _day),
    frozenset({datetime, date}): Converter(1, _written, _moment),
    frozenset({Interval}): Converter(
        2, lambda during: f"{int((during.start - EPOCH) / MINUTE)}:{during.minutes}", _during
    ),
}
WORDS: dict[str, type[Intent]] = {kind.word: kind for kind in KINDS if hasattr(kind, "word")}
"""The intents that a button can carry, by the words with which their payloads begin."""
BY_WORD: dict[str, type[Intent]] = {**WORDS, "change": MoveWhere, "swap": Move}
"""The same, with words that are only read: on buttons that were sent when a hold was not yet moved like a booking."""


def _layout(kind: type[Intent]) -> tuple[tuple[str, Converter], ...]:
    types = get_type_hints(kind)
    kinds = {each.name: frozenset(get_args(types[each.name]) or {types[each.name]}) for each in fields(kind)}
    return tuple((name, CONVERTERS[of - {NoneType}]) for name, of in kinds.items())


LAYOUTS = {word: _layout(kind) for word, kind in BY_WORD.items()}
"""The fields of each intent with their converters, which follow from the fields' types."""
