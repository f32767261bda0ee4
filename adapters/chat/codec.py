"""Buttons: an intent in at most 64 bytes of ASCII, and back; they carry ids and a version, never state."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from adapters.chat.intents import (
    Approve,
    Away,
    Blackouts,
    Cancel,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    CloseNow,
    Confirm,
    Connect,
    Decline,
    Delay,
    Extend,
    FreeOn,
    Help,
    Hold,
    HoldAgain,
    Intent,
    Invite,
    Lift,
    ListBookings,
    ListResources,
    More,
    Move,
    MoveWhere,
    NearMisses,
    Other,
    SeatMap,
    Settings,
    Show,
    ShowCode,
    ShowQuota,
    ShowRules,
    Swap,
    Undo,
    UndoAll,
    When,
)
from core.values import MINUTE, BlackoutId, BookingId, Interval, ResourceId, UnitId

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOMENT, DAY = "%Y%m%dT%H%M", "%Y%m%d"
YEAR = 366 * 24 * 60

_BARE: dict[str, Intent] = {
    "list": ListBookings(),
    "rooms": ListResources(),
    "help": Help(),
    "link": Connect(),
    "invite": Invite(),
    "quota": ShowQuota(),
    "closed": Blackouts(),
    "back": UndoAll(),
    "near": NearMisses(),
}
_OfBooking = (
    Approve | Decline | Confirm | Change | Undo | HoldAgain | CheckIn | CheckOut | ShowCode | Show | Delay | MoveWhere
)
_OF_BOOKING: dict[str, Callable[[BookingId], _OfBooking]] = {
    "ok": Confirm,
    "yes": Approve,
    "nay": Decline,
    "change": Change,
    "undo": Undo,
    "again": HoldAgain,
    "in": CheckIn,
    "out": CheckOut,
    "code": ShowCode,
    "show": Show,
    "late": Delay,
    "where": MoveWhere,
}
_WORDS: dict[object, str] = {kind: word for word, kind in _OF_BOOKING.items()}


def payload(intent: Intent) -> str:
    """Return what a button carries; refuses with ValueError an intent that no button means."""
    match intent:
        case CheckIn(booking=None) | CheckOut(booking=None) | Delay(booking=None):
            raise ValueError(f"no button means {intent}")
        case (
            Approve(booking)
            | Decline(booking)
            | Confirm(booking)
            | Change(booking)
            | Undo(booking)
            | HoldAgain(booking)
            | ShowCode(booking)
            | Show(booking)
            | MoveWhere(booking)
            | CheckIn(booking, None)
            | CheckOut(booking)
            | Delay(booking)
        ):
            return f"{_WORDS[type(intent)]}:{booking}"
        case _ if intent in _BARE.values():
            return next(word for word, bare in _BARE.items() if bare == intent)
        case _:
            return ":".join(map(str, _with_facts(intent)))


def intent(text: str) -> Intent:
    """Return what a button means; what no button of ours carries is Other."""
    word, *facts = text.split(":")
    try:
        if word in _BARE and not facts:
            return _BARE[word]
        if word in _OF_BOOKING:
            [booking] = facts
            return _OF_BOOKING[word](BookingId(int(booking)))
        return _FROM_FACTS[word](*facts)
    except (KeyError, ValueError, TypeError, OverflowError):
        return Other()


def _with_facts(intent: Intent) -> tuple[str | int, ...]:
    facts: tuple[str | int, ...]
    match intent:
        case Choose(resource, start, minutes, unit):
            facts = ("pick", resource, _stamp(start), minutes or "", unit or "")
        case When(start):
            facts = ("when", _stamp(start))
        case FreeOn(resource, day):
            facts = ("free", resource, _stamp(day))
        case ShowRules(resource):
            facts = ("rules", resource)
        case Help(about) if about:
            facts = ("help", about)
        case More(skip):
            facts = ("more", skip)
        case Settings(to) if to:
            facts = ("zone", to)
        case _:
            facts = _of_slot(intent)
    return facts


def _of_slot(intent: Intent) -> tuple[str | int, ...]:
    facts: tuple[str | int, ...]
    match intent:
        case Cancel(booking, seen):
            facts = ("no", booking, seen)
        case Hold(resource, during, unit):
            facts = ("hold", resource, _since(during), during.minutes, *((unit,) if unit else ()))
        case Swap(booking, during):
            facts = ("swap", booking, _since(during), during.minutes)
        case Move(booking, during, resource):
            facts = ("move", booking, _since(during), during.minutes, *((resource,) if resource else ()))
        case SeatMap(resource, during, skip):
            facts = ("seats", resource, _since(during), during.minutes, skip)
        case Extend(booking, minutes):
            facts = ("longer", booking, minutes)
        case Away(first, last, seen) if seen is not None:
            facts = ("away", _stamp(first), _stamp(last), seen)
        case CloseNow(blackout, moving):
            facts = ("close", blackout, int(moving))
        case Lift(blackout):
            facts = ("lift", blackout)
        case _:
            raise ValueError(f"no button means {intent}")
    return facts


def _since(during: Interval) -> int:
    return int((during.start - EPOCH) / MINUTE)


def _during(since: str, minutes: str) -> Interval:
    start = EPOCH + int(since) * MINUTE
    return Interval(start, start + int(minutes) * MINUTE)


def _stamp(start: datetime | date | None) -> str:
    if start is None:
        return ""
    return f"{start:{MOMENT}}" if isinstance(start, datetime) else f"{start:{DAY}}"


def _stamped(text: str) -> datetime | date:
    if "T" in text:
        return datetime.strptime(text, MOMENT)  # noqa: DTZ007 - the place's own wall time
    return datetime.strptime(text, DAY).date()  # noqa: DTZ007 - the place's own day


def _stamped_day(text: str) -> date:
    day = _stamped(text)
    if isinstance(day, datetime):
        raise TypeError(text)
    return day


def _hold(resource: str, since: str, minutes: str, unit: str | None = None) -> Intent:
    return Hold(ResourceId(int(resource)), _during(since, minutes), UnitId(int(unit)) if unit else None)


def _seats(resource: str, since: str, minutes: str, skip: str) -> Intent:
    return SeatMap(ResourceId(int(resource)), _during(since, minutes), max(0, int(skip)))


def _move(booking: str, since: str, minutes: str, resource: str | None = None) -> Intent:
    return Move(BookingId(int(booking)), _during(since, minutes), ResourceId(int(resource)) if resource else None)


def _choose(resource: str, start: str, minutes: str, unit: str) -> Intent:
    long = int(minutes) if minutes else None
    if long is not None and not 0 < long <= YEAR:
        raise ValueError(minutes)
    return Choose(
        ResourceId(int(resource)), _stamped(start) if start else None, long, UnitId(int(unit)) if unit else None
    )


_FROM_FACTS: dict[str, Callable[..., Intent]] = {
    "no": lambda booking, seen: Cancel(BookingId(int(booking)), int(seen)),
    "hold": _hold,
    "move": _move,
    "swap": lambda booking, since, minutes: Swap(BookingId(int(booking)), _during(since, minutes)),
    "close": lambda blackout, moving: CloseNow(BlackoutId(int(blackout)), moving == "1"),
    "lift": lambda blackout: Lift(BlackoutId(int(blackout))),
    "seats": _seats,
    "longer": lambda booking, minutes: Extend(BookingId(int(booking)), max(-YEAR, min(YEAR, int(minutes)))),
    "away": lambda first, last, seen: Away(_stamped_day(first), _stamped_day(last), int(seen)),
    "free": lambda resource, day: FreeOn(ResourceId(int(resource)), _stamped_day(day)),
    "rules": lambda resource: ShowRules(ResourceId(int(resource))),
    "pick": _choose,
    "more": lambda skip: More(max(0, int(skip))),
    "zone": Settings,
    "help": Help,
    "when": lambda start: When(_stamped(start)),
}
