"""Booking references: short to read out, made from the booking's id and back."""

from sqids import Sqids

from core.values import BookingId

# No vowels, so that no reference spells a word, and no 0 or 1, which are read as O and I. A change to the order would
# give the references in people's messages to other bookings.
ALPHABET = "7KQ2XDWM9RTFHP4VCJN6YZ3GB8LS5"
LARGEST = 2**63 - 1
"""The largest number of a booking; longer texts decode to larger ones."""
_SQIDS = Sqids(alphabet=ALPHABET, min_length=4)


def reference(booking: BookingId) -> str:
    """Return at least four capital letters and digits, none easily mistaken for another."""
    return str(_SQIDS.encode([booking]))


def referred(text: str) -> BookingId | None:
    """Return the booking that a typed reference names; None if no booking can have it."""
    # Sqids decodes several texts to one number; only the one that it encodes to is a reference.
    numbers = _SQIDS.decode(text.strip().upper())
    if len(numbers) != 1 or numbers[0] > LARGEST or reference(BookingId(numbers[0])) != text.strip().upper():
        return None
    return BookingId(numbers[0])
