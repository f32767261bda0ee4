-- Bookings. What a statement changes, it also audits, and plans the messages of: one round trip, all or nothing.
--
-- The part `counted` stands in `hold` and in `save`, its first half in `used` of quotas.sql, each time in the same words.

-- name: hold
-- Hold the first of the units that is free, the one that the member had last before all others.
-- The insert is the check: a lost race gives no row, and no error that would cost a transaction.
-- Nothing is held if the catalogue has changed, if a quota has too little left, or out of turn.
-- OFFSET 0 keeps the planner from joining, so that one unit is looked up in the index of the constraint.
WITH
-- if: counted
own AS (
    SELECT g.id, lower(g.name) AS name
    FROM group_members gm
    JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
    WHERE gm.organization_id = %(organization)s AND gm.member_id = %(member)s
), claimed AS (
    SELECT c.*, own.id AS group_id,
        CASE WHEN c.shared_by IS NULL THEN ARRAY[%(member)s::bigint]
             ELSE ARRAY(SELECT member_id FROM group_members
                        WHERE organization_id = %(organization)s AND group_id = own.id) END AS members
    -- Rows of JSON, because one array for each column would be twelve parameters.
    FROM json_to_recordset(%(claims)s) AS c (place int, since timestamptz, until timestamptz, open boolean,
        counts boolean, kind text, site bigint, resource bigint, needs int, most int, shared_by text, bound text)
    LEFT JOIN own ON own.name = c.bound
    WHERE c.bound IS NULL OR own.id IS NOT NULL
), used AS (
    SELECT c.*, booked.used
    FROM claimed c
    CROSS JOIN LATERAL (
        SELECT coalesce(CASE WHEN counts THEN count(*) ELSE sum(b.charged) END, 0)::int AS used
        FROM bookings b
        WHERE b.organization_id = %(organization)s AND b.member_id = ANY(c.members)
          AND coalesce(b.leader_id, b.id) <> %(booking)s
          -- A booking counts in the period that it begins in, whole.
          AND b.starts >= c.since AND b.starts < c.until AND b.charged > 0
          AND (c.resource IS NULL OR b.resource_id = c.resource)
          AND (c.kind IS NULL AND c.site IS NULL OR EXISTS (
            SELECT FROM resources r
            WHERE r.organization_id = b.organization_id AND r.id = b.resource_id
              AND (c.kind IS NULL OR r.kind = c.kind)
              AND (c.site IS NULL OR r.site_id = c.site)
            OFFSET 0))
          -- Time may have ended a hold that nobody has tidied away yet. An open quota counts only what still stands.
          AND NOT (b.confirmed_at IS NULL AND b.lapses_at <= %(at)s)
          AND (NOT c.open OR b.ended_at IS NULL AND b.status <> 'cancelling' AND b.ends > %(at)s
               AND (b.status IN ('held', 'pending', 'cancelling') AND b.lapses_at <= %(at)s
                    OR b.status = 'confirmed' AND b.release_at <= %(at)s) IS NOT TRUE)
        OFFSET 0) booked
), keys AS (
    SELECT %(member)s::bigint AS key
    UNION
    SELECT -group_id FROM claimed WHERE shared_by IS NOT NULL
), taken_turn AS (
    -- Ordered by key, so that two bookings with several turns never wait for each other.
    INSERT INTO quota_turns AS known (organization_id, member_id, turn)
    SELECT %(organization)s, key, 1
    FROM keys
    WHERE NOT EXISTS (SELECT FROM used WHERE used + needs > most)
    ORDER BY key
    ON CONFLICT (organization_id, member_id) DO UPDATE SET turn = known.turn + 1
        -- The subquery sees the turn as it was when the bookings were counted, `known` as it is now.
        WHERE known.turn = (SELECT seen.turn FROM quota_turns seen
            WHERE seen.organization_id = %(organization)s AND seen.member_id = known.member_id)
    RETURNING turn
), turn AS (
    -- All turns or none: one row, or no row and no booking.
    SELECT FROM taken_turn HAVING count(*) = (SELECT count(*) FROM keys)
),
-- end
unit AS (
    SELECT u.id
    FROM units u
    JOIN organizations o ON o.id = u.organization_id AND o.catalogue_version = %(catalogue)s
    WHERE u.organization_id = %(organization)s AND u.resource_id = %(resource)s AND u.id = ANY(%(units)s)
      AND NOT EXISTS (
        SELECT FROM bookings b
        WHERE b.occupies
          AND occupied_line(b.unit_id, b.starts, b.blocks_until) && occupied_line(u.id, %(starts)s, %(blocks_until)s)
        OFFSET 0)
    ORDER BY
        -- if: several
        (u.id = (SELECT unit_id FROM bookings
                 WHERE organization_id = %(organization)s AND member_id = %(member)s AND resource_id = %(resource)s
                   AND confirmed_at IS NOT NULL ORDER BY starts DESC LIMIT 1)) IS TRUE DESC,
        -- end
        u.position LIMIT 1
), held AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
        lapses_at, blocks_until, charged, booked_by)
    SELECT %(organization)s, %(resource)s, unit.id, %(member)s, %(starts)s, %(ends)s, 'held', 1, %(via)s,
        %(lapses_at)s, %(blocks_until)s, %(charged)s, %(by)s
    FROM unit
    -- if: counted
    CROSS JOIN turn
    -- end
    ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
    RETURNING id, unit_id
), audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, after)
    SELECT %(organization)s, id, 1, %(at)s, %(by)s, %(via)s, 'held' FROM held
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    SELECT %(organization)s, 'booking', id, 'hold_over', %(lapses_at)s, %(lapses_at)s, 0 FROM held
)
-- One row, whatever happened: without a hold it says why.
SELECT held.id, held.unit_id, unit.id IS NOT NULL AS seemed_free
    -- if: counted
    , EXISTS (SELECT FROM turn) AS took_turn
    , (SELECT json_agg(json_build_array(place, used, since, until)) FROM used WHERE used + needs > most) AS exceeded
    -- end
