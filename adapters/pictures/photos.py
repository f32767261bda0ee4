"""Photos that people send: made small, upright, and free of what a camera adds."""

import math
from io import BytesIO

from PIL import Image, ImageOps

SIDE = 1_280
"""Pixels of the longer side: what Telegram keeps of a photo, and more than a chat shows."""
FORMATS = ("JPEG", "PNG", "WEBP")
IN_PARTS, WHOLE, IN_COPIES = 50_000_000, 12_000_000, 6_000_000
"""
Pixels of a photo that is read, so that it takes some 120 MB at most; a small file may hold far more.

A telephone's JPEG is read at a part of its size; a progressive one, and a PNG, whole; a WebP in several copies.
"""
QUALITY = 80


class NoPhoto(ValueError):  # noqa: N818 - it says what it is not
    """It is no picture of a known kind, or too large a one."""


def prepared(content: bytes) -> bytes:
    """
    Return a photo as a JPEG of at most `SIDE` pixels a side, upright, without the place and the camera that it names.

    Refuses with NoPhoto what is none.
    """
    upright = _read(content)
    # What is transparent is white, as chats show it; a new picture takes nothing along.
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A") if upright.mode == "RGBA" else None)
    written = BytesIO()
    flat.save(written, "JPEG", quality=QUALITY, optimize=True)
    return written.getvalue()


def _read(content: bytes) -> Image.Image:
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as photo:
            pixels = photo.width * photo.height
            if pixels <= _most(photo):
                return ImageOps.exif_transpose(_small(photo))
    # A broken picture fails in whichever part of the library reads it: struct.error, TypeError, SyntaxError and more.
    except Exception as fault:
        raise NoPhoto(f"not readable: {type(fault).__name__}") from fault
    raise NoPhoto(f"{pixels} pixels")


def _most(photo: Image.Image) -> int:
    if photo.format == "JPEG":
        return WHOLE if photo.info.get("progressive") else IN_PARTS
    return IN_COPIES if photo.format == "WEBP" else WHOLE


def _small(photo: Image.Image) -> Image.Image:
    """Return a photo in its final size, of which a JPEG is read at an eighth of its own where that is enough."""
    share = min(1.0, SIDE / max(photo.size))
    photo.draft("RGB", (math.ceil(photo.width * share), math.ceil(photo.height * share)))
    wanted = "RGBA" if photo.has_transparency_data else "RGB"
    # Made small first, or there would be two large ones; not where a colour of its palette or its depth has a meaning.
    if photo.mode in {"L", "LA", "RGB", "RGBA", "CMYK"} and "transparency" not in photo.info:
        photo.thumbnail((SIDE, SIDE))
    read = photo if photo.mode == wanted else photo.convert(wanted)
    read.thumbnail((SIDE, SIDE))
    return read
