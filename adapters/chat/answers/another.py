"""Another one of several alike, such as desks, where somebody has one already at that time."""

from adapters.chat.answers import holding
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.bookings import OneMore
from adapters.chat.intents.resources import Find
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.wish import Wish
from core.use_cases.chat import remember


@answer.register
async def one_more(intent: OneMore, asker: Asker) -> Replies:
    """Hold another one of what was shown last; of a thing of which there is only one, look for others at that time."""
    memory = await remember.noted(asker.ledger, asker.talk, replied=asker.replies_to)
    if memory.booking is None:
        said = asker.words.say("one-more-of-what")
        return (Reply((said,), ((buttons.resources(asker.words), buttons.bookings(asker.words)),)),)
    shown = await mine(asker, memory.booking)
    resource = asker.catalogue.resource(shown.resource)
    if len(resource.units) > 1:
        return (await holding.take(asker, resource, shown.during, wish=Wish(holder=intent.holder)),)
    start, end = (asker.local(each, resource.zone) for each in (shown.during.start, shown.during.end))
    others = Wish(kind=resource.kind, start=start, end=end, without=(resource.name,), holder=intent.holder)
    return await answer(Find(others), asker)
