"""What is said of a series as a whole, in every language: when it ends, from when on it is later, when it is off."""

from datetime import datetime
from pathlib import Path

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named
from adapters.understanding.series import Asks, Ends, Lasts, Moves, Said, Skips, Starts, said_of_series

HERE = Path(__file__).parent / "series"
NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the place's own wall time
CATALOGUE = (
    Named("Atlas", "room", capacity=8),
    Named("Curie", "room", capacity=12),
    Named("Desk", "desk", units=tuple(map(str, range(1, 13))), several=True, floor="2"),
)


def _sentences() -> list[tuple[str, str, str]]:
    """Return each sentence of the files with its language and what it means."""
    read = []
    for file in sorted(HERE.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            meant, text = line.split(" | ", 1)
            read.append((file.stem, meant, text))
    return read


@pytest.mark.parametrize(("language", "meant", "text"), _sentences())
def test_what_is_said_of_a_series_is_read(language: str, meant: str, text: str) -> None:
    """By its title or its thing, or as "the series"; what is said of a booking's own end means nothing here."""
    assert _written(said_of_series(listen(text, Ear(NOW, language, CATALOGUE)))) == meant


def _written(found: Said | None) -> str:
    if found is None:
        return "nothing"
    name = found.about.title or found.about.resource or "-"
    return f"{name}{_rest(found)}"


def _rest(found: Said) -> str:
    match found:
        case Ends(_, last, further):
            return f" + {further.months} months" if further else f" until {last}"
        case Starts(_, since, at):
            return f" at {at:%H:%M} from {since}"
        case Skips(_, on):
            return f" not on {on}"
        case Lasts(_, minutes):
            return f" lasts {minutes}"
        case Moves(_, by):
            return f" by {by}"
        case Asks():
            return "?"
