-- name: claim
-- Lease due messages of one urgency; nobody else gets them until the lease is over. The attempt is counted now.
UPDATE messages SET not_before = %(leased)s, attempts = attempts + 1
WHERE (organization_id, about_kind, about_id, kind, due_at, member_id) IN (
    SELECT organization_id, about_kind, about_id, kind, due_at, member_id
    FROM messages
    WHERE state = 'waiting' AND urgency = %(urgency)s AND not_before <= %(now)s
    -- Rows that another process is claiming are passed over: it sends them, and nobody waits.
    ORDER BY not_before LIMIT %(most)s FOR UPDATE SKIP LOCKED)
RETURNING organization_id, about_kind, about_id, kind, due_at, attempts, member_id;

-- name: settle
-- Mark messages as sent, dropped or failed.
UPDATE messages m SET state = %(state)s, reason = %(reason)s, settled_at = %(at)s
FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[], %(kinds)s::text[],
    %(dues)s::timestamptz[], %(members)s::bigint[])
    AS done (organization_id, about_kind, about_id, kind, due_at, member_id)
WHERE m.organization_id = done.organization_id AND m.about_kind = done.about_kind AND m.about_id = done.about_id
  AND m.kind = done.kind AND m.due_at = done.due_at AND m.member_id = done.member_id;

-- name: postpone
-- Let a message wait for its next try.
UPDATE messages SET not_before = %(until)s, reason = %(reason)s
WHERE organization_id = %(organization)s AND about_kind = %(about_kind)s AND about_id = %(about_id)s
  AND kind = %(kind)s AND due_at = %(due_at)s AND member_id = %(member)s AND state = 'waiting';

-- name: next_due
-- When the next waiting message is due. The index is ordered by time within each urgency: two rows of it are read,
-- however many messages wait.
SELECT min(first.not_before)
FROM unnest(%(urgencies)s::smallint[]) AS of (urgency)
CROSS JOIN LATERAL (
    SELECT not_before
    FROM messages
    WHERE state = 'waiting' AND urgency = of.urgency
    ORDER BY not_before LIMIT 1) first;

-- name: announce
-- Wake who listens: something is due at once.
NOTIFY bellhop_due;
