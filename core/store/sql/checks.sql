-- What must hold of everything that the database has, and what is left undone; nothing here changes a row.

-- name: constraint
-- Whether the constraint that keeps bookings apart is there and was checked on every row.
SELECT count(*) FROM pg_constraint WHERE conname = 'bookings_never_overlap' AND contype = 'x' AND convalidated;

-- name: overlaps
-- Bookings that overlap the one before them on their unit, by the states themselves and not by the column `occupies`.
SELECT count(*) FROM (
    SELECT starts < max(blocks_until) OVER (PARTITION BY unit_id ORDER BY starts, id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS taken_twice
    FROM bookings
    WHERE blocks_until > starts
      AND status IN ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'completed', 'blackout')) taken
WHERE taken_twice;

-- name: unexplained
-- Bookings whose present state the audit does not explain.
SELECT count(*) FROM bookings b
WHERE NOT EXISTS (
    SELECT FROM audit a
    WHERE a.organization_id = b.organization_id AND a.noun = 'booking' AND a.subject = b.id::text
      AND a.version = b.version AND a.verb = b.status);

-- name: apart
-- Bookings that are not as the one that they were made together with.
SELECT count(*) FROM bookings b JOIN bookings l ON l.id = b.leader_id
WHERE (b.starts, b.ends, b.status, b.member_id) IS DISTINCT FROM (l.starts, l.ends, l.status, l.member_id);

-- name: about_nothing
-- Messages that wait to tell of a booking that is not there, or to remind of one that has ended.
SELECT count(*) FROM messages m
LEFT JOIN bookings b ON b.id = m.about_id AND b.organization_id = m.organization_id
WHERE m.state = 'waiting' AND m.about_kind = 'booking'
  AND (b.id IS NULL OR b.ended_at IS NOT NULL AND m.kind IN ('reminder', 'check_in', 'release_warning', 'ending'));

-- name: unsettled
-- Bookings that were over by that time, and that nobody has ended.
SELECT count(*) FROM bookings WHERE ended_at IS NULL AND status <> 'blackout' AND ends < %(before)s;

-- name: late_messages
-- Messages that were due by that time, and that nobody has sent.
SELECT count(*) FROM messages WHERE state = 'waiting' AND not_before < %(before)s;

-- name: late_deliveries
-- What arrived by that time, and that nobody has answered.
SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL AND received_at < %(before)s;

-- name: forsaken
-- What a replica has in hand that is no more.
SELECT (SELECT count(*) FROM messages m WHERE claimed_by IS NOT NULL AND state = 'waiting'
          AND NOT EXISTS (SELECT FROM replicas r WHERE r.id = m.claimed_by))
     + (SELECT count(*) FROM deliveries d WHERE claimed_by IS NOT NULL AND incoming IS NOT NULL
          AND NOT EXISTS (SELECT FROM replicas r WHERE r.id = d.claimed_by));

-- name: without_owner
-- Organizations with people in which nobody is an owner.
SELECT count(*) FROM organizations o
WHERE EXISTS (SELECT FROM members m WHERE m.organization_id = o.id AND m.left_at IS NULL)
  AND NOT EXISTS (SELECT FROM members m WHERE m.organization_id = o.id AND m.left_at IS NULL AND m.role IN ('owner', 'admin'));

-- name: unowned
-- Organizations that an admin runs and nobody owns.
SELECT count(*) FROM organizations o
WHERE EXISTS (SELECT FROM members m WHERE m.organization_id = o.id AND m.left_at IS NULL AND m.role = 'admin')
  AND NOT EXISTS (SELECT FROM members m WHERE m.organization_id = o.id AND m.left_at IS NULL AND m.role = 'owner');

-- name: unsealed
-- Changes before that time that the audit's chain does not hold yet.
SELECT count(*) FROM audit
WHERE id > coalesce((SELECT settled FROM audit_sealing WHERE place = 1), 0) AND at < %(before)s;

-- name: zones
-- Every zone that an organization, a site or a person lives in.
SELECT zone FROM organizations UNION SELECT zone FROM sites UNION SELECT zone FROM members WHERE zone IS NOT NULL;

-- name: last_backup
-- When the last backup was made, and where it was written to.
SELECT at, after ->> 'file' AS file FROM audit
WHERE noun = 'organization' AND verb = 'backed up'
ORDER BY id DESC LIMIT 1;
