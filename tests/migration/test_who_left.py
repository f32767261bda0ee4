"""The step to members who have left, on a ledger that was lived in."""

import psycopg

from bot import migrating

LIVED_IN = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO members (organization_id, name, role, created_at)
VALUES (1, 'Ann', 'member', now()), (1, 'Ben', 'member', now());
INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
VALUES (1, 'slack', 'T1', 'U1', 1, now()), (1, 'slack', 'T1', 'U2', 2, now()), (1, 'telegram', 'B1', '7', 2, now());
INSERT INTO invitations (organization_id, digest, role, once, expires_at)
VALUES (1, '\\x01', 'owner', TRUE, '2026-11-29 10:00Z'), (1, '\\x02', 'member', FALSE, '2026-12-12 10:00Z');
"""
LEAVES = "UPDATE members SET left_at = now() WHERE name = 'Ben'"
MADE = "SELECT count(*) FROM invitations WHERE made_at <= '2026-11-28 10:00Z'"
IDENTITIES = "SELECT external_id FROM identities ORDER BY 1"


def test_a_ledger_that_was_lived_in(empty: str) -> None:
    """Everybody belongs here, every invitation is older than any leaving; on the way back who has left is out."""
    migrating.upgrade(empty, "0011")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(LIVED_IN.encode())
    migrating.upgrade(empty, "0012")
    with psycopg.connect(empty, autocommit=True) as connection:
        assert connection.execute(b"SELECT count(*) FROM members WHERE left_at IS NULL").fetchone() == (2,)
        assert connection.execute(MADE.encode()).fetchone() == (2,)
        connection.execute(LEAVES.encode())
    migrating.downgrade(empty, "0011")
    with psycopg.connect(empty, autocommit=True) as connection:
        assert connection.execute(IDENTITIES.encode()).fetchall() == [("U1",)]
        assert connection.execute(b"SELECT count(*) FROM members").fetchone() == (2,)
    migrating.upgrade(empty)
