"""Stays: what the hours of a resource make of a slot."""

from dataclasses import dataclass
from datetime import datetime

from core.values import Interval


@dataclass(frozen=True, slots=True)
class Stay:
    """
    How a slot counts, rings and is checked in to.

    A whole day has no start of its own: people come when they come, and nobody is woken at midnight for it.
    """

    minutes: int
    """For how long the resource is open during it; only those minutes count against quotas."""
    rings_at: datetime | None = None
    """When the messages of a booking of whole days come; None for one with clock times of its own."""
    check_in_by: datetime | None = None
    """Until when somebody has to check in to whole days; None if nobody has to."""


def minutes_of(during: Interval, stay: Stay | None) -> int:
    """Return the minutes that count against quotas; without a stay, all of the slot's."""
    return during.minutes if stay is None else stay.minutes
