"""The `understand` command, line by line."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from adapters.understanding.report import answers, catalogue_from
from tests.unit.understanding.said import CATALOGUE

NOW = "2026-11-20T14:02"


def told(*lines: str) -> list[dict[str, Any]]:
    """Return the answers to those lines."""
    return [json.loads(answer) for answer in answers(lines, catalogue=CATALOGUE)]


def test_an_answer_has_every_field_and_null_where_nothing_was_said() -> None:
    """Names are spelled as in the catalogue, and times as in ISO 8601."""
    line = json.dumps({"id": 7, "text": "seat 12C tomorrow 3-5pm", "lang": "en", "now": NOW})

    assert told(line) == [
        {
            "id": 7,
            "intent": "book",
            "resource": "Row 7 West",
            "filters": {"unit": "12C"},
            "start": "2026-11-21T15:00",
            "end": "2026-11-21T17:00",
            "duration_min": None,
            "repeat": None,
            "clarify": False,
            "title": None,
            "people": [],
            "units": None,
            "zone": None,
            "certain": "do",
        }
    ]


def test_days_and_rhythms_are_written_as_dates() -> None:
    """A whole day has no clock, and neither has the last day of a repeat."""
    (answer,) = told(json.dumps({"text": "desk every monday until 14 december", "now": NOW}))

    assert (answer["start"], answer["repeat"]) == ("2026-11-23", {"freq": "weekly", "until": "2026-12-14"})
    assert "id" not in answer


def test_a_bad_line_is_answered_and_stops_nothing() -> None:
    """A bad line gets an error, and the next line its answer; each keeps its id."""
    good = json.dumps({"id": "a", "text": "hi", "now": NOW})

    answered = told("nonsense", good, "", '{"id": 3, "text": 5}', "[" * 100_000, good)

    assert ["error" in answer for answer in answered] == [True, False, True, True, False]
    assert answered[2]["id"] == 3


def test_a_moment_with_an_offset_is_turned_into_the_zone() -> None:
    """A `now` with an offset is converted to `tz`."""
    line = {"text": "now", "now": "2026-11-20T13:02:00Z", "tz": "Europe/Berlin"}

    assert told(json.dumps(line))[0]["start"] == "2026-11-20T14:02"
    assert "tz" in told(json.dumps({**line, "tz": "Nowhere/At all"}))[0]["error"]


def test_a_catalogue_file_names_what_can_be_booked(tmp_path: Path) -> None:
    """Rows and letters become seats; the units of a pool have no numbers."""
    path = tmp_path / "catalogue.json"
    things = [
        {"name": "Desk", "kind": "desk", "units": ["1", "2"]},
        {"name": "Laptop", "kind": "equipment", "pool": 5, "aliases": ["notebook"]},
        {"name": "Bus", "kind": "seat", "seat_rows": 2, "seat_letters": "AB"},
    ]
    path.write_text(json.dumps(things), encoding="utf-8")

    ledger, laptop, bus = catalogue_from(path)

    assert (ledger.units, laptop.units, laptop.aliases) == (("1", "2"), (), ("notebook",))
    assert bus.units == ("1A", "1B", "2A", "2B")


def test_a_catalogue_that_is_none_is_refused(tmp_path: Path) -> None:
    """A file of another shape names its fault."""
    path = tmp_path / "catalogue.json"
    path.write_text('[{"kind": "room"}]', encoding="utf-8")

    with pytest.raises(ValidationError, match="name"):
        catalogue_from(path)


def test_a_zone_that_is_said_is_converted_to_the_site_s() -> None:
    """To that of the line, or else to that of the sample's site; a holiday without a zone is the language's."""
    said = {"text": "vega tomorrow 14:00 Lisbon time", "lang": "en", "now": NOW}
    [plain, there] = told(json.dumps(said), json.dumps({**said, "tz": "America/New_York"}))
    assert (plain["start"], plain["zone"]) == ("2026-11-21T15:00", "Europe/Lisbon")
    assert there["start"] == "2026-11-21T09:00"
    [labour] = told(json.dumps({"text": "vega on labor day", "lang": "en-US", "now": NOW}))
    assert labour["start"] == "2027-09-06"
