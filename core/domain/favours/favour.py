"""A favour: a member asks the holder of a booking to give it, to swap it, to shorten it, or to share it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import UNDO
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.values import MINUTE, BookingId, FavourId, Interval, MemberId, OrganizationId, RingId, UnitId

ASKED_FOR = DAY
"""How long an answer is waited for at most: until the next day at the same time, as with an offer."""
ASKED_LEAD = 5 * MINUTE
"""How long before the slot begins nobody is asked any more: time to go elsewhere."""


class What(StrEnum):
    """What is asked for."""

    GIVE = "give"
    """The wanted time, for nothing: the holder's booking is cancelled as a whole, because no rest of it can stay."""
    SWAP = "swap"
    """The holder's slot for one's own: both bookings stay, and change places."""
    SHORTEN = "shorten"
    """The part of the holder's time that is wanted; the holder keeps the rest."""
    SHARE = "share"
    """To come to the holder's booking: it stays theirs, and the asker is one of its attendees."""


class Answer(StrEnum):
    """What became of it."""

    YES = "yes"
    NO = "no"
    NOT_TODAY = "not_today"
    """No, and the holder is not asked for anything else on that day."""
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    """Nobody answered in time."""
    HINDERED = "hindered"
    """The holder agreed, and the rules did not let somebody have what they would get."""
    OFF = "off"
    """The bookings are no longer as they were, or somebody has left."""
    UNDONE = "undone"
    """It was done, and taken back within a minute."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A unit and a time: where a booking was when it was asked for, or offered for another."""

    unit: UnitId
    during: Interval

    @classmethod
    def of(cls, booking: Booking) -> Self:
        """Return where a booking is."""
        return cls(booking.unit, booking.during)


@dataclass(frozen=True, slots=True)
class Favour:
    """What one member asks of another one, about a booking of theirs."""

    id: FavourId
    organization: OrganizationId
    what: What
    booking: BookingId
    """The holder's."""
    holder: MemberId
    asker: MemberId
    wanted: Interval
    """The time that the asker gets."""
    held: Spot
    """Where the holder's booking was when it was asked for: of another place nobody was asked."""
    mine: BookingId | None
    """What the asker gives for it, in a swap."""
    given: Spot | None
    """Where that was when it was offered."""
    via: str
    """The platform on which it was asked; the answer goes there first."""
    asked_at: datetime
    until: datetime
    answer: Answer | None = None
    answered_at: datetime | None = None
    made: BookingId | None = None
    """The asker's booking that came of it; the holder's, where it is shared."""
    ring: RingId | None = None
    """The round of swaps that it was put into."""
    ring_until: datetime | None = None
    agreed_at: datetime | None = None
    """When the asker agreed to that round."""
    ring_ended_at: datetime | None = None

    def open(self, now: datetime) -> bool:
        """Whether it can still be answered."""
        return self.answer is None and now < self.until

    def settled(self, now: datetime) -> Answer | None:
        """Return what has become of it, as time leaves it; None while it is open."""
        return self.answer if self.answer or self.open(now) else Answer.LAPSED

    def undoable(self, now: datetime) -> bool:
        """Whether it was done less than a minute ago."""
        return self.answer is Answer.YES and self.answered_at is not None and now < self.answered_at + UNDO


def asked_until(now: datetime, *starts: datetime) -> datetime:
    """Return until when an answer is waited for: a day, at most until shortly before the first of the starts."""
    return min(now + ASKED_FOR, *(start - ASKED_LEAD for start in starts))


def rest_of(booking: Interval, wanted: Interval, *, buffer: timedelta) -> Interval | None:
    """
    Return what its holder keeps of a booking of which the wanted time is given away; None if nothing is left in one
    piece. The buffer of the resource lies between the two.
    """
    if not booking.overlaps(wanted):
        return None
    if booking.start < wanted.start - buffer and booking.end <= wanted.end:
        return Interval(booking.start, wanted.start - buffer)
    if wanted.start <= booking.start and wanted.end + buffer < booking.end:
        return Interval(wanted.end + buffer, booking.end)
    return None


def may_be_swapped(booking: Booking, now: datetime) -> bool:
    """Whether a booking can change hands or places now: confirmed, by itself, and not begun."""
    return booking.settled(now).status is Status.CONFIRMED and now < booking.during.start and not booking.companions


def may_be_shortened(booking: Booking, now: datetime) -> bool:
    """Whether a booking can give away some of its time now."""
    return booking.settled(now).status in {Status.CONFIRMED, Status.IN_USE} and not booking.companions


def seats_one_more(booking: Booking, resource: Resource) -> bool:
    """
    Whether somebody else fits in besides those who come, and nobody would have to approve that so many do.

    Where no seats are counted, nobody does.
    """
    most, policy = resource.capacity, resource.policy
    if most is not None and policy.approvers is not None and policy.approved_over:
        most = min(most, policy.approved_over)
    return most is not None and booking.heads < most


def as_asked(favour: Favour, booking: Booking | None, mine: Booking | None, now: datetime) -> bool:
    """Whether the bookings are still such that the favour could be done: whose they were, and where it makes sense."""
    if booking is None or booking.member != favour.holder or Spot.of(booking) != favour.held:
        return False
    if favour.what is What.SHORTEN:
        return may_be_shortened(booking, now)
    if not may_be_swapped(booking, now):
        return False
    if favour.what in {What.GIVE, What.SHARE}:
        return True
    if mine is None or mine.member != favour.asker or Spot.of(mine) != favour.given:
        return False
    return may_be_swapped(mine, now)
