"""The pulse: a thread that beats every second, however busy the event loop is."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from threading import Thread

import structlog

from core.clock import OFF, DatabaseClock
from core.errors import Unavailable
from core.ledger import Ledger
from core.store.database import OPTIONS, Database
from core.store.gate import Gate
from core.use_cases.replicas.beat import beat
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


@dataclass
class Pulse:
    """
    Beats for a replica, on connections of its own, until it is left.

    The ledger's own connections are open to statements only as long as the beats are fresh.
    """

    ledger: Ledger
    routes: Callable[[], Sequence[Route]]
    """Tells the routes that are served at that moment."""
    clock_set: Callable[[], None] = lambda: None
    """Called in the event loop when somebody has set this machine's clock."""
    every: float = EVERY

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        """Join the other replicas, as soon as the database answers, and beat until the block ends; then leave."""
        gate, joined, stop = Gate(), Future[None](), Future[None]()
        heart = _Heart(self, gate, asyncio.get_running_loop(), joined)
        # A daemon, so that a beat that hangs never keeps the process.
        thread = Thread(target=lambda: asyncio.run(heart.beat_until(stop)), name="pulse", daemon=True)
        thread.start()
        try:
            await asyncio.wrap_future(joined)
            self.ledger.database.gate = gate
            yield
        finally:
            stop.set_result(None)
            await asyncio.to_thread(thread.join, LONGEST + TO_LEAVE)
            self.ledger.database.gate = None


@dataclass
class _Heart:
    """The part of the pulse that runs in its thread, in an event loop of its own."""

    pulse: Pulse
    gate: Gate
    loop: asyncio.AbstractEventLoop
    """The one that serves people."""
    joined: "Future[None]"
    _settling: "asyncio.Task[None] | None" = None
    _off: timedelta = timedelta(0)

    async def beat_until(self, stop: "Future[None]") -> None:
        """Beat until told to stop, then leave."""
        stopped, outer = asyncio.wrap_future(stop), self.pulse.ledger
        async with Database(outer.database.conninfo, most=2, options=OPTIONS + IMPATIENT) as database:
            # What the other thread remembers of bookings and catalogues stays its own.
            ledger = Ledger(outer.clock, database, outer.vault, outer.replica)
            while not stopped.done():
                began = ledger.replica.clock.elapsed()
                if await self._beaten(ledger) and self._settling and self._settling.done():
                    self.gate.beaten(began)
                    if not self.joined.done():
                        self.joined.set_result(None)
                rest = began + self.pulse.every - ledger.replica.clock.elapsed()
                await asyncio.wait([stopped], timeout=max(0.0, rest))
            if self._settling:
                self._settling.cancel()
            with suppress(Unavailable, TimeoutError):
                async with asyncio.timeout(TO_LEAVE):
                    await leave(ledger)

    async def _beaten(self, ledger: Ledger) -> bool:
        """Beat once, and return whether that went well."""
        known, missed = ledger.replica.id, ledger.replica.missed
        try:
            async with asyncio.timeout(LONGEST):
                beaten = await beat(ledger, routes=self.pulse.routes())
        except (Unavailable, TimeoutError):
            if not missed:
                log.warning("no beat: ledger away")
            return False
        # Whatever goes wrong, the next beat is tried: a replica without a pulse does nothing any more.
        except Exception:
            log.exception("no beat")
            return False
        if ledger.replica.id != known:
            log.info("replica joined", replica=ledger.replica.id)
        if beaten.freed:
            log.info("taken over from replicas that died", rows=beaten.freed)
        self._compared(ledger.replica.clock)
        if beaten.came and (self._settling is None or self._settling.done()):
            self._settling = asyncio.create_task(self._settle(ledger))
            # Nearly always there is nothing to settle; then nobody waits for the next beat.
            await asyncio.wait([self._settling], timeout=self.pulse.every)
        return True

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
            await asyncio.sleep(self.pulse.every)

    def _compared(self, clock: DatabaseClock) -> None:
        """Notice when this machine's clock begins to be wrong, is right again, or was set."""
        was, self._off = self._off, clock.off
        if abs(was) <= OFF < abs(clock.off):
            log.warning("clock wrong", seconds_ahead=round(clock.off.total_seconds()))
        elif abs(clock.off) <= OFF < abs(was):
            log.info("clock right again")
        if abs(clock.off - was) > OFF:
            self.loop.call_soon_threadsafe(self.pulse.clock_set)
