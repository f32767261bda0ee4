"""What a person can want with what is taken: to be offered it when it gets free."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BookingId, Interval, QuestionId, ResourceId, UnitId, WaitId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Watch(Intent):
    """Wait for what the wish names; where a part of the time is enough, `partly`. Of what repeats, the first date."""

    wish: Wish
    partly: bool = False
    among: tuple[str, ...] = ()
    """The things that are named, where any one of several will do."""
    unmet: str | None = None
    """What is wanted of it and cannot be looked for, as typed."""
    unknown: str | None = None
    """What stands where a name is expected and is none here, as typed; perhaps beside what is known."""
    times: bool = False
    """Whether another time would do as well."""


@dataclass(frozen=True, slots=True)
class WatchSlot(Intent):
    """Wait for exactly this slot."""

    word: ClassVar = "watch"

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class WatchAny(Intent):
    """Wait for anything that fits the wish of the question."""

    word: ClassVar = "watch-any"

    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class WatchPart(Intent):
    """Take a part of what one waits for as well."""

    word: ClassVar = "watch-part"

    wait: WaitId


@dataclass(frozen=True, slots=True)
class WatchOthers(Intent):
    """Take others like what one waits for as well."""

    word: ClassVar = "watch-others"

    wait: WaitId


@dataclass(frozen=True, slots=True)
class StopWatching(Intent):
    """Wait for it no longer."""

    word: ClassVar = "unwatch"

    wait: WaitId


@dataclass(frozen=True, slots=True)
class StopWatchingWhich(Intent):
    """Wait no longer for what the wish describes."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class ListWaits(Intent):
    """See what one waits for, and where in line, from a place on."""

    word: ClassVar = "waits"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class MyTurn(Intent):
    """
    See where in line one is for what the wish names; if one does not wait for it, when it is free or, of `others`, how
    many wait for it.
    """

    wish: Wish
    others: bool = False


@dataclass(frozen=True, slots=True)
class TakeFreed(Intent):
    """Take what was offered because it got free."""

    word: ClassVar = "freed"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class TakeFreedPart(Intent):
    """Take only this part of what was offered because it got free."""

    word: ClassVar = "freed-part"

    booking: BookingId
    during: Interval


@dataclass(frozen=True, slots=True)
class PassFreed(Intent):
    """Leave what was offered because it got free to the next in line."""

    word: ClassVar = "pass"

    booking: BookingId
