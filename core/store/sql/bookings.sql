-- Bookings. Each change is audited, and its messages are planned, by the same statement: one round trip, all or nothing.
--
-- The two that change bookings are long: bookings/hold.sql and bookings/save.sql. Their part `counted` is the same in
-- both, and its first half is also `used` of quotas.sql.

-- columns
id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at, blocks_until,
charged, confirmed_at, release_at, late, checked_in_at, ended_at, because, booked_by, attendee_ids, companion_units,
requested_at, waits_for, rings_at, check_in_by, decided_by, absentee_ids, was_resource_id, was_starts, was_ends,
title, was_title, guests, party, offered_to, offered_until, handed_by, called_off_by, series_id, occurrence, by_hand, poll_id

-- name: accompany
-- Make one of several new holds the leader: the others follow it and have no messages of their own.
WITH followed AS (
    UPDATE bookings SET leader_id = %(leader)s WHERE organization_id = %(organization)s AND id = ANY(%(others)s)
), quiet AS (
    DELETE FROM messages
    WHERE organization_id = %(organization)s AND about_kind = 'booking' AND about_id = ANY(%(others)s)
)
UPDATE bookings SET companion_units = %(units)s WHERE organization_id = %(organization)s AND id = %(leader)s;

-- name: part
-- Part a companion from its leader: its row ends, and says which unit was given back, and of which booking. Where that is the leader's own,
-- the companion's unit becomes the leader's.
WITH parted AS (
    UPDATE bookings SET leader_id = NULL, parted_from = leader_id, status = 'cancelled', ended_at = %(at)s, charged = 0, version = version + 1,
        resource_id = coalesce(%(resource)s::bigint, resource_id), unit_id = %(unit)s
    WHERE organization_id = %(organization)s AND leader_id = %(leader)s AND unit_id = %(row)s
    RETURNING id, version
), audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after)
    SELECT %(organization)s, 'booking', id::text, 'cancelled', version, %(at)s, %(by)s, %(via)s,
        jsonb_build_object('status', %(before)s::text, 'unit', %(row)s::bigint),
        jsonb_build_object('status', 'cancelled', 'unit', %(unit)s::bigint)
    FROM parted
), led AS (
    UPDATE bookings SET companion_units = %(units)s WHERE organization_id = %(organization)s AND id = %(leader)s
)
SELECT id FROM parted;

-- name: rejoin
-- Let what was parted from a leader follow it again, with its slot and its state.
WITH joined AS (
    UPDATE bookings b SET leader_id = l.id, parted_from = NULL, member_id = l.member_id, booked_by = l.booked_by, status = l.status,
        version = l.version, starts = l.starts, ends = l.ends, blocks_until = %(blocks_until)s, charged = l.charged,
        lapses_at = l.lapses_at, confirmed_at = l.confirmed_at, release_at = l.release_at,
        checked_in_at = l.checked_in_at, waits_for = l.waits_for, ended_at = NULL
    FROM bookings l
    WHERE b.organization_id = %(organization)s AND b.id = %(part)s AND b.parted_from = l.id
      AND l.organization_id = %(organization)s AND l.id = %(leader)s
    RETURNING b.id, b.status
), audited AS (
    -- Without a version: the change of the leader that follows at once has it.
    INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via, before, after)
    SELECT %(organization)s, 'booking', id::text, status, %(at)s, %(by)s, %(via)s,
        jsonb_build_object('status', 'cancelled'), jsonb_build_object('status', status)
    FROM joined
), led AS (
    UPDATE bookings SET companion_units = %(units)s WHERE organization_id = %(organization)s AND id = %(leader)s
)
SELECT id FROM joined;

-- name: park
-- Let bookings take no time of their units, within a transaction that gives each of them another's slot: the constraint
-- looks at every row as it is written, so that two can only change places if one of them steps aside.
UPDATE bookings SET blocks_until = starts WHERE organization_id = %(organization)s AND id = ANY(%(bookings)s);

-- name: found
-- One booking as it stands, perhaps locked until the transaction ends.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND id = %(booking)s
-- if: locked
FOR UPDATE
-- end
;

