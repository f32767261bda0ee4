"""A turn's way to the database: one transaction, which everything that is done in the turn joins."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from psycopg import OperationalError

from core.errors import Unavailable
from core.store.database import Connection, Database


@asynccontextmanager
async def turn_of(database: Database) -> AsyncIterator[Database]:
    """
    Lend a database on which everything is one transaction.

    It begins with the first statement, is committed at the end of the block, and rolled back by any exception. A nested
    `transaction` is a savepoint, and so is a turn of its database; nothing may be asked after `last`. Raises
    Unavailable as a connection does, and psycopg's own error when Postgres broke a deadlock: then the whole turn is to
    be run again, by whoever owns it. Only one task may work in a turn.
    """
    async with AsyncExitStack() as work:
        turn = _Turn(database, work)
        try:
            yield turn
        except Exception:
            # What broke the transaction says more than the Unavailable that it became inside.
            if turn.fault:
                raise turn.fault from None
            raise
        # Even if somebody swallowed that: nothing of a broken turn may look as if it were done.
        if turn.fault:
            raise turn.fault


class _Turn(Database):
    """The database inside a turn; once its transaction is broken, it lends nothing more and raises Unavailable."""

    def __init__(self, database: Database, work: AsyncExitStack) -> None:
        # Without Database's own: a turn has no pool, and borrows one connection from that of another.
        self.conninfo = database.conninfo
        self.fault: OperationalError | None = None
        self._database, self._work = database, work
        self._joined: Connection | None = None

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Lend the turn's one connection."""
        if self.fault:
            raise Unavailable from self.fault
        try:
            if self._joined is None and isinstance(self._database, _Turn):
                # A turn within a turn is a part of its transaction, which is undone alone.
                self._joined = await self._work.enter_async_context(self._database.transaction())
            elif self._joined is None:
                # The pool commits or rolls back what is open when it takes a connection back, and takes less time for
                # that than psycopg's own blocks do.
                self._joined = await self._work.enter_async_context(self._database.connection())
                await self._joined.execute(b"BEGIN")
            yield self._joined
        except OperationalError as failure:
            self.fault = failure
            raise Unavailable from failure

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[Connection]:
        """Lend another connection of the pool."""
        async with self._database.beside() as connection:
            yield connection

    @asynccontextmanager
    async def last(self) -> AsyncIterator[Connection]:
        """Lend it for the last statements, which are sent together with the commit, in one round trip."""
        async with self.connection() as connection, connection.pipeline():
            yield connection
            await connection.execute(b"COMMIT")
