-- name: live
-- Every live message that shows one of these, each in the organization at the same place of the other lists.
SELECT about_kind, about_id, platform, workspace, conversation, message, url, purpose, shown_version, member_id, live
FROM cards
WHERE (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
ORDER BY platform, conversation, message;

-- name: to_shrink
-- The same for older messages, which have not shrunk yet.
SELECT about_kind, about_id, platform, workspace, conversation, message, url, purpose, shown_version, member_id, live
FROM cards
WHERE NOT live AND (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
ORDER BY platform, conversation, message;
