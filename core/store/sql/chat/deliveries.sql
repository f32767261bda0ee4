-- name: keep
-- Keep what arrived, in this order, in the hands of the replica that received it. A delivery that was kept before writes
-- nothing. It belongs where its sender belongs, or where the workspace does: that may have been joined to another
-- organization a moment ago, and one Telegram bot may serve several.
INSERT INTO deliveries (organization_id, platform, delivery_id, workspace, person, received_at, incoming, not_before,
    claimed_by)
SELECT coalesce(
        (SELECT organization_id FROM identities i
         WHERE i.platform = arrived.platform AND i.workspace = arrived.workspace AND i.external_id = arrived.person),
        (SELECT organization_id FROM workspaces w
         WHERE w.platform = arrived.platform AND w.external_id = arrived.workspace),
        organization),
    platform, delivery, workspace, person, at, incoming, at, %(replica)s
FROM unnest(%(organizations)s::bigint[], %(platforms)s::text[], %(deliveries)s::text[], %(workspaces)s::text[],
    %(people)s::text[], %(moments)s::timestamptz[], %(incomings)s::text[])
    WITH ORDINALITY AS arrived (organization, platform, delivery, workspace, person, at, incoming, place)
ORDER BY place
ON CONFLICT DO NOTHING
RETURNING platform, delivery_id, organization_id;

-- name: waiting
-- The oldest of a person's deliveries that the replica has in hand, in the order of their arrival.
SELECT organization_id, platform, delivery_id, workspace, person, received_at, incoming, answer FROM deliveries
WHERE organization_id = ANY(ARRAY(
    SELECT %(organization)s
    UNION SELECT organization_id FROM identities
    WHERE platform = %(platform)s AND workspace = %(workspace)s AND external_id = %(person)s
    UNION SELECT organization_id FROM workspaces WHERE platform = %(platform)s AND external_id = %(workspace)s))
  AND platform = %(platform)s AND workspace = %(workspace)s
  AND person = %(person)s AND claimed_by = %(replica)s AND incoming IS NOT NULL
ORDER BY number LIMIT %(most)s;

-- name: record
-- Write what a delivery is answered with. Of two replicas that decide at the same moment, only one writes; for the
-- other, the division fails, because a commit is on its way already and must not succeed. What is kept of a sentence is
-- kept apart, so that nothing tells who said it.
WITH recorded AS (
    UPDATE deliveries SET answer = %(answer)s, message = %(message)s, led_to = %(led_to)s
    WHERE organization_id = %(organization)s AND platform = %(platform)s AND delivery_id = %(delivery)s
      AND incoming IS NOT NULL AND answer IS NULL AND claimed_by = %(replica)s
    RETURNING received_at
), spoken AS (
    INSERT INTO sentences (organization_id, day, language, words)
    SELECT %(organization)s, received_at::date, %(language)s, %(words)s::text[] FROM recorded
    WHERE %(words)s::text[] IS NOT NULL
)
SELECT 1 / count(*) FROM recorded;

-- name: origin
-- When a person's message arrived, or an edit of it that led to a booking, and which booking came of it: the latest one.
SELECT received_at, led_to FROM deliveries
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
  AND person = %(person)s AND message = %(message)s
ORDER BY number DESC LIMIT 1;

-- name: recorded
-- The recorded answer of a delivery that the replica has in hand.
SELECT answer FROM deliveries
WHERE organization_id = %(organization)s AND platform = %(platform)s AND delivery_id = %(delivery)s
  AND incoming IS NOT NULL AND claimed_by = %(replica)s;

-- name: answered
-- Forget a delivery's content; its id stays, so that it is counted once.
UPDATE deliveries SET incoming = NULL, answer = NULL, not_before = NULL, claimed_by = NULL
WHERE organization_id = %(organization)s AND platform = %(platform)s AND delivery_id = %(delivery)s;

-- name: put_off
-- Let go of a delivery until an instant, with what is left to say.
UPDATE deliveries SET claimed_by = NULL, not_before = %(until)s, answer = coalesce(%(answer)s, answer)
WHERE organization_id = %(organization)s AND platform = %(platform)s AND delivery_id = %(delivery)s
  AND incoming IS NOT NULL AND claimed_by = %(replica)s;

-- name: claim
-- Take deliveries that came by these routes and that nobody has in hand; two replicas never take the same.
UPDATE deliveries SET claimed_by = %(replica)s
WHERE ctid = ANY (ARRAY(
    SELECT left_lying.ctid
    FROM unnest(%(platforms)s::text[], %(workspaces)s::text[]) AS route (platform, workspace)
    CROSS JOIN LATERAL (
        SELECT ctid FROM deliveries
        WHERE platform = route.platform AND workspace = route.workspace AND incoming IS NOT NULL
          AND not_before <= %(now)s AND claimed_by IS NULL
        ORDER BY number LIMIT %(most)s FOR UPDATE SKIP LOCKED) AS left_lying))
RETURNING number, organization_id, platform, delivery_id, workspace, person, received_at, incoming, answer;

-- name: let_go
-- Let go of what a replica has in hand, except these.
UPDATE deliveries SET claimed_by = NULL
WHERE claimed_by = %(replica)s AND (platform, delivery_id) NOT IN (
    SELECT * FROM unnest(%(platforms)s::text[], %(deliveries)s::text[]));

-- name: tell
-- Mark a delivery as answered, whether it was kept or not; its id stays, so that a repeat is not acted on, either.
INSERT INTO deliveries AS d (organization_id, platform, delivery_id, workspace, person, received_at)
VALUES (%(organization)s, %(platform)s, %(delivery)s, %(workspace)s, %(person)s, %(at)s)
ON CONFLICT (organization_id, platform, delivery_id) DO UPDATE SET
    incoming = NULL, answer = NULL, not_before = NULL, claimed_by = NULL
WHERE d.answer IS NULL;