-- name: several
-- Bookings by their ids, each in the organization at the same place of the other list.
SELECT
    -- columns: bookings
FROM bookings
WHERE (organization_id, id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(bookings)s::bigint[]));

-- name: of_member
-- A member's bookings that stand and end after an instant, perhaps locked until the transaction ends.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND ends > %(ending_after)s
  AND status IN ('held', 'pending', 'confirmed', 'in_use') AND leader_id IS NULL
ORDER BY starts, id
-- if: locked
FOR NO KEY UPDATE
-- end
;

-- name: of_time
-- Bookings at some time of an interval, of some resources, perhaps of one member, perhaps after one in their order; what
-- is closed, or given up, is left out. A member's are found by the member, all others by the time that they take.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s
-- if: member
  AND member_id = %(member)s
-- end
-- if: everybody
  AND occupies AND occupied_line(organization_id, starts, blocks_until) && occupied_line(%(organization)s, %(starts)s, %(ends)s)
-- end
  AND starts < %(ends)s AND ends > %(starts)s AND resource_id = ANY(%(resources)s) AND leader_id IS NULL
  AND status IN ('pending', 'confirmed', 'in_use', 'completed')
-- if: after
  AND (starts, id) > (%(after_starts)s, %(after_id)s)
-- end
ORDER BY starts, id LIMIT %(most)s;

-- name: taking
-- Whatever takes a unit of an organization at some time of an interval, companions and what is closed among it.
SELECT id
FROM bookings
WHERE occupies AND occupied_line(organization_id, starts, blocks_until) && occupied_line(%(organization)s, %(starts)s, %(ends)s)
  AND starts < %(ends)s AND ends > %(starts)s;

-- name: of_attendee
-- The bookings of others that a member is named for, which stand and end after an instant.
SELECT
    -- columns: bookings
FROM bookings
-- In the words of the index, which holds standing bookings with attendees only.
WHERE attendee_ids @> ARRAY[%(member)s::bigint] AND ended_at IS NULL AND attendee_ids <> '{}'::bigint[]
  AND organization_id = %(organization)s AND ends > %(ending_after)s
  AND status IN ('held', 'pending', 'confirmed', 'in_use') AND leader_id IS NULL
ORDER BY starts, id;

-- name: of_concerned
-- Bookings that stand and end after an instant, and that a member has, made for somebody else, or is named for.
SELECT
    -- columns: bookings
FROM bookings
-- Each part in the words of its own index.
WHERE id = ANY(ARRAY(
    SELECT id FROM bookings
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND ends > %(ending_after)s
    UNION ALL
    SELECT id FROM bookings
    WHERE organization_id = %(organization)s AND booked_by = %(member)s AND booked_by <> member_id
      AND ended_at IS NULL
    UNION ALL
    SELECT id FROM bookings
    WHERE attendee_ids @> ARRAY[%(member)s::bigint] AND ended_at IS NULL AND attendee_ids <> '{}'::bigint[]))
  AND organization_id = %(organization)s AND ends > %(ending_after)s
  AND status IN ('held', 'pending', 'confirmed', 'in_use') AND leader_id IS NULL
ORDER BY starts, id;

-- name: held_by
-- The slots that a member holds, for whomever, as the trigger counts them: one for each time, its leader first.
SELECT DISTINCT ON (starts, ends) id, resource_id, starts, ends
FROM bookings
WHERE organization_id = %(organization)s AND booked_by = %(member)s
  AND confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL AND poll_id IS NULL
  AND status = 'held' AND lapses_at > %(at)s AND (starts, ends) IS DISTINCT FROM (%(starts)s::timestamptz, %(ends)s::timestamptz)
ORDER BY starts, ends, leader_id NULLS FIRST, id;

-- name: last_resource
-- The resource of a member's latest booking that was kept or still stands.
SELECT resource_id
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND status IN ('confirmed', 'in_use', 'completed')
ORDER BY starts DESC LIMIT 1;

