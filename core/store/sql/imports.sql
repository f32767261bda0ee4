-- Bring in the rows of sheets, some hundred at a time; the long statements about bookings and about undoing stand beside.

-- name: reserve_members
-- Take ids for new members.
SELECT nextval(pg_get_serial_sequence('members', 'id')) AS id FROM generate_series(1, %(count)s);

-- name: reserve_blackouts
-- Take ids for new blackouts.
SELECT nextval(pg_get_serial_sequence('blackouts', 'id')) AS id FROM generate_series(1, %(count)s);

-- name: put_organization
-- Name the organization, its zone, and the kinds of its things.
UPDATE organizations SET name = %(name)s, zone = %(zone)s, kind_names = %(kinds)s WHERE id = %(organization)s;

-- name: put_sites
-- Add sites, or change those of the same name.
INSERT INTO sites AS known (organization_id, name, zone)
SELECT %(organization)s, name, zone FROM jsonb_to_recordset(%(rows)s) AS row (name text, zone text)
ON CONFLICT (organization_id, lower(name)) DO UPDATE SET name = excluded.name, zone = excluded.zone
RETURNING id, name;

-- name: put_attributes
-- Add attributes, or change those of the same name.
INSERT INTO attributes AS known (organization_id, name, type, choices, unit)
SELECT %(organization)s, name, type, choices, unit
FROM jsonb_to_recordset(%(rows)s) AS row (name text, type text, choices text[], unit text)
ON CONFLICT (organization_id, name) DO UPDATE SET type = excluded.type, choices = excluded.choices,
    unit = excluded.unit;

-- name: put_resources
-- Add resources, or change those of the same name.
INSERT INTO resources AS known (organization_id, name, kind, site_id, floor, capacity, tags, aliases, description, photo,
    attributes, retired_at)
SELECT %(organization)s, name, kind, site_id, floor, capacity, tags, aliases, description, photo, attributes, retired
FROM jsonb_to_recordset(%(rows)s) AS row (name text, kind text, site_id bigint, floor text, capacity int, tags text[],
    aliases text[], description text, photo text, attributes jsonb, retired timestamptz)
ON CONFLICT (organization_id, lower(name)) DO UPDATE SET name = excluded.name, kind = excluded.kind,
    site_id = excluded.site_id, floor = excluded.floor, capacity = excluded.capacity, tags = excluded.tags,
    aliases = excluded.aliases, description = excluded.description,
    photo = excluded.photo, photo_id = CASE WHEN excluded.photo IS NULL THEN known.photo_id END, attributes = excluded.attributes
RETURNING id, name;

-- name: put_units
-- Add units to resources, or give those of the same label another class.
INSERT INTO units AS known (organization_id, resource_id, label, position, seat_class, retired_at)
SELECT %(organization)s, resource_id, label, position, class, retired
FROM jsonb_to_recordset(%(rows)s)
    AS row (resource_id bigint, label text, position int, class text, retired timestamptz)
ON CONFLICT (organization_id, resource_id, label) DO UPDATE SET seat_class = excluded.seat_class
RETURNING id, resource_id, label;

-- name: put_departures
-- Add departures, or change the end of those that are there.
INSERT INTO departures AS known (organization_id, resource_id, starts, ends)
SELECT %(organization)s, resource_id, starts, ends
FROM jsonb_to_recordset(%(rows)s) AS row (resource_id bigint, starts timestamptz, ends timestamptz)
ON CONFLICT (organization_id, resource_id, starts) DO UPDATE SET ends = excluded.ends;

-- name: put_members
-- Add members, or change those of the same id.
INSERT INTO members AS known (id, organization_id, name, name_kind, name_from, role, zone, zone_chosen, language,
    language_chosen, created_at, left_at, role_chosen, removed, suspended_at)
OVERRIDING SYSTEM VALUE
SELECT id, %(organization)s, name, name_kind, name_from, role, zone, zone_chosen, language, language_chosen, joined,
    left_at, role_chosen, removed, suspended
