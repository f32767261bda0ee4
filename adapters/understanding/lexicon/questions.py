"""How people ask for facts, and for what Bellhop cannot do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """How people ask for facts, and for what Bellhop cannot do."""
