"""Sites, resources and their units; every change raises the organization's catalogue version."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from psycopg.types.json import Jsonb

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.draft import Draft
from core.domain.resources.fault import Fault
from core.domain.resources.features import Attribute, AttributeType, Value
from core.domain.resources.kinds import KindName
from core.domain.resources.photo import kept_photo, reference
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.built_in import BUILT_IN
from core.domain.rules.policy import Layer, Level, Policy, resolved
from core.store.database import Connection
from core.store.rules import unpacked
from core.store.statements import Row, statements
from core.values import FaultId, Interval, MemberId, OrganizationId, PhotoId, ResourceId, SiteId, UnitId

Layers = Mapping[tuple[str, str], Layer]

_SQL = statements("resources")


async def current(connection: Connection, organization: OrganizationId) -> Catalogue:
    """Return the current catalogue, read in one statement, so that its version fits its content."""
    rows = await _SQL["current"].rows(connection, dict, organization=organization)
    # No such organization: version 0 is one that no statement accepts.
    if not rows:
        return Catalogue(organization, 0, ZoneInfo("UTC"), (), ())
    first = rows[0]
    layers = {
        (level, subject): Layer(Level(level), subject, unpacked(document))
        for level, subject, document in first["documents"] or ()
    }
    known = _Known(
        organization,
        layers,
        # A list that was imported may call something by the former name of another thing.
        frozenset(name.casefold() for row in rows if row["id"] is not None for name in (row["name"], *row["aliases"])),
        {
            name: Attribute(name, AttributeType(kind), tuple(choices), unit)
            for name, kind, choices, unit in first["definitions"] or ()
        },
    )
    every = [_resource(row, known) for row in rows if row["id"] is not None]
    standing = {unit.id for each in every if each.retired_at is None for unit in each.units}
    return Catalogue(
        organization,
        first["catalogue_version"],
        ZoneInfo(first["zone"]),
        tuple(each for each in every if each.retired_at is None),
        tuple(layers.values()),
        retired=tuple(each for each in every if each.retired_at is not None),
        every_site=tuple(
            Site(SiteId(number), name, ZoneInfo(zone)) for number, name, zone in first["every_site"] or ()
        ),
        kind_names={Kind(kind): KindName(*said) for kind, said in first["kind_names"].items()},
        attributes=tuple(known.attributes.values()),
        neighbourhoods={
            group: tuple(UnitId(unit) for unit in units if unit in standing)
            for group, units in first["neighbourhoods"] or ()
        },
        discreet=frozenset(map(MemberId, first["discreet"])),
    )


async def version(connection: Connection, organization: OrganizationId) -> int:
    """Return the version of the current catalogue."""
    return await _SQL["version"].value(connection, int, organization=organization) or 0


@dataclass(frozen=True, slots=True)
class _Known:
    """The documents and attributes that the rows of one catalogue refer to."""

    organization: OrganizationId
    layers: Layers
    called: frozenset[str]
    """What anything is called now: that is nobody's former name any more."""
    attributes: Mapping[str, Attribute]
    policies: dict[tuple[int, ...], Policy] = field(default_factory=dict)
    """Resources under the same documents share one policy, which is worked out once."""


def _resource(row: Row, known: _Known) -> Resource:
    site, kind, said = (
        Site(SiteId(row["site_id"]), row["site_name"], ZoneInfo(row["site_zone"])),
        Kind(row["kind"]),
        row["attributes"],
    )
    where = above(known.layers, kind=kind, site=site.id, resource=row["id"])
    # By identity, because documents hold mappings and so have no hash.
    documents = tuple(id(layer) for layer in where)
    if documents not in known.policies:
        known.policies[documents] = resolved(where)
    return Resource(
        id=ResourceId(row["id"]),
        organization=known.organization,
        name=row["name"],
        kind=kind,
        capacity=row["capacity"],
        tags=tuple(row["tags"]),
        aliases=tuple(row["aliases"]),
        floor=row["floor"],
        description=row["description"],
        photo=reference(PhotoId(row["photo_id"])) if row["photo_id"] is not None else row["photo"],
        attributes=tuple((known.attributes[each], said[each]) for each in sorted(said)),
        site=site,
        units=tuple(Unit(*facts) for *facts, retired in row["units"] if not retired),
        former_units=tuple(Unit(*facts) for *facts, retired in row["units"] if retired),
        former_names=tuple(name for name in row["former_names"] or () if name.casefold() not in known.called),
        retired_at=row["retired_at"],
        departures=tuple(Interval(*map(datetime.fromisoformat, each)) for each in row["departures"] or ()),
        policy=known.policies[documents],
        faults=tuple(
            Fault(FaultId(fault), said, MemberId(by), datetime.fromisoformat(at))
            for fault, said, by, at in row["faults"] or ()
        ),
    )


