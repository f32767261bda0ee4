-- Weeks that members are sent.

-- name: ask
-- Note on which weekday a member wants their week, and when the next is due.
INSERT INTO weeks (organization_id, member_id, weekday, via, due_at)
VALUES (%(organization)s, %(member)s, %(weekday)s, %(via)s, %(due)s)
ON CONFLICT (organization_id, member_id) DO UPDATE
    SET weekday = excluded.weekday, via = excluded.via, due_at = excluded.due_at;

-- name: stop
-- Note that a member wants their week no more; no row if they did not.
DELETE FROM weeks WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: found
-- On which weekday and where a member who is here wants their week, and the zone that they live in.
SELECT w.weekday, w.via, coalesce(m.zone, (SELECT zone FROM organizations WHERE id = %(organization)s)) AS zone
FROM weeks w
CROSS JOIN LATERAL (
    SELECT zone FROM members
    WHERE organization_id = %(organization)s AND id = %(member)s AND left_at IS NULL AND suspended_at IS NULL
    OFFSET 0) m
WHERE w.organization_id = %(organization)s AND w.member_id = %(member)s;

-- name: due
-- The next ones that are due, with the zone by which their days are told. To whom has left nothing is sent.
SELECT organization_id, member_id, weekday, due_at, coalesce(
    (SELECT zone FROM members m WHERE m.organization_id = w.organization_id AND m.id = w.member_id),
    (SELECT zone FROM organizations o WHERE o.id = w.organization_id)) AS zone
FROM weeks w
WHERE due_at <= %(now)s
ORDER BY due_at, member_id LIMIT %(most)s FOR UPDATE SKIP LOCKED;

-- name: plan
-- Plan the messages of some that are due and locked, and note when the next one of each is.
WITH following AS (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(members)s::bigint[], %(following)s::timestamptz[])
        AS following (organization, member, due_at)
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT w.organization_id, %(topic)s, w.member_id, %(kind)s, w.due_at, w.member_id, w.due_at, 1
    FROM weeks w
    JOIN following f ON f.organization = w.organization_id AND f.member = w.member_id
    ON CONFLICT DO NOTHING
)
UPDATE weeks w SET due_at = f.due_at
FROM following f WHERE w.organization_id = f.organization AND w.member_id = f.member;
