-- name: ask
-- Keep a wish as a question of a member, make it the open one of the conversation, and forget the member's oldest
-- questions: all but so many older ones.
WITH question AS (
    INSERT INTO questions (organization_id, member_id, wish, asked_at)
    VALUES (%(organization)s, %(member)s, %(wish)s, %(at)s)
    RETURNING id
),
forgotten AS (
    DELETE FROM questions
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND id <= (
        SELECT id FROM questions
        WHERE organization_id = %(organization)s AND member_id = %(member)s
        ORDER BY id DESC OFFSET %(older)s LIMIT 1
    )
)
INSERT INTO conversations AS c (organization_id, member_id, place, said, said_at)
SELECT %(organization)s, %(member)s, %(place)s, jsonb_build_object('question', question.id), %(at)s FROM question
ON CONFLICT (organization_id, member_id, place) DO UPDATE SET
    said_at = excluded.said_at,
    said = CASE WHEN c.said_at >= %(since)s THEN c.said
           ELSE jsonb_build_object('booking', c.said -> 'booking') END || excluded.said
RETURNING (said ->> 'question')::bigint;

-- name: wish
-- The wish of a member's question, if it is still kept.
SELECT wish FROM questions
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(question)s;

-- name: forget_old
-- Throw away the questions that were asked before an instant.
DELETE FROM questions WHERE asked_at < %(before)s;