def above(layers: Layers, *, kind: Kind, site: SiteId, resource: ResourceId) -> list[Layer]:
    """Return the documents that apply to a resource, the farthest first."""
    keys = [(Level.ORGANIZATION, ""), (Level.SITE, str(site)), (Level.KIND, kind), (Level.RESOURCE, str(resource))]
    return [BUILT_IN[kind], *(layers[key] for level, subject in keys if (key := (str(level), str(subject))) in layers)]


async def define(connection: Connection, organization: OrganizationId, attributes: Sequence[Attribute]) -> None:
    """Define attributes; those that are known stay as they are."""
    for each in attributes:
        await _SQL["define"].run(
            connection,
            organization=organization,
            name=each.name,
            type=each.type,
            choices=list(each.choices),
            unit=each.unit,
        )


async def defined(connection: Connection, organization: OrganizationId) -> dict[str, Attribute]:
    """Return the organization's attributes by name."""
    found = await _SQL["defined"].rows(connection, _attribute, organization=organization)
    return {attribute.name: attribute for attribute in found}


def _attribute(row: Row) -> Attribute:
    return Attribute(row["name"], AttributeType(row["type"]), tuple(row["choices"]), row["unit"])


async def add(connection: Connection, organization: OrganizationId, drafts: Sequence[Draft]) -> int:
    """
    Add the resources whose names are new, with their sites, and return how many were added.

    Refuses with BadAttribute a value that its attribute cannot have.
    """
    added, known = 0, await defined(connection, organization)
    for draft in drafts:
        said = valued(draft.attributes, known)
        written = await _SQL["add"].run(
            connection,
            organization=organization,
            name=draft.name,
            kind=draft.kind,
            site=await site_called(connection, organization, draft.site),
            capacity=draft.capacity,
            tags=list(draft.tags),
            aliases=list(draft.aliases),
            floor=draft.floor,
            description=draft.description,
            **named_photo(draft.photo),
            attributes=Jsonb(said),
            labels=list(draft.labels),
            classes=list(draft.classes),
            starts=[each.start for each in draft.departures],
            ends=[each.end for each in draft.departures],
        )
        added += written > 0
    if added:
        await raise_version(connection, organization)
    return added


async def raise_version(connection: Connection, organization: OrganizationId) -> None:
    """Raise the catalogue's version: whatever was decided by an older one is decided anew."""
    await _SQL["raise_version"].run(connection, organization=organization)


def valued(said: Mapping[str, Value], known: Mapping[str, Attribute]) -> dict[str, Value]:
    """Return the values as their attributes have them; refuses with BadAttribute."""
    return {name: known.get(name, _undefined(name)).valued(value) for name, value in said.items()}


def named_photo(said: str | None) -> dict[str, str | int | None]:
    """Return the photo that a resource names as its columns have it: an address, or the id of one that is kept here."""
    kept = kept_photo(said)
    return {"photo": said if kept is None else None, "photo_id": kept}


def _undefined(name: str) -> Attribute:
    """Return the stand-in for an undefined attribute: a choice that allows no value."""
    return Attribute(name, AttributeType.CHOICE)


async def site_called(connection: Connection, organization: OrganizationId, name: str | None) -> SiteId:
    """Return the site of that name, or the first; a new one has the organization's zone."""
    site = await _SQL["site"].value(connection, int, organization=organization, name=name)
    if site is None:
        site = await _SQL["add_site"].value(connection, int, organization=organization, name=name)
    if site is None:
        raise AssertionError("the organization is there")
    return SiteId(site)
