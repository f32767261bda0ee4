"""More people than were meant: the same time in something that is large enough."""

from dataclasses import replace

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
    if then is None:
        said = asker.words.say("larger-none", name=here.name, seats=here.capacity)
        # The card itself says so: what stays can be confirmed, and no earlier button stands beside a later card.
        painted = (await card(asker, booking)).with_news(said)
        return replace(painted, rows=(*buttons.rows(*further), *painted.rows))
    other = asker.catalogue.resource(then.resource)
    when = slot(booking.during, other, asker.look)
    said = asker.words.say(
        "larger-free", name=here.name, seats=here.capacity, other=other.name, slot=when, more=other.capacity or people
    )
    keep = buttons.keep(here.name, booking, asker.words)
    take = buttons.move_to(asker.words.say("button-take", name=other.name), booking.id, booking.during, other.id)
    return Reply((said,), buttons.rows((take, keep), *further))
