-- Taken times, for searches; the constraint alone decides.
--
-- Time may have ended a booking that nobody has tidied away yet: it takes nothing. Each statement that asks for it says
-- so in the same words.

-- name: occupied_each
-- The times that are taken, buffers included, each unit inside an interval of its own; one booking may be left out.
-- OFFSET 0 keeps the planner from joining, so that each unit is looked up in the index of the constraint.
SELECT wanted.unit, b.starts, b.blocks_until
FROM unnest(%(units)s::bigint[], %(starts)s::timestamptz[], %(ends)s::timestamptz[]) AS wanted (unit, starts, ends)
CROSS JOIN LATERAL (
    SELECT starts, blocks_until
    FROM bookings
    WHERE occupies
      AND occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, wanted.starts, wanted.ends)
      AND coalesce(leader_id, id) <> %(but)s
      AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
           OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
    OFFSET 0) b
ORDER BY b.starts;

-- name: busy_units
-- Every unit of an organization that is taken at some time of an interval; the cost grows with the bookings then.
SELECT unit_id
FROM bookings
WHERE occupies
  AND occupied_line(organization_id, starts, blocks_until) && occupied_line(%(organization)s, %(starts)s, %(ends)s)
  AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
       OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE;

-- name: free_unit
-- The first unit that nobody else has in an interval: the booking's own one before all others, then in the given order.
SELECT u.id
FROM unnest(%(units)s::bigint[]) WITH ORDINALITY AS u (id, position)
WHERE NOT EXISTS (
    SELECT FROM bookings
    WHERE occupies
      AND occupied_line(unit_id, starts, blocks_until) && occupied_line(u.id, %(starts)s, %(ends)s)
      AND coalesce(leader_id, id) <> %(but)s
      AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
           OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
    OFFSET 0)
ORDER BY u.id <> %(rather)s, u.position LIMIT 1;

-- name: holders
-- Who has which unit of an organization at some time of an interval, or had it if that is over, in order; what is closed
-- has nobody.
SELECT resource_id, unit_id, member_id, starts, ends
FROM bookings
WHERE occupies
  AND occupied_line(organization_id, starts, blocks_until) && occupied_line(%(organization)s, %(starts)s, %(ends)s)
  AND resource_id = ANY(%(resources)s) AND starts < %(ends)s AND ends > %(starts)s
  AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
       OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
  AND (status IN ('held', 'pending', 'confirmed', 'in_use') OR status = 'completed' AND %(ends)s <= %(now)s::timestamptz)
ORDER BY starts, resource_id, unit_id LIMIT %(most)s;
