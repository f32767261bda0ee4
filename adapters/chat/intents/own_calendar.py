"""What a person can want of their own calendar."""

from dataclasses import dataclass, field
from typing import ClassVar

from adapters.chat.intents import intent


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class GiveCalendar(Intent):
    """Be warned of clashes with the calendar at an address."""

    address: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ForgetCalendar(Intent):
    """Be warned by no calendar any more."""

    word: ClassVar = "nocalendar"
