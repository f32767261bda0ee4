"""Repaint a card that was painted before: the same card, as its booking is now."""

from datetime import datetime

from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.look import Look
from adapters.chat.replies import Card, Reply
from core.domain.bookings.booking import Booking


def repainted(purpose: str, booking: Booking, look: Look) -> Reply:
    """Return what a card of that purpose shows now; a prompt about a booking becomes the booking's own card."""
    return approval_card(booking, look) if purpose == "approver" else booking_card(booking, look)


def outdated(card: Card, booking: Booking, *, now: datetime) -> bool:
    """Return whether a painted card is no longer true: the booking has changed, or can no longer be taken back."""
    # The end of that minute changes no version, and yet a button goes.
    undo_over = booking.undo_until is not None and booking.undo_until <= now
    return card.version != booking.version or undo_over
