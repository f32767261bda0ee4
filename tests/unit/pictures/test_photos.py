"""Photos are small, upright and bare; whatever is no photo is none."""

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from adapters.pictures.photos import SIDE, NoPhoto, prepared

TURNED = Image.Exif()
TURNED[0x0112], TURNED[0x8825] = 6, {1: "N", 2: (52.0, 31.0, 12.0)}


def _written(photo: Image.Image, format_: str, **options: object) -> bytes:
    written = BytesIO()
    photo.save(written, format_, **options)
    return written.getvalue()


def test_a_photo_is_made_small_and_what_is_transparent_is_white() -> None:
    """In whichever of the known formats it comes; a small one stays as it is."""
    seen = Image.open(BytesIO(prepared(_written(Image.new("RGBA", (2_000, 500)), "PNG"))))
    assert (seen.format, seen.size, seen.getpixel((5, 5))) == ("JPEG", (SIDE, 320), (255, 255, 255))
    assert Image.open(BytesIO(prepared(_written(Image.new("RGB", (8, 6)), "WEBP")))).size == (8, 6)


GIVEN = [
    _written(Image.radial_gradient("L").convert(mode), kind, **options)
    for kind, mode, options in (
        ("JPEG", "RGB", {"exif": TURNED}),
        ("PNG", "P", {"exif": TURNED}),
        ("WEBP", "RGBA", {}),
    )
]


@settings(max_examples=60)
@given(st.sampled_from(GIVEN), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_broken_picture_is_a_picture_or_none(content: bytes, flipped: list[tuple[int, int]]) -> None:
    """Whatever its bytes say, and wherever reading fails, nothing else is raised."""
    broken = bytearray(content)
    for at, byte in flipped:
        broken[at % len(broken)] = byte
    with suppress(NoPhoto):
        assert Image.open(BytesIO(prepared(bytes(broken)))).format == "JPEG"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\xff\xd8\xff\xe0 cut off",
        _written(Image.new("RGB", (64, 64)), "JPEG")[:-40],
        _written(Image.new("RGB", (8, 8)), "BMP"),
        _written(Image.new("1", (5_001, 5_000)), "PNG"),
    ],
)
def test_what_is_no_photo_is_none(content: bytes) -> None:
    """Nothing, another kind of picture, one that was cut off, one of a size that no camera takes."""
    with pytest.raises(NoPhoto):
        prepared(content)
