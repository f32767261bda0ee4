-- name: sealed
-- The sealed code of a booking.
SELECT sealed FROM access_codes WHERE organization_id = %(organization)s AND booking_id = %(booking)s;

-- name: issue
-- Give a booking that still stands its code; nothing is written where it has one, where it was moved to another door,
-- or where the code is another's.
INSERT INTO access_codes (organization_id, booking_id, resource_id, digest, sealed)
SELECT organization_id, id, %(resource)s, %(digest)s, %(sealed)s
FROM bookings
WHERE organization_id = %(organization)s AND id = %(booking)s AND status IN ('confirmed', 'in_use')
  AND resource_id = %(resource)s
-- The booking cannot leave its state, or its door, before its code is written.
FOR SHARE
ON CONFLICT DO NOTHING;

-- name: note_seen
-- Write that a member saw the code of a booking: once, however often they look.
INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via)
VALUES (%(organization)s, 'code', %(subject)s, 'seen', %(at)s, %(member)s, %(via)s)
ON CONFLICT (organization_id, subject, by_member) WHERE noun = 'code' AND verb = 'seen' DO NOTHING;

-- name: of_member
-- The codes of all bookings that a member has now, or attends.
-- OFFSET 0 keeps the planner from joining, so that each booking's code is looked up by itself.
SELECT c.booking_id AS booking, c.resource_id AS resource, c.digest, c.sealed
FROM (
    SELECT id
    FROM bookings
    WHERE organization_id = %(organization)s AND member_id = %(member)s AND status IN ('confirmed', 'in_use')
    UNION ALL
    SELECT id
    FROM bookings
    WHERE attendee_ids @> ARRAY[%(member)s::bigint] AND ended_at IS NULL AND attendee_ids <> '{}'::bigint[]
      AND organization_id = %(organization)s AND status IN ('confirmed', 'in_use')) b
CROSS JOIN LATERAL (
    SELECT booking_id, resource_id, digest, sealed
    FROM access_codes
    WHERE organization_id = %(organization)s AND booking_id = b.id
    OFFSET 0) c;

-- name: take_back
-- Take back the codes of bookings that a member has, made, attends, or can no longer attend. An organization has few codes: they are drawn a
-- quarter of an hour before a booking, and end with it.
DELETE FROM access_codes c
USING bookings b
WHERE c.organization_id = %(organization)s AND b.organization_id = c.organization_id AND b.id = c.booking_id
  AND (b.member_id = %(member)s OR b.booked_by = %(member)s OR b.attendee_ids @> ARRAY[%(member)s::bigint]
    OR b.absentee_ids @> ARRAY[%(member)s::bigint])
RETURNING c.booking_id;

-- name: locked_tries
-- How often a member typed a wrong code; the update that changes nothing locks the row.
INSERT INTO code_tries AS t (organization_id, member_id, wrong)
VALUES (%(organization)s, %(member)s, 0)
ON CONFLICT (organization_id, member_id) DO UPDATE SET wrong = t.wrong
RETURNING wrong, paused_until, wrong_at;

-- name: count_tries
-- Write how often a member typed a wrong code.
UPDATE code_tries SET wrong = %(wrong)s, paused_until = %(paused_until)s, wrong_at = %(wrong_at)s
WHERE organization_id = %(organization)s AND member_id = %(member)s;
