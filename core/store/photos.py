"""Photos of resources that people sent: kept where every replica finds them."""

from datetime import datetime

from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId, PhotoId

UNUSED = 50
"""Photos of an organization that no resource shows, so that nobody fills the table; the latest are kept."""

_SQL = statements("photos")


async def keep(connection: Connection, organization: OrganizationId, content: bytes, *, at: datetime) -> PhotoId:
    """Keep a photo."""
    kept = await _SQL["keep"].value(
        connection, int, organization=organization, content=content, at=at, unused=UNUSED - 1
    )
    if kept is None:
        raise AssertionError("an INSERT … RETURNING gives a row")
    return PhotoId(kept)


async def content(connection: Connection, organization: OrganizationId, photo: PhotoId) -> bytes | None:
    """Return a photo of the organization; None if it is not, or no longer, kept."""
    found = await _SQL["content"].value(connection, bytes, organization=organization, photo=photo)
    return bytes(found) if found is not None else None


async def forget_unused(connection: Connection, *, before: datetime) -> int:
    """Forget the photos from before an instant that no resource shows, and return how many."""
    return await _SQL["forget_unused"].run(connection, before=before)
