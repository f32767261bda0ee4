"""What people who run a place can want with its sites and departures."""

from dataclasses import dataclass
from typing import ClassVar

from core.domain.resources.proposal import SiteChange, Timetable


@dataclass(frozen=True, slots=True)
class ListSites:
    """See the sites, and what is at each."""

    word: ClassVar = "sites"


@dataclass(frozen=True, slots=True)
class ChangeSite:
    """See what a change of sites would mean; nothing is changed yet."""

    wanted: SiteChange


@dataclass(frozen=True, slots=True)
class AddDepartures:
    """See which departures would be added; nothing is added yet."""

    wanted: Timetable


@dataclass(frozen=True, slots=True)
class AskLastDeparture:
    """Hear that a timetable needs an end."""

    name: str


Intent = ListSites | ChangeSite | AddDepartures | AskLastDeparture
