"""What became of one's own booking: whether it was cancelled, whether it is booked."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.questions import AskState
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, Status
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import bookings_of
from core.use_cases.chat import remember

CANCELLED = frozenset({Status.CANCELLING, Status.CANCELLED})


@answer.register
async def state_told(intent: AskState, asker: Asker) -> Replies:
    """Say yes or no by the booking as it stands now, and show its card."""
    booking = await _meant(asker, intent.wish)
    if booking is None:
        row = (buttons.bookings(asker.words), buttons.resources(asker.words))
        return (Reply((asker.words.say("own-none"),), (row,)),)
    became = f"{intent.about}-{_told(intent, booking)}"
    said = asker.words.say(f"became-{became}")
    return ((await card(asker, booking)).with_news(said),)


def _told(intent: AskState, booking: Booking) -> str:
    """Return the word for the answer: yes, no, or what else became of it."""
    if booking.status in CANCELLED:
        return "yes" if intent.about == "cancelled" else "gone"
    if booking.status not in STANDING:
        return "gone"
    if intent.about == "cancelled":
        return "no"
    return "yes" if booking.confirmed_at else "kept"


async def _meant(asker: Asker, wish: Wish) -> Booking | None:
    """Return the booking that is described; without a description the one that was shown last, or the next one."""
    organization, member = asker.member.organization, asker.member.id
    if wish == Wish():
        memory = await remember.noted(asker.ledger, asker.talk, replied=asker.replies_to)
        if memory.booking is not None:
            return await mine(asker, memory.booking)
    standing = await bookings_of.bookings_of(asker.ledger, organization=organization, member=member)
    gone = await bookings_of.gone_lately(asker.ledger, organization=organization, member=member)
    fits = (each for each in (*standing, *gone) if wish.describes(each, asker.catalogue.resource(each.resource)))
    return next(fits, None)
