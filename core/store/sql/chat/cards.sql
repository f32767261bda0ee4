-- name: show
-- Remember what a message shows now.
INSERT INTO cards (organization_id, booking_id, platform, workspace, address, subject, shown_version, member_id)
VALUES (%(organization)s, %(booking)s, %(platform)s, %(workspace)s, %(address)s, %(subject)s, %(version)s, %(reader)s)
ON CONFLICT (organization_id, booking_id, platform, workspace, address) DO UPDATE SET
    subject = excluded.subject, shown_version = excluded.shown_version, member_id = excluded.member_id;

-- name: of_bookings
-- Every message that shows one of the bookings, each in the organization at the same place of the other list.
SELECT booking_id AS booking, platform, workspace, address, subject, shown_version AS version, member_id AS reader
FROM cards
WHERE (organization_id, booking_id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(bookings)s::bigint[]))
ORDER BY address;

-- name: forget
-- Forget a message that can no longer be edited.
DELETE FROM cards
WHERE organization_id = %(organization)s AND booking_id = %(booking)s
  AND platform = %(platform)s AND workspace = %(workspace)s AND address = %(address)s;
