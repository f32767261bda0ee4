-- Organizations: where they are, and how far their setting up has come.

-- name: company
-- Whether the zone was chosen, how many people are here, and whether others could come in by an invitation.
SELECT o.zone_chosen_at IS NOT NULL AS zone_chosen,
    (SELECT count(*) FROM members m WHERE m.organization_id = o.id AND m.left_at IS NULL) AS people,
    EXISTS (
        SELECT FROM invitations i
        WHERE i.organization_id = o.id AND i.expires_at > %(now)s AND i.revoked_at IS NULL
          AND NOT (i.once AND i.used_at IS NOT NULL) AND i.member_id IS NULL) AS invited
FROM organizations o
WHERE o.id = %(organization)s;

-- name: zone
-- The zone of an organization, locked until the transaction ends.
SELECT zone FROM organizations WHERE id = %(organization)s FOR UPDATE;

-- name: choose_zone
-- Let an organization be in a zone, with every site that was in its former one.
WITH former AS (
    SELECT id, zone FROM organizations WHERE id = %(organization)s
), moved AS (
    UPDATE sites s SET zone = %(zone)s FROM former
    WHERE s.organization_id = %(organization)s AND s.zone = former.zone
)
UPDATE organizations SET zone = %(zone)s, zone_chosen_at = %(at)s WHERE id = %(organization)s;

-- name: name
-- The name of the organization, locked until the transaction ends.
SELECT name FROM organizations WHERE id = %(organization)s FOR UPDATE;

-- name: rename
-- Give an organization another name.
UPDATE organizations SET name = %(name)s WHERE id = %(organization)s;

-- name: name_kinds
-- Let kinds be called so, and all others as everywhere.
UPDATE organizations SET kind_names = %(kinds)s WHERE id = %(organization)s;
