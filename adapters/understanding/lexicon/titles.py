"""What leads to the purpose of a booking, and how people rename it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """What leads to the purpose of a booking, and how people rename it."""
