"""Photos that people send: made small, upright, and free of what a camera adds."""

from io import BytesIO

from PIL import Image, ImageOps

SIDE = 1_280
"""Pixels of the longer side: what Telegram keeps of a photo, and more than a chat shows."""
MOST_PIXELS = 60_000_000
"""Pixels of a photo that is read; any more are no photo, but a way to fill the memory."""
QUALITY = 80
FORMATS = ("JPEG", "PNG", "WEBP")


class NoPhoto(ValueError):  # noqa: N818 - it says what it is not
    """It is no picture of a known kind, or too large a one."""


def prepared(content: bytes) -> bytes:
    """
    Return a photo as a JPEG of at most `SIDE` pixels a side, upright, without the place and the camera that it names.

    Refuses with NoPhoto what is none.
    """
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as photo:
            if photo.width * photo.height > MOST_PIXELS:
                raise NoPhoto
            # A JPEG is read at an eighth of its size where that is enough.
            photo.draft("RGB", (SIDE, SIDE))
            upright = ImageOps.exif_transpose(photo).convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as fault:
        raise NoPhoto from fault
    upright.thumbnail((SIDE, SIDE))
    # What is transparent is white, as chats show it; a new picture takes nothing along.
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A"))
    written = BytesIO()
    flat.save(written, "JPEG", quality=QUALITY, optimize=True)
    return written.getvalue()
