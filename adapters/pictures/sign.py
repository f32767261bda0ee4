"""The sign for a door as a PNG: what stands there, a code to scan, and what scanning it does."""

import io
from dataclasses import dataclass

import segno
from PIL import Image, ImageDraw

from adapters.pictures.chart import GROUND, INK, SOFT
from adapters.pictures.lettering import drawable, fitting, font, wrapped, write

WIDTH, HEIGHT, EDGE = 1_200, 1_600, 100
"""Of a sheet in the proportions of three to four, which prints sharply up to A5."""
NAME, WORDS, ADDRESS = 96, 52, 30
CENTRED = "ms"
QUIET = 4
"""Modules left white around the code, as ISO/IEC 18004 demands."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What a sign says; `link` is what its code opens."""

    name: str
    how: str
    link: str


def painted(sign: Sign) -> bytes:
    """Return the sign as PNG, 1,200 by 1,600 pixels."""
    image = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    canvas = ImageDraw.Draw(image)
    bold, plain, small = font(NAME, bold=True), font(WORDS), font(ADDRESS)
    room = WIDTH - 2 * EDGE
    middle = WIDTH / 2
    write(canvas, (middle, EDGE + NAME), fitting(drawable(sign.name), bold, room), bold, INK, anchor=CENTRED)
    code = _code(sign.link, room)
    top = EDGE + NAME + 60
    image.paste(code, ((WIDTH - code.width) // 2, top))
    line = top + code.height + 60
    for text in wrapped(drawable(sign.how), plain, room):
        write(canvas, (middle, line + WORDS), text, plain, INK, anchor=CENTRED)
        line += WORDS + 20
    write(canvas, (middle, HEIGHT - EDGE / 2), fitting(sign.link, small, room), small, SOFT, anchor=CENTRED)
    written = io.BytesIO()
    image.quantize(16, method=Image.Quantize.FASTOCTREE).save(written, "PNG")
    return written.getvalue()


def _code(link: str, room: int) -> Image.Image:
    """Return the code as wide as fits; a quarter of it may be lost, as it is at a door."""
    code = segno.make_qr(link, error="q")
    scale = room // code.symbol_size(border=QUIET)[0]
    drawn = io.BytesIO()
    code.save(drawn, kind="png", scale=scale, border=QUIET)
    return Image.open(drawn).convert("RGB")
