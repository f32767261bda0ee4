-- The chain of the audit: a link for each row, in the order in which they were found, by one process at a time.

-- name: begin
-- Write where the sealing begins, the first time.
INSERT INTO audit_sealing (place, settled, seen, writers) VALUES (1, 0, 0, '{}') ON CONFLICT DO NOTHING;

-- name: taken
-- How far the sealing has come, locked until the transaction ends; no row while another process is at it.
SELECT settled, seen, writers, coalesce((SELECT max(id) FROM audit), 0) AS latest
FROM audit_sealing
WHERE place = 1
FOR UPDATE SKIP LOCKED;

-- name: writers
-- The transactions that are writing to the audit at this moment, whatever ids their rows will have.
SELECT coalesce(array_agg(DISTINCT virtualtransaction), '{}') AS writers
FROM pg_locks
WHERE relation = 'audit'::regclass AND mode = 'RowExclusiveLock'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database());

-- name: unsealed
-- Rows after a place that have no link, in order. OFFSET 0 keeps the planner from reading all links to compare.
SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
FROM audit a
WHERE id > %(settled)s AND NOT EXISTS (SELECT FROM audit_links WHERE audit_id = a.id OFFSET 0)
ORDER BY id LIMIT %(most)s;

-- name: heads
-- The last link of each of these organizations.
SELECT l.organization_id, l.number, l.audit_id, l.digest
FROM unnest(%(organizations)s::bigint[]) AS wanted (organization)
CROSS JOIN LATERAL (
    SELECT organization_id, number, audit_id, digest FROM audit_links
    WHERE organization_id = wanted.organization
    ORDER BY number DESC LIMIT 1) l;

-- name: link
-- Append links.
INSERT INTO audit_links (organization_id, number, audit_id, digest)
SELECT * FROM unnest(%(organizations)s::bigint[], %(numbers)s::bigint[], %(rows)s::bigint[], %(digests)s::bytea[]);

-- name: settle
-- Note how far every row has its link, and what to wait for until that is further.
UPDATE audit_sealing SET settled = %(settled)s, seen = %(seen)s, writers = %(writers)s WHERE place = 1;

-- name: links
-- Links after a number, in order, each with its row and with what is kept apart of it; one without its row as well.
-- LATERAL with OFFSET 0, so that each row is looked up by its index; and from number to number, so that no plan reads all
-- the links that are left: the first of them need not be the next number, where some are missing.
SELECT l.number, l.audit_id AS linked, l.digest AS link, a.*, p.facts, p.salt
FROM (
    SELECT min(number) AS number FROM audit_links WHERE organization_id = %(organization)s AND number > %(after)s) first
CROSS JOIN LATERAL (
    SELECT number, audit_id, digest FROM audit_links
    WHERE organization_id = %(organization)s AND number >= first.number AND number < first.number + %(most)s
    OFFSET 0) l
LEFT JOIN LATERAL (
    SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
    FROM audit WHERE id = l.audit_id AND organization_id = %(organization)s OFFSET 0) a ON TRUE
LEFT JOIN LATERAL (
    SELECT facts, salt FROM audit_personal
    WHERE organization_id = %(organization)s AND digest = a.personal OFFSET 0) p ON TRUE
ORDER BY l.number;

-- name: at
-- The digest of one link.
SELECT digest FROM audit_links WHERE organization_id = %(organization)s AND number = %(number)s;

-- name: guarded
-- Whether this connection lacks the right to change rows of the audit.
SELECT NOT has_table_privilege('audit', 'UPDATE') AND NOT has_table_privilege('audit_links', 'DELETE') AS guarded;

-- name: loose
-- How many rows have no link, and the first of them that should have one by now.
SELECT count(*) AS loose, min(id) FILTER (WHERE id <= (SELECT settled FROM audit_sealing WHERE place = 1)) AS missed
FROM audit a
WHERE organization_id = %(organization)s AND NOT EXISTS (SELECT FROM audit_links WHERE audit_id = a.id);
