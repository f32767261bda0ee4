"""A chart of bars as a PNG: lying for what has a name, standing for what has an order, such as hours."""

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw

from adapters.pictures.lettering import drawable, fitting, font, width_of, wrapped, write

WIDTH, EDGE = 1200, 56
GROUND, INK, SOFT, LINE = "#ffffff", "#1f1a1c", "#6b6266", "#e7e1e3"
LIGHT, DARK = "#dcb9c4", "#7b2541"
ROW, BAR, NAMES, NOTES = 50, 28, 300, 250
"""Pixels of a lying bar's row and its thickness, and of what stands before and behind it."""
STANDING = 360
SHARE_OF_COLUMN = 0.66
UPPER = (True, True, False, False)
TITLE, TEXT, SMALL = 34, 22, 19


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with a darker part at its beginning, what it is for, and what is written behind it; both at least 0."""

    name: str
    whole: float
    dark: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """What a picture shows; `keys` say what the dark part and the whole bar stand for."""

    title: str
    remark: str
    bars: tuple[Bar, ...]
    keys: tuple[str, str]
    standing: bool = False


def painted(chart: Chart) -> bytes:
    """Return the chart as PNG, 1,200 pixels wide and as high as it needs."""
    remarks = wrapped(drawable(chart.remark), font(TEXT), WIDTH - 2 * EDGE)
    top = EDGE + TITLE + 24 + len(remarks) * (TEXT + 10) + 64
    height = top + (STANDING + 70 if chart.standing else len(chart.bars) * ROW) + EDGE - 12
    image = Image.new("RGB", (WIDTH, height), GROUND)
    canvas = ImageDraw.Draw(image)
    title = font(TITLE, bold=True)
    write(canvas, (EDGE, EDGE + TITLE), fitting(drawable(chart.title), title, WIDTH - 2 * EDGE), title, INK)
    for number, line in enumerate(remarks):
        write(canvas, (EDGE, EDGE + TITLE + 44 + number * (TEXT + 10)), line, font(TEXT), SOFT)
    _keys(canvas, chart, top - 34)
    most = max((bar.whole for bar in chart.bars), default=0) or 1
    (_standing if chart.standing else _lying)(canvas, chart, top, most)
    written = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(written, "PNG")
    return written.getvalue()


def _keys(canvas: ImageDraw.ImageDraw, chart: Chart, base: float) -> None:
    """Say what the colours stand for."""
    left: float = EDGE
    for colour, words in zip((DARK, LIGHT), chart.keys, strict=True):
        canvas.rounded_rectangle((left, base - 16, left + 16, base), 4, fill=colour)
        write(canvas, (left + 26, base - 1), words, font(SMALL), SOFT)
        left += 26 + width_of(words, font(SMALL)) + 36


def _lying(canvas: ImageDraw.ImageDraw, chart: Chart, top: float, most: float) -> None:
    begin, room = EDGE + NAMES, WIDTH - 2 * EDGE - NAMES - NOTES
    for number, bar in enumerate(chart.bars):
        middle = top + number * ROW + ROW / 2
        # Of a name in a script that the fonts have not, its place in the list is left, which the words beside name.
        name = fitting(drawable(bar.name) or f"{number + 1}.", font(TEXT), NAMES - 24)
        write(canvas, (EDGE, middle), name, font(TEXT), INK, anchor="lm")
        upper, lower = middle - BAR / 2, middle + BAR / 2
        canvas.rounded_rectangle((begin, upper, begin + room, lower), 6, fill=LINE)
        for share, colour in ((bar.whole / most, LIGHT), (bar.dark / most, DARK)):
            if share > 0:
                canvas.rounded_rectangle((begin, upper, begin + max(8, room * share), lower), 6, fill=colour)
        write(canvas, (begin + room + 18, middle), bar.note, font(SMALL), SOFT, anchor="lm")


def _standing(canvas: ImageDraw.ImageDraw, chart: Chart, top: float, most: float) -> None:
    step, base = (WIDTH - 2 * EDGE) / max(1, len(chart.bars)), top + STANDING
    face = font(SMALL)
    canvas.line((EDGE, base, WIDTH - EDGE, base), fill=LINE, width=2)
    for number, bar in enumerate(chart.bars):
        middle = EDGE + (number + 0.5) * step
        half = min(step * SHARE_OF_COLUMN, 90) / 2
        for share, colour in ((bar.whole / most, LIGHT), (bar.dark / most, DARK)):
            if share > 0:
                upper = base - max(6, (STANDING - 40) * share)
                canvas.rounded_rectangle((middle - half, upper, middle + half, base), 6, fill=colour, corners=UPPER)
        write(canvas, (middle, base + 30), fitting(drawable(bar.name), face, step - 6), face, INK, anchor="ms")
        if width_of(bar.note, face) < step:
            upper = base - (STANDING - 40) * bar.whole / most
            write(canvas, (middle, upper - 10), bar.note, face, SOFT, anchor="ms")
