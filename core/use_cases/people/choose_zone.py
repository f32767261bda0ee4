"""Let a member choose their time zone."""

from zoneinfo import available_timezones

from core.domain.people.member import Member
from core.errors import UnknownZone
from core.ledger import Ledger
from core.store import people


async def choose_zone(ledger: Ledger, *, member: Member, zone: str) -> None:
    """Note the member's IANA zone; refuses with UnknownZone."""
    if zone not in available_timezones():
        raise UnknownZone(zone)
    async with ledger.database.connection() as connection:
        await people.set_zone(connection, member, zone)
