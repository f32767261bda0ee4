-- name: make
-- Make a group of that name, unless there is one.
INSERT INTO groups (organization_id, name, for_rules) VALUES (%(organization)s, %(name)s, %(for_rules)s)
ON CONFLICT DO NOTHING;

-- name: keep
-- Let a group be there for more than rules.
UPDATE groups SET for_rules = false
WHERE organization_id = %(organization)s AND lower(name) = lower(%(name)s) AND for_rules;

-- name: enter
-- Put a member into the group of that name; nothing is written where they are in it.
INSERT INTO group_members (organization_id, group_id, member_id)
SELECT organization_id, id, %(member)s
FROM groups
WHERE organization_id = %(organization)s AND lower(name) = lower(%(name)s)
ON CONFLICT DO NOTHING;

-- name: leave
-- Take a member out of the group of that name.
DELETE FROM group_members gm USING groups g
WHERE gm.organization_id = %(organization)s AND gm.member_id = %(member)s
  AND g.id = gm.group_id AND g.organization_id = gm.organization_id AND lower(g.name) = lower(%(name)s);

-- name: lock_of
-- The names of the groups that a member is in, out of which nobody takes them until the transaction ends.
SELECT lower(g.name) AS name
FROM group_members gm JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
WHERE gm.organization_id = %(organization)s AND gm.member_id = %(member)s
ORDER BY gm.group_id
FOR SHARE OF gm;

-- name: every
-- The groups by name, each with the names and the ids of its members who have not left.
SELECT g.id, g.name, g.for_rules,
       array_remove(array_agg(m.name ORDER BY lower(m.name), m.id), NULL) AS members,
       array_remove(array_agg(m.id ORDER BY lower(m.name), m.id), NULL) AS ids
FROM groups g
LEFT JOIN group_members gm ON gm.organization_id = g.organization_id AND gm.group_id = g.id
LEFT JOIN members m ON m.organization_id = gm.organization_id AND m.id = gm.member_id AND m.left_at IS NULL
WHERE g.organization_id = %(organization)s
GROUP BY g.id
ORDER BY lower(g.name);

-- name: seated
-- The units among which the members of a group sit, locked until the transaction ends.
SELECT unit_ids FROM groups WHERE organization_id = %(organization)s AND id = %(group)s FOR UPDATE;

-- name: seat
-- Let the members of a group sit among these units.
UPDATE groups SET unit_ids = %(units)s WHERE organization_id = %(organization)s AND id = %(group)s;
