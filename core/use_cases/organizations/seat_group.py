"""Say where the members of a group sit."""

from dataclasses import replace

from core.domain.lengths import check_count
from core.domain.people.groups import group_called
from core.domain.people.member import Member
from core.domain.resources.proposal import Seating
from core.ledger import Ledger
from core.store import groups
from core.store.database import retried
from core.use_cases.organizations.changing import changing_place
from core.values import OrganizationId


@retried
async def seat_group(ledger: Ledger, *, organization: OrganizationId, wanted: Seating, by: Member | None) -> Seating:
    """
    Let a group sit among these units, or anywhere, and return what takes that back.

    It reserves nothing: its members are given these units first, and others last. Owners and admins may, and without
    `by` the operator. Refuses with NotAllowed, NoSuchGroup, TooMany or UnknownResource.
    """
    check_count("seats", wanted.units)
    async with changing_place(ledger, organization, by=by) as change:
        group = group_called(wanted.group, await groups.every(change.connection, organization))
        after = [change.catalogue.owner(unit)[1].id for unit in wanted.units]
        before = await groups.seated(change.connection, organization, group.id)
        if list(before) != after:
            await groups.seat(change.connection, organization, group.id, after)
            was, now = ({"group": group.name, "units": list(units)} for units in (before, after))
            await change.done("group seated", was, now)
    return Seating(group.name, before)


async def check_seating(ledger: Ledger, *, wanted: Seating, by: Member) -> Seating:
    """Return what is wanted with the group as it is spelled; refuses as `seat_group` does, before it is done."""
    by.check_manages()
    check_count("seats", wanted.units)
    async with ledger.database.connection() as connection:
        known = await groups.every(connection, by.organization)
    return replace(wanted, group=group_called(wanted.group, known).name)
