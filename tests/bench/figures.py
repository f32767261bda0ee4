"""What the benchmarks share: a real database for each, and how times become figures."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from bot import migrating
from bot.embedded_postgres import embedded

MILLISECONDS = 1_000

Figures = dict[str, float]


@contextmanager
def database(*, quick: bool = False) -> Iterator[str]:
    """
    Start a server as durable as a real one, with an empty schema at head, and yield its address.

    `quick` tries a benchmark and takes no figures from it: such a server never waits for its disk.
    """
    with (
        TemporaryDirectory(prefix="bellhop-bench-", ignore_cleanup_errors=True) as folder,
        embedded(Path(folder), durable=not quick) as url,
    ):
        migrating.upgrade(url)
        yield url


def p95(times: Sequence[float]) -> float:
    """Return the time that 95 of 100 stay under."""
    return quantiles(times, n=20)[-1]
