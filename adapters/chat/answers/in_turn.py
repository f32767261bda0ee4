"""Two things that one sentence asks for: each is answered with a message of its own."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book, CancelWhich
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.in_turn import InTurn
from adapters.chat.intents.resources import Find
from adapters.chat.replies import Replies
from core.errors import Refusal


@answer.register
async def in_turn(intent: InTurn, asker: Asker) -> Replies:
    """
    Do both; what is refused keeps the other from nothing.

    What is booked comes first, and while it is not held, nothing is given back for it: that is only offered.
    """
    wanted, other = intent.first, intent.then
    if isinstance(other, Book | Find):
        wanted, other = other, wanted
    had = await _answered(wanted, asker)
    held = any(reply.card for reply in had)
    if isinstance(wanted, Book | Find) and isinstance(other, CancelWhich) and not held:
        other = Doubtful(other)
    return (*had, *await _answered(other, asker))


async def _answered(intent: Intent, asker: Asker) -> Replies:
    try:
        return await answer(intent, asker)
    except Refusal as refusal:
        return (replace(await refusing(asker, refusal), refused=True),)
