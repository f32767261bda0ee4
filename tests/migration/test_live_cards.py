"""The step to one live card for each matter, reader and conversation, on a ledger that was lived in."""

import psycopg

from bot import migrating

LIVED_IN = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO members (organization_id, name, role, created_at) VALUES (1, 'Ann', 'member', now());
INSERT INTO sites (organization_id, name, zone) VALUES (1, 'Berlin', 'Europe/Berlin');
INSERT INTO resources (organization_id, site_id, name, kind) VALUES (1, 1, 'Atlas', 'room');
INSERT INTO units (organization_id, resource_id, label, position) VALUES (1, 1, '', 1);
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, booked_by, starts, ends, blocks_until, charged,
    status, version, via, confirmed_at, ended_at)
SELECT 1, 1, 1, 1, 1, starts, starts + interval '1 hour', starts + interval '1 hour', 60, status, 2, 'slack', starts,
    CASE status WHEN 'completed' THEN starts + interval '1 hour' END
FROM (VALUES
    (date_trunc('minute', now(), 'UTC') + interval '1 day', 'confirmed'),
    (date_trunc('minute', now(), 'UTC') - interval '9 days', 'completed')) AS lived (starts, status);
INSERT INTO cards (organization_id, about_kind, about_id, platform, workspace, address, purpose, shown_version,
    member_id)
SELECT 1, 'booking', about, 'slack', 'T1', address, 'booking', 2, 1
FROM (VALUES (1, 'D1/999.5'), (1, 'D1/1000.2'), (1, 'D1/1000.1'), (1, 'C1/900.1'), (1, 'https://hooks'),
    (2, 'D1/500.1'), (2, 'D1/500.2')) AS shown (about, address);
"""
CARDS = "SELECT about_id, conversation, message, live FROM cards ORDER BY about_id, conversation, message"
PLANNED = "SELECT about_kind, about_id, kind, state FROM messages"
ADDRESSES = "SELECT address FROM cards ORDER BY about_id, address"


def test_a_ledger_that_was_lived_in(empty: str) -> None:
    """The newest of a conversation is live and the others shrink; those of a booking that is long over are left."""
    migrating.upgrade(empty, "0011")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(LIVED_IN.encode())
    migrating.upgrade(empty, "0012")
    with psycopg.connect(empty, autocommit=True) as connection:
        cards = connection.execute(CARDS.encode()).fetchall()
        planned = connection.execute(PLANNED.encode()).fetchall()
    migrating.downgrade(empty, "0011")
    with psycopg.connect(empty, autocommit=True) as connection:
        addresses = [address for (address,) in connection.execute(ADDRESSES.encode())]
    migrating.upgrade(empty)
    assert cards == [
        (1, "C1", "900.1", True),
        (1, "D1", "1000.1", False),
        (1, "D1", "1000.2", True),
        (1, "D1", "999.5", False),
        (2, "D1", "500.2", True),
    ]
    assert planned == [("booking", 1, "superseded", "waiting")]
    assert addresses == ["C1/900.1", "D1/1000.1", "D1/1000.2", "D1/999.5", "D1/500.2"]
