-- name: keep
-- Keep what arrived; a delivery that was kept before writes nothing.
INSERT INTO deliveries (organization_id, platform, workspace, person, delivery_id, received_at, incoming, not_before,
    claimed_by)
VALUES (%(organization)s, %(platform)s, %(workspace)s, %(person)s, %(delivery)s, %(at)s, %(incoming)s, %(not_before)s,
    %(replica)s)
ON CONFLICT DO NOTHING;

-- name: waiting
-- The oldest of a person's deliveries that this replica has kept and nobody has acted on, in the order of arrival.
SELECT incoming FROM deliveries
WHERE organization_id = %(organization)s AND platform = %(platform)s AND workspace = %(workspace)s
    AND person = %(person)s AND claimed_by = %(replica)s AND incoming IS NOT NULL AND answer IS NULL
ORDER BY number LIMIT %(most)s;

-- name: answered
-- Forget a delivery's content; its id stays, so that it is counted once. Write what the card that answered it shows.
-- if: card
WITH card AS (
    INSERT INTO cards (organization_id, about_kind, about_id, platform, workspace, address, purpose, shown_version,
        member_id)
    VALUES (%(organization)s, %(about_kind)s, %(about_id)s, %(platform)s, %(workspace)s, %(address)s, %(purpose)s,
        %(version)s, %(reader)s)
    ON CONFLICT (organization_id, about_kind, about_id, platform, workspace, address) DO UPDATE SET
        purpose = excluded.purpose, shown_version = excluded.shown_version, member_id = excluded.member_id
)
-- end
UPDATE deliveries SET incoming = NULL, not_before = NULL
WHERE organization_id = %(organization)s AND platform = %(platform)s AND delivery_id = %(delivery)s;

-- name: claim_unanswered
-- Take deliveries that nobody answered in time; two processes never take the same.
UPDATE deliveries SET not_before = %(next)s
WHERE (organization_id, platform, delivery_id) IN (
    SELECT organization_id, platform, delivery_id FROM deliveries
    WHERE incoming IS NOT NULL AND not_before <= %(now)s
    ORDER BY not_before LIMIT %(most)s FOR UPDATE SKIP LOCKED)
RETURNING incoming;

-- name: forget_old
-- Forget the deliveries that arrived before an instant.
DELETE FROM deliveries WHERE received_at < %(before)s;
