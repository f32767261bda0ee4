"""Answers about one's own coming week: send it, or no more."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import weeks
from adapters.chat.intents.people import SendWeek, StopWeek
from adapters.chat.replies import Replies
from core.use_cases.people.send_week import send_week, stop_week


@answer.register
async def week_sent(intent: SendWeek, asker: Asker) -> Replies:
    """Send the member their coming week on that day."""
    await send_week(asker.ledger, member=asker.member, weekday=intent.weekday, via=asker.platform)
    return (weeks.week_set(intent.weekday, asker.words),)


@answer.register
async def week_stopped(_: StopWeek, asker: Asker) -> Replies:
    """Send the member their coming week no more."""
    was = await stop_week(asker.ledger, member=asker.member)
    return (weeks.week_stopped(asker.words, was=was),)
