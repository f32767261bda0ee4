"""Hears of the pauses that other replicas met: at once by a notification, or within a second if one is lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from adapters.chat.throttle import Throttle
from adapters.chat.turns import called_off
from core.errors import Unavailable
from core.ledger import Ledger
from core.store.pauses import CHANNEL

LOOK = 1.0
"""Seconds between two looks. They also tell how many replicas share a route, which no notification does."""

log = structlog.get_logger()


@asynccontextmanager
async def heard(ledger: Ledger, throttle: Throttle) -> AsyncIterator[None]:
    """Keep the throttle up to date until the block ends; the replica must have joined the others."""
    # Before anything is sent: a replica that starts in the middle of a pause keeps it from its first call on.
    await throttle.refresh()
    tasks = [asyncio.create_task(_listen(ledger, throttle)), asyncio.create_task(_look(throttle))]
    try:
        yield
    finally:
        await called_off(tasks)


async def _listen(ledger: Ledger, throttle: Throttle) -> None:
    while True:
        try:
            async for _ in ledger.database.heard(CHANNEL):
                await throttle.refresh()
        except Unavailable:
            log.debug("not listening for pauses: ledger away")
        # Whatever goes wrong, it is tried again: a replica that hears of no pause calls in the middle of all of them.
        except Exception:
            log.exception("not listening for pauses")
        await asyncio.sleep(LOOK)


async def _look(throttle: Throttle) -> None:
    while True:
        await asyncio.sleep(LOOK)
        try:
            await throttle.refresh()
        except Exception:
            log.exception("pauses not looked at")
