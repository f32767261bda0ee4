-- Outages: written by the first beat after one (see replicas.sql), settled before anybody is served.

-- name: unsettled
-- The outages whose bookings are not excused yet, locked: one replica does it, and the others wait for that.
SELECT id, starts, ends FROM outages WHERE settled_at IS NULL ORDER BY id FOR UPDATE;

-- name: last
-- The last outage.
SELECT id, starts, ends FROM outages ORDER BY id DESC LIMIT 1;

-- name: awaited
-- The confirmed bookings, of all organizations, that waited for a check-in at some time of an outage.
-- OFFSET 0 keeps the planner from joining, so that each organization is looked up in the index of its times.
SELECT b.organization_id, b.id
FROM organizations o
CROSS JOIN LATERAL (
    SELECT organization_id, id
    FROM bookings
    WHERE occupies
      AND occupied_line(organization_id, starts, blocks_until) && occupied_line(o.id, %(since)s, %(until)s)
      AND status = 'confirmed' AND release_at > %(starts)s AND leader_id IS NULL
    OFFSET 0) b
-- In the order in which every change of several bookings locks them.
ORDER BY b.id;

-- name: settle
-- Note what an outage meant for each organization, and tell the admins of each for which it meant anything.
WITH late AS (
    SELECT organization_id, count(*) AS messages
    FROM messages
    -- In the words of the index of what waits.
    WHERE state = 'waiting' AND claimed_by IS NULL AND urgency = ANY(%(urgencies)s)
      AND not_before >= %(starts)s AND not_before < %(ends)s
      AND about_kind = 'booking' AND kind <> ALL(%(unseen)s)
    GROUP BY organization_id
), excused AS (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(excused)s::int[]) AS excused (organization_id, bookings)
), noted AS (
    INSERT INTO outage_effects (organization_id, outage_id, late, excused)
    SELECT organization_id, %(id)s, coalesce(late.messages, 0), coalesce(excused.bookings, 0)
    FROM late FULL JOIN excused USING (organization_id)
    RETURNING organization_id
), told AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT noted.organization_id, 'outage', %(id)s, 'outage', %(ends)s, m.id, %(at)s, 1
    FROM noted
    JOIN members m ON m.organization_id = noted.organization_id AND m.role = ANY(%(roles)s)
        AND m.left_at IS NULL
)
UPDATE outages SET settled_at = %(at)s WHERE id = %(id)s;

-- name: effects
-- What outages meant, each for the organization at the same place of the other list.
SELECT e.organization_id, e.outage_id, o.starts, o.ends, e.late, e.excused
FROM outage_effects e
JOIN outages o ON o.id = e.outage_id
WHERE (e.organization_id, e.outage_id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(outages)s::bigint[]));
