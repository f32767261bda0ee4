-- What is asked about bookings: exceptions to rules, and what approvers want to know.

-- name: found
-- What is asked about one booking.
SELECT organization_id, booking_id, member_id, asked_at, excepted, plea, query, query_by, reply
FROM requests
WHERE organization_id = %(organization)s AND booking_id = %(booking)s;

-- name: put
-- Write what is asked about a booking, in place of what was.
INSERT INTO requests (organization_id, booking_id, member_id, asked_at, excepted, plea, query, query_by, reply)
VALUES (%(organization)s, %(booking)s, %(member)s, %(asked_at)s, %(excepted)s, %(plea)s, %(query)s, %(query_by)s,
    %(reply)s)
ON CONFLICT (booking_id) DO UPDATE SET asked_at = excluded.asked_at, excepted = excluded.excepted,
    plea = excluded.plea, query = excluded.query, query_by = excluded.query_by, reply = excluded.reply;

-- name: exceptions
-- For how many exceptions a member has asked since an instant, and how many of them were granted.
SELECT count(*) AS asked, count(*) FILTER (WHERE b.confirmed_at IS NOT NULL) AS granted
FROM requests r
-- OFFSET 0 keeps the planner from joining, so that each booking is looked up by its number.
CROSS JOIN LATERAL (
    SELECT confirmed_at FROM bookings WHERE organization_id = r.organization_id AND id = r.booking_id OFFSET 0) b
WHERE r.organization_id = %(organization)s AND r.member_id = %(member)s AND r.asked_at > %(since)s
  AND r.excepted <> '{}';
