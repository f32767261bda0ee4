"""Which sent messages show which booking, so that they can be edited when it changes."""

from collections.abc import Sequence

from core.domain.messages import Shown
from core.store.database import Connection
from core.values import BookingId, OrganizationId


async def show(connection: Connection, organization: OrganizationId, shown: Shown) -> None:
    """Remember what a message shows now."""
    query = """INSERT INTO cards (organization_id, booking_id, platform, workspace, address, subject, shown_version,
            member_id)
        VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
        ON CONFLICT (organization_id, booking_id, platform, workspace, address)
        DO UPDATE SET subject = excluded.subject, shown_version = excluded.shown_version,
            member_id = excluded.member_id"""
    parameters = (
        organization,
        shown.booking,
        shown.platform,
        shown.workspace,
        shown.address,
        shown.subject,
        shown.version,
        shown.reader,
    )
    await connection.execute(query, parameters)


async def of_bookings(
    connection: Connection, organizations: Sequence[OrganizationId], bookings: Sequence[BookingId]
) -> list[Shown]:
    """Return every message that shows one of the bookings."""
    query = """SELECT booking_id, platform, workspace, address, subject, shown_version, member_id FROM cards
        WHERE (organization_id, booking_id) IN (SELECT * FROM unnest(%s::bigint[], %s::bigint[])) ORDER BY address"""
    rows = await (await connection.execute(query, (list(organizations), list(bookings)))).fetchall()
    return [Shown(*row) for row in rows]


async def forget(connection: Connection, organization: OrganizationId, shown: Shown) -> None:
    """Forget a message that can no longer be edited."""
    query = """DELETE FROM cards
        WHERE organization_id = %s AND booking_id = %s AND platform = %s AND workspace = %s AND address = %s"""
    parameters = (organization, shown.booking, shown.platform, shown.workspace, shown.address)
    await connection.execute(query, parameters)
