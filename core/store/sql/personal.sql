-- Everything that is known of one person. It is asked for now and then, so that whole tables are read.

-- name: member
-- The person themself, with their accounts, groups, and memberships that were joined into theirs.
SELECT jsonb_build_object('number', m.id, 'name', m.name, 'role', m.role, 'zone', m.zone, 'language', m.language,
    'here_since', m.created_at, 'left_at', m.left_at, 'suspended_at', m.suspended_at,
    'accounts', (SELECT coalesce(jsonb_agg(jsonb_build_object('platform', platform, 'workspace', workspace,
            'account', external_id, 'last_checked', checked_at) ORDER BY platform), '[]')
        FROM identities i WHERE i.organization_id = m.organization_id AND i.member_id = m.id),
    'e_mail', (SELECT jsonb_build_object('address', address, 'proved_at', proved_at)
        FROM mail_addresses e WHERE e.organization_id = m.organization_id AND e.member_id = m.id AND address <> ''),
    'groups', (SELECT coalesce(jsonb_agg(g.name ORDER BY g.name), '[]')
        FROM group_members gm JOIN groups g ON g.organization_id = gm.organization_id AND g.id = gm.group_id
        WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id)) AS facts
FROM members m
WHERE m.organization_id = %(organization)s AND (m.id = %(member)s OR m.joined_into = %(member)s)
ORDER BY m.id <> %(member)s, m.id;

-- name: bookings
-- Bookings that the person has, made, or comes to; other people in them are not named.
SELECT jsonb_build_object('number', b.id, 'resource', r.name, 'starts', b.starts, 'ends', b.ends, 'state', b.status,
    'yours', b.member_id = %(member)s, 'made_by_you', b.booked_by = %(member)s,
    'you_come', %(member)s = ANY (b.attendee_ids), 'you_cannot_come', %(member)s = ANY (b.absentee_ids),
    'title', b.title, 'guests', CASE WHEN %(member)s IN (b.member_id, b.booked_by) THEN to_jsonb(b.guests) END,
    'people', b.party, 'reason', b.because, 'from', b.via, 'confirmed_at', b.confirmed_at,
    'checked_in_at', b.checked_in_at, 'ended_at', b.ended_at) AS facts
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
WHERE b.organization_id = %(organization)s AND b.blackout_id IS NULL
  AND (b.member_id = %(member)s OR b.booked_by = %(member)s
       OR %(member)s = ANY (b.attendee_ids) OR %(member)s = ANY (b.absentee_ids))
ORDER BY b.starts, b.id;

-- name: messages
-- What was sent to the person, or will be, by its kind; texts are not kept.
SELECT jsonb_build_object('kind', m.kind, 'about', m.about_kind, 'number', m.about_id, 'due_at', m.due_at,
    'state', m.state, 'settled_at', m.settled_at) AS facts
FROM messages m
LEFT JOIN bookings b ON m.about_kind = 'booking' AND b.organization_id = m.organization_id AND b.id = m.about_id
WHERE m.organization_id = %(organization)s
  AND (m.member_id = %(member)s OR m.member_id = 0 AND b.member_id = %(member)s)
ORDER BY m.due_at;

-- name: deliveries
-- What arrived from the person; its text only until it is answered.
SELECT jsonb_build_object('platform', d.platform, 'arrived_at', d.received_at, 'text', d.incoming) AS facts
FROM deliveries d
JOIN identities i ON i.organization_id = d.organization_id AND i.platform = d.platform
    AND i.workspace = d.workspace AND i.external_id = d.person
WHERE d.organization_id = %(organization)s AND i.member_id = %(member)s
ORDER BY d.received_at;

-- name: conversations
-- What conversations with the person are about.
SELECT jsonb_build_object('place', place, 'last_word', said_at, 'remembered', said) AS facts FROM conversations
WHERE organization_id = %(organization)s AND member_id = %(member)s
ORDER BY said_at;

