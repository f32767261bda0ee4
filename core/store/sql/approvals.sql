-- What the stages of requests have agreed to.

-- name: given
-- What was agreed to about some bookings, in order.
SELECT organization_id, booking_id, stage, member_id, approved_at, resource_id, starts, ends, instead_of
FROM approvals
WHERE organization_id = %(organization)s AND booking_id = ANY(%(bookings)s)
ORDER BY approved_at, stage;

-- name: give
-- Write what a stage agrees to, in place of what it agreed to before, which was about another slot.
INSERT INTO approvals (organization_id, booking_id, stage, member_id, approved_at, resource_id, starts, ends, instead_of)
SELECT organization, booking, stage, "by", "at", resource, starts, ends, instead_of
FROM json_to_recordset(%(several)s) AS given (organization bigint, booking bigint, stage smallint, "by" bigint,
    "at" timestamptz, resource bigint, starts timestamptz, ends timestamptz, instead_of bigint)
ON CONFLICT (booking_id, stage) DO UPDATE SET member_id = excluded.member_id, approved_at = excluded.approved_at,
    resource_id = excluded.resource_id, starts = excluded.starts, ends = excluded.ends, instead_of = excluded.instead_of;
