-- What members prefer.

-- name: lock
-- Let nobody else change what a member prefers until the transaction ends.
SELECT id FROM members WHERE organization_id = %(organization)s AND id = %(member)s FOR NO KEY UPDATE;

-- name: of
-- Everything that a member prefers.
SELECT to_jsonb(p) AS preferences FROM preferences p
WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: put
-- Note everything that a member prefers.
INSERT INTO preferences (organization_id, member_id, hours, reminder, quiet_from, quiet_until, reach, length,
    favourite_ids, discreet)
VALUES (%(organization)s, %(member)s, %(hours)s, %(reminder)s, %(quiet_from)s, %(quiet_until)s, %(reach)s, %(length)s,
    %(favourites)s, %(discreet)s)
ON CONFLICT (organization_id, member_id) DO UPDATE SET hours = excluded.hours, reminder = excluded.reminder,
    quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, reach = excluded.reach,
    length = excluded.length, favourite_ids = excluded.favourite_ids, discreet = excluded.discreet;

-- name: coming
-- The confirmed bookings of which a member is reminded, and whether as one who comes along: those that begin later and
-- are not for whole days. Each part in the words of its own index.
SELECT id, starts, FALSE AS comes FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND status = 'confirmed' AND leader_id IS NULL
  AND ended_at IS NULL AND starts > %(now)s AND rings_at IS NULL
UNION ALL
SELECT id, starts, TRUE FROM bookings
WHERE organization_id = %(organization)s AND attendee_ids @> ARRAY[%(member)s::bigint] AND attendee_ids <> '{}'
  AND status = 'confirmed' AND leader_id IS NULL AND ended_at IS NULL AND starts > %(now)s AND rings_at IS NULL;

-- name: remind
-- Plan the reminders of one member anew. One that was sent for a start is not planned again, unless another one waits: of
-- a booking that was moved since.
WITH wanted AS (
    SELECT * FROM unnest(%(ids)s::bigint[], %(members)s::bigint[], %(due)s::timestamptz[], %(starts)s::timestamptz[])
        AS w (id, member, at, starts)
), waiting AS (
    SELECT m.about_id, m.member_id FROM messages m
    WHERE m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = ANY(%(ids)s)
      AND m.kind = 'reminder' AND m.state = 'waiting'
      AND (m.member_id = %(member)s OR m.member_id = %(holder)s AND m.about_id = ANY(%(own)s))
), gone AS (
    -- Not those that are due as they are: a row that goes could not come again in the same statement.
    DELETE FROM messages
    WHERE organization_id = %(organization)s AND about_kind = 'booking' AND about_id = ANY(%(ids)s)
      AND kind = 'reminder' AND state = 'waiting'
      AND (member_id = %(member)s OR member_id = %(holder)s AND about_id = ANY(%(own)s))
      AND (about_id, member_id, due_at) NOT IN (SELECT id, member, at FROM wanted)
)
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
SELECT %(organization)s, 'booking', w.id, 'reminder', w.at, w.member, w.at, 1
FROM wanted w
WHERE w.at > %(now)s AND ((w.id, w.member) IN (SELECT about_id, member_id FROM waiting) OR NOT EXISTS (
    SELECT FROM messages m
    WHERE m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = w.id
      AND m.kind = 'reminder' AND m.member_id = w.member AND m.state = 'sent'
      AND m.due_at >= w.starts - %(longest)s::interval
    -- Keeps the planner from joining, so that each is looked up by its key.
    OFFSET 0))
ON CONFLICT DO NOTHING;
