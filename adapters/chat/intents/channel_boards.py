"""What people can want with a board in a channel, which says what is free now."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class PutUpBoard(Intent):
    """Have what is free now stand in this conversation; of one site, if the wish names one."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class TakeDownBoard(Intent):
    """Have the board of this conversation taken down."""

    word: ClassVar = "noboard"


@dataclass(frozen=True, slots=True)
class FreeOnBoard(Intent):
    """See when a thing on the board is free today, for one's own eyes: the board stays as it is."""

    word: ClassVar = "onboard"

    resource: ResourceId
