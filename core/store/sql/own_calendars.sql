-- Members' own calendars.

-- name: give
-- Keep the address of a member's calendar, in the place of the one before; it is read at once.
INSERT INTO own_calendars (organization_id, member_id, sealed, via, given_at, due_at)
VALUES (%(organization)s, %(member)s, %(sealed)s, %(via)s, %(at)s, %(at)s)
ON CONFLICT (organization_id, member_id) DO UPDATE SET sealed = excluded.sealed, via = excluded.via,
    given_at = excluded.given_at, due_at = excluded.due_at, busy = '{}', etag = NULL, modified = NULL,
    read_at = NULL, failed = NULL, failing_since = NULL, told_at = NULL;

-- name: forget
-- Forget a member's calendar; no row if there is none.
DELETE FROM own_calendars WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: found
-- The calendars of members.
SELECT organization_id, member_id, sealed, via, etag, modified, read_at, failed, failing_since, told_at, coalesce(
    (SELECT zone FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.member_id),
    (SELECT zone FROM organizations o WHERE o.id = c.organization_id)) AS zone,
    (SELECT count(*) FROM unnest(busy)) AS times
FROM own_calendars c
WHERE (organization_id, member_id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(members)s::bigint[]));

-- name: take
-- Take some that are due, the longest due first; others leave them alone until then.
UPDATE own_calendars c SET due_at = %(until)s
FROM (
    SELECT organization_id, member_id FROM own_calendars
    WHERE due_at <= %(now)s
    ORDER BY due_at, member_id LIMIT %(most)s FOR UPDATE SKIP LOCKED) due
WHERE c.organization_id = due.organization_id AND c.member_id = due.member_id
RETURNING c.organization_id, c.member_id;

-- name: read
-- Note the busy times in a calendar; no row if its member has forgotten it, or given another one, meanwhile.
UPDATE own_calendars SET busy = (
        SELECT coalesce(range_agg(tstzrange(starts, ends)), '{}')
        FROM unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[]) AS each (starts, ends)),
    etag = %(etag)s, modified = %(modified)s, read_at = %(at)s, due_at = %(due)s,
    failed = NULL, failing_since = NULL, told_at = NULL
WHERE organization_id = %(organization)s AND member_id = %(member)s AND sealed = %(sealed)s;

-- name: unchanged
-- Note that a calendar is as it was. What is over is not kept.
UPDATE own_calendars SET due_at = %(due)s, busy = busy * tstzmultirange(tstzrange(%(since)s, NULL))
WHERE organization_id = %(organization)s AND member_id = %(member)s AND sealed = %(sealed)s;

-- name: failed
-- Note why a calendar could not be read. Once its member knows that, nothing is told by what was in it.
UPDATE own_calendars SET failed = %(failed)s, failing_since = %(failing)s, told_at = %(told)s, due_at = %(due)s,
    etag = NULL, modified = NULL, busy = CASE WHEN %(told)s::timestamptz IS NULL THEN busy ELSE '{}' END
WHERE organization_id = %(organization)s AND member_id = %(member)s AND sealed = %(sealed)s;

-- name: clashes
-- The times at which a member is busy by their own calendar, as far as they touch a slot, in their order.
SELECT lower(times) AS starts, upper(times) AS ends
FROM own_calendars c
CROSS JOIN LATERAL unnest(c.busy) AS times
WHERE c.organization_id = %(organization)s AND c.member_id = %(member)s
  AND times && tstzrange(%(starts)s, %(ends)s)
ORDER BY times;
