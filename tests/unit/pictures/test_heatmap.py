"""The picture of a week: its size, its colours, and what is kept of it."""

import io

from PIL import Image, ImageColor

from adapters.pictures.chart import DARK, WIDTH
from adapters.pictures.heatmap import HeatMap, painted

WEEK = HeatMap(
    title="How busy Atlas is",
    days=("Mon", "Tue"),
    first_hour=8,
    cells=((0.0, 1.0, 0.5), (None, None, None)),
    keys=("free", "all taken", "closed"),
)
DARKEST = ImageColor.getrgb(DARK)
NEAR = 8


def dark_pixels(picture: bytes) -> int:
    """Return how much of a picture has the darkest colour, or one that nobody can tell from it."""
    with Image.open(io.BytesIO(picture)) as image:
        assert image.width == WIDTH
        found = image.convert("RGB").getcolors(maxcolors=1 << 20)
    assert found
    return sum(count for count, colour in found if isinstance(colour, tuple) and _alike(colour))


def _alike(colour: tuple[int, ...]) -> bool:
    return max(abs(one - other) for one, other in zip(colour, DARKEST, strict=True)) < NEAR


def test_what_is_taken_is_dark() -> None:
    """An hour that is all taken has the darkest colour; of a free week only the key has."""
    free = HeatMap(WEEK.title, WEEK.days, WEEK.first_hour, ((0.0, 0.0, 0.0),) * 2, WEEK.keys)
    assert dark_pixels(painted(WEEK)) > 10 * dark_pixels(painted(free)) > 0


def test_the_same_week_is_painted_once() -> None:
    """What is asked for again and again is kept."""
    assert painted(WEEK) is painted(WEEK)


def test_a_week_without_an_open_hour_is_a_picture_as_well() -> None:
    """Nothing is open: rows of closed fields."""
    shut = HeatMap("Closed", ("Mon",), 0, ((None,),), ("free", "taken", "closed"))
    assert dark_pixels(painted(shut)) > 0
