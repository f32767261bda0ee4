-- Polls: what is asked, what each one answers, and how they end.

-- name: write
-- Write a new poll, whose times are held next.
INSERT INTO polls (organization_id, asker_id, voter_ids, booking_ids, via, asked_at, closes_at, version)
VALUES (%(organization)s, %(asker)s, %(voters)s, '{}', %(via)s, %(at)s, %(closes_at)s, 1)
RETURNING id;

-- name: offer
-- Write which times a new poll has, and until when it is open for them.
UPDATE polls SET booking_ids = %(bookings)s, closes_at = %(closes_at)s
WHERE organization_id = %(organization)s AND id = %(poll)s;

-- name: open_of
-- The polls that a member has open, the one that closes first before all others.
SELECT id FROM polls
WHERE organization_id = %(organization)s AND asker_id = %(member)s AND ended_at IS NULL
ORDER BY closes_at, id;

-- name: open_for
-- The open polls that a member has asked, and then those in which they are asked; of each what closes first before.
SELECT id FROM (
    SELECT id, closes_at, 0 AS place FROM polls
    WHERE organization_id = %(organization)s AND asker_id = %(member)s AND ended_at IS NULL
    UNION ALL
    SELECT id, closes_at, 1 FROM polls
    WHERE organization_id = %(organization)s AND voter_ids @> ARRAY[%(member)s::bigint] AND ended_at IS NULL) AS open
ORDER BY place, closes_at, id;

-- name: found
-- A poll with its votes, perhaps locked until the transaction ends.
SELECT id, organization_id, asker_id, voter_ids, booking_ids, via, asked_at, closes_at, version, outcome, ended_at,
    booking_id, (SELECT json_agg(json_build_array(member_id, booking_ids)) FROM poll_votes v
        WHERE v.organization_id = polls.organization_id AND v.poll_id = polls.id) AS votes
FROM polls
WHERE organization_id = %(organization)s AND id = %(poll)s
-- if: locked
FOR UPDATE
-- end
;

-- name: vote
-- Write which times of a poll suit somebody, in place of what they said before, and until when it is open then.
WITH voted AS (
    INSERT INTO poll_votes (organization_id, poll_id, member_id, booking_ids, voted_at)
    VALUES (%(organization)s, %(poll)s, %(member)s, %(bookings)s, %(at)s)
    ON CONFLICT (organization_id, poll_id, member_id) DO UPDATE
    SET booking_ids = excluded.booking_ids, voted_at = excluded.voted_at
)
UPDATE polls SET version = version + 1, closes_at = %(closes_at)s
WHERE organization_id = %(organization)s AND id = %(poll)s;

-- name: end
-- Write what became of a poll; its times are held for it no more.
WITH let_go AS (
    UPDATE bookings SET poll_id = NULL
    WHERE organization_id = %(organization)s AND poll_id = %(poll)s AND id = ANY(%(bookings)s)
)
UPDATE polls SET outcome = %(outcome)s, booking_id = %(chosen)s, ended_at = %(at)s, version = version + 1
WHERE organization_id = %(organization)s AND id = %(poll)s;

-- name: keep
-- Hold a slot for a poll: it does not count among what its booker may hold.
UPDATE bookings SET poll_id = %(poll)s WHERE organization_id = %(organization)s AND id = %(booking)s;

-- name: let_go
-- Hold a time for its poll no more.
UPDATE bookings SET poll_id = NULL
WHERE organization_id = %(organization)s AND poll_id = %(poll)s AND id = %(booking)s;

-- name: any_due
-- Whether any poll is to be closed.
SELECT EXISTS (SELECT FROM polls WHERE ended_at IS NULL AND closes_at <= %(now)s);

-- name: next_due
-- A poll that is to be closed and that no other replica has in hand, locked until the transaction ends.
SELECT organization_id, id FROM polls
WHERE ended_at IS NULL AND closes_at <= %(now)s
ORDER BY closes_at LIMIT 1 FOR UPDATE SKIP LOCKED;

-- name: put_off
-- Close a poll later, because something is wrong with it.
UPDATE polls SET closes_at = %(until)s WHERE organization_id = %(organization)s AND id = %(poll)s;

-- name: leave
-- Ask somebody no more who is gone; whoever is left may all have answered, and then the poll is closed at once.
WITH gone AS (
    DELETE FROM poll_votes WHERE organization_id = %(organization)s AND member_id = %(member)s
      AND poll_id IN (SELECT id FROM polls WHERE organization_id = %(organization)s AND ended_at IS NULL
          AND voter_ids @> ARRAY[%(member)s::bigint])
)
UPDATE polls p SET voter_ids = array_remove(voter_ids, %(member)s::bigint), version = version + 1,
    closes_at = CASE WHEN NOT EXISTS (
        SELECT FROM unnest(voter_ids) AS v (id)
        WHERE v.id <> %(member)s AND NOT EXISTS (
            SELECT FROM poll_votes o
            WHERE o.organization_id = p.organization_id AND o.poll_id = p.id AND o.member_id = v.id))
        THEN least(closes_at, %(at)s) ELSE closes_at END
WHERE organization_id = %(organization)s AND ended_at IS NULL AND voter_ids @> ARRAY[%(member)s::bigint]
RETURNING id;

-- name: repaint
-- Plan that the cards of a poll are painted anew, also where the same was planned a moment ago.
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
SELECT %(organization)s, 'poll', %(poll)s, 'changed',
    -- After every other of its kind that may be under way, and may have read its cards before.
    (SELECT greatest(%(at)s::timestamptz, max(due_at) + interval '1 microsecond') FROM messages
     WHERE organization_id = %(organization)s AND about_kind = 'poll' AND about_id = %(poll)s AND kind = 'changed'
       AND (state <> 'waiting' OR claimed_by IS NOT NULL)), %(at)s, 1
ON CONFLICT (organization_id, about_kind, about_id, kind, due_at, member_id) DO NOTHING;
