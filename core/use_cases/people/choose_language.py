"""Let a member choose the language that Bellhop speaks to them."""

from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import people


async def choose_language(ledger: Ledger, *, member: Member, language: str) -> None:
    """Note the member's language, a tag such as `fr`; from then on no platform's word changes it."""
    async with ledger.database.connection() as connection:
        await people.set_language(connection, member, language)
