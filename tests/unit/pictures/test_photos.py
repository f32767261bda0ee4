"""Photos are small, upright and bare; whatever is no photo is none."""

from io import BytesIO

import pytest
from PIL import Image

from adapters.pictures.photos import SIDE, NoPhoto, prepared


def _written(photo: Image.Image, format_: str, **options: object) -> bytes:
    written = BytesIO()
    photo.save(written, format_, **options)
    return written.getvalue()


def test_a_photo_is_made_small_and_what_is_transparent_is_white() -> None:
    """In whichever of the known formats it comes; a small one stays as it is."""
    seen = Image.open(BytesIO(prepared(_written(Image.new("RGBA", (2_000, 500)), "PNG"))))
    assert (seen.format, seen.size, seen.getpixel((5, 5))) == ("JPEG", (SIDE, 320), (255, 255, 255))
    assert Image.open(BytesIO(prepared(_written(Image.new("RGB", (8, 6)), "WEBP")))).size == (8, 6)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\xff\xd8\xff\xe0 cut off",
        _written(Image.new("RGB", (64, 64)), "JPEG")[:-40],
        _written(Image.new("RGB", (8, 8)), "BMP"),
        _written(Image.new("1", (10_000, 9_000)), "PNG"),
    ],
)
def test_what_is_no_photo_is_none(content: bytes) -> None:
    """Nothing, another kind of picture, one that was cut off, one of a size that no camera takes."""
    with pytest.raises(NoPhoto):
        prepared(content)
