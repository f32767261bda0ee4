"""The same once more, where nothing was shown that it could be the same as."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.times import slot
from adapters.chat.intents.bookings import SameAsWhich
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import bookings_of
from core.values import OFFERED, Interval


@answer.register
async def same_as_which(intent: SameAsWhich, asker: Asker) -> Replies:
    """Ask which booking is meant, with a button for what each of the next ones would be on that day."""
    organization, member = asker.member.organization, asker.member.id
    standing = await bookings_of.bookings_of(asker.ledger, organization=organization, member=member)
    offers = [offer for booking in standing[:OFFERED] if (offer := _offer(asker, booking, intent.wish))]
    home = (buttons.bookings(asker.words), buttons.resources(asker.words))
    if not offers:
        return (Reply((asker.words.say("same-as-nothing"),), (home,)),)
    return (Reply((asker.words.say("same-as-which"),), (*((each,) for each in offers), home)),)


def _offer(asker: Asker, booking: Booking, said: Wish) -> Button | None:
    resource = asker.catalogue.resource(booking.resource)
    during = said.repeating(booking.during, resource).slot(resource, now=asker.now)
    if not isinstance(during, Interval):
        return None
    return buttons.hold(f"{resource.name} · {slot(during, resource, asker.look, button=True)}", resource.id, during)
