"""Tell of a series: its rule, and the dates that stand."""

from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.domain.series.series import Series
from core.errors import NoSuchBooking
from core.ledger import Ledger
from core.store import series as kept
from core.values import OrganizationId, SeriesId


@dataclass(frozen=True, slots=True)
class Dates:
    """A series, and its dates that stand and are not over, in order."""

    series: Series
    bookings: tuple[Booking, ...]


async def dates_of(ledger: Ledger, *, organization: OrganizationId, series: SeriesId) -> Dates:
    """Return a series with the dates that it still has; refuses with NoSuchBooking if there is no such series."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        found = await kept.found(connection, organization, series)
        if found is None:
            raise NoSuchBooking
        standing = await kept.standing(connection, organization, series, now=now)
    return Dates(found, tuple(each for each in standing if each.settled(now) is each))
