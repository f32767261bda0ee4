"""Show the tokens that stand."""

from core.domain.people.member import Member
from core.domain.people.tokens import Token
from core.ledger import Ledger
from core.store import tokens
from core.values import OrganizationId

MOST = 200
"""Tokens that are shown; a house has few."""


async def look(ledger: Ledger, *, organization: OrganizationId, by: Member | None, every: bool = False) -> list[Token]:
    """
    Return the tokens that act for a member, the oldest first; `every`: those of the whole organization.

    Those are for owners, admins and the command line; refuses with NotAllowed.
    """
    if by is not None and every:
        by.check_manages()
    whose = None if by is None or every else by.id
    async with ledger.database.connection() as connection:
        return await tokens.standing(connection, organization, member=whose, at=ledger.clock.now(), most=MOST)
