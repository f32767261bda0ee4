"""How often Bellhop asks Postgres while it answers a person."""

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any, Self

from psycopg import AsyncCursor
from psycopg.pq import PipelineStatus

from adapters.simulator.simulator import Simulator
from bot.demo import settings_for
from bot.sample import load
from bot.wiring import wired
from core.clock import SystemClock
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Connection, Database, Row
from core.use_cases.people.settle_organization import only_organization
from tests.bench.figures import Figures
from tests.bench.wishes import free_slots
from tests.stage import KEY


class CountingCursor(AsyncCursor[Row]):
    """Counts how often all cursors of the process wait for an answer; a pipeline is waited for once, at its end."""

    round_trips = 0

    async def execute(self, *question: Any, **options: Any) -> Self:
        """Execute as usual, and count."""
        if self.connection.pgconn.pipeline_status == PipelineStatus.OFF or question[0] == b"COMMIT":
            CountingCursor.round_trips += 1
        return await super().execute(*question, **options)


class CountedDatabase(Database):
    """Lends connections whose statements are counted."""

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Lend a connection as usual."""
        async with super().connection() as connection:
            connection.cursor_factory = CountingCursor
            yield connection


async def measure(url: str) -> Figures:
    """Return how many round trips a `/book` takes from its arrival to the end of its work, and its Confirm."""
    ledger = Ledger(SystemClock(), CountedDatabase(url), Vault(KEY))
    async with Simulator() as simulator, ledger.database:
        organization = await only_organization(ledger, name="Bench", zone="UTC")
        await load(ledger, organization.id)
        bellhop = wired(settings_for(simulator), ledger, pace=False)
        if bellhop.slack is None:
            raise AssertionError("the simulator's settings turn Slack on")
        # The scheduler is not started: its own questions would be counted too.
        await bellhop.slack.start()
        person, slack, wishes = simulator.people[1], simulator.slack, free_slots()

        async def answered(request: Awaitable[object]) -> int:
            before, calls = CountingCursor.round_trips, len(simulator.calls)
            await request
            # The answer comes after the acknowledgement, and some work comes after the answer.
            await simulator.until(lambda: len(simulator.calls) > calls)
            await bellhop.reception.quiet()
            return CountingCursor.round_trips - before

        # The first contact asks Slack who the person is; the second finds everything known.
        await answered(slack.command(person, f"/book {next(wishes)}"))
        booked = await answered(slack.command(person, f"/book {next(wishes)}"))
        confirmed = await answered(slack.press(person, slack.messages(person)[-1], "Confirm"))
        await bellhop.slack.stop()
    return {"round trips per /book": booked, "round trips per Confirm": confirmed}
