"""Sentences that were read, without whoever said them."""

from collections.abc import Collection

from core.domain.sentences import Spoken
from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId

_SQL = statements("chat/sentences")


async def count(connection: Connection, organization: OrganizationId) -> int:
    """Return how many are kept."""
    return await _SQL["count"].value(connection, int, organization=organization) or 0


async def having(
    connection: Connection, organization: OrganizationId, words: Collection[str], *, most: int
) -> list[Spoken]:
    """Return the latest that have one of these words, so many at most."""
    return await _SQL["having"].rows(
        connection,
        lambda row: Spoken(row["language"], tuple(row["words"])),
        organization=organization,
        words=list(words),
        most=most,
    )
