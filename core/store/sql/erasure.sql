-- People who ask to be forgotten, and their end. Whole tables are read, now and then.

-- name: ask
-- Write that somebody asks to be forgotten; who asks again asks nothing new.
INSERT INTO erasures (organization_id, member_id, asked_at) VALUES (%(organization)s, %(member)s, %(at)s)
ON CONFLICT DO NOTHING;

-- name: asked
-- Since when somebody asks to be forgotten, and what they are called.
SELECT e.member_id, e.asked_at, m.name FROM erasures e
JOIN members m ON m.organization_id = e.organization_id AND m.id = e.member_id
WHERE e.organization_id = %(organization)s AND e.member_id = %(member)s;

-- name: take_back
-- Write that somebody no longer asks to be forgotten.
DELETE FROM erasures WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: past
-- How many bookings somebody has, of any time.
SELECT count(*) FROM bookings WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: words
-- Delete what the audit keeps apart of somebody: their name, and the words in what they booked, reported and asked.
WITH theirs AS MATERIALIZED (
    SELECT 'booking' AS noun, id::text AS subject FROM bookings
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR booked_by = %(member)s)
    UNION ALL SELECT 'request', booking_id::text FROM requests
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR query_by = %(member)s)
    UNION ALL SELECT 'series', id::text FROM series
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR booked_by = %(member)s)
    UNION ALL SELECT 'person', id::text FROM members
    WHERE organization_id = %(organization)s AND (id = %(member)s OR joined_into = %(member)s)
    UNION ALL SELECT 'token', id::text FROM tokens
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR made_by = %(member)s)
    UNION ALL SELECT 'join request', r.id::text FROM join_requests r
    JOIN identities i ON i.platform = r.platform AND i.workspace = r.workspace AND i.external_id = r.external_id
    WHERE i.organization_id = %(organization)s AND i.member_id = %(member)s
)
DELETE FROM audit_personal WHERE organization_id = %(organization)s AND digest = ANY (ARRAY(
    SELECT a.personal FROM theirs t
    -- A look into the index for each: they are few among all.
    CROSS JOIN LATERAL (SELECT personal FROM audit WHERE organization_id = %(organization)s AND noun = t.noun
        AND subject = t.subject AND personal IS NOT NULL OFFSET 0) a
    UNION ALL SELECT personal FROM audit
    WHERE organization_id = %(organization)s AND by_member = %(member)s AND personal IS NOT NULL
      AND noun IN ('booking', 'request', 'series', 'fault', 'blackout')));

