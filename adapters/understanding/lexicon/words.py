"""How a lexicon is written down: words as people spell them, and the spellings that stand for the same."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from adapters.understanding.tokens import folded

T = TypeVar("T")

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def words(text: str) -> frozenset[str]:
    """Return the words as tokens have them: without case and accents, and once more with umlauts spelled out."""
    return frozenset(spelling for word in text.split() for spelling in _spellings(word))


def each(meanings: Mapping[str, T]) -> dict[str, T]:
    """Return what each word of each key means."""
    return {word: meaning for text, meaning in meanings.items() for word in words(text)}


def phrases(meanings: Mapping[str, str]) -> dict[str, str]:
    """Return what each phrase means; the key is what is meant, and a bar stands between the phrases that mean it."""
    return {
        spelling: folded(meant)
        for meant, said in meanings.items()
        for phrase in said.split("|")
        for spelling in _spellings(phrase.strip())
    }


def _spellings(text: str) -> Iterator[str]:
    yield folded(text)
    if text.translate(UMLAUTS) != text:
        yield folded(text.translate(UMLAUTS))
