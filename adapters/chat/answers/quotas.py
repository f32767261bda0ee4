"""Quotas: how much of each is used and left."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.subjects import subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.quotas import amount, counted, period
from adapters.chat.cards.times import day_and_clock
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.replies import Replies, Reply
from core.domain.rules.policy import Level
from core.errors import Allowance
from core.use_cases.bookings.ask_exception import exceptions_of
from core.use_cases.rules.allowances_of import allowances_of

LISTED = 20
"""Quotas on a page, if their lines fit."""


@answer.register
async def quota(intent: ShowQuota, asker: Asker) -> Replies:
    """Show what the member has of every quota, from a place on."""
    words = asker.words
    every = await allowances_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    known = {(each.level, each.subject) for each in subjects(asker)}
    allowances = [each for each in every if each.level == Level.BUILT_IN or (each.level, each.subject) in known]
    forward = (buttons.bookings(words), buttons.resources(words))
    exceptions = await _exceptions(asker)
    if not allowances:
        return (Reply((words.say("quota-none"), *exceptions), (forward,)),)
    page = lists.page(allowances, lambda each: _allowance(asker, each), most=LISTED, skip=intent.skip or 0)
    turns = lists.turns(page, words, ShowQuota)
    return (Reply((words.say("quota-head"), *lists.whole(page, words), *exceptions), ((*turns, *forward),)),)


async def _exceptions(asker: Asker) -> tuple[str, ...]:
    """Say how many exceptions the member has asked for lately, if any."""
    counted = await exceptions_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    if not counted.asked:
        return ()
    return (asker.words.say("quota-exceptions", asked=f"{counted.asked}", granted=f"{counted.granted}"),)


def _allowance(asker: Asker, each: Allowance) -> str:
    words = asker.words
    facts = {
        "what": counted(each, asker.look),
        "used": amount(each.measure, each.used, words),
        "most": amount(each.measure, each.most, words),
        "left": amount(each.measure, each.left, words),
        "period": period(each, words),
    }
    line = words.say("quota-one", **facts)
    # What nobody has touched is full already.
    if each.resets is None or not each.used:
        return line
    resets = day_and_clock(each.resets, asker.catalogue.zone, asker.look)
    return f"{line} {words.say('quota-resets', resets=resets)}"
