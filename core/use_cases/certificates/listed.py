"""List certificates: everybody's for those who may give any, and one's own."""

from core.domain.people.certificate import Certificate, Listed, givers_of
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import certificates
from core.values import OrganizationId

MOST = 1_000
"""Certificates that are read for a list."""


async def listed(ledger: Ledger, *, by: Member) -> Listed:
    """Return a member's own certificates and, of those that they may give, everybody's."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)
    seen = catalogue.seen_by(by)
    needed = sorted(frozenset[str]().union(*(each.policy.needs for each in seen.resources)))
    every = (*catalogue.resources, *catalogue.hidden)
    async with ledger.database.connection() as connection:
        own = await certificates.of_member(connection, by.organization, by.id)
        known = await certificates.every(connection, by.organization, now=now, most=MOST)
    names = {*needed, *(each.name for each, _ in known)}
    gives = frozenset(name for name in names if givers_of(name, every).holds(by.role, by.groups))
    return Listed(
        tuple(each for each in own if each.holds(now) or each.asked_at),
        tuple(needed),
        gives,
        tuple((each, who) for each, who in known if each.name in gives),
    )


async def everybody(ledger: Ledger, *, organization: OrganizationId) -> list[tuple[Certificate, str]]:
    """Return everybody's certificates that count now or are asked for, each with its member's name."""
    async with ledger.database.connection() as connection:
        return await certificates.every(connection, organization, now=ledger.clock.now(), most=MOST)
