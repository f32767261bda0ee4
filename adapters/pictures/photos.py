"""Photos that people send: made small, upright, and free of what a camera adds."""

from io import BytesIO

from PIL import Image, ImageOps

SIDE = 1_280
"""Pixels of the longer side: what Telegram keeps of a photo, and more than a chat shows."""
MOST_PIXELS = 25_000_000
"""Pixels of a photo that is read, at four bytes each: those of a telephone; a small file may hold far more."""
QUALITY = 80
FORMATS = ("JPEG", "PNG", "WEBP")


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
            if pixels <= MOST_PIXELS:
                # A JPEG is read at an eighth of its size where that is enough.
                photo.draft("RGB", (SIDE, SIDE))
                wanted = "RGBA" if photo.has_transparency_data else "RGB"
                read = photo if photo.mode == wanted else photo.convert(wanted)
                read.thumbnail((SIDE, SIDE))
                return ImageOps.exif_transpose(read)
    # A broken picture fails in whichever part of the library reads it: struct.error, TypeError, SyntaxError and more.
    except Exception as fault:
        raise NoPhoto(f"not readable: {type(fault).__name__}") from fault
    raise NoPhoto(f"{pixels} pixels")
