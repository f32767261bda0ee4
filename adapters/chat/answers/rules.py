"""Rules: show those of a resource with the level that sets each, and change one."""

from collections.abc import Iterable

from adapters.chat.answers.answer import answer
from adapters.chat.answers.subjects import Subject, subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.rules import quota as quota_in_words
from adapters.chat.cards.rules import value_of
from adapters.chat.intents.rules import ChooseRules, MisreadRule, SetRule, ShowRules, ShowRulesOf
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import repeated
from core.domain.resources.resource import Kind, Resource
from core.domain.rules import policy
from core.domain.rules.built_in import BUILT_IN
from core.domain.rules.policy import Level, Policy
from core.use_cases.rules.set_rules import set_rules
from core.values import OFFERED

LISTED = 30
"""Rules on a page, if their lines fit."""


@answer.register
async def set_rule(intent: SetRule, asker: Asker) -> Replies:
    """Change a rule; refuses as `set_rules` does."""
    change = intent.change
    await set_rules(asker.ledger, organization=asker.member.organization, change=change, by=asker.member)
    subject = _subject(asker, change.level, change.subject)
    said = asker.words.say("rules-set", name=subject.name, rule=intent.rule, value=repeated(intent.value))
    show = (_rules_of(subject.resource, asker),) if subject.resource else ()
    return (Reply((said,), ((*show, buttons.resources(asker.words)),)),)


@answer.register
async def misread(intent: MisreadRule, asker: Asker) -> Replies:
    """List the rules, show an example of a rule's value, or say that rules name no people."""
    words = asker.words
    # Slack writes the people whom somebody mentions as ids, so that these words are not repeated.
    if "@" in intent.rule + intent.value:
        said = words.say("rules-no-person")
    elif intent.field is None:
        said = words.say("rules-unknown", rule=repeated(intent.rule), names=words.say("rules-names"))
    else:
        example = words.say(f"example-{intent.field}")
        message = "rules-bad-value" if intent.value else "rules-no-value"
        said = words.say(message, rule=repeated(intent.rule), value=repeated(intent.value), example=example)
    return (Reply((said,), ((buttons.button(words.say("button-rules-help"), Help("rules")),),)),)


@answer.register
async def shown_of(intent: ShowRulesOf, asker: Asker) -> Replies:
    """Show the rules of a resource, or what a document of another level says."""
    wanted = (intent.level, intent.subject)
    subject = next((each for each in subjects(asker) if (each.level, each.subject) == wanted), None)
    # A button may be older than the resource's end, or come from a client that made it up.
    return (_shown(asker, subject, intent.skip or 0),) if subject else await choose(ChooseRules(), asker)


@answer.register
async def choose(intent: ChooseRules, asker: Asker) -> Replies:
    """Ask whose rules to show, with a few of the resources from a place on."""
    page = lists.page(asker.catalogue.resources, lambda each: each.name, most=OFFERED, skip=intent.skip or 0)
    row = tuple(buttons.button(each.name, ShowRules(each.id)) for each in page.items)
    turns = lists.turns(page, asker.words, ChooseRules)
    return (Reply((asker.words.say("rules-which"),), buttons.rows(row, turns)),)


@answer.register
async def shown(intent: ShowRules, asker: Asker) -> Replies:
    """Show the rules of one resource, from a place on."""
    resource = asker.catalogue.resource(intent.resource)
    return (_shown(asker, Subject(Level.RESOURCE, str(resource.id), resource.name, resource), intent.skip or 0),)


def _rules_of(resource: Resource, asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-rules", name=resource.name), ShowRules(resource.id))


def _subject(asker: Asker, level: Level, subject: str) -> Subject:
    return next(each for each in subjects(asker) if (each.level, each.subject) == (level, subject))


def _shown(asker: Asker, subject: Subject, skip: int) -> Reply:
    """Show every rule in force for a resource with its origin, or what a document of another level says."""
    words = asker.words
    forward: Row = (buttons.resources(words),)
    if subject.resource:
        lines = [
            words.say("rules-line", rule=words.say(f"rule-{name}"), value=value, origin=origin)
            for name, value, origin in _in_force(asker, subject.resource)
        ]
        head, forward = words.say("rules-head", name=subject.name), (buttons.show_quota(words), *forward)
    else:
        lines = _of_document(asker, subject) or [words.say("rules-none")]
        head = words.say("rules-of", name=subject.name)
    page = lists.page(lines, str, most=LISTED, skip=skip)
    turns = lists.turns(page, words, lambda at: ShowRulesOf(subject.level, subject.subject, at))
    return Reply((head, *lists.whole(page, words)), ((*turns, *forward),))


def _of_document(asker: Asker, subject: Subject) -> list[str]:
    """Return a line for each rule of a document and, for a kind, of what is built in."""
    layers = {(layer.level, layer.subject): layer.rules for layer in asker.catalogue.layers}
    said = layers.get((subject.level, subject.subject), policy.Rules())
    built_in = BUILT_IN[Kind(subject.subject)].rules if subject.level is Level.KIND else policy.Rules()
    return [*_own(asker, built_in, asker.words.say("origin-built-in")), *_own(asker, said, subject.name)]


def _own(asker: Asker, own: policy.Rules, origin: str) -> list[str]:
    return [
        asker.words.say("rules-line", rule=asker.words.say(f"rule-{name}"), value=value, origin=origin)
        for name, value in _values(asker, own)
    ]


def _values(asker: Asker, own: policy.Rules) -> Iterable[tuple[str, str]]:
    """Yield the value of each rule in words, and of each quota by itself, because there may be fifty."""
    for name, value in own.items():
        if name == "quotas":
            yield from ((name, value_of(name, {each: quota}, asker.look)) for each, quota in own["quotas"].items())
        else:
            yield name, value_of(name, value, asker.look)


def _in_force(asker: Asker, resource: Resource) -> Iterable[tuple[str, str, str]]:
    standing: Policy = resource.policy
    for name in policy.FIELDS:
        if name == "quotas":
            for each in standing.quotas:
                yield name, quota_in_words(each, asker.look), _origin(asker, each.level, each.subject)
            continue
        layer = standing.origins.get(name)
        origin = _origin(asker, layer.level, layer.subject) if layer else asker.words.say("origin-built-in")
        yield name, value_of(name, getattr(standing, name), asker.look), origin


def _origin(asker: Asker, level: Level, subject: str) -> str:
    if level is Level.BUILT_IN:
        return asker.words.say("origin-built-in")
    return next(each.name for each in subjects(asker) if (each.level, each.subject) == (level, subject))
