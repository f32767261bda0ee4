-- Events: the changes that the audit has sealed, in the order of their links.
-- A link is written after the transaction that wrote its row, by one process at a time and without a gap: whoever has
-- read up to a number has missed nothing before it.

-- name: after
-- The changes after a number, or those of some numbers, in order, each with all that was known then of what it is about.
-- LATERAL with OFFSET 0, so that each row is looked up by its index; a code is about its booking.
SELECT l.number, a.*, coalesce(k.known, '{}') AS known
FROM (
    SELECT number, audit_id FROM audit_links
    WHERE organization_id = %(organization)s
    -- if: some
      AND number = ANY(%(numbers)s)
    -- end
    -- if: further
      AND number > %(after)s
    ORDER BY number LIMIT %(most)s
    -- end
    ) l
CROSS JOIN LATERAL (
    SELECT id, organization_id, noun, subject, verb, version, at, by_member, via, before, after, personal
    FROM audit WHERE id = l.audit_id AND organization_id = %(organization)s OFFSET 0) a
LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(fact.key, fact.value ORDER BY earlier.id) AS known
    FROM (
        SELECT id, after FROM audit
        WHERE organization_id = %(organization)s AND subject = a.subject AND id <= a.id AND after IS NOT NULL
          AND noun = CASE a.noun WHEN 'code' THEN 'booking' ELSE a.noun END
        OFFSET 0) earlier
    CROSS JOIN LATERAL jsonb_each(earlier.after) AS fact
    WHERE a.noun IN ('booking', 'code', 'blackout', 'fault', 'resource')) k ON TRUE
ORDER BY l.number;

-- name: last
-- The number of the last change of an organization that is sealed.
SELECT coalesce(max(number), 0) AS last FROM audit_links WHERE organization_id = %(organization)s;

-- name: tell
-- Wake everybody who tells of events: something is sealed.
NOTIFY bellhop_events;
