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
from adapters.chat.replies import Layout, Replies
from core.errors import Refusal


@answer.register
async def in_turn(intent: InTurn, asker: Asker) -> Replies:
    """
    Do both; what is refused keeps the other from nothing.

    Two changes of one booking are told on one card. What is booked comes first, and while it is not held, nothing is
    given back for it: that is only offered.
    """
    wanted, other = intent.first, intent.then
    if isinstance(other, Book | Find) and not isinstance(wanted, Book) and not intent.instead:
        wanted, other = other, wanted
    had = await _answered(wanted, asker)
    held = any(reply.card for reply in had)
    if intent.instead:
        return had if held else _with_the_reason(had, await _answered(other, asker))
    if intent.of_one:
        return _on_one_card(had, await _answered(other, asker))
    if isinstance(wanted, Book | Find) and isinstance(other, CancelWhich) and not held:
        other = Doubtful(other)
    return (*had, *await _answered(other, asker))


def _with_the_reason(had: Replies, then: Replies) -> Replies:
    """Return what was done instead, with the reason why the first could not be had; the first, if neither could."""
    if not any(reply.card for reply in then):
        return had
    return (then[0].with_news(*had[0].lines[:1]), *then[1:])


def _on_one_card(had: Replies, then: Replies) -> Replies:
    """Return the card as it is after both changes, with what is new of the first; what was refused is a message."""
    before, after = had[0].body, then[0].body
    if not (had[0].card and isinstance(before, Layout) and isinstance(after, Layout)):
        return (*had, *then)
    return (then[0].with_news(*before.news), *then[1:])


async def _answered(intent: Intent, asker: Asker) -> Replies:
    try:
        return await answer(intent, asker)
    except Refusal as refusal:
        return (replace(await refusing(asker, refusal), refused=True),)
