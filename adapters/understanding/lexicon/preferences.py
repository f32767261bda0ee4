"""The words with which people say how, when and where they want to be told things. They stand apart from all others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Literal

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.whole_sentences import sentence, telling

Said = Literal[
    "settings-asked",
    "clock-asked",
    "reminder-asked",
    "quiet-asked",
    "reach-asked",
    "length-asked",
    "favourites-asked",
    "name-asked",
    "favourites-more",
    "favourites-known",
    "favourites-less",
    "clock-12",
    "clock-24",
    "reminder-off",
    "reminder",
    "quiet-off",
    "quiet",
    "reach-slack",
    "reach-telegram",
    "reach-off",
    "length-off",
    "length",
    "favourites-off",
    "favourites",
    "name-hidden",
    "name-off",
]
"""
A preference and what it shall be; one that ends in nothing has a place for it: how long, from when to when, what.

What is only asked for, or told without a value that Bellhop can keep, is shown with what can be chosen.
"""


@dataclass(frozen=True, kw_only=True)
class PreferenceWords:
    """
    The words of one language, as whole sentences that `sentence` reads, separated by bars.

    `short` ones are read only where settings are named before, as in “/settings reminder 30”.
    """

    sentences: Mapping[Said, str]
    short: Mapping[Said, str]
    joins: frozenset[str]
    """What stands between two names."""

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], Said], ...]:
        """What may be said anywhere."""
        return _patterns(self.sentences)

    @cached_property
    def behind_settings(self) -> tuple[tuple[re.Pattern[str], Said], ...]:
        """What may be said where settings are named before."""
        return (*_patterns(self.short), *self.patterns)

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words of which a sentence has one, or it is none of these."""
        return telling(self.sentences.values())


def _patterns(said: Mapping[Said, str]) -> tuple[tuple[re.Pattern[str], Said], ...]:
    return tuple((sentence(text), what) for what, texts in said.items() for text in texts.split("|"))


@cache
def preference_words(language: str) -> PreferenceWords:
    """Return the words for a language tag; of a language without any, the English ones."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    code = spoken if spoken in LANGUAGES else FALLBACK
    words: PreferenceWords = import_module(f"{__package__}.{code}.preferences").PREFERENCES
    return words
