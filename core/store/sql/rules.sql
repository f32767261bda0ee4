-- name: lock
-- Let nobody else change the organization's rules or resources until the transaction ends; bookings do not wait.
SELECT FROM organizations WHERE id = %(organization)s FOR NO KEY UPDATE;

-- name: current
-- One policy document and its version.
SELECT document, version
FROM policies
WHERE organization_id = %(organization)s AND level = %(level)s AND subject = %(subject)s;

-- name: changes
-- The changes of one policy document from a version on, in order, each with the name of whoever made it.
SELECT c.version, c.at, m.name, c.before, c.after
FROM policy_changes c
LEFT JOIN members m ON m.organization_id = c.organization_id AND m.id = c.by_member
WHERE c.organization_id = %(organization)s AND c.level = %(level)s AND c.subject = %(subject)s
  AND c.version >= %(since)s
ORDER BY c.version;

-- name: write
-- Put a document in the place of the one before, keep the change for its undo, and raise the catalogue's version.
WITH written AS (
    INSERT INTO policies (organization_id, level, subject, version, document)
    VALUES (%(organization)s, %(level)s, %(subject)s, %(version)s, %(after)s)
    ON CONFLICT (organization_id, level, subject)
    DO UPDATE SET version = excluded.version, document = excluded.document
), kept AS (
    INSERT INTO policy_changes (organization_id, level, subject, version, at, by_member, before, after)
    VALUES (%(organization)s, %(level)s, %(subject)s, %(version)s, %(at)s, %(by)s, %(before)s, %(after)s)
)
UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %(organization)s;
