"""Answers to attendees: who cannot come, and who comes after all."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.intents.attending import CannotCome, Come
from adapters.chat.replies import Replies
from core.use_cases.bookings.attend import attend


@answer.register
async def cannot_come(intent: CannotCome, asker: Asker) -> Replies:
    """Take the asker off a booking, and show how to come after all."""
    return (await card(asker, await attend(asker.ledger, booking=intent.booking, comes=False, **asker.acting)),)


@answer.register
async def coming(intent: Come, asker: Asker) -> Replies:
    """Put the asker back on a booking's list."""
    return (await card(asker, await attend(asker.ledger, booking=intent.booking, comes=True, **asker.acting)),)
