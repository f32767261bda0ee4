-- What was booked and what was made of it, counted over any days.

-- name: use
-- Sum up the bookings that begin on some days by what they have in common: the resource, its kind or site, the person, one
-- of the person's groups, or the hour, weekday or month. Whole months that are counted come from their sums, other days
-- from theirs, and those that are not counted from their bookings, as they stand. Sums know a resource, a person or an
-- hour each, or all together, and nothing of two of them.
WITH months AS (
    SELECT month
    FROM counted_months
    WHERE %(monthly)s AND organization_id = %(organization)s AND month >= %(since)s
      AND (month + interval '1 month')::date - 1 <= %(until)s
), gaps AS (
    SELECT min(day) AS since, max(day) AS until
    FROM (
        SELECT morning::date AS day, morning::date - (row_number() OVER (ORDER BY morning))::int AS island
        FROM generate_series(%(since)s::date, %(until)s::date, interval '1 day') AS morning
        WHERE NOT %(summed)s OR NOT EXISTS (
            SELECT FROM counted_days c WHERE c.organization_id = %(organization)s AND c.day = morning::date)
    ) AS missing
    GROUP BY island
), days AS (
    SELECT day
    FROM counted_days c
    WHERE %(summed)s AND organization_id = %(organization)s AND day BETWEEN %(since)s AND %(until)s
      AND NOT EXISTS (SELECT FROM months WHERE month = date_trunc('month', c.day::timestamp)::date)
), uses AS (
    -- Each month and day is looked up in the index: a year has many sums of days, and needs few of them.
    SELECT u.id, u.month AS day, bookings, booked, used, no_shows, cancelled, within_hour, within_day, within_week,
        seated, empty
    FROM months
    CROSS JOIN LATERAL (
        SELECT *
        FROM use_of_months u
        WHERE u.organization_id = %(organization)s AND u.of = %(of)s AND u.month = months.month
          AND (%(resources)s::bigint[] IS NULL OR u.id = ANY(%(resources)s))
          AND (%(people)s::bigint[] IS NULL OR u.id = ANY(%(people)s))
        OFFSET 0) u
    UNION ALL
    SELECT u.id, u.day, bookings, booked, used, no_shows, cancelled, within_hour, within_day, within_week, seated, empty
    FROM days
    CROSS JOIN LATERAL (
        SELECT *
        FROM use_of_days u
        WHERE u.organization_id = %(organization)s AND u.of = %(of)s AND u.day = days.day
          AND (%(resources)s::bigint[] IS NULL OR u.id = ANY(%(resources)s))
          AND (%(people)s::bigint[] IS NULL OR u.id = ANY(%(people)s))
        OFFSET 0) u
    UNION ALL
    SELECT CASE %(of)s WHEN 'resource' THEN u.resource_id WHEN 'member' THEN u.member_id WHEN 'hour' THEN u.hour ELSE 0
        END, u.day, bookings, booked, used, no_shows, cancelled, within_hour, within_day, within_week, seated, empty
    FROM gaps
    CROSS JOIN LATERAL (
        SELECT *
        FROM use_of_bookings u
        -- A day begins up to 14 hours earlier, and ends up to 12 hours later, than in UTC.
        WHERE u.organization_id = %(organization)s AND u.starts >= gaps.since - interval '14 hours'
          AND u.starts < gaps.until + interval '36 hours' AND u.day BETWEEN gaps.since AND gaps.until
          AND (%(resources)s::bigint[] IS NULL OR u.resource_id = ANY(%(resources)s))
          AND (%(people)s::bigint[] IS NULL OR u.member_id = ANY(%(people)s))
        -- Few days are missing, as a rule: they are looked up in the index, and not joined with all bookings.
        OFFSET 0) u
), summed AS (
    SELECT id, CASE %(by)s WHEN 'weekday' THEN to_char(day, 'ID') WHEN 'month' THEN to_char(day, 'YYYY-MM') END AS part,
        sum(bookings) AS bookings, sum(booked) AS booked, sum(used) AS used, sum(no_shows) AS no_shows,
        sum(cancelled) AS cancelled, sum(within_hour) AS within_hour, sum(within_day) AS within_day,
        sum(within_week) AS within_week, sum(seated) AS seated, sum(empty) AS empty
    FROM uses
    GROUP BY 1, 2
)
SELECT
    CASE %(by)s
        WHEN 'resource' THEN r.name WHEN 'kind' THEN r.kind WHEN 'site' THEN s.name WHEN 'person' THEN m.name
        -- if: grouped
        WHEN 'group' THEN g.name
        -- end
        WHEN 'hour' THEN to_char(summed.id, 'FM00') || ':00' ELSE part END AS key,
    sum(bookings)::int AS bookings, sum(booked)::float / 60 AS booked, sum(used)::float / 3600 AS used,
    sum(no_shows)::int AS no_shows, sum(cancelled)::int AS cancelled, sum(within_hour)::int AS within_hour,
    sum(within_day)::int AS within_day, sum(within_week)::int AS within_week,
    (sum(empty) / nullif(sum(seated), 0))::float AS empty_chairs
