"""/rules: whose rules, which rule, and its new value."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.understanding.commands.line import LONGEST_PHRASE, Line
from adapters.understanding.commands.rule_values import rule_value
from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.typography import folded
from adapters.wording import Words
from core.domain import lengths
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules

MOST_WORDS = lengths.NAME // 2
"""No name has more words: each takes a letter and a blank."""


@dataclass(frozen=True, slots=True)
class RulesOf:
    """To see the rules of a resource, or what a document of another level says."""

    level: Level
    subject: str


@dataclass(frozen=True, slots=True)
class Setting:
    """
    To change a rule, with the words that were typed for it and for its value.

    Not `sure` where the words may report something, or mean other days or hours.
    """

    change: RuleChange
    rule: str
    value: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class UnknownSubject:
    """Words that name nothing that has rules."""

    said: str


@dataclass(frozen=True, slots=True)
class Misread:
    """
    An unknown rule, a person in place of a subject (both: `field` is None), or a value that the rule cannot have.

    `rule` is empty where words said the rule without its name: "at most".
    """

    field: str | None
    rule: str
    value: str


@dataclass(frozen=True, slots=True)
class WrongHours:
    """Opening hours of something that end before they begin, or do not exist."""

    of: RulesOf
    said: str


def read_rules(
    text: str, *, catalogue: Catalogue, house: str, language: str
) -> RulesOf | Setting | UnknownSubject | Misread | None:
    """
    Return the wanted change or view of rules; None for an empty command.

    `house` is the name of the organization. The longest name at the start counts: a resource, a kind, a site, the
    house.
    """
    words, typed = vocabulary(language), text.split()
    if not typed:
        return None
    known = {name: of for of, name in subjects(catalogue, house, language, words)}
    for count in range(min(len(typed), MOST_WORDS), 0, -1):
        of = known.get(folded(" ".join(typed[:count])))
        if of:
            if folded(" ".join(typed[count:])) in words.admin.inherit:
                return reset(of, catalogue)
            return _about(of, " ".join(typed[count:]), words) if typed[count:] else of
    return UnknownSubject(_before_a_rule(typed, words)) if "@" not in text else Misread(None, "", text)


def reset(of: RulesOf, catalogue: Catalogue) -> Setting | RulesOf:
    """Return that a document says nothing more of its own; where it says nothing by now, its rules are shown."""
    own = (each.rules for each in catalogue.layers if (each.level, each.subject) == (of.level, of.subject))
    said = frozenset(next(own, Rules()))
    return Setting(RuleChange(of.level, of.subject, inherited=said), "", "", sure=False) if said else of


def _before_a_rule(typed: list[str], words: Vocabulary) -> str:
    """Return the words before the first rule, or all of them if there is no rule."""
    lines = ((at, Line(" ".join(typed[at : at + LONGEST_PHRASE]))) for at in range(1, len(typed)))
    named = (at for at, line in lines if line.taken(words.admin.rules))
    return " ".join(typed[: next(named, len(typed))])


def _about(of: RulesOf, said: str, words: Vocabulary) -> Setting | Misread:
    line = Line(said)
    field = line.taken(words.admin.rules)
    value = line.rest
    rule = said.removesuffix(value).strip() if field else said.split(maxsplit=1)[0]
    if field is None:
        return Misread(None, rule, said.removeprefix(rule).strip())
    if folded(value) in words.admin.inherit:
        return Setting(RuleChange(of.level, of.subject, inherited=frozenset({field})), rule, value)
    try:
        return Setting(RuleChange(of.level, of.subject, rule_value(field, value, words)), rule, value)
    # A number of very many digits is infinite, or longer than a timedelta.
    except (ValueError, OverflowError):
        return Misread(field, rule, value)


def subjects(catalogue: Catalogue, house: str, language: str, words: Vocabulary) -> Iterator[tuple[RulesOf, str]]:
    """Yield everything that can have rules with each of its folded names, the narrowest last, so that it wins."""
    yield from ((RulesOf(Level.ORGANIZATION, ""), name) for name in (folded(house), *words.admin.house))
    yield from ((RulesOf(Level.SITE, str(site.id)), folded(site.name)) for site in catalogue.sites)
    yield from ((RulesOf(Level.KIND, kind), name) for name, kind in words.kinds.items())
    for kind in Kind:
        shown = (Words(spoken).say(f"kinds-{kind}") for spoken in ("en", language))
        yield from ((RulesOf(Level.KIND, kind), folded(name)) for name in (kind, *shown))
    for kind, called in catalogue.kind_names.items():
        yield from ((RulesOf(Level.KIND, kind), folded(name)) for name in (called.one, called.several))
    for each in catalogue.resources:
        yield from (
            (RulesOf(Level.RESOURCE, str(each.id)), folded(name))
            for name in (*each.former_names, *each.aliases, each.name)
        )
