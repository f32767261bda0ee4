"""The tick: APScheduler looks for due rows and holds no jobs of its own; Postgres wakes it early by a notification."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from adapters.chat.outbox import Outbox
from adapters.chat.reception import Reception
from adapters.chat.turns import called_off
from core.errors import Unavailable
from core.ledger import Ledger
from core.store.messages import CHANNEL
from core.use_cases.audit.seal import seal
from core.use_cases.bookings.answer_silence import answer_due
from core.use_cases.chat import receive
from core.use_cases.installations import begin
from core.use_cases.pauses import look
from core.use_cases.people.send_week import plan_weeks
from core.use_cases.people.turn_delegates import turn_due
from core.use_cases.replicas.watch import watch
from core.use_cases.reports.count_days import count_days
from core.use_cases.reports.send_monthly import plan_digests
from core.use_cases.resources import former_names, photos, report_fault
from core.use_cases.retention import forget
from core.use_cases.series.extend import extend_due
from core.use_cases.series.look_after import look_after_due
from core.use_cases.tokens import once

TICK = 1
"""A reminder is about a second late at most; a look that finds nothing costs one small statement."""
CATCH_UP = 1
"""How often deliveries are looked for that wait: their replica died, or their platform or the database was away."""
REROUTE = 60
"""How long a message waits at most for a replica that serves its way, before another way is looked for."""
SEAL = 5
"""How often rows of the audit get their links; one replica does it at a time."""
COUNT = 600
"""How often days that are over are summed up, and what comes each week or month is sent; one replica at a time."""
SILENCE = 30
"""How often requests are answered by the rules that nobody has answered, and handed on while somebody is away."""
EXTEND = 300
"""How often dates of series are booked that have come near enough, and it is looked at whether anybody comes."""
MENUS = 30
"""How often it is looked whether somebody's menu of commands is behind their role."""
REFRESH = 10
"""How often it is asked which workspaces other replicas were let into; who writes from there is served at once."""
CALENDARS = 5
"""How often it is asked whether a member's own calendar is due; who gives one hears soon how that went."""
TIDY = 3600
FORGET = 900
"""How often it is asked whether an organization's night has come, in which what is no longer kept goes."""
LOOK_AGAIN = 3600
"""How often people are asked about of whom nothing was heard for a day; most write sooner, or their platform does."""
WATCH = 30
"""How often it is looked whether messages are late; admins are told after some minutes."""
LISTEN_AGAIN = 2.0
"""The pause before listening again after a lost connection; meanwhile the tick finds everything a second later."""

log = structlog.get_logger()


