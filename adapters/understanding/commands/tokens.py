"""What people say of tokens: that they want one, which there are, and that one shall open nothing any more."""

import re
from dataclasses import dataclass

from adapters.languages import LANGUAGES
from adapters.understanding.lexicon.tokens import TokenWords, token_words
from core.domain.people.tokens import Scope

LONGEST = 200
"""Characters of the longest sentence about tokens."""


@dataclass(frozen=True, slots=True)
class Wants:
    """A token is wanted, perhaps with a name, for something, and for so many days."""

    name: str | None
    scopes: tuple[Scope, ...]
    days: int | None


@dataclass(frozen=True, slots=True)
class Asks:
    """It is asked which there are."""


@dataclass(frozen=True, slots=True)
class Revokes:
    """One of that name shall open nothing any more."""

    name: str


def read_tokens(text: str, language: str) -> Wants | Asks | Revokes | None:
    """Return what a whole sentence says of tokens, in whatever language; None if it is about anything else."""
    said = " ".join(text.replace("’", "'").split()).rstrip(" .!?")
    if len(said) > LONGEST:
        return None
    tongues = (language, *(each for each in LANGUAGES if each != language))
    return next((read for each in tongues if (read := _read(said, token_words(each)))), None)


def read_wanted(text: str, language: str) -> Wants:
    """Return the token that is wanted by what stands behind the command: a name, what it is for and how long."""
    rest, scopes, days = _facts(" ".join(text.replace("’", "'").split()), token_words(language))
    named = token_words(language).named.fullmatch(rest)
    return Wants((named["name"] if named else rest) or None, scopes, days)


def _read(said: str, words: TokenWords) -> Wants | Asks | Revokes | None:
    if words.lists.fullmatch(said):
        return Asks()
    wanted = words.makes.fullmatch(said)
    if wanted:
        rest, scopes, days = _facts(wanted["rest"], words)
        named = words.named.fullmatch(rest)
        # What is neither a name nor anything else about a token is about something that is no token of this kind.
        return Wants(named["name"] if named else None, scopes, days) if named or not rest else None
    for pattern in words.revokes:
        revoked = pattern.fullmatch(said)
        if revoked:
            return Revokes(revoked["name"])
    return None


def _facts(rest: str, words: TokenWords) -> tuple[str, tuple[Scope, ...], int | None]:
    """Return what is left of a sentence without how long a token shall be good and what it is for, and these."""
    days = None
    if length := words.length.search(rest):
        unit = next(days for name, days in words.units.items() if _is(length["unit"], name))
        days = int(length["count"]) * unit
        rest = rest[: length.start()] + rest[length.end() :]
    scopes = []
    # The narrower words stand inside of the wider ones: "book for others".
    for scope in (Scope.BOOK_FOR_OTHERS, Scope.ADMINISTER, Scope.BOOK, Scope.READ):
        if found := words.scope(scope).search(rest):
            scopes.append(scope)
            rest = rest[: found.start()] + rest[found.end() :]
    return rest.strip(" ,:;"), tuple(scopes), days


def _is(said: str, pattern: str) -> bool:
    return re.fullmatch(pattern, said, re.IGNORECASE) is not None
