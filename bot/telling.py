"""Tells other systems of events: what was changed is sealed soon, and then webhooks and streams are told of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from adapters.chat.turns import called_off
from adapters.events.courier import Courier
from adapters.events.live import Live
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.events.hear import CHANNEL, seal_soon

SOON = 0.5
"""Seconds between two looks: an event is told about that much later; where nobody is told, a look is one statement."""

log = structlog.get_logger()


@asynccontextmanager
async def telling(ledger: Ledger, courier: Courier, live: Live, *, within: float = 2.0) -> AsyncIterator[None]:
    """Tell of events until the block ends; what is under way then has so many seconds."""
    tasks = [asyncio.create_task(each(ledger, courier, live)) for each in (_listen, _look)]
    try:
        yield
    finally:
        await called_off(tasks)
        await live.end()
        await courier.finish(within)


async def _listen(ledger: Ledger, courier: Courier, live: Live) -> None:
    while True:
        try:
            # One connection for all webhooks and all streams of this process.
            async for _ in ledger.database.heard(CHANNEL):
                await live.look()
                await courier.look()
        except Unavailable:
            log.debug("not listening for events: ledger away")
        # Whatever goes wrong, it is tried again: webhooks would be told of nothing any more.
        except Exception:
            log.exception("not listening for events")
        await asyncio.sleep(SOON)


async def _look(ledger: Ledger, courier: Courier, live: Live) -> None:
    while True:
        await asyncio.sleep(SOON)
        try:
            if await seal_soon(ledger, listening=live.listening):
                # What is tried again, and what a notification was lost for.
                await live.look()
                await courier.look()
        except Unavailable:
            log.debug("events not told: ledger away")
        except Exception:
            log.exception("events not told")
