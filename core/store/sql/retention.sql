-- What is over and no longer kept goes in small steps, an organization at a time, each step by an index.

-- name: plan
-- Note when an organization's first night is.
INSERT INTO nights (organization_id, due_at) VALUES (%(organization)s, %(due)s) ON CONFLICT DO NOTHING;

-- name: take
-- Take the organization's turn, and note the next night; no row if this night was taken, or is not there yet.
UPDATE nights SET due_at = %(due)s WHERE organization_id = %(organization)s AND due_at <= %(now)s;

-- name: old_bookings
-- How many bookings were over before an instant.
SELECT count(*) FROM bookings
WHERE organization_id = %(organization)s AND starts < %(before)s AND ends < %(before)s AND ended_at < %(before)s;

-- name: bookings
-- Delete some of the bookings that were over before an instant, with what was sent and shown about them, and the words
-- that the audit keeps apart, and all wishes for which there was no room that were for times before it: reports tell of
-- both. What somebody waited for then goes as well. The index of each member's bookings is read only as far as needed.
WITH unmet AS (
    DELETE FROM turned_away
    WHERE organization_id = %(organization)s AND starts < %(before)s AND ends < %(before)s
), waited AS (
    DELETE FROM waits WHERE organization_id = %(organization)s AND ends < %(before)s
), unlinked AS (
    DELETE FROM feeds WHERE organization_id = %(organization)s AND revoked_at < %(before)s
), counted AS (
    DELETE FROM request_rates WHERE organization_id = %(organization)s AND full_at < %(before)s
), untokened AS (
    DELETE FROM tokens
    WHERE organization_id = %(organization)s AND least(revoked_at, expires_at) < %(before)s
), offered AS (
    DELETE FROM wait_offers WHERE organization_id = %(organization)s AND ends < %(before)s
), old AS MATERIALIZED (
    SELECT b.id
    FROM members m
    CROSS JOIN LATERAL (
        SELECT id FROM bookings
        WHERE organization_id = %(organization)s AND member_id = m.id
          AND starts < %(before)s AND ends < %(before)s AND ended_at < %(before)s
        ORDER BY starts LIMIT %(most)s) b
    WHERE m.organization_id = %(organization)s
    LIMIT %(most)s
), gone AS (
    DELETE FROM bookings WHERE organization_id = %(organization)s AND id = ANY (ARRAY(SELECT id FROM old))
    RETURNING id
), codes AS (
    DELETE FROM access_codes
    WHERE organization_id = %(organization)s AND booking_id = ANY (ARRAY(SELECT id FROM gone))
), told AS (
    DELETE FROM messages
    WHERE organization_id = %(organization)s AND about_kind = 'booking' AND about_id = ANY (ARRAY(SELECT id FROM gone))
), shown AS (
    DELETE FROM cards
    WHERE live AND organization_id = %(organization)s
      AND about_kind = 'booking' AND about_id = ANY (ARRAY(SELECT id FROM gone))
), shrunk AS (
    DELETE FROM cards
    WHERE NOT live AND organization_id = %(organization)s
      AND about_kind = 'booking' AND about_id = ANY (ARRAY(SELECT id FROM gone))
), asked AS (
    DELETE FROM favours WHERE organization_id = %(organization)s AND booking_id = ANY (ARRAY(SELECT id FROM gone))
), polled AS (
    DELETE FROM polls WHERE organization_id = %(organization)s AND ended_at < %(before)s AND closes_at < %(before)s
), ended AS (
    -- In the night after its last date has gone, of which this statement does not know yet.
    DELETE FROM series s
    WHERE organization_id = %(organization)s AND extends_at IS NULL AND made_at < %(before)s
      AND NOT EXISTS (
        SELECT FROM bookings WHERE organization_id = %(organization)s AND series_id = s.id OFFSET 0)
    RETURNING id
), titles AS (
    DELETE FROM audit_personal
    WHERE organization_id = %(organization)s AND digest = ANY (ARRAY(
        SELECT personal FROM audit
        WHERE organization_id = %(organization)s AND noun = 'series'
          AND subject = ANY (ARRAY(SELECT id::text FROM ended)) AND personal IS NOT NULL))
), words AS (
    DELETE FROM audit_personal
    WHERE organization_id = %(organization)s AND digest = ANY (ARRAY(
        SELECT personal FROM audit
        WHERE organization_id = %(organization)s AND noun IN ('booking', 'request')
          AND subject = ANY (ARRAY(SELECT id::text FROM gone)) AND personal IS NOT NULL))
)
SELECT count(*) FROM gone;

-- name: old_messages
-- How many messages were settled before an instant.
SELECT count(*) FROM messages
WHERE organization_id = %(organization)s AND state <> 'waiting' AND settled_at < %(before)s;

-- name: messages
-- Read some messages on from a place in the order of their key, delete those that were settled before an instant, and
-- return the place of the last one. An index by age would cost every message that is sent.
WITH next AS MATERIALIZED (
    SELECT ctid AS place, about_kind, about_id, kind, due_at, member_id, state, settled_at FROM messages
    WHERE organization_id = %(organization)s
      AND (about_kind, about_id, kind, due_at, member_id)
        > (%(about_kind)s, %(about_id)s, %(kind)s, %(due_at)s::timestamptz, %(member_id)s)
    ORDER BY about_kind, about_id, kind, due_at, member_id LIMIT %(most)s
), gone AS (
    -- The state is looked at again: a row that somebody settles meanwhile has another place.
    DELETE FROM messages WHERE organization_id = %(organization)s AND state <> 'waiting' AND ctid = ANY (ARRAY(
        SELECT place FROM next WHERE state <> 'waiting' AND settled_at < %(before)s))
    RETURNING 1
)
SELECT about_kind, about_id, kind, due_at, member_id, (SELECT count(*) FROM gone) AS gone FROM next
ORDER BY about_kind DESC, about_id DESC, kind DESC, due_at DESC, member_id DESC LIMIT 1;

-- name: old_deliveries
-- How many deliveries arrived before an instant.
SELECT count(*) FROM deliveries WHERE organization_id = %(organization)s AND received_at < %(before)s;

-- name: deliveries
-- Delete some of the deliveries that arrived before an instant, and all sentences of the days before it.
WITH spoken AS (
    DELETE FROM sentences WHERE organization_id = %(organization)s AND day < %(before)s::date
), gone AS (
    DELETE FROM deliveries WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM deliveries
        WHERE organization_id = %(organization)s AND received_at < %(before)s LIMIT %(most)s))
    RETURNING 1
)
SELECT count(*) FROM gone;

-- name: old_conversations
-- How many conversations had their last word before an instant.
SELECT count(*) FROM conversations WHERE organization_id = %(organization)s AND said_at < %(before)s;

-- name: conversations
-- Delete some of the conversations whose last word was said before an instant.
WITH gone AS (
    DELETE FROM conversations WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM conversations
        WHERE organization_id = %(organization)s AND said_at < %(before)s LIMIT %(most)s))
    RETURNING 1
)
SELECT count(*) FROM gone;
