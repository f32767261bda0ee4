"""Buttons within a platform's limits: rows are split where they are too wide, and the least important are left out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from adapters.chat.replies import Button

Row = tuple[Button, ...]
Place = tuple[int, int]

FEW = 8
"""So many buttons fit everywhere, however long their labels; nearly every message has fewer, and is not measured."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one platform for the buttons of a message; what `weigh` returns for them adds up to `room`."""

    across: int
    """Buttons in one row."""
    rows: int
    buttons: int
    room: int
    weigh: Callable[[Button], int]
    row: int = 0
    """What a row weighs without its buttons."""


def within(rows: Sequence[Row], limits: Limits) -> tuple[Row, ...]:
    """
    Return the buttons that fit, in their order.

    Answers page their choices, so that nearly every message comes back whole. Where one would not fit, the buttons that
    decide something stay, then the last row, which leads on, then the others from the top.
    """
    if sum(map(len, rows)) <= FEW and not any(button.url for row in rows for button in row):
        return tuple(row for row in rows if row)
    parts = [row[at : at + limits.across] for row in rows for at in range(0, len(row), limits.across)]
    kept: set[Place] = set()
    begun: set[int] = set()
    room = limits.room
    for at, place in sorted(_places(parts), key=lambda each: _importance(parts, each)):
        weight = limits.weigh(parts[at][place]) + (0 if at in begun else limits.row)
        if weight > room or len(kept) == limits.buttons or (at not in begun and len(begun) == limits.rows):
            continue
        kept.add((at, place))
        begun.add(at)
        room -= weight
    left = (tuple(each for place, each in enumerate(row) if (at, place) in kept) for at, row in enumerate(parts))
    return tuple(row for row in left if row)


def _places(parts: Sequence[Row]) -> chain[Place]:
    return chain.from_iterable(((at, place) for place in range(len(row))) for at, row in enumerate(parts))


def _importance(parts: Sequence[Row], place: Place) -> tuple[bool, bool]:
    at, across = place
    return parts[at][across].style == "plain", at < len(parts) - 1
