"""What a person can want with the people of a booking, and with a booking of somebody else's."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from adapters.chat.intents import intent
from adapters.chat.intents.calendars import ToCalendarWhich
from core.domain.bookings.wish import Wish
from core.values import BookingId, MemberId, QuestionId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ChooseWhom(Intent):
    """Mean this member by a name that several have, in the wish of a question."""

    word: ClassVar = "whom"

    member: MemberId
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class PutOn(Intent):
    """Put a member on a booking, or everybody whom the wish of the question names."""

    word: ClassVar = "put"

    booking: BookingId
    member: MemberId | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class TakeOff(Intent):
    """Take a member off a booking, or a guest by the mark, or everybody whom the wish of the question names."""

    word: ClassVar = "takeoff"

    booking: BookingId
    member: MemberId | None = None
    question: QuestionId | None = None
    guest: str | None = None


@dataclass(frozen=True, slots=True)
class WhoComes(Intent):
    """See who comes to a booking."""

    word: ClassVar = "guests"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class HandOver(Intent):
    """Offer a booking to a member, or to the one whom the wish of the question names."""

    word: ClassVar = "give"

    booking: BookingId
    member: MemberId | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawOffer(Intent):
    """Take back the offer of a booking."""

    word: ClassVar = "ungive"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class TakeOver(Intent):
    """Take over a booking that was offered."""

    word: ClassVar = "take"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class DeclineOffer(Intent):
    """Decline a booking that was offered."""

    word: ClassVar = "nothanks"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class CallOff(Intent):
    """Cancel somebody else's booking as a manager, if its version is still the one that was `seen`."""

    word: ClassVar = "calloff"

    booking: BookingId
    seen: int
    question: QuestionId | None = None
    reason: str | None = None
    """One of the usual reasons, by its word."""


@dataclass(frozen=True, slots=True)
class ChangeCompany(Intent):
    """Put people, as named, on the booking that the words describe, take them off it, or give it to one of them."""

    what: Literal["add", "remove", "give"]
    names: tuple[str, ...]
    wish: Wish
    reference: str | None = None
    booking: BookingId | None = None
    """The booking that is meant where the words describe none."""
    group: str | None = None
    """The words as well name a group that they leave, of which there is none here."""
    wondered: bool = False
    """Whether it is only asked whether to do it, which is a button."""


@dataclass(frozen=True, slots=True)
class CannotMake(Intent):
    """Not come to the booking that the words describe: leave it, or give it back."""

    wish: Wish
    reference: str | None = None
    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class WhoComesWhich(Intent):
    """See who comes to the booking that the words describe."""

    wish: Wish
    reference: str | None = None
    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class OthersBooking(Intent):
    """Do something with a booking of somebody else's, whom the words name or only hint at."""

    verb: Literal["cancel", "move", "extend", "checkin", "checkout", "find", "take"]
    whose: str
    wish: Wish
    because: str | None = None
    to: Wish | None = None
    """Where it is moved to, as far as that was said."""


Described = ChangeCompany | CannotMake | WhoComesWhich | ToCalendarWhich
"""What may be about the booking that was shown last."""
