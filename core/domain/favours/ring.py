"""A ring: three or four members of whom each would give what the next one wants, so that all can swap at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.favours.favour import Answer, Favour, as_asked
from core.values import BookingId, MemberId, OrganizationId, RingId

LEAST, MOST = 3, 4
"""How many take part: two swap by themselves, and of five one is never at hand."""


STILL_WISHED = frozenset({None, Answer.NO, Answer.NOT_TODAY})
"""What may have become of a wish that is in a ring: a holder who keeps theirs may want to swap with somebody else."""


@dataclass(frozen=True, slots=True)
class Ring:
    """The wishes of a ring, in order: what each asks for is what the next one gives."""

    id: RingId
    organization: OrganizationId
    wishes: tuple[Favour, ...]

    @property
    def members(self) -> tuple[MemberId, ...]:
        """Everybody who takes part."""
        return tuple(each.asker for each in self.wishes)

    @property
    def until(self) -> datetime:
        """Until when all must have agreed."""
        return min(each.ring_until or each.until for each in self.wishes)

    @property
    def ended_at(self) -> datetime | None:
        """When it was done, or came to nothing; None while it waits."""
        return self.wishes[0].ring_ended_at

    @property
    def done(self) -> bool:
        """Whether all have swapped."""
        return all(each.answer is Answer.YES for each in self.wishes)

    def open(self, now: datetime) -> bool:
        """Whether somebody's answer is still waited for."""
        return self.ended_at is None and now < self.until

    def wish_of(self, member: MemberId) -> Favour | None:
        """Return what the member wants in it; None to who takes no part."""
        return next((each for each in self.wishes if each.asker == member), None)

    @property
    def agreed(self) -> int:
        """How many have agreed."""
        return sum(each.agreed_at is not None for each in self.wishes)

    @property
    def bookings(self) -> tuple[BookingId, ...]:
        """What is given, in the order of the wishes."""
        return tuple(each.mine for each in self.wishes if each.mine is not None)


def stand(wishes: Sequence[Favour], known: Mapping[BookingId, Booking], now: datetime) -> bool:
    """Whether everybody still wishes for what they did, and every booking is as it was then."""
    return all(
        each.answer in STILL_WISHED
        and as_asked(each, known.get(each.booking), known.get(each.mine) if each.mine else None, now)
        for each in wishes
    )


def in_order(wishes: Sequence[Favour]) -> tuple[Favour, ...]:
    """Return the wishes of a ring so that each asks for what the next one gives, the first by its id first."""
    by_given = {each.mine: each for each in wishes}
    first = min(wishes, key=lambda each: each.id)
    ordered = [first]
    while len(ordered) < len(wishes):
        ordered.append(by_given[ordered[-1].booking])
    return tuple(ordered)
