"""
A booking: its facts, how it is confirmed, and what time makes of it.

Every other transition stands in the module of its verb: approving, moving, amending, using, cancelling, handing over.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypedDict, Unpack

from core.domain.bookings.status import LIFE, UNCONFIRMED, Status, WaitsFor
from core.domain.bookings.time_limits import CHECK_IN_LEAD, CODE_LEAD, DAY_WARNING_LEAD, LATE
from core.domain.rules.policy import Policy
from core.errors import AlreadyOver, CodeEarly, HoldOver, KeptForPoll, NotConfirmed, NotYours
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, PollId, ResourceId, SeriesId, UnitId


class Facts(TypedDict, total=False):
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
    guests: tuple[str, ...] = ()
    """The e-mail addresses of further people who come, and are in no chat."""
    party: int | None = None
    """How many people come, where somebody said so."""
    series: SeriesId | None = None
    """The series that it is one date of."""
    occurrence: date | None = None
    """Its date by the rule of its series; it stays when the booking is moved."""
    by_hand: bool = False
    """Whether it was moved by itself, so that it stays where it is when its series moves."""
    poll: PollId | None = None
    """The poll for which it is held, and which alone decides whether it is booked; None once that has ended."""

    def confirmed(
        self, *, by: MemberId, now: datetime, policy: Policy, asks: bool = False, until: datetime | None = None
    ) -> "Booking":
        """
        Return the hold confirmed, or pending if it `asks` for an approval.

        Idempotent: a confirmed booking, and a request that still asks, are returned unchanged. A request keeps its slot
        `until` then, at the latest until its start. A booking that is made inside its check-in window counts as checked
        in; its grace never ends before it had its full length. Refuses with NotYours, HoldOver, AlreadyOver or
        KeptForPoll.
        """
        self.check_owner(by)
        # The written state is asked before the clock: the second press on a card is no mistake, however late it comes.
        if self.status in {Status.CONFIRMED, Status.IN_USE}:
            return self
        settled = self.settled(now)
        if settled.status is Status.EXPIRED:
            raise HoldOver(self.id, settled.ended_at or now)
        if settled.status not in UNCONFIRMED:
            raise AlreadyOver(self.id, settled.status)
        if self.poll is not None:
            raise KeptForPoll(self.id, self.poll)
        if asks:
            return self if self.status is Status.PENDING else self._requested(now, until)
        # What a hold was changed from before nobody wants back: what is certain now was on the card.
        certain = replace(self, confirmed_at=now, lapses_at=None, waits_for=None, was=None)
        if self.asks_check_in(policy) and now >= self.check_in_opens:
            return certain.to(Status.IN_USE, checked_in_at=now)
        return certain.to(Status.CONFIRMED, release_at=self.release_under(policy, now=now))

    def _requested(self, now: datetime, until: datetime | None) -> "Booking":
        # Nobody approves a slot that has begun. One that begins within the hold's minutes keeps those minutes.
        lapses = max(min(self.during.start, until or self.during.start), self.lapses_at or now)
        return self.to(Status.PENDING, requested_at=now, lapses_at=lapses, waits_for=WaitsFor.APPROVAL)

    @property
    def was_declined(self) -> bool:
        """Whether an approver said no, or the rules did because nobody answered."""
        return self.answered and self.confirmed_at is None and self.status is Status.CANCELLED

    @property
    def answered(self) -> bool:
        """Whether an approver answered the request, or the rules did because nobody had."""
        return self.decided_by is not None or self.waits_for is WaitsFor.NOBODY

    @property
    def decided_at(self) -> datetime | None:
        """When an approver answered, or the rules did; None if the request was not answered."""
        return (self.confirmed_at or self.ended_at) if self.answered else None

    def reclaimable(self, now: datetime) -> bool:
        """Return whether it was released before its end, so that its holder may take the rest if that is still free."""
        return self.settled(now).status is Status.NO_SHOW and now < self.during.end

    def settled(self, now: datetime) -> "Booking":
        """Return the booking as time leaves it: expired, cancelled, no-show, completed, or unchanged."""
        # Each end is dated when time brought it, not when somebody looks: a bot that was away changes no history.
        lapsed = self.lapses_at is not None and now >= self.lapses_at
        if self.status in UNCONFIRMED and lapsed:
            return self.to(Status.EXPIRED, ended_at=self.lapses_at, charged=0)
        if self.status is Status.CANCELLING and lapsed:
            return self.to(Status.CANCELLED, ended_at=self.lapses_at)
        if self.status is Status.CONFIRMED and self.release_at is not None:
            # Never completed, even when its grace outlasts its end: it waits for a check-in, or was a no-show.
            return self.to(Status.NO_SHOW, ended_at=self.release_at) if now >= self.release_at else self
        if self.status in {Status.IN_USE, Status.CONFIRMED} and now >= self.during.end:
            return self.completed(self.during.end)
        return self

    @property
    def people(self) -> frozenset[MemberId]:
        """Everybody whom its cards and messages may name: the holder, the attendees, and whoever acted on it."""
        others = (self.booked_by, self.decided_by, self.offered_to, self.handed_by, self.called_off_by)
        return frozenset({self.member, *filter(None, others), *self.attendees, *self.absentees})

    @property
    def company(self) -> tuple[MemberId | str, ...]:
        """Everybody who comes along: members by their ids, and guests by their addresses."""
        return (*self.attendees, *self.guests)

    @property
    def heads(self) -> int:
        """How many people come, as far as is known: as many as was said, or its holder and those who are named."""
        return max(self.party or 1, 1 + len(self.company))

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
        self.check_attends(by)
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

    def check_owner(self, by: MemberId) -> None:
        """Refuse with NotYours who neither has it nor made it."""
        if by not in {self.member, self.booked_by}:
            raise NotYours(self.id)

    def check_attends(self, by: MemberId) -> None:
        """Refuse with NotYours who neither has it, nor made it, nor attends it."""
        if by not in self.attendees:
            self.check_owner(by)

    def asks_check_in(self, policy: Policy) -> bool:
        """Return whether somebody has to check in: to whole days only where the rule names an hour for them."""
        return self.check_in_by is not None if self.rings_at is not None else bool(policy.check_in)

    def release_under(self, policy: Policy, *, now: datetime) -> datetime | None:
        """Return when it is given back if nobody checks in, once it is confirmed now; None if it needs no check-in."""
        if not self.asks_check_in(policy):
            return None
        return max(self.check_in_by or self.during.start + policy.grace, now + policy.grace)

    def completed(self, at: datetime) -> "Booking":
        """Return the booking completed: the buffer begins at the actual end, a started minute is charged in full."""
        start, end = self.during.start, self.during.end
        ended = min(at, end)
        used = max(timedelta(0), ended - start)
        # Rounded down, because the unit is taken in whole minutes and the next booking may begin in the running one.
        blocks = start + used // MINUTE * MINUTE + (self.blocks_until - end)
        # Floor division of the negative rounds up.
        charged = min(self.charged, -(-used // MINUTE))
        return self.to(Status.COMPLETED, ended_at=ended, charged=charged, blocks_until=blocks)

    def to(self, status: Status, **facts: Unpack[Facts]) -> "Booking":
        """Return the booking in its next state; refuses with AlreadyOver if that state cannot follow."""
        if status not in LIFE[self.status]:
            raise AlreadyOver(self.id, self.status)
        return replace(self, status=status, version=self.version + 1, **facts)
