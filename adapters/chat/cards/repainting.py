"""Repaint a card that was painted before: the same card, as its booking is now."""

from datetime import datetime

from adapters.chat.cards import buttons
from adapters.chat.cards.approvals import approval_card, posted_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.look import Look, Rights
from adapters.chat.cards.naming import few_names
from adapters.chat.cards.times import slot
from adapters.chat.cards.waiting import offer_now
from adapters.chat.intents.overview import ShowTheirs
from adapters.chat.replies import Card, Layout, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference


def repainted(purpose: str, booking: Booking, look: Look) -> Reply:
    """
    Return what a card of that purpose shows now; a prompt about a booking becomes the booking's own card.

    Whoever gave the booking away, or was taken off it, is told that alone, and nothing that becomes of it. Whoever
    manages somebody's is led to it.
    """
    if purpose == "approver":
        return approval_card(booking, look)
    if purpose == "posted":
        return posted_card(booking, look)
    if purpose == "offer":
        return offer_now(booking, look)
    if purpose == "managed" and booking.called_off_by != look.reader:
        return _managed(booking, look)
    if look.rights(booking) is Rights.NONE and purpose != "managed":
        line = look.words.say("card-not-yours", reference=reference(booking.id))
        return Reply(Layout("", context=(line,)))
    return booking_card(booking, look)


def _managed(booking: Booking, look: Look) -> Reply:
    """Say that somebody's booking has changed, and lead to it: who reads this may manage it no longer."""
    when = slot(booking.during, look.catalogue.resource(booking.resource), look)
    facts = {"name": few_names(booking, look), "slot": when, "reference": reference(booking.id)}
    show = buttons.button(look.words.say("button-show-booking"), ShowTheirs(booking.id))
    return Reply((look.words.say("card-managed-changed", **facts),), ((show,),))


def superseded(booking: Booking, look: Look) -> Reply:
    """Return the one line that is left of a card when a newer message shows the same."""
    when = slot(booking.during, look.catalogue.resource(booking.resource), look)
    line = look.words.say("card-superseded", name=few_names(booking, look), slot=when, reference=reference(booking.id))
    # Small print where a platform has it, so that the card that is live stands out.
    return Reply(Layout("", context=(line,)))


def outdated(card: Card, booking: Booking, *, now: datetime) -> bool:
    """Return whether a painted card is no longer true: the booking has changed, or can no longer be taken back."""
    # The end of that minute changes no version, and yet a button goes.
    undo_over = booking.undo_until is not None and booking.undo_until <= now
    return card.version != booking.version or undo_over
