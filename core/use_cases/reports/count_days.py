"""Sum up the days and months that are over, so that a report over a year need not read every booking of it."""

from datetime import datetime
from itertools import groupby

from core.ledger import Ledger
from core.store import exports, reports

AT_ONCE = 31
"""Days that are summed up in one transaction: a change of one of their bookings waits for no more."""

MONTHS_AT_ONCE = 100
"""Months that are looked for together: every counted day is read to find them."""


async def count_days(ledger: Ledger) -> int:
    """
    Sum up all days that are over, of every organization, and return how many that were.

    A day is over once it has ended at every site and none of its bookings stands. Several processes may do so at once.
    """
    done, now = 0, ledger.clock.now()
    while True:
        async with ledger.database.transaction() as connection:
            await exports.in_bulk(connection)
            found = await reports.to_count(connection, now=now, most=AT_ONCE)
            for organization in sorted(found):
                await reports.lock(connection, organization)
            # Looked at once more: what was changed just before the lock counts as well.
            found = await reports.to_count(connection, now=now, most=AT_ONCE)
            for organization, days in found.items():
                # Numbered along the calendar, days that follow one another keep their distance.
                for _, following in groupby(enumerate(days), key=lambda each: each[1].toordinal() - each[0]):
                    await reports.count(connection, organization, [day for _, day in following], now=now)
        if not found:
            await _count_months(ledger, now)
            return done
        done += sum(map(len, found.values()))


async def _count_months(ledger: Ledger, now: datetime) -> None:
    """Sum up the months of which every day is counted."""
    while True:
        async with ledger.database.connection() as connection:
            found = await reports.months_to_count(connection, most=MONTHS_AT_ONCE)
        for organization, month in found:
            # Each in a transaction of its own, so that a change of a booking waits for one month alone.
            async with ledger.database.transaction() as connection:
                await reports.lock(connection, organization)
                await reports.count_month(connection, organization, month, now=now)
        if len(found) < MONTHS_AT_ONCE:
            return
