-- What people who run a place were shown before it is done.

-- name: propose
-- Keep a proposal of a member, and forget the member's oldest ones: all but so many.
WITH forgotten AS (
    DELETE FROM proposals
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND id <= (
        SELECT id FROM proposals
        WHERE organization_id = %(organization)s AND member_id = %(member)s
        ORDER BY id DESC OFFSET %(older)s LIMIT 1
    )
)
INSERT INTO proposals (organization_id, member_id, document, asked_at)
VALUES (%(organization)s, %(member)s, %(document)s, %(at)s)
RETURNING id;

-- name: locked
-- A member's proposal, locked until the transaction ends.
SELECT document, done FROM proposals
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(proposal)s
FOR UPDATE;

-- name: revise
-- Give a proposal another document.
UPDATE proposals SET document = %(document)s
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(proposal)s;

-- name: keep_broken
-- Keep with a proposal which bookings do not keep its rules.
UPDATE proposals SET document = document || jsonb_build_object('broken', to_jsonb(%(broken)s::bigint[]))
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(proposal)s;

-- name: finish
-- Note what was done.
UPDATE proposals SET done = %(done)s
WHERE organization_id = %(organization)s AND member_id = %(member)s AND id = %(proposal)s;

-- name: forget_old
-- Throw away the proposals that were made before an instant.
DELETE FROM proposals WHERE asked_at < %(before)s;
