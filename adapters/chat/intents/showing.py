"""What is looked at and changes nothing: a booking's card, lists, further pages."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BookingId, QuestionId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ShowHome(Intent):
    """See one's own page."""


@dataclass(frozen=True, slots=True)
class SuggestWords(Intent):
    """See what one could write, before one has written anything."""


@dataclass(frozen=True, slots=True)
class ShowStatus(Intent):
    """See what of Bellhop works, and what is late."""

    word: ClassVar = "status"


@dataclass(frozen=True, slots=True)
class Show(Intent):
    """See one booking in its present state."""

    word: ClassVar = "show"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Unfold(Intent):
    """
    See a booking's card with every button that it has.

    `moved`: the version that a move made; while it is the present one, the card still offers to move the booking back.
    """

    word: ClassVar = "all"

    booking: BookingId
    moved: int | None = None


@dataclass(frozen=True, slots=True)
class OpenPage(Intent):
    """Open a booking's own page."""

    word: ClassVar = "page"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class ListBookings(Intent):
    """List the member's bookings, from this place on."""

    word: ClassVar = "list"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ListMatching(Intent):
    """List those of the member's bookings that fit the wish."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class MoreMatching(Intent):
    """List those of the member's bookings that fit the wish of the question, from this place on."""

    word: ClassVar = "fit"

    skip: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class MoreChoices(Intent):
    """See what else can be chosen in answer to a question, from this place on."""

    word: ClassVar = "which"

    skip: int
    question: QuestionId | None = None
