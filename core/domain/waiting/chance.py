"""The chance that something frees up, as it is said and as it came."""

from dataclasses import dataclass

SURE = 5
"""Percent: nothing is said to be surer than that, on either side."""


@dataclass(frozen=True, slots=True)
class Chance:
    """In `empty` of the last `of` weeks it was empty in the end, at the same time of the `weekday`; Monday is 0."""

    empty: int
    of: int
    weekday: int

    @property
    def percent(self) -> int:
        """The chance in percent; never nothing, and never certain."""
        return max(SURE, min(100 - SURE, round(100 * self.empty / self.of)))


@dataclass(frozen=True, slots=True)
class Kept:
    """Of the `waits` for which `said` percent were said, or up to nine more, so many `came`: something was offered."""

    said: int
    waits: int
    came: int
