-- Certificates of members: asked for, given, withdrawn.

-- name: note
-- Note a certificate of a member, so that it has a number; one that is known keeps its own.
INSERT INTO certificates (organization_id, member_id, name)
VALUES (%(organization)s, %(member)s, %(name)s)
ON CONFLICT (organization_id, member_id, name) DO UPDATE SET name = excluded.name
RETURNING id;

-- name: found
-- One certificate, perhaps locked until the transaction ends.
SELECT c.id, c.organization_id, c.member_id, c.name, c.asked_at, c.given_at, c.until, c.withdrawn_at, (
    SELECT m.name FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.by_member) AS by
FROM certificates c
WHERE c.organization_id = %(organization)s AND c.id = %(certificate)s
-- if: locked
FOR UPDATE
-- end
;

-- name: of_member
-- Every certificate of a member, by name.
SELECT c.id, c.organization_id, c.member_id, c.name, c.asked_at, c.given_at, c.until, c.withdrawn_at, (
    SELECT m.name FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.by_member) AS by
FROM certificates c
WHERE c.organization_id = %(organization)s AND c.member_id = %(member)s
ORDER BY c.name;

-- name: every
-- Every certificate that counts or is asked for, of those who are here, by its name and theirs.
SELECT c.id, c.organization_id, c.member_id, c.name, c.asked_at, c.given_at, c.until, c.withdrawn_at,
    NULL::text AS by, m.name AS who
FROM certificates c
JOIN members m ON m.organization_id = c.organization_id AND m.id = c.member_id AND m.left_at IS NULL
WHERE c.organization_id = %(organization)s
  AND (c.asked_at IS NOT NULL
       OR c.given_at IS NOT NULL AND c.withdrawn_at IS NULL AND (c.until IS NULL OR c.until > %(now)s))
ORDER BY c.name, lower(m.name), c.id LIMIT %(most)s;

-- name: ask
-- Note since when an answer is waited for.
UPDATE certificates SET asked_at = %(at)s WHERE organization_id = %(organization)s AND id = %(certificate)s;

-- name: give
-- Give a certificate, in place of the one before.
UPDATE certificates
SET asked_at = NULL, given_at = %(at)s, until = %(until)s, withdrawn_at = NULL, by_member = %(by)s
WHERE organization_id = %(organization)s AND id = %(certificate)s;

-- name: withdraw
-- Withdraw a certificate; one that was only asked for is declined.
UPDATE certificates SET asked_at = NULL, withdrawn_at = %(at)s, by_member = %(by)s
WHERE organization_id = %(organization)s AND id = %(certificate)s;

-- name: decline
-- Decline what was asked for, and leave what is given as it is.
UPDATE certificates SET asked_at = NULL
WHERE organization_id = %(organization)s AND id = %(certificate)s;
