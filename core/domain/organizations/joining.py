"""Joining: a workspace that has nothing yet comes to another organization, by a code of its owner's."""

from dataclasses import dataclass
from datetime import timedelta

from core.values import OrganizationId, Route

GOOD_FOR = timedelta(days=1)
"""How long a code lets a workspace in: two owners agree and do it."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace, and the organization for which it speaks."""

    route: Route
    organization: str
    installed: bool
    """Whether it let Bellhop in by itself, and its keys are kept."""


@dataclass(frozen=True, slots=True)
class Joining:
    """What happens if an organization joins another one."""

    host: OrganizationId
    organization: str
    """What the other one is called."""
    people: int
    """How many members come along."""
