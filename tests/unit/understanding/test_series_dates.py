"""Which dates of a series a change is about, in every language; the rest of the sentence says what becomes of them."""

from dataclasses import fields
from datetime import date, datetime
from pathlib import Path

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named
from adapters.understanding.series_dates import SomeDates, some_dates
from core.domain.series.choosing import Chosen

HERE = Path(__file__).parent / "series_dates"
NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the place's own wall time
CATALOGUE = (Named("Atlas", "room", capacity=8), Named("Curie", "room", capacity=12))


def _sentences() -> list[tuple[str, str, str]]:
    """Return each sentence of the files with its language and what it means."""
    read = []
    for file in sorted(HERE.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            meant, text = line.split(" || ", 1)
            read.append((file.stem, meant, text))
    return read


@pytest.mark.parametrize(("language", "meant", "text"), _sentences())
def test_the_dates_that_a_sentence_chooses_are_read(language: str, meant: str, text: str) -> None:
    """No word of it is dropped: what does not choose dates is the rest, which is read as any sentence."""
    assert _written(some_dates(text, listen(text, Ear(NOW, language, CATALOGUE)))) == meant


def _written(found: SomeDates | None) -> str:
    if found is None:
        return "nothing"
    usual = Chosen()
    values = ((each.name, getattr(found.chosen, each.name)) for each in fields(Chosen))
    said = [f"{name} {_plain(value)}" for name, value in values if value != getattr(usual, name)]
    return f"{found.rest} | {', '.join(said)}"


def _plain(value: object) -> str:
    return " ".join(map(_plain, value)) if isinstance(value, tuple) else str(value)


def test_what_is_said_of_dates_holds_for_each_of_them() -> None:
    """From a day on, on weekdays, the first so many; which one is the first of every second is left open."""
    days = [date(2026, 12, day) for day in (1, 4, 8, 11, 15, 18)]
    assert Chosen(first=date(2026, 12, 8)).places(days) == ((2, 3, 4, 5),)
    assert Chosen(weekdays=(4,), count=2).places(days) == ((1, 3),)
    assert Chosen(count=-2).places(days) == ((4, 5),)
    assert Chosen(every=2, last=date(2026, 12, 11)).places(days) == ((0, 2), (1, 3))
    assert Chosen(days=(date(2026, 12, 4), date(2026, 12, 5))).places(days) == ((1,),)
    assert Chosen(first=date(2027, 1, 1)).places(days) == ((),)
