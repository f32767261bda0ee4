-- name: organization_of
-- The organization that speaks from a workspace.
SELECT o.id, o.name, o.zone
FROM workspaces w
JOIN organizations o ON o.id = w.organization_id
WHERE w.platform = %(platform)s AND w.external_id = %(workspace)s;

-- name: first_organizations
-- The two oldest organizations: enough to know whether there is exactly one.
SELECT id, name, zone FROM organizations ORDER BY id LIMIT 2;

-- name: is_settled
-- Whether anybody speaks from a workspace of that platform.
SELECT EXISTS (SELECT FROM workspaces WHERE platform = %(platform)s);

-- name: every_organization
-- Every organization, the oldest first.
SELECT id, name, zone FROM organizations ORDER BY id;

-- name: found
-- Make an organization.
INSERT INTO organizations (name, zone, created_at) VALUES (%(name)s, %(zone)s, %(at)s) RETURNING id, name, zone;

-- name: settle
-- Let an organization speak from a workspace; one that speaks for another organization stays there.
INSERT INTO workspaces (organization_id, platform, external_id)
VALUES (%(organization)s, %(platform)s, %(workspace)s)
ON CONFLICT DO NOTHING;

-- name: lock_founding
-- Let only one transaction at a time found or settle an organization.
SELECT pg_advisory_xact_lock(hashtext('bellhop.founding'));

-- name: known
-- The member behind an identity.
-- OFFSET 0 keeps the planner from joining, so that one member is looked up, however many the organization has.
SELECT m.id, m.organization_id, m.name, m.name_kind, m.name_from, m.role, m.role_chosen, m.zone, m.language, m.left_at,
    m.removed, m.suspended_at, o.zone AS organization_zone, o.name AS organization_name, o.catalogue_version,
    i.checked_at, i.unreachable IS NOT NULL AS unreachable,
    (SELECT to_jsonb(p) FROM preferences p
     WHERE p.organization_id = m.organization_id AND p.member_id = m.id) AS preferences,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id) AS groups
FROM identities i
CROSS JOIN LATERAL (
    SELECT id, organization_id, name, name_kind, name_from, role, role_chosen, zone, language, left_at, removed,
        suspended_at
    FROM members
    WHERE organization_id = i.organization_id AND id = i.member_id
    OFFSET 0) m
JOIN organizations o ON o.id = i.organization_id
WHERE i.platform = %(platform)s AND i.workspace = %(workspace)s AND i.external_id = %(external)s;

-- name: acting
-- A member by the id, through the identity that was looked at last; none who has left or is suspended.
SELECT m.id, m.organization_id, m.name, m.name_kind, m.name_from, m.role, m.role_chosen, m.zone, m.language, m.left_at,
    m.removed, m.suspended_at, o.zone AS organization_zone, o.name AS organization_name, o.catalogue_version,
    i.checked_at, i.unreachable IS NOT NULL AS unreachable,
    (SELECT to_jsonb(p) FROM preferences p
     WHERE p.organization_id = m.organization_id AND p.member_id = m.id) AS preferences,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id) AS groups
FROM members m
JOIN organizations o ON o.id = m.organization_id
CROSS JOIN LATERAL (
    SELECT checked_at, unreachable FROM identities
    WHERE organization_id = m.organization_id AND member_id = m.id
    ORDER BY checked_at DESC LIMIT 1) i
WHERE m.organization_id = %(organization)s AND m.id = %(member)s AND m.left_at IS NULL AND m.suspended_at IS NULL;

-- name: reachable
-- The ways to reach members, without those on which nothing can be delivered; nobody who has left or
-- is suspended is written to. E-mail is one of them where an address is proved.
SELECT member_id, platform, workspace, external_id
FROM unnest(%(organizations)s::bigint[], %(members)s::bigint[]) AS of (organization, member)
CROSS JOIN LATERAL (
    SELECT organization_id, member_id, platform, workspace, external_id FROM identities
    WHERE organization_id = of.organization AND member_id = of.member AND unreachable IS NULL
    UNION ALL
    SELECT organization_id, member_id, 'mail', 'smtp', address FROM mail_addresses
    WHERE organization_id = of.organization AND member_id = of.member AND proved_at IS NOT NULL AND lost_at IS NULL) i
