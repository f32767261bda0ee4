-- Series: what repeats. Each date is a booking; what changes one is in bookings.sql.

-- name: in_the_way
-- What takes a unit at some time of each of many slots, in order, with the reason where it is closed; some bookings may
-- be left out. OFFSET 0 keeps the planner from joining, so that each slot is looked up in the index of the
-- constraint.
SELECT wanted.place, wanted.unit, b.id, b.starts, b.blocks_until, b.member_id, c.reason,
    c.starts AS closed_from, c.ends AS closed_until
FROM unnest(%(places)s::int[], %(units)s::bigint[], %(starts)s::timestamptz[], %(ends)s::timestamptz[])
    AS wanted (place, unit, starts, ends)
CROSS JOIN LATERAL (
    SELECT coalesce(leader_id, id) AS id, starts, blocks_until, member_id, blackout_id
    FROM bookings
    WHERE organization_id = %(organization)s AND occupies
      AND occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, wanted.starts, wanted.ends)
      AND coalesce(leader_id, id) <> ALL(%(but)s)
      -- What the same member has just cancelled is given up where they want it anew.
      AND (status = 'cancelling' AND member_id = %(member)s) IS NOT TRUE
      AND (status IN ('held', 'pending', 'cancelling') AND lapses_at <= %(now)s
           OR status = 'confirmed' AND release_at <= %(now)s) IS NOT TRUE
    OFFSET 0) b
LEFT JOIN LATERAL (
    SELECT reason, starts, ends FROM blackouts
    WHERE organization_id = %(organization)s AND id = b.blackout_id
    OFFSET 0) c ON TRUE
ORDER BY wanted.place, b.starts;

-- name: begin
-- Write a new series, if the catalogue is still of the version by which its dates were judged.
INSERT INTO series (organization_id, resource_id, unit_id, units, member_id, booked_by, rule, first, starts, minutes, title,
    guests, party, attendee_ids, via, made_at, looked_until, extends_at, looks_at, version)
SELECT %(organization)s, %(resource)s, %(unit)s, %(count)s, %(member)s, %(by)s, %(rule)s, %(first)s, %(starts)s, %(minutes)s,
    %(title)s, %(guests)s, %(party)s, %(attendees)s, %(via)s, %(at)s, %(looked_until)s, %(extends_at)s, %(at)s, 1
FROM organizations WHERE id = %(organization)s AND catalogue_version = %(catalogue)s
RETURNING id;

-- name: book
-- Write the bookings of a series, their audit and their messages: the insert is the check. A slot that somebody else
-- has gives no row, and no error that would cost the transaction.
-- In the order of time, so that two series that want the same units never wait for each other. Of several units on a
-- date, the first leads and the others follow it; a date that does not have all of them gives no row, and the caller
-- undoes it.
WITH wanted AS (
    SELECT * FROM json_to_recordset(%(bookings)s) AS b (occurrence date, resource bigint, unit bigint, companions bigint[],
        starts timestamptz, ends timestamptz, blocks_until timestamptz, status text, charged int,
        lapses_at timestamptz, waits_for text, requested_at timestamptz, confirmed_at timestamptz,
        release_at timestamptz, checked_in_at timestamptz, rings_at timestamptz, check_in_by timestamptz,
        decided_by bigint)
), booked AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, booked_by, starts, ends, blocks_until,
        status, version, via, charged, lapses_at, waits_for, requested_at, confirmed_at, release_at, checked_in_at,
        rings_at, check_in_by, decided_by, title, guests, party, attendee_ids, series_id, occurrence, companion_units)
    SELECT %(organization)s, resource, unit, %(member)s, %(by)s, starts, ends, blocks_until, status, 1, %(via)s,
        charged, lapses_at, waits_for, requested_at, confirmed_at, release_at, checked_in_at, rings_at, check_in_by,
        decided_by, %(title)s, %(guests)s, %(party)s, %(attendees)s, %(series)s, occurrence,
        coalesce(companions, '{}')
    FROM wanted ORDER BY starts, unit
    ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
    RETURNING id, occurrence, status
),
-- if: several
accompanied AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, booked_by, starts, ends, blocks_until,
        status, version, via, charged, lapses_at, waits_for, requested_at, confirmed_at, release_at, checked_in_at,
        rings_at, check_in_by, decided_by, leader_id)
    SELECT %(organization)s, w.resource, c.unit, %(member)s, %(by)s, w.starts, w.ends, w.blocks_until, w.status, 1,
        %(via)s, w.charged, w.lapses_at, w.waits_for, w.requested_at, w.confirmed_at, w.release_at, w.checked_in_at,
        w.rings_at, w.check_in_by, w.decided_by, b.id
    FROM booked b JOIN wanted w USING (occurrence) CROSS JOIN LATERAL unnest(w.companions) AS c (unit)
    ORDER BY w.starts, c.unit
    ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
    RETURNING id, leader_id, unit_id
),
-- end
everything AS (
    SELECT id, occurrence, status, NULL::bigint AS companion FROM booked
    -- if: several
    UNION ALL
    SELECT a.id, b.occurrence, b.status, a.unit_id FROM accompanied a JOIN booked b ON b.id = a.leader_id
    -- end
), audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after)
    SELECT %(organization)s, 'booking', b.id::text, b.status, 1, %(at)s, %(actor)s, %(via)s,
        jsonb_build_object('status', w.status, 'resource', w.resource, 'unit', coalesce(b.companion, w.unit), 'holder', %(member)s::bigint,
            'starts', w.starts, 'ends', w.ends)
    FROM everything b JOIN wanted w USING (occurrence)
    ORDER BY b.id
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT %(organization)s, 'booking', b.id, d.kind, coalesce(r.at, d.at), d.member, coalesce(r.at, d.at), d.urgency
    FROM json_to_recordset(%(due)s) AS d (occurrence date, kind text, at timestamptz, member bigint, urgency smallint,
        before timestamptz)
    JOIN booked b USING (occurrence)
    -- Whoever prefers another time is reminded then; 0 is never, and an instant that is over comes too late.
    LEFT JOIN LATERAL (
        SELECT reminder, d.before - make_interval(mins => reminder) AS at FROM preferences
        WHERE d.before IS NOT NULL AND organization_id = %(organization)s
          AND member_id = coalesce(nullif(d.member, 0), %(member)s)
        OFFSET 0) r ON TRUE
    WHERE d.before IS NULL OR coalesce(r.reminder > 0, TRUE) AND coalesce(r.at, d.at) > %(at)s
    ON CONFLICT DO NOTHING
)
SELECT min(id) FILTER (WHERE companion IS NULL) AS id, occurrence
FROM everything JOIN wanted USING (occurrence)
GROUP BY occurrence, cardinality(companions)
HAVING count(*) = 1 + coalesce(cardinality(companions), 0)
ORDER BY occurrence;

