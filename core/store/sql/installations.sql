-- Installations: the sealed keys of workspaces, and what was begun to get them.

-- name: begin
-- Keep that an installation was begun, unless so many are begun already that nobody means them all.
INSERT INTO begun_installations (digest, expires_at)
SELECT %(digest)s::bytea, %(until)s::timestamptz
WHERE (SELECT count(*) FROM begun_installations WHERE expires_at > %(at)s) < %(most)s;

-- name: finish
-- Use a beginning up, if it is not over: of two who show it at once, one does.
DELETE FROM begun_installations WHERE digest = %(digest)s AND expires_at > %(at)s;

-- name: forget_begun
-- Forget what was begun and never finished.
DELETE FROM begun_installations WHERE expires_at <= %(at)s;

-- name: write
-- Keep the installation of a workspace, instead of an earlier one.
INSERT INTO installations (organization_id, platform, workspace, installer, sealed, installed_at, expires_at)
VALUES (%(organization)s, %(platform)s, %(workspace)s, %(installer)s, %(sealed)s, %(installed_at)s, %(expires_at)s)
ON CONFLICT (platform, workspace) DO UPDATE SET
    organization_id = excluded.organization_id, installer = excluded.installer, sealed = excluded.sealed, installed_at = excluded.installed_at,
    expires_at = excluded.expires_at, renewing_until = NULL;

-- name: found
-- The installation of a workspace.
SELECT platform, workspace, installer, sealed, installed_at, expires_at FROM installations
WHERE platform = %(platform)s AND workspace = %(workspace)s;

-- name: every
-- All installations of a platform.
SELECT platform, workspace, installer, sealed, installed_at, expires_at FROM installations
WHERE platform = %(platform)s ORDER BY installed_at, workspace;

-- name: claim_renewal
-- Let one replica alone renew the keys of a workspace: what renews them works once.
UPDATE installations SET renewing_until = %(until)s
WHERE platform = %(platform)s AND workspace = %(workspace)s
  AND (renewing_until IS NULL OR renewing_until <= %(now)s);

-- name: renew
-- Write other keys of the same installation.
UPDATE installations SET sealed = %(sealed)s, expires_at = %(expires_at)s, renewing_until = NULL
WHERE platform = %(platform)s AND workspace = %(workspace)s AND installed_at = %(installed_at)s;

-- name: end
-- Delete the keys of a workspace, unless it was let in anew.
DELETE FROM installations
WHERE platform = %(platform)s AND workspace = %(workspace)s AND installed_at = %(installed_at)s
RETURNING organization_id;
