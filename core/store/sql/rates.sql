-- Rates: the buckets from which requests by tokens are drawn.

-- name: draw
-- Draw some requests from a bucket, if it holds as many; no row otherwise. It fills by a request in each step.
INSERT INTO request_rates AS known (organization_id, counted, subject_id, full_at)
VALUES (%(organization)s, %(counted)s, %(subject)s, %(at)s::timestamptz + %(taken)s::interval)
ON CONFLICT (organization_id, counted, subject_id) DO UPDATE
SET full_at = greatest(known.full_at, %(at)s) + %(taken)s
WHERE greatest(known.full_at, %(at)s) + %(taken)s <= %(at)s::timestamptz + %(window)s::interval
RETURNING full_at;

-- name: full_at
-- When a bucket is full again.
SELECT full_at FROM request_rates
WHERE organization_id = %(organization)s AND counted = %(counted)s AND subject_id = %(subject)s;
