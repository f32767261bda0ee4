"""The seats of a departure as a PNG: its rows from the front on, the aisle, and which seats are taken."""

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw

from adapters.pictures.chart import DARK, EDGE, GROUND, INK, LIGHT, SMALL, SOFT, TITLE, WIDTH
from adapters.pictures.lettering import drawable, fitting, font, width_of, write

CELL, GAP, AISLE = 44, 4, 26
"""Pixels from seat to seat, between two, and of the aisle."""
ABREAST = (WIDTH - 2 * EDGE) // CELL
"""Rows beside each other; the next ones stand below."""
ABOVE, BELOW = 64, 28
"""Pixels above the seats of a band, for classes and numbers, and below them."""
CACHED = 64
"""Pictures that are kept, some 10 kB each: a group that travels together asks for the same one."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat, by what it is called within its row."""

    name: str
    taken: bool = False


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A row: its number, its seats before and behind the aisle, and the class that begins with it, if one does."""

    name: str
    before: tuple[Seat, ...]
    behind: tuple[Seat, ...] = ()
    begins: str = ""


@dataclass(frozen=True, slots=True)
class SeatPlan:
    """What a picture shows; `keys` say what a light and a dark seat stand for."""

    title: str
    rows: tuple[SeatRow, ...]
    keys: tuple[str, str]


@lru_cache(maxsize=CACHED)
def painted(shown: SeatPlan) -> bytes:
    """Return the seats as PNG, 1,200 pixels wide: rows from left to right, each with its number; taken has a cross."""
    bands = [shown.rows[at : at + ABREAST] for at in range(0, len(shown.rows), ABREAST)]
    deep = _depth(shown.rows)
    top = EDGE + TITLE + 64
    image = Image.new("RGB", (WIDTH, top + len(bands) * (ABOVE + deep + BELOW) + EDGE - BELOW), GROUND)
    canvas = ImageDraw.Draw(image)
    title = font(TITLE, bold=True)
    write(canvas, (EDGE, EDGE + TITLE), fitting(drawable(shown.title), title, WIDTH - 2 * EDGE), title, INK)
    _keys(canvas, shown.keys, EDGE + TITLE + 46)
    for number, band in enumerate(bands):
        _band(canvas, band, top + number * (ABOVE + deep + BELOW))
    written = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(written, "PNG")
    return written.getvalue()


def _depth(rows: tuple[SeatRow, ...]) -> int:
    """Return how many pixels the longest row takes."""
    aisle = AISLE if any(row.behind for row in rows) else 0
    return max((len(row.before) + len(row.behind) for row in rows), default=0) * CELL + aisle


def _band(canvas: ImageDraw.ImageDraw, band: tuple[SeatRow, ...], top: float) -> None:
    small = font(SMALL)
    for column, row in enumerate(band):
        left = EDGE + column * CELL
        if row.begins:
            until = next((at for at in range(column + 1, len(band)) if band[at].begins), len(band))
            write(canvas, (left, top + 20), fitting(drawable(row.begins), small, (until - column) * CELL), small, INK)
        write(canvas, (left + CELL / 2, top + ABOVE - 10), row.name, small, SOFT, anchor="ms")
        for at, seat in enumerate(row.before):
            _seat(canvas, seat, left, top + ABOVE + at * CELL)
        for at, seat in enumerate(row.behind, len(row.before)):
            _seat(canvas, seat, left, top + ABOVE + at * CELL + AISLE)


def _seat(canvas: ImageDraw.ImageDraw, seat: Seat, left: float, upper: float) -> None:
    box = (left + GAP / 2, upper + GAP / 2, left + CELL - GAP / 2, upper + CELL - GAP / 2)
    fill, edge = (DARK, DARK) if seat.taken else (GROUND, LIGHT)
    canvas.rounded_rectangle(box, 7, fill=fill, outline=edge, width=2)
    if seat.taken:
        # A cross, because a colour alone does not tell taken from free.
        inner = (box[0] + 11, box[1] + 11, box[2] - 11, box[3] - 11)
        canvas.line(inner, fill=GROUND, width=3)
        canvas.line((inner[0], inner[3], inner[2], inner[1]), fill=GROUND, width=3)
        return
    name = fitting(drawable(seat.name), font(SMALL), CELL - GAP - 4)
    write(canvas, (left + CELL / 2, upper + CELL / 2), name, font(SMALL), INK, anchor="mm")


def _keys(canvas: ImageDraw.ImageDraw, keys: tuple[str, str], base: float) -> None:
    """Say what the two kinds of seats are."""
    left: float = EDGE
    for taken, words in zip((False, True), keys, strict=True):
        said = drawable(words)
        canvas.rounded_rectangle((left, base - 18, left + 18, base), 4, fill=DARK if taken else GROUND, outline=DARK)
        write(canvas, (left + 28, base - 2), said, font(SMALL), SOFT)
        left += 28 + width_of(said, font(SMALL)) + 36
