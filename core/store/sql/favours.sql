-- What members ask of the holders of bookings, and rings of those who may swap at once.

-- columns
id, organization_id, what, booking_id, holder_id, asker_id, starts, ends, unit_id, held_starts, held_ends, mine_id,
given_unit_id, given_starts, given_ends, via, asked_at, until, answer, answered_at, made_id, ring_id, ring_until,
agreed_at, ring_ended_at

-- name: lock
-- Let only one member at a time ask in an organization, so that what was asked is counted.
SELECT pg_advisory_xact_lock(hashtext('bellhop.favours'), %(organization)s::int);

-- name: lapse
-- Close what a member asked about a booking and nobody answered in time, or what is asked otherwise now.
UPDATE favours SET answer = CASE WHEN until <= %(at)s THEN 'lapsed' ELSE 'withdrawn' END, answered_at = %(at)s
WHERE organization_id = %(organization)s AND asker_id = %(asker)s AND booking_id = %(booking)s AND answer IS NULL;

-- name: write
-- Write what somebody asks of a holder.
INSERT INTO favours (organization_id, what, booking_id, holder_id, asker_id, starts, ends, unit_id, held_starts,
    held_ends, mine_id, given_unit_id, given_starts, given_ends, via, asked_at, until)
VALUES (%(organization)s, %(what)s, %(booking)s, %(holder)s, %(asker)s, %(starts)s, %(ends)s, %(unit)s, %(held_starts)s,
    %(held_ends)s, %(mine)s, %(given_unit)s, %(given_starts)s, %(given_ends)s, %(via)s, %(at)s, %(until)s)
RETURNING id;

-- name: asked_since
-- How often a member has asked since an instant.
SELECT count(*) FROM favours
WHERE organization_id = %(organization)s AND asker_id = %(asker)s AND asked_at >= %(since)s;

-- name: holder_since
-- How often a holder was asked since an instant, and whether they want to be asked no more on that day.
SELECT count(*) FILTER (WHERE asked_at >= %(since)s) AS asked,
    count(*) FILTER (WHERE answer = 'not_today' AND answered_at >= %(since)s) > 0 AS enough
FROM favours
WHERE organization_id = %(organization)s AND holder_id = %(holder)s AND asked_at >= %(since)s - interval '1 day';

-- name: found
-- What was asked, perhaps locked until the transaction ends.
SELECT
    -- columns: favours
FROM favours
WHERE organization_id = %(organization)s AND id = %(favour)s
-- if: locked
FOR UPDATE
-- end
;

-- name: open_between
-- What a member asks of another one's booking, if that is not answered yet.
SELECT
    -- columns: favours
FROM favours
WHERE organization_id = %(organization)s AND asker_id = %(asker)s AND booking_id = %(booking)s AND answer IS NULL
  AND until > %(at)s;

-- name: granted_by
-- What was given to a member, or shortened for them, by which they made a booking.
SELECT
    -- columns: favours
FROM favours
WHERE organization_id = %(organization)s AND asker_id = %(asker)s AND made_id = %(booking)s AND answer = 'yes'
  AND what IN ('give', 'shorten')
ORDER BY id LIMIT 1;

-- name: asked_of
-- What was asked of a holder last and waits for their answer.
SELECT
    -- columns: favours
FROM favours
WHERE organization_id = %(organization)s AND holder_id = %(holder)s AND answer IS NULL AND until > %(at)s
ORDER BY asked_at DESC, id DESC LIMIT 1;

-- name: in_rings
-- What a member wished for of another one's booking and that is in a ring which waits.
SELECT
    -- columns: favours
FROM favours
WHERE organization_id = %(organization)s AND booking_id = %(booking)s AND asker_id = %(asker)s
  AND ring_id IS NOT NULL AND ring_ended_at IS NULL;

-- name: answer
-- Write what became of it, and the asker's booking that came of it.
UPDATE favours SET answer = %(answer)s, answered_at = %(at)s, made_id = coalesce(%(made)s, made_id)
WHERE organization_id = %(organization)s AND id = %(favour)s;

-- name: changed_since
-- Whether anybody has changed one of some bookings after an instant.
SELECT EXISTS (
    SELECT FROM audit
    WHERE organization_id = %(organization)s AND noun = 'booking' AND subject = ANY(%(subjects)s) AND at > %(since)s);

-- name: end_of
-- Close what a member asked, or was asked, and is not answered: they are gone. Return whom that concerns.
UPDATE favours SET answer = 'off', answered_at = %(at)s
WHERE organization_id = %(organization)s AND id IN (
    SELECT id FROM favours WHERE organization_id = %(organization)s AND asker_id = %(member)s AND answer IS NULL
    UNION
    SELECT id FROM favours WHERE organization_id = %(organization)s AND holder_id = %(member)s AND answer IS NULL)
RETURNING id, asker_id;

-- name: asked_no_more
-- Close what is asked about bookings that are given up, and is not answered; a ring ends by itself. Return whom that
-- concerns.
UPDATE favours SET answer = 'off', answered_at = %(at)s
WHERE organization_id = %(organization)s AND booking_id = ANY(%(bookings)s) AND answer IS NULL AND until > %(at)s
  AND (ring_id IS NULL OR ring_ended_at IS NOT NULL)
RETURNING id, asker_id;

-- name: rings
-- The wishes that close a ring with a new one: each asks for what the next one gives, and nobody takes part twice. Who
-- was told no may still find others.
WITH RECURSIVE chain AS (
    SELECT booking_id AS wants, mine_id AS closes, ARRAY[id] AS wishes, ARRAY[asker_id] AS members
    FROM favours
    WHERE organization_id = %(organization)s AND id = %(favour)s AND mine_id IS NOT NULL
    UNION ALL
    SELECT f.booking_id, chain.closes, chain.wishes || f.id, chain.members || f.asker_id
    FROM chain
    CROSS JOIN LATERAL (
        SELECT id, booking_id, asker_id
        FROM favours
        WHERE organization_id = %(organization)s AND mine_id = chain.wants
          AND (answer IS NULL OR answer IN ('no', 'not_today')) AND until > %(at)s AND ring_id IS NULL
          AND asker_id <> ALL (chain.members)
        OFFSET 0) f
    WHERE cardinality(chain.members) < %(most)s AND chain.wants <> chain.closes
)
SELECT wishes FROM chain WHERE wants = closes AND cardinality(members) >= %(least)s
ORDER BY cardinality(members), wishes LIMIT %(tried)s;

-- name: join
-- Put wishes into a ring.
UPDATE favours SET ring_id = %(ring)s, ring_until = %(until)s
WHERE organization_id = %(organization)s AND id = ANY(%(wishes)s);

-- name: ring
-- The wishes of a ring, perhaps locked until the transaction ends.
SELECT
    -- columns: favours
FROM favours
WHERE organization_id = %(organization)s AND ring_id = %(ring)s
ORDER BY id
-- if: locked
FOR UPDATE
-- end
;

-- name: agree
-- Write that somebody agrees to their part in a ring.
UPDATE favours SET agreed_at = %(at)s WHERE organization_id = %(organization)s AND id = %(favour)s;

-- name: end_ring
-- Write that a ring has ended; with an answer, its wishes have it.
UPDATE favours SET ring_ended_at = %(at)s, answer = coalesce(%(answer)s::text, answer),
    answered_at = CASE WHEN %(answer)s::text IS NULL THEN answered_at ELSE %(at)s END,
    made_id = CASE WHEN %(answer)s::text IS NULL THEN made_id ELSE mine_id END
WHERE organization_id = %(organization)s AND ring_id = %(ring)s;
