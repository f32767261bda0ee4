-- Bookings as they were made, for rules that are not in force yet.

-- name: past
-- The latest bookings that began within an interval. Closed times are left out, and what was imported once it had begun:
-- nobody knows when that was made.
SELECT coalesce(leader_id, id) AS id, resource_id, unit_id, member_id, booked_by, starts, ends,
    least(coalesce(requested_at, confirmed_at), starts) AS made_at, least(coalesce(ended_at, ends), ends) AS until,
    charged, status = 'no_show' AS unused, greatest(party, 1 + cardinality(attendee_ids) + cardinality(guests)) AS people
FROM bookings
WHERE organization_id = %(organization)s AND confirmed_at IS NOT NULL
  AND starts >= %(since)s AND starts < %(until)s
  AND (%(resources)s::bigint[] IS NULL OR resource_id = ANY(%(resources)s))
  AND status <> 'blackout' AND confirmed_at < starts + interval '10 minutes'
ORDER BY starts DESC, bookings.id DESC LIMIT %(most)s;

-- name: coming
-- The next bookings that stand, from an instant on.
SELECT coalesce(leader_id, id) AS id, resource_id, unit_id, member_id, booked_by, starts, ends,
    least(coalesce(requested_at, confirmed_at), starts) AS made_at, least(coalesce(ended_at, ends), ends) AS until,
    charged, status = 'no_show' AS unused, greatest(party, 1 + cardinality(attendee_ids) + cardinality(guests)) AS people
FROM bookings
WHERE organization_id = %(organization)s AND confirmed_at IS NOT NULL AND starts >= %(now)s
  AND (%(resources)s::bigint[] IS NULL OR resource_id = ANY(%(resources)s)) AND status = 'confirmed'
ORDER BY starts, bookings.id LIMIT %(most)s;

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
