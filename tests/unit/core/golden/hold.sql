WITH
unit AS (
SELECT u.id
FROM units u
JOIN organizations o ON o.id = organization_id AND catalogue_version = %(catalogue)s
WHERE organization_id = %(organization)s AND resource_id = %(resource)s AND u.id = ANY(%(units)s)
AND NOT EXISTS (
SELECT FROM bookings
WHERE occupies AND occupied_line(unit_id, starts, blocks_until) && occupied_line(u.id, %(starts)s, %(blocked)s)
OFFSET 0)
ORDER BY
position LIMIT 1
), held AS (
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
lapses_at, blocks_until, charged, booked_by, rings_at, check_in_by, title, party)
SELECT %(organization)s, %(resource)s, id, %(member)s, %(starts)s, %(ends)s, 'held', 1, %(via)s,
%(until)s, %(blocked)s, %(charged)s, %(by)s, %(rings_at)s, %(check_in_by)s, %(title)s, %(party)s
FROM unit
ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
RETURNING id, unit_id
), audited AS (
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after)
SELECT %(organization)s, 'booking', id::text, 'held', 1, %(at)s, %(by)s, %(via)s,
jsonb_set(%(facts)s, '{unit}', to_jsonb(unit_id))
FROM held
), planned AS (
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
SELECT %(organization)s, 'booking', id, 'hold_over', %(until)s, %(until)s, 0 FROM held
)
SELECT held.*, EXISTS (SELECT FROM unit) seemed_free
FROM (SELECT) one LEFT JOIN held ON TRUE
