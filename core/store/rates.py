"""Rates: the buckets from which requests by tokens are drawn."""

from datetime import datetime

from core.domain.people.rates import Bucket
from core.store.database import Connection
from core.store.statements import statements

_SQL = statements("rates")


async def draw(connection: Connection, bucket: Bucket, requests: int, *, at: datetime) -> datetime | None:
    """Draw requests from a bucket, and return when it is full again; None if it holds fewer."""
    return await _SQL["draw"].value(
        connection,
        datetime,
        **_key(bucket),
        at=at,
        taken=bucket.rate.step * requests,
        window=bucket.rate.window,
    )


async def full_at(connection: Connection, bucket: Bucket) -> datetime | None:
    """Return when a bucket is full again; None if nobody has drawn on it."""
    return await _SQL["full_at"].value(connection, datetime, **_key(bucket))


def _key(bucket: Bucket) -> dict[str, object]:
    return {"organization": bucket.organization, "counted": bucket.rate.counted, "subject": bucket.subject}
