"""Titles: what bookings are for, and whether words that somebody says mean one of them."""

import re
import unicodedata

from rapidfuzz.distance import OSA

PREFIX = 3
"""Letters from which on the beginning of a word means the word: "ret" is the retro, "re" may be anything."""
LONG, LONGER = 5, 8
"""Letters from which on one slip of the thumb is forgiven, or two."""
_WORD = re.compile(r"\w+")


def called(title: str | None, said: str) -> bool:
    """
    Whether somebody who says this means that title: whatever the case and the accents, with a slip, or only a part.

    Every word that is said stands in the title, or every word of the title is said.
    """
    there, here = _words(title or ""), _words(said)
    return holds(title, said) or (bool(there) and set(there) <= set(here))


def holds(title: str | None, said: str) -> bool:
    """Whether every word that is said stands in that title, with a slip or only as its beginning."""
    there, here = _words(title or ""), _words(said)
    return bool(here) and all(_among(word, there) for word in here)


def is_named(title: str | None, sentence: str) -> bool:
    """Whether the whole title, or one word of it that is long enough to be its own, stands in a sentence about it."""
    there, here = _words(title or ""), set(_words(sentence))
    return bool(there) and (here.issuperset(there) or any(len(word) >= LONG and word in here for word in there))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))


def _among(word: str, words: list[str]) -> bool:
    return any(_alike(word, each) for each in words)


def _alike(word: str, other: str) -> bool:
    if word == other or (len(word) >= PREFIX and other.startswith(word)):
        return True
    # "Retrospective" means what is called "retro", and "workshop" the German "Kundenworkshop".
    if (len(other) >= LONG and word.startswith(other)) or (len(word) >= LONG and other.endswith(word)):
        return True
    slips = 0 if len(word) < LONG else 1 if len(word) < LONGER else 2
    return slips > 0 and OSA.distance(word, other, score_cutoff=slips) <= slips
