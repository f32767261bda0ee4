"""Find a member by name, and members' names."""

from collections.abc import Sequence

from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import tells
from core.domain.people.member import Member
from core.errors import HasLeft, NoSuchMember, SeveralCalled
from core.ledger import Ledger
from core.store import people
from core.values import MemberId, OrganizationId


async def person_called(ledger: Ledger, *, organization: OrganizationId, name: str) -> MemberId:
    """
    Return the one member of that name, whole or first, in any case.

    Refuses with NoSuchMember, HasLeft, or SeveralCalled where several members have it.
    """
    async with ledger.database.connection() as connection:
        [known] = await people.called(connection, organization, [name])
    here = _meant(name, known)
    if len(here) == 1:
        return here[0].id
    if here:
        raise SeveralCalled(name, tuple((each.id, each.name) for each in here))
    if known:
        raise HasLeft(known[0].name)
    raise NoSuchMember(name)


async def members_called(
    ledger: Ledger, *, organization: OrganizationId, names: Sequence[str]
) -> list[list[people.Namesake]]:
    """
    Return for each name the members who are called so and have not left; none, one, or at most six.

    "Ana" may be a whole name as well as the first name of others; then the whole name is meant.
    """
    async with ledger.database.connection() as connection:
        found = await people.called(connection, organization, names)
    return [_meant(name, known) for name, known in zip(names, found, strict=True)]


async def everybody_called(
    ledger: Ledger, *, organization: OrganizationId, names: Sequence[str]
) -> list[list[people.Namesake]]:
    """Return for each name the members who are called so, those who have left among them; at most six."""
    async with ledger.database.connection() as connection:
        return await people.called(connection, organization, names)


def _meant(name: str, known: Sequence[people.Namesake]) -> list[people.Namesake]:
    here = [each for each in known if not each.left]
    exact = [each for each in here if each.name.lower() == name.lower()]
    return exact if len(exact) == 1 else here


async def names_of(ledger: Ledger, *, organization: OrganizationId, members: Sequence[MemberId]) -> list[str]:
    """Return the names of these members, in their order."""
    if not members:
        return []
    async with ledger.database.connection() as connection:
        known = await people.names(connection, [organization] * len(members), members)
    return [known.get(member, "") for member in members]


async def people_named(ledger: Ledger, several: Sequence[Booking], *, to: Member) -> dict[MemberId, str]:
    """Return the names of everybody in these bookings whom the member may know, their own among them."""
    catalogue = await ledger.catalogue(to.organization)
    told = frozenset().union(*(each.people for each in several if tells(each, catalogue, to))) - {to.id}
    others = sorted(told)
    names = await names_of(ledger, organization=to.organization, members=others)
    return {to.id: to.name, **dict(zip(others, names, strict=True))}
