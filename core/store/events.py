"""Events: what the audit has sealed, read in order."""

from collections.abc import Sequence

from core.domain.events import Happened
from core.store.audit import entry
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import OrganizationId

CHANNEL = "bellhop_events"
"""The channel on which the sealing tells that there are new events."""

_SQL = statements("events")
_AFTER = _SQL["after"].without("some")
_SOME = _SQL["after"].without("further")


async def after(connection: Connection, organization: OrganizationId, number: int, *, most: int) -> list[Happened]:
    """Return the changes of an organization after a number, in order; none is ever found before one that was read."""
    return await _AFTER.rows(connection, _happened, organization=organization, after=number, most=most)


async def some(connection: Connection, organization: OrganizationId, numbers: Sequence[int]) -> list[Happened]:
    """Return the changes of these numbers, in order."""
    return await _SOME.rows(connection, _happened, organization=organization, numbers=list(numbers))


async def last(connection: Connection, organization: OrganizationId) -> int:
    """Return the number of the last change that is sealed; 0 if there is none."""
    return await _SQL["last"].value(connection, int, organization=organization) or 0


async def tell(connection: Connection) -> None:
    """Wake the listeners on CHANNEL, once the transaction is committed."""
    await _SQL["tell"].run(connection)


def _happened(row: Row) -> Happened:
    return Happened(row["organization_id"], row["number"], entry(row), row["known"])
