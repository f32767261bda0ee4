"""A day as a PNG: a row for each thing, the hours across, and what of it is taken."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from adapters.pictures.chart import DARK, EDGE, GROUND, INK, LIGHT, LINE, SMALL, SOFT, TEXT, TITLE, WIDTH
from adapters.pictures.lettering import drawable, fitting, font, width_of, write

ROW, BAR, NAMES = 46, 28, 300
HOUR = 60
MOST_HOURS = 24
LABELS = 12
"""Hours that are written across at the most; of more, every second one is."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one minute of the day to another, and how much of the thing is taken then: 1 is all of it."""

    start: int
    end: int
    share: float = 1
    own: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A thing, when it is open, and what of it is taken; minutes since midnight, where it stands."""

    name: str
    open: tuple[tuple[int, int], ...]
    taken: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """What a picture shows; `keys` say what the dark and the light stretches stand for."""

    title: str
    rows: tuple[Row, ...]
    keys: tuple[str, str]
    now: int | None = None
    """The minute of the day that it is, if that is on it."""


def painted(shown: Timeline) -> bytes:
    """Return the day as PNG, 1,200 pixels wide and as high as it needs."""
    first, last = _hours(shown.rows)
    top = EDGE + TITLE + 96
    image = Image.new("RGB", (WIDTH, top + len(shown.rows) * ROW + EDGE - 12), GROUND)
    canvas = ImageDraw.Draw(image)
    title = font(TITLE, bold=True)
    write(canvas, (EDGE, EDGE + TITLE), fitting(drawable(shown.title), title, WIDTH - 2 * EDGE), title, INK)
    _keys(canvas, shown.keys, EDGE + TITLE + 46)
    _scale(canvas, first, last, top, top + len(shown.rows) * ROW)
    for number, row in enumerate(shown.rows):
        _row(canvas, row, number, first, last, top + number * ROW + ROW / 2)
    if shown.now is not None and first * HOUR <= shown.now <= last * HOUR:
        at = _across(shown.now, first, last)
        canvas.line((at, top - 4, at, top + len(shown.rows) * ROW), fill=INK, width=2)
    written = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(written, "PNG")
    return written.getvalue()


def _hours(rows: Sequence[Row]) -> tuple[int, int]:
    """Return the hours from the first opening to the last closing of any."""
    starts = [start for row in rows for start, _ in row.open]
    ends = [end for row in rows for _, end in row.open]
    return min(starts, default=0) // HOUR, min(MOST_HOURS, -(-max(ends, default=MOST_HOURS * HOUR) // HOUR))


def _across(minute: float, first: int, last: int) -> float:
    begin, room = EDGE + NAMES, WIDTH - 2 * EDGE - NAMES
    share = (minute - first * HOUR) / max(1, (last - first) * HOUR)
    return begin + room * min(1.0, max(0.0, share))


def _keys(canvas: ImageDraw.ImageDraw, keys: tuple[str, str], base: float) -> None:
    left: float = EDGE
    for colour, words in zip((DARK, LIGHT), keys, strict=True):
        canvas.rounded_rectangle((left, base - 16, left + 16, base), 4, fill=colour)
        write(canvas, (left + 26, base - 1), words, font(SMALL), SOFT)
        left += 26 + width_of(words, font(SMALL)) + 36


def _scale(canvas: ImageDraw.ImageDraw, first: int, last: int, top: float, bottom: float) -> None:
    """Draw the hours across, and a line for each below."""
    step = 1 if last - first <= LABELS else 2
    for hour in range(first, last + 1):
        at = _across(hour * HOUR, first, last)
        canvas.line((at, top, at, bottom), fill=LINE, width=1)
        if (hour - first) % step == 0:
            write(canvas, (at, top - 12), f"{hour:02}", font(SMALL), SOFT, anchor="ms")


def _row(canvas: ImageDraw.ImageDraw, row: Row, number: int, first: int, last: int, middle: float) -> None:
    # Of a name in a script that the fonts have not, its place in the list is left, which the words beside name.
    name = fitting(drawable(row.name) or f"{number + 1}.", font(TEXT), NAMES - 24)
    write(canvas, (EDGE, middle), name, font(TEXT), INK, anchor="lm")
    upper, lower = middle - BAR / 2, middle + BAR / 2
    canvas.rectangle((_across(first * HOUR, first, last), upper, _across(last * HOUR, first, last), lower), fill=LINE)
    for start, end in row.open:
        left, right = _across(start, first, last), _across(end, first, last)
        canvas.rectangle((left, upper, right, lower), fill=GROUND, outline=LINE)
    for each in sorted(row.taken, key=lambda taken: taken.own):
        left, right = _across(each.start, first, last), _across(each.end, first, last)
        if right > left:
            canvas.rectangle((left, lower - BAR * min(1.0, each.share), right, lower), fill=DARK if each.own else LIGHT)
