"""The words with which people teach Bellhop the house's own words. They stand apart from all other words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import Literal

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.lexicon.whole_sentences import sentence, telling

Act = Literal["teach", "is", "forget", "list"]
"""To teach a word, plainly or by saying that it is something; to forget one; to see all of them."""
_TRIED: tuple[Act, ...] = ("forget", "list", "teach", "is")


@dataclass(frozen=True, kw_only=True)
class HouseWords:
    """The words of one language. They are not read in a sentence about bookings, and change nothing there."""

    orders: Mapping[Act, str] = field(default_factory=dict)
    """Whole sentences, separated by bars, as `sentence` reads them: "{word} means/stands_for {thing}"."""
    on: Words = NONE
    """Before or between days: "on" tuesdays "and" thursdays."""

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], Act], ...]:
        """The sentences, in the order in which they are tried."""
        # What is forgotten first: "fishbowl no longer means atlas" teaches nothing.
        return tuple((sentence(text), act) for act in _TRIED for text in self.orders[act].split("|"))

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words of which a sentence has one, or it is none of these."""
        return telling(self.orders.values())


@cache
def house_words(language: str) -> HouseWords:
    """Return the words for a language tag; of a language without any, the English ones."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    code = spoken if spoken in LANGUAGES else FALLBACK
    words: HouseWords = import_module(f"{__package__}.{code}.house_words").HOUSE_WORDS
    return words
