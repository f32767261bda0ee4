"""How people take back what they just said, and leave things out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """How people take back what they just said, and leave things out."""
