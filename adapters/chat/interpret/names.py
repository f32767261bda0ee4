"""The names that a sentence may use."""

from functools import lru_cache

from adapters.understanding.commands.kind_names import means_time
from adapters.understanding.house_words import Meaning
from adapters.understanding.reading import Named
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource
from core.domain.resources.seats import classes
from core.domain.resources.words import word_of


@lru_cache(maxsize=64)
def names_of(catalogue: Catalogue) -> tuple[Named, ...]:
    """Return what a sentence may name; the same tuple for the same catalogue."""
    return tuple(
        Named(
            name=resource.name,
            kind=resource.kind,
            aliases=(*_always(resource), *resource.former_names),
            tags=(*resource.tags, *(resource.features - {tag.casefold() for tag in resource.tags})),
            measures=tuple(resource.numbers),
            attributes=tuple(attribute.name for attribute, _ in resource.attributes),
            site=resource.site.name,
            floor=resource.floor,
            units=tuple(unit.label for unit in resource.units if unit.label),
            capacity=resource.capacity,
            several=len(resource.units) > 1,
            classes=tuple(classes(resource)),
            kind_names=_house_words(catalogue, resource.kind),
        )
        for resource in catalogue.resources
    )


def _house_words(catalogue: Catalogue, kind: Kind) -> tuple[str, str] | None:
    """Return what a kind is called in this house; a list may bring a word that means a time, and that is not read."""
    name = catalogue.kind_names.get(kind)
    return (name.one, name.several) if name and not means_time(name.one) and not means_time(name.several) else None


@lru_cache(maxsize=64)
def meanings_of(catalogue: Catalogue) -> tuple[Meaning, ...]:
    """Return the words that mean a resource on some days of the week."""
    words = ((resource, word_of(alias)) for resource in catalogue.resources for alias in resource.aliases)
    return tuple(Meaning(word.said, resource.name, word.days) for resource, word in words if word.days)


def _always(resource: Resource) -> tuple[str, ...]:
    return tuple(alias for alias in resource.aliases if not word_of(alias).days)
