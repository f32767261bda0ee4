"""Sites, resources and their units; every change raises the organization's catalogue version."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from core.domain.built_in import BUILT_IN
from core.domain.catalogue import Catalogue
from core.domain.policy import Layer, Level, Policy, resolved
from core.domain.resource import Kind, Resource, Site, Unit
from core.store.database import Connection, Row
from core.store.policies import unpacked
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
    departures: Sequence[Interval] = ()


async def current(connection: Connection, organization: OrganizationId) -> Catalogue:
    """Return the catalogue as it stands, read in one statement, so that its version fits its content."""
    cursor = await connection.execute(_CURRENT, (organization,))
    rows = await cursor.fetchall()
    version, zone, documents = rows[0][:3] if rows else (0, "UTC", None)
    layers = {
        (level, subject): Layer(Level(level), subject, unpacked(document))
        for level, subject, document in documents or ()
    }
    policies: dict[tuple[Any, ...], Policy] = {}
    resources = tuple(_resource(organization, row, layers, policies) for row in rows if row[3] is not None)
    return Catalogue(organization, version, ZoneInfo(zone), resources, tuple(layers.values()))


async def version(connection: Connection, organization: OrganizationId) -> int:
    """Return the version of the catalogue as it stands."""
    query = "SELECT catalogue_version FROM organizations WHERE id = %s"
    row = await (await connection.execute(query, (organization,))).fetchone()
    return int(row[0]) if row else 0


def _resource(
    organization: OrganizationId, row: Row, layers: Layers, policies: dict[tuple[Any, ...], Policy]
) -> Resource:
    kind, site = Kind(row[5]), Site(SiteId(row[11]), row[12], ZoneInfo(row[13]))
    where = above(layers, kind=kind, site=site.id, resource=ResourceId(row[3]))
    known = tuple(id(layer) for layer in where)
    if known not in policies:
        policies[known] = resolved(where)
    return Resource(
        id=ResourceId(row[3]),
        organization=organization,
        name=row[4],
        kind=kind,
        capacity=row[6],
        tags=tuple(row[7]),
        aliases=tuple(row[8]),
        floor=row[9],
        description=row[10],
        site=site,
        units=tuple(Unit(*unit) for unit in row[14]),
        departures=tuple(Interval(*map(datetime.fromisoformat, each)) for each in row[15] or ()),
        policy=policies[known],
    )


def above(layers: Layers, *, kind: Kind, site: SiteId, resource: ResourceId) -> list[Layer]:
    """Return the documents that apply to a resource, the farthest first."""
    keys = [(Level.ORGANIZATION, ""), (Level.SITE, str(site)), (Level.KIND, kind), (Level.RESOURCE, str(resource))]
    return [BUILT_IN[kind], *(layers[key] for level, subject in keys if (key := (str(level), str(subject))) in layers)]


async def add(connection: Connection, organization: OrganizationId, drafts: Sequence[Draft]) -> int:
    """Add what is not there yet by name, its site as well, and return how many resources were."""
    added = 0
    for draft in drafts:
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
            "labels": list(draft.labels),
            "starts": [each.start for each in draft.departures],
            "ends": [each.end for each in draft.departures],
        }
        added += (await connection.execute(_ADD, parameters)).rowcount > 0
    if added:
        query = "UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %s"
        await connection.execute(query, (organization,))
    return added


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
SELECT o.catalogue_version, o.zone, p.documents, r.id, r.name, r.kind, r.capacity, r.tags, r.aliases, r.floor,
    r.description, s.id, s.name, s.zone,
    (SELECT jsonb_agg(jsonb_build_array(u.id, u.label) ORDER BY u.position) FROM units u
     WHERE u.organization_id = r.organization_id AND u.resource_id = r.id),
    (SELECT jsonb_agg(jsonb_build_array(d.starts, d.ends) ORDER BY d.starts) FROM departures d
     WHERE d.organization_id = r.organization_id AND d.resource_id = r.id)
FROM organizations o
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(level, subject, document)) AS documents FROM policies
    WHERE organization_id = o.id) p
LEFT JOIN resources r ON r.organization_id = o.id
LEFT JOIN sites s ON s.organization_id = o.id AND s.id = r.site_id
WHERE o.id = %s ORDER BY lower(r.name)
"""

_ADD = """
WITH added AS (
    INSERT INTO resources (organization_id, name, kind, site_id, capacity, tags, aliases, floor, description)
    VALUES (%(organization)s, %(name)s, %(kind)s, %(site)s, %(capacity)s, %(tags)s, %(aliases)s, %(floor)s,
        %(description)s)
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
