-- Change many bookings at once, such as the dates of a series.

-- name: save_all
-- Write the next states of bookings that keep their holders and have no companions, as `save` does for one: those that
-- still are in the state before. If fewer were changed than there are, a race is lost, and the transaction is undone.
WITH wanted AS MATERIALIZED (
    SELECT * FROM json_to_recordset(%(bookings)s) AS w (id bigint, status text, version int, lapses_at timestamptz,
        blocks_until timestamptz, charged int, confirmed_at timestamptz, release_at timestamptz, late boolean,
        checked_in_at timestamptz, ended_at timestamptz, because text, requested_at timestamptz, waits_for text, decided_by bigint,
        attendees bigint[], absentees bigint[], rings_at timestamptz, check_in_by timestamptz, offered_to bigint,
        offered_until timestamptz, called_off_by bigint, title text, was_title text, guests text[], party int, before jsonb, after jsonb,
        resource bigint, unit bigint, starts timestamptz, ends timestamptz, was_resource bigint,
        was_starts timestamptz, was_ends timestamptz, by_hand boolean, occurrence date, personal text, salt text, digest text, kept text[], closes boolean)
), due AS (
    SELECT d.id, d.kind, coalesce(r.at, d.at) AS at, d.member, d.urgency
    FROM json_to_recordset(%(due)s) AS d (id bigint, kind text, at timestamptz, member bigint, urgency smallint,
        before timestamptz)
    -- Whoever prefers another time is reminded then; 0 is never, and an instant that is over comes too late.
    LEFT JOIN LATERAL (
        SELECT reminder, d.before - make_interval(mins => reminder) AS at FROM preferences
        WHERE d.before IS NOT NULL AND organization_id = %(organization)s
          AND member_id = coalesce(nullif(d.member, 0), (
            SELECT member_id FROM bookings WHERE organization_id = %(organization)s AND id = d.id))
        OFFSET 0) r ON TRUE
    WHERE d.before IS NULL OR coalesce(r.reminder > 0, TRUE) AND coalesce(r.at, d.at) > %(at)s
), changed AS (
    UPDATE bookings b SET status = w.status, version = w.version, lapses_at = w.lapses_at,
        blocks_until = w.blocks_until, charged = w.charged, confirmed_at = w.confirmed_at, release_at = w.release_at,
        late = w.late, checked_in_at = w.checked_in_at, ended_at = w.ended_at, because = w.because, requested_at = w.requested_at,
        waits_for = w.waits_for, decided_by = w.decided_by, attendee_ids = w.attendees, absentee_ids = w.absentees,
        rings_at = w.rings_at, check_in_by = w.check_in_by, offered_to = w.offered_to,
        offered_until = w.offered_until, called_off_by = w.called_off_by, title = w.title, was_title = w.was_title,
        resource_id = w.resource, unit_id = w.unit, starts = w.starts, ends = w.ends, by_hand = w.by_hand,
        occurrence = w.occurrence,
        guests = w.guests, party = w.party, was_resource_id = w.was_resource, was_starts = w.was_starts, was_ends = w.was_ends
    FROM wanted w
    WHERE b.organization_id = %(organization)s AND b.id = w.id AND b.version = w.version - 1
    RETURNING b.id
), audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal)
    SELECT %(organization)s, 'booking', id::text, status, version, %(at)s, %(by)s, %(via)s, before, after,
        decode(digest, 'hex')
    FROM changed JOIN wanted USING (id) ORDER BY id
), apart AS (
    INSERT INTO audit_personal (organization_id, digest, facts, salt)
    SELECT %(organization)s, decode(digest, 'hex'), personal::jsonb, decode(salt, 'hex')
    FROM wanted WHERE digest IS NOT NULL
), unplanned AS (
    -- By the parameter, not by a join: a plan made while the table is new would read all the organization's messages.
    DELETE FROM messages m
    WHERE m.organization_id = %(organization)s AND m.about_kind = 'booking' AND m.about_id = ANY(%(ids)s)
      AND m.state = 'waiting'
      AND (m.about_id, m.kind, m.due_at, m.member_id) NOT IN (SELECT id, kind, at, member FROM due)
      AND (m.about_id, m.kind) NOT IN (SELECT id, unnest(kept) FROM wanted)
), planned AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT %(organization)s, 'booking', id, kind, at, member, at, urgency FROM due
    -- Planned and perhaps sent before: the same message is never written twice.
    ON CONFLICT DO NOTHING
), closed AS (
    DELETE FROM access_codes
    WHERE organization_id = %(organization)s AND booking_id = ANY (ARRAY(SELECT id FROM wanted WHERE closes))
)
SELECT count(*) AS changed FROM changed;
