"""Photos are small, upright and bare; whatever is no photo is none."""

import subprocess
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

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
        _written(Image.new("1", (4_001, 3_000)), "PNG"),
        _written(Image.new("L", (4_001, 3_000)), "JPEG", progressive=True),
        _written(Image.new("L", (3_001, 2_000)), "WEBP"),
    ],
)
def test_what_is_no_photo_is_none(content: bytes) -> None:
    """Nothing, another kind of picture, one that was cut off, one of a size that no camera takes."""
    with pytest.raises(NoPhoto):
        prepared(content)


LARGEST: tuple[tuple[str, str, tuple[int, int], dict[str, object]], ...] = (
    ("JPEG", "L", (8_160, 6_120), {}),
    ("JPEG", "CMYK", (4_000, 3_000), {"progressive": True}),
    ("PNG", "P", (4_000, 3_000), {"transparency": 0}),
    ("WEBP", "RGBA", (3_000, 2_000), {"lossless": True, "method": 0, "quality": 0}),
)
PEAKS = r"""
import re, sys
from pathlib import Path
from adapters.pictures.photos import prepared

def peak():
    return int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024

contents = [Path(each).read_bytes() for each in sys.argv[1:]]
before = peak()
for content in contents:
    assert prepared(content)
    print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a process's memory")
def test_the_largest_photos_take_bounded_memory(tmp_path: Path) -> None:
    """The largest of each kind, which are a few kilobytes as files, are read in a fraction of what they could take."""
    for number, (kind, mode, size, options) in enumerate(LARGEST):
        (tmp_path / str(number)).write_bytes(_written(Image.new(mode, size), kind, **options))
    photos = sorted(map(str, tmp_path.iterdir()))
    told = subprocess.run([sys.executable, "-c", PEAKS, *photos], check=True, capture_output=True, text=True)
    peaks = [int(line) for line in told.stdout.split()]
    assert len(peaks) == len(LARGEST)
    assert peaks[0] < 50
    assert peaks[-1] < 150
