"""Keep photos of resources, show them, and forget those that nothing shows."""

from core.domain.lengths import check_count
from core.domain.people.member import Member
from core.domain.resources.hours import DAY
from core.domain.resources.photo import kept_photo
from core.domain.resources.resource import Resource
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import photos
from core.values import PhotoId

KEPT_UNUSED = 30 * DAY
"""How long a photo is kept that nothing shows: longer than any button that could show it again."""


async def keep_photo(ledger: Ledger, *, content: bytes, by: Member) -> PhotoId:
    """Keep a JPEG picture; whoever runs anything may. Refuses with NotAllowed, or with TooMany what is too large."""
    catalogue = await ledger.catalogue(by.organization)
    if not catalogue.run_by(by.role, by.groups):
        raise NotAllowed(by.role)
    check_count("photo", content)
    async with ledger.database.connection() as connection:
        return await photos.keep(connection, by.organization, content, at=ledger.clock.now())


async def photo_of(ledger: Ledger, resource: Resource) -> bytes | None:
    """Return the photo of a resource that the reader sees; None if none was sent, or it is no longer kept."""
    photo = kept_photo(resource.photo)
    if photo is None:
        return None
    async with ledger.database.connection() as connection:
        return await photos.content(connection, resource.organization, photo)


async def forget_unused(ledger: Ledger) -> int:
    """Forget the photos that nothing has shown for long, and return how many."""
    async with ledger.database.connection() as connection:
        return await photos.forget_unused(connection, before=ledger.clock.now() - KEPT_UNUSED)
