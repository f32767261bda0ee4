"""The chain of the audit: its links, and how far the sealing has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.domain.audit import Entry, Facts
from core.store.audit import entry
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import OrganizationId

_SQL = statements("chain")


@dataclass(frozen=True, slots=True)
class Sealing:
    """
    How far the sealing has come.

    Ids are given before their transactions commit, so that a row may appear behind later ones. Every row up to
    `settled` is there and has its link. All up to `seen` are there once the `writers` of that moment are gone.
    """

    settled: int
    seen: int
    writers: frozenset[str]
    latest: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A link of an organization's chain, with its row; without one, if somebody took the row away."""

    organization: OrganizationId
    number: int
    row: int
    digest: bytes
    entry: Entry | None = None
    personal: Facts | None = None
    salt: bytes | None = None


async def taken(connection: Connection) -> Sealing | None:
    """Return how far the sealing has come, locked until the transaction ends; None if another process is at it."""
    await _SQL["begin"].run(connection)

    def sealing(row: Row) -> Sealing:
        return Sealing(row["settled"], row["seen"], frozenset(row["writers"]), row["latest"])

    return await _SQL["taken"].row(connection, sealing)


async def writers(connection: Connection) -> frozenset[str]:
    """Return the transactions that are writing to the audit at this moment."""
    return frozenset(await _SQL["writers"].value(connection, list) or ())


async def unsealed(connection: Connection, *, after: int, most: int) -> list[Entry]:
    """Return rows after that id that have no link, in order."""
    return await _SQL["unsealed"].rows(connection, entry, settled=after, most=most)


async def heads(connection: Connection, organizations: Sequence[OrganizationId]) -> dict[OrganizationId, Link]:
    """Return the last link of each of these organizations that has one."""

    def head(row: Row) -> Link:
        return Link(row["organization_id"], row["number"], row["audit_id"], row["digest"])

    found = await _SQL["heads"].rows(connection, head, organizations=list(organizations))
    return {each.organization: each for each in found}


async def link(connection: Connection, links: Sequence[Link]) -> None:
    """Append links; their numbers go on from the last ones."""
    await _SQL["link"].run(
        connection,
        organizations=[each.organization for each in links],
        numbers=[each.number for each in links],
        rows=[each.row for each in links],
        digests=[each.digest for each in links],
    )


async def settle(connection: Connection, sealing: Sealing) -> None:
    """Write how far the sealing has come."""
    writing = sorted(sealing.writers)
    await _SQL["settle"].run(connection, settled=sealing.settled, seen=sealing.seen, writers=writing)


async def links(connection: Connection, organization: OrganizationId, *, after: int, most: int) -> list[Link]:
    """Return the links after that number, in order, each with its row and with what is kept apart of it."""

    def whole(row: Row) -> Link:
        known = entry(row) if row["id"] is not None else None
        return Link(organization, row["number"], row["linked"], row["link"], known, row["facts"], row["salt"])

    return await _SQL["links"].rows(connection, whole, organization=organization, after=after, most=most)


async def digest_at(connection: Connection, organization: OrganizationId, number: int) -> bytes | None:
    """Return the digest of the link of that number."""
    return await _SQL["at"].value(connection, bytes, organization=organization, number=number)


async def guarded(connection: Connection) -> bool:
    """Return whether the connection lacks the right to change rows of the audit, besides the trigger's refusal."""
    return await _SQL["guarded"].value(connection, bool) or False


async def loose(connection: Connection, organization: OrganizationId) -> tuple[int, int | None]:
    """Return how many rows have no link yet, and the first of them that should have one by now."""
    found = await _SQL["loose"].row(
        connection, lambda row: (int(row["loose"]), row["missed"]), organization=organization
    )
    return found or (0, None)
