"""The tick: APScheduler asks what is due and holds no job of its own; a notification from Postgres wakes it early."""

import asyncio
from contextlib import suppress
from datetime import UTC

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from adapters.chat.outbox import Outbox
from adapters.chat.reception import FrontDesk
from core.desk import Desk
from core.errors import Unavailable
from core.store.messages import CHANNEL
from core.use_cases import receive

TICK = 1
CATCH_UP = 10
TIDY = 3600
LISTEN_AGAIN = 2.0

log = structlog.get_logger()


class Scheduler:
    """Drives the outbox and the reception's catching up; times are seconds of real time."""

    def __init__(self, desk: Desk, outbox: Outbox, front_desk: FrontDesk) -> None:
        self._desk, self._outbox = desk, outbox
        self._ticking = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 60}
        )
        self._ticking.add_job(outbox.deliver_due, "interval", seconds=TICK)
        self._ticking.add_job(front_desk.catch_up, "interval", seconds=CATCH_UP)
        self._ticking.add_job(self._tidy, "interval", seconds=TIDY)
        self._listening: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to tick and to listen."""
        self._ticking.start()
        self._listening = asyncio.create_task(self._listen(), name="listen for what is due")

    async def stop(self) -> None:
        """Stop ticking and listening; what is under way is left to end by itself."""
        if self._listening:
            self._listening.cancel()
            with suppress(asyncio.CancelledError):
                await self._listening
        if self._ticking.running:
            self._ticking.shutdown(wait=False)

    async def _listen(self) -> None:
        while True:
            try:
                async for _ in self._desk.database.heard(CHANNEL):
                    await self._outbox.deliver_due()
            except Unavailable:
                log.warning("not listening: ledger away")
            await asyncio.sleep(LISTEN_AGAIN)

    async def _tidy(self) -> None:
        with suppress(Unavailable):
            forgotten = await receive.forget_old(self._desk)
            log.info("old deliveries forgotten", count=forgotten)
