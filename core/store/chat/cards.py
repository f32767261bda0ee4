"""Which sent messages show which booking, so that they can be edited when it changes."""

from collections.abc import Sequence

from core.domain.messages import Shown
from core.store.database import Connection
from core.store.statements import statements
from core.values import BookingId, OrganizationId

_SQL = statements("chat/cards")


async def show(connection: Connection, organization: OrganizationId, shown: Shown) -> None:
    """Remember what a message shows now."""
    await _SQL["show"].run(
        connection,
        organization=organization,
        booking=shown.booking,
        platform=shown.platform,
        workspace=shown.workspace,
        address=shown.address,
        subject=shown.subject,
        version=shown.version,
        reader=shown.reader,
    )


async def of_bookings(
    connection: Connection, organizations: Sequence[OrganizationId], bookings: Sequence[BookingId]
) -> list[Shown]:
    """Return every message that shows one of the bookings."""
    return await _SQL["of_bookings"].rows(
        connection, lambda row: Shown(**row), organizations=list(organizations), bookings=list(bookings)
    )


async def forget(connection: Connection, organization: OrganizationId, shown: Shown) -> None:
    """Forget a message that can no longer be edited."""
    await _SQL["forget"].run(
        connection,
        organization=organization,
        booking=shown.booking,
        platform=shown.platform,
        workspace=shown.workspace,
        address=shown.address,
    )
