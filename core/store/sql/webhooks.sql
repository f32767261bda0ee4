-- Webhooks: who is told of events, how far they are, and what they did not take yet.

-- name: add
-- Keep a webhook; it is told of what is sealed from now on.
INSERT INTO webhooks (organization_id, sealed_url, sealed_secret, types, state, told_to, attempts, lease, made_by,
    made_at, rests_until, leased_until)
VALUES (%(organization)s, %(url)s, %(secret)s, %(types)s, 'on',
    (SELECT coalesce(max(number), 0) FROM audit_links WHERE organization_id = %(organization)s),
    0, 0, %(by)s, %(at)s, %(at)s, %(at)s)
RETURNING id;

-- name: lock
-- Let only one webhook at a time be added in an organization, so that they are counted.
SELECT pg_advisory_xact_lock(hashtext('bellhop.webhooks'), %(organization)s::int);

-- name: of_organization
-- The webhooks of an organization, the oldest first, with how many letters of each wait or are dead.
SELECT organization_id, id, sealed_url, sealed_secret, types, state, told_to, attempts, failed, failing_since,
    rests_until, lease,
    (SELECT count(*) FROM webhook_letters l WHERE l.organization_id = w.organization_id AND l.webhook_id = w.id
     AND dead_at IS NULL) AS waiting,
    (SELECT count(*) FROM webhook_letters l WHERE l.organization_id = w.organization_id AND l.webhook_id = w.id
     AND dead_at IS NOT NULL) AS dead
FROM webhooks w
WHERE organization_id = %(organization)s
ORDER BY id;

-- name: remove
-- Forget a webhook, and what it did not take.
DELETE FROM webhooks WHERE organization_id = %(organization)s AND id = %(webhook)s;

-- name: take
-- Take some that have something to be told of, or something to be tried again, and that nobody else has in hand: of
-- those in trouble, and of the others, so many.
UPDATE webhooks w SET leased_until = %(until)s, lease = w.lease + 1
FROM (
    SELECT organization_id, id FROM webhooks c
    WHERE state = 'on' AND rests_until <= %(now)s AND leased_until <= %(now)s
      AND (attempts >= %(trouble)s) = %(in_trouble)s
      AND (c.told_to < (SELECT coalesce(max(number), 0) FROM audit_links WHERE organization_id = c.organization_id)
        OR EXISTS (
            SELECT FROM webhook_letters l
            WHERE l.organization_id = c.organization_id AND l.webhook_id = c.id AND l.due_at <= %(now)s
              AND l.dead_at IS NULL
            OFFSET 0))
    ORDER BY rests_until, id LIMIT %(most)s FOR UPDATE SKIP LOCKED) due
WHERE w.organization_id = due.organization_id AND w.id = due.id
RETURNING w.organization_id, w.id, w.sealed_url, w.sealed_secret, w.types, w.state, w.told_to, w.attempts, w.failed,
    w.failing_since, w.rests_until, w.lease, 0 AS waiting, 0 AS dead;

-- name: note
-- Note how far a webhook is and how it goes; no row if it is gone, or somebody else has it in hand by now.
UPDATE webhooks SET told_to = %(told_to)s, attempts = %(attempts)s, failed = %(failed)s,
    failing_since = %(failing_since)s, rests_until = %(rests_until)s, state = %(state)s
WHERE organization_id = %(organization)s AND id = %(webhook)s AND lease = %(lease)s;

-- name: let_go
-- Let others have it in hand.
UPDATE webhooks SET leased_until = %(now)s
WHERE organization_id = %(organization)s AND id = %(webhook)s AND lease = %(lease)s;

-- name: letters
-- What one webhook did not take and what waits behind that, in order; not what is dead.
SELECT number, subject, since, due_at, attempts, failed, dead_at FROM webhook_letters
WHERE organization_id = %(organization)s AND webhook_id = %(webhook)s AND dead_at IS NULL
ORDER BY number;

-- name: keep
-- Keep letters, in the place of what was kept of them before.
INSERT INTO webhook_letters (organization_id, webhook_id, number, subject, since, due_at, attempts, failed, dead_at)
SELECT %(organization)s, %(webhook)s, * FROM unnest(%(numbers)s::bigint[], %(subjects)s::text[],
    %(since)s::timestamptz[], %(due)s::timestamptz[], %(attempts)s::int[], %(failed)s::text[], %(dead)s::timestamptz[])
ON CONFLICT (organization_id, webhook_id, number) DO UPDATE SET due_at = excluded.due_at,
    attempts = excluded.attempts, failed = excluded.failed, dead_at = excluded.dead_at;

-- name: forget
-- Forget letters that were taken.
DELETE FROM webhook_letters
WHERE organization_id = %(organization)s AND webhook_id = %(webhook)s AND number = ANY(%(numbers)s);

-- name: turn_on
-- Try a webhook again at once.
UPDATE webhooks SET state = 'on', attempts = 0, failed = NULL, failing_since = NULL, rests_until = %(now)s
WHERE organization_id = %(organization)s AND id = %(webhook)s;

-- name: revive
-- Try again, from anew, what is dead or waits.
UPDATE webhook_letters SET due_at = %(now)s, since = %(now)s, attempts = 0, dead_at = NULL
WHERE organization_id = %(organization)s AND webhook_id = %(webhook)s;

-- name: anybody
-- Whether anybody anywhere is told of events.
SELECT EXISTS (SELECT FROM webhooks WHERE state = 'on') AS anybody;
