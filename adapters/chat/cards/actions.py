"""What the reader of a booking's card can do now: the buttons in its row, and those one press away."""

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look, Rights
from adapters.chat.intents.polls import ShowPoll
from adapters.wording import Words
from core.domain.bookings import handing_over
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, Status

LONGER = 30
"""Minutes that a meeting runs over, most of the time."""
MENU = 5
"""Buttons behind a menu; one more would stand in a row of its own."""
Actions = tuple[Row, Row]


def actions(booking: Booking, look: Look, *, crowded: bool = False) -> Actions:
    """
    Return the buttons of a card that its reader may press: those in the row, then those behind the menu.

    A button that would do nothing in this state is left out. `crowded`: the held room has too few seats.
    """
    rights = look.rights(booking)
    if booking.called_off_by is not None and booking.undo_until:
        # Whoever cancelled it for its holder may take that back, and nobody else.
        mine = look.reader == booking.called_off_by and look.now < booking.undo_until
        return ((buttons.undo(booking, look.words),) if mine else ()), ()
    if booking.status is Status.HELD and booking.poll is not None:
        # The poll alone decides about it.
        return (buttons.button(look.words.say("button-poll"), ShowPoll(booking.poll)),), ()
    row, more = _by_state(booking, look, crowded=crowded)
    if rights is Rights.ABSENTEE:
        return ((buttons.comes(booking, look.words),) if booking.status in STANDING else ()), ()
    if rights is Rights.ATTENDEE and booking.status is Status.CONFIRMED:
        row = (*row, buttons.cannot_come(booking, look.words))
    first, rest = buttons.allowed(row, rights), buttons.allowed(more, rights)
    # A menu of one button, or one without a row beside it, would only hide what can be done.
    return (first, rest) if first and len(rest) > 1 else ((*first, *rest), ())


def _by_state(booking: Booking, look: Look, *, crowded: bool) -> Actions:
    words, now = look.words, look.now
    match booking.status:
        case Status.HELD:
            bigger = (buttons.bigger(words),) if crowded else ()
            drop = buttons.drop(booking, words)
            yes = buttons.ask(booking, words) if look.asks else buttons.confirm(booking, words)
            return (yes, buttons.change(booking, words), *bigger, drop), ()
        case Status.PENDING:
            asked = look.request is not None and look.request.open_query is not None
            return (*((buttons.answer_back(booking, words),) if asked else ()), buttons.drop(booking, words)), ()
        case Status.CONFIRMED:
            return _of_confirmed(booking, look)
        case Status.IN_USE:
            # Whole days end when the house closes.
            longer = (buttons.extend(booking, LONGER, words),) if booking.rings_at is None else ()
            return (buttons.check_out(booking, words), *longer), (buttons.show_code(booking, words), *_elsewhere(look))
        case Status.CANCELLING if booking.undo_until and now < booking.undo_until:
            return (buttons.undo(booking, words),), ()
        case _:
            return _of_ended(booking, look), ()


def _of_confirmed(booking: Booking, look: Look) -> Actions:
    words, now = look.words, look.now
    code = (buttons.show_code(booking, words),) if now >= booking.code_shown_from else ()
    move = buttons.move(booking, words)
    if not booking.opens_door(now):
        company = (*_dates(booking, words), *_offer(booking, look), *_guests(booking, words))
        again = buttons.book_again(booking, words)
        more = (*code, buttons.to_calendar(booking, words), buttons.name_it(booking, words), *company, again)
        more = (*more, *_elsewhere(look))
        # Whoever has more to do with it asks for its page in words.
        page = (buttons.page(booking, words),) if len(more) < MENU else ()
        return (move, buttons.cancel(booking, words)), (*more, *page)
    late = () if booking.late else (buttons.delay(booking, words),)
    row = (buttons.check_in(booking, words), *late, buttons.release(booking, words))
    return row, (*code, move, buttons.name_it(booking, words), *_guests(booking, words), *_elsewhere(look))


def _dates(booking: Booking, words: Words) -> Row:
    """Return the button to the other dates of what repeats."""
    return (buttons.dates(booking, words),) if booking.series is not None else ()


def _offer(booking: Booking, look: Look) -> Row:
    """Return the button that takes an offer back, while somebody may take the booking over."""
    return (buttons.withdraw(booking, look.words),) if handing_over.stands(booking, look.now) else ()


def _guests(booking: Booking, words: Words) -> Row:
    return (buttons.guests(booking, words),) if booking.company or booking.absentees else ()


def _of_ended(booking: Booking, look: Look) -> Row:
    """Return what can still be done with a slot that its booking no longer has; nothing once it was used."""
    words, now = look.words, look.now
    another = buttons.book_again(booking, words)
    over = now >= booking.during.end
    match booking.status:
        case Status.NO_SHOW if booking.reclaimable(now):
            return (buttons.take_back(booking, words), another)
        case Status.EXPIRED | Status.NO_SHOW:
            return (another,) if over else (buttons.hold_again(booking, words), another)
        case Status.CANCELLED if booking.was_declined:
            return (another,)
        case Status.CANCELLED if _dropped(booking) and not over:
            return (buttons.hold_again(booking, words), another)
        case _:
            return ()


def _dropped(booking: Booking) -> bool:
    """Return whether its holder gave up a hold or a request; what was declined or closed cannot be held again."""
    return booking.confirmed_at is None and booking.because is None


def _elsewhere(look: Look) -> Row:
    return (buttons.bookings(look.words),)
