-- Memberships, as those see and change them who run a place.

-- name: locked
-- Some members, and every owner and admin, locked until the transaction ends. Two who change each other's roles wait for one
-- another here, and the second decides by what the first has written.
SELECT id, name, role, left_at, removed, suspended_at
FROM members
WHERE organization_id = %(organization)s AND (id = ANY(%(members)s) OR role IN ('owner', 'admin'))
ORDER BY id FOR NO KEY UPDATE;

-- name: listed
-- The members of an organization in some roles by name, with their groups and the platforms on which they are; owners
-- and admins first.
SELECT m.id, m.name, m.role, m.left_at, m.removed, m.suspended_at,
    ARRAY(SELECT g.name FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id ORDER BY lower(g.name)) AS groups,
    ARRAY(SELECT i.platform FROM identities i
          WHERE i.organization_id = m.organization_id AND i.member_id = m.id ORDER BY i.platform) AS platforms
FROM members m
WHERE m.organization_id = %(organization)s AND m.left_at IS NULL AND m.role = ANY(%(roles)s)
  AND (m.suspended_at IS NOT NULL OR NOT %(suspended)s)
ORDER BY m.role NOT IN ('owner', 'admin'), lower(m.name), m.id LIMIT %(most)s;

-- name: found
-- One member, whether they have left or not; of one that was joined to another, that one.
SELECT m.id, m.name, m.role, m.left_at, m.removed, m.suspended_at,
    ARRAY(SELECT g.name FROM group_members gm JOIN groups g ON g.id = gm.group_id
          WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id ORDER BY lower(g.name)) AS groups,
    ARRAY(SELECT i.platform FROM identities i
          WHERE i.organization_id = m.organization_id AND i.member_id = m.id ORDER BY i.platform) AS platforms
FROM members m
WHERE m.organization_id = %(organization)s AND m.id = (
    SELECT coalesce(joined_into, id) FROM members WHERE organization_id = %(organization)s AND id = %(member)s);

-- name: set_role
-- Give a member a role, which no platform's word changes from then on.
UPDATE members SET role = %(role)s, role_chosen = TRUE WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: suspend
-- Write since when a member may do nothing.
UPDATE members SET suspended_at = %(at)s WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: remove
-- Write that a member is out, and that only an admin brings them back.
UPDATE members SET left_at = %(at)s, removed = TRUE, suspended_at = NULL
WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: let_back
-- Let a member be here again, and act.
UPDATE members SET left_at = NULL, removed = FALSE, suspended_at = NULL
WHERE organization_id = %(organization)s AND id = %(member)s;

-- name: clash
-- Two bookings for one time, one of each of two members.
SELECT own.id AS first, other.id AS second
FROM bookings own
CROSS JOIN LATERAL (
    SELECT id
    FROM bookings
    WHERE organization_id = %(organization)s AND member_id = %(other)s AND ended_at IS NULL AND leader_id IS NULL
      AND starts < own.ends AND ends > own.starts AND status IN ('held', 'pending', 'confirmed', 'in_use')
    ORDER BY starts, id LIMIT 1
    OFFSET 0) other
WHERE own.organization_id = %(organization)s AND own.member_id = %(member)s AND own.ended_at IS NULL
  AND own.leader_id IS NULL AND own.ends > %(now)s AND own.status IN ('held', 'pending', 'confirmed', 'in_use')
ORDER BY own.starts, own.id LIMIT 1;