WHERE (SELECT coalesce(left_at, suspended_at) FROM members m
       WHERE m.organization_id = i.organization_id AND m.id = i.member_id) IS NULL
ORDER BY platform;

-- name: readers
-- What members are called, in which language they read, where they live, and what they prefer.
SELECT m.id, m.name, m.language, m.zone,
    coalesce(m.zone, (SELECT o.zone FROM organizations o WHERE o.id = m.organization_id)) AS lives_in,
    (SELECT to_jsonb(p) FROM preferences p
     WHERE p.organization_id = m.organization_id AND p.member_id = m.id) AS preferences
FROM members m
WHERE (organization_id, id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(members)s::bigint[]));

-- name: names
-- What members are called.
SELECT id, name
FROM members
WHERE (organization_id, id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(members)s::bigint[]));

-- name: lock_holder
-- Let nobody else hold anything for a member until the transaction ends, as the trigger that counts holds does.
SELECT id FROM members WHERE organization_id = %(organization)s AND id = %(member)s FOR NO KEY UPDATE;

-- name: inside
-- The members who are inside a circle, by role or by group, and may act, in the order in which they came.
SELECT m.id
FROM members m
WHERE m.organization_id = %(organization)s AND m.left_at IS NULL AND m.suspended_at IS NULL AND (m.role = ANY(%(roles)s) OR EXISTS (
    SELECT FROM group_members gm JOIN groups g ON g.id = gm.group_id
    WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id AND lower(g.name) = ANY(%(groups)s)))
ORDER BY m.id;

-- name: lock_able
-- The role of a member who may act, which stays as it is until the transaction ends.
SELECT role FROM members
WHERE organization_id = %(organization)s AND id = %(member)s AND left_at IS NULL AND suspended_at IS NULL
FOR SHARE;

-- name: lock_answering
-- Let nobody be asked about a request in the place of a member, nor the member, until the transaction ends.
SELECT id FROM members WHERE organization_id = %(organization)s AND id = %(member)s FOR UPDATE;

-- name: lock_asked
-- Let nobody begin or end to answer in the place of these members until the transaction ends. Those who ask at the same
-- moment, and those who book, do not wait for one another here.
SELECT id FROM members
WHERE organization_id = %(organization)s AND id = ANY(%(members)s)
ORDER BY id FOR KEY SHARE;

-- name: standing
-- The roles and the groups of members who have not left.
SELECT m.id, m.role,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id) AS groups
FROM members m
WHERE m.organization_id = %(organization)s AND m.id = ANY(%(members)s) AND m.left_at IS NULL;

-- name: suspended
-- Those of some members who can do nothing until somebody lets them back.
SELECT id
FROM members
WHERE organization_id = %(organization)s AND id = ANY(%(members)s) AND left_at IS NULL AND suspended_at IS NOT NULL;

-- name: called
-- For each name, in its order, the members who are called so, six at most: by the whole name, by the name without its
-- spaces, or by the first name. Who has left comes last, and the exact ones come first.
SELECT wanted.place, m.id, m.name, m.left
FROM unnest(%(names)s::text[]) WITH ORDINALITY AS wanted (name, place)
CROSS JOIN LATERAL (
    SELECT id, name, left_at IS NOT NULL AS left
    FROM members
    WHERE organization_id = %(organization)s AND (
        lower(name) = wanted.name
        OR translate(lower(name), ' ._-', '') = translate(wanted.name, ' ._-', '')
        OR split_part(lower(name), ' ', 1) = wanted.name)
    ORDER BY left_at IS NOT NULL, lower(name) <> wanted.name, id LIMIT 6) m
ORDER BY wanted.place, m.left, lower(m.name) <> wanted.name, m.id;

-- name: join
-- Make a member with a first identity; an identity that is known fails the whole statement.
WITH joined AS (
    INSERT INTO members (organization_id, name, name_kind, name_from, role, zone, language, created_at)
    VALUES (%(organization)s, %(name)s, %(name_kind)s, %(name_from)s, %(role)s, %(zone)s, %(language)s, %(at)s)
    RETURNING id
)
INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
SELECT %(organization)s, %(platform)s, %(workspace)s, %(external)s, joined.id, %(at)s FROM joined;

-- name: lock_adding
-- Let only one transaction at a time add somebody to an organization of whom no platform has told.
SELECT pg_advisory_xact_lock(hashtext('bellhop.adding ' || %(organization)s::text));

