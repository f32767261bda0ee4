"""Pools: what a resource's units are called as it grows, and which go first as it shrinks."""

import re
from collections.abc import Mapping, Sequence

from core.domain.lengths import COUNTS
from core.domain.resources.resource import Unit
from core.errors import OutOfRange
from core.values import UnitId

_NUMBERED = re.compile(r"(.*?)(\d+)")


def check_units(count: int) -> None:
    """Check a number of units; refuses with OutOfRange."""
    if not 1 <= count <= COUNTS["units"]:
        raise OutOfRange("units", count, 1, COUNTS["units"])


def further(labels: Sequence[str], count: int) -> list[str]:
    """
    Return the labels of so many further units, which go on with the numbers that are there.

    Behind 12 comes 13, behind A7 comes A8; units that have no numbers are followed by that of their place.
    """
    found = [match for label in labels if (match := _NUMBERED.fullmatch(label))]
    prefix = found[-1][1] if found else ""
    last = max((int(match[2]) for match in found if match[1] == prefix), default=len(labels))
    return [f"{prefix}{last + more}" for more in range(1, count + 1)]


def surplus(
    units: Sequence[Unit], booked: Mapping[UnitId, int], count: int, *, named: UnitId | None = None
) -> list[Unit]:
    """
    Return so many units to retire: one that is `named`, those without bookings, then those with the fewest.

    Of those alike, the last go first.
    """
    places = {unit.id: place for place, unit in enumerate(units)}
    return sorted(units, key=lambda unit: (unit.id != named, booked.get(unit.id, 0), -places[unit.id]))[:count]
