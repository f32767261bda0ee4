"""The family of refusals: facts with typed fields; the words for them live with those who speak."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.values import BookingId, Interval, ResourceId, UnitId


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a mistake
    """
    Something the core will not do; nothing was changed.

    The family is not frozen, because context managers set an exception's traceback.
    """


@dataclass(eq=False)
class UnknownResource(Refusal):
    """Nothing here has that name; `closest` are at most three that come near."""

    wanted: str
    closest: tuple[str, ...]


@dataclass(eq=False)
class UnknownUnit(Refusal):
    """The resource has no unit of that label."""

    resource: ResourceId
    wanted: str


@dataclass(eq=False)
class PastTime(Refusal):
    """The wish begins before now."""

    start: datetime
    now: datetime


@dataclass(eq=False)
class Closed(Refusal):
    """The wish is not wholly inside opening hours; `opening` is the next time it would fit, if there is any."""

    resource: ResourceId
    wanted: Interval
    opening: Interval | None


@dataclass(eq=False)
class TooLong(Refusal):
    """The wish is longer than the resource allows."""

    resource: ResourceId
    wanted: Interval
    longest: timedelta


@dataclass(eq=False)
class TooShort(Refusal):
    """The wish is shorter than the resource allows."""

    resource: ResourceId
    wanted: Interval
    shortest: timedelta


@dataclass(eq=False)
class TooFarAhead(Refusal):
    """The wish begins after `latest`, the last instant that can be booked now."""

    resource: ResourceId
    start: datetime
    latest: datetime


@dataclass(eq=False)
class TooSoon(Refusal):
    """The wish begins before `earliest`, the first instant that can still be booked now."""

    resource: ResourceId
    wanted: Interval
    earliest: datetime


@dataclass(eq=False)
class OffGrid(Refusal):
    """The wish begins or ends between the steps in which the resource is booked; `nearest` does not."""

    resource: ResourceId
    wanted: Interval
    granularity: timedelta
    nearest: Interval


@dataclass(eq=False)
class NoSuchDeparture(Refusal):
    """What leaves at fixed times does not leave then; `departures` are at most three that are still to come."""

    resource: ResourceId
    departures: tuple[Interval, ...]


@dataclass(eq=False)
class BadRule(Refusal):
    """The rule's name or value is none that a resource could keep; `rule` is what was said of it."""

    rule: str
    value: str


@dataclass(eq=False)
class BadAttribute(Refusal):
    """Nothing can have that value of the attribute; `type` is number, yes/no, choice or text."""

    attribute: str
    value: str
    type: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Allowance:
    """
    What a quota says of a member: `most`, `used` and `left`, in minutes or bookings.

    `measure` is `hours` or `count`, `period` a day, week, month, rolling window of `days`, or open; `resets` is when a
    calendar period ends; `level` and `subject` say what it counts.
    """

    name: str
    measure: str
    period: str
    days: int
    most: int
    used: int
    resets: datetime | None
    level: str
    subject: str
    shared_by: str | None = None
    """The group that has it together."""

    @property
    def left(self) -> int:
        """How much is left; never less than nothing, though a quota may have been lowered since."""
        return max(0, self.most - self.used)


@dataclass(eq=False)
class QuotaExceeded(Refusal):
    """The wish needs more than the quota has left; `fits` is what of it still does, free and within all rules."""

    resource: ResourceId
    wanted: Interval
    needs: int
    allowance: Allowance
    fits: Interval | None
    later: Interval | None
    """The same wish in the next period, if it is free and allowed then."""


@dataclass(eq=False)
class TooManyStrikes(Refusal):
    """The member left `strikes` bookings unused within `window`, so that nothing after `latest` may be booked."""

    resource: ResourceId
    start: datetime
    strikes: int
    window: timedelta
    latest: datetime


@dataclass(frozen=True, slots=True)
class Alternative:
    """Something else that was free, and allowed, when it was looked for."""

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None


@dataclass(eq=False)
class SlotTaken(Refusal):
    """Somebody else has it; `alternatives` are at most three, nearest first."""

    resource: ResourceId
    wanted: Interval
    alternatives: tuple[Alternative, ...]


