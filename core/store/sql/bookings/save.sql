-- Change a booking, its audit and its messages together, by compare-and-set.

-- name: save
-- Write the next state of a booking, if it still is in the state before: the version is compared, and set.
-- Companions follow their leader. Waiting messages that are no longer due are taken back. With the part `door`, the
-- access code goes: it dies with the booking, or with the door that it opened.
WITH
-- if: counted
own AS (
    SELECT id, lower(name) AS name
    FROM group_members JOIN groups USING (organization_id)
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = group_id
), asked AS (
    SELECT c.*, own.id AS group_id,
        CASE WHEN c.shared_by IS NULL THEN ARRAY[%(member)s::bigint]
             ELSE ARRAY(SELECT member_id FROM group_members
                        WHERE organization_id = %(organization)s AND group_id = own.id) END AS members
    -- Rows of JSON, because one array for each column would be twelve parameters.
    FROM json_to_recordset(%(claims)s) AS c (place int, since timestamptz, until timestamptz, open bool,
        counts bool, kind text, site bigint, resource bigint, needs int, most int, shared_by text, bound text)
    LEFT JOIN own ON own.name = c.bound
    WHERE c.bound IS NULL OR own.id IS NOT NULL
), used AS (
    SELECT c.*, booked.used
    FROM asked c
    CROSS JOIN LATERAL (
        SELECT coalesce(CASE WHEN counts THEN count(*) ELSE sum(b.charged) END, 0)::int AS used
        FROM bookings b
        WHERE b.organization_id = %(organization)s AND b.member_id = ANY(c.members)
          AND coalesce(b.leader_id, b.id) <> ALL(%(but)s)
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
    SELECT -group_id FROM asked WHERE shared_by IS NOT NULL
), taken AS (
    -- Ordered by key, so that two bookings with several turns never wait for each other.
    INSERT INTO quota_turns AS known (organization_id, member_id, turn)
    SELECT %(organization)s, key, 1
    FROM keys
    WHERE NOT EXISTS (SELECT FROM used WHERE used + needs > most)
    ORDER BY key
    ON CONFLICT (organization_id, member_id) DO UPDATE SET turn = known.turn + 1
        -- The subquery sees the turn as it was when the bookings were counted, `known` as it is now.
        WHERE known.turn = (SELECT turn FROM quota_turns
            WHERE organization_id = %(organization)s AND member_id = known.member_id)
    RETURNING turn
), turn AS (
    -- All turns or none: one row, or no row and no booking.
    SELECT FROM taken HAVING count(*) = (SELECT count(*) FROM keys)
),
-- end
due AS (
    SELECT d.kind, coalesce(r.at, d.at) AS at, d.member, d.urgency
    FROM json_to_recordset(%(due)s) AS d (kind text, at timestamptz, member bigint, urgency smallint,
        before timestamptz)
    -- Whoever prefers another time is reminded then; 0 is never, and an instant that is over comes too late.
    LEFT JOIN LATERAL (
        SELECT reminder, d.before - make_interval(mins => reminder) AS at FROM preferences
        WHERE d.before IS NOT NULL AND organization_id = %(organization)s
          AND member_id = coalesce(nullif(d.member, 0), %(member)s)
        OFFSET 0) r ON TRUE
    WHERE d.before IS NULL OR coalesce(r.reminder > 0, TRUE) AND coalesce(r.at, d.at) > %(at)s
), changed AS (
    UPDATE bookings SET status = %(status)s, version = %(version)s, lapses_at = %(lapses_at)s,
        charged = %(charged)s, confirmed_at = %(confirmed_at)s, release_at = %(release_at)s, late = %(late)s,
        checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
        attendee_ids = %(attendees)s, requested_at = %(requested_at)s, waits_for = %(waits_for)s,
        decided_by = %(decided_by)s, member_id = %(member)s, booked_by = %(booked_by)s, offered_to = %(offered_to)s,
        offered_until = %(offered_until)s, handed_by = %(handed_by)s, called_off_by = %(called_off_by)s,
        resource_id = %(resource)s, unit_id = %(unit)s, starts = %(starts)s, ends = %(ends)s,
        blocks_until = %(blocks_until)s, rings_at = %(rings_at)s, check_in_by = %(check_in_by)s,
        absentee_ids = %(absentees)s, was_resource_id = %(was_resource)s, was_starts = %(was_starts)s,
        was_ends = %(was_ends)s, title = %(title)s, was_title = %(was_title)s,
        guests = %(guests)s, party = %(party)s,
        by_hand = %(by_hand)s, occurrence = %(occurrence)s
    -- if: counted
    FROM turn
    -- end
    WHERE organization_id = %(organization)s AND id = %(id)s AND version = %(version)s - 1
    RETURNING id
),
-- if: companions
followed AS (
    UPDATE bookings b SET status = %(status)s, version = %(version)s, lapses_at = %(lapses_at)s,
        charged = least(%(charged)s, extract(epoch FROM %(ends)s::timestamptz - %(starts)s::timestamptz)::int / 60), confirmed_at = %(confirmed_at)s, release_at = %(release_at)s,
        late = %(late)s, checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
        requested_at = %(requested_at)s, waits_for = %(waits_for)s, decided_by = %(decided_by)s,
        member_id = %(member)s, booked_by = %(booked_by)s,
        starts = %(starts)s, ends = %(ends)s,
        -- Each companion has the buffer of its own resource.
        blocks_until = greatest(%(starts)s, %(used_until)s::timestamptz + (b.blocks_until - b.ends))
    FROM changed WHERE b.leader_id = changed.id
    RETURNING b.id
),
-- end
audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal)
    SELECT %(organization)s, 'booking', id::text, %(status)s, %(version)s, %(at)s, %(by)s, %(via)s,
        %(before)s::jsonb - own, %(after)s::jsonb - own, %(digest)s
    FROM (
        SELECT id, '{}'::text[] AS own FROM changed
        -- if: companions
        UNION ALL
        -- What a companion has of its own, and does not follow its leader in.
        SELECT id, '{resource,unit,attendees,offered_to}' FROM followed
        -- end
    ) AS everything
), apart AS (
    INSERT INTO audit_personal (organization_id, digest, facts, salt)
    SELECT %(organization)s, %(digest)s, %(personal)s, %(salt)s FROM changed WHERE %(digest)s::bytea IS NOT NULL
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
