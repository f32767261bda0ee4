-- name: write
-- Add to a conversation's memory; a memory from before that instant is replaced.
INSERT INTO conversations AS c (organization_id, member_id, place, said, said_at)
VALUES (%(organization)s, %(member)s, %(place)s, %(said)s, %(at)s)
ON CONFLICT (organization_id, member_id, place) DO UPDATE SET
    said_at = excluded.said_at,
    said = CASE WHEN c.said_at >= %(since)s THEN c.said || excluded.said ELSE excluded.said END;

-- name: said
-- A conversation's memory, if it is not from before that instant, with the wish of its open question.
SELECT c.said, q.wish FROM conversations c LEFT JOIN questions q
    ON q.organization_id = c.organization_id AND q.member_id = c.member_id AND q.id = (c.said ->> 'question')::bigint
WHERE c.organization_id = %(organization)s AND c.member_id = %(member)s AND c.place = %(place)s
    AND c.said_at >= %(since)s;

-- name: forget_old
-- Throw away the conversations whose last word was said before an instant.
DELETE FROM conversations WHERE said_at < %(before)s;
