"""What a person may want: a change that their words name, and do not clearly ask for."""

from dataclasses import dataclass

from adapters.chat.intents import intent
from adapters.chat.intents.attending import CheckOut
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.changing import ExtendWhich, Move, MoveWhere, MoveWhich
from adapters.chat.intents.showing import Show


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


Change = CancelWhich | MoveWhich | ExtendWhich | CheckOut
"""What words may ask for without being certain."""
Act = Change | Move | MoveWhere | Show
"""The same, where the booking may be known already."""


@dataclass(frozen=True, slots=True)
class Doubtful(Intent):
    """Name a change without clearly asking for it; `act` is what would be done."""

    act: Act
    vague: bool = False
    """Whether it is clearly asked for, and only what it is about is unknown; the title of a booking may tell that."""
