"""Postgres: a pool of connections, transactions, and retries after lost races."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, nullcontext, suppress
from functools import wraps
from typing import Any, NamedTuple, ParamSpec, Self, TypeVar

import stamina
from opentelemetry import trace
from psycopg import AsyncConnection, AsyncCursor, Error, OperationalError, errors, sql
from psycopg.pq import TransactionStatus
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from core.errors import Busy, InDoubt, Unavailable
from core.store.gate import Gate

Row = tuple[Any, ...]
Connection = AsyncConnection[Row]

ROLLED_BACK = (errors.DeadlockDetected, errors.SerializationFailure)
"""Errors after which Postgres asks for another try; the transaction was rolled back whole."""
DEADLOCK_TRIES = 4
"""Tries after a deadlock: each waits a random while first, so four in a row mean a server in trouble, no accident."""
MOST_RACES = 20
"""
How often a use case is run again because somebody was quicker.

Each lost race is somebody else's success, so twenty in a row mean twenty changes of one booking, or of one member's
quotas, within milliseconds.
"""
OPTIONS = "-c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan -c enable_seqscan=off"
"""
Each connection plans a statement once, and finds its rows by an index.

Without the last option, a plan that was made while a table was new and empty would read all of it until Postgres next
analyzes the table, slower with each row. Compiling a plan (jit) costs more than any of these small statements.
"""
TAKE_ROLE = """
SELECT set_config('role', rolname, false) FROM pg_roles
WHERE rolname = 'bellhop_application' AND pg_has_role(oid, 'MEMBER')
  AND has_table_privilege(oid, to_regclass('audit'), 'INSERT')
"""
"""
Each connection takes the role that may not change the audit, where the migration could make it.

It has no right to change or delete rows of the audit, whatever statement gets into a connection.
"""
PATIENCE = 2.0
"""Seconds to wait for a connection; Slack must be answered within three."""
BRIEFLY = 0.25
"""The same while the server is known to be away: then everybody gets their answer at once."""
CONNECTED_WITHIN = 5
"""Whole seconds until a connection stands; the driver's default waits without end for a server that drops packets."""
CLOSED_WITHIN = 1.0
"""Seconds that attempts to connect get to end when the pool closes."""
KNOCK = 0.5
"""Seconds to wait for a server that may be away; on its own network it answers in a few milliseconds."""
LOST_FOR_GOOD = 1.0
"""Seconds after which the pool gives up a connection attempt; the next request begins another at once."""

# Its own hook would log every argument of what is run again: door codes, and the words that people wrote.
stamina.instrumentation.set_on_retry_hooks(())

TRACER = trace.get_tracer("bellhop")

P = ParamSpec("P")
T = TypeVar("T")


@asynccontextmanager
async def at_once(connection: Connection) -> AsyncIterator[None]:
    """
    Send the statements of the block together, as one transaction: one round trip.

    Their results can be read after the block, and their errors are raised at its end.
    """
    async with connection.pipeline():
        await connection.execute(b"BEGIN")
        yield
        await connection.execute(b"COMMIT")


class Pool(NamedTuple):
    """How a pool of connections is used."""

    open: int
    lent: int
    """Of those that are open, how many are in use."""
    waiting: int
    """How many wait for one."""
    most: int
    ever_lent: int
    """How often one was lent since the start."""