-- name: give_bookings
-- Let a member have what another one has, made, attends or is offered. What stands gets a version of its own, so that
-- nobody writes it as they remember it; what is over keeps its state, and counts towards quotas as before.
WITH stands AS (
    UPDATE bookings SET
        member_id = CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END,
        booked_by = CASE booked_by WHEN %(other)s THEN %(member)s ELSE booked_by END,
        offered_to = nullif(CASE offered_to WHEN %(other)s THEN %(member)s ELSE offered_to END,
            CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END),
        offered_until = CASE WHEN (offered_to, member_id) IN ((%(other)s, %(member)s), (%(member)s, %(other)s))
            THEN NULL ELSE offered_until END,
        -- Whoever holds it comes anyway, and nobody comes twice.
        attendee_ids = array_remove(
            CASE WHEN attendee_ids @> ARRAY[%(member)s::bigint] THEN array_remove(attendee_ids, %(other)s::bigint)
                 ELSE array_replace(attendee_ids, %(other)s::bigint, %(member)s::bigint) END,
            CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END::bigint),
        absentee_ids = array_remove(array_remove(absentee_ids, %(other)s::bigint), %(member)s::bigint),
        version = version + 1
    WHERE occupies
      AND occupied_line(organization_id, starts, blocks_until) && occupied_line(%(organization)s, %(now)s, %(until)s)
      AND ended_at IS NULL
      AND (member_id = %(other)s OR booked_by = %(other)s OR offered_to = %(other)s
           OR attendee_ids @> ARRAY[%(other)s::bigint] OR absentee_ids @> ARRAY[%(other)s::bigint])
    RETURNING id, version, status, member_id
), audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after)
    SELECT %(organization)s, 'booking', id::text, status, version, %(now)s, %(by)s, %(via)s,
        jsonb_build_object('person', %(other)s::bigint), jsonb_build_object('person', %(member)s::bigint)
    FROM stands
), repeated AS (
    UPDATE series SET
        member_id = CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END,
        booked_by = CASE booked_by WHEN %(other)s THEN %(member)s ELSE booked_by END,
        attendee_ids = array_remove(
            CASE WHEN attendee_ids @> ARRAY[%(member)s::bigint] THEN array_remove(attendee_ids, %(other)s::bigint)
                 ELSE array_replace(attendee_ids, %(other)s::bigint, %(member)s::bigint) END,
            CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END::bigint),
        version = version + 1
    WHERE organization_id = %(organization)s
      AND (member_id = %(other)s OR booked_by = %(other)s OR attendee_ids @> ARRAY[%(other)s::bigint])
), acted AS (
    UPDATE series_acts SET member_id = %(member)s
    WHERE organization_id = %(organization)s AND member_id = %(other)s
), waiting AS (
    UPDATE waits SET member_id = %(member)s, version = version + 1
    WHERE organization_id = %(organization)s AND member_id = %(other)s
), told AS (
    UPDATE wait_offers SET member_id = %(member)s
    WHERE organization_id = %(organization)s AND member_id = %(other)s
), asked AS (
    UPDATE requests SET
        member_id = CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END,
        query_by = CASE query_by WHEN %(other)s THEN %(member)s ELSE query_by END
    WHERE organization_id = %(organization)s AND (member_id = %(other)s OR query_by = %(other)s)
), agreed AS (
    UPDATE approvals SET member_id = CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END,
        instead_of = CASE instead_of WHEN %(other)s THEN %(member)s ELSE instead_of END
    WHERE organization_id = %(organization)s AND (member_id = %(other)s OR instead_of = %(other)s)
), placed AS (
    UPDATE asking_places SET member_id = %(member)s
    WHERE organization_id = %(organization)s AND member_id = %(other)s
), standing AS (
    UPDATE boards SET member_id = %(member)s
    WHERE organization_id = %(organization)s AND member_id = %(other)s
), over AS (
    UPDATE bookings SET member_id = %(member)s
    WHERE organization_id = %(organization)s AND member_id = %(other)s AND ended_at IS NOT NULL
)
SELECT id FROM stands;

-- name: give_groups
-- Put a member into the groups of another one, who is in none from then on.
WITH gone AS (
    DELETE FROM group_members WHERE organization_id = %(organization)s AND member_id = %(other)s RETURNING group_id
)
INSERT INTO group_members (organization_id, group_id, member_id)
SELECT %(organization)s, group_id, %(member)s FROM gone
ON CONFLICT DO NOTHING;

