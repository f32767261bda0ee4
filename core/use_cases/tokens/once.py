"""Carry a request out once, however often it is made."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from core.domain.people.tokens import Bearer
from core.errors import KeyUsedOtherwise, StillUnderWay
from core.ledger import Ledger
from core.store import done_once
from core.store.database import retried
from core.store.done_once import Done

KEPT = timedelta(hours=24)
"""How long a request is known again: whoever hears no answer asks again within minutes."""


@retried
async def once(
    ledger: Ledger, bearer: Bearer, *, key: str, digest: bytes, do: Callable[[Ledger], Awaitable[str]]
) -> str:
    """
    Carry out what a bearer asks under a key, and return what it came to; the second time only the latter.

    What is done and that it was done are one transaction: what was refused, or interrupted, leaves no trace, so that
    the next try does it. `digest` is that of all that is asked. Refuses with KeyUsedOtherwise a key under which
    something else was asked, with StillUnderWay while the same is being carried out, and as `do` does.
    """
    organization, token = bearer.organization, bearer.token
    async with ledger.turn(via=ledger.via) as turn:
        now = turn.clock.now()
        async with turn.database.connection() as connection:
            if not await done_once.claim(connection, organization, token, key):
                raise StillUnderWay
            known = await done_once.found(connection, organization, token, key, since=now - KEPT)
        if known is not None and known.digest != digest:
            raise KeyUsedOtherwise
        if known is not None:
            return known.outcome
        outcome = await do(turn)
        async with turn.database.connection() as connection:
            await done_once.keep(connection, organization, token, key, Done(digest, outcome), at=now)
    return outcome


async def forget_old(ledger: Ledger) -> int:
    """Forget the requests that are known no more, and return how many."""
    async with ledger.database.connection() as connection:
        return await done_once.forget_old(connection, before=ledger.clock.now() - KEPT)
