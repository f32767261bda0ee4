"""More people than were meant: the same time in something that is large enough."""

from adapters.chat.answers import finding
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.times import slot
from adapters.chat.replies import Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import find


async def for_so_many(asker: Asker, booking: Booking, people: int) -> Reply:
    """
    Say whether a booking has room for so many people, and offer the smallest free resource that has, at its time.

    The booking itself is left as it is.
    """
    here = asker.catalogue.resource(booking.resource)
    if here.capacity is None or people <= here.capacity:
        return await card(asker, booking, party=people)
    fits = [each for each in finding.fitting(asker, Wish(kind=here.kind, capacity=people)) if each != here]
    free = await find.find(asker.ledger, [(each, booking.during) for each in fits], most=1)
    keep = buttons.keep(here.name, booking, asker.words)
    if not free:
        said = asker.words.say("larger-none", name=here.name, seats=here.capacity)
        return Reply((said,), ((buttons.move(booking, asker.words), keep),))
    other = free[0].resource
    when = slot(booking.during, other, asker.look)
    said = asker.words.say(
        "larger-free", name=here.name, seats=here.capacity, other=other.name, slot=when, more=other.capacity or people
    )
    take = buttons.move_to(asker.words.say("button-take", name=other.name), booking.id, booking.during, other.id)
    return Reply((said,), ((take, keep),))
