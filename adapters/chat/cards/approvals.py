"""The card of an approver: who would like to book what, and what became of it."""

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import layout, zone_of
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day_and_clock
from adapters.chat.replies import Card, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import about_booking


def approval_card(booking: Booking, look: Look) -> Reply:
    """Ask an approver for a decision, or say what was decided."""
    words, by = look.words, look.names[booking.booked_by or booking.member]
    rows: tuple[Row, ...] = ()
    if booking.status is Status.PENDING:
        until = day_and_clock(booking.lapses_at or booking.during.start, zone_of(booking, look), look, place=False)
        said = words.say("approval-asked", by=by, until=until)
        rows = ((buttons.approve(booking, words), buttons.decline(booking, words)),)
    elif booking.status in {Status.CONFIRMED, Status.IN_USE}:
        said = words.say("approval-given", by=by)
    else:
        said = words.say("approval-over", by=by)
    card = Card(about_booking(booking.id), booking.version, look.reader, "approver")
    return Reply(layout(booking, look, said), rows, card)
