"""Tell who is in on a day, as far as bookings tell."""

from dataclasses import dataclass
from datetime import date

from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import tells
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Unit
from core.ledger import Ledger
from core.store import bookings, people
from core.values import MemberId

PLACES = frozenset({Kind.ROOM, Kind.STUDIO, Kind.DESK})
"""What people sit in or at; a laptop or a seat on a train is elsewhere."""
HERE = frozenset({Status.CONFIRMED, Status.IN_USE, Status.COMPLETED})
MOST = 1_000
"""Bookings of a day that are looked at."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is in, and where: the places that they have on that day, in their order."""

    member: MemberId
    name: str
    places: tuple[tuple[Resource, Unit], ...]


async def who_is_in(ledger: Ledger, catalogue: Catalogue, on: date, *, by: Member) -> tuple[list[Present], int]:
    """
    Return who has or comes to a place on a day of its zone, by name, and how many more the member may not know.

    Only what is confirmed counts, of what the member may see. Each person is there once.
    """
    places = [each for each in catalogue.resources if each.kind in PLACES]
    if not places:
        return [], 0
    now, during = ledger.clock.now(), places[0].calendar_days(on, on)
    async with ledger.database.connection() as connection:
        found = await bookings.of_time(
            connection, by.organization, during, [each.id for each in places], member=None, most=MOST
        )
        standing = [each for each in found if each.settled(now).status in HERE]
        told: dict[MemberId, list[Booking]] = {}
        for each in standing:
            for member in _of(each) if tells(each, catalogue, by) else ():
                told.setdefault(member, []).append(each)
        known = await people.names(connection, [by.organization] * len(told), sorted(told)) if told else {}
    hidden = {member for each in standing for member in _of(each)} - told.keys()
    present = [
        Present(member, known[member], tuple(map(catalogue.owner, dict.fromkeys(each.unit for each in theirs))))
        for member, theirs in told.items()
        if member in known
    ]
    return sorted(present, key=lambda each: each.name.casefold()), len(hidden)


def _of(booking: Booking) -> tuple[MemberId, ...]:
    """Return the holder and those who come along."""
    return (booking.member, *booking.attendees)