-- name: found
-- One series, perhaps locked until the transaction ends.
SELECT id, organization_id, resource_id, unit_id, units, member_id, booked_by, rule, first, starts, minutes, title,
    was_title, guests, party, attendee_ids, via, looked_until, ends_before, was_ends_before, extends_at, looks_at, needed_at,
    answer_by, given_up_at, version
FROM series
WHERE organization_id = %(organization)s AND id = %(series)s
-- if: locked
FOR NO KEY UPDATE
-- end
;

-- name: standing
-- The dates of a series that stand and are not over, perhaps locked until the transaction ends.
SELECT
    -- columns: bookings
FROM bookings
WHERE organization_id = %(organization)s AND series_id = %(series)s
  AND status = ANY(%(states)s) AND ends > %(now)s
ORDER BY starts, id
-- if: locked
FOR NO KEY UPDATE
-- end
;

-- name: revisions
-- How often each of some series and its dates were changed.
SELECT s.id, s.version + d.changes AS revision
FROM unnest(%(series)s::bigint[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT id, version FROM series WHERE organization_id = %(organization)s AND id = wanted.id OFFSET 0) s
CROSS JOIN LATERAL (
    SELECT coalesce(sum(b.version), 0) AS changes FROM bookings b
    WHERE b.organization_id = %(organization)s AND b.series_id = s.id) d;

-- name: called_off
-- The dates of a series that were cancelled one by one. What was cancelled because it was ended or given up went at the
-- instant of that act; a date may have been booked and lost more than once.
SELECT occurrence FROM bookings
WHERE organization_id = %(organization)s AND series_id = %(series)s AND status IN ('cancelling', 'cancelled')
GROUP BY occurrence
HAVING %(ended)s::date IS NULL OR occurrence < %(ended)s OR max(lapses_at) - %(undo)s::interval <> ALL (
    SELECT at FROM audit
    WHERE organization_id = %(organization)s AND noun = 'series' AND subject = %(series)s::text
      AND verb IN ('ended', 'given up'))
ORDER BY occurrence;

-- name: save
-- Write what has changed of a series, if it is still of the version before.
UPDATE series SET resource_id = %(resource)s, unit_id = %(unit)s, units = %(count)s, member_id = %(member)s, rule = %(rule)s,
    first = %(first)s, starts = %(starts)s, minutes = %(minutes)s, title = %(title)s,
    was_title = %(was_title)s, guests = %(guests)s, attendee_ids = %(attendees)s, looked_until = %(looked_until)s, ends_before = %(ends_before)s, was_ends_before = %(was_ends_before)s,
    extends_at = %(extends_at)s, looks_at = %(looks_at)s, needed_at = %(needed_at)s, answer_by = %(answer_by)s,
    given_up_at = %(given_up_at)s, version = %(version)s
WHERE organization_id = %(organization)s AND id = %(series)s AND version = %(version)s - 1;

-- name: note
-- Keep which dates one act changed, by the version that it made of the series.
INSERT INTO series_acts (organization_id, series_id, version, verb, member_id, booking_ids, to_come)
VALUES (%(organization)s, %(series)s, %(version)s, %(verb)s, %(by)s, %(dates)s, %(to_come)s);

-- name: last_act
-- The last act of a kind that changed a date, perhaps of one member.
SELECT verb, member_id, booking_ids, to_come
FROM series_acts
WHERE organization_id = %(organization)s AND series_id = %(series)s AND verb = %(verb)s
  AND (%(by)s::bigint IS NULL OR member_id = %(by)s) AND %(booking)s = ANY (booking_ids)
ORDER BY version DESC LIMIT 1;

-- name: unanswered
-- Whether time, or a rule, has ended a request for a date of a series, and nobody had answered it.
SELECT EXISTS (
    SELECT FROM bookings
    WHERE organization_id = %(organization)s AND series_id = %(series)s AND waits_for IS NOT NULL
      AND (status = 'expired' OR status = 'pending' AND lapses_at <= %(now)s
           OR waits_for = 'nobody' AND confirmed_at IS NULL));

-- name: put_off
-- Let a series that could not be extended wait.
UPDATE series SET extends_at = %(until)s WHERE organization_id = %(organization)s AND id = %(series)s;

-- name: due
-- Series of which a date has come near enough to be booked, the longest waiting first.
SELECT organization_id, id FROM series WHERE extends_at <= %(now)s ORDER BY extends_at LIMIT %(most)s;

-- name: to_look_after
-- Series of which a date is over or an answer is due, the longest waiting first.
SELECT organization_id, id FROM series WHERE looks_at <= %(now)s ORDER BY looks_at LIMIT %(most)s;

-- name: look_again
-- Note when it is looked at next whether anybody comes.
UPDATE series SET looks_at = %(at)s WHERE organization_id = %(organization)s AND id = %(series)s;

-- name: unused_in_a_row
-- Of the last dates of a series that are over or in use, at most so many, those to which nobody came since somebody came
-- last, the latest first.
WITH last AS (
    SELECT id, starts, status = 'no_show' OR status = 'confirmed' AND release_at <= %(now)s IS TRUE AS unused
    FROM bookings
    WHERE organization_id = %(organization)s AND series_id = %(series)s
      AND (%(since)s::timestamptz IS NULL OR starts > %(since)s)
      AND (status IN ('no_show', 'in_use', 'completed')
           OR status = 'confirmed' AND (release_at <= %(now)s OR release_at IS NULL AND ends <= %(now)s))
    ORDER BY starts DESC LIMIT %(most)s
)
SELECT id FROM last
WHERE starts > coalesce((SELECT max(starts) FROM last WHERE NOT unused), '-infinity')
ORDER BY starts DESC;

-- name: missed
-- The dates that could not be had when they came near, as the audit has them, since the message before the one that is
-- due: those that are still to come by the clocks there, and have no booking.
WITH told AS (
    SELECT greatest(max(due_at), %(since)s) AS before FROM messages
    WHERE organization_id = %(organization)s AND about_kind = 'series' AND about_id = %(series)s
      AND kind = 'series_gap' AND due_at < %(told_at)s
), noted AS (
    SELECT DISTINCT day::date AS day
    FROM audit a CROSS JOIN LATERAL jsonb_array_elements_text(a.after -> 'missed') AS day
    WHERE a.organization_id = %(organization)s AND a.noun = 'series' AND a.subject = %(series)s::text
      AND a.at > (SELECT before FROM told) AND a.at <= %(told_at)s
), begun AS (
    SELECT day, (day + coalesce(s.starts, time '00:00')) AT TIME ZONE (
        SELECT zone FROM sites WHERE organization_id = %(organization)s AND id = (
            SELECT site_id FROM resources WHERE organization_id = %(organization)s AND id = s.resource_id)) AS starts_at
    FROM series s CROSS JOIN noted
    WHERE s.organization_id = %(organization)s AND s.id = %(series)s AND (s.ends_before IS NULL OR day < s.ends_before)
)
SELECT day, starts_at FROM begun
WHERE starts_at > %(now)s AND NOT EXISTS (
    SELECT FROM bookings
    WHERE organization_id = %(organization)s AND series_id = %(series)s AND occurrence = day OFFSET 0)
ORDER BY day;