-- name: choices
-- Delete what somebody has chosen for themself, where they wanted e-mail, when they are busy by their own calendar, and
-- by what other systems act for them.
WITH written AS (
    DELETE FROM mail_addresses WHERE organization_id = %(organization)s AND member_id = %(member)s
), named AS (
    DELETE FROM guests_invited WHERE organization_id = %(organization)s AND member_id = %(member)s
), asking AS (
    DELETE FROM request_rates
    WHERE organization_id = %(organization)s AND counted = 'person' AND subject_id = %(member)s
), opened AS (
    DELETE FROM tokens WHERE organization_id = %(organization)s AND member_id = %(member)s
), read AS (
    DELETE FROM own_calendars WHERE organization_id = %(organization)s AND member_id = %(member)s
)
DELETE FROM preferences WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: traces
-- Delete what there is of somebody's chats, and who they are on the platforms.
WITH accounts AS MATERIALIZED (
    DELETE FROM identities WHERE organization_id = %(organization)s AND member_id = %(member)s
    RETURNING platform, workspace, external_id
), asked AS (
    DELETE FROM join_requests r USING accounts i
    WHERE r.organization_id = %(organization)s AND r.platform = i.platform AND r.workspace = i.workspace
      AND r.external_id = i.external_id
), arrived AS (
    DELETE FROM deliveries d USING accounts i
    WHERE d.organization_id = %(organization)s AND d.platform = i.platform AND d.workspace = i.workspace
      AND d.person = i.external_id
), talked AS (
    DELETE FROM conversations WHERE organization_id = %(organization)s AND member_id = %(member)s
), asking AS (
    DELETE FROM questions WHERE organization_id = %(organization)s AND member_id = %(member)s
), proposed AS (
    DELETE FROM proposals WHERE organization_id = %(organization)s AND member_id = %(member)s
), handed AS (
    DELETE FROM handed_in WHERE organization_id = %(organization)s AND member_id = %(member)s
), told AS (
    DELETE FROM messages WHERE organization_id = %(organization)s AND member_id = %(member)s
), shown AS (
    DELETE FROM cards WHERE organization_id = %(organization)s AND member_id = %(member)s
), tried AS (
    DELETE FROM code_tries WHERE organization_id = %(organization)s AND member_id = %(member)s
), took AS (
    DELETE FROM quota_turns WHERE organization_id = %(organization)s AND member_id = %(member)s
), grouped AS (
    DELETE FROM group_members WHERE organization_id = %(organization)s AND member_id = %(member)s
), learned AS (
    DELETE FROM certificates WHERE organization_id = %(organization)s AND member_id = %(member)s
), reported AS (
    -- What is still broken is said of a thing, and stays until it is mended.
    DELETE FROM faults
    WHERE organization_id = %(organization)s AND by_member = %(member)s AND mended_at IS NOT NULL
), linked AS (
    DELETE FROM invitations WHERE organization_id = %(organization)s AND member_id = %(member)s
), digested AS (
    DELETE FROM digests WHERE organization_id = %(organization)s AND member_id = %(member)s
), fed AS (
    DELETE FROM feeds WHERE organization_id = %(organization)s AND member_id = %(member)s
), weekly AS (
    DELETE FROM weeks WHERE organization_id = %(organization)s AND member_id = %(member)s
), waiting AS (
    DELETE FROM waits WHERE organization_id = %(organization)s AND member_id = %(member)s
), offered AS (
    DELETE FROM wait_offers WHERE organization_id = %(organization)s AND member_id = %(member)s
), favoured AS (
    DELETE FROM favours
    WHERE organization_id = %(organization)s AND id IN (
        SELECT id FROM favours WHERE organization_id = %(organization)s AND asker_id = %(member)s
        UNION
        SELECT id FROM favours WHERE organization_id = %(organization)s AND holder_id = %(member)s)
), polled AS (
    DELETE FROM polls WHERE organization_id = %(organization)s AND asker_id = %(member)s
), voted AS (
    DELETE FROM poll_votes WHERE organization_id = %(organization)s AND member_id = %(member)s
), unasked AS (
    UPDATE polls SET voter_ids = array_remove(voter_ids, %(member)s::bigint)
    WHERE organization_id = %(organization)s AND voter_ids @> ARRAY[%(member)s::bigint] AND asker_id <> %(member)s
), answered AS (
    DELETE FROM erasures WHERE organization_id = %(organization)s AND member_id = %(member)s
), worded AS (
    -- The version tells whoever remembers one to read it anew.
    UPDATE bookings SET title = NULL, was_title = NULL, because = NULL, guests = '{}', version = version + 1
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR booked_by = %(member)s)
), pleaded AS (
    UPDATE requests SET plea = NULL, query = NULL, reply = NULL
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR query_by = %(member)s)
), repeated AS (
    -- Of who has left nothing more comes; what they booked for somebody else goes on.
    UPDATE series SET title = NULL, was_title = NULL, guests = '{}', version = version + 1,
        extends_at = CASE WHEN member_id <> %(member)s THEN extends_at END
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR booked_by = %(member)s)
)
UPDATE members SET name = '#' || id, name_kind = 'handle', name_from = NULL, zone = NULL, zone_chosen = FALSE,
    language = NULL, language_chosen = FALSE, suspended_at = NULL
WHERE organization_id = %(organization)s AND (id = %(member)s OR joined_into = %(member)s);
