"""What a link to the bot carries besides an invitation: the door that it hangs at, or the booking that it opens."""

import re
from collections.abc import Callable

from core.domain.bookings.reference import reference, referred
from core.values import BookingId, ResourceId

# Telegram takes 1 to 64 of A-Z a-z 0-9 _ - (https://core.telegram.org/bots/features), and no invitation has a _.
_DOOR = re.compile(r"door_([1-9][0-9]{0,17})", re.ASCII)
_BOOKING = re.compile(r"booking_([A-Z0-9]{4,20})", re.ASCII)


HELLO = "hello"
"""What a link carries that only begins a chat with the bot."""


def door_token(resource: ResourceId) -> str:
    """Return what the link on a thing's door sign carries."""
    return f"door_{resource}"


def booking_token(booking: BookingId) -> str:
    """Return what a link carries that opens a booking."""
    return f"booking_{reference(booking)}"


def opening(deep_link: Callable[[str], str] | None) -> Callable[[BookingId], str] | None:
    """Return what makes the address that opens a booking; None where no bot can be opened by a link."""
    return (lambda booking: deep_link(booking_token(booking))) if deep_link else None


def door_of(token: str) -> ResourceId | None:
    """Return at which thing's door a link hangs; None of any other link."""
    found = _DOOR.fullmatch(token)
    return ResourceId(int(found[1])) if found else None


def booking_of(token: str) -> BookingId | None:
    """Return which booking a link opens; None of any other link."""
    found = _BOOKING.fullmatch(token)
    return referred(found[1]) if found else None
