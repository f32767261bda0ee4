"""What still waits for an answer when somebody talks of something else: what is held, and what was asked."""

from dataclasses import replace

from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.talk import NotUnderstood, Talked
from adapters.chat.referring import shown
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Missing, Wish
from core.use_cases.bookings.ask_back import unanswered_since
from core.use_cases.chat import remember


async def with_what_waits(intent: Intent, asker: Asker) -> Intent:
    """Return talk with what still waits for an answer; any other intent, and talk in a group, as it is."""
    if not isinstance(intent, Talked | NotUnderstood) or not asker.place.private or asker.replies_to:
        return intent
    memory = await remember.noted(asker.ledger, asker.talk, private=True)
    booking = await shown(asker, memory)
    if booking is not None and await unanswered_since(asker.ledger, booking, by=asker.member):
        return replace(intent, meanwhile=booking.id)
    if not memory.fresh:
        return intent
    if memory.wish is not None:
        return replace(intent, meanwhile=memory.wish) if _asks(memory.wish, asker) else intent
    held = booking is not None and booking.status is Status.HELD
    return replace(intent, meanwhile=booking.id) if booking and held else intent


def _asks(wish: Wish, asker: Asker) -> bool:
    """Whether the wish still lacks a piece, so that asking for it once more can hold and change nothing."""
    if wish.naming or wish.all_free or wish.repeat or wish.choices or wish.because:
        return False
    if wish.moving:
        return wish == Wish(minutes=wish.minutes, moving=wish.moving)
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named is None:
        return wish.names_resource and wish.whether is None
    return not named.departures and isinstance(wish.slot(named, now=asker.now), Missing)
