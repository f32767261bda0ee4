"""A line that is read from its start, phrase by phrase."""

import re
from collections.abc import Collection, Mapping
from typing import TypeVar

from adapters.understanding.typography import folded

T = TypeVar("T")
_NUMBER = r"\d+(?:[.,]\d+)?"
_WORD = re.compile(rf"{_NUMBER}(?=[^\W\d_]|\s|[,;]|$)|[,;]|[^\s,;]+")
"""A number, even one that touches its unit; a comma; or what stands between spaces: "check-in", "24/7"."""
LONGEST_PHRASE = 4
"""Words: no phrase of a lexicon is longer than "rund um die uhr"."""


class Line:
    """The words of a line, and how many of them are read already."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = list(_WORD.finditer(text))
        self._words = [match.group() for match in self._found]
        self._at = 0

    @property
    def done(self) -> bool:
        """Whether everything is read."""
        return self._at == len(self._words)

    @property
    def rest(self) -> str:
        """The words that are not read yet, as they were typed."""
        return "" if self.done else self._text[self._found[self._at].start() :].rstrip()

    def takes(self, phrases: Collection[str]) -> bool:
        """Read on behind one of the phrases, the longest that stands here; whether there was any."""
        return self.taken(dict.fromkeys(phrases, True)) is not None

    def taken(self, meanings: Mapping[str, T]) -> T | None:
        """Read on behind one of the phrases and return its meaning; None where none of them stands here."""
        for count in range(min(LONGEST_PHRASE, len(self._words) - self._at), 0, -1):
            said = folded(" ".join(self._words[self._at : self._at + count]).replace("’", "'"))
            if said in meanings:
                self._at += count
                return meanings[said]
        return None

    def number(self) -> float | None:
        """Read on behind a number and return it; None where none stands here."""
        if self.done or not re.fullmatch(_NUMBER, self._words[self._at]):
            return None
        self._at += 1
        return float(self._words[self._at - 1].replace(",", "."))

    def remaining(self) -> str:
        """Read everything that is left, and return it as it was typed."""
        rest = self.rest
        self._at = len(self._words)
        return rest