-- name: give_certificates
-- Let a member have the certificates of another one that they have not; of two with one name their own stays.
UPDATE certificates c SET member_id = %(member)s
WHERE c.organization_id = %(organization)s AND c.member_id = %(other)s
  AND NOT EXISTS (
    SELECT FROM certificates own
    WHERE own.organization_id = c.organization_id AND own.member_id = %(member)s AND own.name = c.name
    OFFSET 0);

-- name: give_identities
-- Let another one's accounts be a member's.
UPDATE identities SET member_id = %(member)s WHERE organization_id = %(organization)s AND member_id = %(other)s;

-- name: give_messages
-- Send a member what waits for another one, unless the same waits for them.
UPDATE messages m SET member_id = %(member)s
WHERE m.organization_id = %(organization)s AND m.member_id = %(other)s AND m.state = 'waiting'
  AND NOT EXISTS (
    SELECT FROM messages own
    WHERE own.organization_id = m.organization_id AND own.about_kind = m.about_kind AND own.about_id = m.about_id
      AND own.kind = m.kind AND own.due_at = m.due_at AND own.member_id = %(member)s
    -- Keeps the planner from joining, so that each is looked up by its key.
    OFFSET 0);

-- name: give_cards
-- Let a member read the cards that another one read.
UPDATE cards SET member_id = %(member)s WHERE organization_id = %(organization)s AND member_id = %(other)s;

-- name: give_questions
-- Let a member answer what another one was asked.
UPDATE questions SET member_id = %(member)s WHERE organization_id = %(organization)s AND member_id = %(other)s;

-- name: give_week
-- Send a member their week when another one wanted it, unless they have chosen a weekday themself.
WITH gone AS (
    DELETE FROM weeks WHERE organization_id = %(organization)s AND member_id = %(other)s
    RETURNING weekday, via, due_at
)
INSERT INTO weeks (organization_id, member_id, weekday, via, due_at)
SELECT %(organization)s, %(member)s, weekday, via, due_at FROM gone
ON CONFLICT DO NOTHING;

-- name: give_preferences
-- Let a member prefer what another one did, unless they have chosen something themself; a name that one of them hides is
-- hidden.
WITH gone AS (
    DELETE FROM preferences WHERE organization_id = %(organization)s AND member_id = %(other)s RETURNING *
)
INSERT INTO preferences (organization_id, member_id, hours, reminder, quiet_from, quiet_until, reach, length,
    favourite_ids, discreet)
SELECT organization_id, %(member)s, hours, reminder, quiet_from, quiet_until, reach, length, favourite_ids, discreet
FROM gone
ON CONFLICT (organization_id, member_id) DO UPDATE SET discreet = preferences.discreet OR excluded.discreet
RETURNING discreet;

-- name: give_feeds
-- Let calendar programs read a member's bookings by the links of another one; those of who is suspended open nothing.
UPDATE feeds f SET member_id = m.id
FROM members m
WHERE f.organization_id = %(organization)s AND f.member_id = %(other)s AND f.revoked_at IS NULL
    AND m.organization_id = %(organization)s AND m.id = %(member)s AND m.suspended_at IS NULL;

-- name: give_tokens
-- Let other systems act for a member by the tokens of another one; those of who is suspended open nothing.
UPDATE tokens t SET member_id = m.id, made_by = CASE WHEN t.made_by = %(other)s THEN m.id ELSE t.made_by END
FROM members m
WHERE t.organization_id = %(organization)s AND t.member_id = %(other)s AND t.revoked_at IS NULL
    AND m.organization_id = %(organization)s AND m.id = %(member)s AND m.suspended_at IS NULL;

