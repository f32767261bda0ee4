-- The audit. Bookings write their rows by the statements that change them; everything else writes by `record`.

-- name: record
-- Write what was changed; what is personal stands apart, and the row has its digest.
WITH apart AS (
    INSERT INTO audit_personal (organization_id, digest, facts, salt)
    SELECT %(organization)s, %(digest)s, %(personal)s, %(salt)s WHERE %(digest)s::bytea IS NOT NULL
)
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal)
VALUES (%(organization)s, %(noun)s, %(subject)s, %(verb)s, %(version)s, %(at)s, %(by)s, %(via)s,
    %(before)s, %(after)s, %(digest)s);

-- name: of_subject
-- Everything that happened to one subject, in order, with what is personal as far as it is not forgotten.
SELECT a.id, a.organization_id, a.noun, a.subject, a.verb, a.version, a.at, a.by_member, a.via, a.before, a.after,
    a.personal, (SELECT facts FROM audit_personal WHERE organization_id = %(organization)s AND digest = a.personal) AS facts
FROM audit a
WHERE a.organization_id = %(organization)s AND a.noun = %(noun)s AND a.subject = %(subject)s
ORDER BY a.id;

-- name: placed_at
-- When each of some bookings got the state, the unit and the time that it has; a title or a guest changes none of them.
SELECT wanted.id, a.at
FROM unnest(%(bookings)s::bigint[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT at FROM audit
    WHERE organization_id = %(organization)s AND noun = 'booking' AND subject = wanted.id::text
      AND after ?| ARRAY['status', 'unit', 'starts', 'ends']
    ORDER BY id DESC LIMIT 1) a;

-- name: latest_of
-- What happened last to some subjects, the latest first; without what is personal.
SELECT a.*
FROM unnest(%(nouns)s::text[], %(subjects)s::text[]) AS wanted (noun, subject)
CROSS JOIN LATERAL (
    SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
    FROM audit
    WHERE organization_id = %(organization)s AND noun = wanted.noun AND subject = wanted.subject
    OFFSET 0) a
ORDER BY a.id DESC LIMIT %(most)s;

-- name: latest_of_nouns
-- What happened last to anything of some nouns, the latest first; without what is personal.
SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
FROM audit
WHERE organization_id = %(organization)s AND noun = ANY(%(nouns)s)
ORDER BY id DESC LIMIT %(most)s;

-- name: closings_of
-- When a resource was closed for a time and opened again, the latest first; what retired its units is no closing.
SELECT a.id, a.verb, a.at, a.by_member, a.via, b.starts, b.ends, b.reason, b.resource_ids
FROM blackouts b
CROSS JOIN LATERAL (
    SELECT id, verb, at, by_member, via FROM audit
    WHERE organization_id = %(organization)s AND noun = 'blackout' AND subject = b.id::text
      AND verb IN ('standing', 'lifted')
    OFFSET 0) a
WHERE b.organization_id = %(organization)s AND b.resource_ids @> ARRAY[%(resource)s::bigint] AND NOT b.retires
ORDER BY a.id DESC LIMIT %(most)s;

-- name: latest_during
-- What happened to anything of some nouns in some time, perhaps by one member and before some row, the latest
-- first; without what is personal.
SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
FROM audit
WHERE organization_id = %(organization)s AND noun = ANY(%(nouns)s) AND at >= %(starts)s AND at < %(ends)s
  AND (%(by)s::bigint IS NULL OR by_member = %(by)s) AND (%(before)s::bigint IS NULL OR id < %(before)s)
ORDER BY id DESC LIMIT %(most)s;

-- name: closings_during
-- What was closed for a time and opened again in some time, perhaps by one member and before some row, the latest
-- first; what retired units is no closing.
SELECT a.id, a.verb, a.at, a.by_member, a.via, b.starts, b.ends, b.reason, b.resource_ids
FROM audit a
CROSS JOIN LATERAL (
    SELECT starts, ends, reason, resource_ids FROM blackouts
    WHERE organization_id = %(organization)s AND id = a.subject::bigint AND NOT retires
    OFFSET 0) b
WHERE a.organization_id = %(organization)s AND a.noun = 'blackout' AND a.verb IN ('standing', 'lifted')
  AND a.at >= %(starts)s AND a.at < %(ends)s AND (%(by)s::bigint IS NULL OR a.by_member = %(by)s)
  AND (%(before)s::bigint IS NULL OR a.id < %(before)s)
ORDER BY a.id DESC LIMIT %(most)s;

-- name: of_bookings
-- Everything that happened to some bookings until an instant, booking by booking, in order; without people's words.
SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
FROM audit
WHERE organization_id = %(organization)s AND noun = 'booking' AND subject = ANY(%(subjects)s) AND at <= %(until)s
ORDER BY subject, id;

-- name: bookings_changed_since
-- The bookings that were changed after an instant and are at some time of an interval, or were until they were moved.
-- OFFSET 0 keeps the planner from joining, so that each booking is looked up by itself.
SELECT DISTINCT subject::bigint AS booking
FROM audit
WHERE organization_id = %(organization)s AND noun = 'booking' AND at > %(since)s
  -- The first move after the instant says where it was then; what it does not name was the same before and after.
  AND ((before ?| ARRAY['starts', 'ends']
      AND coalesce((before ->> 'starts')::timestamptz < %(ends)s, true)
      AND coalesce((before ->> 'ends')::timestamptz > %(starts)s, true))
    OR EXISTS (
    SELECT FROM bookings
    WHERE organization_id = %(organization)s AND id = subject::bigint AND starts < %(ends)s AND ends > %(starts)s
    OFFSET 0));

-- name: last_of_resource
-- The booking of a resource to which something happened last, among the latest rows of the audit; blackouts are none. Or of those
-- alone to which nobody came.
SELECT b.id
FROM (
    SELECT id, subject FROM audit
    WHERE id > (SELECT max(id) FROM audit) - %(among)s AND organization_id = %(organization)s AND noun = 'booking'
    ORDER BY id DESC) a
CROSS JOIN LATERAL (
    SELECT id FROM bookings
    WHERE organization_id = %(organization)s AND id = a.subject::bigint AND resource_id = %(resource)s
      AND blackout_id IS NULL AND leader_id IS NULL AND (status = 'no_show' OR NOT %(unused)s)
    OFFSET 0) b
ORDER BY a.id DESC LIMIT 1;
