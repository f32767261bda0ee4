-- name: show
-- Write the state that a message shows now.
INSERT INTO cards (organization_id, about_kind, about_id, platform, workspace, address, purpose, shown_version,
    member_id)
VALUES (%(organization)s, %(about_kind)s, %(about_id)s, %(platform)s, %(workspace)s, %(address)s, %(purpose)s,
    %(version)s, %(reader)s)
ON CONFLICT (organization_id, about_kind, about_id, platform, workspace, address) DO UPDATE SET
    purpose = excluded.purpose, shown_version = excluded.shown_version, member_id = excluded.member_id;

-- name: showing
-- Every message that shows one of these, each in the organization at the same place of the other lists.
SELECT about_kind, about_id, platform, workspace, address, purpose, shown_version, member_id
FROM cards
WHERE (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
ORDER BY address;

-- name: forget
-- Forget a message that can no longer be edited.
DELETE FROM cards
WHERE organization_id = %(organization)s AND about_kind = %(about_kind)s AND about_id = %(about_id)s
  AND platform = %(platform)s AND workspace = %(workspace)s AND address = %(address)s;
