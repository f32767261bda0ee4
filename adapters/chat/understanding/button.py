"""Buttons: an intent in at most 64 bytes of ASCII, and back; they carry ids and a version, never state."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from adapters.chat.intents import (
    Cancel,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    Confirm,
    Connect,
    Help,
    Hold,
    HoldAgain,
    Intent,
    Invite,
    ListBookings,
    ListResources,
    More,
    Other,
    Settings,
    Show,
    ShowCode,
    Undo,
    When,
)
from core.values import MINUTE, BookingId, Interval, ResourceId, UnitId

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOMENT, DAY = "%Y%m%dT%H%M", "%Y%m%d"
YEAR = 366 * 24 * 60

_BARE: dict[str, Intent] = {
    "list": ListBookings(),
    "rooms": ListResources(),
    "help": Help(),
    "link": Connect(),
    "invite": Invite(),
}
_OF_BOOKING: dict[str, Callable[[BookingId], Intent]] = {
    "ok": Confirm,
    "change": Change,
    "undo": Undo,
    "again": HoldAgain,
    "in": CheckIn,
    "out": CheckOut,
    "code": ShowCode,
    "show": Show,
}
_WORDS = {Confirm: "ok", Change: "change", Undo: "undo", HoldAgain: "again", ShowCode: "code", Show: "show"}


def payload(intent: Intent) -> str:
    """Return what a button carries; refuses with ValueError an intent that no button means."""
    match intent:
        case ListBookings(wish=None) | ListResources() | Help(about=None) | Connect() | Invite():
            return next(word for word, bare in _BARE.items() if bare == intent)
        case (
            Confirm(booking) | Change(booking) | Undo(booking) | HoldAgain(booking) | ShowCode(booking) | Show(booking)
        ):
            return f"{_WORDS[type(intent)]}:{booking}"
        case CheckIn(booking, None) | CheckOut(booking) if booking is not None:
            return f"{'in' if isinstance(intent, CheckIn) else 'out'}:{booking}"
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
    match intent:
        case Cancel(booking, seen):
            return "no", booking, seen
        case Hold(resource, during, unit):
            return "hold", resource, int((during.start - EPOCH) / MINUTE), during.minutes, *((unit,) if unit else ())
        case Choose(resource, start, minutes, unit):
            return "pick", resource, _stamp(start), minutes or "", unit or ""
        case When(start):
            return "when", _stamp(start)
        case More(skip):
            return "more", skip
        case Settings(zone) if zone:
            return "zone", zone
        case _:
            raise ValueError(f"no button means {intent}")


def _stamp(start: datetime | date | None) -> str:
    if start is None:
        return ""
    return f"{start:{MOMENT}}" if isinstance(start, datetime) else f"{start:{DAY}}"


def _stamped(text: str) -> datetime | date:
    if "T" in text:
        return datetime.strptime(text, MOMENT)  # noqa: DTZ007 - the place's own wall time
    return datetime.strptime(text, DAY).date()  # noqa: DTZ007 - the place's own day


def _hold(resource: str, since: str, minutes: str, unit: str | None = None) -> Intent:
    start = EPOCH + int(since) * MINUTE
    during = Interval(start, start + int(minutes) * MINUTE)
    return Hold(ResourceId(int(resource)), during, UnitId(int(unit)) if unit else None)


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
    "pick": _choose,
    "more": lambda skip: More(max(0, int(skip))),
    "zone": Settings,
    "when": lambda start: When(_stamped(start)),
}
