"""Who changed what of a thing, of rules, or of a person, told to those who run it."""

from dataclasses import replace
from datetime import datetime, time

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import all_of
from adapters.chat.answers.portraits import pointing_at, portrait_of
from adapters.chat.answers.reports import LATELY, days_told
from adapters.chat.answers.subjects import subjects
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.changes import told
from adapters.chat.cards.times import day
from adapters.chat.intents.catalogue import ShowResource
from adapters.chat.intents.changes import AskChanges, ShowChanges, ShowLately, ShowPersonChanges, ShowRuleChanges
from adapters.chat.intents.members import ShowPerson
from adapters.chat.intents.rules import ShowEveryRule, ShowRulesOf
from adapters.chat.replies import Button, Replies, Reply
from core.domain.reports import Days
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.errors import NotAllowed
from core.use_cases.audit.changes import (
    Changes,
    changes_during,
    changes_of_person,
    changes_of_resource,
    changes_of_rules,
)
from core.values import Interval, MemberId

Listing = ShowChanges | ShowRuleChanges | ShowPersonChanges
"""What lists the changes of one thing, of rules or of one person, from a place on."""
LISTED = 10
"""Changes on one page."""


@answer.register
async def changes_shown(intent: ShowChanges, asker: Asker) -> Replies:
    """Tell what was changed of a thing, the latest first; refuses as `changes_of_resource` does."""
    known = await changes_of_resource(asker.ledger, resource=intent.resource, by=asker.member)
    resource, card = asker.catalogue.resource(intent.resource), ShowResource(intent.resource)
    back = buttons.button(asker.words.say("button-back-to", name=resource.name), card)
    return (replace(_listed(intent, known, resource.name, back, asker, of=resource), awaits=card),)


@answer.register
async def rule_changes_shown(intent: ShowRuleChanges, asker: Asker) -> Replies:
    """Tell what was changed of rules, the latest first; refuses as `changes_of_rules` does."""
    house, *others = subjects(asker)
    # A button may come from a client that made it up.
    of = next((each for each in others if (each.level, each.subject) == (intent.level, intent.subject)), house)
    known = await changes_of_rules(asker.ledger, level=of.level, subject=of.subject, by=asker.member)
    back = buttons.button(asker.words.say("button-rules", name=of.name), ShowRulesOf(of.level, of.subject))
    return (_listed(intent, known, of.name, back, asker),)


@answer.register
async def person_changes_shown(intent: ShowPersonChanges, asker: Asker) -> Replies:
    """Tell what became of somebody here, the latest first; refuses as `changes_of_person` does."""
    return (await changed(asker, intent.member, intent.skip),)


async def changed(asker: Asker, member: MemberId, skip: int | None = None) -> Reply:
    """Return what became of somebody here, the latest first; refuses as `changes_of_person` does."""
    known = await changes_of_person(asker.ledger, member=member, by=asker.member)
    name = (await portrait_of(asker, member)).who.name
    back = buttons.button(asker.words.say("button-back-to", name=name), ShowPerson(member))
    return pointing_at(_listed(ShowPersonChanges(member, skip), known, name, back, asker), member)


@answer.register
async def changes_asked(intent: AskChanges, asker: Asker) -> Replies:
    """Tell what was changed on the days that are named, or on the last thirty; refuses as `changes_during` does."""
    if not asker.runs:
        # Before anybody is looked for: a refusal tells nothing of who is here.
        raise NotAllowed(asker.member.role)
    today, wish = asker.local_now.date(), intent.when.wish
    days = days_told(intent.when, today) or Days(today - LATELY, today)
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    member = await whom(asker, intent.whose) if intent.whose else None
    shown = ShowLately(days.first, days.last, intent.rules, member, named.id if named else None)
    return await lately_shown(shown, asker)


@answer.register
async def lately_shown(intent: ShowLately, asker: Asker) -> Replies:
    """Tell what was changed on some days, the latest first; refuses as `changes_during` does."""
    words, zone = asker.words, asker.catalogue.zone
    first, after = (datetime.combine(each, time.min, zone) for each in (intent.first, intent.last + DAY))
    known = await changes_during(
        asker.ledger,
        during=Interval(first, after),
        by=asker.member,
        member=intent.member,
        only_rules=intent.rules,
        resource=intent.resource,
    )
    look = replace(asker.look, names={**asker.look.names, **known.names})
    page = lists.page(known.made, lambda each: f"• {told(each, look)}", most=LISTED, skip=intent.skip or 0)
    days = day(intent.first, look)
    if intent.last != intent.first:
        days = words.say("days-from-to", first=days, last=day(intent.last, look))
    of = "rules" if intent.rules else "all"
    head = words.say("lately-head" if known.made else "lately-none", days=days, of=of)
    turns = lists.turns(page, words, lambda at: replace(intent, skip=at))
    rules = (buttons.button(words.say("button-rules-every"), ShowEveryRule()),) if intent.rules else ()
    return (Reply((head, *lists.whole(page, words)), buttons.rows(turns, rules or (all_of(words),))),)


def _listed(
    intent: Listing, known: Changes, name: str, back: Button, asker: Asker, *, of: Resource | None = None
) -> Reply:
    words, look = asker.words, replace(asker.look, names={**asker.look.names, **known.names})
    page = lists.page(known.made, lambda each: f"• {told(each, look, of)}", most=LISTED, skip=intent.skip or 0)
    head = words.say("changes-head" if known.made else "changes-none", name=name)
    turns = lists.turns(page, words, lambda at: replace(intent, skip=at))
    return Reply((head, *lists.whole(page, words)), buttons.rows(turns, (back,)))
