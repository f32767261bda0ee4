"""Everybody's bookings, for those who manage what is booked."""

from collections.abc import Collection

from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import tells
from core.domain.people.member import Member
from core.errors import NoSuchBooking, NotAllowed
from core.ledger import Ledger
from core.store import bookings
from core.use_cases.bookings.call_off import manages
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId

MOST = 500
"""Bookings in one list: more are read as a table, from the command line."""


async def all_bookings(
    ledger: Ledger,
    *,
    by: Member,
    during: Interval,
    among: Collection[ResourceId] | None = None,
    member: MemberId | None = None,
) -> list[Booking]:
    """
    Return the bookings at some time of the interval that a member manages, in order, at most MOST.

    Those of some resources only, or of one member: then only as far as the manager may know whose they are. Holds, and
    what was given up, are left out. Refuses with NotAllowed who manages nothing.
    """
    catalogue, now = await ledger.catalogue(by.organization), ledger.clock.now()
    managed = [
        each.id for each in (*catalogue.resources, *catalogue.retired) if each.policy.managed(by.role, by.groups)
    ]
    if not catalogue.run_by(by.role, by.groups):
        raise NotAllowed(by.role)
    wanted = [each for each in managed if among is None or each in among]
    async with ledger.database.connection() as connection:
        found = await bookings.of_time(connection, by.organization, during, wanted, member=member, most=MOST)
    return [each.settled(now) for each in found if member is None or tells(each, catalogue, by)]


async def managed_booking(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: Member | None
) -> Booking:
    """Return a booking that the member manages, as time leaves it; refuses with NoSuchBooking."""
    found = await ledger.booking(organization, booking)
    if by is not None and not manages(await ledger.catalogue(organization), found, by=by):
        raise NoSuchBooking
    return found.settled(ledger.clock.now())
