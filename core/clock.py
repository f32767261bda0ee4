"""The clocks: in `bot run` the database's one decides, and everything else is given the time."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

OFF = timedelta(seconds=2)
"""How far a machine's clock may be from the database's before it is called wrong; NTP keeps it within milliseconds."""
# Linux counts the time for which a machine was suspended in this clock alone. Other systems have the other one.
_ELAPSED = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class Clock(Protocol):
    """A source of the present time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that reads it


def elapsed() -> float:
    """Return the seconds since some instant, which nobody who sets the machine's clock can change."""
    return time.clock_gettime(_ELAPSED)


class DatabaseClock:
    """
    The database's clock as one process knows it: the time last told, and the time elapsed since.

    All replicas decide by the same clock. The machine's own is compared with it and decides nothing. Any thread may
    read it.
    """

    def __init__(self, *, own: Clock | None = None, elapsed: Callable[[], float] = elapsed) -> None:
        self.elapsed = elapsed
        self._own = own or SystemClock()
        self._zero: datetime | None = None
        """The database's time when `elapsed` was zero."""
        self.off = timedelta(0)
        """How far the machine's clock is ahead of the database's, as last compared."""

    def sync(self, at: datetime, *, asked: float) -> None:
        """Take the database's time; it was read after `asked`, an instant of `elapsed`, and before now."""
        earliest, latest = at - timedelta(seconds=self.elapsed()), at - timedelta(seconds=asked)
        known = self._zero if self._zero is not None else earliest + (latest - earliest) / 2
        # Moved only as far as the answer proves it wrong: a slow answer proves little, and must not jerk the time.
        self._zero = min(max(known, earliest), latest)
        self.off = self._own.now() - self.now()

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC; the database must have told it once."""
        if self._zero is None:
            raise AssertionError("the database has not told the time yet")
        return self._zero + timedelta(seconds=self.elapsed())

    @property
    def agrees(self) -> bool:
        """Whether the machine's own clock is near enough to the database's."""
        return abs(self.off) <= OFF
