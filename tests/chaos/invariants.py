"""What must hold whatever happened, asked of the database past the product."""

from collections.abc import Mapping

import psycopg

LEDGER: Mapping[str, str] = {
    # The states are named here, so that the column `occupies` is not its own judge.
    "overlapping bookings": """
        WITH occupying AS (
            SELECT * FROM bookings WHERE status IN
                ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'completed', 'blackout'))
        SELECT count(*) FROM occupying a JOIN occupying b ON a.unit_id = b.unit_id AND a.id < b.id
            AND a.starts < b.blocks_until AND b.starts < a.blocks_until""",
    "states that the audit does not explain": """
        SELECT count(*) FROM (
            SELECT b.status, b.version, array_agg(a.version::int ORDER BY a.version) AS versions,
                array_agg(CASE WHEN a.before IS NULL THEN '-' ELSE coalesce(a.before ->> 'status', a.verb) END
                    ORDER BY a.version) AS befores,
                array_agg(a.verb ORDER BY a.version) AS afters
            FROM bookings b
            LEFT JOIN audit a ON a.organization_id = b.organization_id AND a.noun = 'booking' AND a.subject = b.id::text
            GROUP BY b.id) told
        WHERE (versions, befores, afters[cardinality(afters)]) IS DISTINCT FROM
            (ARRAY(SELECT generate_series(1, version)), ARRAY['-'] || afters[:cardinality(afters) - 1], status)""",
    "reminders sent again": """
        SELECT count(*) FROM (
            SELECT FROM messages m JOIN bookings b ON b.id = m.about_id
            WHERE m.about_kind = 'booking' AND m.kind = 'reminder' AND m.state = 'sent' AND m.due_at < b.starts
            -- A booking that was moved is reminded of again; one reminder belongs to each start.
            GROUP BY m.organization_id, m.about_id, m.member_id, b.starts, m.due_at HAVING count(*) > 1) again""",
    "messages of what has ended": """
        SELECT count(*) FROM messages m JOIN bookings b ON b.id = m.about_id
        WHERE m.about_kind = 'booking' AND m.state = 'waiting' AND b.ended_at IS NOT NULL
          AND m.kind IN ('reminder', 'check_in', 'release_warning', 'ending')""",
    "doors with one code for two": """
        SELECT count(*) FROM (
            SELECT FROM access_codes GROUP BY organization_id, resource_id, digest HAVING count(*) > 1) shared""",
    "codes of what has ended": """
        SELECT count(*) FROM access_codes c JOIN bookings b ON b.id = c.booking_id
        WHERE b.ended_at IS NOT NULL OR b.resource_id <> c.resource_id""",
    "quotas exceeded": """
        SELECT count(*) FROM (
            SELECT FROM bookings b JOIN resources r ON r.id = b.resource_id
            WHERE r.kind = 'studio' GROUP BY b.member_id, date_trunc('week', b.starts AT TIME ZONE 'UTC')
            HAVING sum(b.charged) > 180) over_quota""",
    "companions apart from their leader": """
        SELECT count(*) FROM bookings b JOIN bookings l ON l.id = b.leader_id
        WHERE (b.starts, b.ends, b.status, b.member_id, b.version)
            IS DISTINCT FROM (l.starts, l.ends, l.status, l.member_id, l.version)""",
    "two live cards": """
        SELECT count(*) FROM (
            SELECT FROM cards WHERE live
            GROUP BY organization_id, about_kind, about_id, platform, workspace, conversation, member_id
            HAVING count(*) > 1) twice""",
}
"""How many rows break each rule of the ledger; studios may be had for three hours a week, the built-in rule."""

REST: Mapping[str, str] = {
    "deliveries without an answer": """
        SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL AND incoming NOT LIKE '%from_the_future%'""",
    "messages still due": """
        SELECT count(*) FROM messages
        WHERE state = 'waiting' AND not_before <= now() AND kind <> 'from_the_future'""",
    "rows claimed by nobody alive": """
        SELECT (SELECT count(*) FROM messages m WHERE claimed_by IS NOT NULL AND state = 'waiting'
                  AND NOT EXISTS (SELECT FROM replicas r WHERE r.id = m.claimed_by))
             + (SELECT count(*) FROM deliveries d WHERE claimed_by IS NOT NULL AND incoming IS NOT NULL
                  AND NOT EXISTS (SELECT FROM replicas r WHERE r.id = d.claimed_by))""",
    "older cards that nobody shrinks": """
        SELECT count(*) FROM cards WHERE NOT live""",
    "live cards of an older state": """
        SELECT count(*) FROM cards c JOIN bookings b ON b.organization_id = c.organization_id AND b.id = c.about_id
        WHERE c.about_kind = 'booking' AND c.live AND c.shown_version < b.version""",
}
"""How much is left undone once everything that was broken works again and a moment has passed."""


def broken(url: str, *, at_rest: bool) -> dict[str, int]:
    """Return the rules that do not hold, with the number of rows that break each; `at_rest` asks what is undone too."""
    asked = {**LEDGER, **REST} if at_rest else LEDGER
    with psycopg.connect(url, autocommit=True) as connection:
        counted = {rule: _number(connection, query) for rule, query in asked.items()}
    return {rule: number for rule, number in counted.items() if number}


def _number(connection: psycopg.Connection[tuple[int, ...]], query: str) -> int:
    row = connection.execute(query.encode()).fetchone()
    if row is None:
        raise AssertionError("a count is one row")
    return row[0]
