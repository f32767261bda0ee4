"""Add departures of a resource, or remove some."""

from datetime import datetime

from core.domain.people.member import Member
from core.domain.resources.proposal import Timetable
from core.errors import StillBooked
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.bookings.clearing import in_the_way
from core.use_cases.resources.changing import changing
from core.values import Interval, OrganizationId


@retried
async def change_departures(
    ledger: Ledger, *, organization: OrganizationId, wanted: Timetable, by: Member | None
) -> Timetable:
    """
    Add departures, of which those that are there stay as they are, and remove others; return what takes that back.

    Its manager may, and without `by` the operator. One that has begun by now is not added. Refuses with
    UnknownResource or NotAllowed, and with StillBooked if a seat of one that is to go is booked.
    """
    now = ledger.clock.now()
    booked = await _booked(ledger, organization, wanted, now=now) if wanted.removed else []
    if booked:
        raise StillBooked(wanted.resource, len(booked), min(booked))
    async with changing(ledger, organization, wanted.resource, by=by, now=now) as change:
        known = {each.start for each in change.resource.departures}
        added = tuple(each for each in wanted.added if each.start > now and each.start not in known)
        removed = tuple(each for each in change.resource.departures if each in wanted.removed)
        await resource_changes.add_departures(change.connection, organization, wanted.resource, added)
        await resource_changes.remove_departures(change.connection, organization, wanted.resource, removed)
        if added or removed:
            await change.done("departures changed", _recorded(removed), _recorded(added))
    return Timetable(wanted.resource, removed, added)


async def _booked(ledger: Ledger, organization: OrganizationId, wanted: Timetable, *, now: datetime) -> list[datetime]:
    """Return the starts of what is booked of the departures that are to go."""
    known = (await ledger.fresh_catalogue(organization)).resource(wanted.resource)
    units = [unit.id for unit in known.units]
    whole = Interval(min(each.start for each in wanted.removed), max(each.end for each in wanted.removed))
    gone = {each.start for each in wanted.removed}
    standing = await in_the_way(ledger, units, whole, now=now)
    return [booking.during.start for booking in standing if booking.during.start in gone]


def _recorded(departures: tuple[Interval, ...]) -> dict[str, object] | None:
    if not departures:
        return None
    ends = departures[0], departures[-1]
    return {"departures": len(departures), "first": ends[0].start.isoformat(), "last": ends[1].start.isoformat()}
