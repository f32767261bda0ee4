"""Neighbourhoods: the units among which a group sits, and who is given which unit first because of them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource, Unit
from core.domain.resources.seats import around
from core.errors import UnknownUnit
from core.values import ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Span:
    """The units of a resource from one label to another, in their order; without labels, all of them."""

    resource: ResourceId
    first: str | None = None
    last: str | None = None


def units_of(spans: Collection[Span], catalogue: Catalogue) -> tuple[UnitId, ...]:
    """Return the units of spans, each once; refuses with UnknownResource or UnknownUnit."""
    return tuple(dict.fromkeys(unit.id for span in spans for unit in _spanned(catalogue.resource(span.resource), span)))


def _spanned(resource: Resource, span: Span) -> tuple[Unit, ...]:
    if span.first is None:
        return resource.units
    units = resource.units
    first = units.index(resource.labelled(span.first))
    last = units.index(resource.labelled(span.last or span.first))
    if last < first:
        raise UnknownUnit(resource.id, f"{span.first}–{span.last}")
    return units[first : last + 1]


def concerned(resource: Resource, catalogue: Catalogue) -> bool:
    """Whether any group sits at units of a resource, of which there are several."""
    own = {unit.id for unit in resource.units}
    return len(own) > 1 and any(not own.isdisjoint(units) for units in catalogue.neighbourhoods.values())


def preferred(resource: Resource, catalogue: Catalogue, groups: Collection[str]) -> Mapping[UnitId, int]:
    """
    Return a rank for each unit of a resource, the lowest for those that a member of these groups is given first.

    Those are the units of the member's own neighbourhoods, all alike, then the others by how near they are to these.
    Whoever has none there is given the units outside of any neighbourhood first.
    """
    units = [unit.id for unit in resource.units]
    settled = {unit for each in catalogue.neighbourhoods.values() for unit in each}
    own = {unit for group in groups for unit in catalogue.neighbourhoods.get(group, ())}.intersection(units)
    if not own:
        return {unit: int(unit in settled) for unit in units}
    return {unit: 0 if unit in own else place for place, unit in enumerate(around(resource, own, units))}


def welcoming(resources: Iterable[Resource], catalogue: Catalogue, groups: Collection[str]) -> tuple[Resource, ...]:
    """
    Return resources kind by kind, otherwise in their order, but of each kind those first where such a member sits.

    Those come last that are others' neighbourhoods alone.
    """
    settled = {unit for each in catalogue.neighbourhoods.values() for unit in each}
    own = {unit for group in groups for unit in catalogue.neighbourhoods.get(group, ())}

    def rank(resource: Resource) -> tuple[int, int]:
        units = {unit.id for unit in resource.units}
        return resource.kind.place, 0 if units & own else 2 if units <= settled else 1

    return tuple(sorted(resources, key=rank)) if settled else tuple(resources)
