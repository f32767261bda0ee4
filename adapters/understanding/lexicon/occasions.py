"""Named days, the times of a working day, and zones."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasions:
    """Named days, the times of a working day, and zones."""
