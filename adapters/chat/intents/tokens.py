"""What a person can want with tokens, by which other systems act for them."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.people.tokens import Scope
from core.values import TokenId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ListTokens(Intent):
    """See one's tokens, or as an admin everybody's."""

    word: ClassVar = "tokens"


@dataclass(frozen=True, slots=True)
class MakeToken(Intent):
    """Get a token for something of that name."""

    name: str | None = None
    scopes: tuple[Scope, ...] = ()
    days: int | None = None


@dataclass(frozen=True, slots=True)
class RevokeToken(Intent):
    """Let a token open nothing any more."""

    word: ClassVar = "untoken"

    token: TokenId


@dataclass(frozen=True, slots=True)
class RevokeTokenCalled(Intent):
    """The same of the token that is called so."""

    name: str
