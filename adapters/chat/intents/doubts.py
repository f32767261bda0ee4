"""What a person may want: a change that their words name, and do not clearly ask for."""

from dataclasses import dataclass

from adapters.chat.intents.bookings import CancelWhich, CheckOut, ExtendWhich, Move, MoveWhere, MoveWhich, Show

Change = CancelWhich | MoveWhich | ExtendWhich | CheckOut
"""What words may ask for without being certain."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Name a change without clearly asking for it; `act` is what would be done."""

    act: Change | Move | MoveWhere | Show


Intent = Doubtful
