-- Take a free unit: the insert is the check.

-- name: hold
-- Hold the first of the units that is free: of the lowest rank, and of one rank the one that the member had last.
-- The insert is the check: a lost race gives no row, and no error that would cost a transaction.
-- Nothing is held if the catalogue has changed, if a quota has too little left, or out of turn.
-- OFFSET 0 keeps the planner from joining, so that one unit is looked up in the index of the constraint.
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
unit AS (
    SELECT u.id
    FROM units u
    JOIN organizations o ON o.id = organization_id AND catalogue_version = %(catalogue)s
    WHERE organization_id = %(organization)s AND resource_id = %(resource)s AND u.id = ANY(%(units)s)
      AND NOT EXISTS (
        SELECT FROM bookings
        WHERE occupies AND occupied_line(unit_id, starts, blocks_until) && occupied_line(u.id, %(starts)s, %(blocked)s)
        OFFSET 0)
    ORDER BY
        -- if: ranked
        %(ranks)s::jsonb -> u.id::text,
        -- end
        -- if: several
        u.id = (SELECT unit_id FROM bookings
                WHERE organization_id = %(organization)s AND member_id = %(member)s AND resource_id = %(resource)s
                  AND confirmed_at IS NOT NULL ORDER BY starts DESC LIMIT 1) DESC,
        -- end
        position LIMIT 1
), held AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
        lapses_at, blocks_until, charged, booked_by, rings_at, check_in_by, title, party)
    SELECT %(organization)s, %(resource)s, id, %(member)s, %(starts)s, %(ends)s, 'held', 1, %(via)s,
        %(until)s, %(blocked)s, %(charged)s, %(by)s, %(rings_at)s, %(check_in_by)s, %(title)s, %(party)s
    FROM unit
    -- if: counted
    , turn
    -- end
    ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
    RETURNING id, unit_id
), audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after)
    SELECT %(organization)s, 'booking', id::text, 'held', 1, %(at)s, %(by)s, %(via)s,
        jsonb_set(%(facts)s, '{unit}', to_jsonb(unit_id))
    FROM held
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    SELECT %(organization)s, 'booking', id, 'hold_over', %(until)s, %(until)s, 0 FROM held
)
-- One row, whatever happened: without a hold it says why.
SELECT held.*, EXISTS (SELECT FROM unit) seemed_free
    -- if: counted
    , EXISTS (SELECT FROM turn) took_turn
    , (SELECT json_agg(json_build_array(place, used, since, until)) FROM used WHERE used + needs > most) exceeded
    -- end
FROM (SELECT) one LEFT JOIN held ON TRUE;
