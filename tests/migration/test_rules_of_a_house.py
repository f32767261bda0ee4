"""The step to the rules of a house, on a ledger that was lived in: nothing is lost, and nothing overlaps."""

import psycopg

from bot import migrating

FURNISHED = """
INSERT INTO organizations (name, zone, created_at) VALUES ('Acme', 'Europe/Berlin', now());
INSERT INTO members (organization_id, name, role, created_at) VALUES (1, 'Ann', 'member', now());
INSERT INTO resources (organization_id, name, kind, zone, week, shortest_minutes, longest_minutes, ahead_minutes)
VALUES (1, 'Atlas', 'room', 'Europe/Berlin', '[[[480,1080]],[[480,1080]],[[480,1080]],[[480,1080]],[[480,1080]],[],[]]',
        15, 240, 43200),
    (1, 'Soho', 'room', 'America/New_York', '[[],[],[],[],[],[],[]]', 5, 480, 1440);
INSERT INTO units (organization_id, resource_id, label, position) VALUES (1, 1, '', 1), (1, 2, '', 1);
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, hold_until,
    release_at, checked_in_at, ended_at)
VALUES
    (1, 1, 1, 1, '2026-11-20 09:00Z', '2026-11-20 11:00Z', 'completed', 4, 'slack', '2026-11-19 09:05Z',
     '2026-11-20 09:10Z', '2026-11-20 09:00Z', '2026-11-20 09:30:20Z'),
    (1, 1, 1, 1, '2026-11-20 09:30Z', '2026-11-20 10:30Z', 'in_use', 3, 'slack', '2026-11-19 09:05Z',
     '2026-11-20 09:40Z', '2026-11-20 09:31Z', NULL),
    (1, 1, 1, 1, '2026-11-20 12:00Z', '2026-11-20 13:00Z', 'cancelled', 3, 'slack', '2026-11-19 09:05Z',
     '2026-11-20 12:10Z', NULL, '2026-11-19 10:00Z'),
    (1, 1, 1, 1, '2026-11-20 12:00Z', '2026-11-20 13:30Z', 'confirmed', 2, 'slack', '2026-11-19 09:05Z',
     '2026-11-20 12:10Z', NULL, NULL);
INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
VALUES (1, 4, 2, '2026-11-19 09:02Z', 1, 'slack', 'held', 'confirmed');
INSERT INTO messages (organization_id, booking_id, kind, due_at, not_before, urgency)
VALUES (1, 4, 'reminder', '2026-11-20 11:45Z', '2026-11-20 11:45Z', 1);
"""


def test_a_ledger_that_was_lived_in(empty: str) -> None:
    """Sites and documents say what the columns said; what ended early blocks no more; the way back restores it."""
    migrating.upgrade(empty, "0001")
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute(FURNISHED.encode())
        before = connection.execute("SELECT id, starts, ends, status FROM bookings ORDER BY id").fetchall()
    migrating.upgrade(empty)
    with psycopg.connect(empty, autocommit=True) as connection:
        sites = connection.execute(
            "SELECT r.name, s.name, s.zone FROM resources r JOIN sites s ON s.id = r.site_id ORDER BY r.name"
        ).fetchall()
        documents = {row[0]: row[1] for row in connection.execute("SELECT subject, document FROM policies").fetchall()}
        charged = connection.execute("SELECT charged, occupies, booked_by FROM bookings ORDER BY id").fetchall()
        confirmed = connection.execute("SELECT confirmed_at IS NOT NULL FROM bookings WHERE id = 4").fetchone()
        waiting = connection.execute("SELECT member_id FROM messages").fetchall()
    assert sites == [("Atlas", "Berlin", "Europe/Berlin"), ("Soho", "New York", "America/New_York")]
    assert documents["1"]["longest"] == 240
    assert documents["1"]["week"][0] == [[480, 1080]]
    assert charged == [(120, True, 1), (60, True, 1), (0, False, 1), (90, True, 1)]
    assert (confirmed, waiting) == ((True,), [(0,)])
    migrating.downgrade(empty, "0001")
    with psycopg.connect(empty, autocommit=True) as connection:
        rules = "SELECT zone, shortest_minutes, longest_minutes, ahead_minutes FROM resources ORDER BY id"
        assert connection.execute(rules).fetchall() == [
            ("Europe/Berlin", 15, 240, 43200),
            ("America/New_York", 5, 480, 1440),
        ]
        assert connection.execute("SELECT id, starts, ends, status FROM bookings ORDER BY id").fetchall() == before
    migrating.upgrade(empty)
