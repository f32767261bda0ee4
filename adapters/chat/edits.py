"""Edited messages: read anew for what the first words led to, as long as that is only held."""

from contextlib import suppress

from adapters.chat.answers.bookings import mine
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.changing import Rewrite
from adapters.chat.intents.follow_ups import FollowUp
from adapters.chat.intents.resources import Find
from adapters.chat.intents.talk import Silence
from core.domain.bookings.status import STANDING
from core.domain.deliveries import Delivery
from core.errors import NoSuchBooking, NotYours
from core.use_cases.chat import receive
from core.use_cases.chat.remember import QUIET


async def reread(said: Intent | FollowUp, asker: Asker, *, delivery: Delivery, message: str) -> Intent | FollowUp:
    """
    Return what an edited message means: another slot for what it led to, or a wish that could not be met before.

    Only a wish counts. An act on something that stands is asked for in a message of its own.
    """
    origin = await receive.origin(asker.ledger, delivery=delivery, message=message)
    if origin is None or not isinstance(said, Book | Find):
        return Silence()
    if origin.booking and isinstance(said, Book):
        with suppress(NoSuchBooking, NotYours):
            if (await mine(asker, origin.booking)).status in STANDING:
                return Rewrite(origin.booking, said.wish)
    # A typing error, put right while people still look at the answer to it.
    return said if asker.now - origin.received_at <= QUIET else Silence()
