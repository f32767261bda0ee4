"""The facts of a resource that an admin can change, one by one."""

from collections.abc import Mapping
from typing import Any, cast

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from core.domain.lengths import check_count, check_text
from core.domain.resources.draft import check_capacity
from core.domain.resources.features import Value
from core.domain.resources.resource import Kind, Resource


class Facts(TypedDict, total=False):
    """Some facts of a resource, fields as in `Resource`; those that are left out stay as they are."""

    name: str
    kind: Kind
    capacity: int | None
    site: str
    """The name of its site; one that is not there yet is added, in the organization's zone."""
    floor: str | None
    description: str | None
    photo: str | None
    tags: tuple[str, ...]
    aliases: tuple[str, ...]
    attributes: Mapping[str, Value]


_ADAPTER = TypeAdapter(Facts)


def facts_of(resource: Resource) -> Facts:
    """Return all of them, as they are."""
    return Facts(
        name=resource.name,
        kind=resource.kind,
        capacity=resource.capacity,
        site=resource.site.name,
        floor=resource.floor,
        description=resource.description,
        photo=resource.photo,
        tags=resource.tags,
        aliases=resource.aliases,
        attributes={attribute.name: value for attribute, value in resource.attributes},
    )


def check_facts(facts: Facts) -> None:
    """Check facts against the stated lengths and bounds; refuses with TextTooLong, TooMany or OutOfRange."""
    check_capacity(facts.get("capacity"))
    check_text("resource", facts.get("name"))
    check_text("site", facts.get("site"))
    check_text("floor", facts.get("floor"))
    check_text("description", facts.get("description"))
    check_text("photo", facts.get("photo"))
    for tag in facts.get("tags", ()):
        check_text("tag", tag)
    for alias in facts.get("aliases", ()):
        check_text("alias", alias)
    for value in facts.get("attributes", {}).values():
        check_text("value", value if isinstance(value, str) else None)
    check_count("tags", facts.get("tags", ()))
    check_count("aliases", facts.get("aliases", ()))
    check_count("attributes", facts.get("attributes", {}))


def differing(before: Facts, after: Facts) -> tuple[Facts, Facts]:
    """Return the facts of `after` that differ, as they were before and as they are afterwards."""
    # The keys are variables, which no type checker follows; they are those of both.
    old = {name: before.get(name) for name, value in after.items() if before.get(name) != value}
    new = {name: value for name, value in after.items() if name in old}
    return cast("Facts", old), cast("Facts", new)


def recorded(facts: Facts) -> Mapping[str, Any]:
    """Return facts as JSON types, as the audit and a kept proposal have them."""
    said: Mapping[str, Any] = _ADAPTER.dump_python(facts, mode="json")
    return said


def read(said: Mapping[str, Any]) -> Facts:
    """Return the facts that were recorded; refuses with ValueError anything else."""
    return _ADAPTER.validate_python(said)
