"""Everybody's bookings, for those who manage what is booked."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import tells
from core.domain.people.member import Member
from core.errors import NoSuchBooking, NotAllowed
from core.ledger import Ledger
from core.store import bookings
from core.use_cases.bookings.call_off import manages
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId

MOST = 500
"""Bookings in one list: more are read page by page, or as a table, from the command line."""

Place = tuple[datetime, BookingId]
"""Where a booking is among all: by its start, and its id."""


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
    return (await page_of_bookings(ledger, by=by, during=during, among=among, member=member)).bookings


@dataclass(frozen=True, slots=True)
class PageOfBookings:
    """Some bookings, in order, and after which of all there are others; None after the last."""

    bookings: list[Booking]
    further: Place | None


async def page_of_bookings(
    ledger: Ledger,
    *,
    by: Member,
    during: Interval,
    among: Collection[ResourceId] | None = None,
    member: MemberId | None = None,
    after: Place | None = None,
    most: int = MOST,
) -> PageOfBookings:
    """
    Return as many of them as `most`, after some place in their order; refuses as `all_bookings` does.

    A page of one member's may have fewer, where the manager may not know whose some are, and be followed by others.
    """
    catalogue, now = await ledger.catalogue(by.organization), ledger.clock.now()
    managed = [
        each.id for each in (*catalogue.resources, *catalogue.retired) if each.policy.managed(by.role, by.groups)
    ]
    if not catalogue.run_by(by.role, by.groups):
        raise NotAllowed(by.role)
    wanted = [each for each in managed if among is None or each in among]
    if after is not None and after[0] >= during.end:
        return PageOfBookings([], None)
    # Whatever comes later takes some time from there on, so that what was read is not looked at again.
    rest = during if after is None else Interval(max(during.start, after[0]), during.end)
    async with ledger.database.connection() as connection:
        found = await bookings.of_time(
            connection, by.organization, rest, wanted, member=member, most=most + 1, after=after
        )
    few = found[:most]
    further = (few[-1].during.start, few[-1].id) if len(found) > most else None
    return PageOfBookings([each.settled(now) for each in few if member is None or tells(each, catalogue, by)], further)


async def managed_booking(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: Member | None
) -> Booking:
    """Return a booking that the member manages, as time leaves it; refuses with NoSuchBooking."""
    found = await ledger.booking(organization, booking)
    if by is not None and not manages(await ledger.catalogue(organization), found, by=by):
        raise NoSuchBooking
    return found.settled(ledger.clock.now())
