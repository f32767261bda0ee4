"""What people who run a place can want with everybody's bookings, and who is in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BookingId, Interval, MemberId, QuestionId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AskAll(Intent):
    """See everybody's bookings, or those of somebody by name, from the first day to the last, as the wish describes."""

    wish: Wish
    whose: str | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class AllBookings(Intent):
    """See everybody's bookings of some days, perhaps of one resource, one kind or one member, from a place on."""

    word: ClassVar = "every"

    first: date
    last: date
    resource: ResourceId | None = None
    member: MemberId | None = None
    kind: str | None = None
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowTheirs(Intent):
    """See somebody else's booking as those see it who manage it."""

    word: ClassVar = "theirs"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class AskToCallOff(Intent):
    """Be asked why somebody else's booking is cancelled; `because` is a reason that was written."""

    word: ClassVar = "calloff?"

    booking: BookingId
    because: str | None = None


@dataclass(frozen=True, slots=True)
class MoveTheirsWhere(Intent):
    """Be asked where to move somebody else's booking."""

    word: ClassVar = "theirwhere"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class MoveTheirsTo(Intent):
    """Be asked why somebody else's booking is moved to where the wish says."""

    booking: BookingId
    wish: Wish


@dataclass(frozen=True, slots=True)
class AskToMoveTheirs(Intent):
    """Be asked why somebody else's booking is moved to exactly this slot; `because` is a reason that was written."""

    word: ClassVar = "theirmove?"

    booking: BookingId
    during: Interval
    because: str | None = None


@dataclass(frozen=True, slots=True)
class MoveTheirs(Intent):
    """Move somebody else's booking to exactly this slot, for one of the usual reasons or that of the question."""

    word: ClassVar = "theirmove"

    booking: BookingId
    during: Interval
    reason: str | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class AskToTakeOver(Intent):
    """Be asked why somebody else's booking is taken over; `because` is a reason that was written."""

    word: ClassVar = "assign?"

    booking: BookingId
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Assign(Intent):
    """Give a booking to a member, for one of the usual reasons, that of the question, or none."""

    word: ClassVar = "assign"

    booking: BookingId
    member: MemberId
    reason: str | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class WhoIsIn(Intent):
    """See who is in on a day, or whether somebody is; without a day, today."""

    first: date | None = None
    whose: str | None = None
    """The one who is asked for, as named."""


@dataclass(frozen=True, slots=True)
class BoardThen(Intent):
    """See everybody's bookings of a day as they stood at an instant, which is in the zone of the place."""

    day: date
    then: datetime


@dataclass(frozen=True, slots=True)
class PictureDay(Intent):
    """See as a picture when everything is taken on a day, or what the wish names; without a day, today."""

    wish: Wish
    on: date | None = None


@dataclass(frozen=True, slots=True)
class PictureWeek(Intent):
    """See as a picture how busy everything is in a week, or what the wish names; without a day in it, in this one."""

    wish: Wish
    on: date | None = None


@dataclass(frozen=True, slots=True)
class OpenBoard(Intent):
    """Open the page on which a day is seen, and booked by tapping; without a day, today."""

    word: ClassVar = "board"

    on: date | None = None


AskingWhy = AskToCallOff | AskToMoveTheirs | AskToTakeOver
"""What asks for a reason, which is pressed or written."""
