"""What a person can ask: facts of things, what becomes of their own bookings, and who has what."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BookingId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


Fact = Literal["place", "has", "size", "biggest", "smallest", "length", "ahead", "hours", "approval", "bookers"]
State = Literal["cancelled", "booked"]
Own = Literal["next", "check-in", "if-absent", "cancel-until", "if-cancelled"]


@dataclass(frozen=True, slots=True)
class AskFact(Intent):
    """Learn a fact of the resources that the wish names."""

    about: Fact
    wish: Wish
    attribute: str | None = None
    """The attribute whose value is wanted, where one is named."""
    unknown: str | None = None
    """Words, as typed, by which nothing here is described."""
    house: bool = False
    """Whether the whole house is meant, and not what was spoken of last."""


@dataclass(frozen=True, slots=True)
class AskOwn(Intent):
    """Learn what holds for one's own booking that the wish describes."""

    about: Own
    wish: Wish


@dataclass(frozen=True, slots=True)
class AskState(Intent):
    """Learn whether one's own booking that the wish describes, or that was shown last, was cancelled, or is booked."""

    about: State
    wish: Wish


@dataclass(frozen=True, slots=True)
class AskHistory(Intent):
    """Learn what happened to the booking of a reference, or to the one that the wish describes."""

    wish: Wish
    reference: str | None = None
    released: bool = False
    """Whether of several the one is meant that was released because nobody came."""
    codes: bool = False
    """Whether it is only about who was shown the access code."""
    page: bool = False
    """Whether the page is wanted on which that stands."""


@dataclass(frozen=True, slots=True)
class ShowHistory(Intent):
    """Learn what happened to a booking, from a place in its history on."""

    word: ClassVar = "past"

    booking: BookingId
    skip: int = 0


@dataclass(frozen=True, slots=True)
class WhoSawCode(Intent):
    """Learn who was shown the access code of a booking."""

    word: ClassVar = "sawcode"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class TakeHistory(Intent):
    """Get what happened to a booking as a CSV file."""

    word: ClassVar = "pastcsv"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class AskCode(Intent):
    """Learn the door code of one's own booking that the wish describes."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class WouldMove(Intent):
    """Learn whether a booking of one's own could be moved there; nothing is moved."""

    wish: Wish
    booking: BookingId | None = None
    """Which one, where that is known; else the one that was spoken of last."""


@dataclass(frozen=True, slots=True)
class WhoHas(Intent):
    """Learn who has what the wish names, or everything, on a day or at a time."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class Earliest(Intent):
    """Learn when what the wish names is free first."""

    wish: Wish


AskedOn = AskFact | WhoHas | Earliest
"""Questions that can be asked of another thing with two words more: "and hubble?"."""


@dataclass(frozen=True, slots=True)
class AskWhoBelongs(Intent):
    """See who belongs to the organization."""


@dataclass(frozen=True, slots=True)
class Close(Intent):
    """See what closing something would mean: what the wish names, or the whole house."""

    wish: Wish
    house: bool