-- name: calendar_links
-- Links by which calendar programs read, and read once; the links themselves are kept nowhere.
SELECT jsonb_build_object('number', id, 'resource', (SELECT name FROM resources r
        WHERE r.organization_id = feeds.organization_id AND r.id = feeds.resource_id),
    'site', (SELECT name FROM sites s WHERE s.organization_id = feeds.organization_id AND s.id = feeds.site_id),
    'made_at', made_at, 'last_read', read_at, 'taken_back_at', revoked_at) AS facts
FROM feeds WHERE organization_id = %(organization)s AND member_id = %(member)s
ORDER BY id;

-- name: tokens
-- Tokens by which other systems act for the person; their secrets are kept nowhere.
SELECT jsonb_build_object('number', id, 'name', name, 'ends_with', hint, 'scopes', scopes, 'made_at', made_at,
    'expires_at', expires_at, 'last_used_at', last_used_at, 'revoked_at', revoked_at) AS facts
FROM tokens WHERE organization_id = %(organization)s AND member_id = %(member)s
ORDER BY id;

-- name: preferences
-- What the person has chosen for themself.
SELECT to_jsonb(p) - 'organization_id' - 'member_id' - 'favourite_ids' || jsonb_build_object('favourites', ARRAY(
    SELECT name FROM resources r WHERE r.organization_id = p.organization_id AND r.id = ANY (p.favourite_ids)
    ORDER BY name)) AS facts
FROM preferences p WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: own_calendar
-- What is known of the person's own calendar; its address is sealed, and whoever knows it would read the calendar.
SELECT jsonb_build_object('given_at', given_at, 'last_read', read_at, 'failing_since', failing_since,
    'busy', (SELECT coalesce(jsonb_agg(jsonb_build_object('starts', lower(t), 'ends', upper(t)) ORDER BY t), '[]')
        FROM unnest(busy) AS t)) AS facts
FROM own_calendars WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: boards
-- The channels in which the person has put a board up.
SELECT jsonb_build_object('platform', platform, 'workspace', workspace, 'conversation', conversation, 'state', state)
    AS facts
FROM boards WHERE organization_id = %(organization)s AND member_id = %(member)s ORDER BY id;

