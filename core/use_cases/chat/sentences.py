"""Look at what people have said lately, without knowing who."""

from collections.abc import Collection
from dataclasses import dataclass

from core.domain.sentences import Spoken
from core.ledger import Ledger
from core.store.chat import sentences
from core.values import OrganizationId

MOST = 1_000
"""Sentences with one of the words that are read once more; more of them would take seconds."""


@dataclass(frozen=True, slots=True)
class Said:
    """How many sentences are kept, and the latest that have one of the words that were asked for."""

    count: int
    having: list[Spoken]


async def said_lately(ledger: Ledger, *, organization: OrganizationId, words: Collection[str]) -> Said:
    """Return what was said that has one of these words; a word that no language knows is found by its digest."""
    digests = {ledger.vault.word_digest(word, organization=organization) for word in words}
    async with ledger.database.connection() as connection:
        count = await sentences.count(connection, organization)
        return Said(count, await sentences.having(connection, organization, {*words, *digests}, most=MOST))
