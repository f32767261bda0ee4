"""Who changed what of a thing, of rules, or of a person, told to those who run it."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.portraits import pointing_at, portrait_of
from adapters.chat.answers.subjects import subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.changes import told
from adapters.chat.intents import changes
from adapters.chat.intents.catalogue import ShowResource
from adapters.chat.intents.changes import ShowChanges, ShowPersonChanges, ShowRuleChanges
from adapters.chat.intents.members import ShowPerson
from adapters.chat.intents.rules import ShowRulesOf
from adapters.chat.replies import Button, Replies, Reply
from core.domain.resources.resource import Resource
from core.use_cases.audit.changes import Changes, changes_of_person, changes_of_resource, changes_of_rules
from core.values import MemberId

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


def _listed(
    intent: changes.Intent, known: Changes, name: str, back: Button, asker: Asker, *, of: Resource | None = None
) -> Reply:
    words, look = asker.words, replace(asker.look, names={**asker.look.names, **known.names})
    page = lists.page(known.made, lambda each: f"• {told(each, look, of)}", most=LISTED, skip=intent.skip or 0)
    head = words.say("changes-head" if known.made else "changes-none", name=name)
    turns = lists.turns(page, words, lambda at: replace(intent, skip=at))
    return Reply((head, *lists.whole(page, words)), buttons.rows(turns, (back,)))
