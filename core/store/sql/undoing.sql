-- Taking an import back: what stood before and after it is compared row by row, and so is what stands now.

-- name: stage_undo
-- Make the tables in which rows are compared; they are empty at the end of every transaction.
CREATE TEMP TABLE IF NOT EXISTS standing_rows (moment text, place int, noun text, key text, facts jsonb)
ON COMMIT DELETE ROWS;

-- name: stage_undone
-- Make the tables for what is to be taken back; they are empty at the end of every transaction.
CREATE TEMP TABLE IF NOT EXISTS undone_rows (noun text, key text, before jsonb, after jsonb) ON COMMIT DELETE ROWS;

-- name: stage_undone_bookings
-- Make the table for the bookings that are to be taken back; it is empty at the end of every transaction.
CREATE TEMP TABLE IF NOT EXISTS undone_bookings (id bigint, version int) ON COMMIT DELETE ROWS;

-- name: clear_standing
-- Forget what an earlier import of the same transaction noted.
DELETE FROM standing_rows;

-- name: clear_undone
-- Forget what was taken back earlier in the same transaction.
WITH rows AS (DELETE FROM undone_rows)
DELETE FROM undone_bookings;

-- name: copy_undone
-- Stage rows that are to be taken back.
COPY undone_rows (noun, key, before, after) FROM STDIN;

-- name: copy_undone_bookings
-- Stage bookings that are to be taken back.
COPY undone_bookings (id, version) FROM STDIN;

-- name: keep_standing
-- Note every row that an import may add or change, bookings aside, as of a moment; counters are left out.
INSERT INTO standing_rows (moment, place, noun, key, facts)
SELECT %(moment)s, place, noun, key, facts FROM (
    SELECT 0 AS place, 'organizations' AS noun, o.id::text AS key, to_jsonb(o) - 'catalogue_version' AS facts
    FROM organizations o WHERE o.id = %(organization)s
    UNION ALL SELECT 1, 'sites', id::text, to_jsonb(s) FROM sites s WHERE organization_id = %(organization)s
    UNION ALL SELECT 2, 'attributes', name, to_jsonb(a) FROM attributes a WHERE organization_id = %(organization)s
    UNION ALL SELECT 3, 'resources', id::text, to_jsonb(r) - 'version' FROM resources r
    WHERE organization_id = %(organization)s
    UNION ALL SELECT 4, 'units', id::text, to_jsonb(u) FROM units u WHERE organization_id = %(organization)s
    UNION ALL SELECT 5, 'departures', resource_id || ' ' || starts, to_jsonb(d) FROM departures d
    WHERE organization_id = %(organization)s
    UNION ALL SELECT 6, 'members', id::text, to_jsonb(m) FROM members m WHERE organization_id = %(organization)s
    UNION ALL SELECT 7, 'identities', concat_ws(':', platform, workspace, external_id),
        to_jsonb(i) - 'checked_at' - 'unreachable' - 'menu'
    FROM identities i WHERE organization_id = %(organization)s
    UNION ALL SELECT 8, 'groups', id::text, to_jsonb(g) FROM groups g WHERE organization_id = %(organization)s
    UNION ALL SELECT 9, 'group_members', group_id || ' ' || member_id, to_jsonb(gm) FROM group_members gm
    WHERE organization_id = %(organization)s
    UNION ALL SELECT 10, 'certificates', id::text, to_jsonb(c) FROM certificates c WHERE organization_id = %(organization)s
    UNION ALL SELECT 11, 'blackouts', id::text, to_jsonb(b) FROM blackouts b WHERE organization_id = %(organization)s
) AS everything;

-- name: look_over
-- Let the planner know how many rows were noted.
ANALYZE standing_rows;

-- name: audit_imported
-- Note what an import added or changed: of people no name, and of blackouts no reason, which are words.
INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via, before, after)
SELECT %(organization)s, n.noun, n.subject, 'imported', %(at)s, %(by)s::bigint, %(via)s, n.before, n.after
FROM (
    SELECT a.place, a.key,
        CASE a.noun WHEN 'resources' THEN 'resource' WHEN 'units' THEN 'resource' WHEN 'departures' THEN 'resource'
            WHEN 'members' THEN 'person' WHEN 'identities' THEN 'person' WHEN 'groups' THEN 'group'
            WHEN 'group_members' THEN 'group' WHEN 'blackouts' THEN 'blackout'
            WHEN 'certificates' THEN 'certificate' ELSE 'organization' END AS noun,
        coalesce(CASE a.noun WHEN 'certificates' THEN a.facts ->> 'id' END,
            a.facts ->> 'resource_id', a.facts ->> 'member_id', a.facts ->> 'group_id',
            CASE WHEN a.noun IN ('sites', 'attributes') THEN a.facts ->> 'organization_id' ELSE a.facts ->> 'id' END)
            AS subject,
        (SELECT jsonb_object_agg(k, v) FROM jsonb_each(b.facts) AS was (k, v)
         WHERE a.facts -> k IS DISTINCT FROM v AND NOT (a.noun = 'members' AND k = 'name')) AS before,
        coalesce((SELECT jsonb_object_agg(k, v) FROM jsonb_each(a.facts) AS is_now (k, v)
         WHERE b.facts -> k IS DISTINCT FROM v AND k <> 'organization_id'
           AND NOT (a.noun = 'members' AND k = 'name' OR a.noun = 'blackouts' AND k = 'reason')), '{}') AS after
    FROM standing_rows a
    LEFT JOIN standing_rows b ON b.moment = 'before' AND b.noun = a.noun AND b.key = a.key
    WHERE a.moment = 'after' AND a.facts IS DISTINCT FROM b.facts) n
