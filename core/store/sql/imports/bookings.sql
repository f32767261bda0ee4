-- Bookings to bring in: all of them are staged, checked as a whole, and written by one statement.

-- name: stage
-- Make the tables in which lines wait; they are empty at the end of every transaction.
CREATE TEMP TABLE IF NOT EXISTS staged_bookings (
    place int, line int, number int, leader int, parted int, id bigint, verdict text, other int,
    resource_id bigint, unit_id bigint, member_id bigint, starts timestamptz, ends timestamptz, status text,
    version int, via text, lapses_at timestamptz, waits_for text, decided_by bigint, blocks_until timestamptz,
    charged int, requested_at timestamptz, confirmed_at timestamptz, release_at timestamptz, rings_at timestamptz,
    check_in_by timestamptz, late boolean, checked_in_at timestamptz, ended_at timestamptz, booked_by bigint,
    companion_units bigint[], attendee_ids bigint[], absentee_ids bigint[], was_resource_id bigint,
    was_starts timestamptz, was_ends timestamptz, because text, title text, was_title text, guests text[], party int, offered_to bigint,
    offered_until timestamptz, handed_by bigint, called_off_by bigint, blackout_id bigint
) ON COMMIT DELETE ROWS;

-- name: index_stage
-- Find staged lines by their unit and time.
CREATE INDEX IF NOT EXISTS staged_bookings_by_unit ON staged_bookings (unit_id, starts);

-- name: copy_bookings
-- Stage bookings, in the driver's own way, which is the fastest.
COPY staged_bookings (place, line, number, leader, parted, resource_id, unit_id, member_id, starts, ends, status, version, via,
    lapses_at, waits_for, decided_by, blocks_until, charged, requested_at, confirmed_at, release_at, rings_at,
    check_in_by, late, checked_in_at, ended_at, booked_by, companion_units, attendee_ids, absentee_ids,
    was_resource_id, was_starts, was_ends, because, title, was_title, guests, party, offered_to, offered_until, handed_by,
    called_off_by, blackout_id)
FROM STDIN;

-- name: look_over
-- Let the planner know how many lines are staged.
ANALYZE staged_bookings;

-- name: find_same
-- Find the lines that are there already: the same unit and time, for the same person, in the same state.
UPDATE staged_bookings s SET verdict = 'same', id = b.id
FROM bookings b
WHERE b.organization_id = %(organization)s AND b.member_id = s.member_id AND b.starts = s.starts
  AND b.unit_id = s.unit_id AND b.ends = s.ends AND b.status = s.status;

-- name: find_doubles
-- Refuse the lines that overlap an earlier one of the same unit, and say which.
UPDATE staged_bookings s SET verdict = 'double', other = found.other
FROM (
    SELECT place, until > starts AS overlaps, (SELECT e.place FROM staged_bookings e
        WHERE until > taken.starts AND e.unit_id = taken.unit_id AND e.verdict IS NULL
          AND e.status IN ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'completed', 'blackout')
          AND e.starts <= taken.starts AND e.blocks_until > taken.starts
          AND (e.starts, e.place) < (taken.starts, taken.place)
        ORDER BY e.starts DESC LIMIT 1) AS other
    FROM (
        SELECT place, unit_id, starts, max(blocks_until) OVER (PARTITION BY unit_id ORDER BY starts, place
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
        FROM staged_bookings
        WHERE verdict IS NULL AND blocks_until > starts
          AND status IN ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'completed', 'blackout')) taken
) found
WHERE found.place = s.place AND found.overlaps;

-- name: find_taken
-- Refuse the lines whose unit somebody has then.
UPDATE staged_bookings s SET verdict = 'taken'
WHERE s.verdict IS NULL
  AND s.status IN ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'completed', 'blackout')
  AND EXISTS (
    SELECT FROM bookings b
    WHERE b.occupies AND b.organization_id = %(organization)s
      AND occupied_line(b.unit_id, b.starts, b.blocks_until) && occupied_line(s.unit_id, s.starts, s.blocks_until)
    OFFSET 0);

-- name: find_lost
-- Refuse the lines that belong to a booking that is not among the lines.
UPDATE staged_bookings s SET verdict = 'lost', other = coalesce(s.leader, s.parted)
WHERE s.verdict IS NULL AND (
    s.leader IS NOT NULL AND NOT EXISTS (SELECT FROM staged_bookings l WHERE l.number = s.leader)
    OR s.parted IS NOT NULL AND NOT EXISTS (SELECT FROM staged_bookings p WHERE p.number = s.parted));

-- name: refused
-- The lines that are refused, in order.
SELECT s.place, s.line, s.verdict, s.other, o.line AS other_line
FROM staged_bookings s
LEFT JOIN staged_bookings o ON s.verdict = 'double' AND o.place = s.other
WHERE s.verdict IN ('double', 'taken', 'lost')
ORDER BY s.place;

