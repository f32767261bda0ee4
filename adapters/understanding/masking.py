"""What may be kept of a sentence to read it once more: words that any language has, and names of things."""

from collections.abc import Callable
from functools import cache

from adapters.languages import LANGUAGES
from adapters.understanding.lexicon import lexicon
from adapters.understanding.names import Index
from adapters.understanding.tokens import Token, tokens

MOST = 40
"""Words of the longest sentence that is kept; a longer one is a letter."""
LONGEST_NUMBER = 2
"""Digits of a number that is kept: hours and days have no more, and codes and telephones do."""

NUMBER = "~"
"""Stands for every longer number."""


def masked(text: str, index: Index, digest: Callable[[str], str]) -> tuple[str, ...] | None:
    """
    Return the words of a text, those of people's own as digests; None if nothing is kept of it.

    A word stays if a lexicon has it, or a name in the catalogue. No name of a person does.
    """
    said = tokens(text)
    return tuple(_kept(each, index, digest) for each in said) if 0 < len(said) <= MOST else None


def unmasked(words: tuple[str, ...], known: dict[str, str]) -> str:
    """Return a text that reads like the sentence; a digest that nobody knows becomes a word that means nothing."""
    return " ".join(known.get(word, "xq") if word.startswith("~") else word for word in words)


def _kept(token: Token, index: Index, digest: Callable[[str], str]) -> str:
    word = token.text
    if any(letter.isdecimal() for letter in word):
        # Of a code or a telephone, not even a digest: all codes would be compared in no time.
        return word if len(word) <= LONGEST_NUMBER else NUMBER
    named = word in index.spelled or word in index.words
    return word if named or not word[:1].isalpha() or word in _known() else digest(word)


@cache
def _known() -> frozenset[str]:
    """Return the words that any language has."""
    return frozenset[str]().union(*(lexicon(each).vocabulary for each in LANGUAGES))
