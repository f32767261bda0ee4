"""Tell who has what."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.ledger import Ledger
from core.store import availability, people
from core.values import Interval, UnitId

MOST = 200
"""Bookings of one interval that are told, the first ones; a house has fewer on a day than fit into a message."""


@dataclass(frozen=True, slots=True)
class Held:
    """A unit of a resource that somebody has; `name` is None where the member may not know whose it is."""

    resource: Resource
    unit: UnitId
    during: Interval
    name: str | None


async def who_has(ledger: Ledger, resources: Sequence[Resource], during: Interval, *, by: Member) -> list[Held]:
    """
    Return what members have of these resources at some time of the interval, in order.

    One's own bookings are named, and those of others as far as the rule `names` of the resource tells this member, and
    their holders are not discreet.
    """
    discreet = (await ledger.catalogue(by.organization)).discreet
    shown = {each.id: each for each in resources}
    async with ledger.database.connection() as connection:
        found = await availability.holders(
            connection, by.organization, list(shown), during, now=ledger.clock.now(), most=MOST
        )
        members = sorted({each.member for each in found})
        known = await people.names(connection, [by.organization] * len(members), members) if members else {}
    return [
        Held(shown[each.resource], each.unit, each.during, known.get(each.member))
        if each.member == by.id
        or shown[each.resource].policy.tells_names(by.role, by.groups, discreet=each.member in discreet)
        else Held(shown[each.resource], each.unit, each.during, None)
        for each in found
    ]
