"""Quotas in words: how much, of what, over which time, and what of it is left."""

from adapters.chat.answers.subjects import subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.times import day_and_clock, length
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.replies import Replies, Reply
from adapters.wording import Words
from core.domain.rules.policy import Level
from core.domain.rules.quota import Measure, Quota
from core.errors import Allowance
from core.use_cases.rules.allowances_of import allowances_of
from core.values import MINUTE


async def quota(asker: Asker, _: ShowQuota) -> Replies:
    """Show what the member has of every quota."""
    words = asker.words
    every = await allowances_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    known = {(each.level, each.subject) for each in subjects(asker)}
    allowances = [each for each in every if each.level == Level.BUILT_IN or (each.level, each.subject) in known]
    forward = ((buttons.bookings(words), buttons.resources(words)),)
    if not allowances:
        return (Reply((words.say("quota-none"),), forward),)
    lines = [words.say("quota-head"), *(_allowance(asker, each) for each in allowances)]
    return (Reply(tuple(lines), forward),)


def amount(measure: str, number: int, words: Words) -> str:
    """Return so many minutes as a length, or so many bookings."""
    return words.say("quota-bookings", count=number) if measure == Measure.COUNT else length(number * MINUTE, words)


def scope(asker: Asker, level: str, subject: str) -> str:
    """Return what a quota counts: all studios, all there is at a site, one thing, or all of it."""
    if level in {Level.BUILT_IN, Level.KIND}:
        return asker.words.say(f"kinds-{subject}")
    if level == Level.ORGANIZATION:
        return asker.words.say("quota-everything")
    return next(each.name for each in subjects(asker) if (each.level, each.subject) == (level, subject))


def counted(asker: Asker, each: Allowance) -> str:
    """Return what a quota counts, and who has it together."""
    what = scope(asker, each.level, each.subject)
    return asker.words.say("quota-shared", what=what, group=each.shared_by) if each.shared_by else what


def period(asker: Asker, of: Allowance | Quota) -> str:
    """Return the time over which a quota counts, as it stands behind an amount."""
    return asker.words.say(f"quota-per-{of.period}", days=of.days)


def _allowance(asker: Asker, each: Allowance) -> str:
    words = asker.words
    facts = {
        "what": counted(asker, each),
        "used": amount(each.measure, each.used, words),
        "most": amount(each.measure, each.most, words),
        "left": amount(each.measure, each.left, words),
        "period": period(asker, each),
    }
    line = words.say("quota-one", **facts)
    if each.resets is None:
        return line
    return f"{line} {words.say('quota-resets', resets=day_and_clock(each.resets, asker.catalogue.zone, words))}"
