"""Begin an installation, and recognise its end once: whoever comes back must show what was given at the beginning."""

from core.domain.installations import BEGUN, MOST_BEGUN
from core.errors import Unavailable
from core.ledger import Ledger
from core.secrets import new_token
from core.store import installations


async def begin(ledger: Ledger) -> str:
    """
    Return what the end of an installation must show, within ten minutes; of it only a digest is kept.

    Raises Unavailable while `MOST_BEGUN` are not over: anybody can begin, and each beginning is a row.
    """
    state, now = new_token(), ledger.clock.now()
    async with ledger.database.connection() as connection:
        digest = ledger.vault.token_digest(state)
        if not await installations.begin(connection, digest, at=now, until=now + BEGUN, most=MOST_BEGUN):
            raise Unavailable
    return state


async def finish(ledger: Ledger, state: str) -> bool:
    """Use a beginning up, and return whether it was one; a forged or used one, or one that is over, is none."""
    async with ledger.database.connection() as connection:
        return await installations.finish(connection, ledger.vault.token_digest(state), at=ledger.clock.now())


async def forget_begun(ledger: Ledger) -> int:
    """Forget what was begun and never finished, and return how many those were."""
    async with ledger.database.connection() as connection:
        return await installations.forget_begun(connection, at=ledger.clock.now())
