"""The words of commands in one language and in English."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.shape import Lexicon

ENGLISH = "en"
DAY = 24 * 60
MONTH = 30 * DAY
"""Rules count elapsed time, and most months last at least so long."""


@dataclass(frozen=True)
class Vocabulary:
    """The words that a command may use."""

    admin: Admin
    units: Mapping[str, int]
    """Units of time, in minutes."""
    weekdays: Mapping[str, int]
    """Monday is 0."""
    kinds: Mapping[str, str]
    people: Collection[str]
    """Behind a number of people."""
    conjunctions: Collection[str]
    """Between two people: @jonas "and" @priya."""


@lru_cache(maxsize=16)
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language tag; English ones are understood wherever they mean nothing else."""
    own, english = lexicon(language), lexicon(ENGLISH)
    return Vocabulary(
        own.admin.beside(english.admin),
        {**_units(english), **_units(own)},
        {**_weekdays(english), **_weekdays(own), **own.admin.days},
        {**_kinds(english), **_kinds(own)},
        own.things.people | english.things.people,
        own.links.conjunctions | english.links.conjunctions,
    )


def _units(words: Lexicon) -> dict[str, int]:
    spans = {**words.spans.units, **words.spans.glued_units}
    return {unit: months * MONTH + days * DAY + minutes for unit, (months, days, minutes) in spans.items()}


def _weekdays(words: Lexicon) -> dict[str, int]:
    return {**words.days.weekdays, **words.days.plural_weekdays}


def _kinds(words: Lexicon) -> dict[str, str]:
    return {**words.things.kinds, **words.things.plural_kinds}
