"""Answers to a member who gives the address of their own calendar, or wants it forgotten."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.own_calendar import forgetting
from adapters.chat.intents.own_calendar import ForgetCalendar, GiveCalendar
from adapters.chat.intents.people import Settings
from adapters.chat.replies import Replies, Reply
from core.use_cases.people.own_calendar import forget_calendar, give_calendar


@answer.register
async def given(intent: GiveCalendar, asker: Asker) -> Replies:
    """Say that the calendar will be read; its address is not repeated. Refuses as `give_calendar` does."""
    await give_calendar(asker.ledger, member=asker.member, address=intent.address)
    said = asker.words.say("own-calendar-given" if asker.place.private else "own-calendar-given-openly")
    return (Reply((said,), ((forgetting(asker.words),),), audience="asker"),)


@answer.register
async def forgotten(_: ForgetCalendar, asker: Asker) -> Replies:
    """Forget it; who gave none is told so."""
    was = await forget_calendar(asker.ledger, member=asker.member)
    settings = buttons.button(asker.words.say("button-settings"), Settings())
    return (Reply((asker.words.say("own-calendar-forgotten" if was else "own-calendar-none"),), ((settings,),)),)
