"""Outages: the times in which no replica of Bellhop was there, and their effects."""

from dataclasses import dataclass

from core.values import Interval, OutageId


@dataclass(frozen=True, slots=True)
class Outage:
    """A time in which no replica beat."""

    id: OutageId
    during: Interval


@dataclass(frozen=True, slots=True)
class Effects:
    """The effects of an outage on one organization."""

    outage: Outage
    late: int
    """How many messages were due meanwhile, and came late."""
    excused: int
    """How many bookings nobody could check in to, and were kept."""
