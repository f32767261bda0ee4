"""Certificates: what somebody has learned, and some things need of whoever books them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.domain.people.member import Circle, Role
from core.domain.resources.resource import Resource
from core.values import CertificateId, MemberId, OrganizationId

TOLD_BEFORE = timedelta(days=14)
"""How long before its end whoever has a certificate is told: time to find a course."""
MORNING = time(9)
"""When they are told, in the organization's wall time; the last day of a certificate ends at midnight."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate of one member: asked for, given, perhaps withdrawn; `by` is a name, None the command line."""

    id: CertificateId
    organization: OrganizationId
    member: MemberId
    name: str
    asked_at: datetime | None = None
    """Since when an answer is waited for."""
    given_at: datetime | None = None
    until: datetime | None = None
    """When it ends; None if it never does."""
    withdrawn_at: datetime | None = None
    """When it was withdrawn or, if it was never given, declined."""
    by: str | None = None
    """Who gave, withdrew or declined it."""

    def holds(self, at: datetime) -> bool:
        """Whether it counts at that instant."""
        return self.given_at is not None and self.withdrawn_at is None and (self.until is None or at < self.until)


@dataclass(frozen=True, slots=True)
class Listed:
    """The certificates that somebody may see."""

    own: tuple[Certificate, ...]
    """Their own that count now, or are asked for."""
    needed: tuple[str, ...]
    """What the things that they know of need."""
    given: frozenset[str]
    """Those of them that they may give."""
    everybody: tuple[tuple[Certificate, str], ...] = ()
    """Of the certificates that they may give: who has one or asks for one, each with their name."""


def called(said: str) -> str:
    """Return the name of a certificate as it is kept: “Laser course” and “laser-course” are one."""
    return "-".join(said.lower().split())


def givers_of(name: str, resources: Iterable[Resource]) -> Circle:
    """Return who may give a certificate: owners, admins, and the managers and givers of everything that needs it."""
    policies = [each.policy for each in resources if name in each.policy.needs]
    circles = [circle for each in policies for circle in (each.managers, each.givers) if circle is not None]
    return Circle(
        frozenset({Role.OWNER, Role.ADMIN}).union(*(each.roles for each in circles)),
        frozenset[str]().union(*(each.groups for each in circles)),
    )


def told_at(until: datetime, zone: ZoneInfo) -> datetime:
    """Return when somebody is told that their certificate ends: on a morning, two weeks before."""
    day = (until.astimezone(zone) - TOLD_BEFORE).date()
    return datetime.combine(day, MORNING, zone)