class Scheduler:
    """Drives the outbox and the reception's catching up; times are seconds of real time."""

    def __init__(
        self,
        ledger: Ledger,
        outbox: Outbox,
        reception: Reception,
        set_menus: Callable[[], Awaitable[int]] | None = None,
        refresh: Callable[[], Awaitable[None]] | None = None,
        read_calendars: Callable[[], Awaitable[int]] | None = None,
    ) -> None:
        """
        `set_menus` keeps the menus of commands as the roles are, where a platform has such; `refresh` learns which
        workspaces are served; `read_calendars` reads some of the members' own calendars that are due.
        """
        self._ledger, self._outbox, self._set_menus = ledger, outbox, set_menus
        # By default a tick that is more than a second late is dropped, but a late look finds everything that is due.
        self._ticking = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 60}
        )
        self._ticking.add_job(self._deliver, "interval", seconds=TICK)
        self._ticking.add_job(self._catch_up, "interval", seconds=CATCH_UP)
        self._ticking.add_job(self._outbox.reroute, "interval", seconds=REROUTE)
        self._ticking.add_job(self._seal, "interval", seconds=SEAL)
        self._ticking.add_job(self._count, "interval", seconds=COUNT)
        self._ticking.add_job(self._answer, "interval", seconds=SILENCE)
        self._ticking.add_job(self._hand_on, "interval", seconds=SILENCE)
        self._ticking.add_job(self._menus, "interval", seconds=MENUS)
        self._ticking.add_job(self._extend, "interval", seconds=EXTEND)
        self._ticking.add_job(self._tidy, "interval", seconds=TIDY)
        self._ticking.add_job(self._forget, "interval", seconds=FORGET)
        self._ticking.add_job(self._look_again, "interval", seconds=LOOK_AGAIN)
        self._ticking.add_job(self._watch, "interval", seconds=WATCH)
        if refresh:
            self._ticking.add_job(partial(self._refresh, refresh), "interval", seconds=REFRESH)
        if read_calendars:
            self._ticking.add_job(partial(self._calendars, read_calendars), "interval", seconds=CALENDARS)
        self._reception = reception
        self._under_way: set[asyncio.Task[int]] = set()
        self._listening: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to tick and to listen."""
        self._ticking.start()
        self._listening = asyncio.create_task(self._listen(), name="listen for what is due")

    def clock_set(self) -> None:
        """Tick on from now: by a machine's clock that somebody has set back, the next tick may be hours away."""
        for job in self._ticking.get_jobs():
            job.reschedule("interval", seconds=job.trigger.interval_length)

    async def stop(self, within: float) -> None:
        """
        Stop ticking and listening, then wait until messages under way are sent and noted, so that none comes twice.

        After so many seconds what hangs is called off; what was begun then is counted as perhaps sent.
        """
        if not self._ticking.running:
            return
        # Nothing new begins; then the rest is waited for.
        self._ticking.pause()
        if self._listening:
            await called_off({self._listening})
        await asyncio.gather(self._outbox.finish(within), self._finished(within))
        await called_off(self._under_way)
        self._ticking.shutdown(wait=False)

    async def _finished(self, within: float) -> None:
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=within)

    async def _deliver(self) -> None:
        # It only begins: a platform that hangs must not keep the next tick from looking.
        self._outbox.look()

    async def _catch_up(self) -> None:
        await self._unbroken(self._reception.catch_up)

    async def _unbroken(self, work: Callable[[], Awaitable[int]]) -> None:
        """Run the work to its end even if its caller is cancelled: a message that is sent must be noted as sent."""
        task = asyncio.ensure_future(work())
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        await asyncio.shield(task)

    async def _listen(self) -> None:
        while True:
            try:
                async for _ in self._ledger.database.heard(CHANNEL):
                    self._outbox.look()
            except Unavailable:
                log.warning("not listening: ledger away")
            await asyncio.sleep(LISTEN_AGAIN)

    async def _menus(self) -> None:
        if self._set_menus is not None:
            with suppress(Unavailable):
                await self._set_menus()

    async def _seal(self) -> None:
        with suppress(Unavailable):
            await seal(self._ledger)

    async def _count(self) -> None:
        with suppress(Unavailable):
            await count_days(self._ledger)
            await plan_digests(self._ledger)
            await plan_weeks(self._ledger)

    async def _answer(self) -> None:
        with suppress(Unavailable):
            if answered := await answer_due(self._ledger):
                log.info("requests answered by the rules", count=answered)

    async def _hand_on(self) -> None:
        with suppress(Unavailable):
            await turn_due(self._ledger)

    async def _extend(self) -> None:
        with suppress(Unavailable):
            if extended := await extend_due(self._ledger):
                log.info("series extended", count=extended)
            await look_after_due(self._ledger)

    async def _look_again(self) -> None:
        with suppress(Unavailable):
            await self._reception.doorkeeper.look_again()

    async def _refresh(self, refresh: Callable[[], Awaitable[None]]) -> None:
        with suppress(Unavailable):
            await refresh()

    async def _calendars(self, read: Callable[[], Awaitable[int]]) -> None:
        with suppress(Unavailable):
            await read()

    async def _watch(self) -> None:
        with suppress(Unavailable):
            if news := await watch(self._ledger):
                log.warning("incidents began or ended", count=news)

    async def _tidy(self) -> None:
        with suppress(Unavailable):
            await look.forget(self._ledger)
            log.info("old questions forgotten", count=await receive.forget_old(self._ledger))
            log.info("former names forgotten", count=await former_names.forget_old(self._ledger))
            log.info("old faults forgotten", count=await report_fault.forget_old(self._ledger))
            log.info("unused photos forgotten", count=await photos.forget_unused(self._ledger))
            log.info("requests by tokens forgotten", count=await once.forget_old(self._ledger))
            log.info("installations not finished forgotten", count=await begin.forget_begun(self._ledger))

    async def _forget(self) -> None:
        with suppress(Unavailable):
            if gone := await forget.tonight(self._ledger):
                log.info("forgotten by the rules of the house", count=gone)
