-- Changes of resources by those who manage them.

-- name: edit
-- Give a resource these facts; a photo that is no longer kept is none.
UPDATE resources SET name = %(name)s, kind = %(kind)s, site_id = %(site)s, floor = %(floor)s, capacity = %(capacity)s,
    tags = %(tags)s, aliases = %(aliases)s, description = %(description)s, photo = %(photo)s,
    photo_id = (SELECT id FROM photos WHERE organization_id = %(organization)s AND id = %(photo_id)s),
    attributes = %(attributes)s
WHERE organization_id = %(organization)s AND id = %(resource)s;

-- name: keep_name
-- Keep a resource's name before as one that is understood until an instant.
INSERT INTO former_names (organization_id, resource_id, name, until)
VALUES (%(organization)s, %(resource)s, %(name)s, %(until)s)
ON CONFLICT (organization_id, resource_id, name) DO UPDATE SET until = excluded.until;

-- name: free_names
-- Let former names go that something is called by now.
DELETE FROM former_names WHERE organization_id = %(organization)s AND lower(name) = ANY(%(names)s);

-- name: forget_names
-- Forget the former names whose time is over, and raise the version of the catalogues that they were in.
WITH forgotten AS (
    DELETE FROM former_names WHERE until <= %(now)s RETURNING organization_id
), raised AS (
    UPDATE organizations SET catalogue_version = catalogue_version + 1
    WHERE id IN (SELECT organization_id FROM forgotten)
)
SELECT count(*) FROM forgotten;

-- name: retire
-- Note since when a resource is retired, or that it is not.
UPDATE resources SET retired_at = %(at)s WHERE organization_id = %(organization)s AND id = %(resource)s;

-- name: retire_units
-- Note since when units are retired, or that they are not.
UPDATE units SET retired_at = %(at)s WHERE organization_id = %(organization)s AND id = ANY(%(units)s);

-- name: former_units
-- The units of a resource that are retired, and since when; those that were retired last come first.
SELECT id, retired_at FROM units
WHERE organization_id = %(organization)s AND resource_id = %(resource)s AND retired_at IS NOT NULL
ORDER BY retired_at DESC, position;

-- name: open_units
-- End the rows that keep retired units from being booked, with their audit rows.
-- OFFSET 0 keeps the planner from joining, so that each unit is looked up in the index of the constraint.
WITH kept AS (
    SELECT b.id
    FROM unnest(%(units)s::bigint[]) AS wanted (unit)
    CROSS JOIN LATERAL (
        SELECT id
        FROM bookings
        WHERE occupies AND status = 'blackout'
          AND occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, %(at)s, %(forever)s)
          AND EXISTS (SELECT FROM blackouts o WHERE o.id = bookings.blackout_id AND o.retires OFFSET 0)
        OFFSET 0) b
), opened AS (
    UPDATE bookings SET status = 'cancelled', version = version + 1, ended_at = %(at)s
    WHERE organization_id = %(organization)s AND id = ANY(ARRAY(SELECT id FROM kept))
    RETURNING organization_id, id, version
)
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after)
SELECT organization_id, 'booking', id::text, 'cancelled', version, %(at)s, %(by)s, %(via)s,
    jsonb_build_object('status', 'blackout'), jsonb_build_object('status', 'cancelled')
FROM opened;

-- name: add_units
-- Add units behind all others of a resource.
INSERT INTO units (organization_id, resource_id, label, position)
SELECT %(organization)s, %(resource)s, label, place + (
    SELECT coalesce(max(position), 0) FROM units
    WHERE organization_id = %(organization)s AND resource_id = %(resource)s)
FROM unnest(%(labels)s::text[]) WITH ORDINALITY AS labelled (label, place);

-- name: class_units
-- Give units another class.
UPDATE units u SET seat_class = said.class
FROM unnest(%(units)s::bigint[], %(classes)s::text[]) AS said (unit, class)
WHERE u.organization_id = %(organization)s AND u.id = said.unit;

-- name: label
-- Give a unit another label.
UPDATE units SET label = %(label)s WHERE organization_id = %(organization)s AND id = %(unit)s;

-- name: operator
-- The member in whose name the command line closes what it retires: the first owner, else anybody.
SELECT id FROM members WHERE organization_id = %(organization)s ORDER BY role <> 'owner', id LIMIT 1;

-- name: add_departures
-- Add departures of a resource.
INSERT INTO departures (organization_id, resource_id, starts, ends)
SELECT %(organization)s, %(resource)s, starts, ends
FROM unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[]) AS wanted (starts, ends)
ON CONFLICT DO NOTHING;

-- name: remove_departures
-- Remove departures of a resource.
DELETE FROM departures
WHERE organization_id = %(organization)s AND resource_id = %(resource)s AND starts = ANY(%(starts)s::timestamptz[]);

-- name: put_site
-- Give a site another name and zone; where none is named, add one.
WITH changed AS (
    UPDATE sites SET name = %(name)s, zone = %(zone)s
    WHERE organization_id = %(organization)s AND lower(name) = lower(%(before)s::text)
    RETURNING id
)
INSERT INTO sites (organization_id, name, zone)
SELECT %(organization)s, %(name)s, %(zone)s WHERE NOT EXISTS (SELECT FROM changed);

-- name: remove_site
-- Remove a site, with the rules that were set for it.
WITH gone AS (
    DELETE FROM sites WHERE organization_id = %(organization)s AND lower(name) = lower(%(name)s) RETURNING id
)
DELETE FROM policies
WHERE organization_id = %(organization)s AND level = 'site' AND subject IN (SELECT id::text FROM gone);

-- name: put_attribute
-- Give an attribute another definition; where none is named, define one.
WITH changed AS (
    UPDATE attributes SET name = %(name)s, type = %(type)s, choices = %(choices)s, unit = %(unit)s
    WHERE organization_id = %(organization)s AND name = %(before)s
    RETURNING name
)
INSERT INTO attributes (organization_id, name, type, choices, unit)
SELECT %(organization)s, %(name)s, %(type)s, %(choices)s, %(unit)s WHERE NOT EXISTS (SELECT FROM changed);

-- name: remove_attribute
-- Remove the definition of an attribute.
DELETE FROM attributes WHERE organization_id = %(organization)s AND name = %(name)s;