-- name: being_cancelled
-- A member's bookings whose cancellation can still be taken back, the last one first.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s
  AND status = 'cancelling' AND lapses_at > %(now)s AND leader_id IS NULL
ORDER BY lapses_at DESC, id;

-- name: withdrawn
-- What was cancelled of any of these units at this very instant, perhaps within a time and for a reason alone, and was to
-- begin after another one.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND starts > %(after)s AND confirmed_at IS NOT NULL AND leader_id IS NULL
  AND status = 'cancelled' AND ended_at = %(at)s AND because IS NOT NULL
  AND (unit_id = ANY(%(units)s) OR companion_units && %(units)s::bigint[])
  AND (%(reason)s::text IS NULL OR because = %(reason)s)
  AND (%(since)s::timestamptz IS NULL OR blocks_until > %(since)s AND starts < %(until)s)
ORDER BY starts, id;

-- name: moved_away
-- What was moved elsewhere at its own time when a resource was last retired, and begins after an instant.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND starts > %(after)s AND confirmed_at IS NOT NULL AND leader_id IS NULL
  AND occupies AND was_resource_id = %(resource)s AND resource_id <> %(resource)s
  AND was_starts = starts AND was_ends = ends AND coalesce(because, '') = (
    SELECT reason FROM blackouts
    WHERE organization_id = %(organization)s AND retires AND resource_ids @> ARRAY[%(resource)s::bigint]
    ORDER BY id DESC LIMIT 1)
ORDER BY starts, id;

-- name: moved_off
-- What was moved elsewhere at its own time because any of these resources was closed then for a reason, and begins after
-- an instant.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND starts > %(after)s AND confirmed_at IS NOT NULL AND leader_id IS NULL
  AND occupies AND was_resource_id = ANY(%(resources)s) AND resource_id <> ALL(%(resources)s)
  AND was_starts = starts AND was_ends = ends AND because = %(reason)s
  AND ends > %(since)s AND starts < %(until)s
ORDER BY starts, id;

-- name: released
-- A member's bookings that nobody checked in to and whose time is not over yet, the latest first.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND ends > %(now)s AND leader_id IS NULL
  AND (status = 'no_show' OR status = 'confirmed' AND release_at <= %(now)s)
ORDER BY starts DESC, id;

-- name: gone
-- A member's bookings for a time after an instant that stand no more, the one that was given up last first; what they
-- closed is none.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND starts > %(since)s AND leader_id IS NULL
  AND blackout_id IS NULL AND (ended_at IS NOT NULL OR status = 'cancelling')
ORDER BY coalesce(ended_at, lapses_at) DESC, id
LIMIT 50;

-- name: parts
-- What a member gave back of bookings that stand, the last one first: the row, its unit, the booking, and its series.
SELECT p.id, p.unit_id, l.id AS leader, l.series_id
FROM bookings p
CROSS JOIN LATERAL (
    SELECT id, series_id FROM bookings
    WHERE organization_id = %(organization)s AND id = p.parted_from AND ended_at IS NULL AND ends > %(now)s
    OFFSET 0) l
WHERE p.organization_id = %(organization)s AND p.member_id = %(member)s AND p.parted_from IS NOT NULL
  AND p.ends > %(now)s AND p.starts > %(since)s
ORDER BY p.ended_at DESC, p.id DESC
LIMIT 100;

-- name: zones
-- The zones of the sites of some bookings, each with its resource in the organization at the same place of the others.
-- Subqueries and no joins, so that each site is looked up by its index.
SELECT wanted.booking AS id, (
    SELECT zone FROM sites
    WHERE organization_id = wanted.organization AND id = (
        SELECT site_id FROM resources WHERE organization_id = wanted.organization AND id = wanted.resource)) AS zone
FROM unnest(%(organizations)s::bigint[], %(bookings)s::bigint[], %(resources)s::bigint[])
    AS wanted (organization, booking, resource);

