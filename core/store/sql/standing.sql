-- How the whole installation stands: the figures that whoever runs it watches.

-- name: due
-- Messages that are due and in nobody's hands, by platform. Of each route and urgency the index is read in order, and no
-- further than what is due: reminders of later weeks cost nothing.
SELECT split_part(by.route, ':', 1) AS platform, sum(first.count)::bigint AS count, min(first.since) AS since
FROM (SELECT DISTINCT unnest(routes) AS route FROM replicas UNION SELECT '') AS by
CROSS JOIN unnest(%(urgencies)s::smallint[]) AS of (urgency)
CROSS JOIN LATERAL (
    SELECT count(*), min(not_before) AS since FROM messages m
    WHERE state = 'waiting' AND claimed_by IS NULL AND m.route = by.route AND m.urgency = of.urgency
      AND not_before <= %(now)s) first
WHERE first.count > 0
GROUP BY 1;

-- name: unanswered
-- What people wrote or pressed that is in nobody's hands; no row if there is none.
SELECT '' AS platform, count(*), min(received_at) AS since FROM deliveries
WHERE incoming IS NOT NULL AND claimed_by IS NULL
HAVING count(*) > 0;

-- name: became
-- How many bookings came into each state since then.
SELECT verb, count(*) FROM audit WHERE noun = 'booking' AND at BETWEEN %(since)s AND %(now)s GROUP BY verb;

-- name: last_backup
-- When the last backup was made.
SELECT at FROM audit WHERE noun = 'organization' AND verb = 'backed up' ORDER BY id DESC LIMIT 1;
