"""What somebody who runs a place was shown before it is done."""

from dataclasses import dataclass, field

from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.rules.policy import Rules
from core.values import ResourceId


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


Proposal = Addition | Alteration


@dataclass(frozen=True, slots=True)
class Done:
    """
    What carrying it out did: the resources, and what takes it back.

    `before` and `after` are the facts that changed, `rules` the version of the rules that were set. `undone`: it was
    taken back.
    """

    resources: tuple[ResourceId, ...]
    before: Facts = field(default_factory=Facts)
    after: Facts = field(default_factory=Facts)
    rules: int | None = None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A proposal as it is kept: with what was done, once it was."""

    proposal: Proposal
    done: Done | None = None
