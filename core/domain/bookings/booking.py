"""The life of a booking: every transition, in one place."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from core.domain.rules.policy import Policy
from core.errors import (
    AlreadyBegun,
    AlreadyLate,
    AlreadyOver,
    CheckInEarly,
    CodeEarly,
    HoldOver,
    NoCheckIn,
    NotConfirmed,
    NotInUse,
    NotYours,
    UndoOver,
)
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

HOLD = timedelta(minutes=5)
"""How long a hold waits for its confirmation."""
CHECK_IN_LEAD = timedelta(minutes=10)
"""How long before its start a booking can be checked in to."""
CODE_LEAD = timedelta(minutes=15)
"""How long before its start the access code is shown."""
UNDO = timedelta(seconds=60)
"""How long a cancellation can be taken back; nobody else gets the slot meanwhile."""
LATE = timedelta(minutes=10)
"""How much longer a booking waits, once, for somebody who says that they are late."""


class Status(StrEnum):
    """Where a booking stands in its life."""

    HELD = "held"
    CONFIRMED = "confirmed"
    IN_USE = "in_use"
    COMPLETED = "completed"
    EXPIRED = "expired"
    CANCELLING = "cancelling"
    """Cancelled, and for a minute still its holder's, who may take that back."""
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    BLACKOUT = "blackout"
    """Nobody's booking: the unit is closed for a reason that the organization gives."""


OCCUPYING = (
    *(Status.HELD, Status.CONFIRMED, Status.IN_USE, Status.CANCELLING, Status.COMPLETED),
    Status.BLACKOUT,
)
"""The states in which nobody else may have the unit; a completed one blocks what it used, and its buffer."""
STANDING = frozenset({Status.HELD, Status.CONFIRMED, Status.IN_USE})
"""The states of a booking that somebody has."""

LIFE: dict[Status, frozenset[Status]] = {
    Status.HELD: frozenset({Status.HELD, Status.CONFIRMED, Status.IN_USE, Status.EXPIRED, Status.CANCELLED}),
    Status.CONFIRMED: frozenset(
        {
            *(Status.CONFIRMED, Status.IN_USE, Status.NO_SHOW, Status.COMPLETED),
            *(Status.CANCELLING, Status.CANCELLED),
        }
    ),
    Status.IN_USE: frozenset({Status.IN_USE, Status.COMPLETED}),
    Status.CANCELLING: frozenset({Status.CONFIRMED, Status.CANCELLED}),
    Status.CANCELLED: frozenset(),
    Status.COMPLETED: frozenset(),
    Status.EXPIRED: frozenset(),
    Status.NO_SHOW: frozenset({Status.IN_USE}),
    Status.BLACKOUT: frozenset({Status.CANCELLED}),
}
"""
Which state may follow which.

`cancelling → confirmed` is an undo, `no_show → in_use` a late arrival where nobody else took the rest; a state that
follows itself is a move, a later release, or other people named; what needs no check-in goes from confirmed to
completed.
"""


