-- Reports that a conversation gets each month.

-- name: ask
-- Note that a conversation gets one from then on; no row if it gets one already.
INSERT INTO digests (organization_id, platform, workspace, conversation, member_id, due_at)
VALUES (%(organization)s, %(platform)s, %(workspace)s, %(conversation)s, %(member)s, %(due)s)
ON CONFLICT DO NOTHING;

-- name: stop
-- Note that a conversation gets none any more; no row if it got none.
DELETE FROM digests
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
  AND conversation = %(conversation)s;

-- name: lapse
-- Delete those that were asked for by somebody who manages the place no more.
DELETE FROM digests d
USING members m
WHERE m.organization_id = d.organization_id AND m.id = d.member_id
  AND (m.role NOT IN ('owner', 'admin') OR m.left_at IS NOT NULL OR m.suspended_at IS NOT NULL)
RETURNING d.organization_id, d.platform;

-- name: due
-- The next ones that are due, with the zone by which their months are told.
SELECT d.id, d.organization_id, d.member_id, d.due_at, o.zone
FROM digests d
JOIN organizations o ON o.id = d.organization_id
WHERE d.due_at <= %(now)s
ORDER BY d.due_at, d.id LIMIT %(most)s FOR UPDATE OF d SKIP LOCKED;

-- name: plan
-- Plan the messages of some that are due and locked, and note when the next one of each is.
WITH following AS (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(ids)s::bigint[], %(following)s::timestamptz[])
        AS following (organization, id, due_at)
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT d.organization_id, %(topic)s, d.id, %(kind)s, d.due_at, d.member_id, d.due_at, 1
    FROM digests d
    JOIN following f ON f.organization = d.organization_id AND f.id = d.id
    ON CONFLICT DO NOTHING
)
UPDATE digests d SET due_at = f.due_at
FROM following f WHERE d.organization_id = f.organization AND d.id = f.id;

-- name: found
-- Where one goes, and whose language it speaks, with the zone by which its months are told; no row where whoever asked
-- for it manages the place no more.
SELECT d.platform, d.workspace, d.conversation, d.member_id, o.zone
FROM digests d
JOIN organizations o ON o.id = d.organization_id
-- OFFSET 0 keeps the members from being read by their organization alone.
CROSS JOIN LATERAL (
    SELECT FROM members m
    WHERE m.organization_id = d.organization_id AND m.id = d.member_id
      AND m.role IN ('owner', 'admin') AND m.left_at IS NULL AND m.suspended_at IS NULL
    OFFSET 0
) m
WHERE d.organization_id = %(organization)s AND d.id = %(id)s;
