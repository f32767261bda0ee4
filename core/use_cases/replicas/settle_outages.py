"""Settle outages: excuse the bookings that nobody could check in to, and tell the admins once."""

from collections import Counter
from datetime import datetime

from core.domain.audit import CLOCK
from core.domain.bookings import using
from core.domain.outages import Outage
from core.ledger import Ledger
from core.store import bookings, outages
from core.store.database import Connection, retried
from core.values import OrganizationId

AT_ONCE = 200
"""How many bookings are read at a time: a morning's check-ins of a large house, in some hundred kilobytes."""


@retried
async def settle_outages(ledger: Ledger) -> None:
    """
    Excuse every booking whose check-in window overlapped an outage, and plan one message for each admin it concerns.

    Each outage is settled once, by whichever replica comes first; the others return when that is done. Nobody may be
    served before. Raises Unavailable.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        for outage in await outages.unsettled(connection):
            excused = await _excused(connection, outage, now=now)
            await outages.settle(connection, outage, excused=excused, at=now)


async def _excused(connection: Connection, outage: Outage, *, now: datetime) -> Counter[OrganizationId]:
    """Excuse the outage's bookings, and return how many those were in each organization."""
    excused: Counter[OrganizationId] = Counter()
    awaited = await outages.awaited(connection, outage)
    for first in range(0, len(awaited), AT_ONCE):
        organizations, ids = zip(*awaited[first : first + AT_ONCE], strict=True)
        for before in (await bookings.several(connection, organizations, ids)).values():
            after = using.excused(before, outage.during)
            if after is not before:
                await bookings.save(connection, after, before=before, by=None, via=CLOCK, at=now)
                excused[before.organization] += 1
    return excused
