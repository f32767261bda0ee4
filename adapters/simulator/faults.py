"""Faults for tests to inject: too many requests, a broken server, a lost reply."""

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

ANY = "*"
"""Stands for every method."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The fault of one call; `retry_after` in seconds."""

    kind: Literal["too_many_requests", "server_error", "lost_reply"]
    retry_after: int = 1


class Faults:
    """Faults waiting for calls, by the platform's own name of the method; `response_url` counts as one."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Fault]] = defaultdict(deque)

    def too_many_requests(self, method: str = ANY, *, times: int = 1, retry_after: int = 1) -> None:
        """Refuse the next calls with 429 and a wait in seconds."""
        self._waiting[method].extend([Fault("too_many_requests", retry_after)] * times)

    def server_error(self, method: str = ANY, *, times: int = 1) -> None:
        """Answer the next calls with 500 and change nothing."""
        self._waiting[method].extend([Fault("server_error")] * times)

    def lost_reply(self, method: str = ANY, *, times: int = 1) -> None:
        """Carry out the next calls, then drop the connection without an answer."""
        self._waiting[method].extend([Fault("lost_reply")] * times)

    def take(self, method: str) -> Fault | None:
        """Remove and return the fault for this call, if any."""
        for name in (method, ANY):
            if self._waiting[name]:
                return self._waiting[name].popleft()
        return None
