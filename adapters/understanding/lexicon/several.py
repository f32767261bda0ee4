"""How people speak of several things, units or days at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """How people speak of several things, units or days at once."""
