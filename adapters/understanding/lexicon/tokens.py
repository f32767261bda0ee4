"""The words with which people ask for tokens. They stand apart from all others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module

from adapters.languages import FALLBACK, LANGUAGES
from core.domain.people.tokens import Scope


@dataclass(frozen=True, kw_only=True)
class TokenWords:
    """The words of one language, each a part of a regular expression that is read in any case."""

    noun: str
    make: str
    revoke: str
    listing: str
    """Whole sentences."""
    whose: str
    """Before the name of what it is for."""
    article: str
    scopes: Mapping[Scope, str]
    units: Mapping[str, int]
    """Units of time, and how many days they are."""
    lasting: str
    """Before a time."""
    purpose: str = r"(?!)"
    """Before what it is for, also behind a name; nothing, where a name may go on so."""
    courtesy: str = "please"

    @cached_property
    def makes(self) -> re.Pattern[str]:
        """A sentence that asks for a token, and the rest of it."""
        return self._compiled(rf"(?:{self.make})\s+(?:(?:{self.article})\s*)?(?:{self.noun})(?P<rest>(?:[\s,:].*)?)")

    @cached_property
    def revokes(self) -> tuple[re.Pattern[str], ...]:
        """Sentences that take one back, with its name."""
        start = rf"(?:{self.revoke})\s+(?:(?:{self.article})\s*)?"
        return (
            self._compiled(
                rf"{start}(?:{self.noun})\s+(?:(?:{self.whose})\s+)?(?:(?:{self.article})\s*)?[“\"«„]?(?P<name>.+?)[”\"»“]?"
            ),
            self._compiled(rf"{start}(?P<name>.+?)[\s-]+(?:{self.noun})"),
        )

    @cached_property
    def lists(self) -> re.Pattern[str]:
        """A sentence that asks which there are."""
        return self._compiled(rf"(?:{self.listing})")

    @cached_property
    def named(self) -> re.Pattern[str]:
        """The rest of a sentence that names what a token is for."""
        return re.compile(rf"(?:{self.whose})\s*(?:(?:{self.article})\s*)?(?P<name>.+)", re.IGNORECASE)

    @cached_property
    def length(self) -> re.Pattern[str]:
        """How long a token shall be good."""
        units = "|".join(self.units)
        return re.compile(rf",?\s*(?:(?:{self.lasting})\s+)?(?P<count>\d{{1,4}})\s*(?P<unit>{units})\b", re.IGNORECASE)

    def scope(self, scope: Scope) -> re.Pattern[str]:
        """
        Return the words for what a token is for, where they stand between commas, or before its name.

        In a name they mean nothing: a token for "the admin dashboard" administers nothing.
        """
        before = rf"(?:(?:^|[,;])\s*(?:(?:{self.whose})\s+)?|\s(?=(?:{self.purpose})\s))"
        behind = rf"(?=\s*(?:$|[,;]|(?:{self.whose})\s))"
        return re.compile(rf"{before}(?:{self.scopes[scope]}){behind}", re.IGNORECASE)

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?:(?:{self.courtesy}),?\s+)*{pattern}(?:,?\s+(?:{self.courtesy}))?", re.IGNORECASE)


@cache
def token_words(language: str) -> TokenWords:
    """Return the words of a language, such as `en` or `en-GB`; English of one that Bellhop does not speak."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    code = spoken if spoken in LANGUAGES else FALLBACK
    words = import_module(f"{__package__}.{code}.tokens").TOKENS
    if not isinstance(words, TokenWords):
        raise TypeError(f"{language}: TOKENS is no TokenWords")
    return words
