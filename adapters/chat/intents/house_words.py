"""What a person can want with the house's own words: teach one, forget one, see all of them."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.resources.words import HouseWord
from core.values import ResourceId


class Intent(intent.Intent):
    """What those want who run a place, and who look."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ListWords(Intent):
    """See the house's own words, from this place on."""

    word: ClassVar = "words"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class TeachWord(Intent):
    """See what teaching a word would change; nothing is taught yet."""

    resource: ResourceId
    taught: HouseWord


@dataclass(frozen=True, slots=True)
class ForgetWord(Intent):
    """See what forgetting a word would change; nothing is forgotten yet."""

    said: str


@dataclass(frozen=True, slots=True)
class ForgetWordOf(Intent):
    """See what forgetting a word of the list would change."""

    word: ClassVar = "unword"

    resource: ResourceId
    key: str
    """Tells the word from the resource's other names."""
