-- Tokens: keys by which other systems act for a member.

-- name: make
-- Keep a token under the digest of its secret.
INSERT INTO tokens (organization_id, member_id, made_by, name, digest, hint, scopes, confirms, holds_a_day,
    minutes_a_week, kinds, made_at, expires_at)
VALUES (%(organization)s, %(member)s, %(by)s, %(name)s, %(digest)s, %(hint)s, %(scopes)s::text[], %(confirms)s,
    %(holds_a_day)s, %(minutes_a_week)s, %(kinds)s::text[], %(at)s, %(expires_at)s)
RETURNING id;

-- name: standing
-- The tokens of a member, or of everybody, that open something, with their members' names, the oldest first.
SELECT t.id, t.organization_id, t.member_id, t.made_by, t.name, t.hint, t.scopes, t.confirms, t.holds_a_day,
    t.minutes_a_week, t.kinds, t.made_at, t.expires_at, t.last_used_at, (
    SELECT name FROM members m WHERE m.organization_id = t.organization_id AND m.id = t.member_id) AS member_name
FROM tokens t
WHERE t.organization_id = %(organization)s AND (%(member)s::bigint IS NULL OR t.member_id = %(member)s)
  AND t.revoked_at IS NULL AND t.expires_at > %(at)s
ORDER BY t.id LIMIT %(most)s;

-- name: opened
-- The token of a secret, and its member, as long as that is somebody who is here and may act. One that an admin made
-- for a member whom no platform knows, such as a door display, opens nothing once that is somebody's own account.
-- OFFSET 0 keeps the planner from joining, so that one member is looked up, however many the organization has.
SELECT t.id AS token, t.name AS token_name, t.scopes, t.confirms, t.holds_a_day, t.minutes_a_week, t.kinds,
    t.last_used_at,
    m.id, m.organization_id, m.name, m.name_kind, m.name_from, m.role, m.role_chosen, m.zone, m.language, m.left_at,
    m.removed, m.suspended_at, o.zone AS organization_zone, o.name AS organization_name, o.catalogue_version,
    t.made_at AS checked_at, FALSE AS unreachable,
    (SELECT to_jsonb(p) FROM preferences p
     WHERE p.organization_id = m.organization_id AND p.member_id = m.id) AS preferences,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id) AS groups
FROM tokens t
CROSS JOIN LATERAL (
    SELECT id, organization_id, name, name_kind, name_from, role, role_chosen, zone, language, left_at, removed,
        suspended_at
    FROM members
    WHERE organization_id = t.organization_id AND id = t.member_id AND left_at IS NULL AND suspended_at IS NULL
    OFFSET 0) m
JOIN organizations o ON o.id = t.organization_id
WHERE t.digest = %(digest)s AND t.revoked_at IS NULL AND t.expires_at > %(at)s
  AND (t.made_by IS NULL OR t.made_by = t.member_id OR NOT EXISTS (
      SELECT FROM identities i WHERE i.organization_id = t.organization_id AND i.member_id = t.member_id));

-- name: used
-- Note when a token was used, unless that was noted a moment ago: of many requests at once, one writes.
UPDATE tokens SET last_used_at = %(at)s
WHERE organization_id = %(organization)s AND id = %(token)s AND (last_used_at IS NULL OR last_used_at <= %(noted)s);

-- name: revoke
-- Let a token open nothing any more: one of a member, or of anybody.
UPDATE tokens SET revoked_at = %(at)s
WHERE organization_id = %(organization)s AND id = %(token)s AND revoked_at IS NULL AND expires_at > %(at)s
  AND (%(member)s::bigint IS NULL OR member_id = %(member)s OR made_by = %(member)s)
RETURNING member_id, name;

-- name: is_account
-- Whether a member is somebody whom a platform knows, or who knows their own address.
SELECT EXISTS (SELECT FROM identities WHERE organization_id = %(organization)s AND member_id = %(member)s);
