"""Sites, resources and their units; every change raises the organization's catalogue version."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from psycopg.types.json import Jsonb

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.features import Attribute, AttributeType, Value
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.built_in import BUILT_IN
from core.domain.rules.policy import Layer, Level, Policy, resolved
from core.store.database import Connection
from core.store.rules import unpacked
from core.values import Interval, OrganizationId, ResourceId, SiteId

Layers = Mapping[tuple[str, str], Layer]


@dataclass(frozen=True, slots=True)
class Draft:
    """A resource that is to be added; `labels` name its units, one without a label when there is only one."""

    name: str
    kind: Kind
    labels: Sequence[str] = ("",)
    capacity: int | None = None
    tags: Sequence[str] = ()
    aliases: Sequence[str] = ()
    site: str | None = None
    """The name of its site; the organization's first one where none is named."""
    floor: str | None = None
    description: str | None = None
    photo: str | None = None
    """An address that begins with https://; whoever reads a catalogue sees to that."""
    attributes: Mapping[str, Value] = field(default_factory=dict)
    departures: Sequence[Interval] = ()


async def current(connection: Connection, organization: OrganizationId) -> Catalogue:
    """Return the catalogue as it stands, read in one statement, so that its version fits its content."""
    cursor = await connection.execute(_CURRENT, (organization,))
    rows = await cursor.fetchall()
    version, zone, documents, said = rows[0][:4] if rows else (0, "UTC", None, None)
    attributes = {name: Attribute(name, AttributeType(type_), tuple(choices)) for name, type_, choices in said or ()}
    layers = {
        (level, subject): Layer(Level(level), subject, unpacked(document))
        for level, subject, document in documents or ()
    }
    policies: dict[tuple[Any, ...], Policy] = {}
    known = _Known(organization, layers, attributes, policies)
    resources = tuple(_resource(row[4:], known) for row in rows if row[4] is not None)
    return Catalogue(organization, version, ZoneInfo(zone), resources, tuple(layers.values()))


async def version(connection: Connection, organization: OrganizationId) -> int:
    """Return the version of the catalogue as it stands."""
    query = "SELECT catalogue_version FROM organizations WHERE id = %s"
    row = await (await connection.execute(query, (organization,))).fetchone()
    return int(row[0]) if row else 0


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rows of one catalogue are read with."""

    organization: OrganizationId
    layers: Layers
    attributes: Mapping[str, Attribute]
    policies: dict[tuple[Any, ...], Policy]
    """Resources under the same documents share one policy, which is worked out once."""


def _resource(row: Sequence[Any], known: _Known) -> Resource:
    resource, name, kind, capacity, tags, aliases, floor, description, photo, said, *rest = row
    site_id, site_name, zone, units, departures = rest
    where = above(known.layers, kind=Kind(kind), site=site_id, resource=resource)
    documents = tuple(id(layer) for layer in where)
    if documents not in known.policies:
        known.policies[documents] = resolved(where)
    return Resource(
        id=ResourceId(resource),
        organization=known.organization,
        name=name,
        kind=Kind(kind),
        capacity=capacity,
        tags=tuple(tags),
        aliases=tuple(aliases),
        floor=floor,
        description=description,
        photo=photo,
        attributes=tuple((known.attributes[each], said[each]) for each in sorted(said)),
        site=Site(SiteId(site_id), site_name, ZoneInfo(zone)),
        units=tuple(Unit(*unit) for unit in units),
        departures=tuple(Interval(*map(datetime.fromisoformat, each)) for each in departures or ()),
        policy=known.policies[documents],
    )


def above(layers: Layers, *, kind: Kind, site: SiteId, resource: ResourceId) -> list[Layer]:
    """Return the documents that apply to a resource, the farthest first."""
    keys = [(Level.ORGANIZATION, ""), (Level.SITE, str(site)), (Level.KIND, kind), (Level.RESOURCE, str(resource))]
    return [BUILT_IN[kind], *(layers[key] for level, subject in keys if (key := (str(level), str(subject))) in layers)]


async def define(connection: Connection, organization: OrganizationId, attributes: Sequence[Attribute]) -> None:
    """Say what attributes there are; one that is known already stays as it is."""
    query = """
        INSERT INTO attributes (organization_id, name, type, choices) VALUES (%s, %s, %s, %s)
        ON CONFLICT DO NOTHING"""
    for each in attributes:
        await connection.execute(query, (organization, each.name, each.type, list(each.choices)))


async def defined(connection: Connection, organization: OrganizationId) -> dict[str, Attribute]:
    """Return the attributes that there are, by their names."""
    query = "SELECT name, type, choices FROM attributes WHERE organization_id = %s"
    rows = await (await connection.execute(query, (organization,))).fetchall()
    return {row[0]: Attribute(row[0], AttributeType(row[1]), tuple(row[2])) for row in rows}


async def add(connection: Connection, organization: OrganizationId, drafts: Sequence[Draft]) -> int:
    """
    Add what is not there yet by name, its site as well, and return how many resources were.

    Refuses with BadAttribute a value that nothing can have.
    """
    added, known = 0, await defined(connection, organization)
    for draft in drafts:
        said = {name: known.get(name, _undefined(name)).valued(value) for name, value in draft.attributes.items()}
        parameters = {
            "organization": organization,
            "name": draft.name,
            "kind": draft.kind,
            "site": await _site(connection, organization, draft.site),
            "capacity": draft.capacity,
            "tags": list(draft.tags),
            "aliases": list(draft.aliases),
            "floor": draft.floor,
            "description": draft.description,
            "photo": draft.photo,
            "attributes": Jsonb(said),
            "labels": list(draft.labels),
            "starts": [each.start for each in draft.departures],
            "ends": [each.end for each in draft.departures],
        }
        added += (await connection.execute(_ADD, parameters)).rowcount > 0
    if added:
        query = "UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %s"
        await connection.execute(query, (organization,))
    return added


def _undefined(name: str) -> Attribute:
    """Stand for an attribute that nobody defined: a choice among nothing."""
    return Attribute(name, AttributeType.CHOICE)


async def _site(connection: Connection, organization: OrganizationId, name: str | None) -> SiteId:
    """Return the site of that name, or the first; a new one has the organization's zone."""
    known = "SELECT id FROM sites WHERE organization_id = %(o)s AND (%(n)s::text IS NULL OR lower(name) = lower(%(n)s))"
    parameters = {"o": organization, "n": name}
    row = await (await connection.execute(f"{known} ORDER BY id LIMIT 1".encode(), parameters)).fetchone()
    if row is None:
        row = await (await connection.execute(_ADD_SITE, parameters)).fetchone()
    if row is None:
        raise AssertionError("the organization is there")
    return SiteId(row[0])


