-- Photos of resources that people sent.

-- name: keep
-- Keep a photo, and forget the oldest ones that no resource shows: all but so many.
WITH unused AS (
    SELECT id FROM photos
    WHERE organization_id = %(organization)s AND id <> ALL (ARRAY(
        SELECT photo_id FROM resources WHERE organization_id = %(organization)s AND photo_id IS NOT NULL))
    ORDER BY id DESC OFFSET %(unused)s
), forgotten AS (
    DELETE FROM photos WHERE organization_id = %(organization)s AND id IN (SELECT id FROM unused)
)
INSERT INTO photos (organization_id, content, sent_at)
VALUES (%(organization)s, %(content)s, %(at)s)
RETURNING id;

-- name: content
-- A photo of the organization.
SELECT content FROM photos WHERE organization_id = %(organization)s AND id = %(photo)s;

-- name: forget_unused
-- Forget the photos from before an instant that no resource shows.
DELETE FROM photos p
WHERE sent_at < %(before)s AND NOT EXISTS (
    SELECT FROM resources r WHERE r.organization_id = p.organization_id AND r.photo_id = p.id);
