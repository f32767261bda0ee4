"""The menu of commands that somebody sees in their own chat."""

from dataclasses import dataclass

from core.domain.people.identity import Identity
from core.values import OrganizationId


@dataclass(frozen=True, slots=True)
class Menu:
    """Whether somebody sees the commands of those who run the place, and in which language; else those of all."""

    organization: OrganizationId
    to: Identity
    runs: bool
    language: str | None = None
