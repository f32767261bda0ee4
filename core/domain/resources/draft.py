"""Drafts of resources: what one is to be, before it is there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.domain.lengths import COUNTS, check_count, check_rules, check_text
from core.domain.resources.features import Value
from core.domain.resources.resource import BY_THE_DAY, Kind, Resource
from core.domain.rules.policy import Rules
from core.errors import OutOfRange
from core.values import Interval

MOST_SEATS = 10_000
"""Seats of one resource: a stadium's stand. Whoever writes more has missed a key."""


@dataclass(frozen=True, slots=True)
class Draft:
    """
    A resource to add; `labels` name its units, and a single unit has an empty one.

    `classes` are those of its seats, as many as there are labels, or none.
    """

    name: str
    kind: Kind
    labels: Sequence[str] = ("",)
    capacity: int | None = None
    tags: Sequence[str] = ()
    aliases: Sequence[str] = ()
    site: str | None = None
    """The name of its site; None means the organization's first."""
    floor: str | None = None
    description: str | None = None
    photo: str | None = None
    """An address that begins with https://; whoever reads it from a file checks that."""
    attributes: Mapping[str, Value] = field(default_factory=dict)
    departures: Sequence[Interval] = ()
    rules: Rules = field(default_factory=Rules)
    """The rules that are set for it alone; it inherits all others."""
    classes: Sequence[str | None] = ()


def copied(resource: Resource, name: str, *, rules: Rules) -> Draft:
    """Return the draft of a resource like another one, with `rules` as that one's own; it has no other names."""
    return Draft(
        name=name,
        kind=resource.kind,
        labels=[unit.label for unit in resource.units],
        classes=[unit.seat_class for unit in resource.units],
        capacity=resource.capacity,
        tags=resource.tags,
        site=resource.site.name,
        floor=resource.floor,
        description=resource.description,
        photo=resource.photo,
        attributes={attribute.name: value for attribute, value in resource.attributes},
        departures=resource.departures,
        rules=rules,
    )


def counted(draft: Draft, count: int) -> Draft:
    """Return a draft with so many seats or, of a kind of which people take one each, with so many units."""
    if count == 0:
        return draft
    if draft.kind not in BY_THE_DAY:
        return replace(draft, capacity=count)
    # Labels for more than a pool may have are never made: a number of nine digits would fill the memory.
    if not 1 <= count <= COUNTS["units"]:
        raise OutOfRange("units", count, 1, COUNTS["units"])
    return replace(draft, labels=[str(label) for label in range(1, count + 1)] if count > 1 else [""], classes=())


def check_draft(draft: Draft) -> None:
    """
    Check a draft against the stated lengths and bounds.

    Refuses with TextTooLong, TooMany, RuleTooLong, or OutOfRange for a number of seats that no resource has.
    """
    check_rules(draft.rules)
    check_capacity(draft.capacity)
    for kind, text in _texts(draft):
        check_text(kind, text)
    for kind, several in (
        ("units", draft.labels),
        ("tags", draft.tags),
        ("aliases", draft.aliases),
        ("attributes", draft.attributes),
    ):
        check_count(kind, several)


def check_capacity(capacity: int | None) -> None:
    """Check a number of seats; refuses with OutOfRange."""
    if capacity is not None and not 1 <= capacity <= MOST_SEATS:
        raise OutOfRange("capacity", capacity, 1, MOST_SEATS)


def _texts(draft: Draft) -> Iterator[tuple[str, str | None]]:
    yield "resource", draft.name
    yield "site", draft.site
    yield "floor", draft.floor
    yield "description", draft.description
    yield "photo", draft.photo
    yield from (("unit", each) for each in draft.labels)
    yield from (("class", each) for each in draft.classes)
    yield from (("tag", each) for each in draft.tags)
    yield from (("alias", each) for each in draft.aliases)
    yield from (("value", each) for each in draft.attributes.values() if isinstance(each, str))
