-- Pauses: until when each platform asks to be left alone, in one scope of a workspace. Every replica keeps them.

-- name: write
-- Write a pause, or lengthen the one that is written, and tell all replicas. The longer one counts: a late 429 of a
-- short wait must not end an earlier one.
WITH written AS (
    INSERT INTO pauses (platform, workspace, scope, until)
    VALUES (%(platform)s, %(workspace)s, %(scope)s, %(until)s)
    ON CONFLICT (platform, workspace, scope) DO UPDATE SET until = greatest(pauses.until, excluded.until)
    RETURNING 1)
SELECT pg_notify('bellhop_pauses', '') FROM written;

-- name: in_force
-- The pauses that are not over.
SELECT platform, workspace, scope, until FROM pauses WHERE until > %(now)s;

-- name: forget
-- Delete the pauses that are over.
DELETE FROM pauses WHERE until <= %(now)s;

-- name: replicas
-- How many replicas serve each route: the limits of a platform are divided among them.
SELECT route, count(*) AS replicas FROM replicas, unnest(routes) AS route GROUP BY route;