-- name: verdicts
-- How many lines have which verdict; those without one are to be added.
SELECT coalesce(verdict, 'added') AS verdict, count(*) AS lines FROM staged_bookings GROUP BY 1;

-- name: reserve_bookings
-- Give every line that is to be added its id, in the order of the lines.
UPDATE staged_bookings s SET id = reserved.id
FROM (SELECT place, nextval(pg_get_serial_sequence('bookings', 'id')) AS id
      FROM (SELECT place FROM staged_bookings WHERE verdict IS NULL ORDER BY place) ordered) reserved
WHERE reserved.place = s.place;

-- name: put_bookings
-- Add the bookings of all lines that have no verdict.
WITH numbers AS (SELECT number, id FROM staged_bookings WHERE number IS NOT NULL)
INSERT INTO bookings (id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    lapses_at, waits_for, decided_by, blocks_until, charged, requested_at, confirmed_at, release_at, rings_at,
    check_in_by, late, checked_in_at, ended_at, booked_by, leader_id, parted_from, companion_units, attendee_ids,
    absentee_ids, was_resource_id, was_starts, was_ends, because, title, was_title, guests, party, offered_to,
    offered_until, handed_by, called_off_by, blackout_id)
OVERRIDING SYSTEM VALUE
SELECT s.id, %(organization)s, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
    waits_for, decided_by, blocks_until, charged, requested_at, confirmed_at, release_at, rings_at, check_in_by, late,
    checked_in_at, ended_at, booked_by, l.id, p.id, companion_units, attendee_ids, absentee_ids, was_resource_id,
    was_starts, was_ends, because, title, was_title, guests, party, offered_to, offered_until, handed_by, called_off_by, blackout_id
FROM staged_bookings s
LEFT JOIN numbers l ON l.number = s.leader
LEFT JOIN numbers p ON p.number = s.parted
WHERE s.verdict IS NULL
ORDER BY s.place;

-- name: guests_know
-- Let guests of bookings that were added be told of changes alone: whoever had them until now has invited them.
WITH known AS (
    UPDATE guests g SET sequence = 0, digest = '', method = 'REQUEST'
    FROM staged_bookings s
    WHERE s.verdict IS NULL AND g.organization_id = %(organization)s AND g.booking_id = s.id
    RETURNING g.id
)
DELETE FROM messages m USING known
WHERE m.organization_id = %(organization)s AND m.about_kind = 'guest' AND m.about_id = known.id;

-- name: audit_bookings
-- Note the bookings that were added; what they are for stands in the bookings alone.
INSERT INTO audit (organization_id, noun, subject, verb, version, at, via, after)
SELECT %(organization)s, 'booking', id::text, status, version, %(at)s, %(via)s, jsonb_build_object(
    'status', status, 'resource', resource_id, 'unit', unit_id, 'holder', member_id, 'starts', starts, 'ends', ends,
    'attendees', to_jsonb(attendee_ids), 'party', party, 'late', late, 'offered_to', offered_to)
FROM staged_bookings
WHERE verdict IS NULL
ORDER BY place;

-- name: added_bookings
-- The bookings that were added, with their versions, in order.
SELECT id, version FROM staged_bookings WHERE verdict IS NULL ORDER BY id;

-- name: coming
-- The bookings that were added and stand, which have messages coming; those that follow another have none of their own.
SELECT s.*, %(organization)s::bigint AS organization_id, NULL::bigint AS series_id, NULL::date AS occurrence,
    false AS by_hand, NULL::bigint AS poll_id
FROM staged_bookings s
WHERE verdict IS NULL AND ended_at IS NULL AND status <> 'blackout' AND leader IS NULL
ORDER BY id;

-- name: copy_messages
-- Plan messages of bookings.
COPY messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency) FROM STDIN;

-- name: remind_as_preferred
-- Remind whoever prefers another time then; 0 is never, and an instant that is over comes too late.
WITH preferred AS MATERIALIZED (
    SELECT m.about_id, m.due_at, m.member_id, s.starts - make_interval(mins => p.reminder) AS at,
        p.reminder > 0 AS wanted
    FROM staged_bookings s
    JOIN messages m ON m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = s.id
        AND m.kind = 'reminder' AND m.state = 'waiting'
    JOIN preferences p ON p.organization_id = %(organization)s
        AND p.member_id = coalesce(nullif(m.member_id, 0), s.member_id)
    WHERE s.verdict IS NULL
), gone AS (
    DELETE FROM messages m USING preferred p
    WHERE m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = p.about_id
      AND m.kind = 'reminder' AND m.due_at = p.due_at AND m.member_id = p.member_id
      AND NOT (p.wanted AND p.at > %(now)s)
)
UPDATE messages m SET due_at = p.at, not_before = p.at
FROM preferred p
WHERE m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = p.about_id
  AND m.kind = 'reminder' AND m.due_at = p.due_at AND m.member_id = p.member_id
  AND p.wanted AND p.at > %(now)s;
