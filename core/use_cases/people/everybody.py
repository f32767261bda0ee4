"""List the members of an organization."""

from collections.abc import Collection

from core.domain.people.member import MANAGING, Member, Role
from core.domain.people.person import Person
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import membership
from core.values import OrganizationId


async def everybody(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    by: Member | None,
    most: int,
    roles: Collection[Role] = tuple(Role),
    suspended: bool = False,
) -> list[Person]:
    """
    Return the first members who are here, in these roles: owners and admins, then the others by name.

    `suspended`: only who is suspended. Refuses with NotAllowed; but everybody may see who runs the place.
    """
    open_to_all = MANAGING.issuperset(roles) and not suspended
    if by is not None and not (by.role.manages or open_to_all):
        raise NotAllowed(by.role)
    async with ledger.database.connection() as connection:
        return await membership.listed(connection, organization, most=most, roles=roles, suspended=suspended)


async def who_can_help(ledger: Ledger, *, organization: OrganizationId, role: str, most: int) -> list[str]:
    """Return the names of some people who may do what a member of that role may not: of an admin, the owners."""
    roles = {Role.OWNER} if role == Role.ADMIN else MANAGING
    async with ledger.database.connection() as connection:
        found = await membership.listed(connection, organization, most=most + 1, roles=roles)
    return [each.name for each in found if each.acts][:most]
