"""Answers to attendees: who cannot come, and who comes after all."""

from dataclasses import replace

from adapters.chat.answers import series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.attending import CannotCome, Come
from adapters.chat.intents.series import LeaveSeries
from adapters.chat.replies import Replies
from core.domain.series.series import Scope
from core.use_cases.bookings.attend import attend


@answer.register
async def cannot_come(intent: CannotCome, asker: Asker) -> Replies:
    """Take the asker off a booking, and show how to come after all, or how to leave the other dates as well."""
    after = await attend(asker.ledger, booking=intent.booking, comes=False, **asker.acting)
    painted = await card(asker, after)
    if not await series.comes_to_others(asker, after):
        return (painted,)
    leave = buttons.button(asker.words.say("button-leave-dates"), LeaveSeries(after.id, Scope.ALL))
    return (replace(painted, rows=(*painted.rows, (leave,))),)


@answer.register
async def coming(intent: Come, asker: Asker) -> Replies:
    """Put the asker back on a booking's list."""
    return (await card(asker, await attend(asker.ledger, booking=intent.booking, comes=True, **asker.acting)),)
