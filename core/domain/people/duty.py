"""Duties: what somebody decides about besides what their role lets them, and the group by which they do."""

from dataclasses import dataclass
from enum import StrEnum

from core.domain.people.member import Circle
from core.domain.people.person import Person
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.parts import Part, documents_over, in_force
from core.domain.rules.policy import Level, Rules


class Duty(StrEnum):
    """To manage something, or to approve what others book of it; each is a rule that names a circle of people."""

    MANAGES = "managers"
    APPROVES = "approvers"


@dataclass(frozen=True, slots=True)
class Charge:
    """
    Somebody with a duty, or without it, in one document of rules.

    `group` is the one by which they have it or would; `made`: there is no such group yet. `had`: so it was already.
    """

    who: Person
    duty: Duty
    level: Level
    subject: str
    group: str
    holds: bool
    made: bool = False
    had: bool = False


@dataclass(frozen=True, slots=True)
class Charged:
    """Who has a duty by a document: the circle in force, and the groups that the document itself names."""

    circle: Circle
    own: tuple[str, ...]

    def with_group(self, group: str) -> Circle:
        """Return the circle with that group in it."""
        return Circle(self.circle.roles, self.circle.groups | {group.lower()})

    def without_group(self, group: str) -> Circle:
        """Return the circle without that group."""
        return Circle(self.circle.roles, self.circle.groups - {group.lower()})


def rules_of(duty: Duty, circle: Circle) -> Rules:
    """Return the rule that gives a duty to a circle."""
    return Rules(managers=circle) if duty is Duty.MANAGES else Rules(approvers=circle)


def charged(catalogue: Catalogue, duty: Duty, level: Level, subject: str) -> Charged:
    """Return who has a duty in a document of rules."""
    ruled = in_force(Part(duty), documents_over(level, subject, catalogue))
    circle = ruled.value if isinstance(ruled.value, Circle) else Circle()
    # A circle that a farther document names is not this one's: who joins it would have the duty there as well.
    here = ruled.origin is not None and (str(ruled.origin.level), ruled.origin.subject) == (str(level), subject)
    return Charged(circle, tuple(sorted(circle.groups)) if here else ())
