"""Seats as keys: each seat once, taken ones marked, and the aisle where it is."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.intents.bookings import Hold
from adapters.chat.intents.resources import SeatMap
from adapters.chat.replies import Button
from adapters.wording import Words
from core.domain.resources import seats
from core.domain.resources.resource import Resource, Unit
from core.values import OFFERED, UnitId

WIDEST = 8
"""Keys beside each other, which is what Telegram takes; a row with an aisle has at most seven seats."""
TAKEN, AISLE = "×", "│"
"""Both in every font. A key is the only thing that can stand between keys, so a press on either shows the map anew."""


def classes_of(resource: Resource) -> str:
    """Return the classes of seats with the seats of each: “Business 1A–5F, Economy 6A–30F”; nothing without any."""
    return ", ".join(f"{each} {_runs(resource, each)}" for each in seats.classes(resource))


def _runs(resource: Resource, seat_class: str) -> str:
    runs = [list(run) for here, run in groupby(resource.units, lambda unit: unit.seat_class == seat_class) if here]
    said = ["–".join(dict.fromkeys((run[0].label, run[-1].label))) for run in runs[:OFFERED]]
    return " + ".join((*said, *(("…",) if len(runs) > OFFERED else ())))


def seat_row(resource: Resource, row: Sequence[Unit], free: frozenset[UnitId], here: SeatMap, words: Words) -> Row:
    """Return the keys of a row: the free seats hold themselves, the others and the aisle show the map `here` again."""
    before, behind = seats.halves(resource, row)
    keys = {unit.id: _seat(unit, free, here, words, _where(unit, before, behind)) for unit in row}
    aisle = (replace(buttons.button(AISLE, here), spoken=words.say("seat-between")),) if before and behind else ()
    return (*(keys[unit.id] for unit in before), *aisle, *(keys[unit.id] for unit in behind))


def _seat(unit: Unit, free: frozenset[UnitId], here: SeatMap, words: Words, where: str) -> Button:
    if unit.id not in free:
        return replace(buttons.button(TAKEN, here), spoken=words.say("seat-taken", seat=unit.label))
    held = buttons.button(unit.label, Hold(here.resource, here.during, unit.id))
    return replace(held, spoken=words.say(where, seat=unit.label)) if where else held


def _where(unit: Unit, before: Sequence[Unit], behind: Sequence[Unit]) -> str:
    """Return the message for what makes a seat special, if anything does."""
    if not before or not behind:
        return ""
    if unit in {before[0], behind[-1]}:
        return "seat-window"
    return "seat-aisle" if unit in {before[-1], behind[0]} else ""
