"""Note what somebody wanted and did not get, because there was no room."""

from datetime import timedelta

from core.domain.reports import Unmet
from core.ledger import Ledger
from core.store import reports
from core.values import OrganizationId

AGAIN = timedelta(minutes=10)
"""Who tries again within this time is counted once."""


async def turn_away(ledger: Ledger, *, organization: OrganizationId, wanted: Unmet) -> None:
    """Note a wish for reports, without whose it was. A second statement, for those alone who get nothing."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await reports.turn_away(connection, organization, wanted, at=now - (now - wanted.during.start) % AGAIN)
