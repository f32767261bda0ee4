"""What is about what was said before: something else instead, a little later, the same on another day."""

from contextlib import suppress
from dataclasses import replace

from adapters.chat import codec as carried
from adapters.chat.answers import moving
from adapters.chat.answers.bookings import mine
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.times import slot
from adapters.chat.incoming import Press, Sentence, Slash
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Cancel, Choose, Confirm, Extend, Hold, Move, Show, Swap
from adapters.chat.intents.follow_ups import Instead, Last, SameTime, Shift
from adapters.chat.intents.resources import When
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking, Status
from core.domain.bookings.wish import Wish
from core.errors import NoSuchBooking, NotYours
from core.use_cases.chat import remember
from core.use_cases.chat.remember import Memory
from core.values import MINUTE, Interval

OFFERS = (Choose, Hold, Move, Cancel, Show, When, Extend, Confirm)
"""What stands on several buttons when one of several is to be chosen."""
SPOKEN_OF = frozenset({Status.HELD, Status.CONFIRMED, Status.IN_USE})


async def note(asker: Asker, incoming: Slash | Sentence | Press, replies: Replies) -> None:
    """
    Keep what an answer shows, so that "it" and "the second one" mean something.

    A press that only changes the state of what was shown before is nothing new.
    """
    offered = [payload for reply in replies for payload in _offered(reply)]
    shown = next((reply.card for reply in replies if reply.card and reply.card.subject == "booking"), None)
    if shown and isinstance(incoming, Press) and shown.version > 1:
        shown = None
    if shown or len(offered) > 1:
        memory = Memory(shown.booking if shown else None, tuple(offered) if len(offered) > 1 else ())
        await remember.note(asker.ledger, asker.talk, memory)


def _offered(reply: Reply) -> list[str]:
    """Return the buttons of which one is to be chosen: those of the kind that stands first, if there are several."""
    payloads = [button.payload for row in reply.rows for button in row if button.payload]
    kinds = [type(carried.intent(payload)) for payload in payloads]
    first = next((kind for kind in kinds if kind in OFFERS), None)
    chosen = [payload for payload, kind in zip(payloads, kinds, strict=True) if kind is first]
    return chosen if len(chosen) > 1 else []


async def offered(asker: Asker, number: int) -> Intent | None:
    """Return the one of that number of what was offered last; the first is 1, the last -1; None where there is none."""
    memory = await remember.noted(asker.ledger, asker.talk)
    at = number - 1 if number > 0 else number
    return carried.intent(memory.offered[at]) if -len(memory.offered) <= at < len(memory.offered) else None


async def spoken_of(asker: Asker) -> Booking | None:
    """Return the booking that was shown last in this conversation, if it stands and is the asker's."""
    memory = await remember.noted(asker.ledger, asker.talk)
    if memory.booking is None:
        return None
    with suppress(NoSuchBooking, NotYours):
        booking = await mine(asker, memory.booking)
        return booking if booking.status in SPOKEN_OF else None
    return None


async def instead(asker: Asker, booking: Booking, wanted: Instead) -> Replies:
    """Give the booking the slot that was said instead, or ask for one."""
    return await moving.moved_to(asker, booking, wanted.wish)


async def shifted(asker: Asker, booking: Booking, wanted: Shift) -> Replies:
    """Let the booking begin, or end, so much earlier or later."""
    start, end = booking.during.start + wanted.start * MINUTE, booking.during.end + wanted.end * MINUTE
    return await moving.moved(asker, Move(booking.id, Interval(start, max(end, start + MINUTE))))


async def lasting(asker: Asker, booking: Booking, wanted: Last) -> Replies:
    """Let the booking last so long."""
    end = booking.during.start + max(wanted.minutes, 1) * MINUTE
    return await moving.moved(asker, Move(booking.id, Interval(booking.during.start, end)))


def again(asker: Asker, booking: Booking, wanted: SameTime) -> Wish:
    """Return the wish for the same thing at the same time of another day."""
    return wanted.wish.again(booking.during, asker.catalogue.resource(booking.resource))


async def swapped(asker: Asker, wanted: Swap) -> Replies:
    """Hold another time in place of the one that is held."""
    return await moving.moved(asker, Move(wanted.booking, wanted.during))


def with_runner_up(asker: Asker, reply: Reply, wish: Wish, other: Wish | None) -> Reply:
    """Add to the card of a hold the button to what the words might have meant as well."""
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if other is None or other.moment is None or reply.card is None or resource is None or wish.finish is None:
        return reply
    start = resource.instant(other.moment)
    during = Interval(start, start + (wish.finish - (wish.moment or wish.finish)))
    if not resource.allows(during, now=asker.now):
        return reply
    label = asker.words.say("button-instead", slot=slot(during, resource, asker.words, place=False))
    return replace(reply, rows=(*reply.rows, (buttons.button(label, Swap(reply.card.booking, during)),)))
