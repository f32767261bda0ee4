"""Booking references: short to read out, made from the booking's id and back."""

from sqids import Sqids

from core.values import BookingId

_SQIDS = Sqids(alphabet="7KQ2XDWM9RTFHP4VCJN6YZ3GB8LS5", min_length=4)


def reference(booking: BookingId) -> str:
    """Return at least four capital letters and digits, none of which is easily mistaken for another."""
    return str(_SQIDS.encode([booking]))


def referred(text: str) -> BookingId | None:
    """Return the booking that a typed reference names; None where it can be nobody's."""
    numbers = _SQIDS.decode(text.strip().upper())
    if len(numbers) != 1 or reference(BookingId(numbers[0])) != text.strip().upper():
        return None
    return BookingId(numbers[0])
