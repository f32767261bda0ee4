-- name: write
-- Keep an invitation under its token's digest.
INSERT INTO invitations (organization_id, digest, role, member_id, once, made_at, expires_at)
VALUES (%(organization)s, %(digest)s, %(role)s, %(member)s, %(once)s, %(made_at)s, %(expires_at)s);

-- name: use
-- Use an invitation up, if it is not over; one for a single person works once.
UPDATE invitations SET used_at = %(at)s
WHERE digest = %(digest)s AND expires_at > %(at)s AND NOT (once AND used_at IS NOT NULL)
RETURNING organization_id, role, member_id, once, made_at, expires_at;
