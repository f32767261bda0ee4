"""The picture of seats: its size, its colours, and what is kept of it."""

import io

from PIL import Image, ImageColor

from adapters.pictures.chart import DARK, WIDTH
from adapters.pictures.seatmap import ABREAST, Seat, SeatPlan, SeatRow, painted

DARKEST, NEAR = ImageColor.getrgb(DARK), 8


def bus(rows: int, *, taken: int = 0) -> SeatPlan:
    """Return four seats in each row, of which the first so many rows are taken."""
    pairs = [(Seat("A", at < taken), Seat("B", at < taken)) for at in range(rows)]
    every = tuple(SeatRow(str(at), pair, pair) for at, pair in enumerate(pairs, 1))
    return SeatPlan("FL123", every, ("free", "taken"))


def seen(plan: SeatPlan) -> tuple[tuple[int, int], int]:
    """Return the size of a picture, and how much of it is dark."""
    with Image.open(io.BytesIO(painted(plan))) as image:
        found = image.convert("RGB").getcolors(maxcolors=1 << 20)
        size = image.size
    assert found
    return size, sum(count for count, colour in found if isinstance(colour, tuple) and _dark(colour))


def _dark(colour: tuple[int, ...]) -> bool:
    return max(abs(one - other) for one, other in zip(colour, DARKEST, strict=True)) < NEAR


def test_what_is_taken_is_dark() -> None:
    """Twice as many taken seats are twice as dark."""
    none, some, more = (seen(bus(20, taken=each))[1] for each in (0, 5, 10))
    assert abs((more - none) - 2 * (some - none)) < (some - none) / 20


def test_a_long_vehicle_goes_on_below() -> None:
    """It is as wide as any, and higher by a band for each row too many."""
    (wide, high), _ = seen(bus(ABREAST))
    (_, higher), _ = seen(bus(ABREAST + 1))
    assert wide == WIDTH
    assert higher > high


def test_the_same_seats_are_painted_once() -> None:
    """What is asked for again and again is kept."""
    assert painted(bus(3, taken=1)) is painted(bus(3, taken=1))
