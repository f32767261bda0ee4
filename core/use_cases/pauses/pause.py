"""Pause: a platform asks to be left alone for a while."""

from datetime import timedelta

from core.ledger import Ledger
from core.store import pauses
from core.values import Route

MARGIN = timedelta(milliseconds=50)
"""Added to each pause, because two replicas know the database's time to within some milliseconds."""


async def pause(ledger: Ledger, *, route: Route, scope: str, seconds: float) -> None:
    """
    Pause one scope of a route for so many seconds, counted from now, in every replica; raises Unavailable.

    A longer pause that is in force stays as it is.
    """
    # The time of the database, which passes by itself: the ledger's own stands still in tests, and jumps in the demo.
    until = ledger.replica.clock.now() + timedelta(seconds=seconds) + MARGIN
    async with ledger.database.connection() as connection:
        await pauses.write(connection, route, scope, until=until)
