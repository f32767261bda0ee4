"""How late the event loop is: whatever holds it up holds up everybody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.chat.turns import called_off
from adapters.measures import LAG

EVERY = 0.5
"""Seconds between two looks."""


@asynccontextmanager
async def watched() -> AsyncIterator[None]:
    """Measure again and again, until the block ends, how much later than asked for the event loop wakes up."""
    watching = asyncio.create_task(_watching(), name="lag of the event loop")
    try:
        yield
    finally:
        await called_off({watching})


async def _watching() -> None:
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + EVERY
        await asyncio.sleep(EVERY)
        LAG.observe(max(0.0, loop.time() - due))
