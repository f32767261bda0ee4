"""Cells: what is written is read again as the same, whatever it is, and other tools' forms are read too."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.sheets.cells import FORMULA, BadCell, Reading, order_of, read, written
from core.domain.sheets import Form

EXACT = Reading(exact=True)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)


@settings(max_examples=60)
@given(TEXTS, st.lists(TEXTS | st.just(""), max_size=4))
@example("=cmd|' /C calc'!A0", ["a;b", "a,b", 'say "hi"', "", " ", "|"])
@example("'=1", ["-1", "@x", "'"])
def test_what_is_written_is_read_again_as_the_same(text: str, several: list[str]) -> None:
    """Texts and lists survive a file; nothing in it is computed by a spreadsheet."""
    cells = [written(text, Form.TEXT), written(tuple(several), Form.LIST)]
    file = io.StringIO(newline="")
    csv.writer(file).writerow(cells)
    again = next(csv.reader(io.StringIO(file.getvalue(), newline=""), strict=True))

    assert read(again[0], Form.TEXT, EXACT) == text
    assert (read(again[1], Form.LIST, EXACT) or ()) == tuple(several)
    assert not [cell for cell in cells if cell.startswith(tuple(set(FORMULA) - {"'"}))]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-24T15:00:00Z", datetime(2026, 11, 24, 15, tzinfo=UTC)),
        ("2026-11-24 15:00+01:00", datetime(2026, 11, 24, 14, tzinfo=UTC)),
        ("24.11.2026 15:00", datetime(2026, 11, 24, 15)),  # noqa: DTZ001 - wall time where the resource is
        ("24/11/26 3:00 PM", datetime(2026, 11, 24, 15)),  # noqa: DTZ001 - the same
        ("11/24/2026 12:30 am", datetime(2026, 11, 24, 0, 30)),  # noqa: DTZ001 - the same
        ("2026/1/2", datetime(2026, 1, 2)),  # noqa: DTZ001 - the same
    ],
)
def test_times_are_read_in_the_forms_of_other_tools(text: str, meant: datetime) -> None:
    """A time without a zone stays without one."""
    assert read(text, Form.MOMENT, Reading()) == meant


@pytest.mark.parametrize("text", ["3/4/2026", "31.2.2026", "soon", "2026-11-24 25:00", "99999-01-01", "1/2/3/4"])
def test_a_time_that_is_none_or_may_be_two_is_refused(text: str) -> None:
    """Nobody guesses which of two numbers is the month."""
    with pytest.raises(BadCell):
        read(text, Form.MOMENT, Reading())


def test_one_date_tells_the_order_of_all() -> None:
    """A number above twelve is a day."""
    assert order_of(["3/4/2026", "3/14/2026 9:00"]) == "month first"
    assert read("3/4/2026", Form.MOMENT, Reading("day first")) == datetime(2026, 4, 3)  # noqa: DTZ001 - wall time


@pytest.mark.parametrize("text", ["1e3", "-99999999999999999999", "NaN", "2,5", "\u0966"])
def test_a_number_is_a_whole_number_that_fits(text: str) -> None:
    """Nothing else is one."""
    with pytest.raises(BadCell):
        read(text, Form.NUMBER, Reading())


def test_parts_of_a_list_are_separated_as_other_tools_do() -> None:
    """By a comma or a bar, where no semicolon does; our own form takes them as they stand."""
    assert read("projector, screen", Form.LIST, Reading()) == ("projector", "screen")
    assert read("projector|screen", Form.LIST, Reading()) == ("projector", "screen")
    assert read('"a,b"', Form.LIST, EXACT) == ("a,b",)
    assert read('Desk/1; Desk/2;" Desk/3"', Form.LIST, EXACT) == ("Desk/1", "Desk/2", " Desk/3")
