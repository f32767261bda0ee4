"""What can be said of a resource beyond its name, and what somebody asks of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.errors import BadAttribute

if TYPE_CHECKING:
    from core.domain.resources.resource import Kind, Resource

Value = bool | float | str


class AttributeType(StrEnum):
    """What values an attribute has."""

    NUMBER = "number"
    YES_NO = "yes/no"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something that an organization says of its resources, and what may be said: `screens`, a number."""

    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()

    def valued(self, said: object) -> Value:
        """Return the value, a choice in its own spelling; refuses with BadAttribute what is of another type."""
        match self.type:
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
        raise BadAttribute(self.name, str(said), self.type, self.choices)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a resource must have to be what somebody asked for; what is None or empty was not asked for."""

    kind: "Kind | None" = None
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    """Tags, names of yes/no attributes and values of choices alike: nobody who asks for them knows which they are."""
    measures: tuple[tuple[str, float], ...] = ()
    """Attributes that are numbers, and the least that is asked for."""
    site: str | None = None
    floor: str | None = None

    def lacked_by(self, resource: "Resource") -> "Lack":
        """Return what the resource has not of it, its kind aside."""
        features, numbers = resource.features, resource.numbers
        return Lack(
            seats=max(0, (self.capacity or 0) - (resource.capacity or 0)),
            tags=tuple(tag for tag in self.tags if tag.casefold() not in features),
            measures=tuple((name, least) for name, least in self.measures if numbers.get(name.casefold(), 0) < least),
            site=self.site is not None and self.site.casefold() != resource.site.name.casefold(),
            floor=self.floor is not None and self.floor.casefold() != (resource.floor or "").casefold(),
        )


@dataclass(frozen=True, slots=True)
class Lack:
    """What a resource has not of what was asked for."""

    seats: int = 0
    tags: tuple[str, ...] = ()
    measures: tuple[tuple[str, float], ...] = ()
    site: bool = False
    floor: bool = False

    def __bool__(self) -> bool:
        """Whether anything is lacking."""
        return bool(self.seats or self.tags or self.measures or self.site or self.floor)

    @property
    def weight(self) -> tuple[bool, int, bool, int]:
        """How grave it is, to sort by: another site, then what is not there, then the floor, then too few seats."""
        return (self.site, len(self.tags) + len(self.measures), self.floor, self.seats)


def features(tags: Iterable[str], attributes: Iterable[tuple[Attribute, Value]]) -> frozenset[str]:
    """Return, without case, everything that is either there or not: tags, what is answered with yes, and choices."""
    said = (name for attribute, value in attributes if (name := _feature(attribute, value)))
    return frozenset(each.casefold() for each in (*tags, *said))


def _feature(attribute: Attribute, value: Value) -> str | None:
    if attribute.type is AttributeType.YES_NO:
        return attribute.name if value else None
    return str(value) if attribute.type is AttributeType.CHOICE else None
