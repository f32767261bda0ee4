"""A week as a PNG: a row for each day, the hours across, and how much is taken in each of them."""

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageColor, ImageDraw

from adapters.pictures.chart import DARK, EDGE, GROUND, INK, LIGHT, LINE, SMALL, SOFT, TEXT, TITLE, WIDTH
from adapters.pictures.lettering import drawable, fitting, font, width_of, write

ROW, GAP, NAMES = 58, 4, 200
CACHED = 64
"""Pictures that are kept, some 20 kB each: a channel asks for the same week again and again."""
HALF = 0.5
"""From how much on the ground is so dark that figures on it are light."""
SCALE = 5
"""Fields of the key, from free to all taken."""


@dataclass(frozen=True, slots=True)
class HeatMap:
    """
    What a picture shows.

    `cells` has a row for each day and in it an hour for each column: how much is taken, from 0 to 1; None is closed.
    `keys` say what the lightest and the darkest field stand for, and the hatched one, which is closed.
    """

    title: str
    days: tuple[str, ...]
    first_hour: int
    cells: tuple[tuple[float | None, ...], ...]
    keys: tuple[str, str, str]


@lru_cache(maxsize=CACHED)
def painted(shown: HeatMap) -> bytes:
    """Return the week as PNG, 1,200 pixels wide; figures say in percent what the colours do."""
    top = EDGE + TITLE + 100
    image = Image.new("RGB", (WIDTH, top + len(shown.days) * ROW + EDGE - 12), GROUND)
    canvas = ImageDraw.Draw(image)
    title = font(TITLE, bold=True)
    write(canvas, (EDGE, EDGE + TITLE), fitting(drawable(shown.title), title, WIDTH - 2 * EDGE), title, INK)
    _keys(canvas, shown.keys, EDGE + TITLE + 46)
    columns = max(map(len, shown.cells), default=1) or 1
    wide = (WIDTH - 2 * EDGE - NAMES) / columns
    for column in range(columns):
        at = EDGE + NAMES + (column + 0.5) * wide
        write(canvas, (at, top - 12), f"{shown.first_hour + column:02}", font(SMALL), SOFT, anchor="ms")
    for number, (day, hours) in enumerate(zip(shown.days, shown.cells, strict=True)):
        upper = top + number * ROW
        name = fitting(drawable(day), font(TEXT), NAMES - 16)
        write(canvas, (EDGE, upper + ROW / 2), name, font(TEXT), INK, anchor="lm")
        for column, share in enumerate(hours):
            left = EDGE + NAMES + column * wide
            _cell(canvas, (left, upper, left + wide - GAP, upper + ROW - GAP), share)
    written = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(written, "PNG")
    return written.getvalue()


def _cell(canvas: ImageDraw.ImageDraw, box: tuple[float, float, float, float], share: float | None) -> None:
    left, upper, right, lower = box
    if share is None:
        # A line through it, because a colour alone does not tell closed from hardly taken.
        canvas.rectangle(box, fill=LINE)
        canvas.line((left, lower, right, upper), fill=GROUND, width=2)
        return
    canvas.rectangle(box, fill=_colour(share), outline=LINE)
    figure, face = f"{round(share * 100)}", font(SMALL)
    if share > 0 and width_of(figure, face) < right - left - 4:
        ink = GROUND if share > HALF else INK
        write(canvas, ((left + right) / 2, (upper + lower) / 2), figure, face, ink, anchor="mm")


def _colour(share: float) -> str:
    """Return the colour of how much is taken: white, then from light to dark."""
    if share <= 0:
        return GROUND
    light, dark = ImageColor.getrgb(LIGHT), ImageColor.getrgb(DARK)
    mixed = (round(one + (other - one) * min(1.0, share)) for one, other in zip(light, dark, strict=True))
    return "#" + "".join(f"{each:02x}" for each in mixed)


def _keys(canvas: ImageDraw.ImageDraw, keys: tuple[str, str, str], base: float) -> None:
    free, taken, closed = (drawable(each) for each in keys)
    left: float = EDGE
    write(canvas, (left, base - 1), free, font(SMALL), SOFT)
    left += width_of(free, font(SMALL)) + 12
    for step in range(SCALE):
        canvas.rectangle((left, base - 16, left + 22, base), fill=_colour(step / (SCALE - 1)), outline=LINE)
        left += 24
    left += 10
    write(canvas, (left, base - 1), taken, font(SMALL), SOFT)
    left += width_of(taken, font(SMALL)) + 36
    _cell(canvas, (left, base - 16, left + 22, base), None)
    write(canvas, (left + 32, base - 1), closed, font(SMALL), SOFT)