FROM summed
LEFT JOIN resources r ON %(of)s = 'resource' AND r.organization_id = %(organization)s AND r.id = summed.id
LEFT JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
LEFT JOIN members m ON %(of)s = 'member' AND m.organization_id = %(organization)s AND m.id = summed.id
-- if: grouped
JOIN group_members gm ON gm.organization_id = m.organization_id AND gm.member_id = m.id
JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
-- end
GROUP BY 1
ORDER BY 1;

-- name: turned_away
-- Count the wishes of some days for which there was no room. One that named no site counts for the first; one that named
-- no resource counts for its kind, and for no resource.
SELECT
    CASE %(by)s
        WHEN 'resource' THEN r.name WHEN 'kind' THEN coalesce(r.kind, nullif(t.kind, '')) WHEN 'site' THEN s.name
        WHEN 'hour' THEN to_char(there.began, 'HH24') || ':00' WHEN 'weekday' THEN to_char(there.began, 'ID')
        WHEN 'month' THEN to_char(there.began, 'YYYY-MM') END AS key,
    count(*)::int AS times
FROM turned_away t
LEFT JOIN resources r ON r.organization_id = t.organization_id AND r.id = t.resource_id
JOIN sites s ON s.organization_id = t.organization_id AND s.id = coalesce(
    r.site_id, nullif(t.site_id, 0), (SELECT min(id) FROM sites WHERE organization_id = t.organization_id))
CROSS JOIN LATERAL (SELECT t.starts AT TIME ZONE s.zone AS began) there
WHERE t.organization_id = %(organization)s AND t.starts >= %(since)s::date - interval '14 hours'
  AND t.starts < %(until)s::date + interval '36 hours' AND there.began::date BETWEEN %(since)s AND %(until)s
  AND (%(resources)s::bigint[] IS NULL OR t.resource_id = ANY(%(resources)s))
GROUP BY 1;

-- name: approvals
-- How many bookings somebody else approved on some days, and how long half of these waited at the most; and how many the
-- rules approved, because nobody had answered: by resource, and all together. Nothing is approved once it has begun.
SELECT b.resource_id, count(b.decided_by)::int AS approved, (count(*) - count(b.decided_by))::int AS unanswered,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY b.confirmed_at - b.requested_at)
        FILTER (WHERE b.decided_by IS NOT NULL) AS median
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
JOIN sites s ON s.organization_id = b.organization_id AND s.id = r.site_id
WHERE b.organization_id = %(organization)s AND b.starts >= %(since)s::date - interval '14 hours'
  AND (b.confirmed_at AT TIME ZONE s.zone)::date BETWEEN %(since)s AND %(until)s
  AND (b.decided_by <> b.booked_by OR b.waits_for = 'nobody') AND b.leader_id IS NULL
  AND (%(resources)s::bigint[] IS NULL OR b.resource_id = ANY(%(resources)s))
GROUP BY GROUPING SETS ((b.resource_id), ())
HAVING count(*) > 0
ORDER BY median DESC NULLS LAST, b.resource_id;

-- name: turn_away
-- Note that there was no room for a wish.
INSERT INTO turned_away (organization_id, starts, ends, resource_id, kind, site_id, at)
VALUES (%(organization)s, %(starts)s, %(ends)s, %(resource)s, %(kind)s, %(site)s, %(at)s)
ON CONFLICT DO NOTHING;

-- name: to_count
-- The next days that are over everywhere, that nobody has summed up, and of which every booking has ended; in order.
SELECT o.id AS organization_id, morning::date AS day
FROM organizations o
CROSS JOIN LATERAL (SELECT min(starts) AS starts FROM bookings b WHERE b.organization_id = o.id) first
CROSS JOIN LATERAL generate_series(
    date_trunc('day', first.starts - interval '12 hours', 'UTC'), %(now)s::timestamptz - interval '36 hours',
    interval '1 day') AS morning
WHERE NOT EXISTS (SELECT FROM counted_days c WHERE c.organization_id = o.id AND c.day = morning::date)
  AND NOT EXISTS (
    SELECT FROM bookings b
    WHERE b.organization_id = o.id AND b.starts >= morning - interval '14 hours'
      AND b.starts < morning + interval '36 hours'
      AND b.ended_at IS NULL AND b.confirmed_at IS NOT NULL AND b.status <> 'blackout')
ORDER BY 1, 2
LIMIT %(most)s;

