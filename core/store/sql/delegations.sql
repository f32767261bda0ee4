-- Who answers requests in whose place, and until when.

-- name: put
-- Write who answers in a member's place, instead of whoever did before, and when something follows from it.
INSERT INTO delegations (organization_id, member_id, delegate_id, starts, ends, due_at)
VALUES (%(organization)s, %(member)s, %(delegate)s, %(starts)s, %(ends)s, %(due)s)
ON CONFLICT (organization_id, member_id) DO UPDATE SET delegate_id = excluded.delegate_id, starts = excluded.starts,
    ends = excluded.ends, due_at = excluded.due_at;

-- name: end
-- Forget who answers in a member's place; no row if nobody did.
DELETE FROM delegations WHERE organization_id = %(organization)s AND member_id = %(member)s
RETURNING organization_id, member_id, delegate_id, starts, ends, due_at IS DISTINCT FROM starts AS begun;

-- name: of
-- Who answers in a member's place, now or later.
SELECT organization_id, member_id, delegate_id, starts, ends, due_at IS DISTINCT FROM starts AS begun
FROM delegations WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: in_force
-- Who answers now in the place of which of some members; nobody who has left, is suspended or became a guest. What has
-- begun by the clock of another process is in force here as well: what waited has gone on.
SELECT organization_id, member_id, delegate_id, starts, ends, due_at IS DISTINCT FROM starts AS begun
FROM delegations d
WHERE organization_id = %(organization)s AND member_id = ANY(%(members)s)
  AND (starts <= %(now)s OR due_at IS DISTINCT FROM starts) AND (ends IS NULL OR ends > %(now)s) AND EXISTS (
    SELECT FROM members m WHERE m.organization_id = d.organization_id AND m.id = d.delegate_id
      AND m.left_at IS NULL AND m.suspended_at IS NULL AND m.role <> 'guest'
    OFFSET 0);

-- name: by_delegate
-- In whose place a member answers now, a guest in nobody's; of nobody who has left, or is suspended.
SELECT organization_id, member_id, delegate_id, starts, ends, due_at IS DISTINCT FROM starts AS begun
FROM delegations d
WHERE organization_id = %(organization)s AND delegate_id = %(delegate)s
  AND starts <= %(now)s AND (ends IS NULL OR ends > %(now)s) AND EXISTS (
    SELECT FROM members m WHERE m.organization_id = d.organization_id AND m.id = d.member_id
      AND m.left_at IS NULL AND m.suspended_at IS NULL
    OFFSET 0)
  AND EXISTS (
    SELECT FROM members m WHERE m.organization_id = d.organization_id AND m.id = d.delegate_id AND m.role <> 'guest'
    OFFSET 0)
ORDER BY member_id;

-- name: given_to
-- In whose place a member answers, now or later.
SELECT organization_id, member_id, delegate_id, starts, ends, due_at IS DISTINCT FROM starts AS begun
FROM delegations
WHERE organization_id = %(organization)s AND delegate_id = %(delegate)s
ORDER BY member_id;

-- name: due
-- Some that begin or are over, of all organizations, but these.
SELECT organization_id, member_id
FROM delegations WHERE due_at <= %(now)s AND member_id <> ALL(%(but)s)
ORDER BY due_at, member_id LIMIT %(most)s;
