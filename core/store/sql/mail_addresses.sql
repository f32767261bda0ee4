-- The e-mail addresses of members who want to be told things there as well.

-- name: ask
-- Keep an address with the code that proves it, in the place of the one before; no row if too many codes were asked for.
INSERT INTO mail_addresses AS known (organization_id, member_id, address, via, sealed, until, asked, asked_at)
VALUES (%(organization)s, %(member)s, %(address)s, %(via)s, %(sealed)s, %(until)s, 1, %(at)s)
ON CONFLICT (organization_id, member_id) DO UPDATE SET address = excluded.address, via = excluded.via,
    sealed = excluded.sealed, until = excluded.until, tries = 0, proved_at = NULL, lost_at = NULL,
    asked = CASE WHEN known.asked_at > %(since)s THEN known.asked + 1 ELSE 1 END,
    asked_at = CASE WHEN known.asked_at > %(since)s THEN known.asked_at ELSE excluded.asked_at END
WHERE known.asked < %(most)s OR known.asked_at <= %(since)s;

-- name: found
-- The addresses of members; of one who has none any more there is an empty row, which counts the codes.
SELECT organization_id, member_id, address, via, sealed, until, tries, proved_at, lost_at
FROM mail_addresses
WHERE (organization_id, member_id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(members)s::bigint[]))
  AND address <> '';

-- name: missed
-- Count a wrong code.
UPDATE mail_addresses SET tries = tries + 1 WHERE organization_id = %(organization)s AND member_id = %(member)s;

-- name: prove
-- Note that an address is a member's; no row if another code was asked for meanwhile, or as many were tried as may be.
UPDATE mail_addresses SET proved_at = %(at)s, sealed = NULL, until = NULL, tries = 0
WHERE organization_id = %(organization)s AND member_id = %(member)s AND sealed = %(sealed)s AND tries < %(tries)s;

-- name: stop
-- Forget the address of a member; no row if there is none.
UPDATE mail_addresses SET address = '', sealed = NULL, until = NULL, proved_at = NULL, lost_at = NULL
WHERE organization_id = %(organization)s AND member_id = %(member)s AND address <> '';

-- name: stop_everywhere
-- Forget an address wherever it is somebody's: whoever reads what comes there wants no more of it.
UPDATE mail_addresses SET address = '', sealed = NULL, until = NULL, proved_at = NULL, lost_at = NULL
WHERE address = %(address)s AND address <> '';

-- name: lose
-- Note that no letter reaches a proved address; no row if that is known.
UPDATE mail_addresses SET lost_at = %(at)s
WHERE organization_id = %(organization)s AND member_id = %(member)s AND proved_at IS NOT NULL AND lost_at IS NULL;
