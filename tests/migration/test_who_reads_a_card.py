"""The step to cards that say who reads them, on a ledger that was lived in."""

import psycopg

from bot import migrating
from tests.migration.test_rules_of_a_house import FURNISHED

CARDS = """
INSERT INTO cards (organization_id, booking_id, platform, workspace, address, subject, shown_version)
VALUES (1, 4, 'slack', 'T1', 'D1/1', 'booking', 2), (1, 4, 'slack', 'T1', 'D1/2', 'check-in', 2),
    (1, 4, 'slack', 'T1', 'D2/1', 'attendee', 2), (1, 4, 'slack', 'T1', 'D3/1', 'approver', 2),
    (1, 99, 'slack', 'T1', 'D1/3', 'booking', 1), (1, 3, 'slack', 'T1', 'D2/2', 'booking', 2),
    (1, 3, 'slack', 'T1', 'D1/4', 'check-in', 2);
UPDATE bookings SET booked_by = 2 WHERE id = 3;
"""


def test_a_holder_reads_what_was_shown_to_a_holder(empty: str) -> None:
    """The holder's cards name the holder; those are forgotten that somebody else may read: who came along or booked."""
    migrating.upgrade(empty, "0001")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(FURNISHED.encode())
    migrating.upgrade(empty, "0005")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(CARDS.encode())
    migrating.upgrade(empty, "0006")
    with psycopg.connect(empty, autocommit=True) as connection:
        kept = connection.execute("SELECT address, member_id FROM cards ORDER BY address").fetchall()
    migrating.downgrade(empty, "0005")
    with psycopg.connect(empty, autocommit=True) as connection:
        back = connection.execute("SELECT address, subject FROM cards ORDER BY address").fetchall()
    assert kept == [("D1/1", 1), ("D1/2", 1), ("D1/4", 1)]
    assert back == [("D1/1", "booking"), ("D1/2", "check-in"), ("D1/4", "check-in")]
