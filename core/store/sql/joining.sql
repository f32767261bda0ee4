-- Joining: codes by which a workspace comes to another organization, and its coming.

-- name: every_workspace
-- Every workspace, with its organization, and whether it was installed.
SELECT w.platform, w.external_id, o.name,
    EXISTS (SELECT FROM installations i WHERE i.platform = w.platform AND i.workspace = w.external_id) AS installed
FROM workspaces w
JOIN organizations o ON o.id = w.organization_id
ORDER BY o.id, w.platform, w.external_id;

-- name: write_code
-- Keep a code; of an organization the last one is good.
INSERT INTO join_codes (organization_id, digest, by_member, expires_at)
VALUES (%(organization)s, %(digest)s, %(by)s, %(until)s)
ON CONFLICT (organization_id) DO UPDATE SET
    digest = excluded.digest, by_member = excluded.by_member, expires_at = excluded.expires_at;

-- name: host_of
-- To which organization a code leads, and how many would come along.
SELECT o.id AS host, o.name,
    (SELECT count(*) FROM members m WHERE m.organization_id = %(joining)s AND m.left_at IS NULL) AS people
FROM join_codes c
JOIN organizations o ON o.id = c.organization_id
WHERE c.digest = %(digest)s AND c.expires_at > %(at)s;

-- name: use_code
-- Use a code up: of two who show it at once, one does.
DELETE FROM join_codes WHERE digest = %(digest)s AND expires_at > %(at)s RETURNING organization_id;

-- name: lock_organization
-- Let nothing be added to an organization until the transaction ends.
SELECT id FROM organizations WHERE id = %(organization)s FOR UPDATE;

-- name: things_of
-- How many things and bookings an organization has, or had.
SELECT
    (SELECT count(*) FROM resources r WHERE r.organization_id = %(organization)s) AS things,
    (SELECT count(*) FROM bookings b WHERE b.organization_id = %(organization)s) AS bookings;

-- name: move_workspaces
-- Let the workspaces of one organization speak for another.
UPDATE workspaces SET organization_id = %(host)s WHERE organization_id = %(joining)s;

-- name: move_installations
-- Let their keys be with them.
UPDATE installations SET organization_id = %(host)s WHERE organization_id = %(joining)s;

-- name: move_refusals
-- Let guests who want no letters from one organization get none from the other.
INSERT INTO guests_refusing (organization_id, digest, refused_at)
SELECT %(host)s, digest, refused_at FROM guests_refusing WHERE organization_id = %(joining)s
ON CONFLICT DO NOTHING;

-- name: end_invitations
-- Let nobody come in any more where nobody is.
UPDATE invitations SET revoked_at = %(at)s WHERE organization_id = %(joining)s AND revoked_at IS NULL;

-- name: end_identities
-- Let people be nobody's, so that they are met anew.
DELETE FROM identities WHERE organization_id = %(joining)s;

-- name: end_members
-- Let the members have left, and keep none of their e-mail addresses.
WITH unwritten AS (
    DELETE FROM mail_addresses WHERE organization_id = %(joining)s
)
UPDATE members SET left_at = %(at)s WHERE organization_id = %(joining)s AND left_at IS NULL;
