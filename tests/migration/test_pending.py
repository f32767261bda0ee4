"""The step to pending, on a ledger that was lived in: requests are states of their own, and nothing overlaps."""

import psycopg
import pytest

from bot import migrating

FURNISHED = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO members (organization_id, name, role, created_at) VALUES (1, 'Ann', 'member', now());
INSERT INTO sites (organization_id, name, zone) VALUES (1, 'Berlin', 'Europe/Berlin');
INSERT INTO resources (organization_id, site_id, name, kind) VALUES (1, 1, 'Atlas', 'room');
INSERT INTO units (organization_id, resource_id, label, position) VALUES (1, 1, '', 1);
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, booked_by, starts, ends, blocks_until, charged,
    status, version, via, hold_until, requested_at, confirmed_at, release_at, checked_in_at, ended_at)
SELECT 1, 1, 1, 1, 1, starts::timestamptz, starts::timestamptz + interval '1 hour',
    starts::timestamptz + interval '1 hour', 60, status, 2, 'slack', until::timestamptz, requested::timestamptz,
    confirmed::timestamptz, NULL, NULL, ended::timestamptz
FROM (VALUES
    ('2026-11-20 08:00Z', 'held', '2026-11-19 09:05Z', NULL, NULL, NULL),
    ('2026-11-20 09:00Z', 'held', '2026-11-20 09:00Z', '2026-11-19 09:02Z', NULL, NULL),
    ('2026-11-20 10:00Z', 'confirmed', '2026-11-20 10:00Z', '2026-11-19 09:02Z', '2026-11-19 09:30Z', NULL),
    ('2026-11-20 11:00Z', 'expired', '2026-11-20 11:00Z', '2026-11-19 09:02Z', NULL, '2026-11-20 11:00Z'),
    ('2026-11-20 11:00Z', 'cancelled', '2026-11-20 11:00Z', '2026-11-19 09:02Z', NULL, '2026-11-19 10:00Z'),
    ('2026-11-20 11:00Z', 'cancelled', '2026-11-19 09:05Z', NULL, NULL, '2026-11-19 09:03Z'),
    ('2026-11-20 11:00Z', 'cancelled', '2026-11-19 10:01Z', NULL, '2026-11-19 09:02Z', '2026-11-19 10:01Z'),
    ('2026-11-20 12:00Z', 'cancelling', '2026-11-19 10:01Z', NULL, '2026-11-19 09:02Z', NULL)
) AS lived (starts, status, until, requested, confirmed, ended);
"""
STATES = "SELECT status, waits_for, lapses_at IS NOT NULL, occupies FROM bookings ORDER BY id"
BEFORE = "SELECT id, status, occupies, requested_at, starts, ends FROM bookings ORDER BY id"


def test_a_ledger_that_was_lived_in(empty: str) -> None:
    """Requests wait for an approval, only what lapses says when, and the way back makes holds of them again."""
    migrating.upgrade(empty, "0006")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(FURNISHED.encode())
        before = connection.execute(BEFORE.encode()).fetchall()
    migrating.upgrade(empty, "0007")
    with psycopg.connect(empty, autocommit=True) as connection:
        assert connection.execute(STATES.encode()).fetchall() == [
            ("held", None, True, True),
            ("pending", "approval", True, True),
            ("confirmed", None, False, True),
            ("expired", "approval", True, False),
            ("cancelled", "approval", False, False),
            ("cancelled", None, False, False),
            ("cancelled", None, True, False),
            ("cancelling", None, True, True),
        ]
    migrating.downgrade(empty, "0006")
    with psycopg.connect(empty, autocommit=True) as connection:
        assert connection.execute(BEFORE.encode()).fetchall() == before
        assert connection.execute("SELECT count(*) FROM bookings WHERE hold_until IS NULL").fetchone() == (0,)
    migrating.upgrade(empty)


def test_a_request_keeps_its_slot_from_others(empty: str) -> None:
    """The constraint knows the new state."""
    migrating.upgrade(empty, "0006")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(FURNISHED.encode())
    migrating.upgrade(empty, "0007")
    overlapping = """UPDATE bookings SET starts = '2026-11-20 09:30Z', ends = '2026-11-20 10:00Z',
        blocks_until = '2026-11-20 10:00Z' WHERE status = 'held'"""
    with (
        psycopg.connect(empty, autocommit=True) as connection,
        pytest.raises(psycopg.errors.ExclusionViolation, match="bookings_never_overlap"),
    ):
        connection.execute(overlapping)


@pytest.mark.parametrize(
    "contradicting",
    ["SET waits_for = NULL WHERE status = 'pending'", "SET waits_for = 'approval' WHERE status = 'held'"],
)
def test_a_request_waits_for_something_and_nothing_else_does(empty: str, contradicting: str) -> None:
    """The constraint holds where the column is empty, too."""
    migrating.upgrade(empty, "0006")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(FURNISHED.encode())
    migrating.upgrade(empty)
    with (
        psycopg.connect(empty, autocommit=True) as connection,
        pytest.raises(psycopg.errors.CheckViolation, match="bookings_wait_for_something"),
    ):
        connection.execute(f"UPDATE bookings {contradicting}".encode())
