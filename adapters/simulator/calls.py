"""The record of every call the app made, for tests to assert on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from adapters.simulator.people import Json
from adapters.simulator.pulse import Pulse


@dataclass(frozen=True, slots=True)
class Call:
    """One API call with its answer; `arrived` is in monotonic seconds, `inside` in seconds."""

    platform: Literal["slack", "telegram"]
    method: str
    arguments: Json
    result: Json
    status: int
    arrived: float
    inside: float | None = None
    """How long before it the platform had asked to wait, if that wait was not over when it arrived."""

    @property
    def ok(self) -> bool:
        """Whether the platform accepted the call."""
        return bool(self.result.get("ok"))


class Calls:
    """All calls in the order they were answered."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._calls: list[Call] = []

    def __iter__(self) -> Iterator[Call]:
        return iter(self._calls)

    def __len__(self) -> int:
        return len(self._calls)

    def __getitem__(self, index: int) -> Call:
        return self._calls[index]

    def record(self, call: Call) -> None:
        """Remember a call and wake the waiters."""
        self._calls.append(call)
        self._pulse.beat()

    def of(self, *methods: str) -> list[Call]:
        """Return the calls of these methods, such as `chat.postMessage` or `sendMessage`."""
        return [call for call in self._calls if call.method in methods]

    def inside(self) -> list[Call]:
        """Return the calls that arrived although the platform had asked to wait."""
        return [call for call in self._calls if call.inside is not None]

    def clear(self) -> None:
        """Forget all calls."""
        self._calls.clear()
