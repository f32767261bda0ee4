"""Find a member by name, and members' names."""

from collections.abc import Sequence

from core.errors import HasLeft, NoSuchMember
from core.ledger import Ledger
from core.store import people
from core.values import MemberId, OrganizationId


async def person_called(ledger: Ledger, *, organization: OrganizationId, name: str) -> MemberId:
    """Return the one member of that name, whole or first, in any case; refuses with NoSuchMember or HasLeft."""
    async with ledger.database.connection() as connection:
        found = await people.called(connection, organization, name)
    # "Ana" may be a whole name as well as the first name of others; then the whole name is meant.
    here = [each for each in found if not each.left]
    exact = [each.id for each in here if each.name.lower() == name.lower()]
    if len(exact) == 1 or len(here) == 1:
        return exact[0] if exact else here[0].id
    if found and not here:
        raise HasLeft(found[0].name)
    raise NoSuchMember(name)


async def names_of(ledger: Ledger, *, organization: OrganizationId, members: Sequence[MemberId]) -> list[str]:
    """Return the names of these members, in their order."""
    if not members:
        return []
    async with ledger.database.connection() as connection:
        known = await people.names(connection, [organization] * len(members), members)
    return [known.get(member, "") for member in members]
