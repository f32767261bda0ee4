-- Waits: who wants what as soon as it frees up, what was offered to them, and what has just been freed.

-- name: alone
-- Let nobody else begin to wait, and nothing be freed unseen, until the transaction ends.
SELECT pg_advisory_xact_lock(hashtext('bellhop.waits'), %(organization)s::bigint::int);

-- name: add
-- Write a new wait.
INSERT INTO waits (organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least,
    status, version, via, made_at, chance)
VALUES (%(organization)s, %(member)s, %(resources)s, %(units)s, %(count)s, %(starts)s, %(ends)s, %(minutes)s, %(least)s,
    'waiting', 1, %(via)s, %(at)s, %(chance)s)
RETURNING id;

-- name: found
-- One wait with its last offer, perhaps locked until the transaction ends.
SELECT w.id, w.organization_id, w.member_id, w.resource_ids, w.unit_ids, w.units_wanted, w.starts, w.ends, w.minutes,
    w.least, w.status, w.version, w.via, w.made_at, w.booking_id, w.chance,
    o.starts AS offered_from, o.ends AS offered_to, o.until AS offered_until
FROM waits w
LEFT JOIN LATERAL (
    SELECT starts, ends, until FROM wait_offers
    WHERE organization_id = %(organization)s AND booking_id = w.booking_id
    OFFSET 0) o ON TRUE
WHERE w.organization_id = %(organization)s AND w.id = %(wait)s
-- if: locked
FOR NO KEY UPDATE OF w
-- end
;

-- name: of_member
-- What a member is in line for and that is not over, in the order in which they began to wait.
SELECT w.id, w.organization_id, w.member_id, w.resource_ids, w.unit_ids, w.units_wanted, w.starts, w.ends, w.minutes,
    w.least, w.status, w.version, w.via, w.made_at, w.booking_id, w.chance,
    o.starts AS offered_from, o.ends AS offered_to, o.until AS offered_until
FROM waits w
LEFT JOIN LATERAL (
    SELECT starts, ends, until FROM wait_offers
    WHERE organization_id = %(organization)s AND booking_id = w.booking_id
    OFFSET 0) o ON TRUE
WHERE w.organization_id = %(organization)s AND w.member_id = %(member)s AND w.status IN ('waiting', 'offered')
  AND w.ends > %(now)s
ORDER BY w.id;

-- name: of_offer
-- The wait to which a hold was offered.
SELECT w.id, w.organization_id, w.member_id, w.resource_ids, w.unit_ids, w.units_wanted, w.starts, w.ends, w.minutes,
    w.least, w.status, w.version, w.via, w.made_at, o.booking_id, w.chance,
    o.starts AS offered_from, o.ends AS offered_to, o.until AS offered_until
FROM wait_offers o
CROSS JOIN LATERAL (
    SELECT * FROM waits WHERE organization_id = %(organization)s AND id = o.wait_id
    OFFSET 0) w
WHERE o.organization_id = %(organization)s AND o.booking_id = %(booking)s;

-- name: line
-- The place of whoever waits among those in line for any of the resources at some time of an interval, and how many these
-- are; in a fair line those come first who took least of what was offered lately.
WITH line AS (
    SELECT member_id, row_number() OVER (ORDER BY
        -- if: fair
        (SELECT count(*) FROM wait_offers
         WHERE organization_id = %(organization)s AND member_id = waits.member_id AND offered_at > %(since)s
           AND outcome = 'taken'),
        -- end
        min(id)) AS place
    FROM waits
    WHERE status IN ('waiting', 'offered')
      AND occupied_line(organization_id, starts, ends) && occupied_line(%(organization)s, %(starts)s, %(ends)s)
      AND organization_id = %(organization)s AND resource_ids && %(resources)s::bigint[] AND ends > %(now)s
      -- Who waits for other times as well stands in line once, and not behind themselves.
      AND (id = %(wait)s OR member_id <> %(member)s)
    GROUP BY member_id
)
SELECT count(*)::int AS several, max(place) FILTER (WHERE member_id = %(member)s)::int AS place FROM line;

-- name: save
-- Write what has changed of a wait, if it is still of the version before.
UPDATE waits SET resource_ids = %(resources)s, least = %(least)s, status = %(status)s, version = %(version)s,
    booking_id = %(booking)s
WHERE organization_id = %(organization)s AND id = %(wait)s AND version = %(version)s - 1;

-- name: any_freed
-- Something that was freed and can be looked at.
SELECT id FROM freed WHERE not_before IS NULL OR not_before <= %(now)s ORDER BY id LIMIT 1;

-- name: next_freed
-- Something that was freed and that nobody has in hand, locked until the transaction ends; with the chain that it goes
-- on, where it was an offer that ended.
SELECT f.id, f.organization_id, f.unit_id, f.starts, f.ends, f.reached,
    coalesce(nullif(o.chain, 0), f.id) AS chain, o.wait_id AS left_by
FROM freed f
LEFT JOIN LATERAL (
    SELECT chain, wait_id FROM wait_offers WHERE organization_id = f.organization_id AND booking_id = f.booking_id
    OFFSET 0) o ON TRUE
WHERE f.not_before IS NULL OR f.not_before <= %(now)s
ORDER BY f.id LIMIT 1
FOR NO KEY UPDATE OF f SKIP LOCKED;

-- name: drop_freed
-- Forget what was freed: everybody in line has been asked.
DELETE FROM freed WHERE id = %(freed)s AND organization_id = %(organization)s;

