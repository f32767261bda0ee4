-- name: current
-- The whole catalogue, a row for each resource, in one statement, so that its version fits its content.
SELECT o.catalogue_version, o.zone, o.kind_names, p.documents, a.definitions, e.every_site, g.neighbourhoods,
    ARRAY(SELECT member_id FROM preferences WHERE organization_id = o.id AND discreet) AS discreet,
    r.id, r.name, r.kind, r.capacity, r.tags, r.aliases, r.floor, r.description, r.photo, r.photo_id, r.attributes,
    r.retired_at,
    s.id AS site_id, s.name AS site_name, s.zone AS site_zone,
    (SELECT jsonb_agg(jsonb_build_array(u.id, u.label, u.seat_class, u.retired_at IS NOT NULL) ORDER BY u.position)
     FROM units u WHERE u.organization_id = r.organization_id AND u.resource_id = r.id) AS units,
    (SELECT array_agg(f.name ORDER BY f.until DESC) FROM former_names f
     WHERE f.organization_id = r.organization_id AND f.resource_id = r.id) AS former_names,
    (SELECT jsonb_agg(jsonb_build_array(d.starts, d.ends) ORDER BY d.starts)
     FROM departures d WHERE d.organization_id = r.organization_id AND d.resource_id = r.id) AS departures,
    (SELECT jsonb_agg(jsonb_build_array(f.id, f.said, f.by_member, f.reported_at) ORDER BY f.id DESC)
     FROM (SELECT id, said, by_member, reported_at FROM faults
           WHERE organization_id = r.organization_id AND resource_id = r.id AND mended_at IS NULL
           ORDER BY id DESC LIMIT 3) f) AS faults
FROM organizations o
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(level, subject, document)) AS documents
    FROM policies WHERE organization_id = o.id) p
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(name, type, to_jsonb(choices), unit) ORDER BY lower(name)) AS definitions
    FROM attributes WHERE organization_id = o.id) a
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(id, name, zone) ORDER BY id) AS every_site
    FROM sites WHERE organization_id = o.id) e
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(lower(name), to_jsonb(unit_ids)) ORDER BY id) AS neighbourhoods
    FROM groups WHERE organization_id = o.id AND unit_ids <> '{}') g
LEFT JOIN resources r ON r.organization_id = o.id
LEFT JOIN sites s ON s.organization_id = o.id AND s.id = r.site_id
WHERE o.id = %(organization)s
ORDER BY lower(r.name);

-- name: version
-- The version of the catalogue as it stands.
SELECT catalogue_version FROM organizations WHERE id = %(organization)s;

-- name: define
-- Define an attribute, unless one of that name is defined.
INSERT INTO attributes (organization_id, name, type, choices, unit)
VALUES (%(organization)s, %(name)s, %(type)s, %(choices)s, %(unit)s)
ON CONFLICT DO NOTHING;

-- name: defined
-- The attributes that are defined.
SELECT name, type, choices, unit FROM attributes WHERE organization_id = %(organization)s;

-- name: site
-- The site of that name, or the first one if no name is given.
SELECT id
FROM sites
WHERE organization_id = %(organization)s AND (%(name)s::text IS NULL OR lower(name) = lower(%(name)s))
ORDER BY id LIMIT 1;

-- name: add_site
-- Add a site in the organization's zone; one without a name is called by the city of that zone.
INSERT INTO sites (organization_id, name, zone)
SELECT id, coalesce(%(name)s, replace(regexp_replace(zone, '^.*/', ''), '_', ' ')), zone
FROM organizations WHERE id = %(organization)s
RETURNING id;

-- name: add
-- Add a resource with its departures and its units; nothing is written where one of that name is there.
WITH added AS (
    INSERT INTO resources (organization_id, name, kind, site_id, capacity, tags, aliases, floor, description, photo,
        photo_id, attributes)
    VALUES (%(organization)s, %(name)s, %(kind)s, %(site)s, %(capacity)s, %(tags)s, %(aliases)s, %(floor)s,
        %(description)s, %(photo)s,
        (SELECT id FROM photos WHERE organization_id = %(organization)s AND id = %(photo_id)s), %(attributes)s)
    ON CONFLICT DO NOTHING
    RETURNING id
), leaving AS (
    INSERT INTO departures (organization_id, resource_id, starts, ends)
    SELECT %(organization)s, added.id, starts, ends
    FROM added, unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[]) AS leaving (starts, ends)
)
INSERT INTO units (organization_id, resource_id, label, seat_class, position)
SELECT %(organization)s, added.id, label, seat_class, place
FROM added, unnest(%(labels)s::text[], %(classes)s::text[]) WITH ORDINALITY AS labelled (label, seat_class, place);

-- name: raise_version
-- Raise the catalogue's version: decisions by an older one are looked at anew.
UPDATE organizations SET catalogue_version = catalogue_version + 1 WHERE id = %(organization)s;