ORDER BY n.place, length(n.key), n.key;

-- name: audit_taken_back
-- Note what an import had added or changed and is taken back.
INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via, before, after)
SELECT %(organization)s, noun, subject, 'import taken back', %(at)s, %(by)s::bigint, %(via)s, before, NULL
FROM (
    SELECT 'booking' AS noun, id::text AS subject, NULL::jsonb AS before FROM undone_bookings
    UNION ALL
    SELECT CASE noun WHEN 'members' THEN 'person' WHEN 'groups' THEN 'group' WHEN 'blackouts' THEN 'blackout'
               WHEN 'resources' THEN 'resource' WHEN 'certificates' THEN 'certificate' ELSE 'organization' END,
        coalesce(after ->> 'id', after ->> 'organization_id'), after - 'name' - 'reason'
    FROM undone_rows
    WHERE noun IN (
        'organizations', 'sites', 'attributes', 'resources', 'members', 'groups', 'certificates', 'blackouts')
) AS gone;

-- name: differences
-- What was added or changed between two moments, in an order in which it could be added again.
SELECT a.noun, a.key, b.facts AS before, a.facts AS after
FROM standing_rows a
LEFT JOIN standing_rows b ON b.moment = 'before' AND b.noun = a.noun AND b.key = a.key
WHERE a.moment = 'after' AND a.facts IS DISTINCT FROM b.facts
ORDER BY a.place, length(a.key), a.key;

-- name: changed_since
-- What is to be taken back and is no longer as it was brought in.
SELECT noun, coalesce(s.facts, u.after) ->> 'name' AS name
FROM undone_rows u
LEFT JOIN standing_rows s USING (noun, key)
WHERE s.facts IS DISTINCT FROM u.after
UNION ALL
SELECT 'bookings', NULL
FROM undone_bookings u
-- OFFSET 0 keeps the planner to one look by the id: it cannot know how many bookings an organization got just now.
LEFT JOIN LATERAL (
    SELECT version FROM bookings WHERE id = u.id AND organization_id = %(organization)s OFFSET 0) b ON TRUE
WHERE b.version IS DISTINCT FROM u.version
LIMIT 20;

-- name: undone
-- Whether everything is as it was before it was brought in.
SELECT NOT EXISTS (SELECT FROM undone_rows u LEFT JOIN standing_rows s USING (noun, key)
                   WHERE s.facts IS DISTINCT FROM u.before)
   AND NOT EXISTS (SELECT FROM undone_bookings u JOIN bookings b ON b.id = u.id
                   WHERE b.organization_id = %(organization)s) AS undone;

-- name: stands_on
-- What was added since to something that is to be taken back.
WITH gone AS (SELECT noun, (after ->> 'id')::bigint AS id, after ->> 'name' AS name FROM undone_rows
              WHERE before IS NULL AND noun IN ('sites', 'resources', 'units', 'members', 'groups')),
kept AS (SELECT resource_id, unit_id, member_id, booked_by FROM bookings b
         WHERE organization_id = %(organization)s AND NOT EXISTS (SELECT FROM undone_bookings u WHERE u.id = b.id)
           AND EXISTS (SELECT FROM gone))
