"""Rules: show those of a resource with the level that sets each, and change one."""

from collections.abc import Iterable

from adapters.chat.answers.answer import answer
from adapters.chat.answers.subjects import Subject, subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.rules import quota, value_of
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
    return (_shown(asker, _subject(asker, intent.level, intent.subject)),)


@answer.register
async def choose(_: ChooseRules, asker: Asker) -> Replies:
    """Ask whose rules to show."""
    row = tuple(buttons.button(each.name, ShowRules(each.id)) for each in asker.catalogue.resources[:OFFERED])
    return (Reply((asker.words.say("rules-which"),), (row,) if row else ()),)


@answer.register
async def shown(intent: ShowRules, asker: Asker) -> Replies:
    """Show the rules of one resource."""
    resource = asker.catalogue.resource(intent.resource)
    return (_shown(asker, Subject(Level.RESOURCE, str(resource.id), resource.name, resource)),)


def _rules_of(resource: Resource, asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-rules", name=resource.name), ShowRules(resource.id))


def _subject(asker: Asker, level: Level, subject: str) -> Subject:
    return next(each for each in subjects(asker) if (each.level, each.subject) == (level, subject))


def _shown(asker: Asker, subject: Subject) -> Reply:
    """Show every rule in force for a resource with its origin, or what a document of another level says."""
    words = asker.words
    if subject.resource:
        lines = [
            words.say("rules-line", rule=words.say(f"rule-{name}"), value=value, origin=origin)
            for name, value, origin in _in_force(asker, subject.resource)
        ]
        head = words.say("rules-head", name=subject.name)
        return Reply((head, *lines), ((buttons.show_quota(words), buttons.resources(words)),))
    layers = {(layer.level, layer.subject): layer for layer in asker.catalogue.layers}
    said = layers.get((subject.level, subject.subject))
    built_in = BUILT_IN[Kind(subject.subject)].rules if subject.level is Level.KIND else {}
    lines = [
        *_own(asker, built_in, words.say("origin-built-in")),
        *_own(asker, said.rules if said else {}, subject.name),
    ]
    empty = () if lines else (words.say("rules-none"),)
    return Reply((words.say("rules-of", name=subject.name), *lines, *empty), ((buttons.resources(words),),))


def _own(asker: Asker, own: policy.Rules, origin: str) -> list[str]:
    return [
        asker.words.say(
            "rules-line", rule=asker.words.say(f"rule-{name}"), value=value_of(name, value, asker.look), origin=origin
        )
        for name, value in own.items()
    ]


def _in_force(asker: Asker, resource: Resource) -> Iterable[tuple[str, str, str]]:
    standing: Policy = resource.policy
    for name in policy.FIELDS:
        if name == "quotas":
            for each in standing.quotas:
                yield name, quota(each, asker.look), _origin(asker, each.level, each.subject)
            continue
        layer = standing.origins.get(name)
        origin = _origin(asker, layer.level, layer.subject) if layer else asker.words.say("origin-built-in")
        yield name, value_of(name, getattr(standing, name), asker.look), origin


def _origin(asker: Asker, level: Level, subject: str) -> str:
    if level is Level.BUILT_IN:
        return asker.words.say("origin-built-in")
    return next(each.name for each in subjects(asker) if (each.level, each.subject) == (level, subject))
