"""Seat maps: the row and the place of each unit, and the free units nearest to a wanted one."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Literal

from core.domain.resources.resource import Resource, Unit
from core.errors import NoSuchClass, UnknownUnit
from core.values import UnitId

SEAT = re.compile(r"(\d+)([A-Z]+)")
ACROSS = 10
"""Units in each row if the labels name no rows."""

FEWEST_BESIDE_AISLE, MOST_BESIDE_AISLE = 4, 7
"""Seats in a row with one aisle in its middle, as in buses and narrow aircraft. Wider ones have two, in many places."""

Place = tuple[int, int]
Side = Literal["window", "aisle", "either"]
"""Where in its row a seat is; "either" of the two is any but one in the middle."""


def rows(resource: Resource) -> list[Sequence[Unit]]:
    """Return the units row by row, as their labels say (12C is in row 12), or ten in a row."""
    placed = [(_place(at, unit), unit) for at, unit in enumerate(resource.units)]
    return [[unit for _, unit in row] for _, row in groupby(placed, key=lambda each: each[0][0])]


def halves(resource: Resource, row: Sequence[Unit]) -> tuple[Sequence[Unit], Sequence[Unit]]:
    """Return the units of a row before and behind the aisle; all are before it where the labels tell of no aisle."""
    columns = sorted({_place(0, unit)[1] for unit in resource.units if SEAT.fullmatch(unit.label)})
    if not FEWEST_BESIDE_AISLE <= len(columns) <= MOST_BESIDE_AISLE or not all(SEAT.fullmatch(u.label) for u in row):
        return row, ()
    middle = columns[len(columns) // 2]
    before = [unit for unit in row if _place(0, unit)[1] < middle]
    return before, row[len(before) :]


def on_side(resource: Resource, side: Side) -> list[Unit]:
    """Return the seats at a window, at the aisle, or at either; none where the labels tell of no row with an aisle."""
    if side == "either":
        ends = [*on_side(resource, "window"), *on_side(resource, "aisle")]
        return [unit for unit in resource.units if unit in ends]
    columns = sorted({_place(0, unit)[1] for unit in resource.units if SEAT.fullmatch(unit.label)})
    if len(columns) < FEWEST_BESIDE_AISLE or (side == "aisle" and len(columns) > MOST_BESIDE_AISLE):
        return []
    middle = len(columns) // 2
    wanted = {columns[0], columns[-1]} if side == "window" else {columns[middle - 1], columns[middle]}
    return [unit for unit in resource.units if SEAT.fullmatch(unit.label) and _place(0, unit)[1] in wanted]


def classes(resource: Resource) -> dict[str, list[Unit]]:
    """Return the classes that its seats have, the first row's first, each with its seats."""
    found: dict[str, list[Unit]] = {}
    for unit in resource.units:
        if unit.seat_class is not None:
            found.setdefault(unit.seat_class, []).append(unit)
    return found


def seats_from(resource: Resource, first: str | None, last: str | None) -> list[Unit]:
    """
    Return the seats from one label to another in their order, or from one row to another; without labels, all of them.

    Refuses with UnknownUnit.
    """
    if first is None or last is None:
        return list(resource.units)
    labelled = {unit.label.casefold(): at for at, unit in enumerate(resource.units)}
    if first.isdecimal() and last.isdecimal() and first not in labelled:
        wanted = range(int(first), int(last) + 1)
        found = [unit for at, unit in enumerate(resource.units) if _place(at, unit)[0] in wanted]
    else:
        ends = labelled.get(first.casefold()), labelled.get(last.casefold())
        found = list(resource.units[ends[0] : ends[1] + 1]) if ends[0] is not None and ends[1] is not None else []
    if not found:
        raise UnknownUnit(resource.id, first if first == last else f"{first}–{last}")
    return found


def wanted(resource: Resource, *, side: Side | None, seat_class: str | None, row: int | None = None) -> list[Unit]:
    """
    Return the seats on a side, of a class and in a row, as far as these are said; without any, all of them.

    Refuses with NoSuchClass where no seat has that class.
    """
    if row is not None:
        rest = wanted(resource, side=side, seat_class=seat_class)
        return [unit for unit in rest if (seat := SEAT.fullmatch(unit.label)) and int(seat[1]) == row]
    if seat_class is None:
        return on_side(resource, side) if side else list(resource.units)
    every = classes(resource)
    of_class = next((units for name, units in every.items() if name.casefold() == seat_class.casefold()), None)
    if of_class is None:
        raise NoSuchClass(resource.id, seat_class, tuple(every))
    return [unit for unit in on_side(resource, side) if unit in of_class] if side else of_class


def nearest(resource: Resource, wanted: UnitId, free: Iterable[UnitId]) -> list[UnitId]:
    """Return the free units, those of the same row and next to the wanted one first."""
    return [unit for unit in around(resource, [wanted], free) if unit != wanted]


def around(resource: Resource, wanted: Collection[UnitId], units: Iterable[UnitId]) -> list[UnitId]:
    """Return units by how near they are to any of the wanted ones, which come first themselves."""
    places = {unit.id: _place(at, unit) for at, unit in enumerate(resource.units)}

    def distance(unit: UnitId) -> tuple[int, int, Place]:
        there = places[unit]
        away = [(abs(there[0] - row), abs(there[1] - column)) for row, column in map(places.__getitem__, wanted)]
        # A row away counts as far as the whole width of a row, so free seats of the same row come first.
        return (*min((rows * ACROSS + columns, rows) for rows, columns in away), there)

    return sorted(units, key=distance)


def together(resource: Resource, count: int, free: Collection[UnitId]) -> list[UnitId]:
    """
    Return so many of the free units, the first that are beside each other in one row; fewer where fewer are free.

    Where no row has so many beside each other, they are those nearest to the first free one.
    """
    known = [[unit.id for unit in row] for row in rows(resource)]
    runs = (row[at : at + count] for row in known for at in range(len(row) - count + 1))
    beside = next((run for run in runs if all(each in free for each in run)), None)
    if beside is not None:
        return beside
    first = next((unit for row in known for unit in row if unit in free), None)
    return around(resource, [first], free)[:count] if first is not None else []


def in_one_row(resource: Resource, units: Collection[UnitId]) -> bool:
    """Whether units are all in the same row, without another one between them."""
    for row in rows(resource):
        at = [place for place, unit in enumerate(row) if unit.id in units]
        if at:
            return len(at) == len(units) == at[-1] - at[0] + 1
    return False


def _place(at: int, unit: Unit) -> Place:
    seat = SEAT.fullmatch(unit.label)
    if seat is None:
        return divmod(at, ACROSS)
    # Letters count as in a spreadsheet: after Z comes AA.
    column = 0
    for letter in seat[2]:
        column = column * 26 + ord(letter) - ord("A")
    return int(seat[1]), column
