-- In which conversation the requests for a thing are asked.

-- name: put
-- Let the requests for a thing, or for all, be asked in a conversation, instead of where they were.
INSERT INTO asking_places (organization_id, resource_id, platform, workspace, conversation, member_id)
VALUES (%(organization)s, %(resource)s, %(platform)s, %(workspace)s, %(conversation)s, %(member)s)
ON CONFLICT (organization_id, resource_id) DO UPDATE SET platform = excluded.platform, workspace = excluded.workspace,
    conversation = excluded.conversation, member_id = excluded.member_id;

-- name: end
-- Let the requests for a thing, or for all, be asked in person; no row if they are.
DELETE FROM asking_places WHERE organization_id = %(organization)s AND resource_id = %(resource)s
RETURNING organization_id, resource_id, platform, workspace, conversation, member_id;

-- name: of
-- Where the requests for one of some things are asked: in a place of its own before that of all.
SELECT organization_id, resource_id, platform, workspace, conversation, member_id
FROM asking_places
WHERE organization_id = %(organization)s AND resource_id = ANY(%(resources)s::bigint[])
ORDER BY resource_id DESC LIMIT 1;

-- name: here
-- Of what the requests are asked in a conversation, which stays so until the transaction ends.
SELECT organization_id, resource_id, platform, workspace, conversation, member_id
FROM asking_places
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
  AND conversation = %(conversation)s
ORDER BY resource_id
FOR UPDATE;