FROM (SELECT) AS one LEFT JOIN unit ON TRUE LEFT JOIN held ON TRUE;

-- name: save
-- Write the next state of a booking, if it still is in the state before: the version is compared, and set.
-- Companions follow their leader. Waiting messages that are no longer due are taken back. With the part `door`, the
-- access code goes: it dies with the booking, or with the door that it opened.
WITH
-- if: counted
own AS (
    SELECT g.id, lower(g.name) AS name
    FROM group_members gm
    JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
    WHERE gm.organization_id = %(organization)s AND gm.member_id = %(member)s
), claimed AS (
    SELECT c.*, own.id AS group_id,
        CASE WHEN c.shared_by IS NULL THEN ARRAY[%(member)s::bigint]
             ELSE ARRAY(SELECT member_id FROM group_members
                        WHERE organization_id = %(organization)s AND group_id = own.id) END AS members
    -- Rows of JSON, because one array for each column would be twelve parameters.
    FROM json_to_recordset(%(claims)s) AS c (place int, since timestamptz, until timestamptz, open boolean,
        counts boolean, kind text, site bigint, resource bigint, needs int, most int, shared_by text, bound text)
    LEFT JOIN own ON own.name = c.bound
    WHERE c.bound IS NULL OR own.id IS NOT NULL
), used AS (
    SELECT c.*, booked.used
    FROM claimed c
    CROSS JOIN LATERAL (
        SELECT coalesce(CASE WHEN counts THEN count(*) ELSE sum(b.charged) END, 0)::int AS used
        FROM bookings b
        WHERE b.organization_id = %(organization)s AND b.member_id = ANY(c.members)
          AND coalesce(b.leader_id, b.id) <> %(booking)s
          -- A booking counts in the period that it begins in, whole.
          AND b.starts >= c.since AND b.starts < c.until AND b.charged > 0
          AND (c.resource IS NULL OR b.resource_id = c.resource)
          AND (c.kind IS NULL AND c.site IS NULL OR EXISTS (
            SELECT FROM resources r
            WHERE r.organization_id = b.organization_id AND r.id = b.resource_id
              AND (c.kind IS NULL OR r.kind = c.kind)
              AND (c.site IS NULL OR r.site_id = c.site)
            OFFSET 0))
          -- Time may have ended a hold that nobody has tidied away yet. An open quota counts only what still stands.
          AND NOT (b.confirmed_at IS NULL AND b.lapses_at <= %(at)s)
          AND (NOT c.open OR b.ended_at IS NULL AND b.status <> 'cancelling' AND b.ends > %(at)s
               AND (b.status IN ('held', 'pending', 'cancelling') AND b.lapses_at <= %(at)s
                    OR b.status = 'confirmed' AND b.release_at <= %(at)s) IS NOT TRUE)
        OFFSET 0) booked
), keys AS (
    SELECT %(member)s::bigint AS key
    UNION
    SELECT -group_id FROM claimed WHERE shared_by IS NOT NULL
), taken_turn AS (
    -- Ordered by key, so that two bookings with several turns never wait for each other.
    INSERT INTO quota_turns AS known (organization_id, member_id, turn)
    SELECT %(organization)s, key, 1
    FROM keys
    WHERE NOT EXISTS (SELECT FROM used WHERE used + needs > most)
    ORDER BY key
    ON CONFLICT (organization_id, member_id) DO UPDATE SET turn = known.turn + 1
        -- The subquery sees the turn as it was when the bookings were counted, `known` as it is now.
        WHERE known.turn = (SELECT seen.turn FROM quota_turns seen
            WHERE seen.organization_id = %(organization)s AND seen.member_id = known.member_id)
    RETURNING turn
), turn AS (
    -- All turns or none: one row, or no row and no booking.
    SELECT FROM taken_turn HAVING count(*) = (SELECT count(*) FROM keys)
),
-- end
due AS (
    SELECT * FROM json_to_recordset(%(due)s) AS due (kind text, at timestamptz, member bigint, urgency smallint)
), changed AS (
    UPDATE bookings SET status = %(status)s, version = %(version)s, lapses_at = %(lapses_at)s,
        charged = %(charged)s, confirmed_at = %(confirmed_at)s, release_at = %(release_at)s, late = %(late)s,
        checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
        attendee_ids = %(attendees)s, requested_at = %(requested_at)s, waits_for = %(waits_for)s,
        resource_id = %(resource)s, unit_id = %(unit)s, starts = %(starts)s, ends = %(ends)s,
        blocks_until = %(blocks_until)s
    -- if: counted
    FROM turn
    -- end
    WHERE organization_id = %(organization)s AND id = %(id)s AND version = %(version)s - 1
    RETURNING id
),
-- if: companions
followed AS (
    UPDATE bookings b SET status = %(status)s, version = %(version)s, lapses_at = %(lapses_at)s,
        charged = least(%(charged)s, %(minutes)s), confirmed_at = %(confirmed_at)s, release_at = %(release_at)s,
        late = %(late)s, checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
        requested_at = %(requested_at)s, waits_for = %(waits_for)s, starts = %(starts)s, ends = %(ends)s,
        -- Each companion has the buffer of its own resource.
        blocks_until = greatest(%(starts)s, %(used_until)s::timestamptz + (b.blocks_until - b.ends))
    FROM changed WHERE b.leader_id = changed.id
    RETURNING b.id
),
-- end
audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
    SELECT %(organization)s, id, %(version)s, %(at)s, %(by)s, %(via)s, %(before)s, %(status)s
    FROM (
        SELECT id FROM changed
        -- if: companions
        UNION ALL
        SELECT id FROM followed
        -- end
    ) AS everything
), unplanned AS (
    -- By the parameter, not by a join: a plan made while the table is new would read all the organization's messages.
    DELETE FROM messages m
    WHERE EXISTS (SELECT FROM changed)
      AND m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = %(id)s
      AND m.state = 'waiting'
      AND (m.kind, m.due_at, m.member_id) NOT IN (SELECT kind, at, member FROM due)
      AND m.kind <> ALL(%(kept)s)
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT %(organization)s, 'booking', changed.id, due.kind, due.at, due.member, due.at, due.urgency
    FROM changed, due
    -- Planned and perhaps sent before: the same message is never written twice.
    ON CONFLICT DO NOTHING
)
-- if: door
, closed AS (
    DELETE FROM access_codes
    WHERE EXISTS (SELECT FROM changed) AND organization_id = %(organization)s AND booking_id = %(id)s
)
-- end
SELECT (SELECT count(*) FROM changed) AS changed
    -- if: counted
    , EXISTS (SELECT FROM turn) AS took_turn
    , (SELECT json_agg(json_build_array(place, used, since, until)) FROM used WHERE used + needs > most) AS exceeded
    -- end
