"""The audit becomes one table for everything: what is known is carried over, and comes back by the way down."""

import psycopg
from psycopg import Connection

from bot import migrating

KNOWN = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after) VALUES
    (1, 7, 1, '2026-11-19 09:00Z', 3, 'slack', NULL, 'held'),
    (1, 7, 2, '2026-11-19 09:02Z', 3, 'slack', 'held', 'confirmed'),
    (1, 7, 3, '2026-11-19 09:05Z', 3, 'telegram', 'confirmed', 'confirmed'),
    (1, 7, 4, '2026-11-20 15:10Z', NULL, 'clock', 'confirmed', 'no_show');
INSERT INTO policy_changes (organization_id, level, subject, version, at, by_member, before, after)
VALUES (1, 'kind', 'room', 1, '2026-11-19 09:01Z', 3, NULL, '{"longest": 120}');
"""
BEFORE = "SELECT booking_id, version, at, by_member, via, before, after FROM audit ORDER BY version"
AFTER = "SELECT noun, subject, verb, version, via, before, after FROM audit ORDER BY id"

Row = tuple[object, ...]


def read(connection: Connection[Row], query: str) -> list[Row]:
    """Return the rows of a query."""
    return connection.execute(query.encode()).fetchall()


def test_what_is_known_is_carried_over_and_back(empty: str) -> None:
    """States become facts that changed, changes of rules stand among them by their time, and the way down undoes it."""
    migrating.upgrade(empty, "0013")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(KNOWN.encode())
        before = read(connection, BEFORE)

    migrating.upgrade(empty)
    with psycopg.connect(empty, autocommit=True) as connection:
        rows = read(connection, AFTER)
    migrating.downgrade(empty, "0013")
    with psycopg.connect(empty, autocommit=True) as connection:
        back = read(connection, BEFORE)

    assert rows == [
        ("booking", "7", "held", 1, "slack", None, {"status": "held"}),
        ("rules", "kind:room", "set", 1, "", None, {"longest": 120}),
        ("booking", "7", "confirmed", 2, "slack", {"status": "held"}, {"status": "confirmed"}),
        ("booking", "7", "confirmed", 3, "telegram", {}, {}),
        ("booking", "7", "no_show", 4, "clock", {"status": "confirmed"}, {"status": "no_show"}),
    ]
    assert back == before
