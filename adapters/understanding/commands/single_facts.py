"""What is sent as the answer to a question for one fact of a resource: a name, a number, hours, a floor, features."""

from adapters.understanding.commands.lists import LONGEST_NAME, read_count
from adapters.understanding.commands.opening_hours import are_hours, are_wrong_hours
from adapters.understanding.commands.resource_facts import named, wording
from adapters.understanding.commands.resources import Copying, Editing, Placing, edited, placed
from adapters.understanding.commands.rule_values import rule_value
from adapters.understanding.commands.rules import RulesOf, WrongHours
from adapters.understanding.lexicon import lexicon
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.facts import Facts
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Level

BRIEF = 2
"""Words of a floor that is told by its place alone."""


def read_fact(
    asked: str, text: str, thing: Resource, *, catalogue: Catalogue, language: str
) -> Editing | Copying | Placing | WrongHours | None:
    """Return the fact that was asked for, as the words say it; None if they say something else."""
    said, known = text.strip(" .!"), wording(language, catalogue)
    read: Editing | Copying | Placing | WrongHours | None = None
    match asked:
        case "name" if _is_name(said, language):
            read = Editing(thing.id, Facts(name=named(said)))
        case "copy" if _is_name(said, language):
            read = Copying(thing.id, named(said))
        case "capacity" if (count := read_count(said, language)) is not None:
            read = Editing(thing.id, Facts(capacity=count))
        case "units" if (count := read_count(said, language)) is not None:
            read = Editing(thing.id, units=count)
        case "hours" if are_hours(said, known.words):
            read = Editing(thing.id, rules=rule_value("week", said, known.words))
        case "hours" if are_wrong_hours(said, known.words):
            read = WrongHours(RulesOf(Level.RESOURCE, str(thing.id)), said)
        case "floor" if level := _level(said, language):
            read = Editing(thing.id, Facts(floor=level))
        case "site":
            read = placed(thing, said, known)
        case "floor" | "tags":
            read = edited(thing, said, known, new=asked == "tags")
    return read


def _level(said: str, language: str) -> str | None:
    """Return the floor that a word names alone, or its place does: "2", "the second"."""
    known, words = lexicon(language), folded(said).split()
    found = [known.numbers.ordinals[word] for word in words if word in known.numbers.ordinals]
    if len(found) == 1 and len(words) <= BRIEF:
        return str(found[0])
    return said.upper() if len(words) == 1 and known.time_words.isdisjoint(words) else None


def _is_name(said: str, language: str) -> bool:
    words = folded(said).split()
    return 0 < len(words) <= LONGEST_NAME and lexicon(language).time_words.isdisjoint(words) and "?" not in said
