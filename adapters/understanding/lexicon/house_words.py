"""The words with which people teach Bellhop the house's own words. They stand apart from all other words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import Literal

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.typography import folded

Act = Literal["teach", "is", "forget", "list"]
"""To teach a word, plainly or by saying that it is something; to forget one; to see all of them."""
_TRIED: tuple[Act, ...] = ("forget", "list", "teach", "is")
_PLACE = r"(?P<{}>\S+(?: \S+){{0,5}}?)"


@dataclass(frozen=True, kw_only=True)
class HouseWords:
    """The words of one language. They are not read in a sentence about bookings, and change nothing there."""

    orders: Mapping[Act, str] = field(default_factory=dict)
    """Whole sentences, separated by bars: "{word} means/stands_for {thing}". A slash stands between words that mean the
    same, `_` for a space in one of them, and `?` behind what may be left out."""
    on: Words = NONE
    """Before or between days: "on" tuesdays "and" thursdays."""

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], Act], ...]:
        """The sentences, in the order in which they are tried."""
        # What is forgotten first: "fishbowl no longer means atlas" teaches nothing.
        return tuple((_pattern(text), act) for act in _TRIED for text in self.orders[act].split("|"))

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words of which a sentence has one, or it is none of these."""
        return frozenset(
            part
            for texts in self.orders.values()
            for text in texts.split("|")
            for word in text.split()
            if word[0] != "{"
            for saying in word.removesuffix("?").split("/")
            for part in folded(saying).split("_")
        )


def _pattern(text: str) -> re.Pattern[str]:
    parts = []
    for word in text.split():
        needed = word.removesuffix("?")
        if needed[0] == "{":
            said = _PLACE.format(needed[1:-1])
        else:
            said = f"(?:{'|'.join(re.escape(folded(each).replace('_', ' ')) for each in needed.split('/'))})"
        parts.append(f"(?: {said})?" if word != needed else f" {said}")
    return re.compile("".join(parts))


@cache
def house_words(language: str) -> HouseWords:
    """Return the words for a language tag; of a language without any, the English ones."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    code = spoken if spoken in LANGUAGES else FALLBACK
    words: HouseWords = import_module(f"{__package__}.{code}.house_words").HOUSE_WORDS
    return words