;

-- name: accompany
-- Make one of several new holds the leader: the others follow it and have no messages of their own.
WITH followed AS (
    UPDATE bookings SET leader_id = %(leader)s WHERE organization_id = %(organization)s AND id = ANY(%(others)s)
), quiet AS (
    DELETE FROM messages
    WHERE organization_id = %(organization)s AND about_kind = 'booking' AND about_id = ANY(%(others)s)
)
UPDATE bookings SET companion_units = %(units)s WHERE organization_id = %(organization)s AND id = %(leader)s;

-- name: found
-- One booking as it stands, perhaps locked until the transaction ends.
SELECT id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
    blocks_until, charged, confirmed_at, release_at, late, checked_in_at, ended_at, because, booked_by, attendee_ids,
    companion_units, requested_at, waits_for
FROM bookings
WHERE organization_id = %(organization)s AND id = %(booking)s
-- if: locked
FOR UPDATE
-- end
;

-- name: several
-- Bookings by their ids, each in the organization at the same place of the other list.
SELECT id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
    blocks_until, charged, confirmed_at, release_at, late, checked_in_at, ended_at, because, booked_by, attendee_ids,
    companion_units, requested_at, waits_for
FROM bookings
WHERE (organization_id, id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(bookings)s::bigint[]));

-- name: of_member
-- A member's bookings that stand and end after an instant, perhaps locked until the transaction ends.
SELECT id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
    blocks_until, charged, confirmed_at, release_at, late, checked_in_at, ended_at, because, booked_by, attendee_ids,
    companion_units, requested_at, waits_for
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND ends > %(ending_after)s
  AND status IN ('held', 'pending', 'confirmed', 'in_use') AND leader_id IS NULL
