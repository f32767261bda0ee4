"""What a person can want of e-mail to themself."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class WriteTo(Intent):
    """Be told things at an e-mail address as well, once a code has proved it."""

    address: str


@dataclass(frozen=True, slots=True)
class ProveAddress(Intent):
    """Prove an e-mail address by the code that was sent there."""

    code: str


@dataclass(frozen=True, slots=True)
class StopLetters(Intent):
    """Get no e-mail any more."""

    word: ClassVar = "nomail"
