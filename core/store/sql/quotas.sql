-- name: used
-- The use of each claim's quota in each of its windows. A quota of a group binds its members only; one that the group
-- shares counts the bookings of all of them. Some are left out, because the claim is for what replaces them.
-- OFFSET 0 keeps the planner from joining, so that each window is looked up among the member's bookings.
WITH
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
)
SELECT place, used, since, until FROM used ORDER BY place, since;

-- name: take
-- Take the member's next turn if each claim fits, for bookings that the same transaction goes on to write.
-- Of several bookings in one window, the claim is the sum.
WITH
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
)
SELECT EXISTS (SELECT FROM turn) AS took_turn,
    (SELECT json_agg(json_build_array(place, used, since, until)) FROM used WHERE used + needs > most) AS exceeded;