ORDER BY starts, id
-- if: locked
FOR NO KEY UPDATE
-- end
;

-- name: last_resource
-- The resource of a member's latest booking that was kept or still stands.
SELECT resource_id
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND status IN ('confirmed', 'in_use', 'completed')
ORDER BY starts DESC LIMIT 1;

-- name: being_cancelled
-- A member's bookings whose cancellation can still be taken back, the last one first.
SELECT id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
    blocks_until, charged, confirmed_at, release_at, late, checked_in_at, ended_at, because, booked_by, attendee_ids,
    companion_units, requested_at, waits_for
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s
  AND status = 'cancelling' AND lapses_at > %(now)s AND leader_id IS NULL
ORDER BY lapses_at DESC, id;

-- name: in_the_way
-- What blocks any of the units in an interval, locked until the transaction ends; a companion's leader in its place.
-- With the part `over`, only what time has ended, or what the member has just cancelled.
-- OFFSET 0 keeps the planner from joining, so that each unit is looked up in the index of the constraint.
SELECT id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
    blocks_until, charged, confirmed_at, release_at, late, checked_in_at, ended_at, because, booked_by, attendee_ids,
    companion_units, requested_at, waits_for
FROM bookings
WHERE id IN (
    SELECT coalesce(b.leader_id, b.id)
    FROM unnest(%(units)s::bigint[]) AS wanted (unit)
    CROSS JOIN LATERAL (
        SELECT id, leader_id
        FROM bookings
        WHERE occupies
          AND occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, %(starts)s, %(ends)s)
          -- if: over
          AND ((status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
                OR status = 'confirmed' AND release_at <= %(now)s)
               OR status = 'cancelling' AND member_id = %(member)s)
          -- end
        OFFSET 0) b)
-- Locked in the order of ids, so that two who close or tidy the same units do not wait for each other.
ORDER BY id FOR UPDATE;

-- name: no_shows
-- How many of a member's bookings that began since an instant nobody checked in to.
SELECT count(*)
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND starts >= %(since)s AND leader_id IS NULL
  AND (status = 'no_show' OR status = 'confirmed' AND release_at <= %(now)s);

-- name: history
-- A booking's transitions, before and after.
SELECT before, after
FROM audit
WHERE organization_id = %(organization)s AND booking_id = %(booking)s
ORDER BY version;
