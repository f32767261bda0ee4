"""The names that a sentence may use."""

from functools import lru_cache

from adapters.understanding.reading import Named
from core.domain.resources.catalogue import Catalogue


@lru_cache(maxsize=64)
def names_of(catalogue: Catalogue) -> tuple[Named, ...]:
    """Return what a sentence may name; the same tuple for the same catalogue."""
    return tuple(
        Named(
            name=resource.name,
            kind=resource.kind,
            aliases=(*resource.aliases, *resource.former_names),
            tags=(*resource.tags, *(resource.features - {tag.casefold() for tag in resource.tags})),
            measures=tuple(resource.numbers),
            site=resource.site.name,
            floor=resource.floor,
            units=tuple(unit.label for unit in resource.units if unit.label),
            capacity=resource.capacity,
            several=len(resource.units) > 1,
        )
        for resource in catalogue.resources
    )