FROM jsonb_to_recordset(%(rows)s) AS row (id bigint, name text, name_kind text, name_from text, role text, zone text,
    zone_chosen boolean, language text, language_chosen boolean, joined timestamptz, left_at timestamptz, role_chosen boolean,
    removed boolean, suspended timestamptz)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_kind = excluded.name_kind, name_from = excluded.name_from,
    role = excluded.role, zone = excluded.zone, zone_chosen = excluded.zone_chosen, language = excluded.language,
    language_chosen = excluded.language_chosen, created_at = excluded.created_at, left_at = excluded.left_at,
    role_chosen = excluded.role_chosen, removed = excluded.removed, suspended_at = excluded.suspended_at
WHERE known.organization_id = %(organization)s;

-- name: join_members
-- Note which membership took over what another one had.
UPDATE members m SET joined_into = row.joined_into
FROM jsonb_to_recordset(%(rows)s) AS row (id bigint, joined_into bigint)
WHERE m.organization_id = %(organization)s AND m.id = row.id;

-- name: taken_identities
-- Accounts that belong to a member of any organization, out of these.
SELECT i.platform, i.workspace, i.external_id
FROM jsonb_to_recordset(%(rows)s) AS row (platform text, workspace text, external_id text)
JOIN identities i ON i.platform = row.platform AND i.workspace = row.workspace AND i.external_id = row.external_id
WHERE i.organization_id <> %(organization)s;

-- name: put_identities
-- Give members further accounts.
INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
SELECT %(organization)s, platform, workspace, external_id, member_id, %(at)s
FROM jsonb_to_recordset(%(rows)s) AS row (platform text, workspace text, external_id text, member_id bigint);

-- name: put_groups
-- Add groups.
INSERT INTO groups (organization_id, name)
SELECT %(organization)s, name FROM jsonb_to_recordset(%(rows)s) AS row (name text)
RETURNING id, name;

-- name: put_group_members
-- Put members into groups.
INSERT INTO group_members (organization_id, group_id, member_id)
SELECT %(organization)s, group_id, member_id
FROM jsonb_to_recordset(%(rows)s) AS row (group_id bigint, member_id bigint);

-- name: seat_groups
-- Let groups sit among these units.
UPDATE groups g SET unit_ids = row.unit_ids
FROM jsonb_to_recordset(%(rows)s) AS row (group_id bigint, unit_ids bigint[])
WHERE g.organization_id = %(organization)s AND g.id = row.group_id;

-- name: put_certificates
-- Add certificates, or change those of the same person and name.
INSERT INTO certificates AS known (organization_id, member_id, name, asked_at, given_at, until, withdrawn_at, by_member)
SELECT %(organization)s, member_id, name, asked, given, until, withdrawn, by_member
FROM jsonb_to_recordset(%(rows)s) AS row (member_id bigint, name text, asked timestamptz, given timestamptz,
    until timestamptz, withdrawn timestamptz, by_member bigint)
ON CONFLICT (organization_id, member_id, name) DO UPDATE SET asked_at = excluded.asked_at, given_at = excluded.given_at,
    until = excluded.until, withdrawn_at = excluded.withdrawn_at, by_member = excluded.by_member
RETURNING id, organization_id AS organization, member_id AS member, name, asked_at, given_at, until, withdrawn_at;

-- name: put_blackouts
-- Add blackouts; their rows among the bookings are brought in with those.
INSERT INTO blackouts (id, organization_id, resource_ids, starts, ends, reason, state, by_member, changed_at,
    retires)
OVERRIDING SYSTEM VALUE
SELECT id, %(organization)s, resource_ids, starts, ends, reason, state, by_member, changed, retires
FROM jsonb_to_recordset(%(rows)s) AS row (id bigint, resource_ids bigint[], starts timestamptz, ends timestamptz,
    reason text, state text, by_member bigint, changed timestamptz, retires boolean);

-- name: raise_version
-- Raise the catalogue's version: decisions by an older one are looked at anew.
UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %(organization)s;
