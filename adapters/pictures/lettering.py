"""Words in a picture: the fonts that come along, and how much of a text fits."""

import unicodedata
from functools import cache
from pathlib import Path

from PIL import ImageDraw, ImageFont

FOLDER = Path(__file__).parent / "fonts"
SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ", "DIGIT ")
SIGNS = frozenset(" !\"#%&'()*+,-./:;<=>?@[]_|~·×–—…‘’“”«»„°€£§")
CUT = "…"


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Return a font; it has Latin, Greek and Cyrillic letters."""
    path = FOLDER / f"DejaVuSans{'-Bold' * bold}.ttf"
    # The basic layout is the same on every machine; the other depends on libraries of the system's.
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def drawable(text: str) -> str:
    """Return the letters of a text that the fonts have; nothing is left of a name in another script."""
    return " ".join("".join(filter(_known, text)).split())


def fitting(text: str, face: ImageFont.FreeTypeFont, width: float) -> str:
    """Return the text, or its beginning with an ellipsis where it is wider than so many pixels."""
    if face.getlength(text) <= width:
        return text
    while text and face.getlength(text + CUT) > width:
        text = text[:-1]
    return text.rstrip() + CUT


def wrapped(text: str, face: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """Return the text in lines that are no wider than so many pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and face.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [fitting(line, face, width) for line in lines if line]


def width_of(text: str, face: ImageFont.FreeTypeFont) -> float:
    """Return how many pixels wide a text is."""
    return face.getlength(text)


def write(
    canvas: ImageDraw.ImageDraw,
    place: tuple[float, float],
    text: str,
    face: ImageFont.FreeTypeFont,
    colour: str,
    *,
    anchor: str = "ls",
) -> None:
    """Write a text with its baseline at a place: to the right of it, or as Pillow's `anchor` says."""
    canvas.text(place, text, font=face, fill=colour, anchor=anchor)


def _known(letter: str) -> bool:
    return letter in SIGNS or unicodedata.name(letter, "").startswith(SCRIPTS)
