-- Files that those who run a place handed in to be imported.

-- name: keep
-- Keep a file of a member, and forget the member's oldest ones: all but so many.
WITH forgotten AS (
    DELETE FROM handed_in
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND id <= (
        SELECT id FROM handed_in
        WHERE organization_id = %(organization)s AND member_id = %(member)s
        ORDER BY id DESC OFFSET %(older)s LIMIT 1
    )
)
INSERT INTO handed_in (organization_id, member_id, name, content, handed_in_at)
VALUES (%(organization)s, %(member)s, %(name)s, %(content)s, %(at)s)
RETURNING id;

-- name: locked
-- A member's file, locked until the transaction ends.
SELECT name, content, undo, undone FROM handed_in
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(file)s
FOR UPDATE;

-- name: imported
-- Note what takes the import of a file back.
UPDATE handed_in SET undo = %(undo)s
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(file)s;

-- name: undone
-- Note that the import of a file was taken back.
UPDATE handed_in SET undone = true
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(file)s;

-- name: others
-- A member's other files that were imported and not taken back, the last first, locked until the transaction ends.
SELECT id, name, undo FROM handed_in
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id <> %(file)s
  AND undo IS NOT NULL AND NOT undone
ORDER BY id DESC LIMIT %(most)s
FOR UPDATE;

-- name: forget_old
-- Throw away the files that were handed in before an instant.
DELETE FROM handed_in WHERE handed_in_at < %(before)s;
