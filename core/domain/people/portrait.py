"""A member as an admin sees them: what they are, what they hold, and what they decide about."""

from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.domain.people.person import Person
from core.domain.resources.resource import Resource


@dataclass(frozen=True, slots=True)
class Portrait:
    """A member, their coming bookings, and what they manage or approve besides what their role lets them."""

    who: Person
    bookings: tuple[Booking, ...]
    manages: tuple[Resource, ...]
    approves: tuple[Resource, ...]
