"""Where a seat shall be: at a window, at the aisle, or at either."""

from adapters.understanding.heard import Heard
from core.domain.resources.seats import SEAT, Side

FEW = 5
"""Words of an answer that says where a seat shall be."""


def seat_side(heard: Heard) -> Side | None:
    """Return where the seat of the thing that is named shall be; None where that is not said, or it has no seats."""
    wish = heard.reading.wish
    every = (each for alike in heard.reader.known.of_kind.values() for each in alike)
    labels = [label for each in every if each.name == wish.resource for label in each.units]
    return _said(heard) if any(SEAT.fullmatch(label.upper()) for label in labels) else None


def mere_side(heard: Heard) -> Side | None:
    """Return where a seat shall be by words that say hardly anything else: "window if possible"."""
    return _said(heard) if len(heard.parsed.typed) <= FEW else None


def _said(heard: Heard) -> Side | None:
    things, words = heard.lexicon.things, {token.text for token in heard.parsed.typed}
    windows, aisles = not things.windows.isdisjoint(words), not things.aisles.isdisjoint(words)
    if windows and aisles:
        return "either"
    return "window" if windows else "aisle" if aisles else None
