"""Rules and closings in words: `only admins may book atlas`, `which rules does it have?`, `close atlas on friday`."""

from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from adapters.understanding.commands.rule_values import rule_value
from adapters.understanding.commands.rules import RulesOf, Setting, subjects
from adapters.understanding.commands.templates import Slots
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import Act, RuleAct, running
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level

SETS: frozenset[Act] = frozenset({*get_args(RuleAct), "to-all"})
"""What sets a rule: members say such a thing as well, of a rule that is there."""


@dataclass(frozen=True, slots=True)
class Closing:
    """To close something: what, when, and perhaps behind a colon why, as /blackout reads it."""

    said: str


@dataclass(frozen=True, slots=True)
class Reopening:
    """To open something again that is closed for a time."""

    resource: Resource | None


OfRules = RulesOf | Setting | Closing | Reopening


@dataclass(frozen=True, slots=True)
class Subjects:
    """Everything that can have rules, as one language calls it; `it` is the resource that was shown last."""

    catalogue: Catalogue
    house: str
    language: str
    it: Resource | None

    def called(self, said: str) -> RulesOf | None:
        """Return what the words name, perhaps behind an article."""
        words, said = running(self.language), said.rstrip(":")
        if self.it is not None and folded(said) in words.it:
            return RulesOf(Level.RESOURCE, str(self.it.id))
        first, _, rest = said.partition(" ")
        bare = rest if folded(first).rstrip("'") in words.articles else said
        return _named(self.catalogue, self.house, self.language).get(folded(bare))


@lru_cache(maxsize=64)
def _named(catalogue: Catalogue, house: str, language: str) -> dict[str, RulesOf]:
    return {name: of for of, name in subjects(catalogue, house, language, vocabulary(language))}


def ordered_of_rules(act: Act, slots: Slots, known: Subjects) -> OfRules | None:
    """Return what is ordered of the rules or closings of something that is here; None for any other order."""
    place = next((each for each in ("{subject}", "{thing}") if each in slots), None)
    of = known.called(slots[place]) if place and act in {"rules", "close", "closed", "reopen", *SETS} else None
    if of is None or place is None:
        return None
    match act:
        case "rules":
            return of
        case "close" | "closed":
            return _closing(known, slots[place], slots["{when}"])
        case "reopen":
            resource = next((each for each in known.catalogue.resources if str(each.id) == of.subject), None)
            return Reopening(resource if of.level is Level.RESOURCE else None)
        case _:
            return _setting(act, slots, of, known)


def _setting(act: Act, slots: Slots, of: RulesOf, known: Subjects) -> Setting | None:
    words = vocabulary(known.language)
    field = "bookable_by" if act == "to-all" else act
    said = min(words.admin.everybody) if act == "to-all" else slots["{value}"]
    if field == "bookable_by":
        # "Admins and crew", as a list.
        said = " ".join("," if folded(each) in words.conjunctions else each for each in said.split())
    try:
        rules = rule_value(field, said, words)
    except (ValueError, OverflowError):
        return None
    return Setting(RuleChange(of.level, of.subject, rules), field, said)


def _closing(known: Subjects, thing: str, when: str) -> Closing | None:
    """Return what is closed; what stands behind a word such as "for" is why, unless it tells a time."""
    words, lex = when.split(), lexicon(known.language)
    if known.it is not None and folded(thing) in running(known.language).it:
        # "Close that window on friday": behind "it" stands a time, and nothing else.
        if words[0].isalpha() and folded(words[0]) not in lex.time_words | lex.links.on:
            return None
        thing = known.it.name
    because = running(known.language).because
    for at, word in enumerate(words):
        if not at or not (folded(word) in because or words[at - 1].endswith(",")):
            continue
        reason = " ".join(words[at + (folded(word) in because) :])
        told = lex.time_words.isdisjoint(folded(reason).split()) and not any(each.isdecimal() for each in reason)
        if reason and told:
            return Closing(f"{thing} {' '.join(words[:at]).rstrip(',')}: {reason}")
    return Closing(f"{thing} {when}")
