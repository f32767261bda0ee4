"""More people than were meant: the same time in something that is large enough."""

from contextlib import suppress
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.offers import offered
from adapters.chat.cards.times import slot
from adapters.chat.intents.changing import AskAnew
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.errors import AskedSlot, CrowdNeedsApproval
from core.use_cases.bookings import expect
from core.use_cases.bookings.what_would_do import what_would_do


async def for_so_many(asker: Asker, booking: Booking, people: int, *, party: int | None) -> Reply:
    """
    Say whether a booking has room for so many people, and offer the smallest free resource that has, or other times.

    The booking stays where it is, and notes how many come, if it was said: its `party`. Refuses as `expect` does.
    """
    here = asker.catalogue.resource(booking.resource)
    if here.capacity is None or people <= here.capacity:
        if party is not None:
            booking = await expect.expect(asker.ledger, booking=booking.id, people=party, **asker.acting)
        return await card(asker, booking, party=people)
    if party is not None:
        # Too many for it, and so for whoever approves as well: what is larger comes first.
        with suppress(CrowdNeedsApproval):
            booking = await expect.expect(asker.ledger, booking=booking.id, people=party, **asker.acting)
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


@answer.register
async def asked_anew(intent: AskAnew, asker: Asker) -> Replies:
    """Ask for a booking's slot for more people, in place of the booking."""
    anew = await expect.ask_anew(asker.ledger, booking=intent.booking, people=intent.people, **asker.acting)
    return (await card(asker, anew),)
