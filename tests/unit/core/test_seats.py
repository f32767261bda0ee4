"""Seats: which stand before and which behind the aisle, as far as their labels tell."""

import pytest

from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.resources.seats import Side, halves, in_one_row, on_side, rows, together
from core.values import OrganizationId, ResourceId, SiteId, UnitId
from tests.stage import BERLIN


def cabin(*labels: str) -> Resource:
    """Return something with units of these labels."""
    units = tuple(Unit(UnitId(number), label) for number, label in enumerate(labels, 1))
    return Resource(ResourceId(1), OrganizationId(1), "FL1", Kind.SEAT, Site(SiteId(1), "Berlin", BERLIN), units)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("1A 1B 1C 1D 1E 1F", [("ABC", "DEF")]),
        ("1A 1C 1D 1F 2A 2C 2D 2F", [("AC", "DF"), ("AC", "DF")]),
        ("1A 1C 2A 2B 2C 2D 2E 2F", [("AC", ""), ("ABC", "DEF")]),
        ("1D 1F 2A 2B 2C 2D 2E 2F", [("", "DF"), ("ABC", "DEF")]),
        ("1A 1B 1C", [("ABC", "")]),
        ("1A 1B 1C 1D 1E 1F 1G 1H", [("ABCDEFGH", "")]),
    ],
)
def test_the_aisle_is_in_the_middle_of_the_letters(labels: str, expected: list[tuple[str, str]]) -> None:
    """The letters of the whole cabin count, so that a row with fewer seats keeps them on their side."""
    flight = cabin(*labels.split())
    sides = [halves(flight, row) for row in rows(flight)]
    assert [tuple("".join(unit.label[1:] for unit in side) for side in both) for both in sides] == expected


def test_labels_that_name_no_rows_tell_of_no_aisle() -> None:
    """Desks stand somewhere."""
    desks = cabin(*(f"Desk {number}" for number in range(1, 7)))
    [row] = rows(desks)
    assert halves(desks, row) == (row, ())


@pytest.mark.parametrize(
    ("labels", "side", "expected"),
    [
        ("1A 1B 1C 1D 1E 1F", "window", "1A 1F"),
        ("1A 1B 1C 1D 1E 1F", "aisle", "1C 1D"),
        ("1A 1C 2A 2B 2C 2D", "aisle", "2B 1C 2C"),
        ("1A 1B 1C 1D 1E 1F 1G 1H", "window", "1A 1H"),
        ("1A 1B 1C 1D 1E 1F 1G 1H", "aisle", ""),
        ("1A 1B 1C", "window", ""),
        ("Desk 1", "window", ""),
    ],
)
def test_the_letters_tell_which_seats_are_at_a_window_or_at_the_aisle(labels: str, side: Side, expected: str) -> None:
    """In a cabin with two aisles nobody knows where they are; what has no rows of seats has neither."""
    flight = cabin(labels) if labels.startswith("Desk") else cabin(*labels.split())
    assert {unit.label for unit in on_side(flight, side)} == {*expected.split()}


@pytest.mark.parametrize(
    ("count", "taken", "found", "beside"),
    [
        (3, "", "1A 1B 1C", True),
        (3, "1B", "1C 1D 1E", True),
        (4, "1B 2B", "1C 1D 1E 1F", True),
        (3, "1B 1E 2B 2E", "1A 1C 1D", False),
        (6, "1A", "2A 2B 2C 2D 2E 2F", True),
        (3, "1A 1B 1C 1D 1E 1F 2A 2B 2C 2D", "2E 2F", True),
    ],
)
def test_several_are_beside_each_other_where_that_can_be(count: int, taken: str, found: str, beside: bool) -> None:  # noqa: FBT001 - what is expected
    """The first free ones in one row; else those nearest to the first; fewer where fewer are left."""
    flight = cabin(*(f"{row}{letter}" for row in (1, 2) for letter in "ABCDEF"))
    free = {unit.id for unit in flight.units if unit.label not in taken.split()}
    units = together(flight, count, free)
    assert sorted(flight.unit(each).label for each in units) == found.split()
    assert in_one_row(flight, units) is beside
