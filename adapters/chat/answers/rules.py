"""Rules: show those of a resource with the level that sets each, and change one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import groupby

from babel.dates import get_day_names

from adapters.chat.answers.answer import answer
from adapters.chat.answers.subjects import Subject, subjects
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.circles import circle
from adapters.chat.cards.quotas import amount, period, scope
from adapters.chat.cards.times import length
from adapters.chat.intents.rules import ChooseRules, MisreadRule, SetRule, ShowRules, ShowRulesOf
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import Words
from core.domain.people.member import Circle
from core.domain.resources.hours import MIDNIGHT, Opening, Week
from core.domain.resources.resource import Kind, Resource
from core.domain.rules import policy
from core.domain.rules.built_in import BUILT_IN
from core.domain.rules.policy import Bound, Level, Policy, Strikes
from core.domain.rules.quota import Quota
from core.use_cases.rules.set_rules import set_rules
from core.values import OFFERED

DAYS_OF_WEEK = 7


@answer.register
async def set_rule(intent: SetRule, asker: Asker) -> Replies:
    """Change a rule; refuses as `set_rules` does."""
    change = intent.change
    await set_rules(asker.ledger, organization=asker.member.organization, change=change, by=asker.member)
    subject = _subject(asker, change.level, change.subject)
    said = asker.words.say("rules-set", name=subject.name, rule=intent.rule, value=intent.value)
    show = (_rules_of(subject.resource, asker),) if subject.resource else ()
    return (Reply((said,), ((*show, buttons.resources(asker.words)),)),)


@answer.register
async def misread(intent: MisreadRule, asker: Asker) -> Replies:
    """Say which rules there are, or show a value that the rule can have."""
    words = asker.words
    if intent.field is None:
        said = words.say("rules-unknown", rule=intent.rule, names=words.say("rules-names"))
    else:
        example = words.say(f"example-{intent.field}")
        message = "rules-bad-value" if intent.value else "rules-no-value"
        said = words.say(message, rule=intent.rule, value=intent.value, example=example)
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
    """Show every rule that holds for a resource with its origin, or what a document of another level says."""
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
            "rules-line", rule=asker.words.say(f"rule-{name}"), value=_value(asker, name, value), origin=origin
        )
        for name, value in own.items()
    ]


def _in_force(asker: Asker, resource: Resource) -> Iterable[tuple[str, str, str]]:
    standing: Policy = resource.policy
    for name in policy.FIELDS:
        if name == "quotas":
            for each in standing.quotas:
                yield name, _quota(asker, each), _origin(asker, each.level, each.subject)
            continue
        layer = standing.origins.get(name)
        origin = _origin(asker, layer.level, layer.subject) if layer else asker.words.say("origin-built-in")
        yield name, _value(asker, name, getattr(standing, name)), origin


def _origin(asker: Asker, level: Level, subject: str) -> str:
    if level is Level.BUILT_IN:
        return asker.words.say("origin-built-in")
    return next(each.name for each in subjects(asker) if (each.level, each.subject) == (level, subject))


def _value(asker: Asker, name: str, value: object) -> str:
    words = asker.words
    match value:
        case None:
            said = words.say(f"none-{name}")
        case bool():
            said = words.say("value-yes" if value else "value-no")
        case timedelta():
            said = length(value, words) if value else words.say("value-zero")
        case Circle():
            said = circle(value, words)
        case Strikes():
            ahead, window = length(value.ahead, words), length(value.window, words)
            said = words.say("value-strikes", most=value.most, window=window, ahead=ahead)
        case tuple():
            said = week(value, words)
        case Mapping():
            said = ", ".join(f"{name}: {_amount(asker, each)}" for name, each in value.items())
        case _:
            said = str(value)
    return said


def _quota(asker: Asker, bound: Bound) -> str:
    return asker.words.say(
        "value-quota", amount=_amount(asker, bound.quota), what=scope(bound.level, bound.subject, asker.look)
    )


def _amount(asker: Asker, each: Quota) -> str:
    if each.most is None:
        return asker.words.say("value-quota-none")
    much = f"{amount(each.measure, each.most, asker.words)} {period(each, asker.words)}"
    if each.group is None:
        return much
    return asker.words.say("value-quota-shared" if each.shared else "value-quota-group", amount=much, group=each.group)


def week(days: Week, words: Words) -> str:
    """Return opening hours such as `Mon–Fri 08:00–18:00, Sat 10:00–14:00`."""
    names = get_day_names("abbreviated", locale=words.locale)
    said = []
    for parts, same in groupby(range(DAYS_OF_WEEK), key=lambda at: days[at]):
        run = list(same)
        which = names[run[0]] if len(run) == 1 else f"{names[run[0]]}–{names[run[-1]]}"
        said.append(f"{which} {_parts(parts, words)}")
    return ", ".join(said)


def _parts(parts: Sequence[Opening], words: Words) -> str:
    if not parts:
        return words.say("value-closed")
    return " + ".join("00:00–24:00" if part == Opening(0, MIDNIGHT) else _clocks(part) for part in parts)


def _clocks(part: Opening) -> str:
    return "–".join(f"{minute // 60:02}:{minute % 60:02}" for minute in (part.opens, part.closes))
