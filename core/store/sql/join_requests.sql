-- Requests of strangers to be let in.

-- name: last
-- What an account asked last.
SELECT r.id, r.organization_id, r.platform, r.workspace, r.external_id, r.name, r.language, r.asked_at, r.answer,
    r.answered_at, NULL::text AS answered_by
FROM join_requests r
WHERE r.platform = %(platform)s AND r.workspace = %(workspace)s AND r.external_id = %(external)s
ORDER BY r.asked_at DESC LIMIT 1;

-- name: lock
-- Let only one stranger at a time ask to join an organization, so that they are counted.
SELECT pg_advisory_xact_lock(hashtext('bellhop.join'), %(organization)s::int);

-- name: count
-- How many wait to be let in, and how many asked since an instant.
SELECT count(*) FILTER (WHERE answered_at IS NULL AND asked_at > %(waiting_since)s) AS waiting,
    count(*) FILTER (WHERE asked_at > %(since)s) AS asked
FROM join_requests
WHERE organization_id = %(organization)s AND asked_at > least(%(waiting_since)s, %(since)s);

-- name: lapse
-- Close what an account asked and nobody answered in time.
UPDATE join_requests SET answered_at = %(at)s, answer = 'no'
WHERE platform = %(platform)s AND workspace = %(workspace)s AND external_id = %(external)s AND answered_at IS NULL;

-- name: write
-- Write that a stranger asks to be let in.
INSERT INTO join_requests (organization_id, platform, workspace, external_id, name, language, asked_at)
VALUES (%(organization)s, %(platform)s, %(workspace)s, %(external)s, %(name)s, %(language)s, %(at)s)
RETURNING id;

-- name: found
-- A request, perhaps locked until the transaction ends.
SELECT r.id, r.organization_id, r.platform, r.workspace, r.external_id, r.name, r.language, r.asked_at, r.answer,
    r.answered_at, (
    SELECT name FROM members m WHERE m.organization_id = r.organization_id AND m.id = r.answered_by) AS answered_by
FROM join_requests r
WHERE r.organization_id = %(organization)s AND r.id = %(request)s
-- if: locked
FOR UPDATE
-- end
;

-- name: waiting
-- The requests that wait for an answer, the oldest first.
SELECT r.id, r.organization_id, r.platform, r.workspace, r.external_id, r.name, r.language, r.asked_at, r.answer,
    r.answered_at, NULL::text AS answered_by
FROM join_requests r
WHERE r.organization_id = %(organization)s AND r.answered_at IS NULL AND r.asked_at > %(since)s
ORDER BY r.asked_at, r.id LIMIT %(most)s;

-- name: answer
-- Write the answer to a request.
UPDATE join_requests SET answer = %(answer)s, answered_at = %(at)s, answered_by = %(by)s
WHERE organization_id = %(organization)s AND id = %(request)s;
