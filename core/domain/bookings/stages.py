"""Stages: who decides about a request, one after the other, and how far it has come."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.people.member import Circle, Role
from core.domain.resources.resource import Resource
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId

Standing = tuple[Role, frozenset[str]]
"""The role of a member, and the groups that they are in."""


@dataclass(frozen=True, slots=True)
class Yes:
    """The yes of one stage to a request, after which the next is asked; it is about that slot, and about less of it."""

    organization: OrganizationId
    booking: BookingId
    stage: int
    by: MemberId
    at: datetime
    resource: ResourceId
    during: Interval
    instead_of: MemberId | None = None
    """In whose place they agreed, if they were not asked themself."""

    @property
    def people(self) -> tuple[MemberId, ...]:
        """Everybody whom it names."""
        return (self.by,) if self.instead_of is None else (self.by, self.instead_of)

    def counts_for(self, booking: Booking) -> bool:
        """Whether the booking is still what was agreed to, or less of it, and was not asked for anew since."""
        asked_before = booking.requested_at is None or booking.requested_at <= self.at
        return asked_before and booking.resource == self.resource and booking.during.within(self.during)


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its number by the rules, from 1, and those of whom one decides, for each thing that has it."""

    number: int
    circles: tuple[Circle, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """The stages that a request needs, in order, and what was agreed to so far."""

    stages: tuple[Stage, ...]
    given: tuple[Yes, ...] = ()

    @property
    def place(self) -> int:
        """The place of the stage that is asked now among those that are needed, from 1."""
        agreed = {each.stage for each in self.given}
        open_ones = (at for at, each in enumerate(self.stages, 1) if each.number not in agreed)
        return next(open_ones, len(self.stages))

    @property
    def stage(self) -> Stage:
        """The stage that is asked now."""
        return self.stages[self.place - 1]

    @property
    def is_last(self) -> bool:
        """Whether nobody is asked after it."""
        return self.place == len(self.stages)

    def agreed(self, yes: Yes) -> "Progress":
        """Return the progress after one more yes."""
        return Progress(self.stages, (*self.given, yes))

    @property
    def in_turn(self) -> bool:
        """Whether several decide, one after the other."""
        return len(self.stages) > 1


def stages_for(things: Sequence[Resource], asker: Standing | None) -> tuple[Stage, ...]:
    """
    Return the stages that a booking of these things needs; of somebody who decides at one themselves, the others.

    There is always one, with nobody in it where no rule names anybody: then whoever manages the thing decides.
    """
    circles = [each.policy.stages for each in things]
    longest = max((len(each) for each in circles), default=0)
    every = [Stage(at + 1, tuple(each[at] for each in circles if len(each) > at)) for at in range(longest)]
    others = [each for each in every if asker is None or not all(circle.holds(*asker) for circle in each.circles)]
    return tuple(others or every[-1:]) or (Stage(1),)


def decides_at(stage: Stage, things: Sequence[Resource], who: Standing, *, excepted: Collection[str]) -> bool:
    """
    Whether somebody decides at a stage: about everything in the booking that has it, or of which they are managers.

    Of an exception, somebody has to decide about everything, also about what nobody else has to approve; so they do
    where no rule has the stage any more.
    """

    def decides(thing: Resource) -> bool:
        circles = thing.policy.stages
        named = len(circles) >= stage.number and circles[stage.number - 1].holds(*who)
        return named or thing.policy.managed(*who)

    asked = [each for each in things if excepted or len(each.policy.stages) >= stage.number]
    return all(decides(each) for each in asked or things)
