"""Let a member say in which language they are spoken to."""

from core.desk import Desk
from core.domain.member import Member
from core.store import people


async def choose_language(desk: Desk, *, member: Member, language: str) -> None:
    """Note the member's language, a tag such as `fr`; from then on no platform's word changes it."""
    async with desk.database.connection() as connection:
        await people.set_language(connection, member, language)
