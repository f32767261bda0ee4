"""Find out who shows a token, and what it lets them do."""

from core.domain.people.tokens import LEAST_NOTED, Bearer, digest_of, well_formed
from core.errors import BadToken
from core.ledger import Ledger
from core.store import tokens


async def bearer_of(ledger: Ledger, secret: str) -> Bearer:
    """
    Return who bears a token, as they and their role are at this moment, and note that it was used.

    Refuses with BadToken, the same for one that was never given out, is over or revoked, or whose member has left or is
    suspended. Asked at every request: what was revoked ends with the request before.
    """
    if not well_formed(secret):
        raise BadToken
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        opened = await tokens.opened(connection, digest_of(secret), at=now)
        if opened is None:
            raise BadToken
        bearer, used_at = opened
        if used_at is None or now - used_at >= LEAST_NOTED:
            await tokens.used(connection, bearer.organization, bearer.token, at=now)
    return bearer
