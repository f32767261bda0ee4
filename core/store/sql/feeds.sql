-- Feeds: the links by which calendar programs read bookings, and what they say.

-- name: make
-- Keep a feed under its token's digest.
INSERT INTO feeds (organization_id, member_id, digest, resource_id, site_id, made_at)
VALUES (%(organization)s, %(member)s, %(digest)s, %(resource)s, %(site)s, %(at)s)
RETURNING id;

-- name: standing
-- The feeds of a member that can be read, the oldest first.
SELECT id, resource_id, site_id, made_at, read_at FROM feeds
WHERE organization_id = %(organization)s AND member_id = %(member)s AND revoked_at IS NULL
ORDER BY id;

-- name: revoke
-- Let a feed of a member be read no more.
UPDATE feeds SET revoked_at = %(at)s
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(feed)s AND revoked_at IS NULL;

-- name: opened
-- The feed that a token opens, and whose it is, as long as that is somebody who is here.
-- OFFSET 0 keeps the planner from joining, so that one member is looked up, however many the organization has.
SELECT f.id AS feed, f.resource_id, f.site_id, f.made_at, f.read_at, f.content, f.changed_at,
    m.id, m.organization_id, m.name, m.name_kind, m.name_from, m.role, m.role_chosen, m.zone, m.language, m.left_at,
    m.removed, m.suspended_at, o.zone AS organization_zone, o.name AS organization_name, o.catalogue_version,
    f.made_at AS checked_at, FALSE AS unreachable,
    (SELECT to_jsonb(p) FROM preferences p
     WHERE p.organization_id = m.organization_id AND p.member_id = m.id) AS preferences,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id) AS groups
FROM feeds f
CROSS JOIN LATERAL (
    SELECT id, organization_id, name, name_kind, name_from, role, role_chosen, zone, language, left_at, removed,
        suspended_at
    FROM members
    WHERE organization_id = f.organization_id AND id = f.member_id AND left_at IS NULL AND suspended_at IS NULL
    OFFSET 0) m
JOIN organizations o ON o.id = f.organization_id
WHERE f.digest = %(digest)s AND f.revoked_at IS NULL;

-- name: seen
-- Note what a feed said, and when that was new.
UPDATE feeds SET read_at = %(at)s, content = %(content)s, changed_at = %(changed_at)s
WHERE organization_id = %(organization)s AND id = %(feed)s;

-- name: own
-- What a member has, or comes to, at some time of an interval, with the rules of what repeats and everybody's names.
-- Each part in the words of its own index: that of attendees knows only what stands.
SELECT s.rule, s.first,
    (SELECT jsonb_object_agg(id, name) FROM members m
     WHERE m.organization_id = b.organization_id AND m.id = ANY(b.member_id || b.attendee_ids)) AS names,
    -- columns: bookings b
FROM bookings b
LEFT JOIN LATERAL (
    SELECT rule, first FROM series WHERE organization_id = b.organization_id AND id = b.series_id OFFSET 0) s ON TRUE
WHERE b.id = ANY(ARRAY(
    SELECT id FROM bookings
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND starts < %(until)s AND ends > %(since)s
    UNION
    SELECT id FROM bookings
    WHERE attendee_ids @> ARRAY[%(member)s::bigint] AND ended_at IS NULL AND attendee_ids <> '{}'::bigint[]
    UNION
    SELECT id FROM bookings
    WHERE organization_id = %(organization)s AND confirmed_at IS NOT NULL AND starts > %(since)s AND starts < %(now)s
      AND attendee_ids @> ARRAY[%(member)s::bigint]))
  AND b.organization_id = %(organization)s AND b.starts < %(until)s AND b.ends > %(since)s AND b.leader_id IS NULL
  AND b.status IN ('pending', 'confirmed', 'in_use', 'completed')
ORDER BY b.starts, b.id LIMIT %(most)s;

-- name: of_units
-- The same of everybody, for some units, each of which is looked up in the index of the constraint; and when they are
-- closed.
SELECT s.rule, s.first,
    (SELECT jsonb_object_agg(id, name) FROM members m
     WHERE m.organization_id = b.organization_id AND m.id = ANY(b.member_id || b.attendee_ids)) AS names,
    -- columns: bookings b
FROM unnest(%(units)s::bigint[]) AS wanted (unit)
CROSS JOIN LATERAL (
    SELECT * FROM bookings
    WHERE occupies AND occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, %(since)s, %(until)s)
      AND organization_id = %(organization)s AND starts < %(until)s AND ends > %(since)s
      AND status IN ('pending', 'confirmed', 'in_use', 'completed', 'blackout')
    OFFSET 0) b
LEFT JOIN LATERAL (
    SELECT rule, first FROM series WHERE organization_id = b.organization_id AND id = b.series_id OFFSET 0) s ON TRUE
ORDER BY b.starts, b.id LIMIT %(most)s;
