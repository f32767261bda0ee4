"""Whether a word can be the name of a kind, or means something else already."""

import re
from functools import cache

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.commands.resource_facts import Wording
from adapters.understanding.lexicon import lexicon
from adapters.understanding.typography import folded
from core.domain.resources.kinds import KindName
from core.domain.resources.resource import Kind

SHORT = 3
"""Letters of a word that is a day only by itself: “sun” is one, and a sun room is a room."""
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}|\d{1,2}(?:[ap]m|h)")


def other_meaning(kind: Kind, name: KindName, known: Wording) -> str | None:
    """Return which of the names of a kind means another kind, or a time in any language; None if neither does."""
    called = (name.several, name.one)
    return next((each for each in called if known.kind(each) not in {None, kind} or means_time(each)), None)


def means_time(said: str, language: str = FALLBACK) -> bool:
    """Whether words name a day or a clock in any language, or begin in this one as a time does: `tomorrow`, `at 3`."""
    words = folded(said).split()
    if len(words) == 1 and (words[0].isdecimal() or words[0] in _timely()):
        return True
    leads = bool(words) and words[0] in lexicon(language).leading | lexicon(FALLBACK).leading
    return leads or any(_CLOCK.fullmatch(word) or (len(word) > SHORT and word in _timely()) for word in words)


@cache
def _timely() -> frozenset[str]:
    """Return the words for days, weeks and months, in every language."""
    every = [lexicon(each).days for each in LANGUAGES]
    return frozenset().union(
        *(
            frozenset().union(
                days.weekdays, days.plural_weekdays, days.months, days.relative, days.week, days.weekend, days.month,
                days.day, days.workday, days.parts, days.tonight,
            )
            for days in every
        )
    )  # fmt: skip
