-- name: write
-- Add to a conversation's memory; of a memory from before that instant, only the booking that was shown last stays.
-- If what was pressed is what the word "undo" meant, that is done, and the word means nothing more.
INSERT INTO conversations AS c (organization_id, member_id, place, said, said_at)
VALUES (%(organization)s, %(member)s, %(place)s, %(said)s, %(at)s)
ON CONFLICT (organization_id, member_id, place) DO UPDATE SET
    said_at = excluded.said_at,
    said = CASE WHEN c.said_at >= %(since)s THEN c.said
           ELSE jsonb_build_object('booking', c.said -> 'booking') END || excluded.said
           || CASE WHEN c.said ->> 'undo' = %(pressed)s::text THEN '{"undo": null}' ELSE '{}' END::jsonb;

-- name: known
-- A conversation's memory, with the wish of its open question; in a thread without any, that of the channel around it.
-- In a private one, a question that was asked later in another of the same platform is open here as well.
-- `fresh`: it is not from before that instant. `answered` is the booking whose card is replied to, `seen` the one whose
-- card the member saw or pressed last in that channel or chat.
SELECT c.said, c.place = %(place)s AS own, c.fresh, (
        SELECT wish FROM questions
        WHERE c.fresh AND organization_id = %(organization)s AND member_id = %(member)s
          AND id = (c.said ->> 'question')::bigint
    ) AS wish, (
        SELECT about_id FROM cards
        WHERE organization_id = %(organization)s AND member_id = %(member)s AND platform = %(platform)s
          AND conversation = %(conversation)s AND message = %(replied)s::text AND about_kind = 'booking'
    ) AS answered, (
        SELECT about_id FROM cards
        WHERE organization_id = %(organization)s AND member_id = %(member)s AND platform = %(platform)s
          AND conversation = %(conversation)s AND about_kind = 'booking' AND purpose <> 'approver'
        ORDER BY number DESC LIMIT 1
    ) AS seen
FROM (SELECT) AS one
LEFT JOIN LATERAL (
    SELECT place, said, said_at >= %(since)s AS fresh FROM conversations
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND (place = ANY(%(places)s::text[]) OR (
        %(private)s AND said_at >= %(since)s AND starts_with(place, %(platform)s || ':')
        AND (said ->> 'question' IS NOT NULL OR said ->> 'awaits' IS NOT NULL)
        AND said_at > ALL (
            SELECT h.said_at FROM conversations h
            WHERE h.organization_id = %(organization)s AND h.member_id = %(member)s
              AND h.place = ANY(%(places)s::text[]))))
    ORDER BY array_position(%(places)s::text[], place) NULLS FIRST, said_at DESC LIMIT 1) c ON TRUE;

-- name: fade
-- Forget everything but the booking that was shown last, of conversations whose last word was said before an instant.
UPDATE conversations SET said = jsonb_build_object('booking', said -> 'booking')
WHERE said_at < %(before)s AND said - 'booking' <> '{}'::jsonb;
