"""Let a member choose the language that Bellhop speaks to them."""

from dataclasses import replace

from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import people
from core.use_cases.people.note_person import note_person


async def choose_language(ledger: Ledger, *, member: Member, language: str) -> None:
    """Note the member's language, a tag such as `fr`; from then on no platform's word changes it."""
    async with ledger.database.transaction() as connection:
        await people.set_language(connection, member, language)
        after, now = replace(member, language=language), ledger.clock.now()
        await note_person(connection, "changed", member, after, by=member.id, via=ledger.via, at=now)