-- name: lock_counting
-- Wait for changes of bookings that are over; further ones wait until these days are summed up.
SELECT pg_advisory_xact_lock(hashtext('bellhop.counted_days'), %(organization)s::int);

-- name: forget_sums
-- Forget what some days came to before.
DELETE FROM use_of_days WHERE organization_id = %(organization)s AND day BETWEEN %(since)s AND %(until)s;

-- name: count_days
-- Sum up days, and note that these sums hold. They are written in the order in which they are read, each day of each kind
-- side by side.
WITH counted AS (
    INSERT INTO counted_days (organization_id, day, counted_at)
    SELECT %(organization)s, day, %(now)s FROM unnest(%(days)s::date[]) AS day
    ON CONFLICT (organization_id, day) DO UPDATE SET counted_at = excluded.counted_at
)
INSERT INTO use_of_days (organization_id, day, of, id, bookings, booked, used, no_shows, cancelled, within_hour,
    within_day, within_week, seated, empty)
SELECT organization_id, day, CASE WHEN grouping(resource_id) = 0 THEN 'resource' WHEN grouping(member_id) = 0
    THEN 'member' WHEN grouping(hour) = 0 THEN 'hour' ELSE 'all' END, coalesce(resource_id, member_id, hour, 0),
    sum(bookings), sum(booked), sum(used), sum(no_shows), sum(cancelled), sum(within_hour), sum(within_day),
    sum(within_week), sum(seated), sum(empty)
FROM use_of_bookings
WHERE organization_id = %(organization)s AND day BETWEEN %(since)s AND %(until)s
  AND starts >= %(since)s::date - interval '14 hours' AND starts < %(until)s::date + interval '36 hours'
GROUP BY organization_id, day, GROUPING SETS ((resource_id), (member_id), (hour), ())
ORDER BY 3, 2, 4;

-- name: months_to_count
-- The next months of which every day is counted, and that nobody has summed up; in order.
SELECT c.organization_id, first.month
FROM counted_days c
CROSS JOIN LATERAL (SELECT date_trunc('month', c.day::timestamp)::date AS month) first
WHERE NOT EXISTS (
    SELECT FROM counted_months m WHERE m.organization_id = c.organization_id AND m.month = first.month)
GROUP BY 1, 2
HAVING count(*) = (first.month + interval '1 month')::date - first.month
ORDER BY 1, 2
LIMIT %(most)s;

-- name: forget_month
-- Forget what a month came to before.
DELETE FROM use_of_months WHERE organization_id = %(organization)s AND month = %(month)s;

-- name: count_month
-- Sum up the days of a month, and note that these sums hold; nothing, where one of its days is not counted any more. They
-- are written in the order in which they are read.
WITH counted AS (
    INSERT INTO counted_months (organization_id, month, counted_at)
    SELECT %(organization)s, %(month)s, %(now)s
    WHERE (SELECT count(*) FROM counted_days
            WHERE organization_id = %(organization)s AND day >= %(month)s
              AND day < %(month)s::date + interval '1 month')
        = (%(month)s::date + interval '1 month')::date - %(month)s::date
    ON CONFLICT (organization_id, month) DO UPDATE SET counted_at = excluded.counted_at
    RETURNING month
)
INSERT INTO use_of_months (organization_id, month, of, id, bookings, booked, used, no_shows, cancelled, within_hour,
    within_day, within_week, seated, empty)
SELECT organization_id, %(month)s, of, id, sum(bookings), sum(booked), sum(used), sum(no_shows), sum(cancelled),
    sum(within_hour), sum(within_day), sum(within_week), sum(seated), sum(empty)
FROM use_of_days
WHERE organization_id = %(organization)s AND day >= %(month)s AND day < %(month)s::date + interval '1 month'
  AND EXISTS (SELECT FROM counted)
GROUP BY organization_id, of, id
ORDER BY of, id;

-- name: listed
-- The first bookings of a time, in order, each with the name of its resource and of its holder.
SELECT b.id, r.name AS resource, u.label AS unit, m.name AS person, b.starts, b.ends, b.status, b.title, s.zone
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
JOIN units u ON u.organization_id = b.organization_id AND u.id = b.unit_id
JOIN members m ON m.organization_id = b.organization_id AND m.id = b.member_id
WHERE b.organization_id = %(organization)s AND b.starts < %(until)s AND b.ends > %(since)s AND b.blackout_id IS NULL
  AND (%(resource)s::bigint IS NULL OR b.resource_id = %(resource)s)
  AND (%(person)s::bigint IS NULL OR b.member_id = %(person)s)
  AND (%(gone)s OR b.ended_at IS NULL OR b.status = 'completed')
ORDER BY b.starts, b.id LIMIT %(most)s;
