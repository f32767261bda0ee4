-- name: write
-- Keep an invitation under its token's digest.
INSERT INTO invitations (organization_id, digest, role, member_id, once, made_at, expires_at, by_member)
VALUES (%(organization)s, %(digest)s, %(role)s, %(member)s, %(once)s, %(made_at)s, %(expires_at)s, %(by)s);

-- name: use
-- Use an invitation up, if it is neither over nor revoked; one for a single person works once.
UPDATE invitations SET used_at = %(at)s, uses = uses + 1
WHERE digest = %(digest)s AND expires_at > %(at)s AND revoked_at IS NULL AND NOT (once AND used_at IS NOT NULL)
RETURNING organization_id, role, member_id, once, made_at, expires_at, by_member;

-- name: open
-- The invitations by which somebody could still come in, those that end first in front; not a member's own links.
SELECT i.id, i.role, i.once, i.made_at, i.expires_at, i.uses, (
    SELECT name FROM members m WHERE m.organization_id = i.organization_id AND m.id = i.by_member) AS by_name
FROM invitations i
WHERE i.organization_id = %(organization)s AND i.expires_at > %(at)s AND i.revoked_at IS NULL
  AND NOT (i.once AND i.used_at IS NOT NULL) AND i.member_id IS NULL
ORDER BY i.expires_at, i.id LIMIT %(most)s;

-- name: revoke
-- Revoke an invitation that is open, and say which role it gave.
UPDATE invitations SET revoked_at = %(at)s
WHERE organization_id = %(organization)s AND id = %(invitation)s AND expires_at > %(at)s AND revoked_at IS NULL
  AND NOT (once AND used_at IS NOT NULL) AND member_id IS NULL
RETURNING digest, role;
