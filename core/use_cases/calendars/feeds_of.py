"""Show a member the links by which calendar programs read bookings."""

from core.domain.calendars import Feed
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import feeds


async def feeds_of(ledger: Ledger, member: Member) -> list[Feed]:
    """Return the member's links that can be read, the oldest first."""
    async with ledger.database.connection() as connection:
        return await feeds.standing(connection, member.organization, member.id)
