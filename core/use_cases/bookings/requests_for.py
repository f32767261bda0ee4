"""List the requests that wait for a member's answer."""

from core.domain.bookings.booking import Booking
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import delegations
from core.use_cases.bookings.approve import waiting_for


async def requests_for(ledger: Ledger, *, by: Member) -> list[Booking]:
    """
    Return the requests about which a member is asked now, also in the place of others, the earliest start first.

    Of what repeats, one date stands for those that were asked for together. Their own are not among those that they
    answer for others.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)
    async with ledger.database.connection() as connection:
        found = {each.id: each for each in await waiting_for(connection, catalogue, by.id, now=now)}
        for absent in await delegations.by_delegate(connection, by.organization, by.id, now=now):
            for each in await waiting_for(connection, catalogue, absent.member, now=now):
                if by.id not in {each.member, each.booked_by}:
                    found.setdefault(each.id, each)
    return sorted(found.values(), key=lambda each: (each.during.start, each.id))
