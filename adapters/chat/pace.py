"""Pace: how many calls a platform takes within a time, and when the next one may go."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

MOST_COUNTS = 10_000
"""More chats than are written to within a minute; one that is forgotten while it is idle is no loss."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """
    At most so many calls within any so many seconds.

    Messages that nobody waits for keep it. Answers are counted and go at once, unless it holds for `answers` too.
    """

    calls: int
    seconds: float
    answers: bool = False

    def shared(self, replicas: int) -> "Limit":
        """Return what each of so many replicas may take."""
        # Whole calls while there are enough of them, so that a burst stays one; then one call in a longer time.
        calls = max(1, self.calls // replicas)
        return replace(self, calls=calls, seconds=self.seconds * replicas * calls / self.calls)


class _Count:
    """The instants of the latest calls that one limit counts; some have a place in the future."""

    __slots__ = ("_at", "_put_off")

    def __init__(self) -> None:
        self._at: list[float] = []
        self._put_off = 0.0

    def wait(self, limit: Limit, now: float) -> float:
        """Return in how many seconds one more call keeps the limit."""
        return max(0.0, self._at[-limit.calls] + limit.seconds - now) if len(self._at) >= limit.calls else 0.0

    def take(self, at: float, limit: Limit) -> None:
        """Count a call, behind all that have a place already."""
        self._at.append(max(at, *self._at[-1:]) if self._at else at)
        # One more than the limit allows: that one shows whether it was exceeded.
        del self._at[: -limit.calls - 1]

    def put_off(self, limit: Limit, now: float) -> float:
        """Return in how many seconds to ask again."""
        # Each later than the one before, or all that wait would come back together, again and again.
        self._put_off = max(self._put_off + limit.seconds / limit.calls, now + self.wait(limit, now))
        return self._put_off - now

    def exceeded(self, limit: Limit, now: float) -> bool:
        """Whether more calls were counted within the time of the limit than it allows."""
        return len(self._at) > limit.calls and now - self._at[-limit.calls - 1] < limit.seconds


class TooSoon(Exception):  # noqa: N818 - it says when
    """A call would wait longer than it can; `after` is in how many seconds to ask again."""

    def __init__(self, after: float) -> None:
        super().__init__(f"not before {after:.1f} s")
        self.after = after


class Pace:
    """Counts calls under their limits; times are seconds of one clock. What is idle is forgotten: memory stays flat."""

    def __init__(self) -> None:
        self._counts: OrderedDict[Key, _Count] = OrderedDict()

    def turn(self, limits: Sequence[tuple[Key, Limit, float]], *, now: float, replicas: int = 1) -> float:
        """
        Take a place for a call that all limits allow, each divided among the replicas; return the seconds to it.

        With each limit comes how many seconds the call can wait for it. Refuses with TooSoon when that is too little;
        then no place is taken.
        """
        waits = []
        late = []
        for key, limit, patience in limits:
            count, share = self._count(key), limit.shared(replicas)
            waits.append(count.wait(share, now))
            if waits[-1] > patience:
                late.append(count.put_off(share, now))
        if late:
            raise TooSoon(max(late))
        wait = max(waits, default=0.0)
        for key, limit, _ in limits:
            self._count(key).take(now + wait, limit)
        return wait

    def take(self, limits: Sequence[tuple[Key, Limit]], *, now: float) -> None:
        """Count a call that goes at once; those that can wait go behind it."""
        for key, limit in limits:
            self._count(key).take(now, limit)

    def exceeded(self, limits: Sequence[tuple[Key, Limit]], *, now: float) -> bool:
        """Whether this process alone has called more often than one of the limits allows."""
        return any(key in self._counts and self._counts[key].exceeded(limit, now) for key, limit in limits)

    def _count(self, key: Key) -> _Count:
        # Taken out and put back at the end, so that the first is the one that was idle longest.
        count = self._counts.pop(key, None) or _Count()
        self._counts[key] = count
        while len(self._counts) > MOST_COUNTS:
            self._counts.popitem(last=False)
        return count
