"""Painting a day and a week: how long each takes, how large it is, and that painting a thousand keeps no memory."""

import gc
import random
import resource
import sys
from collections.abc import Callable
from time import perf_counter

from adapters.pictures import heatmap, timeline
from adapters.pictures.heatmap import HeatMap
from adapters.pictures.timeline import Row, Stretch, Timeline
from tests.bench.figures import MILLISECONDS, Figures, p95

THINGS = 30
"""Rows of a day: as many as one picture has at most."""
OPENS, CLOSES = 8, 22
WARM = 50
"""Pictures after which fonts are loaded and the memory that painting needs is there."""
KILO = 1_024


def measure(*, pictures: int) -> Figures:
    """Return p95 in ms and the kB of one, each of another content, and how many MB so many of them add."""
    dice = random.Random(7)  # noqa: S311 - figures, and no secrets
    figures: Figures = {}
    slow, size = _painted(lambda number: timeline.painted(_day(dice, number)), pictures)
    figures |= {"a day p95 ms": slow, "a day kB": size}
    slow, size = _painted(lambda number: heatmap.painted(_week(dice, number)), pictures)
    figures |= {"a week p95 ms": slow, "a week kB": size}
    before = _peak()
    _painted(lambda number: timeline.painted(_day(dice, number)), pictures)
    _painted(lambda number: heatmap.painted(_week(dice, number + pictures)), pictures)
    gc.collect()
    return figures | {f"{2 * pictures} more MB": _peak() - before}


def _painted(paint: Callable[[int], bytes], count: int) -> tuple[float, float]:
    times, size = list[float](), 0
    for number in range(WARM + count):
        before = perf_counter()
        size = len(paint(number))
        times.append((perf_counter() - before) * MILLISECONDS)
    return p95(times[WARM:]), size / KILO


def _day(dice: random.Random, number: int) -> Timeline:
    rows = tuple(
        Row(f"Room {thing}", ((OPENS * 60, CLOSES * 60),), tuple(_stretch(dice) for _ in range(4)))
        for thing in range(THINGS)
    )
    return Timeline(f"Day {number} at a glance", rows, ("yours", "taken"), now=12 * 60)


def _stretch(dice: random.Random) -> Stretch:
    start = dice.randrange(OPENS * 60, CLOSES * 60 - 60, 15)
    return Stretch(start, start + 60, own=dice.random() < 0.1)


def _week(dice: random.Random, number: int) -> HeatMap:
    cells = tuple(tuple(dice.random() for _ in range(OPENS, CLOSES)) for _ in range(7))
    days = tuple(f"Day {each}" for each in range(7))
    return HeatMap(f"How busy week {number} is", days, OPENS, cells, ("free", "all taken", "closed"))


def _peak() -> float:
    """Return the most MB that the process has held so far; macOS tells bytes, and Linux kB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (KILO * KILO if sys.platform == "darwin" else KILO)
