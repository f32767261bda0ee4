"""Let a member say in which time zone they live."""

from zoneinfo import available_timezones

from core.desk import Desk
from core.domain.member import Member
from core.errors import UnknownZone
from core.store import people


async def choose_zone(desk: Desk, *, member: Member, zone: str) -> None:
    """Note the member's IANA zone; refuses with UnknownZone."""
    if zone not in available_timezones():
        raise UnknownZone(zone)
    async with desk.database.connection() as connection:
        await people.set_zone(connection, member, zone)