-- name: in_the_way
-- What blocks any of the units in an interval, locked until the transaction ends; a companion's leader in its place.
-- With the part `over`, only bookings that time has ended, or that the member has just cancelled.
-- OFFSET 0 keeps the planner from joining, so that each unit is looked up in the index of the constraint.
SELECT
    -- columns: bookings
FROM bookings
WHERE id IN (
    SELECT coalesce(b.leader_id, b.id)
    FROM unnest(%(units)s::bigint[]) AS wanted (unit)
    CROSS JOIN LATERAL (
        SELECT id, leader_id
        FROM bookings
        WHERE occupies
          AND occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, %(starts)s, %(ends)s)
          -- if: over
          AND ((status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
                OR status = 'confirmed' AND release_at <= %(now)s)
               OR status = 'cancelling' AND member_id = %(member)s)
          -- end
        OFFSET 0) b)
-- Locked in the order of ids, so that two who close or tidy the same units do not wait for each other.
ORDER BY id FOR UPDATE;

-- name: unanswered
-- Requests of all organizations that lapse soon, behind an id.
SELECT organization_id, id FROM bookings
WHERE confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL AND status = 'pending' AND leader_id IS NULL
  AND lapses_at > %(now)s AND least(lapses_at, starts) <= %(until)s AND id > %(after)s
ORDER BY id LIMIT %(most)s;

-- name: pending
-- The requests that wait for an answer, in the order in which they were made; perhaps those behind one of them.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL
  AND status = 'pending' AND lapses_at > %(now)s AND leader_id IS NULL
  AND (requested_at, starts, id) > (coalesce(%(requested)s::timestamptz, '-infinity'),
    coalesce(%(starts)s::timestamptz, '-infinity'), %(after)s)
ORDER BY requested_at, starts, id LIMIT %(most)s;

-- name: posted
-- The requests that wait for an answer and were asked in a conversation last, and since then of nobody in person.
SELECT
    -- columns: bookings
FROM bookings b
WHERE organization_id = %(organization)s AND confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL
  AND status = 'pending' AND lapses_at > %(now)s AND leader_id IS NULL
  AND 'approval_posted' = (
    SELECT kind FROM messages asked
    WHERE asked.organization_id = %(organization)s AND about_kind = 'booking' AND about_id = b.id
      AND kind IN ('approval', 'approval_posted')
    ORDER BY due_at DESC, kind = 'approval' DESC LIMIT 1)
ORDER BY requested_at, starts, id;

-- name: unanswerable
-- The requests that nobody can answer any more: everybody who was asked has left, or is suspended.
SELECT
    -- columns: bookings
FROM bookings b
WHERE occupies
  AND occupied_line(organization_id, starts, blocks_until) && occupied_line(%(organization)s, %(now)s, %(until)s)
  AND status = 'pending' AND lapses_at > %(now)s AND leader_id IS NULL
  AND NOT EXISTS (
    SELECT FROM messages asked
    WHERE asked.organization_id = %(organization)s AND about_kind = 'booking' AND about_id = b.id AND kind = 'approval'
      -- Who was asked at a stage that has agreed since cannot answer any more, either.
      AND due_at >= coalesce((SELECT max(approved_at) FROM approvals WHERE booking_id = b.id), '-infinity')
      AND (SELECT coalesce(left_at, suspended_at) FROM members m
           WHERE m.organization_id = %(organization)s AND m.id = asked.member_id) IS NULL
    OFFSET 0)
ORDER BY id;

-- name: no_shows
-- How many of a member's bookings that began since an instant nobody checked in to.
SELECT count(*)
FROM bookings
WHERE organization_id = %(organization)s AND member_id = %(member)s AND starts >= %(since)s AND leader_id IS NULL
  AND (status = 'no_show' OR status = 'confirmed' AND release_at <= %(now)s);

-- name: last_declined
-- The request that a member declined last, if that was after an instant; of several dates the first.
SELECT id FROM bookings
WHERE organization_id = %(organization)s AND decided_by = %(by)s AND status = 'cancelled' AND confirmed_at IS NULL
  AND ended_at > %(since)s
ORDER BY ended_at DESC, starts, id LIMIT 1;
