-- Times for several people; the constraint alone decides who has a unit then.

-- name: times
-- The times, of those that are tried, at which all of the people are free, each with the first unit that is free then;
-- of each day so many, its best first. Of resources whose people are hidden from the asker, only what the asker is part
-- of is in the way. OFFSET 0 keeps the planner from joining: each person, and each unit, is looked up in an index.
WITH busy AS MATERIALIZED (
    SELECT range_agg(tstzrange(starts, ends)) AS times
    FROM (
        SELECT b.starts, b.ends
        FROM unnest(%(members)s::bigint[]) AS m (id)
        CROSS JOIN LATERAL (
            SELECT starts, ends, resource_id, member_id, booked_by, attendee_ids
            FROM bookings
            WHERE organization_id = %(organization)s AND member_id = m.id
              AND starts > %(since)s AND starts < %(until)s
              AND status IN ('held', 'pending', 'confirmed', 'in_use')
              AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
                   OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
            OFFSET 0) b
        WHERE b.resource_id = ANY(%(attended)s) AND (b.resource_id <> ALL(%(hidden)s)
              OR %(asker)s IN (b.member_id, b.booked_by) OR b.attendee_ids @> ARRAY[%(asker)s::bigint])
        UNION ALL
        -- What goes on when the first time begins, however long ago it began: of each unit one at most.
        SELECT b.starts, b.ends
        FROM (
            SELECT starts, ends, resource_id, member_id, booked_by, attendee_ids
            FROM bookings
            WHERE occupies AND occupied_line(organization_id, starts, blocks_until)
                  && occupied_line(%(organization)s, %(since)s, %(since)s + interval '1 minute')
              AND starts <= %(since)s AND ends > %(since)s
              AND status IN ('held', 'pending', 'confirmed', 'in_use')
              AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
                   OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
            OFFSET 0) b
        WHERE b.member_id = ANY(%(members)s) AND b.resource_id = ANY(%(attended)s) AND (b.resource_id <> ALL(%(hidden)s)
              OR %(asker)s IN (b.member_id, b.booked_by) OR b.attendee_ids @> ARRAY[%(asker)s::bigint])
        UNION ALL
        SELECT b.starts, b.ends
        FROM unnest(%(members)s::bigint[]) AS m (id)
        CROSS JOIN LATERAL (
            SELECT starts, ends, resource_id, member_id, booked_by, attendee_ids
            FROM bookings
            -- In the words of the index, which holds standing bookings with attendees only.
            WHERE attendee_ids @> ARRAY[m.id] AND ended_at IS NULL AND attendee_ids <> '{}'::bigint[]
              AND organization_id = %(organization)s AND ends > %(since)s
              AND status IN ('held', 'pending', 'confirmed', 'in_use')
              AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
                   OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
            OFFSET 0) b
        WHERE b.starts < %(until)s AND b.resource_id = ANY(%(attended)s) AND (b.resource_id <> ALL(%(hidden)s)
              OR %(asker)s IN (b.member_id, b.booked_by) OR b.attendee_ids @> ARRAY[%(asker)s::bigint])        UNION ALL
        -- What is in their own calendars, as far as they gave one.
        SELECT lower(c.times), upper(c.times)
        FROM unnest(%(members)s::bigint[]) AS m (id)
        CROSS JOIN LATERAL (
            SELECT unnest(busy * tstzmultirange(tstzrange(%(since)s, %(until)s))) AS times
            FROM own_calendars WHERE organization_id = %(organization)s AND member_id = m.id
            OFFSET 0) c) AS has
), open AS MATERIALIZED (
    SELECT t.*
    FROM json_to_recordset(%(tried)s) AS t (day date, place int, starts timestamptz, ends timestamptz, sorts int[])
    WHERE ((SELECT times FROM busy) && tstzrange(t.starts, t.ends)) IS NOT TRUE
)
SELECT d.day, found.starts, found.ends, found.unit
FROM unnest(%(days)s::date[]) AS d (day)
CROSS JOIN LATERAL (
    SELECT o.place, o.starts, o.ends, u.unit
    FROM (SELECT * FROM open WHERE day = d.day ORDER BY place OFFSET 0) o
    CROSS JOIN LATERAL (
        SELECT u.unit
        -- Sorted before it is looked up, and not after: the first that is free is enough.
        FROM (
            SELECT *
            FROM unnest(%(units)s::bigint[], %(sorts)s::int[], %(buffers)s::int[]) WITH ORDINALITY
                AS each (unit, sort, buffer, rank)
            ORDER BY rank OFFSET 0) u
        WHERE u.sort = ANY(o.sorts) AND NOT EXISTS (
            SELECT FROM bookings
            WHERE occupies AND occupied_line(unit_id, starts, blocks_until)
                  && occupied_line(u.unit, o.starts, o.ends + u.buffer * interval '1 minute')
              AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
                   OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
            OFFSET 0)
        ORDER BY u.rank LIMIT 1) u
    ORDER BY o.place LIMIT %(each_day)s) found
ORDER BY d.day, found.place;