-- name: add
-- Make a member without an identity; a role that is said stays whatever a platform says.
INSERT INTO members (organization_id, name, name_kind, name_from, role, role_chosen, created_at)
VALUES (%(organization)s, %(name)s, %(name_kind)s, %(name_from)s, coalesce(%(role)s, 'member'),
        %(role)s::text IS NOT NULL, %(at)s)
RETURNING id;

-- name: attach
-- Give a member a further identity; nothing is written where the identity, or the platform, is taken.
INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
VALUES (%(organization)s, %(platform)s, %(workspace)s, %(external)s, %(member)s, %(at)s)
ON CONFLICT DO NOTHING;

-- name: refresh
-- Write a platform's present word on a member, who belongs here again if they had left; a zone and a language that the
-- member chose stay, and so does a role that was given here. Nothing of it holds for somebody who has left since the
-- platform was asked, or who was taken out here.
WITH seen AS (
    UPDATE identities SET checked_at = %(at)s, unreachable = NULL
    WHERE platform = %(platform)s AND workspace = %(workspace)s AND external_id = %(external)s
)
UPDATE members SET name = %(name)s, name_kind = %(name_kind)s, name_from = %(name_from)s,
    role = CASE WHEN role_chosen THEN role ELSE %(role)s END,
    left_at = NULL,
    language = CASE WHEN language_chosen THEN language ELSE %(language)s END,
    zone = CASE WHEN zone_chosen THEN zone ELSE %(zone)s END
WHERE organization_id = %(organization)s AND id = %(member)s
  AND left_at IS NOT DISTINCT FROM %(left_at)s::timestamptz AND NOT removed;

-- name: promote
-- Give a member another role.
UPDATE members SET role = %(role)s, role_chosen = TRUE WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: unchecked
-- Identities on these routes of which nobody has asked their platform since an instant, those not asked of for longest
-- first, if their members are here and have bookings that stand.
SELECT i.platform, i.workspace, i.external_id
FROM unnest(%(platforms)s::text[], %(workspaces)s::text[]) AS route (platform, workspace)
CROSS JOIN LATERAL (
    SELECT platform, workspace, external_id
    FROM identities i
    WHERE platform = route.platform AND workspace = route.workspace AND checked_at < %(before)s
      AND (SELECT left_at FROM members m WHERE m.organization_id = i.organization_id AND m.id = i.member_id) IS NULL
      AND EXISTS (
        SELECT FROM bookings b
        WHERE b.organization_id = i.organization_id AND b.member_id = i.member_id AND starts > %(before)s
          AND ended_at IS NULL
        OFFSET 0)
    ORDER BY checked_at LIMIT %(most)s) i;

-- name: set_zone
-- Note the zone in which a member says they live.
UPDATE members SET zone = %(zone)s, zone_chosen = TRUE WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: set_language
-- Note the language in which a member wants to be spoken to.
UPDATE members SET language = %(language)s, language_chosen = TRUE
WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: leave
-- Write that a member has left; nothing is written about one who left before.
UPDATE members SET left_at = %(at)s WHERE organization_id = %(organization)s AND id = %(member)s AND left_at IS NULL;

-- name: leaver
-- A member who has left.
SELECT id, name, left_at FROM members
WHERE organization_id = %(organization)s AND id = %(member)s AND left_at IS NOT NULL;

-- name: come_back
-- Let a member who has left belong here again, in a role, by one identity alone: another platform still says that they
-- have gone.
WITH gone AS (
    DELETE FROM identities
    WHERE organization_id = %(organization)s AND member_id = %(member)s
      AND (platform, workspace, external_id) <> (%(platform)s, %(workspace)s, %(external)s)
)
UPDATE members SET left_at = NULL, removed = FALSE, role = %(role)s
WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: identities
-- The identities of a member.
SELECT platform, workspace, external_id FROM identities
WHERE organization_id = %(organization)s AND member_id = %(member)s
ORDER BY platform;

-- name: mark_unreachable
-- Remember why nothing can be delivered to an identity; without a reason it can again.
UPDATE identities SET unreachable = %(reason)s
WHERE platform = %(platform)s AND workspace = %(workspace)s AND external_id = %(external)s;