SELECT DISTINCT gone.noun, gone.name
FROM gone
WHERE CASE gone.noun
    WHEN 'sites' THEN EXISTS (SELECT FROM resources r WHERE r.organization_id = %(organization)s AND r.site_id = gone.id
        AND NOT EXISTS (SELECT FROM gone g WHERE g.noun = 'resources' AND g.id = r.id)
        AND NOT EXISTS (SELECT FROM undone_rows c WHERE c.noun = 'resources' AND c.key = r.id::text))
    WHEN 'resources' THEN EXISTS (SELECT FROM kept WHERE kept.resource_id = gone.id)
        OR EXISTS (SELECT FROM units u WHERE u.organization_id = %(organization)s AND u.resource_id = gone.id
                   AND NOT EXISTS (SELECT FROM gone g WHERE g.noun = 'units' AND g.id = u.id))
        OR EXISTS (SELECT FROM faults f WHERE f.organization_id = %(organization)s AND f.resource_id = gone.id)
    WHEN 'units' THEN EXISTS (SELECT FROM kept WHERE kept.unit_id = gone.id)
    WHEN 'members' THEN EXISTS (SELECT FROM kept WHERE gone.id IN (kept.member_id, kept.booked_by))
        OR EXISTS (SELECT FROM identities i WHERE i.organization_id = %(organization)s AND i.member_id = gone.id
                   AND NOT EXISTS (SELECT FROM undone_rows u WHERE u.noun = 'identities'
                                   AND u.key = concat_ws(':', i.platform, i.workspace, i.external_id)))
        OR EXISTS (SELECT FROM certificates c WHERE c.organization_id = %(organization)s AND c.member_id = gone.id
                   AND NOT EXISTS (SELECT FROM undone_rows u WHERE u.noun = 'certificates' AND u.key = c.id::text))
    ELSE EXISTS (SELECT FROM group_members gm WHERE gm.organization_id = %(organization)s AND gm.group_id = gone.id
        AND NOT EXISTS (SELECT FROM undone_rows u WHERE u.noun = 'group_members'
                        AND u.key = gm.group_id || ' ' || gm.member_id)) END
LIMIT 20;

-- name: remove_bookings
-- Remove bookings, with what was planned and shown of them.
WITH gone AS (
    DELETE FROM bookings b USING undone_bookings u
    -- By the id alone, as above.
    WHERE b.organization_id + 0 = %(organization)s AND b.id = u.id
    RETURNING b.id
), unplanned AS (
    DELETE FROM messages m USING undone_bookings u
    WHERE m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = u.id
), unshown AS (
    DELETE FROM cards c USING undone_bookings u
    WHERE c.organization_id = %(organization)s AND c.about_kind = 'booking' AND c.about_id = u.id
), closed AS (
    DELETE FROM access_codes a USING undone_bookings u
    WHERE a.organization_id = %(organization)s AND a.booking_id = u.id
)
SELECT count(*) FROM gone;

-- name: remove_rows
-- Remove what was added, the last things first: each statement sees what the others leave to it.
WITH gone AS (SELECT noun, key, after FROM undone_rows WHERE before IS NULL),
no_blackouts AS (
    DELETE FROM blackouts b USING gone
    WHERE gone.noun = 'blackouts' AND b.organization_id = %(organization)s AND b.id = (gone.after ->> 'id')::bigint
), untold AS (
    DELETE FROM messages m USING gone
    WHERE gone.noun = 'certificates' AND m.organization_id = %(organization)s
      AND m.about_kind = 'certificate' AND m.about_id = (gone.after ->> 'id')::bigint
), no_certificates AS (
    DELETE FROM certificates c USING gone
    WHERE gone.noun = 'certificates' AND c.organization_id = %(organization)s AND c.id = (gone.after ->> 'id')::bigint
), no_group_members AS (
    DELETE FROM group_members gm USING gone
    WHERE gone.noun = 'group_members' AND gm.organization_id = %(organization)s
      AND gm.group_id = (gone.after ->> 'group_id')::bigint AND gm.member_id = (gone.after ->> 'member_id')::bigint
), no_groups AS (
    DELETE FROM groups g USING gone
    WHERE gone.noun = 'groups' AND g.organization_id = %(organization)s AND g.id = (gone.after ->> 'id')::bigint
), no_identities AS (
    DELETE FROM identities i USING gone
    WHERE gone.noun = 'identities' AND i.organization_id = %(organization)s AND i.platform = gone.after ->> 'platform'
      AND i.workspace = gone.after ->> 'workspace' AND i.external_id = gone.after ->> 'external_id'
), no_members AS (
    DELETE FROM members m USING gone
    WHERE gone.noun = 'members' AND m.organization_id = %(organization)s AND m.id = (gone.after ->> 'id')::bigint
), no_departures AS (
    DELETE FROM departures d USING gone
    WHERE gone.noun = 'departures' AND d.organization_id = %(organization)s
      AND d.resource_id = (gone.after ->> 'resource_id')::bigint AND d.starts = (gone.after ->> 'starts')::timestamptz
), no_units AS (
    DELETE FROM units u USING gone
    WHERE gone.noun = 'units' AND u.organization_id = %(organization)s AND u.id = (gone.after ->> 'id')::bigint
), no_resources AS (
    DELETE FROM resources r USING gone
    WHERE gone.noun = 'resources' AND r.organization_id = %(organization)s AND r.id = (gone.after ->> 'id')::bigint
)
DELETE FROM attributes a USING gone
WHERE gone.noun = 'attributes' AND a.organization_id = %(organization)s AND a.name = gone.after ->> 'name';

