"""Sentences for these tests, said on a Friday at 14:02 where CATALOGUE can be booked."""

from datetime import date, datetime, time

from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.reading import Named, Reading

NOW = datetime.combine(date(2026, 11, 20), time(14, 2))
SEATS = tuple(f"{row}{letter}" for row in range(1, 31) for letter in "ABCDEF")
CATALOGUE = (
    Named("Orion", "room", tags=("projector",), capacity=8),
    Named("Vega", "room", tags=("projector", "whiteboard"), capacity=6),
    Named("Café Noir", "room", capacity=3),
    Named("Studio A", "studio", tags=("podcast",), capacity=4),
    Named("Studio B", "studio", tags=("podcast",), capacity=2),
    Named("Desk", "desk", units=tuple(str(number) for number in range(1, 13))),
    Named("Sony A7", "equipment", aliases=("camera", "big camera")),
    Named("Row 7 West", "seat", aliases=("west",), units=SEATS),
)


def at(text: str) -> datetime | date:
    """Return the datetime, or the date, that the ISO text holds."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def sentence(
    text: str, *, language: str = "en", now: datetime = NOW, catalogue: tuple[Named, ...] = CATALOGUE
) -> Heard:
    """Return the sentence as it is heard at NOW."""
    return listen(text, Ear(now, language, catalogue))


def heard(text: str, *, language: str = "en", now: datetime = NOW, catalogue: tuple[Named, ...] = CATALOGUE) -> Reading:
    """Return the reading of a sentence said at NOW."""
    return sentence(text, language=language, now=now, catalogue=catalogue).reading
