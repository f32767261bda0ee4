-- Sentences, of which nobody knows who said them.

-- name: count
-- How many are kept.
SELECT count(*) FROM sentences WHERE organization_id = %(organization)s;

-- name: having
-- The latest that have one of these words or digests.
SELECT language, words FROM sentences
WHERE organization_id = %(organization)s AND words && %(words)s::text[]
ORDER BY day DESC LIMIT %(most)s;