-- name: give_delegations
-- Let a member be away, and answer for others, where another one was; nobody answers in their own place, and whom the
-- member has named themself stays.
WITH gone AS (
    DELETE FROM delegations d
    WHERE organization_id = %(organization)s AND (member_id = %(other)s AND EXISTS (
            SELECT FROM delegations o WHERE o.organization_id = d.organization_id AND o.member_id = %(member)s OFFSET 0)
        OR member_id IN (%(member)s, %(other)s) AND delegate_id IN (%(member)s, %(other)s))
    RETURNING member_id
)
UPDATE delegations SET member_id = CASE member_id WHEN %(other)s THEN %(member)s ELSE member_id END,
    delegate_id = CASE delegate_id WHEN %(other)s THEN %(member)s ELSE delegate_id END
WHERE organization_id = %(organization)s AND (member_id = %(other)s OR delegate_id = %(other)s)
  AND member_id NOT IN (SELECT member_id FROM gone);

-- name: give_favours
-- Let a member be who asked holders, or was asked, where another one was. What the two asked of each other goes, and what
-- the other one still waited for is over: the member may ask it themself.
WITH gone AS (
    DELETE FROM favours
    WHERE organization_id = %(organization)s AND asker_id IN (%(member)s, %(other)s)
      AND holder_id IN (%(member)s, %(other)s)
)
UPDATE favours SET asker_id = CASE asker_id WHEN %(other)s THEN %(member)s ELSE asker_id END,
    holder_id = CASE holder_id WHEN %(other)s THEN %(member)s ELSE holder_id END,
    answer = CASE WHEN answer IS NULL AND asker_id = %(other)s THEN 'off' ELSE answer END,
    answered_at = CASE WHEN answer IS NULL AND asker_id = %(other)s THEN %(at)s ELSE answered_at END
WHERE organization_id = %(organization)s AND (asker_id = %(other)s OR holder_id = %(other)s)
  AND NOT (asker_id IN (%(member)s, %(other)s) AND holder_id IN (%(member)s, %(other)s));

-- name: give_polls
-- Let a member ask, and be asked, where another one was; what they said themself stands, and nobody is asked by themself.
WITH answered AS (
    UPDATE poll_votes v SET member_id = %(member)s
    WHERE organization_id = %(organization)s AND member_id = %(other)s AND NOT EXISTS (
        SELECT FROM poll_votes o
        WHERE o.organization_id = v.organization_id AND o.poll_id = v.poll_id AND o.member_id = %(member)s OFFSET 0)
), left_over AS (
    DELETE FROM poll_votes v
    WHERE organization_id = %(organization)s AND member_id = %(other)s AND EXISTS (
        SELECT FROM poll_votes o
        WHERE o.organization_id = v.organization_id AND o.poll_id = v.poll_id AND o.member_id = %(member)s OFFSET 0)
)
UPDATE polls SET version = version + 1,
    asker_id = CASE asker_id WHEN %(other)s THEN %(member)s ELSE asker_id END,
    voter_ids = CASE
        WHEN asker_id IN (%(member)s, %(other)s) OR voter_ids @> ARRAY[%(member)s::bigint, %(other)s::bigint]
            THEN array_remove(array_remove(voter_ids, %(other)s::bigint),
                CASE WHEN asker_id IN (%(member)s, %(other)s) THEN %(member)s::bigint END)
        ELSE array_replace(voter_ids, %(other)s::bigint, %(member)s::bigint) END
WHERE organization_id = %(organization)s AND (asker_id = %(other)s OR voter_ids @> ARRAY[%(other)s::bigint]);

-- name: give_turn
-- Count a member's use of quotas anew, because what another one used is theirs as well.
INSERT INTO quota_turns AS known (organization_id, member_id, turn) VALUES (%(organization)s, %(member)s, 1)
ON CONFLICT (organization_id, member_id) DO UPDATE SET turn = known.turn + 1;

-- name: end_joined
-- Write that a membership was joined to another one.
UPDATE members SET left_at = %(at)s, removed = TRUE, suspended_at = NULL, joined_into = %(member)s
WHERE organization_id = %(organization)s AND id = %(other)s;
