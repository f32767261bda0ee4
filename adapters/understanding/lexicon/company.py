"""How people speak of others: whose booking it is, who comes along, who takes it over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """How people speak of others: whose booking it is, who comes along, who takes it over."""
