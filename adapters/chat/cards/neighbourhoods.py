"""Where a group sits, in words."""

from collections.abc import Collection, Iterator
from itertools import groupby

from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from core.domain.resources.resource import Resource
from core.values import UnitId


def places(units: Collection[UnitId], look: Look) -> str:
    """Return units as the reader may know of them, those that follow one another as one: “Desk 1–6, Atlas”."""
    wanted = frozenset(units)
    return names([each for resource in look.catalogue.listed for each in _runs(resource, wanted)], look.words)


def _runs(resource: Resource, wanted: Collection[UnitId]) -> Iterator[str]:
    """Yield the runs of wanted units of a resource, in their order."""
    for here, run in groupby(resource.units, key=lambda unit: unit.id in wanted):
        labels = [unit.label for unit in run]
        if here:
            yield f"{resource.name} {'–'.join(dict.fromkeys((labels[0], labels[-1])))}".rstrip()
