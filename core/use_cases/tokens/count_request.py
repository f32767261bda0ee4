"""Count a request that is made by a token."""

from datetime import datetime

from core.domain.people.rates import RATES, Bucket, Buckets, Drawn, Level, Rate, buckets_of, holds
from core.domain.people.tokens import Bearer
from core.errors import TooManyRequests
from core.ledger import Ledger
from core.store import rates as store


async def count_request(
    ledger: Ledger, buckets: Buckets, bearer: Bearer, *, rates: tuple[Rate, ...] = RATES
) -> tuple[Level, ...]:
    """
    Count one request of a bearer, and return how each bucket stands that it was taken from.

    `buckets` are this process's own. Refuses with TooManyRequests where a bucket is empty; then nothing is taken from
    the others.
    """
    now = ledger.clock.now()
    buckets.forget(now=now)
    asked = buckets_of(bearer, rates)
    # What others of this process spend while this one waits for the database is drawn anew.
    while any(not buckets.at_hand(each, now=now) for each in asked):
        async with buckets.drawing:
            for each in asked:
                await _draw(ledger, buckets, each, now=now)
    for each in asked:
        buckets.drawn[each].requests -= 1
    return tuple(buckets.drawn[each].level(each.rate, now=now) for each in asked)


async def _draw(ledger: Ledger, buckets: Buckets, bucket: Bucket, *, now: datetime) -> None:
    """Draw on a bucket, unless something is at hand; refuses with TooManyRequests."""
    if buckets.at_hand(bucket, now=now):
        return
    known, rate = buckets.drawn.get(bucket), bucket.rate
    # When one more is allowed is known: until then the database is not asked, however often somebody else asks this.
    if known is not None and holds(rate, known.full_at, now=now) == 0:
        raise _refused(rate, known.full_at)
    async with ledger.database.connection() as connection:
        for wanted in sorted({rate.drawn, 1}, reverse=True):
            full_at = await store.draw(connection, bucket, wanted, at=now)
            if full_at is not None:
                buckets.put(bucket, Drawn(wanted, full_at), now=now)
                return
        full_at = await store.full_at(connection, bucket) or now
    buckets.put(bucket, Drawn(0, full_at), now=now)
    raise _refused(rate, full_at)


def _refused(rate: Rate, full_at: datetime) -> TooManyRequests:
    again = full_at + rate.step - rate.window
    return TooManyRequests(rate.counted, rate.most, int(rate.window.total_seconds()), again)
