-- Boards in channels, which say what is free now.

-- name: put
-- Let a board stand in a conversation; one that stands there is of this site from now on, and is to be pinned anew.
INSERT INTO boards (organization_id, platform, workspace, conversation, member_id, site_id)
VALUES (%(organization)s, %(platform)s, %(workspace)s, %(conversation)s, %(member)s, %(site)s)
ON CONFLICT (organization_id, platform, workspace, conversation) DO UPDATE SET member_id = excluded.member_id,
    site_id = excluded.site_id, state = 'stands', pinned = 'not yet', painted_at = NULL
RETURNING id,
    -- Looked up before this statement writes anything, so that it tells how it was.
    NOT EXISTS (SELECT FROM boards known
        WHERE known.organization_id = %(organization)s AND known.platform = %(platform)s
          AND known.workspace = %(workspace)s AND known.conversation = %(conversation)s
          AND known.state = 'stands') AS new;

-- name: take_down
-- Take the board of a conversation down; no row if none stands there.
UPDATE boards SET state = 'taken down'
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
  AND conversation = %(conversation)s AND state = 'stands'
RETURNING id;

-- name: found
-- One board, whatever has become of it.
SELECT id, organization_id, platform, workspace, conversation, member_id, site_id, state, pinned, painted_at
FROM boards WHERE organization_id = %(organization)s AND id = %(id)s;

-- name: painted
-- Note when a board was painted.
UPDATE boards SET painted_at = %(at)s WHERE organization_id = %(organization)s AND id = %(id)s;

-- name: pinned
-- Note whether a board is pinned; no row if that is known.
UPDATE boards SET pinned = %(pinned)s
WHERE organization_id = %(organization)s AND id = %(id)s AND state = 'stands' AND pinned <> %(pinned)s;

-- name: unpinned
-- Note that the message of a board is gone, so that the next one is to be pinned; no row if the board stands no more.
UPDATE boards SET pinned = 'not yet', painted_at = NULL
WHERE organization_id = %(organization)s AND id = %(id)s AND state = 'stands';

-- name: lose
-- Note that nothing can be written in the conversation of a board any more; no row if it stands there no more.
UPDATE boards SET state = 'lost' WHERE organization_id = %(organization)s AND id = %(id)s AND state = 'stands';

-- name: forget
-- Delete a board that stands no more.
DELETE FROM boards WHERE organization_id = %(organization)s AND id = %(id)s AND state <> 'stands';

-- name: moved
-- Know a conversation by its new name, wherever something stands in it or is sent to it; what the new name has stays.
WITH stood AS (
    UPDATE boards b SET conversation = %(now)s
    WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
      AND conversation = %(before)s
      AND NOT EXISTS (SELECT FROM boards o
        WHERE o.organization_id = %(organization)s AND o.platform = %(platform)s AND o.workspace = %(workspace)s
          AND o.conversation = %(now)s)
), asked AS (
    UPDATE asking_places SET conversation = %(now)s
    WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
      AND conversation = %(before)s
)
UPDATE digests d SET conversation = %(now)s
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
  AND conversation = %(before)s
  AND NOT EXISTS (SELECT FROM digests o
    WHERE o.organization_id = %(organization)s AND o.platform = %(platform)s AND o.workspace = %(workspace)s
      AND o.conversation = %(now)s);
