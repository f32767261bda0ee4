"""Where a group sits, in words."""

from collections.abc import Collection, Iterator
from itertools import groupby

from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.values import UnitId


def places(units: Collection[UnitId], look: Look) -> str:
    """Return units as the reader may know of them, those that follow one another as one: “Desk 1–6, Atlas”."""
    return names(places_of(units, look.catalogue), look.words)


def places_of(units: Collection[UnitId], catalogue: Catalogue) -> list[str]:
    """Return the same one by one, as a catalogue knows them."""
    wanted = frozenset(units)
    return [each for resource in catalogue.listed for each in _runs(resource, wanted)]


def _runs(resource: Resource, wanted: Collection[UnitId]) -> Iterator[str]:
    """Yield the runs of wanted units of a resource, in their order."""
    for here, run in groupby(resource.units, key=lambda unit: unit.id in wanted):
        labels = [unit.label for unit in run]
        if here:
            yield f"{resource.name} {'–'.join(dict.fromkeys((labels[0], labels[-1])))}".rstrip()
