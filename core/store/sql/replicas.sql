-- Replicas: the processes that work on this database, and when each of them beat last.
--
-- Only here is the database asked for the time. Everything else is given the time that a beat returned.

-- name: time
-- The database's time.
SELECT clock_timestamp();

-- name: lock
-- Let replicas come one at a time: several that start together after an outage record it once.
SELECT pg_advisory_xact_lock(hashtext('bellhop.replicas'));

-- name: come
-- Beat for the first time, or for the first time after a gap; a replica that is not known, or no more, gets a new id.
-- If nobody had beaten for long, that was an outage. It is written in the ledger's time, which the demo moves.
WITH clock AS MATERIALIZED (
    SELECT clock_timestamp() AS now
), before AS (
    SELECT max(beat_at) AS last FROM replicas
), outage AS (
    INSERT INTO outages (starts, ends)
    SELECT last + %(ahead)s::interval, now + %(ahead)s::interval
    FROM clock, before
    WHERE last < now - %(longest)s::interval
), known AS (
    UPDATE replicas SET routes = %(routes)s, beat_at = now, beating_since = now FROM clock WHERE id = %(id)s
    RETURNING id
), joined AS (
    INSERT INTO replicas (routes, beat_at, beating_since)
    SELECT %(routes)s, now, now FROM clock WHERE NOT EXISTS (SELECT FROM known)
    RETURNING id
)
SELECT id FROM known UNION ALL SELECT id FROM joined;

-- name: beat
-- Beat, and remove the replicas that have stopped; no row if this one was removed itself.
-- After a gap it removes nobody for a while: perhaps the database was away, and the others are still on their way back.
-- Ages are looked at in both directions, because the server's clock may be set back.
WITH clock AS MATERIALIZED (
    SELECT clock_timestamp() AS now
), own AS (
    UPDATE replicas SET routes = %(routes)s, beat_at = now,
        beating_since = CASE WHEN now - beat_at BETWEEN - %(fresh)s::interval AND %(fresh)s::interval
                        THEN beating_since ELSE now END
    FROM clock WHERE id = %(id)s
    RETURNING now, beating_since
), removed AS (
    DELETE FROM replicas r USING own
    WHERE r.id <> %(id)s AND own.beating_since <= own.now - %(fresh)s::interval
      AND r.beat_at NOT BETWEEN own.now - %(fresh)s::interval AND own.now + %(fresh)s::interval
)
SELECT now FROM own;

-- name: beats
-- How long ago each replica beat, by the clock by which it beats.
SELECT id, clock_timestamp() - beat_at AS age FROM replicas WHERE id > 0;

-- name: free
-- Let go of the messages and deliveries that a replica had in hand when it died. A message whose sending had begun may
-- have been sent; that is counted. Rows that another replica is freeing at this moment are passed over.
WITH messages_freed AS (
    UPDATE messages SET claimed_by = NULL, begun_at = NULL,
        doubles = doubles + CASE WHEN begun_at IS NULL THEN 0 ELSE 1 END
    WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM messages
        WHERE claimed_by IS NOT NULL AND NOT EXISTS (SELECT FROM replicas WHERE id = claimed_by)
        FOR UPDATE SKIP LOCKED))
    RETURNING 1
), deliveries_freed AS (
    UPDATE deliveries SET claimed_by = NULL
    WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM deliveries
        WHERE claimed_by IS NOT NULL AND NOT EXISTS (SELECT FROM replicas WHERE id = claimed_by)
        FOR UPDATE SKIP LOCKED))
    RETURNING 1
)
SELECT (SELECT count(*) FROM messages_freed) + (SELECT count(*) FROM deliveries_freed);

-- name: leave
-- Stop in order: let go of everything, and serve no route any more. The row stays until the next beat of another
-- replica, or of the one that starts next: it tells since when nobody has been there.
WITH messages_freed AS (
    UPDATE messages SET claimed_by = NULL, begun_at = NULL,
        doubles = doubles + CASE WHEN begun_at IS NULL THEN 0 ELSE 1 END
    WHERE claimed_by = %(id)s
), deliveries_freed AS (
    UPDATE deliveries SET claimed_by = NULL WHERE claimed_by = %(id)s
)
UPDATE replicas SET routes = '{}', beat_at = clock_timestamp() WHERE id = %(id)s;
