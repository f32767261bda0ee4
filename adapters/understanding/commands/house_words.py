"""What people say of the house's own words: that one means something, that it is to be forgotten, which there are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.commands.resource_facts import named, wording
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.house_words import HouseWords, house_words
from adapters.understanding.reading import Verb
from adapters.understanding.remarks import remark
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.words import HouseWord, word_of
from core.values import ResourceId

LONGEST = 20
"""Words of the longest sentence about a word."""
WISHES: frozenset[Verb] = frozenset({"book", "find", "other"})
"""What words are read as that order nothing by themselves."""
MOST = 4
"""Words of the longest word of the house."""


@dataclass(frozen=True, slots=True)
class Teaching:
    """That a word means a resource, always or on some days of the week."""

    resource: ResourceId
    word: HouseWord


@dataclass(frozen=True, slots=True)
class Forgetting:
    """That a word is to mean nothing any more."""

    said: str


@dataclass(frozen=True, slots=True)
class Listing:
    """To see the words that there are."""


OfWords = Teaching | Forgetting | Listing


def read_words(text: str, *, catalogue: Catalogue, language: str, runs: bool) -> OfWords | None:
    """
    Return what a sentence says of the house's own words; None if it is about something else.

    `runs`: whoever says it runs the place. Only then does “the fishbowl is Atlas” teach one; others say so of anything.
    """
    typed = text.replace("’", "'").replace(",", " , ").rstrip(" .!?").split()
    known, said = house_words(language), [folded(word).strip("\"'“”„«»") for word in typed]
    if len(typed) > LONGEST or known.telling.isdisjoint(said):
        return None
    line = "".join(f" {word}" for word in said)
    for pattern, act in known.patterns:
        found = pattern.fullmatch(line)
        if found is None or (act == "is" and not runs):
            continue
        if act == "list":
            return Listing()
        places = found.groupdict()
        parts = {name: _typed(typed, line, found.start(name), places[name]) for name in places}
        if act == "forget":
            return Forgetting(_word(parts["word"], language, catalogue))
        meant = _teaching(parts["word"], parts["thing"], catalogue, language, known, sure=act == "teach")
        if meant:
            return meant
    return None


def _typed(typed: Sequence[str], line: str, start: int, said: str) -> list[str]:
    """Return the words as they were typed that stand at a place of the line in which they are folded."""
    first = line[:start].count(" ") - 1
    return list(typed[first : first + len(said.split())])


def _teaching(
    word: Sequence[str], thing: Sequence[str], catalogue: Catalogue, language: str, known: HouseWords, *, sure: bool
) -> Teaching | None:
    weekdays = vocabulary(language).weekdays

    def of_days(said: str) -> bool:
        return folded(said) in weekdays or folded(said) in known.on

    before = list(takewhile(of_days, thing))
    rest = list(thing[len(before) :])
    behind = list(takewhile(of_days, reversed(rest)))
    rest = rest[: len(rest) - len(behind)]
    resource = _things(catalogue).get(folded(wording(language, catalogue).bare(" ".join(rest)))) if rest else None
    said = _word(word, language, catalogue)
    if resource is None or not said or len(said.split()) > MOST or folded(said) == folded(" ".join(rest)):
        return None
    if not sure and not _strange(said, language):
        return None
    days = frozenset(weekdays[folded(each)] for each in (*before, *behind) if folded(each) in weekdays)
    return Teaching(resource, HouseWord(said, days))


def _word(said: Sequence[str], language: str, catalogue: Catalogue) -> str:
    bare = wording(language, catalogue).bare(" ".join(said).strip("\"'“”„«»"))
    # What lost its end before an apostrophe is an article: l'aquarium, l'acquario.
    return named(bare[2:] if bare[:2].lower() in {"l'", "d'"} else bare)


def _strange(said: str, language: str) -> bool:
    """Whether no language knows any of the words: “the meeting is Atlas” teaches nothing."""
    words = folded(said).split()
    return all(each.isalpha() for each in words) and lexicon(language).vocabulary.isdisjoint(words)


def is_read(said: str, language: str) -> bool:
    """Whether all of the words order something, tell a time or name a kind, so that sentences could not be read."""
    own = [lexicon(each) for each in dict.fromkeys((lexicon(language).code, FALLBACK))]
    verbs = frozenset(word for each in LANGUAGES for word in lexicon(each).verbs.firm)
    read = verbs.union(
        *(each.verbs.mild for each in own),
        *(each.time_words for each in own),
        *((*each.things.kinds, *each.things.plural_kinds, *each.things.nouns) for each in own),
    )
    return all(word in read for word in folded(said).split())


def is_time(said: str, language: str) -> bool:
    """Whether all of the words name a day or a time of it: whatever is called so, "tomorrow" would mean that thing."""
    read: set[str] = set()
    for each in dict.fromkeys((lexicon(language).code, FALLBACK)):
        days, clocks = lexicon(each).days, lexicon(each).clocks
        read.update(days.weekdays, days.months, days.relative, days.parts, days.tonight)
        read.update(clocks.noon, clocks.midnight, clocks.now)
    return read.issuperset(folded(said).split())


def is_order(said: str, ear: Ear) -> bool:
    """Whether the words alone are an order or a remark: were a thing called "help" or "yes", nobody could say that."""
    commands = lexicon(ear.language).talk.commands.keys() | lexicon(FALLBACK).talk.commands.keys()
    if folded(said) in commands or remark(said, ear.language) is not None:
        return True
    reading = listen(said, replace(ear, catalogue=())).reading
    return reading.intent not in WISHES and reading.wish.kind is None and not reading.left


@lru_cache(maxsize=64)
def _things(catalogue: Catalogue) -> dict[str, ResourceId]:
    return {
        folded(name): each.id
        for each in catalogue.resources
        for name in (*(alias for alias in each.aliases if not word_of(alias).days), each.name)
    }
