"""Seats: which stand before and which behind the aisle, as far as their labels tell."""

from dataclasses import replace

import pytest

from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.resources.seats import Side, halves, in_one_row, on_side, rows, seats_from, together, wanted
from core.errors import NoSuchClass, UnknownUnit
from core.values import OrganizationId, ResourceId, SiteId, UnitId
from tests.stage import BERLIN, refuses


def cabin(*labels: str) -> Resource:
    """Return something with units of these labels."""
    units = tuple(Unit(UnitId(number), label) for number, label in enumerate(labels, 1))
    return Resource(ResourceId(1), OrganizationId(1), "FL1", Kind.SEAT, Site(SiteId(1), "Berlin", BERLIN), units)


def classed(*classes: str | None) -> Resource:
    """Return something with a row of four seats of each of these classes."""
    every = [(f"{row}{letter}", each) for row, each in enumerate(classes, 1) for letter in "ABCD"]
    units = tuple(Unit(UnitId(at), label, each) for at, (label, each) in enumerate(every, 1))
    return replace(cabin(), units=units)


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


@pytest.mark.parametrize(
    ("side", "seat_class", "expected"),
    [
        (None, None, "1A 1B 1C 1D 2A 2B 2C 2D"),
        (None, "business", "1A 1B 1C 1D"),
        ("window", "Business", "1A 1D"),
        ("aisle", "Economy", "2B 2C"),
        ("window", None, "1A 1D 2A 2D"),
    ],
)
def test_a_seat_is_of_a_class_and_on_a_side(side: Side | None, seat_class: str | None, expected: str) -> None:
    """Either, both or none; the class in any case."""
    flight = classed("Business", "Economy")
    assert [unit.label for unit in wanted(flight, side=side, seat_class=seat_class)] == expected.split()


def test_a_class_that_there_is_none_of_is_refused() -> None:
    """With those that there are, or that there are none."""
    flight = classed("Business", None)
    with refuses(NoSuchClass, resource=flight.id, wanted="First", known=("Business",)):
        wanted(flight, side="window", seat_class="First")
    with refuses(NoSuchClass, known=()):
        wanted(cabin("1A"), side=None, seat_class="Business")


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("1", "1", "1A 1B 1C 1D"),
        ("1", "2", "1A 1B 1C 1D 2A 2B 2C 2D"),
        ("1d", "2A", "1D 2A"),
        ("2C", "2C", "2C"),
        (None, None, "1A 1B 1C 1D 2A 2B 2C 2D"),
    ],
)
def test_seats_are_named_by_rows_or_by_labels(first: str | None, last: str | None, expected: str) -> None:
    """From one to the other, both included."""
    flight = classed("Business", "Economy")
    assert [unit.label for unit in seats_from(flight, first, last)] == expected.split()


@pytest.mark.parametrize(("first", "last", "told"), [("3", "9", "3–9"), ("9A", "9A", "9A"), ("2A", "1A", "2A–1A")])
def test_seats_that_there_are_none_of_are_refused(first: str, last: str, told: str) -> None:
    """Rows and labels that nothing has, and what ends before it begins."""
    with refuses(UnknownUnit, wanted=told):
        seats_from(classed("Business", "Economy"), first, last)
