"""Revoke a token."""

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.errors import NoSuchToken
from core.ledger import Ledger
from core.store import audit, tokens
from core.store.database import retried
from core.use_cases.people.administering import check_still
from core.values import OrganizationId, TokenId


@retried
async def revoke(ledger: Ledger, *, organization: OrganizationId, token: TokenId, by: Member | None) -> str:
    """
    Let a token open nothing from now on, and return its name.

    Everybody revokes those that act for them or that they made; owners, admins and the command line revoke any. Refuses
    with NoSuchToken, and with NotAllowed who has lost their role meanwhile.
    """
    now = ledger.clock.now()
    whose = None if by is None or by.role.manages else by.id
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        revoked = await tokens.revoke(connection, organization, token, member=whose, at=now)
        if revoked is None:
            raise NoSuchToken("")
        member, name = revoked
        change = Change(Noun.TOKEN, token, "revoked", before={"member": member}, personal={"name": name})
        actor = by.id if by else None
        await audit.record(connection, change, organization=organization, by=actor, via=ledger.via, at=now)
    return name
