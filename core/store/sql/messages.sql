-- name: claim
-- Take due messages in hand, the urgent first, if their way leads through one of these routes, or is not known yet.
-- Kinds and topics that only a newer release knows are passed over.
WITH due AS (
    SELECT first.*
    FROM unnest(%(urgencies)s::smallint[]) AS of (urgency)
    CROSS JOIN unnest(%(routes)s::text[]) AS by (route)
    -- Each range of the index is read in order, and no further than needed, however much is due.
    CROSS JOIN LATERAL (
        SELECT organization_id, about_kind, about_id, kind, due_at, member_id, m.urgency, not_before
        FROM messages m
        WHERE state = 'waiting' AND claimed_by IS NULL AND m.route = by.route AND m.urgency = of.urgency
          AND not_before <= %(now)s AND about_kind = ANY(%(topics)s) AND kind = ANY(%(kinds)s)
        -- Rows that another process is claiming are passed over: it sends them, and nobody waits.
        ORDER BY not_before LIMIT %(most)s FOR UPDATE SKIP LOCKED) first
    ORDER BY first.urgency, first.not_before LIMIT %(most)s)
UPDATE messages m SET claimed_by = %(replica)s
FROM due
WHERE m.organization_id = due.organization_id AND m.about_kind = due.about_kind AND m.about_id = due.about_id
  AND m.kind = due.kind AND m.due_at = due.due_at AND m.member_id = due.member_id
RETURNING m.organization_id, m.about_kind, m.about_id, m.kind, m.due_at, m.member_id, m.attempts, m.doubles, m.reason,
    m.route,
    -- What else is due for the same member about the same thing, whoever has it in hand.
    ARRAY(SELECT other.kind FROM messages other
          WHERE other.organization_id = m.organization_id AND other.about_kind = m.about_kind
            AND other.about_id = m.about_id AND other.member_id = m.member_id AND other.state = 'waiting'
            AND other.due_at <= %(now)s AND other.kind = ANY(%(kinds)s) AND other.kind <> m.kind) AS others;

-- name: mark
-- Write what has become of messages in hand, and which are begun, if this replica still has them; and who saw a code, or
-- what a guest was told, whoever has the message by now.
WITH marks AS (
    -- Rows of JSON, because one array for each column would be thirteen parameters.
    SELECT * FROM json_to_recordset(%(marks)s) AS marks (organization bigint, topic text, id bigint, kind text,
        due timestamptz, member bigint, begins boolean, state text, reason text, attempts smallint,
        not_before timestamptz, route text, code_seen_by bigint,
        sequence int, digest text, method text)
), seen AS (
    INSERT INTO audit (organization_id, noun, subject, verb, at, by_member, via)
    SELECT organization, 'code', id::text, 'seen', %(at)s, code_seen_by, %(clock)s
    FROM marks WHERE code_seen_by IS NOT NULL
    ON CONFLICT (organization_id, subject, by_member) WHERE noun = 'code' AND verb = 'seen' DO NOTHING
), told AS (
    UPDATE guests g SET sequence = marks.sequence, digest = decode(marks.digest, 'hex'), method = marks.method
    FROM marks WHERE marks.method IS NOT NULL AND g.organization_id = marks.organization AND g.id = marks.id
)
UPDATE messages m SET state = marks.state, reason = coalesce(marks.reason, m.reason),
    attempts = coalesce(marks.attempts, m.attempts), not_before = coalesce(marks.not_before, m.not_before),
    route = coalesce(marks.route, m.route),
    settled_at = CASE WHEN marks.state <> 'waiting' THEN %(at)s::timestamptz END,
    claimed_by = CASE WHEN marks.begins THEN m.claimed_by END,
    begun_at = CASE WHEN marks.begins THEN %(at)s::timestamptz END
FROM marks
WHERE m.organization_id = marks.organization AND m.about_kind = marks.topic AND m.about_id = marks.id
  AND m.kind = marks.kind AND m.due_at = marks.due AND m.member_id = marks.member
  -- What a replica that was taken for dead still has in hand belongs to others by now. In these words the rows are found
  -- by their key: the index of what is in hand is full of entries that nobody has cleared away yet.
  AND m.claimed_by IS NOT DISTINCT FROM %(replica)s AND m.state = 'waiting'
RETURNING m.organization_id, m.about_kind, m.about_id, m.kind, m.due_at, m.member_id;

-- name: let_go
-- Let go of what a replica has in hand and has not begun, except these.
UPDATE messages SET claimed_by = NULL
WHERE claimed_by = %(replica)s AND begun_at IS NULL
  AND (organization_id, about_kind, about_id, kind, due_at, member_id) NOT IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(topics)s::text[], %(ids)s::bigint[], %(kinds)s::text[],
        %(dues)s::timestamptz[], %(members)s::bigint[]));

-- name: served
-- The routes that any living replica serves.
SELECT DISTINCT unnest(routes) AS route FROM replicas WHERE id > 0;

-- name: reroute
-- Judge anew what waits for a route that nobody serves any more.
UPDATE messages SET route = ''
WHERE state = 'waiting' AND claimed_by IS NULL AND route > '' AND route <> ALL(%(here)s)
  AND route <> ALL(ARRAY(SELECT unnest(routes) FROM replicas WHERE id > 0));

-- name: next_due
-- When the next waiting message is due: of each route and urgency the index gives its first row.
SELECT min(first.not_before)
FROM unnest(%(urgencies)s::smallint[]) AS of (urgency)
CROSS JOIN unnest(%(routes)s::text[]) AS by (route)
CROSS JOIN LATERAL (
    SELECT not_before
    FROM messages m
    WHERE state = 'waiting' AND claimed_by IS NULL AND m.route = by.route AND m.urgency = of.urgency
    ORDER BY not_before LIMIT 1) first;

-- name: plan
-- Plan messages; one that was planned before is not planned again.
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
SELECT %(organization)s, topic, id, kind, at, member, at, urgency
FROM json_to_recordset(%(due)s) AS due (topic text, id bigint, kind text, at timestamptz, member bigint,
    urgency smallint)
ON CONFLICT DO NOTHING;

-- name: last_planned
-- When the last message of a kind about one thing is due, or was.
SELECT max(due_at) FROM messages
WHERE organization_id = %(organization)s AND about_kind = %(topic)s AND about_id = %(id)s AND kind = %(message)s;

-- name: announce
-- Wake who listens: something is due at once.
NOTIFY bellhop_due;
