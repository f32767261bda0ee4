"""What people who run a place can want with its sites and departures, its names and its attributes."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.resources.neighbourhoods import Span
from core.domain.resources.proposal import AttributeChange, HouseNaming, KindNaming, SiteChange, Timetable


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ListSites(Intent):
    """See the sites, and what is at each."""

    word: ClassVar = "sites"


@dataclass(frozen=True, slots=True)
class ChangeSite(Intent):
    """See what a change of sites would mean; nothing is changed yet."""

    wanted: SiteChange


@dataclass(frozen=True, slots=True)
class AddDepartures(Intent):
    """See which departures would be added; nothing is added yet."""

    wanted: Timetable


@dataclass(frozen=True, slots=True)
class ClassSeats(Intent):
    """See what it would mean that these seats of one thing have a class, or none; nothing is changed yet."""

    spans: tuple[Span, ...]
    seat_class: str | None = None


@dataclass(frozen=True, slots=True)
class AskLastDeparture(Intent):
    """Hear that a timetable needs an end."""

    name: str


@dataclass(frozen=True, slots=True)
class ListKinds(Intent):
    """See what the kinds of things are called here."""

    word: ClassVar = "kinds"


@dataclass(frozen=True, slots=True)
class NameKind(Intent):
    """See what another name of a kind would mean; nothing is changed yet. `guessed`: one of its two names is."""

    wanted: KindNaming
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class NameHouse(Intent):
    """See what another name of the organization would mean; nothing is changed yet."""

    wanted: HouseNaming


@dataclass(frozen=True, slots=True)
class ListAttributes(Intent):
    """See the attributes by which things are described, from a place on."""

    word: ClassVar = "attributes"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeAttribute(Intent):
    """See what a change of the attributes would mean; nothing is changed yet."""

    wanted: AttributeChange
