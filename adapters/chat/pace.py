"""How fast messages may go out: token buckets in the event loop's own time."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MOST_CHATS = 10_000
"""More than write within the seconds in which a bucket fills; a forgotten one that was full is no loss."""


@dataclass
class _Bucket:
    """Fills by `rate` tokens a second up to `size`; `level` is what it held at the moment `at`."""

    rate: float
    size: int
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Take a token, if need be one of the future, and return in how many seconds it is there."""
        # The level may fall below zero: each waiter has a token of the future, so all wait in the order they came.
        self.level = min(self.size, self.level + (now - self.at) * self.rate) - 1
        self.at = now
        return max(0.0, -self.level / self.rate)


class Pace:
    """
    Lets so many messages a second out overall, and so many into each chat, with short bursts.

    None is no limit. The chats of long ago are forgotten, so that memory stays flat.
    """

    def __init__(
        self,
        *,
        per_second: float | None,
        per_chat_per_second: float | None,
        burst: int,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._overall_rate, self._chat_rate, self._burst = per_second, per_chat_per_second, burst
        self._clock = clock
        self._overall: _Bucket | None = None
        self._chats: OrderedDict[str, _Bucket] = OrderedDict()

    async def turn(self, chat: str) -> None:
        """Return when a message may go into this chat."""
        wait = self.delay(chat)
        if wait > 0:
            await asyncio.sleep(wait)

    def delay(self, chat: str) -> float:
        """Reserve a place for a message into this chat, and return in how many seconds it may go."""
        now = self._clock() if self._clock else asyncio.get_running_loop().time()
        # Both are always asked, because each asking takes a token.
        return max(self._of_all(now), self._of_chat(chat, now))

    def _of_all(self, now: float) -> float:
        if self._overall_rate is None:
            return 0.0
        if self._overall is None:
            self._overall = _Bucket(self._overall_rate, max(1, int(self._overall_rate)), self._overall_rate, now)
        return self._overall.wait(now)

    def _of_chat(self, chat: str, now: float) -> float:
        if self._chat_rate is None:
            return 0.0
        # Taken out and put back at the end, so that the first is the one that was idle longest.
        bucket = self._chats.pop(chat, None) or _Bucket(self._chat_rate, self._burst, self._burst, now)
        self._chats[chat] = bucket
        while len(self._chats) > MOST_CHATS:
            self._chats.popitem(last=False)
        return bucket.wait(now)
