"""Changes of resources: their facts, their former names, what is retired, and their units."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from psycopg.types.json import Jsonb

from core.domain.resources.facts import Facts
from core.domain.resources.features import Attribute
from core.store.database import Connection
from core.store.resources import defined, named_photo, site_called, valued
from core.store.statements import statements
from core.values import Interval, MemberId, OrganizationId, ResourceId, UnitId

FOREVER = datetime(2199, 12, 31, tzinfo=UTC)
"""Until when a retired unit is closed: no booking reaches so far, and every zone still has a date for it."""

_SQL = statements("resource_changes")


async def edit(connection: Connection, organization: OrganizationId, resource: ResourceId, facts: Facts) -> None:
    """Give a resource all of these facts; refuses with BadAttribute a value that its attribute cannot have."""
    said = valued(facts["attributes"], await defined(connection, organization))
    await _SQL["edit"].run(
        connection,
        organization=organization,
        resource=resource,
        name=facts["name"],
        kind=facts["kind"],
        site=await site_called(connection, organization, facts["site"]),
        floor=facts["floor"],
        capacity=facts["capacity"],
        tags=list(facts["tags"]),
        aliases=list(facts["aliases"]),
        description=facts["description"],
        **named_photo(facts["photo"]),
        attributes=Jsonb(said),
    )


async def keep_name(
    connection: Connection, organization: OrganizationId, resource: ResourceId, name: str, *, until: datetime
) -> None:
    """Let a resource be understood by its name before until that instant."""
    await _SQL["keep_name"].run(connection, organization=organization, resource=resource, name=name, until=until)


async def free_names(connection: Connection, organization: OrganizationId, names: Collection[str]) -> None:
    """Let former names go, whosever they are, because something is called so now."""
    await _SQL["free_names"].run(connection, organization=organization, names=[name.lower() for name in names])


async def forget_names(connection: Connection, *, now: datetime) -> int:
    """Forget the former names whose time is over, and return how many."""
    return await _SQL["forget_names"].value(connection, int, now=now) or 0


async def retire(
    connection: Connection, organization: OrganizationId, resource: ResourceId, *, at: datetime | None
) -> None:
    """Note since when a resource is retired; None brings it back."""
    await _SQL["retire"].run(connection, organization=organization, resource=resource, at=at)


async def retire_units(
    connection: Connection, organization: OrganizationId, units: Sequence[UnitId], *, at: datetime | None
) -> None:
    """Note since when units are retired; None brings them back."""
    await _SQL["retire_units"].run(connection, organization=organization, units=list(units), at=at)


async def former_units(
    connection: Connection, organization: OrganizationId, resource: ResourceId
) -> list[tuple[UnitId, datetime]]:
    """Return the retired units of a resource, each with when it was retired, the latest first."""
    return await _SQL["former_units"].rows(
        connection,
        lambda row: (UnitId(row["id"]), row["retired_at"]),
        organization=organization,
        resource=resource,
    )


async def open_units(
    connection: Connection,
    organization: OrganizationId,
    units: Sequence[UnitId],
    *,
    by: MemberId | None,
    via: str,
    at: datetime,
) -> None:
    """Let units be booked again that were closed because they were retired; blackouts stay."""
    await _SQL["open_units"].run(
        connection, organization=organization, units=list(units), by=by, via=via, at=at, forever=FOREVER
    )


async def add_units(
    connection: Connection, organization: OrganizationId, resource: ResourceId, labels: Sequence[str]
) -> None:
    """Add units behind all others of a resource."""
    await _SQL["add_units"].run(connection, organization=organization, resource=resource, labels=list(labels))


async def class_units(
    connection: Connection, organization: OrganizationId, classes: Sequence[tuple[UnitId, str | None]]
) -> None:
    """Give units another class, or none."""
    units, said = [unit for unit, _ in classes], [seat_class for _, seat_class in classes]
    await _SQL["class_units"].run(connection, organization=organization, units=units, classes=said)


async def label(connection: Connection, organization: OrganizationId, unit: UnitId, said: str) -> None:
    """Give a unit another label."""
    await _SQL["label"].run(connection, organization=organization, unit=unit, label=said)


async def operator(connection: Connection, organization: OrganizationId) -> MemberId | None:
    """Return the member in whose name the command line closes what it retires; None where nobody is here yet."""
    found = await _SQL["operator"].value(connection, int, organization=organization)
    return MemberId(found) if found else None


async def add_departures(
    connection: Connection, organization: OrganizationId, resource: ResourceId, departures: Sequence[Interval]
) -> None:
    """Add departures of a resource."""
    starts, ends = [each.start for each in departures], [each.end for each in departures]
    await _SQL["add_departures"].run(connection, organization=organization, resource=resource, starts=starts, ends=ends)


async def remove_departures(
    connection: Connection, organization: OrganizationId, resource: ResourceId, departures: Sequence[Interval]
) -> None:
    """Remove departures of a resource."""
    starts = [each.start for each in departures]
    await _SQL["remove_departures"].run(connection, organization=organization, resource=resource, starts=starts)


async def put_site(
    connection: Connection, organization: OrganizationId, *, before: str | None, name: str, zone: str
) -> None:
    """Add a site, or give the one of the name `before` these facts."""
    await _SQL["put_site"].run(connection, organization=organization, before=before, name=name, zone=zone)


async def remove_site(connection: Connection, organization: OrganizationId, name: str) -> None:
    """Remove a site, with the rules that were set for it."""
    await _SQL["remove_site"].run(connection, organization=organization, name=name)


async def put_attribute(
    connection: Connection, organization: OrganizationId, before: str, attribute: Attribute
) -> None:
    """Define an attribute, or give the one of the name `before` this definition."""
    await _SQL["put_attribute"].run(
        connection,
        organization=organization,
        before=before,
        name=attribute.name,
        type=attribute.type,
        choices=list(attribute.choices),
        unit=attribute.unit,
    )


async def remove_attribute(connection: Connection, organization: OrganizationId, name: str) -> None:
    """Remove the definition of an attribute."""
    await _SQL["remove_attribute"].run(connection, organization=organization, name=name)
