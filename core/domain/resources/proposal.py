"""What somebody who runs a place was shown before it is done."""

from dataclasses import dataclass, field

from core.domain.people.groups import Filled
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.features import Attribute
from core.domain.resources.kinds import KindName
from core.domain.resources.resource import Kind
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Rules
from core.values import BookingId, Interval, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Addition:
    """Resources to add, all or none, and the groups of people whom their rules name."""

    drafts: tuple[Draft, ...]
    filled: tuple[Filled, ...] = ()


@dataclass(frozen=True, slots=True)
class Alteration:
    """
    Facts or rules that a resource is to have; `seen` are the facts as they were shown.

    `filled` are the groups of people whom the rules name.
    """

    resource: ResourceId
    facts: Facts = field(default_factory=Facts)
    seen: Facts = field(default_factory=Facts)
    rules: Rules = field(default_factory=Rules)
    filled: tuple[Filled, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteChange:
    """A site to add, where `site` names none; to rename or to give another zone; with neither, to remove."""

    site: str | None = None
    name: str | None = None
    zone: str | None = None

    @property
    def removes(self) -> bool:
        """Whether it removes a site."""
        return self.name is None and self.zone is None


@dataclass(frozen=True, slots=True)
class Timetable:
    """Departures of a resource to add, and to remove."""

    resource: ResourceId
    added: tuple[Interval, ...] = ()
    removed: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class KindNaming:
    """What a kind is to be called; without a name, as it is called elsewhere."""

    kind: Kind
    name: KindName | None = None


@dataclass(frozen=True, slots=True)
class HouseNaming:
    """The name that the organization is to have."""

    name: str


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """An attribute as it is to be defined; without a definition, one to remove."""

    name: str
    definition: Attribute | None = None


@dataclass(frozen=True, slots=True)
class Seating:
    """The units among which the members of a group are to sit; without units, they sit anywhere."""

    group: str
    units: tuple[UnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class SeatClasses:
    """The classes that seats of a resource are to have; None of one that is to have none."""

    resource: ResourceId
    classes: tuple[tuple[UnitId, str | None], ...]


PlaceChange = SiteChange | Timetable | KindNaming | HouseNaming | AttributeChange | Seating | SeatClasses
"""What is changed of a place itself; the same change with what was there before takes it back."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A change of rules."""

    change: RuleChange


Proposal = Addition | Alteration | PlaceChange | Ruling | Filled


@dataclass(frozen=True, slots=True)
class Done:
    """
    What carrying it out did: the resources, and what takes it back.

    `before` and `after` are the facts that changed, `rules` the version of the rules that were set, `back` what takes
    back a change of the place. `undone`: it was taken back.
    """

    resources: tuple[ResourceId, ...]
    before: Facts = field(default_factory=Facts)
    after: Facts = field(default_factory=Facts)
    rules: int | None = None
    undone: bool = False
    back: PlaceChange | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A proposal as it is kept: with what was done, once it was."""

    proposal: Proposal
    done: Done | None = None
    broken: tuple[BookingId, ...] = ()
    """Bookings that do not keep the rules that it would make, as it was proposed."""
