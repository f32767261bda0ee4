"""The step to photos that are named by their id, and codes that are seen once, on a ledger that was lived in."""

import psycopg
import pytest
from psycopg.errors import CheckViolation, ForeignKeyViolation, UniqueViolation

from bot import migrating

LIVED_IN = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO sites (organization_id, name, zone) VALUES (1, 'Berlin', 'Europe/Berlin');
INSERT INTO photos (organization_id, content, sent_at) VALUES (1, 'JPEG', now());
INSERT INTO resources (organization_id, site_id, name, kind, photo)
VALUES (1, 1, 'Atlas', 'room', 'sent:1'), (1, 1, 'Curie', 'room', 'sent:9'), (1, 1, 'Hubble', 'room', 'https://a.b/c'),
    (1, 1, 'Tesla', 'room', NULL);
INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via)
SELECT 1, 'code', '4', 'shown', now(), 1, 'slack' FROM generate_series(1, 2);
"""
SEEN = """
INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via)
VALUES (1, 'code', '4', 'seen', now(), 1, 'slack')
"""
REFUSED = (
    ("DELETE FROM photos", ForeignKeyViolation),
    ("UPDATE resources SET photo_id = 9 WHERE name = 'Tesla'", ForeignKeyViolation),
    ("UPDATE resources SET photo = 'https://a.b/c', photo_id = 1", CheckViolation),
    (SEEN, UniqueViolation),
)


def test_a_ledger_that_was_lived_in(empty: str) -> None:
    """A photo that was sent is a row that stays while it is shown; codes that were noted twice stay as they were."""
    migrating.upgrade(empty, "0016")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(LIVED_IN.encode())
    migrating.upgrade(empty, "0017")
    with psycopg.connect(empty, autocommit=True) as connection:
        after = connection.execute("SELECT photo, photo_id FROM resources ORDER BY id").fetchall()
        connection.execute(SEEN.encode())
        for statement, refusal in REFUSED:
            with pytest.raises(refusal):
                connection.execute(statement.encode())
    assert after == [(None, 1), (None, None), ("https://a.b/c", None), (None, None)]
    migrating.downgrade(empty, "0016")
    with psycopg.connect(empty, autocommit=True) as connection:
        before = connection.execute("SELECT photo FROM resources ORDER BY id").fetchall()
    assert before == [("sent:1",), (None,), ("https://a.b/c",), (None,)]
