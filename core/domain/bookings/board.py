"""The board as it stood: who had what at an instant, by the rows that the audit has until then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Entry
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD
from core.values import BookingId, Interval, MemberId, ResourceId, UnitId

SHOWN = frozenset({Status.HELD, Status.PENDING, Status.CONFIRMED, Status.IN_USE, Status.COMPLETED, Status.BLACKOUT})
"""The states in which a unit is somebody's, or closed; whoever cancels gives it up at once."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A unit that somebody had at an instant; nobody, if it was closed."""

    booking: BookingId
    resource: ResourceId
    unit: UnitId | None
    during: Interval
    holder: MemberId | None


def taken_at(rows: Iterable[Entry], *, at: datetime) -> Taken | None:
    """Return how a booking stood at an instant, of its rows until then, in order; None if it took nothing."""
    known: dict[str, object] = {}
    last = None
    for last in rows:
        known |= last.after or {}
    if last is None or last.verb not in SHOWN or (last.verb == Status.HELD and last.at + HOLD <= at):
        return None
    starts, ends = known.get("starts"), known.get("ends")
    resource, unit, holder = known.get("resource"), known.get("unit"), known.get("holder")
    if not isinstance(starts, str) or not isinstance(ends, str) or not isinstance(resource, int):
        return None
    during = Interval(datetime.fromisoformat(starts), datetime.fromisoformat(ends))
    if last.verb == Status.PENDING and during.start <= at:
        # Nobody approves a slot that has begun.
        return None
    had = MemberId(holder) if isinstance(holder, int) and last.verb != Status.BLACKOUT else None
    return Taken(
        BookingId(int(last.subject)), ResourceId(resource), UnitId(unit) if isinstance(unit, int) else None, during, had
    )
