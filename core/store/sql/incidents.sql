-- Incidents: times in which messages on a platform are late, for all organizations at once.

-- name: begin
-- Note that these platforms are late, each since its instant, unless that is known; and tell the admins of each
-- organization whose messages wait. Returns how many began.
WITH begun AS (
    INSERT INTO incidents (platform, since)
    SELECT * FROM unnest(%(platforms)s::text[], %(since)s::timestamptz[])
    ON CONFLICT (platform) WHERE ends IS NULL DO NOTHING
    RETURNING id, platform
), concerned AS (
    SELECT begun.id, late.organization_id
    FROM begun
    CROSS JOIN LATERAL (
        -- In the words of the index of what waits.
        SELECT DISTINCT organization_id FROM messages
        WHERE state = 'waiting' AND claimed_by IS NULL AND urgency = ANY(%(urgencies)s)
          AND not_before <= %(tried)s AND due_at <= %(late)s AND split_part(route, ':', 1) = begun.platform
        OFFSET 0) late
), told AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT c.organization_id, 'incident', c.id, 'incident', %(now)s, m.id, %(now)s, 1
    FROM concerned c
    JOIN members m ON m.organization_id = c.organization_id AND m.role = ANY(%(roles)s) AND m.left_at IS NULL
)
SELECT count(*) FROM begun;

-- name: end
-- Note that all platforms but these are late no more; and tell so whoever was told that they are. Returns how many
-- ended.
WITH ended AS (
    UPDATE incidents SET ends = %(now)s WHERE ends IS NULL AND platform <> ALL(%(late)s::text[]) RETURNING id
), told AS (
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency)
    SELECT m.organization_id, 'incident', ended.id, 'incident_over', %(now)s, m.member_id, %(now)s, 1
    FROM ended
    CROSS JOIN organizations o
    CROSS JOIN LATERAL (
        SELECT organization_id, member_id FROM messages
        WHERE organization_id = o.id AND about_kind = 'incident' AND about_id = ended.id AND kind = 'incident'
          AND state = 'sent'
        OFFSET 0) m
)
SELECT count(*) FROM ended;

-- name: open
-- Whether there is any that has not ended.
SELECT EXISTS (SELECT FROM incidents WHERE ends IS NULL);

-- name: several
-- These incidents.
SELECT id, platform, since, ends FROM incidents WHERE id = ANY(%(ids)s);