-- name: reach
-- Remember up to whom in line was asked; the next look goes on from there.
UPDATE freed SET reached = %(reached)s WHERE id = %(freed)s AND organization_id = %(organization)s;

-- name: put_off
-- Let what could not be looked at wait.
UPDATE freed SET not_before = %(until)s WHERE id = %(freed)s AND organization_id = %(organization)s;

-- name: whom_it_may_fit
-- Those in line for a resource, or for anything, at some time of an interval, in their order. Left out is to whom the
-- same was offered before, and who is not here any more.
SELECT id, organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least, status,
    version, via, made_at, booking_id, chance,
    NULL::timestamptz AS offered_from, NULL::timestamptz AS offered_to, NULL::timestamptz AS offered_until
FROM waits w
WHERE status = 'waiting'
  -- if: one
  AND occupied_line(organization_id, starts, ends) && occupied_line(%(organization)s, %(starts)s, %(ends)s)
  AND resource_ids @> ARRAY[%(resource)s::bigint]
  -- end
  AND organization_id = %(organization)s AND id > %(reached)s AND ends > %(now)s
  AND NOT EXISTS (
    SELECT FROM wait_offers
    WHERE organization_id = %(organization)s AND wait_id = w.id AND chain = %(chain)s OFFSET 0)
  AND EXISTS (
    SELECT FROM members
    WHERE organization_id = %(organization)s AND id = w.member_id AND left_at IS NULL AND suspended_at IS NULL OFFSET 0)
ORDER BY
    -- if: fair
    (SELECT count(*) FROM wait_offers
     WHERE organization_id = %(organization)s AND member_id = w.member_id AND offered_at > %(since)s
       AND outcome = 'taken'),
    -- end
    id
LIMIT %(most)s OFFSET %(skipped)s;

-- name: declined
-- The slots that were offered to some waits and not taken.
SELECT wait_id, starts, ends FROM wait_offers
WHERE organization_id = %(organization)s AND wait_id = ANY(%(waits)s) AND outcome <> 'taken';

-- name: offer
-- Write that a hold is offered to who waits.
WITH offered AS (
    INSERT INTO wait_offers (organization_id, booking_id, wait_id, member_id, chain, starts, ends, offered_at, until)
    VALUES (%(organization)s, %(booking)s, %(wait)s, %(member)s, %(chain)s, %(starts)s, %(ends)s, %(at)s, %(until)s)
)
UPDATE waits SET status = 'offered', booking_id = %(booking)s, version = version + 1
WHERE organization_id = %(organization)s AND id = %(wait)s AND status = 'waiting' AND version = %(version)s;

-- name: leave
-- Let a member be in line for nothing any more.
UPDATE waits SET status = 'stopped', version = version + 1
WHERE organization_id = %(organization)s AND member_id = %(member)s AND status IN ('waiting', 'offered');

-- name: without
-- Let nobody be in line for a resource any more; who wants nothing else stops. Returns those waits as they are then.
UPDATE waits SET
    resource_ids = CASE WHEN resource_ids <@ ARRAY[%(resource)s::bigint] THEN resource_ids
        ELSE array_remove(resource_ids, %(resource)s::bigint) END,
    status = CASE WHEN resource_ids <@ ARRAY[%(resource)s::bigint] THEN 'stopped' ELSE status END,
    version = version + 1
WHERE organization_id = %(organization)s AND status IN ('waiting', 'offered') AND ends > %(now)s
  AND resource_ids @> ARRAY[%(resource)s::bigint]
RETURNING id, organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least, status,
    version, via, made_at, booking_id, chance,
    NULL::timestamptz AS offered_from, NULL::timestamptz AS offered_to, NULL::timestamptz AS offered_until;

-- name: resume
-- Let those be in line again for a resource who were told at that instant that they no longer are, as far as they are
-- here and their time is still to come. Returns those waits as they are then.
UPDATE waits w SET status = 'waiting', version = version + 1
WHERE organization_id = %(organization)s AND status = 'stopped' AND ends > %(now)s
  AND resource_ids @> ARRAY[%(resource)s::bigint]
  AND EXISTS (SELECT FROM messages m WHERE m.organization_id = w.organization_id AND m.about_kind = 'wait'
              AND m.about_id = w.id AND m.kind = 'wait_over' AND m.due_at = %(since)s
              OFFSET 0)
  AND EXISTS (SELECT FROM members m WHERE m.organization_id = w.organization_id AND m.id = w.member_id
              AND m.left_at IS NULL AND m.suspended_at IS NULL
              OFFSET 0)
RETURNING id, organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least, status,
    version, via, made_at, booking_id, chance,
    NULL::timestamptz AS offered_from, NULL::timestamptz AS offered_to, NULL::timestamptz AS offered_until;

-- name: look_anew
-- Let everything be looked at that is free, for everybody in line.
INSERT INTO freed (organization_id) VALUES (%(organization)s);

-- name: kept
-- Of the waits that are over and were told a chance, how many were told about which, and how many of these were offered
-- something; who stopped is left out.
SELECT chance / 10 * 10 AS said, count(*) AS waits, count(*) FILTER (WHERE EXISTS (
    SELECT FROM wait_offers
    WHERE organization_id = %(organization)s AND wait_id = waits.id OFFSET 0)) AS came
FROM waits
WHERE organization_id = %(organization)s AND chance IS NOT NULL AND ends <= %(now)s AND status <> 'stopped'
GROUP BY chance / 10 ORDER BY chance / 10;
