-- Requests of tokens that were carried out, each once.

-- name: claim
-- Let nobody else carry the same request out until the transaction ends; false while somebody does.
SELECT pg_try_advisory_xact_lock(
    hashtextextended(concat_ws(':', %(organization)s::bigint, %(token)s::bigint, %(key)s::text), 57));

-- name: found
-- What a request came to that was carried out.
SELECT digest, outcome FROM done_once
WHERE organization_id = %(organization)s AND token_id = %(token)s AND key = %(key)s AND at > %(since)s;

-- name: keep
-- Keep what it came to; a key that was used long ago is used anew.
INSERT INTO done_once (organization_id, token_id, key, digest, outcome, at)
VALUES (%(organization)s, %(token)s, %(key)s, %(digest)s, %(outcome)s, %(at)s)
ON CONFLICT (organization_id, token_id, key) DO UPDATE
SET digest = excluded.digest, outcome = excluded.outcome, at = excluded.at;

-- name: forget_old
-- Forget what nobody asks for again.
DELETE FROM done_once WHERE at <= %(before)s;
