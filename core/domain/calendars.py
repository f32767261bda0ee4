"""What other calendars are told of bookings: an event for each of them, and one for all dates of a series."""

from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.series.series import Series

TOLD = frozenset({Status.PENDING, Status.CONFIRMED, Status.IN_USE, Status.COMPLETED})
"""
The states of what stands in a calendar. A hold is a matter of minutes, and is in none.

What was cancelled, released or declined in time is taken out again, or was never in it.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What becomes one event: a booking, or the dates of a series."""

    booking: Booking
    """The one that was asked about, or of a series any of its dates."""
    uid: str
    """By which a calendar knows the event again; the same for ever, and for every reader."""
    revision: int
    """Rises with each change, so that a calendar knows which of two is newer."""
    series: Series | None = None
    dates: tuple[Booking, ...] = ()
    """The dates of a series that are told of, by their occurrence; none of a booking that stands for itself."""
