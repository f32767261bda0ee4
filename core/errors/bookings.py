"""Refusals about one booking, by its holder and by its state."""

from dataclasses import dataclass
from datetime import datetime

from core.errors.refusal import Refusal
from core.values import BookingId, ResourceId


@dataclass(eq=False)
class NoSuchBooking(Refusal):
    """There is no such booking that this person may see; `title` is what it was said to be called, if it was."""

    title: str | None = None


@dataclass(eq=False)
class NotYours(Refusal):
    """The booking belongs to another member."""

    booking: BookingId


@dataclass(eq=False)
class NothingAsked(Refusal):
    """No approver has asked anything about the request."""

    booking: BookingId


@dataclass(eq=False)
class NotRequested(Refusal):
    """Nobody has to approve the booking, or nobody any more."""

    booking: BookingId


@dataclass(eq=False)
class OfferOver(Refusal):
    """The booking is not offered to this member, or no longer."""

    booking: BookingId


@dataclass(eq=False)
class NothingHappened(Refusal):
    """Nothing has happened to that resource's bookings lately, or ever."""

    resource: ResourceId


@dataclass(eq=False)
class TooLongAgo(Refusal):
    """Nobody is told how a day looked before that instant; `weeks` is how far back they are."""

    since: datetime
    weeks: int


@dataclass(eq=False)
class NotConfirmed(Refusal):
    """The booking is not confirmed yet."""

    booking: BookingId


@dataclass(eq=False)
class HoldOver(Refusal):
    """The hold ended before it was confirmed."""

    booking: BookingId
    ended: datetime


@dataclass(eq=False)
class UndoOver(Refusal):
    """
    The minute in which a cancellation can be undone is over.

    `again`: whoever wanted it can hold the slot once more, which only its holder can.
    """

    booking: BookingId
    ended: datetime
    again: bool = True


@dataclass(eq=False)
class TakenAnew(Refusal):
    """Whoever had the booking has taken its slot anew since it was cancelled; `own` if that is whoever is refused."""

    booking: BookingId
    resource: ResourceId
    anew: BookingId
    own: bool


@dataclass(eq=False)
class FavourStands(Refusal):
    """What one did for another cannot be taken back: its minute is over, or one of the bookings was changed since."""

    booking: BookingId


@dataclass(eq=False)
class RestChanged(Refusal):
    """The rest of the booking was moved or confirmed since a part of it was given back."""

    booking: BookingId
    resource: ResourceId


@dataclass(eq=False)
class SlotOver(Refusal):
    """The booking was released, and its slot has ended, so that nothing is left to take back."""

    booking: BookingId
    resource: ResourceId
    ended: datetime


@dataclass(eq=False)
class AlreadyBegun(Refusal):
    """The booking is in use, so only its end can still change."""

    booking: BookingId


@dataclass(eq=False)
class AlreadyOver(Refusal):
    """The `status` of the booking does not allow that any more."""

    booking: BookingId
    status: str


@dataclass(eq=False)
class NotInUse(Refusal):
    """The booking was not checked in to, so nobody can check out of it."""

    booking: BookingId


@dataclass(eq=False)
class AlreadyLate(Refusal):
    """The release was put off already, to `release`; that is granted once."""

    booking: BookingId
    release: datetime


@dataclass(eq=False)
class NotNear(Refusal):
    """The booking begins too late, at `start`, for its holder to be late already."""

    booking: BookingId
    resource: ResourceId
    start: datetime


@dataclass(eq=False)
class ReleasedMeanwhile(Refusal):
    """The booking to check in to was released, and its slot is still free for its holder to take back."""

    booking: BookingId
    resource: ResourceId


@dataclass(eq=False)
class NoCheckIn(Refusal):
    """The booking needs no check-in."""

    booking: BookingId


@dataclass(eq=False)
class CheckInEarly(Refusal):
    """Check-in has not opened yet."""

    booking: BookingId
    opens: datetime


@dataclass(eq=False)
class NothingToCheckIn(Refusal):
    """No booking of the member can be checked in to now; `next_opens` says when one can, if any."""

    next_opens: datetime | None


@dataclass(eq=False)
class CodeEarly(Refusal):
    """The access code is not shown yet."""

    booking: BookingId
    shown_from: datetime


@dataclass(eq=False)
class WrongCode(Refusal):
    """The code opens none of the member's bookings now."""

    tries_left: int


@dataclass(eq=False)
class CodesPaused(Refusal):
    """The member typed too many wrong codes; the next try counts from `until`."""

    until: datetime


@dataclass(eq=False)
class NotBeside(Refusal):
    """
    The member of that name has no place then beside which another could be booked, as far as it may be known.

    `told`: of some of what is wanted one may know whose the bookings are; else of none.
    """

    name: str
    told: bool
