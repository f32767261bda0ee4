"""Faults that a test injects: too many requests, a broken server, a reply that gets lost."""

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

ANY = "*"
"""Stands for every method."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one call."""

    kind: Literal["too_many_requests", "server_error", "lost_reply"]
    retry_after: int = 1


class Faults:
    """Answers the next calls of a method wrongly; methods go by the platform's own name, `response_url` for that."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Fault]] = defaultdict(deque)

    def too_many_requests(self, method: str = ANY, *, times: int = 1, retry_after: int = 1) -> None:
        """Refuse the next calls with 429 and this wait in seconds."""
        self._waiting[method].extend([Fault("too_many_requests", retry_after)] * times)

    def server_error(self, method: str = ANY, *, times: int = 1) -> None:
        """Answer the next calls with 500, and do nothing."""
        self._waiting[method].extend([Fault("server_error")] * times)

    def lost_reply(self, method: str = ANY, *, times: int = 1) -> None:
        """Do what the next calls ask, then drop the connection without an answer."""
        self._waiting[method].extend([Fault("lost_reply")] * times)

    def clear(self) -> None:
        """Let everything go right again."""
        self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        """Return the fault meant for this call, if any, and strike it off."""
        for name in (method, ANY):
            if self._waiting[name]:
                return self._waiting[name].popleft()
        return None
