-- name: live
-- Every live message that shows one of these, each in the organization at the same place of the other lists. Nothing is
-- shown any more to somebody who has left.
SELECT about_kind, about_id, platform, workspace, conversation, message, url, purpose, shown_version, member_id, live
FROM cards c
WHERE live AND (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
  AND (SELECT left_at FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.member_id) IS NULL
ORDER BY platform, conversation, message;

-- name: to_shrink
-- The same for older messages, which have not shrunk yet.
SELECT about_kind, about_id, platform, workspace, conversation, message, url, purpose, shown_version, member_id, live
FROM cards c
WHERE NOT live AND (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
  AND (SELECT left_at FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.member_id) IS NULL
ORDER BY platform, conversation, message;
