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

-- name: for_nobody
-- Reminders that wait for somebody who is not, or no longer, of the booking.
SELECT count(*) FROM messages m JOIN bookings b ON b.id = m.about_id AND b.organization_id = m.organization_id
WHERE m.state = 'waiting' AND m.about_kind = 'booking' AND m.kind IN ('reminder', 'check_in')
  AND m.member_id <> 0 AND m.member_id <> ALL(b.attendee_ids);

-- name: opening_wrongly
-- Door codes of what has ended, or that open another door than that of the booking.
SELECT count(*) FROM access_codes c JOIN bookings b ON b.id = c.booking_id AND b.organization_id = c.organization_id
WHERE b.ended_at IS NOT NULL OR b.resource_id <> c.resource_id;

-- name: one_code_twice
-- Codes that open one door for two bookings.
SELECT count(*) FROM (
    SELECT FROM access_codes GROUP BY organization_id, resource_id, digest HAVING count(*) > 1) shared;

-- name: read_by_nobody
-- Links for calendars that stand open although their member is not here any more.
SELECT count(*) FROM feeds f JOIN members m ON m.id = f.member_id AND m.organization_id = f.organization_id
WHERE f.revoked_at IS NULL AND coalesce(m.left_at, m.suspended_at) IS NOT NULL;

-- name: acting_for_nobody
-- Tokens that stand although their member is not here any more.
SELECT count(*) FROM tokens t JOIN members m ON m.id = t.member_id AND m.organization_id = t.organization_id
WHERE t.revoked_at IS NULL AND coalesce(m.left_at, m.suspended_at) IS NOT NULL;

-- name: overcharged
-- Bookings that count more in quotas than they are long, or that expired and count at all.
SELECT count(*) FROM bookings
WHERE charged > extract(epoch FROM ends - starts) / 60 OR charged > 0 AND status = 'expired';

-- name: of_the_retired
-- Bookings that stand of something, or of one of its units, and begin after that was retired.
SELECT count(*) FROM bookings b
JOIN resources r ON r.id = b.resource_id AND r.organization_id = b.organization_id
JOIN units u ON u.id = b.unit_id AND u.organization_id = b.organization_id
WHERE b.ended_at IS NULL AND b.status IN ('held', 'pending', 'confirmed')
  AND b.starts > least(r.retired_at, u.retired_at);

-- name: of_leavers
-- Holds and requests of people who are not here any more.
SELECT count(*) FROM bookings b
JOIN members m ON m.id = b.member_id AND m.organization_id = b.organization_id AND m.left_at IS NOT NULL
WHERE b.status IN ('held', 'pending') AND b.ended_at IS NULL;

-- name: ungranted
-- Bookings against the rules that were asked for and that nobody has granted.
SELECT count(*) FROM requests q JOIN bookings b ON b.id = q.booking_id
WHERE q.excepted <> '{}' AND b.confirmed_at IS NOT NULL AND b.requested_at IS NOT NULL AND b.decided_by IS NULL;

-- name: offered_wrongly
-- What is offered to somebody in line and is not held for them, and who is in line as if something were offered.
SELECT (SELECT count(*) FROM wait_offers o LEFT JOIN bookings b ON b.id = o.booking_id
        WHERE o.outcome IS NULL AND (b.status, b.member_id) IS DISTINCT FROM ('held', o.member_id))
     + (SELECT count(*) FROM waits w
        WHERE (w.status = 'offered')::int <> (
            SELECT count(*) FROM wait_offers o
            WHERE o.organization_id = w.organization_id AND o.wait_id = w.id AND o.outcome IS NULL));

-- name: polled_wrongly
-- Slots that are held for a poll that there is not, or that has ended.
SELECT count(*) FROM bookings b
WHERE poll_id IS NOT NULL AND status = 'held' AND NOT EXISTS (
    SELECT FROM polls p WHERE p.organization_id = b.organization_id AND p.id = b.poll_id AND p.ended_at IS NULL);

-- name: unclosed
-- Polls that were to be closed by that time, and are open.
SELECT count(*) FROM polls WHERE ended_at IS NULL AND closes_at < %(before)s;

-- name: lapsed
-- Holds, requests and offers that ran out by that time, and that nobody has ended.
SELECT count(*) FROM bookings
WHERE confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL AND lapses_at < %(before)s;

-- name: unoffered
-- What was freed and put off until that time, and that nobody has offered to those in line.
SELECT count(*) FROM freed WHERE not_before < %(before)s;

-- name: unsettled
-- Bookings that were over by that time, and that nobody has ended.
SELECT count(*) FROM bookings WHERE ended_at IS NULL AND status <> 'blackout' AND ends < %(before)s;

-- name: late_messages
-- Messages that were due by that time, and that nobody has sent; letters only where they go out at all.
SELECT count(*) FROM messages
WHERE state = 'waiting' AND not_before < %(before)s
  AND (route <> 'mail:smtp' OR route = ANY (ARRAY(SELECT unnest(routes) FROM replicas)));

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
