-- What is held by tokens, day by day, for their budgets.

-- name: count
-- Count holds and minutes on a day; the row is locked until the transaction ends, so that the next one counts it.
INSERT INTO token_uses AS known (organization_id, token_id, day, holds, minutes)
VALUES (%(organization)s, %(token)s, %(day)s, %(holds)s, %(minutes)s)
ON CONFLICT (organization_id, token_id, day) DO UPDATE
SET holds = known.holds + excluded.holds, minutes = known.minutes + excluded.minutes;

-- name: used
-- What a token has held on a day, and since another one; old days are not looked at again.
SELECT coalesce(sum(holds) FILTER (WHERE day = %(day)s), 0)::int AS holds, coalesce(sum(minutes), 0)::int AS minutes
FROM token_uses
WHERE organization_id = %(organization)s AND token_id = %(token)s AND day >= %(since)s AND day <= %(day)s;
