-- Faults that people report; those that are not mended are a part of the catalogue.

-- name: reported_since
-- How many faults a member has reported since an instant.
SELECT count(*) FROM faults
WHERE organization_id = %(organization)s AND by_member = %(member)s AND reported_at > %(since)s;

-- name: report
-- Write a fault, and raise the catalogue's version, of which it is a part.
WITH raised AS (
    UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %(organization)s
)
INSERT INTO faults (organization_id, resource_id, by_member, said, reported_at)
VALUES (%(organization)s, %(resource)s, %(by)s, %(said)s, %(at)s)
RETURNING id;

-- name: found
-- A fault that is not mended, with its reporter.
SELECT id, resource_id, by_member, said, reported_at,
    (SELECT name FROM members m WHERE m.organization_id = f.organization_id AND m.id = f.by_member) AS reporter
FROM faults f
WHERE organization_id = %(organization)s AND id = %(fault)s AND mended_at IS NULL;

-- name: mend
-- Note that a fault is mended, and raise the catalogue's version.
WITH mended AS (
    UPDATE faults SET mended_at = %(at)s, mended_by = %(by)s
    WHERE organization_id = %(organization)s AND id = %(fault)s AND mended_at IS NULL
    RETURNING organization_id
)
UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id IN (SELECT organization_id FROM mended);

-- name: forget_old
-- Throw away the faults that were reported before an instant; nobody is shown them any longer.
DELETE FROM faults WHERE reported_at <= %(before)s;
