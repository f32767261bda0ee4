"""Faults for tests to inject: too many requests, a broken server, a lost reply, a silence."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Literal

ANY = "*"
"""Stands for every method."""


@dataclass(frozen=True, slots=True)
class Fault:
    """
    The fault of one call; `retry_after` in seconds.

    A call that meets `silence` is neither carried out nor answered until the silence `over`; then it gets 500.
    """

    kind: Literal["too_many_requests", "server_error", "lost_reply", "silence"]
    retry_after: int = 1
    chat: str = ANY
    """The chat that the wait of a 429 is for, where it is not for all."""
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def after_silence(self) -> "Fault":
        """Return the fault that the call meets in the end, at once unless the platform is silent."""
        if self.kind != "silence":
            return self
        await self.over.wait()
        return Fault("server_error")


class Faults:
    """Faults waiting for calls, by the platform's own name of the method; `response_url` counts as one."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._lasting: list[tuple[str, str, Fault]] = []

    def too_many_requests(self, method: str = ANY, *, times: int = 1, retry_after: int = 1) -> None:
        """Refuse the next calls with 429 and a wait in seconds."""
        self._waiting[method].extend([Fault("too_many_requests", retry_after)] * times)

    def server_error(self, method: str = ANY, *, times: int = 1) -> None:
        """Answer the next calls with 500 and change nothing."""
        self._waiting[method].extend([Fault("server_error")] * times)

    def lost_reply(self, method: str = ANY, *, times: int = 1) -> None:
        """Carry out the next calls, then drop the connection without an answer."""
        self._waiting[method].extend([Fault("lost_reply")] * times)

    @contextmanager
    def lasting(self, fault: Fault, method: str = ANY, *, chat: str = ANY) -> Iterator[None]:
        """Let every call of the method, in one chat or in all, meet this fault until the block ends."""
        entry = (method, chat, replace(fault, chat=chat))
        self._lasting.append(entry)
        try:
            yield
        finally:
            self._lasting.remove(entry)
            fault.over.set()

    def take(self, method: str, chat: str = ANY) -> Fault | None:
        """Return the fault for this call into a chat, if any; one that does not last is used up."""
        for name in (method, ANY):
            if self._waiting[name]:
                return self._waiting[name].popleft()
        found = (fault for at, where, fault in self._lasting if at in {method, ANY} and where in {chat, ANY})
        return next(found, None)
