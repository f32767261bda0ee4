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

-- name: put_all
-- Write what is asked about the dates of a series, none of which anything was asked about before.
INSERT INTO requests (organization_id, booking_id, member_id, asked_at, excepted, plea)
SELECT %(organization)s, booking, %(member)s, %(asked_at)s, excepted, %(plea)s
FROM json_to_recordset(%(dates)s) AS d (booking bigint, excepted text[]);

-- name: exceptions
-- For how many exceptions a member has asked since an instant, and how many of them were granted. The dates of a series
-- that were asked for together are one.
SELECT count(DISTINCT asking) AS asked, count(DISTINCT asking) FILTER (WHERE b.confirmed_at IS NOT NULL) AS granted
FROM requests r
-- OFFSET 0 keeps the planner from joining, so that each booking is looked up by its number.
CROSS JOIN LATERAL (
    SELECT confirmed_at, (series_id, CASE WHEN series_id IS NULL THEN id END, r.asked_at) AS asking
    FROM bookings WHERE organization_id = r.organization_id AND id = r.booking_id OFFSET 0) b
WHERE r.organization_id = %(organization)s AND r.member_id = %(member)s AND r.asked_at > %(since)s
  AND r.excepted <> '{}';
