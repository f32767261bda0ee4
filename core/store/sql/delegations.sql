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
RETURNING organization_id, member_id, delegate_id, starts, ends;

-- name: of
-- Who answers in a member's place, now or later.
SELECT organization_id, member_id, delegate_id, starts, ends
FROM delegations WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: in_force
-- Who answers now in the place of which of some members; nobody who has left, is suspended or became a guest.
SELECT organization_id, member_id, delegate_id, starts, ends
FROM delegations d
WHERE organization_id = %(organization)s AND member_id = ANY(%(members)s)
  AND starts <= %(now)s AND (ends IS NULL OR ends > %(now)s) AND EXISTS (
    SELECT FROM members m WHERE m.organization_id = d.organization_id AND m.id = d.delegate_id
      AND m.left_at IS NULL AND m.suspended_at IS NULL AND m.role <> 'guest'
    OFFSET 0);

-- name: by_delegate
-- In whose place a member answers now, a guest in nobody's; of nobody who has left, or is suspended.
SELECT organization_id, member_id, delegate_id, starts, ends
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

-- name: due
-- Some that begin or are over, of all organizations.
SELECT organization_id, member_id, delegate_id, starts, ends
FROM delegations WHERE due_at <= %(now)s
ORDER BY due_at, member_id LIMIT %(most)s FOR UPDATE SKIP LOCKED;

-- name: leave
-- Forget who answers in the place of somebody who leaves, and in whose place they do.
DELETE FROM delegations
WHERE organization_id = %(organization)s AND (member_id = %(member)s OR delegate_id = %(member)s);
