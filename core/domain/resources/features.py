"""Features of resources: the attributes that describe them, and the features that somebody asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.errors import BadAttribute

if TYPE_CHECKING:
    from core.domain.resources.resource import Kind, Resource

Value = bool | int | float | str


class AttributeType(StrEnum):
    """The types of an attribute's values."""

    NUMBER = "number"
    YES_NO = "yes/no"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A feature that an organization describes its resources by, and its type: `screens`, a number."""

    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()
    unit: str | None = None
    """What a number of it is measured in: cm."""

    def valued(self, said: object) -> Value:
        """Return the value, a choice in its own spelling; refuses with BadAttribute a value of another type."""
        match self.type:
            # A bool is an int in Python; "yes" is no number.
            case AttributeType.NUMBER if isinstance(said, int | float) and not isinstance(said, bool):
                return said
            case AttributeType.YES_NO if isinstance(said, bool):
                return said
            case AttributeType.TEXT if isinstance(said, str):
                return said
            case AttributeType.CHOICE if isinstance(said, str):
                for choice in self.choices:
                    if choice.casefold() == said.casefold():
                        return choice
        raise BadAttribute(self.name, str(said), self.type, self.choices, self.unit)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The features that somebody asks of a resource; None or empty if they did not ask."""

    kind: "Kind | None" = None
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    """Tags, names of yes/no attributes and values of choices alike: the asker does not know which they are."""
    measures: tuple[tuple[str, float], ...] = ()
    """Attributes that are numbers, and the least that is asked for."""
    site: str | None = None
    floor: str | None = None

    def lacked_by(self, resource: "Resource") -> "Lack":
        """
        Return the features that the resource lacks, its kind aside.

        What departs has a place for one person in each unit, and anything without a number of seats is for one.
        """
        features, numbers = resource.features, resource.numbers
        seats = len(resource.units) if resource.departures else resource.capacity or 1
        return Lack(
            seats=max(0, (self.capacity or 0) - seats),
            tags=tuple(tag for tag in self.tags if tag.casefold() not in features),
            measures=tuple((name, least) for name, least in self.measures if numbers.get(name.casefold(), 0) < least),
            site=self.site is not None and self.site.casefold() != resource.site.name.casefold(),
            floor=self.floor is not None and self.floor.casefold() != (resource.floor or "").casefold(),
        )


@dataclass(frozen=True, slots=True)
class Lack:
    """The features that were asked for and that a resource lacks."""

    seats: int = 0
    tags: tuple[str, ...] = ()
    measures: tuple[tuple[str, float], ...] = ()
    site: bool = False
    floor: bool = False

    def __bool__(self) -> bool:
        """Whether it lacks anything."""
        return bool(self.seats or self.tags or self.measures or self.site or self.floor)

    @property
    def weight(self) -> tuple[bool, int, bool, int]:
        """A key to sort by, the gravest lack first: another site, missing features, another floor, too few seats."""
        return (self.site, len(self.tags) + len(self.measures), self.floor, self.seats)


def features(tags: Iterable[str], attributes: Iterable[tuple[Attribute, Value]]) -> frozenset[str]:
    """
    Return all features that are either there or not, case folded: tags, yes/no attributes with yes, and choices.

    A choice is there by itself, and behind its attribute's name: `red`, and `colour red`.
    """
    said = (name for attribute, value in attributes for name in _features(attribute, value))
    return frozenset(each.casefold() for each in (*tags, *said))


def _features(attribute: Attribute, value: Value) -> tuple[str, ...]:
    if attribute.type is AttributeType.YES_NO:
        return (attribute.name,) if value else ()
    return (str(value), f"{attribute.name} {value}") if attribute.type is AttributeType.CHOICE else ()
