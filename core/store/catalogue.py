"""Resources and their units; every change raises the organization's catalogue version."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from psycopg.types.json import Jsonb

from core.domain.catalogue import Catalogue
from core.domain.hours import Opening, Week
from core.domain.resource import Kind, Limits, Resource, Unit
from core.store.database import Connection
from core.values import MINUTE, OrganizationId


@dataclass(frozen=True, slots=True)
class Draft:
    """A resource that is to be added; `labels` name its units, one without a label when there is only one."""

    name: str
    kind: Kind
    week: Week
    limits: Limits
    labels: Sequence[str] = ("",)
    capacity: int | None = None
    tags: Sequence[str] = ()
    aliases: Sequence[str] = ()
    zone: ZoneInfo | None = field(default=None)
    """Its own zone; the organization's where it has none."""


async def current(connection: Connection, organization: OrganizationId) -> Catalogue:
    """Return the catalogue as it stands, read in one statement, so that its version fits its content."""
    cursor = await connection.execute(_CURRENT, (organization,))
    rows = await cursor.fetchall()
    version, zone = (rows[0][0], rows[0][1]) if rows else (0, "UTC")
    resources = tuple(
        Resource(
            id=row[2],
            organization=organization,
            name=row[3],
            kind=Kind(row[4]),
            zone=ZoneInfo(row[5]),
            capacity=row[6],
            tags=tuple(row[7]),
            aliases=tuple(row[8]),
            week=tuple(tuple(Opening(*part) for part in day) for day in row[9]),
            limits=Limits(row[10] * MINUTE, row[11] * MINUTE, row[12] * MINUTE),
            units=tuple(Unit(*unit) for unit in row[13]),
        )
        for row in rows
        if row[2] is not None
    )
    return Catalogue(organization, version, ZoneInfo(zone), resources)


async def add(connection: Connection, organization: OrganizationId, drafts: Sequence[Draft]) -> int:
    """Add what is not there yet by name, and return how many were."""
    added = 0
    for draft in drafts:
        parameters = {
            "organization": organization,
            "name": draft.name,
            "kind": draft.kind,
            "zone": draft.zone.key if draft.zone else None,
            "capacity": draft.capacity,
            "tags": list(draft.tags),
            "aliases": list(draft.aliases),
            "week": Jsonb([[[part.opens, part.closes] for part in day] for day in draft.week]),
            "shortest": _minutes(draft.limits.shortest),
            "longest": _minutes(draft.limits.longest),
            "ahead": _minutes(draft.limits.ahead),
            "labels": list(draft.labels),
        }
        added += (await connection.execute(_ADD, parameters)).rowcount > 0
    if added:
        query = "UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %s"
        await connection.execute(query, (organization,))
    return added


def _minutes(length: timedelta) -> int:
    return int(length / MINUTE)


_CURRENT = """
SELECT o.catalogue_version, o.zone, r.id, r.name, r.kind, r.zone, r.capacity, r.tags, r.aliases, r.week,
    r.shortest_minutes, r.longest_minutes, r.ahead_minutes,
    (SELECT jsonb_agg(jsonb_build_array(u.id, u.label) ORDER BY u.position) FROM units u
     WHERE u.organization_id = r.organization_id AND u.resource_id = r.id)
FROM organizations o LEFT JOIN resources r ON r.organization_id = o.id
WHERE o.id = %s ORDER BY lower(r.name)
"""

_ADD = """
WITH added AS (
    INSERT INTO resources (organization_id, name, kind, zone, capacity, tags, aliases, week,
        shortest_minutes, longest_minutes, ahead_minutes)
    SELECT o.id, %(name)s, %(kind)s, coalesce(%(zone)s, o.zone), %(capacity)s, %(tags)s, %(aliases)s, %(week)s,
        %(shortest)s, %(longest)s, %(ahead)s
    FROM organizations o WHERE o.id = %(organization)s
    ON CONFLICT DO NOTHING
    RETURNING id
)
INSERT INTO units (organization_id, resource_id, label, position)
SELECT %(organization)s, added.id, label, place
FROM added, unnest(%(labels)s::text[]) WITH ORDINALITY AS labelled (label, place)
"""
