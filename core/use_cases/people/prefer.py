"""Let a member choose how, when and where they are told something, and what is taken for granted of them."""

from collections.abc import Callable
from dataclasses import replace

from core.domain.people.member import Member
from core.domain.people.preferences import Preferences
from core.ledger import Ledger
from core.store import people, preferences, resources
from core.store.database import retried
from core.use_cases.people.note_person import note_person


async def platforms_of(ledger: Ledger, *, member: Member) -> tuple[str, ...]:
    """Return the platforms on which a member has an account."""
    async with ledger.database.connection() as connection:
        known = await people.identities(connection, member)
    return tuple(each.platform for each in known)


@retried
async def prefer(ledger: Ledger, *, member: Member, change: Callable[[Preferences], Preferences]) -> Member:
    """
    Change what a member prefers from now on, and return them as they are then.

    `change` gets what holds at that moment, so that what was chosen elsewhere meanwhile stays chosen. Reminders that
    were planned come at the new time; one that was sent does not come again. Refuses with ValueError what nobody can
    choose.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        was = await preferences.locked(connection, member.organization, member.id)
        to = change(was)
        before, after = replace(member, preferences=was), replace(member, preferences=to)
        if to != was:
            await preferences.put(connection, member.organization, member.id, to)
            if to.reminder != was.reminder:
                await preferences.remind(connection, member.organization, member.id, to, now=now)
            if to.discreet != was.discreet:
                # Everybody's view of bookings follows from the catalogue.
                await resources.raise_version(connection, member.organization)
            await note_person(connection, "changed", before, after, by=member.id, via=ledger.via, at=now)
    return after
