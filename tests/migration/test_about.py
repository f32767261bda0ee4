"""The step to messages and cards about anything, on a ledger that was lived in."""

import psycopg
import pytest

from bot import migrating

LIVED_IN = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO messages (organization_id, booking_id, kind, due_at, not_before, urgency, state)
VALUES (1, 4, 'reminder', '2026-11-20 11:45Z', '2026-11-20 11:45Z', 1, 'waiting'),
    (1, 4, 'changed', '2026-11-20 10:00Z', '2026-11-20 10:00Z', 1, 'sent');
INSERT INTO cards (organization_id, booking_id, platform, workspace, address, subject, shown_version, member_id)
VALUES (1, 4, 'slack', 'T1', 'D1/1', 'booking', 2, 1);
"""
OFFER = """
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
VALUES (1, 'offer', 4, 'reminder', '2026-11-20 11:45Z', '2026-11-20 11:45Z', 1);
INSERT INTO cards (organization_id, about_kind, about_id, platform, workspace, address, purpose, shown_version,
    member_id)
VALUES (1, 'offer', 4, 'slack', 'T1', 'D1/1', 'offer', 1, 1);
"""
BEFORE = """
SELECT booking_id, kind, state FROM messages UNION ALL SELECT booking_id, address, subject FROM cards ORDER BY 2
"""
AFTER = """
SELECT about_kind, about_id, kind FROM messages UNION ALL SELECT about_kind, about_id, address FROM cards ORDER BY 3
"""


def test_a_ledger_that_was_lived_in(empty: str) -> None:
    """Everything is about its booking; the way back drops what is about anything else, and keeps the rest."""
    migrating.upgrade(empty, "0008")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(LIVED_IN.encode())
        before = connection.execute(BEFORE.encode()).fetchall()
    migrating.upgrade(empty, "0009")
    with psycopg.connect(empty, autocommit=True) as connection:
        after = connection.execute(AFTER.encode()).fetchall()
        connection.execute(OFFER.encode())
    assert after == [("booking", 4, "D1/1"), ("booking", 4, "changed"), ("booking", 4, "reminder")]
    migrating.downgrade(empty, "0008")
    with psycopg.connect(empty, autocommit=True) as connection:
        assert connection.execute(BEFORE.encode()).fetchall() == before
    migrating.upgrade(empty)


def test_every_new_row_says_what_it_is_about(empty: str) -> None:
    """There is no default that would make a booking of something else."""
    migrating.upgrade(empty)
    silent = OFFER.replace("about_kind, ", "").replace("'offer', 4", "4")
    with (
        psycopg.connect(empty, autocommit=True) as connection,
        pytest.raises(psycopg.errors.NotNullViolation, match="about_kind"),
    ):
        connection.execute(silent.encode())
