-- name: used
-- The use of each claim's quota in each of its windows. A quota of a group binds its members only; one that the group
-- shares counts the bookings of all of them. `booking` is left out, because the claim is for its replacement.
-- OFFSET 0 keeps the planner from joining, so that each window is looked up among the member's bookings.
WITH
own AS (
    SELECT id, lower(name) AS name
    FROM group_members JOIN groups USING (organization_id)
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = group_id
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
)
SELECT place, used, since, until FROM used ORDER BY place, since;
