-- What was booked and what was made of it, counted over any time.

-- name: use
-- Count the bookings that begin in a time by what they have in common: the resource, its kind or site, the person, one of
-- the person's groups, or the hour, weekday or month in which they begin, there. Units booked together count each.
SELECT
    CASE %(by)s
        WHEN 'resource' THEN r.name WHEN 'kind' THEN r.kind WHEN 'site' THEN s.name WHEN 'person' THEN m.name
        -- if: grouped
        WHEN 'group' THEN g.name
        -- end
        WHEN 'hour' THEN to_char(b.starts AT TIME ZONE s.zone, 'HH24:00')
        WHEN 'weekday' THEN to_char(b.starts AT TIME ZONE s.zone, 'ID')
        ELSE to_char(b.starts AT TIME ZONE s.zone, 'YYYY-MM') END AS key,
    count(*) FILTER (WHERE b.status NOT IN ('cancelled', 'cancelling')) AS bookings,
    coalesce(sum(extract(epoch FROM b.ends - b.starts)) FILTER (WHERE b.status NOT IN ('cancelled', 'cancelling')), 0)
        / 3600 AS booked,
    coalesce(sum(extract(epoch FROM greatest(interval '0',
        least(coalesce(b.ended_at, %(now)s), b.ends) - greatest(b.starts, CASE WHEN b.checked_in_at < b.ends THEN b.checked_in_at END))))
        FILTER (WHERE b.status IN ('completed', 'in_use')), 0) / 3600 AS used,
    count(*) FILTER (WHERE b.status = 'no_show') AS no_shows,
    count(*) FILTER (WHERE b.status IN ('cancelled', 'cancelling')) AS cancelled,
    coalesce(percentile_cont(0.5) WITHIN GROUP (
        ORDER BY greatest(0, extract(epoch FROM b.starts - coalesce(b.requested_at, b.confirmed_at)))), 0) / 3600 AS lead,
    avg(greatest(0, r.capacity - 1 - cardinality(b.attendee_ids)))
        FILTER (WHERE b.status IN ('completed', 'in_use', 'confirmed')) AS empty_chairs
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
JOIN members m ON m.organization_id = b.organization_id AND m.id = b.member_id
-- if: grouped
JOIN group_members gm ON gm.organization_id = b.organization_id AND gm.member_id = b.member_id
JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
-- end
WHERE b.organization_id = %(organization)s AND b.starts >= %(since)s AND b.starts < %(until)s
  AND b.confirmed_at IS NOT NULL
GROUP BY 1
ORDER BY 1;

-- name: listed
-- The first bookings of a time, in order, each with the name of its resource and of its holder.
SELECT b.id, r.name AS resource, u.label AS unit, m.name AS person, b.starts, b.ends, b.status, b.title, s.zone
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
JOIN units u ON u.organization_id = b.organization_id AND u.id = b.unit_id
JOIN members m ON m.organization_id = b.organization_id AND m.id = b.member_id
WHERE b.organization_id = %(organization)s AND b.starts < %(until)s AND b.ends > %(since)s AND b.status <> 'blackout'
  AND (%(resource)s::bigint IS NULL OR b.resource_id = %(resource)s)
  AND (%(person)s::bigint IS NULL OR b.member_id = %(person)s)
  AND (%(gone)s OR b.ended_at IS NULL OR b.status = 'completed')
ORDER BY b.starts, b.id LIMIT %(most)s;
