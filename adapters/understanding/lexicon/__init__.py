"""The words of each language, as data; a language is loaded when somebody writes in it."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from adapters.understanding.lexicon.inner import with_inner_words
from adapters.understanding.lexicon.shape import Lexicon

LANGUAGES = ("en", "fr", "de", "es")
"""Each is a module of this folder, with its `LEXICON`; the first is read where a language is not known yet."""
_MONTH_FIRST = {"en", "en-us", "en-ph", "en-fm", "en-pw", "en-as", "en-gu", "en-pr"}


def lexicon(language: str) -> Lexicon:
    """Return the words of a language tag such as `en` or `en-GB`; English where the language is not known yet."""
    spoken = _tag(language).partition("-")[0]
    return _loaded(spoken if spoken in LANGUAGES else LANGUAGES[0])


def others(own: Lexicon) -> Iterator[Lexicon]:
    """Yield the words of the other languages, each loaded as it is asked for."""
    return (_loaded(code) for code in LANGUAGES if code != own.code)


def month_first(language: str) -> bool:
    """Say whether 12/4 is the fourth of December to a speaker of that tag: in the United States and near them."""
    tag = _tag(language)
    return tag in _MONTH_FIRST or tag.partition("-")[0] not in LANGUAGES


@cache
def _loaded(code: str) -> Lexicon:
    words: Lexicon = import_module(f"{__name__}.{code}").LEXICON
    return with_inner_words(words)


def _tag(language: str) -> str:
    return language.strip().lower().replace("_", "-")
