-- Guests: who comes to what and is in no chat, and what each of them was told last.

-- name: found
-- The guests of these ids, with the letters to each that are in hand, whoever has them.
SELECT id, organization_id, address, booking_id, series_id, sequence, digest, method, lost_at,
    ARRAY(SELECT due_at FROM messages m
          WHERE m.organization_id = guests.organization_id AND m.about_kind = 'guest' AND m.about_id = guests.id
            AND m.kind = 'guest_told' AND m.state = 'waiting' AND m.claimed_by IS NOT NULL) AS in_hand
FROM guests
WHERE (organization_id, id) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(guests)s::bigint[]));

-- name: lose
-- Note that no letter reaches a guest; no row if that is known.
UPDATE guests SET lost_at = %(at)s WHERE organization_id = %(organization)s AND id = %(guest)s AND lost_at IS NULL;

-- name: expected
-- Let a guest who is named again be written to again.
UPDATE guests g SET lost_at = NULL
FROM bookings b
WHERE b.organization_id = %(organization)s AND b.id = %(booking)s AND g.organization_id = b.organization_id
  AND lower(g.address) = ANY(%(addresses)s) AND g.lost_at IS NOT NULL
  AND (g.booking_id = b.id OR g.series_id = b.series_id);

-- name: invite
-- Count guests who are named; no row if they are more than may be within a day. The row is locked until then.
INSERT INTO guests_invited AS known (organization_id, member_id, day, count)
VALUES (%(organization)s, %(member)s, %(day)s, %(count)s)
ON CONFLICT (organization_id, member_id) DO UPDATE SET day = excluded.day,
    count = excluded.count + CASE WHEN known.day = excluded.day THEN known.count ELSE 0 END
WHERE excluded.count + CASE WHEN known.day = excluded.day THEN known.count ELSE 0 END <= %(most)s;

-- name: refuse
-- Note that nobody is written to at an address any more.
INSERT INTO guests_refusing (organization_id, digest, refused_at) VALUES (%(organization)s, %(digest)s, %(at)s)
ON CONFLICT DO NOTHING;

-- name: agree
-- Let an address be written to again; no row if it never was refused.
DELETE FROM guests_refusing WHERE organization_id = %(organization)s AND digest = %(digest)s;

-- name: refusing
-- Of these addresses of organizations, those that want no letters.
SELECT organization_id, digest FROM guests_refusing
WHERE (organization_id, digest) IN (SELECT * FROM unnest(%(organizations)s::bigint[], %(digests)s::bytea[]));

-- name: come_to
-- To how many bookings an address comes, or came, whatever its case.
SELECT count(*) FROM bookings
WHERE organization_id = %(organization)s AND guests <> '{}'
  AND EXISTS (SELECT FROM unnest(guests) AS guest WHERE lower(guest) = lower(%(address)s));

-- name: forget_bookings
-- Take an address out of every booking; the version tells whoever remembers one to read it anew.
UPDATE bookings SET version = version + 1, guests = ARRAY(
    SELECT guest FROM unnest(guests) WITH ORDINALITY AS named (guest, place)
    WHERE lower(guest) <> lower(%(address)s) ORDER BY place)
WHERE organization_id = %(organization)s AND guests <> '{}'
  AND EXISTS (SELECT FROM unnest(guests) AS guest WHERE lower(guest) = lower(%(address)s));

-- name: forget_series
-- Take an address out of every series.
UPDATE series SET version = version + 1, guests = ARRAY(
    SELECT guest FROM unnest(guests) WITH ORDINALITY AS named (guest, place)
    WHERE lower(guest) <> lower(%(address)s) ORDER BY place)
WHERE organization_id = %(organization)s AND guests <> '{}'
  AND EXISTS (SELECT FROM unnest(guests) AS guest WHERE lower(guest) = lower(%(address)s));

-- name: forget_told
-- Delete what an address was told where nothing is to follow: who was never invited, or knows already that it is off.
DELETE FROM guests
WHERE organization_id = %(organization)s AND lower(address) = lower(%(address)s)
  AND (method IS DISTINCT FROM 'REQUEST' OR lost_at IS NOT NULL);
