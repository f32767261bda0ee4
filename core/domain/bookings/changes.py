"""What the audit notes of a change of a booking: the facts that changed, and apart from them people's words."""

from datetime import UTC, datetime
from typing import NamedTuple

from core.domain.audit import Facts
from core.domain.bookings.booking import Booking

WORDS = ("title", "because", "guests")
"""What people wrote, or what tells of people who are no members."""


class Changes(NamedTuple):
    """What changed, before and after; `personal` has the same two parts, and is empty where no words changed."""

    before: Facts
    after: Facts
    personal: Facts


def changes(before: Booking, after: Booking) -> Changes:
    """Return what changed between two states of a booking; resources, units and members are ids."""
    was, now = _facts(before), _facts(after)
    changed = [name for name, value in now.items() if was[name] != value]
    words = [name for name in WORDS if getattr(before, name) != getattr(after, name)]
    return Changes(
        {name: was[name] for name in changed},
        {name: now[name] for name in changed},
        {
            "before": {name: _word(before, name) for name in words},
            "after": {name: _word(after, name) for name in words},
        }
        if words
        else {},
    )


def written(instant: datetime) -> str:
    """Return an instant as the audit has it: in UTC, by whatever clock it was asked for, so that texts compare."""
    return instant.astimezone(UTC).isoformat()


def _word(booking: Booking, name: str) -> object:
    said = getattr(booking, name)
    return list(said) if isinstance(said, tuple) else said


def _facts(booking: Booking) -> dict[str, object]:
    return {
        "status": booking.status.value,
        "resource": booking.resource,
        "unit": booking.unit,
        "holder": booking.member,
        "starts": written(booking.during.start),
        "ends": written(booking.during.end),
        "attendees": list(booking.attendees),
        "party": booking.party,
        "late": booking.late,
        "offered_to": booking.offered_to if booking.offered_until else None,
    }
