"""The words of each language, as data. A language is loaded when somebody first writes in it."""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.basics import basics
from adapters.understanding.lexicon.inner import with_inner_words
from adapters.understanding.lexicon.shape import Lexicon

TAGS = 200
"""Cached language tags. Platforms send any tag they like, so the cache is bounded."""
_MONTH_FIRST = {"en", "en-us", "en-ph", "en-fm", "en-pw", "en-as", "en-gu", "en-pr"}
"""The United States, what belongs to them, and the Philippines; English of an unknown place is read as theirs."""


@lru_cache(maxsize=TAGS)
def lexicon(language: str) -> Lexicon:
    """
    Return the words for a language tag such as `en` or `en-GB`.

    For a language without a lexicon English words, beside its own for days and clocks as far as they are known.
    """
    spoken = _tag(language).partition("-")[0]
    if spoken in LANGUAGES:
        return _loaded(spoken)
    return _with_basics(spoken)


def others(own: Lexicon) -> Iterator[Lexicon]:
    """Yield the words of every other language, in the order of `LANGUAGES`; each is loaded when its turn comes."""
    return (_loaded(code) for code in LANGUAGES if code != own.code)


def month_first(language: str) -> bool:
    """Whether 12/4 means the fourth of December for that tag; a language without a lexicon is read like English."""
    tag = _tag(language)
    return tag in _MONTH_FIRST or tag.partition("-")[0] not in LANGUAGES


@lru_cache(maxsize=32)
def _with_basics(code: str) -> Lexicon:
    # Bounded, because dateparser knows two hundred languages, and each takes a megabyte.
    return basics(code, _loaded(FALLBACK)) or _loaded(FALLBACK)


@cache
def _loaded(code: str) -> Lexicon:
    words: Lexicon = import_module(f"{__name__}.{code}").LEXICON
    return with_inner_words(words)


def _tag(language: str) -> str:
    return language.strip().lower().replace("_", "-")
