"""What an earlier release took down of an import is still taken back."""

import psycopg
import pytest
from psycopg.rows import tuple_row

from bot import migrating
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.store.undoing import Difference
from core.use_cases.transfer.take_back import take_back
from core.values import OrganizationId
from tests.stage import KEY, ManualClock

HERE = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'UTC', '2026-11-01Z');
INSERT INTO sites (organization_id, name, zone) VALUES (1, 'Berlin', 'Europe/Berlin');
INSERT INTO photos (organization_id, content, sent_at) VALUES (1, 'JPEG', '2026-11-01Z');
INSERT INTO attributes (organization_id, name, type) VALUES (1, 'width', 'number');
INSERT INTO resources (organization_id, site_id, name, kind) VALUES (1, 1, 'Atlas', 'room');
INSERT INTO units (organization_id, resource_id, label, position) VALUES (1, 1, '', 1);
UPDATE resources SET {sent};
"""
IMPORTED = """
UPDATE organizations SET name = 'Acme Ltd';
UPDATE sites SET zone = 'Europe/Paris';
UPDATE attributes SET type = 'text';
UPDATE resources SET {found};
INSERT INTO sites (organization_id, name, zone) VALUES (1, 'Lyon', 'Europe/Paris');
INSERT INTO attributes (organization_id, name, type) VALUES (1, 'screens', 'number');
INSERT INTO resources (organization_id, site_id, name, kind) VALUES (1, 2, 'Nova', 'room'), (1, 2, 'Orion', 'room');
UPDATE resources SET {sent} WHERE name = 'Nova';
INSERT INTO units (organization_id, resource_id, label, position) VALUES (1, 2, '', 1), (1, 3, '', 1);
INSERT INTO departures (organization_id, resource_id, starts, ends)
VALUES (1, 3, '2026-12-01 08:00Z', '2026-12-01 09:00Z');
INSERT INTO members (organization_id, name, role, created_at) VALUES (1, 'Ann', 'member', '2026-11-01Z');
INSERT INTO certificates (organization_id, member_id, name, given_at) VALUES (1, 1, 'laser cutter', '2026-11-01Z');
INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
VALUES (1, 'slack', 'T', 'U', 1, '2026-11-01Z');
INSERT INTO groups (organization_id, name) VALUES (1, 'Crew');
INSERT INTO group_members (organization_id, group_id, member_id) VALUES (1, 1, 1);
INSERT INTO blackouts (organization_id, resource_ids, starts, ends, reason, state, by_member, changed_at)
VALUES (1, '{{2}}', '2026-12-24Z', '2026-12-27Z', 'Christmas', 'standing', 1, '2026-11-01Z');
"""
PHOTOS = {
    "0016": {"sent": "photo = 'sent:1'", "found": "photo = 'https://a.example/b.jpg'"},
    "0018": {"sent": "photo_id = 1", "found": "photo_id = NULL, photo = 'https://a.example/b.jpg'"},
}
"""Revisions whose releases could take an import back, and how each names a photo that was sent or found."""
KEYS = {
    "organizations": "id",
    "sites": "id",
    "attributes": "name",
    "resources": "id",
    "units": "id",
    "departures": "resource_id || ' ' || starts",
    "members": "id",
    "identities": "concat_ws(':', platform, workspace, external_id)",
    "certificates": "id",
    "groups": "id",
    "group_members": "group_id || ' ' || member_id",
    "blackouts": "id",
}
COUNTERS = {"catalogue_version", "version", "checked_at", "unreachable", "menu"}
Rows = dict[tuple[str, str], dict[str, object]]


def rows(connection: psycopg.Connection) -> Rows:
    """Return the rows that imports change, as a release takes them down."""
    found: Rows = {}
    with connection.cursor(row_factory=tuple_row) as cursor:
        for noun, key in KEYS.items():
            cursor.execute(f"SELECT ({key})::text, to_jsonb(t) FROM {noun} t".encode())  # noqa: S608 - names of the schema
            for called, facts in cursor.fetchall():
                found[noun, called] = {name: value for name, value in facts.items() if name not in COUNTERS}
    return found


@pytest.mark.parametrize("revision", PHOTOS)
async def test_an_import_of_an_earlier_release_is_taken_back(empty: str, revision: str) -> None:
    """Columns that came since are no change, and are as they were before: what is told of a photo, too."""
    migrating.upgrade(empty, revision)
    with psycopg.connect(empty, autocommit=True, options="-c timezone=UTC") as connection:
        connection.execute(HERE.format(**PHOTOS[revision]).encode())
        before = rows(connection)
        connection.execute(IMPORTED.format(**PHOTOS[revision]).encode())
        after = rows(connection)
    kept = [Difference(*key, before.get(key), now) for key, now in after.items() if now != before.get(key)]
    assert {each.noun for each in kept} == set(KEYS)

    migrating.upgrade(empty)
    async with Database(empty) as database:
        ledger = Ledger(ManualClock(), database, Vault(KEY))
        await take_back(ledger, organization=OrganizationId(1), entries=kept)

    with psycopg.connect(empty) as connection:
        left = rows(connection)
    assert left.keys() == before.keys()
    assert left["organizations", "1"]["kind_names"] == {}
    assert (left["attributes", "width"]["type"], left["attributes", "width"]["unit"]) == ("number", None)
    assert (left["resources", "1"]["photo"], left["resources", "1"]["photo_id"]) == (None, 1)
