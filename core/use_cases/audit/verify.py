"""Verify the audit: every row is as it was when it was sealed, and none is missing."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.domain.audit import FIRST, Facts, digest, linked, row_of
from core.ledger import Ledger
from core.store import chain
from core.store.chain import Link
from core.values import OrganizationId

AT_ONCE = 2000
"""Links to read at a time: some megabytes."""


class Broken(StrEnum):
    """What is wrong with a row."""

    MISSING = "missing"
    CHANGED = "changed"
    WORDS = "words changed"
    GAP = "link missing"
    UNLINKED = "not linked"


@dataclass(frozen=True, slots=True)
class Finding:
    """The first row that is not as it was: its number in the chain, its id, and what it was about, if it is there."""

    broken: Broken
    number: int | None
    row: int
    about: Facts | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many rows have their links, how many wait for theirs, and the first that is broken."""

    sealed: int
    waiting: int
    finding: Finding | None = None


async def verify(
    ledger: Ledger, *, organization: OrganizationId, told: Callable[[int], None] = lambda _: None
) -> Verdict:
    """Go through an organization's chain from its first link; `told` hears how many more rows were looked at."""
    sealed, previous = 0, FIRST
    async with ledger.database.connection() as connection:
        links = await chain.links(connection, organization, after=0, most=AT_ONCE)
        while links:
            # While these are looked at, the database reads on.
            (whole, finding), following = await asyncio.gather(
                asyncio.to_thread(_looked_at, links, after=sealed, previous=previous),
                chain.links(connection, organization, after=links[-1].number, most=AT_ONCE),
            )
            if finding:
                return Verdict(whole, 0, finding)
            told(len(links))
            sealed, previous, links = whole, links[-1].digest, following
        waiting, missed = await chain.loose(connection, organization)
    # It was written behind the chain's back, or somebody took its link away.
    finding = Finding(Broken.UNLINKED, None, missed) if missed is not None else None
    return Verdict(sealed, waiting, finding)


async def length(ledger: Ledger, *, organization: OrganizationId) -> int:
    """Return how many links an organization's chain has."""
    async with ledger.database.connection() as connection:
        heads = await chain.heads(connection, [organization])
    return heads[organization].number if organization in heads else 0


async def guarded(ledger: Ledger) -> bool:
    """Return whether Bellhop's connections have no right to change the audit, so that not only a trigger refuses."""
    async with ledger.database.connection() as connection:
        return await chain.guarded(connection)


def _looked_at(links: Sequence[Link], *, after: int, previous: bytes) -> tuple[int, Finding | None]:
    """Return the number of the last link that is whole, and the first that is broken."""
    for link in links:
        if finding := _broken(link, number=after + 1, previous=previous):
            return after, finding
        after, previous = link.number, link.digest
    return after, None


def _broken(link: Link, *, number: int, previous: bytes) -> Finding | None:
    if link.number != number:
        return Finding(Broken.GAP, number, link.row)
    if link.entry is None:
        return Finding(Broken.MISSING, number, link.row)
    row = row_of(link.entry)
    if linked(row, previous=previous) != link.digest:
        return Finding(Broken.CHANGED, number, link.row, row)
    # Forgotten words leave the row whole; other words than those that were written do not.
    if link.personal is not None and digest(link.personal, salt=link.salt or b"") != link.entry.personal:
        return Finding(Broken.WORDS, number, link.row, row)
    return None
