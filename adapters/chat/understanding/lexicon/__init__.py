"""The words of each language, as data."""

from collections.abc import Iterable

from adapters.chat.understanding.lexicon import de, en, es, fr
from adapters.chat.understanding.lexicon.shape import Lexicon

_LEXICONS = {"en": en.LEXICON, "fr": fr.LEXICON, "de": de.LEXICON, "es": es.LEXICON}
_MONTH_FIRST = {"en", "en-us", "en-ph", "en-fm", "en-pw", "en-as", "en-gu", "en-pr"}


def lexicon(language: str) -> Lexicon:
    """Return the words of a language tag such as `en` or `en-GB`; English where the language is not known yet."""
    return _LEXICONS.get(_tag(language).partition("-")[0], en.LEXICON)


def lexicons() -> Iterable[Lexicon]:
    """Return the words of every language that is read."""
    return _LEXICONS.values()


def month_first(language: str) -> bool:
    """Say whether 12/4 is the fourth of December to a speaker of that tag: in the United States and near them."""
    tag = _tag(language)
    return tag in _MONTH_FIRST or tag.partition("-")[0] not in _LEXICONS


def _tag(language: str) -> str:
    return language.strip().lower().replace("_", "-")
