"""Progress bars for whatever takes longer than a second; only a terminal shows them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Advance = Callable[[int], None]
"""Is told by how much the work has gone on."""


@contextmanager
def progress(doing: str, *, total: int | None = None) -> Iterator[Advance]:
    """
    Show how far the work of the block has come, on standard error, and yield what is told of it.

    `total` is in whatever the block counts; None shows that something goes on. Nothing is shown but on a terminal.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    count = TextColumn("{task.completed:,.0f}")
    columns = (TextColumn("{task.description}"), BarColumn(), count, TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=total)
        yield lambda more: bar.advance(task, more)
