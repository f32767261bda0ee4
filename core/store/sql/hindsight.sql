-- Bookings as they were made, for rules that are not in force yet.

-- name: made
-- The latest bookings that began within some days, and the next ones that stand, in the order in which they were made.
-- Closed times are left out, and what was imported once it had begun: nobody knows when that was made. A day is looked
-- up after the other, back from now, so that no more of them are read than wanted.
WITH past AS MATERIALIZED (
    SELECT b.*
    FROM generate_series(1, %(days)s) AS back
    CROSS JOIN LATERAL (
        SELECT id, leader_id, resource_id, unit_id, member_id, booked_by, starts, ends, requested_at, confirmed_at, ended_at,
            charged, status
        FROM bookings
        WHERE organization_id = %(organization)s AND confirmed_at IS NOT NULL
          AND starts >= %(now)s::timestamptz - back * interval '24 hours'
          AND starts < %(now)s::timestamptz - (back - 1) * interval '24 hours'
          AND (%(resources)s::bigint[] IS NULL OR resource_id = ANY(%(resources)s))
          AND status <> 'blackout' AND confirmed_at < starts + interval '10 minutes'
        ORDER BY starts DESC) b
    LIMIT %(most)s
), coming AS MATERIALIZED (
    SELECT id, leader_id, resource_id, unit_id, member_id, booked_by, starts, ends, requested_at, confirmed_at, ended_at,
        charged, status
    FROM bookings
    WHERE organization_id = %(organization)s AND confirmed_at IS NOT NULL AND starts >= %(now)s
      AND (%(resources)s::bigint[] IS NULL OR resource_id = ANY(%(resources)s)) AND status = 'confirmed'
    ORDER BY starts LIMIT %(most)s
)
SELECT coalesce(leader_id, id) AS id, resource_id, unit_id, member_id, booked_by, starts, ends,
    least(coalesce(requested_at, confirmed_at), starts) AS made_at, least(coalesce(ended_at, ends), ends) AS until,
    charged, status = 'no_show' AS unused
FROM (SELECT * FROM past UNION ALL SELECT * FROM coming) AS made
ORDER BY made_at, id;

-- name: standing
-- The role and the groups of everybody who has not left.
SELECT m.id, m.role,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id) AS groups
FROM members m
WHERE m.organization_id = %(organization)s AND m.left_at IS NULL;

-- name: certified
-- Until when whom a certificate holds; nothing where that is for good.
SELECT member_id, name, until FROM certificates
WHERE organization_id = %(organization)s AND given_at IS NOT NULL AND withdrawn_at IS NULL;