_CURRENT = """
SELECT o.catalogue_version, o.zone, p.documents, a.attributes,
    r.id, r.name, r.kind, r.capacity, r.tags, r.aliases, r.floor, r.description, r.photo, r.attributes,
    s.id, s.name, s.zone,
    (SELECT jsonb_agg(jsonb_build_array(u.id, u.label) ORDER BY u.position) FROM units u
     WHERE u.organization_id = r.organization_id AND u.resource_id = r.id),
    (SELECT jsonb_agg(jsonb_build_array(d.starts, d.ends) ORDER BY d.starts) FROM departures d
     WHERE d.organization_id = r.organization_id AND d.resource_id = r.id)
FROM organizations o
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(level, subject, document)) AS documents FROM policies
    WHERE organization_id = o.id) p
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(name, type, to_jsonb(choices))) AS attributes FROM attributes
    WHERE organization_id = o.id) a
LEFT JOIN resources r ON r.organization_id = o.id
LEFT JOIN sites s ON s.organization_id = o.id AND s.id = r.site_id
WHERE o.id = %s ORDER BY lower(r.name)
"""

_ADD = """
WITH added AS (
    INSERT INTO resources (organization_id, name, kind, site_id, capacity, tags, aliases, floor, description, photo,
        attributes)
    VALUES (%(organization)s, %(name)s, %(kind)s, %(site)s, %(capacity)s, %(tags)s, %(aliases)s, %(floor)s,
        %(description)s, %(photo)s, %(attributes)s)
    ON CONFLICT DO NOTHING
    RETURNING id
), leaving AS (
    INSERT INTO departures (organization_id, resource_id, starts, ends)
    SELECT %(organization)s, added.id, starts, ends
    FROM added, unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[]) AS leaving (starts, ends)
)
INSERT INTO units (organization_id, resource_id, label, position)
SELECT %(organization)s, added.id, label, place
FROM added, unnest(%(labels)s::text[]) WITH ORDINALITY AS labelled (label, place)
"""
_ADD_SITE = """
INSERT INTO sites (organization_id, name, zone)
SELECT id, coalesce(%(n)s, replace(regexp_replace(zone, '^.*/', ''), '_', ' ')), zone
FROM organizations WHERE id = %(o)s
RETURNING id
"""
