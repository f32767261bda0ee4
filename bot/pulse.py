"""The pulse: a thread that beats every second, however busy the event loop is."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from threading import Thread

import structlog

from core.errors import Unavailable
from core.ledger import Ledger
from core.store.database import OPTIONS, Database
from core.store.gate import Gate
from core.use_cases.replicas.beat import Beat, beat
from core.use_cases.replicas.leave import leave
from core.use_cases.replicas.settle_outages import settle_outages
from core.values import Route

EVERY = 1.0
"""Seconds between two beats."""
LONGEST = 3.0
"""Seconds after which a beat counts as missed: the next one gets through in time, or the database is away."""
IMPATIENT = " -c lock_timeout=1s"
"""A table that somebody has locked must not hold up the beats behind it."""
TO_LEAVE = 2.0
"""Seconds that a stop waits for a last word; without it, the others find out by themselves."""

log = structlog.get_logger()


class Pulse:
    """
    Beats for a replica, on connections of its own, until it is left.

    `routes` tells which routes are served at that moment. The ledger's own connections are open to statements only as
    long as the beats are fresh.
    """

    def __init__(self, ledger: Ledger, routes: Callable[[], Sequence[Route]], *, every: float = EVERY) -> None:
        self._ledger, self._routes, self._every = ledger, routes, every
        self._agreed = True

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        """Join the other replicas, as soon as the database answers, and beat until the block ends; then leave."""
        database, gate = self._ledger.database, Gate()
        joined: Future[None] = Future()
        stop = Future[None]()
        thread = Thread(target=lambda: asyncio.run(self._beat(gate, joined, stop)), name="pulse", daemon=True)
        thread.start()
        try:
            await asyncio.wrap_future(joined)
            database.gate = gate
            yield
        finally:
            stop.set_result(None)
            await asyncio.to_thread(thread.join, LONGEST + TO_LEAVE)
            database.gate = None

    async def _beat(self, gate: Gate, joined: "Future[None]", stop: "Future[None]") -> None:
        """Beat until told to stop. Runs in the pulse's own thread, with an event loop and connections of its own."""
        stopped = asyncio.wrap_future(stop)
        async with Database(self._ledger.database.conninfo, most=2, options=OPTIONS + IMPATIENT) as database:
            ledger = replace(self._ledger, database=database)
            settling: asyncio.Task[None] | None = None
            while not stopped.done():
                began = ledger.replica.clock.elapsed()
                beaten = await self._beaten(ledger)
                if beaten and beaten.came and (settling is None or settling.done()):
                    settling = asyncio.create_task(self._settle(ledger))
                    # Nearly always there is nothing to settle; then nobody waits for the next beat.
                    await asyncio.wait([settling], timeout=self._every)
                if beaten and settling and settling.done():
                    gate.beaten(began)
                    if not joined.done():
                        joined.set_result(None)
                rest = began + self._every - ledger.replica.clock.elapsed()
                await asyncio.wait([stopped], timeout=max(0.0, rest))
            if settling:
                settling.cancel()
            with suppress(Unavailable, TimeoutError):
                async with asyncio.timeout(TO_LEAVE):
                    await leave(ledger)

    async def _beaten(self, ledger: Ledger) -> Beat | None:
        """Beat once, and return what came of it; None if it was missed."""
        known = ledger.replica.id
        try:
            async with asyncio.timeout(LONGEST):
                beaten = await beat(ledger, routes=self._routes())
        except (Unavailable, TimeoutError):
            log.warning("no beat: ledger away")
            return None
        # Whatever goes wrong, the next beat is tried: a replica without a pulse does nothing any more.
        except Exception:
            log.exception("no beat")
            return None
        if ledger.replica.id != known:
            log.info("replica joined", replica=ledger.replica.id)
        if beaten.freed:
            log.info("taken over from replicas that died", rows=beaten.freed)
        self._compared(ledger)
        return beaten

    async def _settle(self, ledger: Ledger) -> None:
        """Settle outages, however often that has to be tried; meanwhile the beats go on and the gate stays shut."""
        while True:
            try:
                await settle_outages(ledger)
            except Unavailable:
                log.warning("outage not settled yet")
            except Exception:
                log.exception("outage not settled")
            else:
                return
            await asyncio.sleep(EVERY)

    def _compared(self, ledger: Ledger) -> None:
        """Say when this machine's clock begins to be wrong, and when it is right again."""
        clock = ledger.replica.clock
        if clock.agrees != self._agreed:
            self._agreed = clock.agrees
            tell = log.info if clock.agrees else log.warning
            tell("clock right again" if clock.agrees else "clock wrong", seconds_ahead=round(clock.off.total_seconds()))