-- name: remove_sites
-- Remove sites that were added, once nothing is there any more.
DELETE FROM sites s USING undone_rows u
WHERE u.noun = 'sites' AND u.before IS NULL AND s.organization_id = %(organization)s
  AND s.id = (u.after ->> 'id')::bigint;

-- name: restore_places
-- Put back what was changed of the organization, its sites and its attributes.
WITH was AS (SELECT noun, key, before FROM undone_rows WHERE before IS NOT NULL),
organization AS (
    UPDATE organizations o SET name = was.before ->> 'name', zone = was.before ->> 'zone',
        kind_names = was.before -> 'kind_names'
    FROM was WHERE was.noun = 'organizations' AND o.id = %(organization)s
), attribute AS (
    UPDATE attributes a SET type = b.type, choices = b.choices, unit = b.unit
    FROM was CROSS JOIN LATERAL jsonb_populate_record(NULL::attributes, was.before) AS b
    WHERE was.noun = 'attributes' AND a.organization_id = %(organization)s AND a.name = was.key
)
UPDATE sites s SET name = was.before ->> 'name', zone = was.before ->> 'zone'
FROM was WHERE was.noun = 'sites' AND s.organization_id = %(organization)s AND s.id = was.key::bigint;

-- name: restore_resources
-- Put back what was changed of resources, of their units and of their departures.
WITH was AS (SELECT noun, key, before FROM undone_rows WHERE before IS NOT NULL),
unit AS (
    UPDATE units u SET seat_class = was.before ->> 'seat_class'
    FROM was WHERE was.noun = 'units' AND u.organization_id = %(organization)s AND u.id = was.key::bigint
),
departure AS (
    UPDATE departures d SET ends = b.ends
    FROM was CROSS JOIN LATERAL jsonb_populate_record(NULL::departures, was.before) AS b
    WHERE was.noun = 'departures' AND d.organization_id = %(organization)s AND d.resource_id = b.resource_id
      AND d.starts = b.starts
)
UPDATE resources r SET name = b.name, kind = b.kind, site_id = b.site_id, floor = b.floor, capacity = b.capacity,
    tags = b.tags, aliases = b.aliases, description = b.description, photo = b.photo, attributes = b.attributes,
    photo_id = (SELECT id FROM photos p WHERE p.organization_id = %(organization)s AND p.id = b.photo_id)
FROM was CROSS JOIN LATERAL jsonb_populate_record(NULL::resources, was.before) AS b
WHERE was.noun = 'resources' AND r.organization_id = %(organization)s AND r.id = was.key::bigint;

-- name: restore_members
-- Put back what was changed of people and of their certificates, and where groups sat.
WITH seated AS (
    UPDATE groups g SET unit_ids = b.unit_ids
    FROM undone_rows u CROSS JOIN LATERAL jsonb_populate_record(NULL::groups, u.before) AS b
    WHERE u.before IS NOT NULL AND u.noun = 'groups' AND g.organization_id = %(organization)s AND g.id = u.key::bigint
), certificate AS (
    UPDATE certificates c SET asked_at = b.asked_at, given_at = b.given_at, until = b.until,
        withdrawn_at = b.withdrawn_at, by_member = b.by_member
    FROM undone_rows u CROSS JOIN LATERAL jsonb_populate_record(NULL::certificates, u.before) AS b
    WHERE u.before IS NOT NULL AND u.noun = 'certificates' AND c.organization_id = %(organization)s
      AND c.id = u.key::bigint
), untold AS (
    -- Two weeks before its end somebody is told; of another end than the one that is put back, nobody is.
    DELETE FROM messages m USING undone_rows u
    WHERE u.before IS NOT NULL AND u.noun = 'certificates' AND m.organization_id = %(organization)s
      AND m.about_kind = 'certificate' AND m.about_id = u.key::bigint AND m.kind = 'certificate_ends'
      AND m.state = 'waiting' AND ((u.before ->> 'until')::timestamptz - m.due_at
        BETWEEN interval '13 days' AND interval '15 days') IS NOT TRUE
)
UPDATE members m SET name = b.name, name_kind = b.name_kind, name_from = b.name_from, role = b.role, zone = b.zone,
    zone_chosen = b.zone_chosen, language = b.language, language_chosen = b.language_chosen,
    created_at = b.created_at, left_at = b.left_at, role_chosen = b.role_chosen
FROM undone_rows u CROSS JOIN LATERAL jsonb_populate_record(NULL::members, u.before) AS b
WHERE u.before IS NOT NULL AND u.noun = 'members' AND m.organization_id = %(organization)s AND m.id = u.key::bigint;
