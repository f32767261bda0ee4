"""Files that those who run a place handed in: kept until their import can no longer be done or taken back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import HandedInId, MemberId, OrganizationId

KEPT = timedelta(days=14)
"""How long a file can be imported by its button, or its import taken back: as long as any proposal."""
MOST = 20
"""Files kept for each member, so that nobody fills the table."""
TRIED = 5
"""Other imports, the last first, that are looked at where one cannot be taken back."""

_SQL = statements("handed_in")


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as it is kept, sealed; once it was imported, with what takes that back."""

    name: str
    content: bytes
    undo: bytes | None
    undone: bool


async def keep(
    connection: Connection, organization: OrganizationId, member: MemberId, name: str, content: bytes, *, at: datetime
) -> HandedInId:
    """Keep a file."""
    kept = await _SQL["keep"].value(
        connection, int, organization=organization, member=member, name=name, content=content, at=at, older=MOST - 1
    )
    if kept is None:
        raise AssertionError("an INSERT … RETURNING gives a row")
    return HandedInId(kept)


async def locked(
    connection: Connection, organization: OrganizationId, member: MemberId, file: HandedInId
) -> Kept | None:
    """Return a member's file, and lock it until the transaction ends; None if it is not, or no longer, kept."""
    return await _SQL["locked"].row(connection, _kept, organization=organization, member=member, file=file)


async def imported(
    connection: Connection, organization: OrganizationId, member: MemberId, file: HandedInId, *, undo: bytes
) -> None:
    """Note that a file was imported, and what takes that back."""
    await _SQL["imported"].run(connection, organization=organization, member=member, file=file, undo=undo)


async def undone(connection: Connection, organization: OrganizationId, member: MemberId, file: HandedInId) -> None:
    """Note that the import of a file was taken back."""
    await _SQL["undone"].run(connection, organization=organization, member=member, file=file)


async def others(
    connection: Connection, organization: OrganizationId, member: MemberId, file: HandedInId
) -> list[tuple[HandedInId, str, bytes]]:
    """Return the member's other files that were imported and not taken back, each with what takes it back, locked."""
    return await _SQL["others"].rows(
        connection,
        lambda row: (HandedInId(row["id"]), row["name"], row["undo"]),
        organization=organization,
        member=member,
        file=file,
        most=TRIED,
    )


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Delete files that were handed in long ago, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - KEPT)


def _kept(row: Row) -> Kept:
    return Kept(row["name"], row["content"], row["undo"], row["undone"])
