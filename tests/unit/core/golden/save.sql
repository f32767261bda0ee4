WITH
due AS (
SELECT d.kind, coalesce(r.at, d.at) AS at, d.member, d.urgency
FROM json_to_recordset(%(due)s) AS d (kind text, at timestamptz, member bigint, urgency smallint,
before timestamptz)
LEFT JOIN LATERAL (
SELECT reminder, d.before - make_interval(mins => reminder) AS at FROM preferences
WHERE d.before IS NOT NULL AND organization_id = %(organization)s
AND member_id = coalesce(nullif(d.member, 0), %(member)s)
OFFSET 0) r ON TRUE
WHERE d.before IS NULL OR coalesce(r.reminder > 0, TRUE) AND coalesce(r.at, d.at) > %(at)s
), changed AS (
UPDATE bookings SET status = %(status)s, version = %(version)s, lapses_at = %(lapses_at)s,
charged = %(charged)s, confirmed_at = %(confirmed_at)s, release_at = %(release_at)s, late = %(late)s,
checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
attendee_ids = %(attendees)s, requested_at = %(requested_at)s, waits_for = %(waits_for)s,
decided_by = %(decided_by)s, member_id = %(member)s, booked_by = %(booked_by)s, offered_to = %(offered_to)s,
offered_until = %(offered_until)s, handed_by = %(handed_by)s, called_off_by = %(called_off_by)s,
resource_id = %(resource)s, unit_id = %(unit)s, starts = %(starts)s, ends = %(ends)s,
blocks_until = %(blocks_until)s, rings_at = %(rings_at)s, check_in_by = %(check_in_by)s,
absentee_ids = %(absentees)s, was_resource_id = %(was_resource)s, was_starts = %(was_starts)s,
was_ends = %(was_ends)s, title = %(title)s, was_title = %(was_title)s,
guests = %(guests)s, party = %(party)s,
by_hand = %(by_hand)s, occurrence = %(occurrence)s
WHERE organization_id = %(organization)s AND id = %(id)s AND version = %(version)s - 1
RETURNING id
),
audited AS (
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal)
SELECT %(organization)s, 'booking', id::text, %(status)s, %(version)s, %(at)s, %(by)s, %(via)s,
%(before)s::jsonb - own, %(after)s::jsonb - own, %(digest)s
FROM (
SELECT id, '{}'::text[] AS own FROM changed
) AS everything
), apart AS (
INSERT INTO audit_personal (organization_id, digest, facts, salt)
SELECT %(organization)s, %(digest)s, %(personal)s, %(salt)s FROM changed WHERE %(digest)s::bytea IS NOT NULL
), unplanned AS (
DELETE FROM messages m
WHERE EXISTS (SELECT FROM changed)
AND m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = %(id)s
AND m.state = 'waiting'
AND (m.kind, m.due_at, m.member_id) NOT IN (SELECT kind, at, member FROM due)
AND m.kind <> ALL(%(kept)s)
), planned AS (
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
SELECT %(organization)s, 'booking', changed.id, due.kind, due.at, due.member, due.at, due.urgency
FROM changed, due
ON CONFLICT DO NOTHING
)
SELECT (SELECT count(*) FROM changed) AS changed
