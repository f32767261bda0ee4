"""Which bookings somebody was shown, as a number that a button carries."""

from collections.abc import Iterable
from zlib import crc32

from core.domain.bookings.booking import Booking

_LARGEST = 2**26
"""Buttons carry numbers up to some hundred millions."""


def mark(several: Iterable[Booking]) -> int:
    """Return a number that is the same for the same bookings, in whatever order, and hardly ever for others."""
    return crc32(",".join(map(str, sorted({each.id for each in several}))).encode()) % _LARGEST
