"""Seal the audit: give each row its link, after the transaction that wrote it, so that nobody waits for the chain."""

from dataclasses import replace

from core.domain.audit import FIRST, row_of
from core.domain.audit import linked as digest_of
from core.ledger import Ledger
from core.store import chain, events
from core.store.chain import Link, Sealing
from core.store.database import Connection

AT_ONCE = 500
"""Rows in one transaction: a few milliseconds."""
STEPS = 20
"""Transactions in a row; what is left after so many waits for the next tick."""


async def seal(ledger: Ledger) -> int:
    """
    Give links to rows that have none, and return to how many; 0 while another replica is at it.

    Rows are linked in the order in which they are found: one whose transaction took longer follows later ones.
    """
    sealed = 0
    for _ in range(STEPS):
        async with ledger.database.transaction() as connection:
            linked = await _step(connection)
        sealed += linked
        if linked < AT_ONCE:
            break
    return sealed


async def _step(connection: Connection) -> int:
    sealing = await chain.taken(connection)
    if sealing is None or sealing.latest == sealing.settled:
        return 0
    # Asked after the latest id and before the rows: whoever may still write a row up to that id is among them, and the
    # rows of everybody who is gone are found.
    writing = await chain.writers(connection)
    entries = await chain.unsealed(connection, after=sealing.settled, most=AT_ONCE)
    heads = await chain.heads(connection, sorted({entry.organization for entry in entries}))
    links = []
    for entry in entries:
        head = heads.get(entry.organization)
        number, previous = (head.number, head.digest) if head else (0, FIRST)
        link = Link(entry.organization, number + 1, entry.id, digest_of(row_of(entry), previous=previous))
        heads[entry.organization] = link
        links.append(link)
    if links:
        await chain.link(connection, links)
        # Whoever tells of events is woken by one word for all of them, and no change of a booking pays for it.
        await events.tell(connection)
    last = entries[-1].id if len(entries) == AT_ONCE else None
    await chain.settle(connection, _settled(sealing, writing, last=last))
    return len(links)


def _settled(sealing: Sealing, writing: frozenset[str], *, last: int | None) -> Sealing:
    """Return how far the sealing has come with these transactions writing; `last` was sealed last, and more is left."""
    if not sealing.writers.isdisjoint(writing):
        return sealing
    # With nobody writing, what is there now is all that there will be up to it.
    there = sealing.seen if writing else sealing.latest
    if last is not None and last < there:
        return replace(sealing, settled=last, seen=there, writers=frozenset())
    return replace(sealing, settled=there, seen=sealing.latest, writers=writing)
