"""What somebody who runs a place was shown before it is done."""

from dataclasses import dataclass, field

from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Rules
from core.values import Interval, ResourceId


@dataclass(frozen=True, slots=True)
class Addition:
    """Resources to add, all or none."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Alteration:
    """Facts or rules that a resource is to have; `seen` are the facts as they were shown."""

    resource: ResourceId
    facts: Facts = field(default_factory=Facts)
    seen: Facts = field(default_factory=Facts)
    rules: Rules = field(default_factory=Rules)


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
class Ruling:
    """A change of rules."""

    change: RuleChange


Proposal = Addition | Alteration | SiteChange | Timetable | Ruling


@dataclass(frozen=True, slots=True)
class Done:
    """
    What carrying it out did: the resources, and what takes it back.

    `before` and `after` are the facts that changed, `rules` the version of the rules that were set, `back` what takes
    back a change of sites or departures. `undone`: it was taken back.
    """

    resources: tuple[ResourceId, ...]
    before: Facts = field(default_factory=Facts)
    after: Facts = field(default_factory=Facts)
    rules: int | None = None
    undone: bool = False
    back: SiteChange | Timetable | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A proposal as it is kept: with what was done, once it was."""

    proposal: Proposal
    done: Done | None = None