@dataclass(eq=False)
class NoneTogether(Refusal):
    """One of several things is somebody else's, so that none is held; `times` are at most three when all are free."""

    resource: ResourceId
    wanted: Interval
    times: tuple[Interval, ...]


@dataclass(eq=False)
class BlackedOut(Refusal):
    """It is closed then, for the reason that the organization gives; `alternatives` are as for SlotTaken."""

    resource: ResourceId
    wanted: Interval
    during: Interval
    reason: str
    alternatives: tuple[Alternative, ...]


@dataclass(eq=False)
class NoSuchBlackout(Refusal):
    """There is no such blackout, or it was lifted."""


@dataclass(eq=False)
class NoSuchBooking(Refusal):
    """There is no such booking for this person to see."""


@dataclass(eq=False)
class NotYours(Refusal):
    """The booking belongs to another member."""

    booking: BookingId


@dataclass(eq=False)
class HoldOver(Refusal):
    """The hold ended before it was confirmed."""

    booking: BookingId
    ended: datetime


@dataclass(eq=False)
class AlreadyOver(Refusal):
    """The booking is past the state in which that can be done; `status` is the one it is in."""

    booking: BookingId
    status: str


@dataclass(eq=False)
class NotConfirmed(Refusal):
    """The booking is still a hold, which cannot be checked in to."""

    booking: BookingId


@dataclass(eq=False)
class NotInUse(Refusal):
    """The booking was not checked in, so that there is nothing to check out of."""

    booking: BookingId


@dataclass(eq=False)
class AlreadyBegun(Refusal):
    """The booking is in use, so that only its end can still change."""

    booking: BookingId


@dataclass(eq=False)
class AlreadyLate(Refusal):
    """The booking waits longer already, until `release`; that is granted once."""

    booking: BookingId
    release: datetime


@dataclass(eq=False)
class NoCheckIn(Refusal):
    """Nobody needs to check in to what was booked."""

    booking: BookingId


@dataclass(eq=False)
class UndoOver(Refusal):
    """The minute for taking a cancellation back is over."""

    booking: BookingId
    ended: datetime


@dataclass(eq=False)
class CheckInEarly(Refusal):
    """Check-in has not opened yet."""

    booking: BookingId
    opens: datetime


@dataclass(eq=False)
class CodeEarly(Refusal):
    """The access code is not shown yet."""

    booking: BookingId
    shown_from: datetime


@dataclass(eq=False)
class WrongCode(Refusal):
    """That is not the code of a booking of theirs now."""

    tries_left: int


@dataclass(eq=False)
class CodesPaused(Refusal):
    """Too many wrong codes; the next try counts from `until`."""

    until: datetime


@dataclass(eq=False)
class NothingToCheckIn(Refusal):
    """The member has no booking whose check-in is open; `next_opens` says when one will be, if any."""

    next_opens: datetime | None


@dataclass(eq=False)
class NotAMember(Refusal):
    """The person belongs to no organization here."""


@dataclass(eq=False)
class BadInvitation(Refusal):
    """The invitation is unknown, used up or over."""


@dataclass(eq=False)
class AlreadyAMember(Refusal):
    """The identity belongs to a member already, so that it cannot be joined to another one."""


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The member's role does not allow it."""

    role: str


@dataclass(eq=False)
class NeedsApproval(Refusal):
    """What somebody must approve cannot be moved there by itself; it is asked for anew."""

    resource: ResourceId


@dataclass(eq=False)
class NotBookable(Refusal):
    """The resource is for others to book."""

    resource: ResourceId


@dataclass(eq=False)
class NotAllowedForOthers(Refusal):
    """The member may not book this for somebody else."""

    resource: ResourceId


@dataclass(eq=False)
class NoSuchMember(Refusal):
    """Nobody here, or more than one, is called that."""

    wanted: str


@dataclass(eq=False)
class UnknownZone(Refusal):
    """There is no such time zone in the IANA database."""

    wanted: str


@dataclass(eq=False)
class Unavailable(Refusal):
    """The database cannot be reached now."""
