"""More people than were meant: the same time in something that is large enough."""

from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.offers import offered
from adapters.chat.cards.times import slot
from adapters.chat.replies import Reply
from core.domain.bookings.booking import Booking
from core.errors import AskedSlot
from core.use_cases.bookings.what_would_do import what_would_do


async def for_so_many(asker: Asker, booking: Booking, people: int) -> Reply:
    """
    Say whether a booking has room for so many people, and offer the smallest free resource that has, or other times.

    The booking itself is left as it is.
    """
    here = asker.catalogue.resource(booking.resource)
    if here.capacity is None or people <= here.capacity:
        return await card(asker, booking, party=people)
    asked = AskedSlot(here.id, booking.during, booking.member, asker.member.id, moving=booking.id)
    offers = await what_would_do(asker.ledger, asker.member.organization, asked, now=asker.now, people=people)
    then = next((each for each in offers if each.during == booking.during), None)
    further = [offered(each, asked, asker.look) for each in offers if each != then]
    keep = buttons.keep(here.name, booking, asker.words)
    if then is None:
        said = asker.words.say("larger-none", name=here.name, seats=here.capacity)
        return Reply((said,), buttons.rows(*further, (buttons.move(booking, asker.words), keep)))
    other = asker.catalogue.resource(then.resource)
    when = slot(booking.during, other, asker.look)
    said = asker.words.say(
        "larger-free", name=here.name, seats=here.capacity, other=other.name, slot=when, more=other.capacity or people
    )
    take = buttons.move_to(asker.words.say("button-take", name=other.name), booking.id, booking.during, other.id)
    return Reply((said,), buttons.rows((take, keep), *further))