@dataclass(frozen=True, slots=True)
class Booking:
    """One unit for one interval, for one member; `version` counts its states, from 1."""

    id: BookingId
    organization: OrganizationId
    resource: ResourceId
    unit: UnitId
    member: MemberId
    during: Interval
    status: Status
    version: int
    via: str
    """The platform it was made on, where its messages go first."""
    hold_until: datetime
    """Until when nobody but its holder may have the slot, though it is not, or no more, confirmed."""
    blocks_until: datetime
    """When the unit is open to others again: the end and the buffer after it."""
    charged: int
    """How many minutes of its holder's quotas it takes."""
    confirmed_at: datetime | None = None
    release_at: datetime | None = None
    """When an unattended booking is given back; nothing before it is confirmed, or where nobody checks in."""
    late: bool = False
    """Whether its holder was granted a later release."""
    checked_in_at: datetime | None = None
    ended_at: datetime | None = None
    """When it left the states that occupy, or was completed."""
    because: str | None = None
    """Why somebody else moved or cancelled it, in their words."""
    requested_at: datetime | None = None
    """Since when it waited for an approval; nothing where it needed none."""
    booked_by: MemberId | None = None
    """Who made it for its holder; nobody else where it is nothing."""
    companions: tuple[UnitId, ...] = ()
    """Units of other resources that are had together with it, for the same time: all or nothing."""
    attendees: tuple[MemberId, ...] = ()
    """Who else is named: they are reminded, see the code, and may check in."""

    def confirmed(self, *, by: MemberId, now: datetime, policy: Policy, asks: bool = False) -> "Booking":
        """
        Return it confirmed, or, where it `asks`, waiting for an approval; one that already is stays as it is.

        What waits keeps its slot until its start. Made inside its check-in window it counts as checked in.
        Refuses with NotYours, HoldOver or AlreadyOver. The grace never ends before it had its full length.
        """
        self._owned(by)
        if self.status in {Status.CONFIRMED, Status.IN_USE}:
            return self
        if self.status is Status.EXPIRED or (self.status is Status.HELD and now >= self.hold_until):
            raise HoldOver(self.id, self.hold_until)
        if self.status is not Status.HELD:
            raise AlreadyOver(self.id, self.status)
        if asks:
            until = max(self.during.start, self.hold_until)
            return self if self.waiting else replace(_to(self, Status.HELD, hold_until=until), requested_at=now)
        if policy.check_in and now >= self.check_in_opens:
            return _to(self, Status.IN_USE, confirmed_at=now, checked_in_at=now)
        return _to(self, Status.CONFIRMED, confirmed_at=now, release_at=_release(self, now, policy))

    @property
    def waiting(self) -> bool:
        """Whether it waits for an approval."""
        return self.status is Status.HELD and self.requested_at is not None

    def approved(self, *, now: datetime, policy: Policy) -> "Booking":
        """Return it confirmed by whoever approves; one that is stays as it is. Refuses with AlreadyOver."""
        if self.status in {Status.CONFIRMED, Status.IN_USE}:
            return self
        self._awaited(now)
        return self.confirmed(by=self.member, now=now, policy=policy)

    def declined(self, *, now: datetime) -> "Booking":
        """Return it cancelled by whoever approves; one that is stays as it is. Refuses with AlreadyOver."""
        if self.status is Status.CANCELLED and self.requested_at is not None:
            return self
        self._awaited(now)
        return _to(self, Status.CANCELLED, ended_at=now, charged=0)

    def cancelled(self, *, by: MemberId, now: datetime, policy: Policy, because: str | None = None) -> "Booking":
        """
        Return it cancelled, perhaps with a reason, or the hold dropped; one that already is stays as it is.

        Cancelled in time it takes no more of a quota. Refuses with NotYours, or AlreadyOver once it was checked in or
        has ended.
        """
        self._owned(by)
        if self.status in {Status.CANCELLING, Status.CANCELLED}:
            return self
        settled = self.settled(now)
        if settled.status is Status.HELD:
            return _to(settled, Status.CANCELLED, ended_at=now, charged=0)
        in_time = now <= self.during.start - policy.cancel_notice
        charged = 0 if in_time else self.charged
        return replace(_to(settled, Status.CANCELLING, hold_until=now + UNDO, charged=charged), because=because)

    def restored(self, *, by: MemberId, now: datetime, policy: Policy) -> "Booking":
        """
        Return it confirmed again after a cancellation, or in use after a release; one that stands stays as it is.

        A release can be taken back until the booking's end, and whoever does it is there. Refuses with NotYours,
        UndoOver or AlreadyOver. A dropped hold has nothing to take back.
        """
        self._owned(by)
        if self.reclaimable(now):
            here = _to(self.settled(now), Status.IN_USE, checked_in_at=now)
            return replace(here, version=self.version + 1)
        if self.status is Status.CONFIRMED:
            return self
        if self.confirmed_at is None or self.status not in {Status.CANCELLING, Status.CANCELLED}:
            raise AlreadyOver(self.id, self.status)
        if self.status is Status.CANCELLED or now >= self.hold_until:
            raise UndoOver(self.id, self.hold_until)
        back = _to(self, Status.CONFIRMED, release_at=_release(self, now, policy), charged=self.during.minutes)
        return replace(back, because=None)

    def reclaimable(self, now: datetime) -> bool:
        """Say whether it was released and is not over yet, so that its holder may have the rest if it is still free."""
        return self.settled(now).status is Status.NO_SHOW and now < self.during.end

    def attended(self, *, by: MemberId, attendees: tuple[MemberId, ...], now: datetime) -> "Booking":
        """
        Return it with these people named; its holder is never one of them.

        Refuses with NotYours, or AlreadyOver once it was checked in or has ended.
        """
        self._owned(by)
        settled = self.settled(now)
        if settled.status not in {Status.HELD, Status.CONFIRMED}:
            raise AlreadyOver(self.id, settled.status)
        named = tuple(dict.fromkeys(each for each in attendees if each != self.member))
        if named == self.attendees:
            return self
        return replace(self, attendees=named, version=self.version + 1)

    def given_up(self, *, now: datetime) -> "Booking":
        """Return a cancelled booking without its minute to take that back, because its holder wants the slot anew."""
        return _to(self, Status.CANCELLED, ended_at=now)

    def withdrawn(self, *, now: datetime, because: str) -> "Booking":
        """Return it cancelled by whoever closes the unit, or completed if it is in use; its quota is given back."""
        settled = self.settled(now)
        if settled.status is Status.IN_USE:
            return replace(_completed(settled, now), because=because)
        return replace(_to(settled, Status.CANCELLED, ended_at=now, charged=0), because=because)

    def swapped(
        self,
        *,
        by: MemberId,
        during: Interval,
        now: datetime,
        policy: Policy,
        resource: ResourceId,
        unit: UnitId,
        asks: bool,
    ) -> "Booking":
        """
        Return a hold, or a request, for another time or on another unit; its reference stays.

        A request stays one while the new slot `asks` for an approval, and lapses at its new start; all else is a hold
        whose five minutes begin anew. The slot that it has already changes nothing. Refuses with NotYours, HoldOver or
        AlreadyOver; the rules of the resource are checked elsewhere.
        """
        self._owned(by)
        settled = self.settled(now)
        if settled.status is Status.EXPIRED:
            raise HoldOver(self.id, self.hold_until)
        if settled.status is not Status.HELD:
            raise AlreadyOver(self.id, settled.status)
        if (resource, unit, during) == (self.resource, self.unit, self.during):
            return self
        still_asked = self.waiting and asks
        until = max(during.start, now + HOLD) if still_asked else now + HOLD
        return replace(
            _to(self, Status.HELD, hold_until=until, charged=during.minutes),
            during=during,
            blocks_until=during.end + policy.buffer,
            resource=resource,
            unit=unit,
            requested_at=self.requested_at if still_asked else None,
        )

    def moved(
        self,
        *,
        by: MemberId,
        during: Interval,
        now: datetime,
        policy: Policy,
        resource: ResourceId | None = None,
        unit: UnitId | None = None,
        because: str | None = None,
    ) -> "Booking":
        """
        Return it at another time, or on another unit; its reference stays, and where it is already changes nothing.

        Refuses with NotYours, NotConfirmed, AlreadyOver, or AlreadyBegun when a booking in use would get another start
        or another unit. The rules of the resource are checked elsewhere.
        """
        self._owned(by)
        settled = self.settled(now)
        if settled.status is Status.HELD:
            raise NotConfirmed(self.id)
        if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
            raise AlreadyOver(self.id, settled.status)
        elsewhere = resource not in {None, self.resource} or unit not in {None, self.unit}
        if not elsewhere and during == self.during:
            return self
        if settled.status is Status.IN_USE and (during.start != self.during.start or elsewhere):
            raise AlreadyBegun(self.id)
        stays = during.start == self.during.start and (settled.release_at is not None) is policy.check_in
        moved = replace(
            settled,
            during=during,
            blocks_until=during.end + policy.buffer,
            resource=resource or self.resource,
            unit=unit or self.unit,
            because=because,
        )
        release = settled.release_at if stays or settled.status is Status.IN_USE else _release(moved, now, policy)
        return replace(_to(moved, settled.status, charged=during.minutes), release_at=release, late=stays and self.late)

    def delayed(self, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return it with a release ten minutes later, which is granted once.

        Refuses with NotYours, NotConfirmed, NoCheckIn, AlreadyLate or AlreadyOver.
        """
        self._owned(by)
        settled = self.settled(now)
        if settled.status is Status.HELD:
            raise NotConfirmed(self.id)
        if settled.status is not Status.CONFIRMED:
            raise AlreadyOver(self.id, settled.status)
        if settled.release_at is None:
            raise NoCheckIn(self.id)
        if settled.late:
            raise AlreadyLate(self.id, settled.release_at)
        return replace(_to(settled, Status.CONFIRMED, release_at=settled.release_at + LATE), late=True)

    def checked_in(self, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return it in use; one that already is stays as it is.

        Refuses with NotYours, NotConfirmed, NoCheckIn, CheckInEarly or AlreadyOver.
        """
        self._named(by)
        if self.status is Status.IN_USE:
            return self
        settled = self.settled(now)
        if settled.status is Status.HELD:
            raise NotConfirmed(self.id)
        if settled.status is Status.CONFIRMED and settled.release_at is None:
            raise NoCheckIn(self.id)
        if settled.status is Status.CONFIRMED and now < self.check_in_opens:
            raise CheckInEarly(self.id, self.check_in_opens)
        if settled.status is not Status.CONFIRMED:
            raise AlreadyOver(self.id, settled.status)
        return _to(settled, Status.IN_USE, checked_in_at=now)

    def checked_out(self, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return it completed, its rest free for others after the buffer; one that already is stays as it is.

        It takes no more of a quota than it was used. Refuses with NotYours, NotInUse or AlreadyOver.
        """
        self._owned(by)
        if self.status is Status.COMPLETED:
            return self
        settled = self.settled(now)
        unattended = settled.status is Status.CONFIRMED and settled.release_at is None and now >= self.during.start
        if settled.status in {Status.HELD, Status.CONFIRMED} and not unattended:
            raise NotInUse(self.id)
        if settled.status is Status.COMPLETED:
            return settled
        return _completed(settled, now)

    def settled(self, now: datetime) -> "Booking":
        """Return it as the passing of time leaves it: expired, cancelled, no-show, completed, or unchanged."""
        if self.status is Status.HELD and now >= self.hold_until:
            return _to(self, Status.EXPIRED, ended_at=self.hold_until, charged=0)
        if self.status is Status.CANCELLING and now >= self.hold_until:
            return _to(self, Status.CANCELLED, ended_at=self.hold_until)
        unattended = self.status is Status.CONFIRMED and self.release_at is not None
        if unattended and self.release_at is not None and now >= self.release_at:
            return _to(self, Status.NO_SHOW, ended_at=self.release_at)
        if self.status in {Status.IN_USE, Status.CONFIRMED} and now >= self.during.end and not unattended:
            return _completed(self, self.during.end)
        return self

    @property
    def people(self) -> frozenset[MemberId]:
        """Everybody whom it names: its holder, who made it, its attendees."""
        return frozenset({self.member, self.booked_by or self.member, *self.attendees})

    @property
    def check_in_opens(self) -> datetime:
        """When check-in opens."""
        return self.during.start - CHECK_IN_LEAD

    @property
    def code_shown_from(self) -> datetime:
        """When its holder may see the access code."""
        return self.during.start - CODE_LEAD

    @property
    def undo_until(self) -> datetime | None:
        """Until when its cancellation can be taken back; None where there is nothing to take back."""
        return self.hold_until if self.status is Status.CANCELLING else None

    @property
    def warned_at(self) -> datetime | None:
        """When half of the time that it waits for its check-in is over; None where nobody checks in."""
        if self.release_at is None:
            return None
        return self.release_at - (LATE if self.late else self.release_at - self.during.start) / 2

    def code_visible(self, *, by: MemberId, now: datetime) -> None:
        """
        Let pass the holder in the time in which the access code is shown.

        Refuses with NotYours, NotConfirmed, AlreadyOver or CodeEarly.
        """
        self._named(by)
        settled = self.settled(now)
        if settled.status is Status.HELD:
            raise NotConfirmed(self.id)
        if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
            raise AlreadyOver(self.id, settled.status)
        if now < self.code_shown_from:
            raise CodeEarly(self.id, self.code_shown_from)

    def opens_door(self, now: datetime) -> bool:
        """Say whether its access code checks in at this moment."""
        return (
            self.status is Status.CONFIRMED
            and self.release_at is not None
            and self.check_in_opens <= now < self.release_at
        )

    def _awaited(self, now: datetime) -> None:
        settled = self.settled(now)
        if not settled.waiting:
            raise AlreadyOver(self.id, settled.status)

    def _owned(self, by: MemberId) -> None:
        if by not in {self.member, self.booked_by}:
            raise NotYours(self.id)

    def _named(self, by: MemberId) -> None:
        if by not in self.attendees:
            self._owned(by)


def _release(booking: Booking, now: datetime, policy: Policy) -> datetime | None:
    return max(booking.during.start, now) + policy.grace if policy.check_in else None


def _completed(booking: Booking, at: datetime) -> Booking:
    """Return it completed; the buffer follows the minute in which it really ended, and a minute begun is charged."""
    start, end = booking.during.start, booking.during.end
    ended = min(at, end)
    used = max(timedelta(0), ended - start)
    blocks = start + used // MINUTE * MINUTE + (booking.blocks_until - end)
    after = _to(booking, Status.COMPLETED, ended_at=ended, charged=min(booking.charged, -(-used // MINUTE)))
    return replace(after, blocks_until=blocks)


def _to(
    booking: Booking,
    status: Status,
    *,
    confirmed_at: datetime | None = None,
    hold_until: datetime | None = None,
    release_at: datetime | None = None,
    checked_in_at: datetime | None = None,
    ended_at: datetime | None = None,
    charged: int | None = None,
) -> Booking:
    if status not in LIFE[booking.status]:
        raise AlreadyOver(booking.id, booking.status)
    return replace(
        booking,
        status=status,
        version=booking.version + 1,
        confirmed_at=confirmed_at or booking.confirmed_at,
        hold_until=hold_until or booking.hold_until,
        release_at=release_at or booking.release_at,
        checked_in_at=checked_in_at or booking.checked_in_at,
        ended_at=ended_at,
        charged=booking.charged if charged is None else charged,
    )