class Database:
    """
    A pool of connections; each speaks UTC, and outside a transaction commits statement by statement.

    `conninfo` is a postgresql:// address; `options` are set for each connection. Every error that means the server is
    away becomes Unavailable.
    """

    def __init__(
        self,
        conninfo: str,
        *,
        most: int = 10,
        options: str = OPTIONS,
        cursor: type[AsyncCursor[Any]] = AsyncCursor,
    ) -> None:
        self.conninfo = conninfo
        self.gate: Gate | None = None
        """A replica's gate; a process that is no replica has none."""
        self._away = False
        self._lent = 0
        self._knocking: asyncio.Task[bool] | None = None
        self._pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
            conninfo,
            min_size=1,
            max_size=most,
            reconnect_timeout=LOST_FOR_GOOD,
            open=False,
            configure=_guarded,
            kwargs={
                # One statement is one transaction: BEGIN and COMMIT would be two more round trips.
                "autocommit": True,
                "connect_timeout": CONNECTED_WITHIN,
                "options": options,
                "cursor_factory": cursor,
            },
        )

    async def open(self) -> None:
        """Begin connecting; it does not wait until the server answers."""
        await self._pool.open()

    async def close(self) -> None:
        """Give all connections back."""
        await self._pool.close(timeout=CLOSED_WITHIN)

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """
        Lend a connection on which every statement is its own transaction.

        Raises Unavailable; Busy if the server is there and has no room for this; and InDoubt if the connection was lost
        while it was lent, so that something may be done.
        """
        lent, patience = self._lent, BRIEFLY if self._away else PATIENCE
        begun: Connection | None = None
        if self.gate and self.gate.shut:
            await self.gate.passed(within=patience)
        try:
            async with self._pool.connection(timeout=patience) as connection:
                self._lent, begun = self._lent + 1, connection
                yield connection
                self._away = False
        # The order matters: each of these is an OperationalError, too, and only the last means that the server is away.
        except ROLLED_BACK:
            raise
        except errors.LockNotAvailable as failure:
            raise Busy from failure
        except PoolTimeout as failure:
            # A server that serves others, or lets somebody in, is busy; it must not be taken for one that is away.
            if self._lent != lent or (not self._away and await self._lets_in()):
                raise Busy from failure
            await self._lost()
            raise Unavailable from failure
        except OperationalError as failure:
            # A server that says what is wrong, such as a full disk or a statement called off, is still there.
            if begun is None or begun.closed:
                await self._lost()
            raise (InDoubt if begun else Unavailable) from failure

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Lend a connection inside one transaction, committed at the end and rolled back by any exception."""
        async with self.connection() as connection, connection.transaction():
            yield connection

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[Connection]:
        """Lend a connection inside a transaction that is its own even in a turn, of which it sees nothing."""
        async with self.transaction() as connection:
            yield connection

    @asynccontextmanager
    async def last(self) -> AsyncIterator[Connection]:
        """
        Lend a connection for the last statements of a turn.

        Their results are not waited for: what they may not do must raise, and does so at the end of the block.
        """
        async with self.transaction() as connection:
            yield connection

    async def _lets_in(self) -> bool:
        """Return whether the server takes a new connection: all of the pool's may wait for a table that is locked."""
        # One is asked for by all who wait at that moment.
        if self._knocking is None or self._knocking.done():
            self._knocking = asyncio.create_task(self._knocked())
        return await asyncio.shield(self._knocking)

    async def _knocked(self) -> bool:
        with suppress(OperationalError, TimeoutError):
            async with asyncio.timeout(KNOCK), await AsyncConnection.connect(self.conninfo):
                return True
        return False

    async def _lost(self) -> None:
        """Remember that the server is away, and drop the other connections, which would fail one by one."""
        if not self._away:
            self._away = True
            await self._pool.drain()

    async def heard(self, channel: str) -> AsyncGenerator[None]:
        """
        Yield once at first, and then whenever somebody notifies the channel.

        It uses a connection of its own, and ends with Unavailable when that breaks. The first yield is for everything
        that was announced while nobody listened.
        """
        try:
            async with await self._own() as connection:
                await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
                yield
                async for _ in connection.notifies():
                    yield
        except OperationalError as failure:
            raise Unavailable from failure

    @asynccontextmanager
    async def alone(self, name: str) -> AsyncIterator[None]:
        """Wait until no other process is inside for that name; if this one dies, Postgres lets the next one in."""
        try:
            # A lock of the session: it ends with the connection.
            async with await self._own() as connection:
                await connection.execute("SELECT pg_advisory_lock(hashtext(%s))", (name,))
                yield
        except OperationalError as failure:
            raise Unavailable from failure

    async def _own(self) -> Connection:
        """Connect beside the pool, for a connection that nobody else is lent."""
        return await AsyncConnection.connect(self.conninfo, autocommit=True, connect_timeout=CONNECTED_WITHIN)

    def pool(self) -> Pool:
        """Return how the connections are used now; nothing is asked of the server."""
        stats = self._pool.get_stats()
        return Pool(
            stats.get("pool_size", 0),
            stats.get("pool_size", 0) - stats.get("pool_available", 0),
            stats.get("requests_waiting", 0),
            self._pool.max_size,
            self._lent,
        )

    async def answers(self) -> bool:
        """Return whether the server can be reached now."""
        try:
            async with self.connection() as connection:
                await connection.execute("SELECT 1")
        except Busy:
            return True
        except Unavailable:
            return False
        return True


async def _guarded(connection: Connection) -> None:
    await connection.execute(TAKE_ROLE, prepare=False)


class LostRace(Exception):  # noqa: N818 - what happened, which `retried` turns into another try
    """Somebody else was quicker: the rows that were read have changed, and nothing was written."""


def retried(use_case: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """
    Run a use case again when somebody else was quicker, or when Postgres broke a deadlock by rolling it back.

    After a bounded number of lost races or deadlocks it raises Unavailable.
    """
    # The waits are random, so that the two do not meet again, and short: the other transaction takes milliseconds.
    patiently = stamina.retry(on=ROLLED_BACK, attempts=DEADLOCK_TRIES, wait_initial=0.01, wait_max=0.2)(use_case)
    called = f"{use_case.__module__.removeprefix('core.use_cases.')}.{use_case.__name__}"

    async def past_deadlocks(*args: P.args, **kwargs: P.kwargs) -> T:
        # The first try does without stamina, which costs as much as a statement.
        try:
            return await use_case(*args, **kwargs)
        except ROLLED_BACK:
            return await patiently(*args, **kwargs)

    @wraps(use_case)
    async def retrying(*args: P.args, **kwargs: P.kwargs) -> T:
        with _span(called):
            try:
                # Without a wait: the other change is committed already, and the next reading sees it.
                for _ in range(MOST_RACES):
                    with suppress(LostRace):
                        return await past_deadlocks(*args, **kwargs)
            except ROLLED_BACK as failure:
                raise Unavailable from failure
            raise Unavailable

    return retrying


def _span(name: str) -> AbstractContextManager[object]:
    """Return a span of what is traced at the moment; a beat, of each second, is no trace of its own."""
    if not trace.get_current_span().is_recording():
        return nullcontext()
    # A refusal is an answer, and no fault of the span.
    return TRACER.start_as_current_span(name, record_exception=False, set_status_on_exception=False)


def savepoint(connection: Connection) -> AbstractAsyncContextManager[object]:
    """Let a statement be refused without costing the transaction that it is part of; alone, it needs nothing."""
    alone = connection.info.transaction_status is TransactionStatus.IDLE
    return nullcontext() if alone else connection.transaction()


def broken_constraint(failure: Error) -> str | None:
    """Return the name of the constraint that refused a statement."""
    return failure.diag.constraint_name
