-- name: propose
-- Write a proposed blackout; nothing is closed yet.
INSERT INTO blackouts (organization_id, resource_ids, starts, ends, reason, state, by_member, changed_at, retires)
VALUES (%(organization)s, %(resources)s, %(starts)s, %(ends)s, %(reason)s, 'proposed', %(by)s, %(at)s, %(retires)s)
RETURNING id;

-- name: locked
-- One blackout, locked until the transaction ends.
SELECT id, organization_id, resource_ids, starts, ends, reason, state, changed_at
FROM blackouts
WHERE organization_id = %(organization)s AND id = %(blackout)s
FOR UPDATE;

-- name: standing
-- The blackouts in force that end after an instant; what is retired is closed, and no blackout that people see.
SELECT id, organization_id, resource_ids, starts, ends, reason, state, changed_at
FROM blackouts
WHERE organization_id = %(organization)s AND ends > %(since)s AND state = 'standing' AND NOT retires
ORDER BY starts, id;

-- name: over
-- The first blackout that closes any of the units at some time of the interval.
-- OFFSET 0 keeps the planner from joining, so that each unit is looked up in the index of the constraint.
SELECT o.id, o.organization_id, o.resource_ids, o.starts, o.ends, o.reason, o.state, o.changed_at
FROM unnest(%(units)s::bigint[]) AS wanted (unit)
CROSS JOIN LATERAL (
    SELECT b.blackout_id
    FROM bookings b
    WHERE b.occupies AND b.status = 'blackout'
      AND occupied_line(b.unit_id, b.starts, b.blocks_until) && occupied_line(wanted.unit, %(starts)s, %(ends)s)
    OFFSET 0) b
JOIN blackouts o ON o.id = b.blackout_id
ORDER BY o.starts LIMIT 1;

-- name: close
-- Close parts of units' time, with their audit rows; a part that somebody has is not closed, and not counted.
WITH closed AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
        blocks_until, charged, booked_by, blackout_id)
    SELECT %(organization)s, resource, unit, %(by)s, starts, ends, 'blackout', 1, 'blackout',
        ends, 0, %(by)s, %(blackout)s
    FROM unnest(%(resources)s::bigint[], %(units)s::bigint[], %(starts)s::timestamptz[], %(ends)s::timestamptz[])
        AS part (resource, unit, starts, ends)
    ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
    RETURNING id, resource_id, unit_id, starts, ends
), audited AS (
    INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after)
    SELECT %(organization)s, 'booking', id::text, 'blackout', 1, %(at)s, %(by)s, 'blackout',
        jsonb_build_object('status', 'blackout', 'resource', resource_id, 'unit', unit_id, 'holder', %(by)s::bigint,
            'starts', starts, 'ends', ends, 'blackout', %(blackout)s::bigint)
    FROM closed
)
SELECT count(*) FROM closed;

-- name: enter
-- Note that a blackout is in force, or lifted.
UPDATE blackouts SET state = %(state)s, changed_at = %(at)s
WHERE organization_id = %(organization)s AND id = %(blackout)s;

-- name: open_again
-- End the rows that a blackout has among the bookings, with their audit rows.
WITH opened AS (
    UPDATE bookings SET status = 'cancelled', version = version + 1, ended_at = %(at)s
    WHERE organization_id = %(organization)s AND blackout_id = %(blackout)s AND status = 'blackout'
    RETURNING organization_id, id, version
)
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after)
SELECT organization_id, 'booking', id::text, 'cancelled', version, %(at)s, %(by)s, 'blackout',
    jsonb_build_object('status', 'blackout'), jsonb_build_object('status', 'cancelled')
FROM opened;
