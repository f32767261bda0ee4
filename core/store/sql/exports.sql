-- Everything that an organization has, as rows of sheets, in an order that depends on nothing but their content.

-- name: organization
-- The organization itself.
SELECT id, name, zone, kind_names AS kinds FROM organizations WHERE id = %(organization)s;

-- name: sites
-- Its sites, the first one first: resources without a site are there.
SELECT id, name, zone FROM sites WHERE organization_id = %(organization)s ORDER BY id;

-- name: attributes
-- Its attributes.
SELECT name, type, choices, unit FROM attributes WHERE organization_id = %(organization)s ORDER BY name;

-- name: resources
-- Its resources.
SELECT r.id, r.name, r.kind, s.name AS site, r.floor, r.capacity, r.tags, r.aliases, r.description,
    r.photo, r.attributes, r.retired_at AS retired
FROM resources r
JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
WHERE r.organization_id = %(organization)s
ORDER BY lower(r.name);

-- name: units
-- The units of its resources.
SELECT u.id, r.id AS resource_id, r.name AS resource, u.label, u.position, u.seat_class AS class,
    u.retired_at AS retired
FROM units u
JOIN resources r ON r.organization_id = u.organization_id AND r.id = u.resource_id
WHERE u.organization_id = %(organization)s
ORDER BY lower(r.name), u.position;

-- name: departures
-- The departures of its resources.
SELECT r.id AS resource_id, r.name AS resource, d.starts, d.ends
FROM departures d
JOIN resources r ON r.organization_id = d.organization_id AND r.id = d.resource_id
WHERE d.organization_id = %(organization)s
ORDER BY lower(r.name), d.starts;

-- name: people
-- Its people, in the order in which they came, with their accounts.
SELECT m.id, row_number() OVER (ORDER BY m.id) AS number, m.name, m.role, m.zone, m.language, m.created_at AS joined,
    m.left_at AS left, m.name_kind, m.name_from, m.zone_chosen, m.language_chosen,
    m.role_chosen, m.removed, m.suspended_at AS suspended,
    CASE WHEN m.joined_into IS NOT NULL THEN (SELECT count(*) FROM members o
        WHERE o.organization_id = m.organization_id AND o.id <= m.joined_into) END AS joined_into,
    ARRAY(SELECT concat_ws(':', i.platform, i.workspace, i.external_id) FROM identities i
          WHERE i.organization_id = m.organization_id AND i.member_id = m.id ORDER BY i.platform) AS accounts
FROM members m
WHERE m.organization_id = %(organization)s
ORDER BY m.id;

-- name: groups
-- Its groups, with the members of each; a group without members has one row, and the first row says where it sits.
SELECT g.id, g.name AS group, gm.member_id,
    CASE WHEN row_number() OVER (PARTITION BY g.id ORDER BY gm.member_id) = 1 AND g.unit_ids <> '{}'
         THEN g.unit_ids END AS unit_ids
FROM groups g
LEFT JOIN group_members gm ON gm.organization_id = g.organization_id AND gm.group_id = g.id
WHERE g.organization_id = %(organization)s
ORDER BY lower(g.name), gm.member_id;

-- name: certificates
-- The certificates of its people, whatever became of them.
SELECT c.id, c.member_id, c.name, c.asked_at AS asked, c.given_at AS given, c.until, c.withdrawn_at AS withdrawn, c.by_member
FROM certificates c
WHERE c.organization_id = %(organization)s AND (c.asked_at IS NOT NULL OR c.given_at IS NOT NULL)
ORDER BY c.member_id, c.name;

-- name: rules
-- Its documents of rules; each names its subject.
SELECT p.level, coalesce(s.name, r.name, p.subject) AS subject, p.document
FROM policies p
LEFT JOIN sites s ON s.organization_id = p.organization_id AND p.level = 'site' AND s.id::text = p.subject
LEFT JOIN resources r ON r.organization_id = p.organization_id AND p.level = 'resource' AND r.id::text = p.subject
WHERE p.organization_id = %(organization)s
ORDER BY p.level, lower(coalesce(s.name, r.name, p.subject));

-- name: blackouts
-- Its blackouts, in the order in which they were made.
SELECT b.id, row_number() OVER (ORDER BY b.id) AS number, b.resource_ids, b.starts, b.ends, b.reason, b.state,
    b.by_member, b.changed_at AS changed, b.retires
FROM blackouts b
WHERE b.organization_id = %(organization)s
ORDER BY b.id;

-- name: bookings
-- Its bookings, in the order in which they were made; each is numbered, so that others can refer to it.
WITH numbered AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY id) AS number FROM bookings WHERE organization_id = %(organization)s
)
SELECT n.number, b.resource_id, b.unit_id, b.member_id, b.starts, b.ends, b.status, b.title, b.guests, b.party, b.attendee_ids,
    b.absentee_ids, b.booked_by, b.via, b.version, b.charged, b.blocks_until, b.requested_at, b.confirmed_at,
    b.checked_in_at, b.ended_at, b.lapses_at, b.release_at, b.rings_at, b.check_in_by, b.late, b.waits_for,
    b.decided_by, b.because, l.number AS leader, p.number AS parted_from, b.companion_units, b.was_resource_id,
    b.was_starts, b.was_ends, b.was_title, b.offered_to, b.offered_until, b.handed_by, b.called_off_by, b.blackout_id
FROM bookings b
JOIN numbered n ON n.id = b.id
LEFT JOIN numbered l ON l.id = b.leader_id
LEFT JOIN numbered p ON p.id = b.parted_from
WHERE b.organization_id = %(organization)s
ORDER BY n.number;

-- name: count_bookings
-- How many bookings it has.
SELECT count(*) FROM bookings WHERE organization_id = %(organization)s;