-- name: others
-- Questions that are open, what was proposed, certificates, requests, faults, what was asked of holders, invitations,
-- series, waits with what was offered, and monthly reports.
SELECT what, facts FROM (
    SELECT 'questions' AS what, asked_at AS at, jsonb_build_object('asked_at', asked_at, 'wish', wish) AS facts
    FROM questions WHERE organization_id = %(organization)s AND member_id = %(member)s
    UNION ALL
    SELECT 'certificates', coalesce(given_at, asked_at, withdrawn_at),
        jsonb_build_object('certificate', name, 'asked_at', asked_at, 'given_at', given_at, 'until', until,
            'withdrawn_at', withdrawn_at)
    FROM certificates
    WHERE organization_id = %(organization)s AND member_id = %(member)s
      AND coalesce(given_at, asked_at, withdrawn_at) IS NOT NULL
    UNION ALL
    SELECT 'requests', asked_at, jsonb_build_object('booking', booking_id, 'asked_at', asked_at,
        'exception_to', excepted, 'yours', member_id = %(member)s, 'why', CASE WHEN member_id = %(member)s THEN plea END,
        'asked_back', query, 'answer', reply)
    FROM requests
    WHERE organization_id = %(organization)s AND (member_id = %(member)s OR query_by = %(member)s)
    UNION ALL
    SELECT 'proposals', asked_at, jsonb_build_object('asked_at', asked_at, 'document', document)
    FROM proposals WHERE organization_id = %(organization)s AND member_id = %(member)s
    UNION ALL
    SELECT 'faults', reported_at, jsonb_build_object('reported_at', reported_at, 'said', said)
    FROM faults WHERE organization_id = %(organization)s AND by_member = %(member)s
    UNION ALL
    SELECT 'favours', asked_at, jsonb_build_object('asked_at', asked_at, 'what', what, 'booking', booking_id,
        'asked_by_you', asker_id = %(member)s, 'answer', answer, 'answered_at', answered_at)
    FROM favours WHERE organization_id = %(organization)s AND (asker_id = %(member)s OR holder_id = %(member)s)
    UNION ALL
    SELECT 'polls', asked_at, jsonb_build_object('number', id, 'asked_at', asked_at, 'closes_at', closes_at,
        'asked_by_you', asker_id = %(member)s, 'times', booking_ids, 'outcome', outcome, 'ended_at', ended_at,
        'suits_you', (SELECT booking_ids FROM poll_votes WHERE organization_id = polls.organization_id
            AND poll_id = polls.id AND member_id = %(member)s))
    FROM polls
    WHERE organization_id = %(organization)s AND (asker_id = %(member)s OR voter_ids @> ARRAY[%(member)s::bigint])
    UNION ALL
    SELECT 'invitations', made_at, jsonb_build_object('made_at', made_at, 'role', role, 'uses', uses)
    FROM invitations WHERE organization_id = %(organization)s AND by_member = %(member)s
    UNION ALL
    SELECT 'series', made_at, jsonb_build_object('number', id, 'rule', rule, 'first', first, 'starts', starts,
        'minutes', minutes, 'units', units, 'title', title, 'made_at', made_at, 'yours', member_id = %(member)s,
        'made_by_you', booked_by = %(member)s, 'you_come', %(member)s = ANY (attendee_ids))
    FROM series
    WHERE organization_id = %(organization)s
      AND (member_id = %(member)s OR booked_by = %(member)s OR %(member)s = ANY (attendee_ids))
    UNION ALL
    SELECT 'waits', made_at, jsonb_build_object('number', id, 'starts', starts, 'ends', ends, 'minutes', minutes,
        'least', least, 'count', units_wanted, 'made_at', made_at, 'state', status,
        'resources', (SELECT jsonb_agg(name ORDER BY name) FROM resources
            WHERE organization_id = waits.organization_id AND id = ANY (waits.resource_ids)))
    FROM waits WHERE organization_id = %(organization)s AND member_id = %(member)s
    UNION ALL
    SELECT 'offers', offered_at, jsonb_build_object('wait', wait_id, 'booking', booking_id, 'starts', starts,
        'ends', ends, 'offered_at', offered_at, 'until', until, 'outcome', outcome)
    FROM wait_offers WHERE organization_id = %(organization)s AND member_id = %(member)s
    UNION ALL
    SELECT 'monthly_reports', due_at,
        jsonb_build_object('platform', platform, 'workspace', workspace, 'conversation', conversation, 'next', due_at)
    FROM digests WHERE organization_id = %(organization)s AND member_id = %(member)s
    UNION ALL
    SELECT 'requests_asked_in', NULL,
        jsonb_build_object('platform', platform, 'workspace', workspace, 'conversation', conversation)
    FROM asking_places WHERE organization_id = %(organization)s AND member_id = %(member)s
    UNION ALL
    SELECT 'week_sent', due_at, jsonb_build_object('weekday', weekday, 'next', due_at)
    FROM weeks WHERE organization_id = %(organization)s AND member_id = %(member)s) known
ORDER BY what, at;

-- name: delegates
-- Who answers in the person's place, and in whose place they do; nobody else is named.
SELECT jsonb_build_object('starts', starts, 'ends', ends,
    'you', CASE member_id WHEN %(member)s THEN 'away' ELSE 'delegate' END) AS facts
FROM delegations
WHERE organization_id = %(organization)s AND (member_id = %(member)s OR delegate_id = %(member)s)
ORDER BY starts;

-- name: audit
-- What the audit has of the person: what they did, and what was done to them, with the words as far as they are known.
SELECT jsonb_build_object('at', a.at, 'noun', a.noun, 'number', a.subject, 'verb', a.verb, 'from', a.via,
    'by_you', a.by_member = %(member)s, 'before', a.before, 'after', a.after,
    'words', CASE WHEN a.by_member = %(member)s OR a.noun = 'person' THEN p.facts END) AS facts
FROM audit a
LEFT JOIN audit_personal p ON p.organization_id = a.organization_id AND p.digest = a.personal
WHERE a.organization_id = %(organization)s
  AND (a.by_member = %(member)s OR a.noun = 'person' AND a.subject = %(member)s::text)
ORDER BY a.id;
