"""The life of a booking: every transition, in one place."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from core.domain.bookings.status import LIFE, STANDING, UNCONFIRMED, Status, WaitsFor
from core.domain.bookings.stay import Stay
from core.domain.bookings.time_limits import CHECK_IN_LEAD, CODE_LEAD, DAY_WARNING_LEAD, HOLD, LATE, NEAR, UNDO
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
    NotNear,
    NotYours,
    SlotOver,
    UndoOver,
)
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId


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
    """The platform on which it was made; its messages go there first."""
    blocks_until: datetime
    """The end of the time for which the unit is closed to others: its own end, and the buffer after it."""
    charged: int
    """Minutes that it takes of its holder's quotas."""
    lapses_at: datetime | None = None
    """
    When time ends the state by itself: of a hold, of a request, and of the minute to undo a cancellation.

    It stays after that; every other state has none.
    """
    waits_for: WaitsFor | None = None
    """The yes that it waits for while it is pending; it stays if that never comes, to say what was missing."""
    confirmed_at: datetime | None = None
    release_at: datetime | None = None
    """When it is given back if nobody checks in; None before it is confirmed, or if it needs no check-in."""
    late: bool = False
    """Whether its holder was granted a later release."""
    checked_in_at: datetime | None = None
    ended_at: datetime | None = None
    """When it stopped occupying its unit, or was completed."""
    because: str | None = None
    """The reason that somebody else gave for moving or cancelling it."""
    requested_at: datetime | None = None
    """When its holder asked for an approval; None if it needed none."""
    decided_by: MemberId | None = None
    """The member who approved or declined the request; None if nobody has, or if it needed no approval."""
    booked_by: MemberId | None = None
    """The member who made it for its holder; None if the holder did."""
    companions: tuple[UnitId, ...] = ()
    """Units of other resources, booked together with it for the same time: all or nothing."""
    attendees: tuple[MemberId, ...] = ()
    """Further members who come: they are reminded, see the code, and may check in."""
    absentees: tuple[MemberId, ...] = ()
    """Members who were named and took themselves off; they may come back."""
    was: tuple[ResourceId, Interval] | None = None
    """Its first resource and its slot before its last move; None if it was never moved since it was confirmed."""
    offered_to: MemberId | None = None
    """The member to whom its holder offers it; it stays after they declined it, or did not answer."""
    offered_until: datetime | None = None
    """Until when they may take it; None if there is no offer, or it was answered."""
    handed_by: MemberId | None = None
    """Who handed it over to its holder."""
    called_off_by: MemberId | None = None
    """The manager who cancelled it; only they can take that back."""
    rings_at: datetime | None = None
    """When the messages of whole days come, see `Stay`; None if the booking has clock times of its own."""
    check_in_by: datetime | None = None
    """Until when somebody has to check in to whole days, see `Stay`."""
    title: str | None = None
    """What it is for, in its booker's words."""
    was_title: str | None = None
    """The title before it was last renamed."""

    def confirmed(self, *, by: MemberId, now: datetime, policy: Policy, asks: bool = False) -> "Booking":
        """
        Return the hold confirmed, or pending if it `asks` for an approval.

        Idempotent: a confirmed booking, and a request that still asks, are returned unchanged. A request keeps its slot
        until its start. A booking that is made inside its check-in window counts as checked in; its grace never ends
        before it had its full length. Refuses with NotYours, HoldOver or AlreadyOver.
        """
        self._check_owner(by)
        # The written state is asked before the clock: the second press on a card is no mistake, however late it comes.
        if self.status in {Status.CONFIRMED, Status.IN_USE}:
            return self
        settled = self.settled(now)
        if settled.status is Status.EXPIRED:
            raise HoldOver(self.id, settled.ended_at or now)
        if settled.status not in UNCONFIRMED:
            raise AlreadyOver(self.id, settled.status)
        if asks:
            return self if self.status is Status.PENDING else self._requested(now)
        certain = replace(self, confirmed_at=now, lapses_at=None, waits_for=None)
        if _asks_check_in(self, policy) and now >= self.check_in_opens:
            return _to(certain, Status.IN_USE, checked_in_at=now)
        return _to(certain, Status.CONFIRMED, release_at=_release(self, now, policy))

    def _requested(self, now: datetime) -> "Booking":
        # Nobody approves a slot that has begun. One that begins within the hold's minutes keeps those minutes.
        lapses = max(self.during.start, self.lapses_at or now)
        return _to(self, Status.PENDING, requested_at=now, lapses_at=lapses, waits_for=WaitsFor.APPROVAL)

    def approved(self, *, by: MemberId, now: datetime, policy: Policy) -> "Booking":
        """
        Return the request confirmed by an approver.

        Idempotent: a confirmed booking, and one about which somebody decided otherwise, is returned unchanged: the
        first answer counts. Refuses with AlreadyOver.
        """
        if self.decided_by is not None or self.status in {Status.CONFIRMED, Status.IN_USE}:
            return self
        self._check_pending(now)
        return replace(self.confirmed(by=self.member, now=now, policy=policy), decided_by=by)

    def declined(self, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return the request declined by an approver; its quota is given back.

        Idempotent: a request that was cancelled, and one about which somebody decided otherwise, is returned unchanged.
        Refuses with AlreadyOver.
        """
        dropped = self.status is Status.CANCELLED and self.waits_for is WaitsFor.APPROVAL
        if self.decided_by is not None or dropped:
            return self
        self._check_pending(now)
        return replace(_to(self, Status.CANCELLED, ended_at=now, lapses_at=None, charged=0), decided_by=by)

    def explained(self, *, because: str) -> "Booking":
        """Return the declined request with the reason; refuses with AlreadyOver one that was not declined."""
        if not self.was_declined:
            raise AlreadyOver(self.id, self.status)
        return self if because == self.because else replace(self, because=because, version=self.version + 1)

    @property
    def was_declined(self) -> bool:
        """Whether an approver said no."""
        return self.decided_by is not None and self.confirmed_at is None and self.status is Status.CANCELLED

    @property
    def decided_at(self) -> datetime | None:
        """When an approver answered; None if nobody did."""
        return (self.confirmed_at or self.ended_at) if self.decided_by is not None else None

    def cancelled(self, *, by: MemberId, now: datetime, policy: Policy, because: str | None = None) -> "Booking":
        """
        Return the booking cancelled, perhaps with a reason, or the hold or the request dropped.

        Idempotent: a cancelled booking is returned unchanged. A cancellation in time gives the quota back. Refuses with
        NotYours, or AlreadyOver once it was checked in or has ended.
        """
        self._check_owner(by)
        if self.status in {Status.CANCELLING, Status.CANCELLED}:
            return self
        settled = self.settled(now)
        # Nobody counts on a hold or a request yet, so it goes at once, without a minute that would block the slot.
        if settled.status in UNCONFIRMED:
            return _to(settled, Status.CANCELLED, ended_at=now, lapses_at=None, charged=0)
        in_time = now <= self.during.start - policy.cancel_notice
        charged = 0 if in_time else self.charged
        return _to(settled, Status.CANCELLING, lapses_at=now + UNDO, charged=charged, because=because)

    def restored(self, *, by: MemberId, now: datetime, policy: Policy, stay: Stay | None = None) -> "Booking":
        """
        Return the booking confirmed again after a cancellation, or in use after a release.

        Idempotent: a confirmed booking is returned unchanged. A release can be taken back until the booking's end; that
        counts as checking in. A dropped hold cannot be restored. Refuses with NotYours, UndoOver, SlotOver or
        AlreadyOver.
        """
        if self.called_off_by is None:
            self._check_owner(by)
        elif by != self.called_off_by:
            raise NotYours(self.id)
        if self.reclaimable(now):
            here = _to(self.settled(now), Status.IN_USE, checked_in_at=now, ended_at=None)
            # If time alone released it, that state was never written and must not count as a version.
            return replace(here, version=self.version + 1)
        settled = self.settled(now)
        if settled.status is Status.NO_SHOW:
            raise SlotOver(self.id, self.resource, self.during.end)
        if self.status is Status.CONFIRMED:
            return self
        if self.confirmed_at is None or settled.status not in {Status.CANCELLING, Status.CANCELLED}:
            raise AlreadyOver(self.id, self.status)
        if settled.status is Status.CANCELLED:
            raise UndoOver(self.id, settled.ended_at or now)
        # The release is reckoned anew: the old one may have passed in the minute since.
        back = _to(
            self,
            Status.CONFIRMED,
            lapses_at=None,
            release_at=_release(self, now, policy),
            charged=_minutes(self.during, stay),
            because=None,
        )
        return replace(back, called_off_by=None)

    def called_off(self, *, by: MemberId, now: datetime, because: str | None) -> "Booking":
        """
        Return the booking cancelled by a manager, perhaps with a reason; its quota is given back, and so is a hold's.

        Idempotent: a cancelled booking is returned unchanged. The manager has the usual minute to undo it. Refuses with
        AlreadyOver once it was checked in or has ended.
        """
        if self.status in {Status.CANCELLING, Status.CANCELLED}:
            return self
        settled = self.settled(now)
        if settled.status in UNCONFIRMED:
            gone = _to(settled, Status.CANCELLED, ended_at=now, lapses_at=None, charged=0, because=because)
        else:
            gone = _to(settled, Status.CANCELLING, lapses_at=now + UNDO, charged=0, because=because)
        return replace(gone, called_off_by=by)

    def reclaimable(self, now: datetime) -> bool:
        """Return whether it was released before its end, so that its holder may take the rest if that is still free."""
        return self.settled(now).status is Status.NO_SHOW and now < self.during.end

    def attended(self, *, by: MemberId, attendees: tuple[MemberId, ...], now: datetime) -> "Booking":
        """
        Return the booking with these attendees; its holder is never one of them.

        Refuses with NotYours, or AlreadyOver once it was checked in or has ended.
        """
        self._check_owner(by)
        settled = self.settled(now)
        if settled.status not in {*UNCONFIRMED, Status.CONFIRMED}:
            raise AlreadyOver(self.id, settled.status)
        # A dict and not a set, which would lose the order in which they were named.
        named = tuple(dict.fromkeys(each for each in attendees if each != self.member))
        if named == self.attendees:
            return self
        # Who is named anew is expected again.
        absent = tuple(each for each in self.absentees if each not in named)
        return replace(self, attendees=named, absentees=absent, version=self.version + 1)

    def renamed(self, title: str | None, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return the booking with that title, or without one; its holder and who made it for them may do so.

        Idempotent: the same title changes nothing. Refuses with NotYours, or AlreadyOver once it has ended.
        """
        self._check_owner(by)
        settled = self.settled(now)
        if settled.status not in STANDING:
            raise AlreadyOver(self.id, settled.status)
        if title == self.title:
            return self
        return replace(self, title=title, was_title=self.title, version=self.version + 1)

    def attending(self, *, by: MemberId, comes: bool, now: datetime) -> "Booking":
        """
        Return the booking without an attendee who cannot come, or with one who comes after all.

        Idempotent: who is off the list, or back on it, changes nothing. Refuses with NotYours anybody who was never
        named, or AlreadyOver once the booking has ended.
        """
        if by not in {*self.attendees, *self.absentees}:
            raise NotYours(self.id)
        settled = self.settled(now)
        if settled.status not in STANDING:
            raise AlreadyOver(self.id, settled.status)
        if comes is (by in self.attendees):
            return self
        others = tuple(each for each in self.attendees if each != by)
        absent = tuple(each for each in self.absentees if each != by)
        if comes:
            return replace(self, attendees=(*others, by), absentees=absent, version=self.version + 1)
        return replace(self, attendees=others, absentees=(*absent, by), version=self.version + 1)

    def given_up(self, *, now: datetime) -> "Booking":
        """
        Return a cancellation made final within its minute, because its holder wants the slot anew.

        Refuses with AlreadyOver a booking that is not being cancelled.
        """
        if self.status is not Status.CANCELLING:
            raise AlreadyOver(self.id, self.status)
        return _to(self, Status.CANCELLED, ended_at=now, lapses_at=None)

    def left(self, *, alone: bool, now: datetime) -> "Booking":
        """
        Return the booking as it stands once its holder has left the organization.

        A hold or a request ends at once, and so does a booking in use if they were `alone`; an admin decides about a
        coming one.
        """
        settled = self.settled(now)
        if settled.status in UNCONFIRMED:
            return _to(settled, Status.CANCELLED, ended_at=now, lapses_at=None, charged=0)
        return _completed(settled, now) if settled.status is Status.IN_USE and alone else settled

    def withdrawn(self, *, now: datetime, because: str) -> "Booking":
        """
        Return the booking cancelled without a way back, its quota given back, or completed now if it is in use.

        That is the doing of a blackout, or of an admin after its holder has left.
        """
        settled = self.settled(now)
        if settled.status is Status.IN_USE:
            return replace(_completed(settled, now), because=because)
        return _to(settled, Status.CANCELLED, ended_at=now, lapses_at=None, charged=0, because=because)

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
        stay: Stay | None = None,
    ) -> "Booking":
        """
        Return a hold, or a request, for another time or on another unit; its reference stays.

        A request whose new slot `asks` for an approval stays a request, and lapses at its new start. Otherwise it is a
        hold whose five minutes begin anew. Idempotent: a swap to its own slot changes nothing. Refuses with NotYours,
        HoldOver or AlreadyOver; the rules of the resource are checked elsewhere. Without a `stay` the new slot has
        clock times of its own, inside opening hours.
        """
        self._check_owner(by)
        settled = self.settled(now)
        if settled.status is Status.EXPIRED:
            raise HoldOver(self.id, settled.ended_at or now)
        if settled.status not in UNCONFIRMED:
            raise AlreadyOver(self.id, settled.status)
        # Else the same press again and again would keep a slot for ever, five minutes at a time.
        if (resource, unit, during) == (self.resource, self.unit, self.during):
            return self
        there = replace(
            self,
            during=during,
            blocks_until=during.end + policy.buffer,
            resource=resource,
            unit=unit,
            charged=_minutes(during, stay),
            rings_at=stay.rings_at if stay else None,
            check_in_by=stay.check_in_by if stay else None,
        )
        if self.status is Status.PENDING and asks:
            return _to(there, Status.PENDING, lapses_at=max(during.start, now + HOLD))
        return _to(there, Status.HELD, lapses_at=now + HOLD, waits_for=None, requested_at=None)

    def moved(
        self,
        *,
        by: MemberId,
        during: Interval,
        now: datetime,
        policy: Policy,
        resource: ResourceId | None = None,
        unit: UnitId | None = None,
        stay: Stay | None = None,
    ) -> "Booking":
        """
        Return the booking at another time, or on another unit; its reference stays.

        Idempotent: a booking that is there already is returned unchanged. Refuses with NotYours, NotConfirmed,
        AlreadyOver, or AlreadyBegun when a booking in use would get another start or another unit. The rules of the
        resource are checked elsewhere.
        """
        self._check_owner(by)
        return self._elsewhere(
            during=during, now=now, policy=policy, resource=resource, unit=unit, because=None, stay=stay
        )

    def relocated(
        self,
        *,
        during: Interval,
        now: datetime,
        policy: Policy,
        because: str,
        resource: ResourceId | None = None,
        unit: UnitId | None = None,
        stay: Stay | None = None,
    ) -> "Booking":
        """Return the booking moved by a manager, who says why; refuses as `moved` does, except with NotYours."""
        return self._elsewhere(
            during=during, now=now, policy=policy, resource=resource, unit=unit, because=because, stay=stay
        )

    def _elsewhere(
        self,
        *,
        during: Interval,
        now: datetime,
        policy: Policy,
        resource: ResourceId | None,
        unit: UnitId | None,
        because: str | None,
        stay: Stay | None,
    ) -> "Booking":
        settled = self.settled(now)
        if settled.status in UNCONFIRMED:
            raise NotConfirmed(self.id)
        if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
            raise AlreadyOver(self.id, settled.status)
        leaves = resource not in {None, self.resource} or unit not in {None, self.unit}
        if not leaves and during == self.during:
            return self
        if settled.status is Status.IN_USE and (during.start != self.during.start or leaves):
            raise AlreadyBegun(self.id)
        # A start that stays keeps its release, or every longer end after the start would grant new grace. A resource
        # with another rule about checking in reckons it anew; but who need not check in, and may be there already, is
        # not asked to because the end moves.
        excused = settled.release_at is None and not leaves and now >= self.check_in_opens
        rings_at, check_in_by = (stay.rings_at, stay.check_in_by) if stay else (None, None)
        moved = replace(settled, during=during, rings_at=rings_at, check_in_by=check_in_by)
        waits = (settled.release_at is not None) is _asks_check_in(moved, policy)
        # A morning that becomes a whole day, or the other way round, is waited for in another way.
        alike = moved.check_in_by == self.check_in_by
        stays = during.start == self.during.start and (excused or (waits and alike))
        release = settled.release_at if stays or settled.status is Status.IN_USE else _release(moved, now, policy)
        return _to(
            settled,
            settled.status,
            during=during,
            blocks_until=during.end + policy.buffer,
            resource=resource or self.resource,
            unit=unit or self.unit,
            charged=_minutes(during, stay),
            rings_at=moved.rings_at,
            check_in_by=moved.check_in_by,
            release_at=release,
            late=stays and self.late,
            because=because,
            # It was offered for the slot that it leaves.
            offered_to=None,
            offered_until=None,
            was=(self.resource, self.during),
        )

    def delayed(self, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return the booking with a release ten minutes later, which is granted once.

        Refuses with NotYours, NotConfirmed, NotNear until an hour before its start, NoCheckIn, AlreadyLate or
        AlreadyOver.
        """
        self._check_owner(by)
        settled = self.settled(now)
        if settled.status in UNCONFIRMED:
            raise NotConfirmed(self.id)
        if settled.status is not Status.CONFIRMED:
            raise AlreadyOver(self.id, settled.status)
        if settled.release_at is None:
            raise NoCheckIn(self.id)
        if settled.late:
            raise AlreadyLate(self.id, settled.release_at)
        if now < self.during.start - NEAR:
            raise NotNear(self.id, self.resource, self.during.start)
        return _to(settled, Status.CONFIRMED, release_at=settled.release_at + LATE, late=True)

    def excused(self, away: Interval) -> "Booking":
        """
        Return the booking without its release if Bellhop was away during its check-in window; unchanged otherwise.

        Nobody could check in then, so it is kept, ends as completed, and is no strike.
        """
        if self.status is not Status.CONFIRMED or self.release_at is None:
            return self
        if not Interval(self.check_in_opens, self.release_at).overlaps(away):
            return self
        return _to(self, Status.CONFIRMED, release_at=None)

    def checked_in(self, *, by: MemberId, now: datetime) -> "Booking":
        """
        Return the booking in use; holder and attendees may check in.

        Idempotent: a booking in use is returned unchanged. Refuses with NotYours, NotConfirmed, NoCheckIn, CheckInEarly
        or AlreadyOver.
        """
        self._check_attends(by)
        if self.status is Status.IN_USE:
            return self
        settled = self.settled(now)
        if settled.status in UNCONFIRMED:
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
        Return the booking completed; others can have the rest of its time after the buffer.

        Idempotent: a completed booking is returned unchanged. The quota is charged for the minutes that were used, a
        started one in full. Refuses with NotYours, NotInUse or AlreadyOver.
        """
        self._check_owner(by)
        if self.status is Status.COMPLETED:
            return self
        settled = self.settled(now)
        # A booking that needs no check-in is never in use, so once it has begun its holder may end it all the same.
        begun = settled.status is Status.CONFIRMED and settled.release_at is None and now >= self.during.start
        if settled.status in {*UNCONFIRMED, Status.CONFIRMED} and not begun:
            raise NotInUse(self.id)
        if settled.status is Status.COMPLETED:
            return settled
        return _completed(settled, now)

    def settled(self, now: datetime) -> "Booking":
        """Return the booking as time leaves it: expired, cancelled, no-show, completed, or unchanged."""
        # Each end is dated when time brought it, not when somebody looks: a bot that was away changes no history.
        lapsed = self.lapses_at is not None and now >= self.lapses_at
        if self.status in UNCONFIRMED and lapsed:
            return _to(self, Status.EXPIRED, ended_at=self.lapses_at, charged=0)
        if self.status is Status.CANCELLING and lapsed:
            return _to(self, Status.CANCELLED, ended_at=self.lapses_at)
        if self.status is Status.CONFIRMED and self.release_at is not None:
            # Never completed, even when its grace outlasts its end: it waits for a check-in, or was a no-show.
            return _to(self, Status.NO_SHOW, ended_at=self.release_at) if now >= self.release_at else self
        if self.status in {Status.IN_USE, Status.CONFIRMED} and now >= self.during.end:
            return _completed(self, self.during.end)
        return self

    @property
    def people(self) -> frozenset[MemberId]:
        """Everybody whom its cards and messages may name: the holder, the attendees, and whoever acted on it."""
        others = (self.booked_by, self.decided_by, self.offered_to, self.handed_by, self.called_off_by)
        return frozenset({self.member, *filter(None, others), *self.attendees, *self.absentees})

    @property
    def as_made(self) -> bool:
        """Whether it is still the hold as it was made; then the only card that shows it is the one being pressed."""
        return self.status is Status.HELD and self.version == 1

    @property
    def in_use_at_once(self) -> bool:
        """Whether it was made inside its check-in window, and counts as checked in since its confirmation."""
        return self.status is Status.IN_USE and self.checked_in_at == self.confirmed_at

    @property
    def check_in_opens(self) -> datetime:
        """When check-in opens: shortly before the start, and for whole days when the first of them does."""
        return self.during.start if self.rings_at is not None else self.during.start - CHECK_IN_LEAD

    @property
    def code_shown_from(self) -> datetime:
        """When its holder and its attendees may first see the access code."""
        return self.during.start - CODE_LEAD

    @property
    def undo_until(self) -> datetime | None:
        """Until when its cancellation can be taken back; None unless it is being cancelled."""
        return self.lapses_at if self.status is Status.CANCELLING else None

    @property
    def warned_at(self) -> datetime | None:
        """
        When half of its wait for a check-in is over; None if it needs no check-in.

        Whole days wait for hours, so that their holder is warned half an hour before, and not before anything rings.
        """
        if self.release_at is None:
            return None
        if self.rings_at is not None and not self.late:
            return max(self.rings_at, self.release_at - DAY_WARNING_LEAD)
        # After a delay it is half of the extra minutes: the holder has just said that they will not come sooner.
        return self.release_at - (LATE if self.late else self.release_at - self.during.start) / 2

    def code_visible(self, *, by: MemberId, now: datetime) -> None:
        """
        Check that `by`, the holder or an attendee, may see the access code now.

        Refuses with NotYours, NotConfirmed, AlreadyOver or CodeEarly.
        """
        self._check_attends(by)
        settled = self.settled(now)
        if settled.status in UNCONFIRMED:
            raise NotConfirmed(self.id)
        if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
            raise AlreadyOver(self.id, settled.status)
        if now < self.code_shown_from:
            raise CodeEarly(self.id, self.code_shown_from)

    def opens_door(self, now: datetime) -> bool:
        """Return whether its access code checks somebody in now."""
        return (
            self.status is Status.CONFIRMED
            and self.release_at is not None
            and self.check_in_opens <= now < self.release_at
        )

    @property
    def needs_no_check_in(self) -> bool:
        """Whether it is confirmed and never released: its resource asks for no check-in, or it was excused."""
        return self.status is Status.CONFIRMED and self.release_at is None

    def _check_pending(self, now: datetime) -> None:
        settled = self.settled(now)
        if settled.status is not Status.PENDING:
            raise AlreadyOver(self.id, settled.status)

    def _check_owner(self, by: MemberId) -> None:
        if by not in {self.member, self.booked_by}:
            raise NotYours(self.id)

    def _check_attends(self, by: MemberId) -> None:
        if by not in self.attendees:
            self._check_owner(by)


def _asks_check_in(booking: Booking, policy: Policy) -> bool:
    """Return whether somebody has to check in: to whole days only where the rule names an hour for them."""
    return booking.check_in_by is not None if booking.rings_at is not None else bool(policy.check_in)


def _release(booking: Booking, now: datetime, policy: Policy) -> datetime | None:
    if not _asks_check_in(booking, policy):
        return None
    return max(booking.check_in_by or booking.during.start + policy.grace, now + policy.grace)


def _minutes(during: Interval, stay: Stay | None) -> int:
    return during.minutes if stay is None else stay.minutes


def _completed(booking: Booking, at: datetime) -> Booking:
    """Return the booking completed: the buffer begins at the actual end, and a started minute is charged in full."""
    start, end = booking.during.start, booking.during.end
    ended = min(at, end)
    used = max(timedelta(0), ended - start)
    # Rounded down, because the unit is taken in whole minutes and the next booking may begin in the running one.
    blocks = start + used // MINUTE * MINUTE + (booking.blocks_until - end)
    # Floor division of the negative rounds up.
    charged = min(booking.charged, -(-used // MINUTE))
    return _to(booking, Status.COMPLETED, ended_at=ended, charged=charged, blocks_until=blocks)


class _Facts(TypedDict, total=False):
    """The fields that a transition changes besides the state; None clears one."""

    during: Interval
    blocks_until: datetime
    resource: ResourceId
    unit: UnitId
    charged: int
    lapses_at: datetime | None
    waits_for: WaitsFor | None
    requested_at: datetime | None
    release_at: datetime | None
    late: bool
    checked_in_at: datetime | None
    ended_at: datetime | None
    was: tuple[ResourceId, Interval] | None
    because: str | None
    rings_at: datetime | None
    check_in_by: datetime | None
    offered_to: MemberId | None
    offered_until: datetime | None


def _to(booking: Booking, status: Status, **facts: Unpack[_Facts]) -> Booking:
    """Return the booking in its next state; refuses with AlreadyOver if that state cannot follow."""
    if status not in LIFE[booking.status]:
        raise AlreadyOver(booking.id, booking.status)
    return replace(booking, status=status, version=booking.version + 1, **facts)
