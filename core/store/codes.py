"""Access codes of bookings, and how often a member typed a wrong one."""

from dataclasses import dataclass

from core.domain.people.access import Tries
from core.store.database import Connection
from core.values import BookingId, MemberId, OrganizationId, ResourceId


@dataclass(frozen=True, slots=True)
class Code:
    """A booking's code as the database knows it: recognisable and readable only with the key."""

    booking: BookingId
    resource: ResourceId
    digest: bytes
    sealed: bytes


async def sealed(connection: Connection, organization: OrganizationId, booking: BookingId) -> bytes | None:
    """Return the booking's sealed code, if it has one."""
    query = "SELECT sealed FROM access_codes WHERE organization_id = %s AND booking_id = %s"
    row = await (await connection.execute(query, (organization, booking))).fetchone()
    return row[0] if row else None


async def issue(connection: Connection, organization: OrganizationId, code: Code) -> bool:
    """
    Give a booking its code, if it still stands.

    False where the booking has one, or another booking's code opens the same door.
    """
    query = """INSERT INTO access_codes (organization_id, booking_id, resource_id, digest, sealed)
        SELECT organization_id, id, %s, %s, %s FROM bookings
        WHERE organization_id = %s AND id = %s AND status IN ('confirmed', 'in_use') FOR SHARE
        ON CONFLICT DO NOTHING"""
    parameters = (code.resource, code.digest, code.sealed, organization, code.booking)
    return (await connection.execute(query, parameters)).rowcount == 1


async def of_member(connection: Connection, organization: OrganizationId, member: MemberId) -> list[Code]:
    """Return the codes of all bookings that the member has now, or is named in."""
    query = """SELECT c.booking_id, c.resource_id, c.digest, c.sealed
        FROM access_codes c JOIN bookings b ON b.organization_id = c.organization_id AND b.id = c.booking_id
        WHERE c.organization_id = %(organization)s AND b.status IN ('confirmed', 'in_use') AND b.id IN (
            SELECT id FROM bookings WHERE organization_id = %(organization)s AND member_id = %(member)s
            UNION ALL SELECT id FROM bookings WHERE attendee_ids @> ARRAY[%(member)s::bigint]
              AND ended_at IS NULL AND attendee_ids <> '{}'::bigint[])"""
    parameters = {"organization": organization, "member": member}
    rows = await (await connection.execute(query, parameters)).fetchall()
    return [Code(*row) for row in rows]


async def locked_tries(connection: Connection, organization: OrganizationId, member: MemberId) -> Tries:
    """Return the member's count of wrong codes, locked until the transaction ends."""
    query = """INSERT INTO code_tries AS t (organization_id, member_id, wrong) VALUES (%s, %s, 0)
        ON CONFLICT (organization_id, member_id) DO UPDATE SET wrong = t.wrong RETURNING wrong, paused_until"""
    row = await (await connection.execute(query, (organization, member))).fetchone()
    return Tries(*row) if row else Tries()


async def count_tries(connection: Connection, organization: OrganizationId, member: MemberId, tries: Tries) -> None:
    """Write the member's count of wrong codes."""
    query = "UPDATE code_tries SET wrong = %s, paused_until = %s WHERE organization_id = %s AND member_id = %s"
    await connection.execute(query, (tries.wrong, tries.paused_until, organization, member))
