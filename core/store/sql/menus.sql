-- Whose menu of commands is longer than that of all.

-- name: behind
-- The identities on a route whose menu is not as it should be: of whoever runs the place in their language, of all others
-- none of their own.
SELECT external_id, TRUE AS runs, coalesce(m.language, '') AS language
FROM members m
CROSS JOIN LATERAL (
    SELECT external_id, menu
    FROM identities i
    WHERE i.organization_id = m.organization_id AND i.member_id = m.id
      AND i.platform = %(platform)s AND i.workspace = %(workspace)s AND i.unreachable IS NULL
    OFFSET 0) i
WHERE m.organization_id = %(organization)s AND m.role IN ('owner', 'admin') AND m.left_at IS NULL
  AND m.suspended_at IS NULL AND menu IS DISTINCT FROM coalesce(m.language, '')
UNION ALL
SELECT external_id, FALSE, ''
FROM identities i
WHERE i.organization_id = %(organization)s AND i.platform = %(platform)s AND i.workspace = %(workspace)s
  AND i.menu IS NOT NULL
  AND (SELECT m.role IN ('owner', 'admin') AND m.left_at IS NULL AND m.suspended_at IS NULL
       FROM members m WHERE m.organization_id = i.organization_id AND m.id = i.member_id) IS NOT TRUE
LIMIT %(most)s;

-- name: set
-- Note which menu an identity has.
UPDATE identities SET menu = %(menu)s
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
  AND external_id = %(person)s;
