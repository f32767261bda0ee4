"""How far the setting up of an organization has come, as its own facts tell it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import Week
from core.domain.rules.policy import Level


class Step(StrEnum):
    """What whoever sets a place up is asked, in this order."""

    ZONE = "zone"
    HOURS = "hours"
    THINGS = "things"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Company:
    """Who comes to an organization, and whether anybody has said in which zone it is."""

    zone_chosen: bool
    people: int
    """Members who have not left."""
    invited: bool
    """Whether an invitation is open by which others could come in."""


@dataclass(frozen=True, slots=True)
class Progress:
    """
    What of the setting up is done.

    Nothing says that somebody has begun or given up: it is read from the organization as it is, so that it can be left
    and taken up anywhere, and what was done by other ways counts as well.
    """

    company: Company
    catalogue: Catalogue

    @property
    def hours(self) -> Week | None:
        """The opening hours that were set for the whole organization."""
        return next(
            (each.rules.get("week") for each in self.catalogue.layers if each.level is Level.ORGANIZATION), None
        )

    @property
    def things(self) -> int:
        """How many resources can be booked."""
        return len(self.catalogue.resources) + len(self.catalogue.hidden)

    def done(self, step: Step) -> bool:
        """Whether a step is done; what can be booked already has a zone and hours, whoever chose them."""
        match step:
            case Step.ZONE:
                return self.company.zone_chosen or self.things > 0
            case Step.HOURS:
                return self.hours is not None or self.things > 0
            case Step.THINGS:
                return self.things > 0
            case Step.PEOPLE:
                return self.company.people > 1 or self.company.invited

    @property
    def left(self) -> Iterator[Step]:
        """The steps that are left to do, in their order."""
        return (step for step in Step if not self.done(step))
