-- How the whole installation stands: the figures that whoever runs it watches.

-- name: due
-- Messages that are due and not sent, by platform: what nobody has in hand, what failed and waits for the next try, and
-- what is in hand. Of each route and urgency the index is read in order, and no further than that: reminders of later
-- weeks cost nothing. Platforms that are served stand there with nothing due as well.
WITH RECURSIVE routes AS (
    -- Each route for which anything waits, one look at the index for each: some may be served by nobody.
    (SELECT route FROM messages WHERE state = 'waiting' AND claimed_by IS NULL ORDER BY route LIMIT 1)
    UNION ALL
    SELECT (SELECT m.route FROM messages m
            WHERE state = 'waiting' AND claimed_by IS NULL AND m.route > routes.route ORDER BY m.route LIMIT 1)
    FROM routes WHERE routes.route IS NOT NULL
), found AS (
    SELECT by.route, first.count, first.since, first.at_once
    FROM (SELECT unnest(routes) AS route FROM replicas UNION SELECT route FROM routes WHERE route IS NOT NULL) AS by
    CROSS JOIN unnest(%(urgencies)s::smallint[]) AS of (urgency)
    CROSS JOIN LATERAL (
        -- What is due at once has an instant of long ago, which tells nothing of how long it waits.
        SELECT count(*), min(due_at) FILTER (WHERE due_at > %(now)s::timestamptz - interval '1 day') AS since,
            min(not_before) AS at_once
        FROM messages m
        WHERE state = 'waiting' AND claimed_by IS NULL AND m.route = by.route AND m.urgency = of.urgency
          AND not_before <= %(tried)s AND due_at <= %(now)s) first
    UNION ALL
    SELECT route, count(*), min(due_at) FILTER (WHERE due_at > %(now)s::timestamptz - interval '1 day'), %(now)s::timestamptz
    FROM messages
    WHERE claimed_by IS NOT NULL AND state = 'waiting' AND due_at <= %(now)s
    GROUP BY route
)
SELECT split_part(route, ':', 1) AS platform, sum(count)::bigint AS count, coalesce(min(since), min(at_once)) AS since
FROM found
GROUP BY 1
HAVING sum(count) > 0 OR split_part(route, ':', 1) > '';

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
