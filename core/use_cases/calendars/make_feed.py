"""Give a member a link by which calendar programs read bookings."""

from core.domain.audit import Change, Noun
from core.domain.lengths import COUNTS
from core.domain.people.member import Member
from core.errors import TooMany, UnknownResource
from core.ledger import Ledger
from core.secrets import new_token
from core.store import audit, feeds, people
from core.store.database import retried
from core.values import FeedId, ResourceId, SiteId


@retried
async def make_feed(
    ledger: Ledger, *, by: Member, resource: ResourceId | None = None, site: SiteId | None = None
) -> tuple[str, FeedId]:
    """
    Return the token of a new link to the bookings of a thing, of a site, or else of the member, and its id.

    The token is nowhere kept: who loses it makes another. Refuses with UnknownResource what the member may not know of,
    and with TooMany who has as many links as one may.
    """
    token, now = new_token(), ledger.clock.now()
    catalogue = (await ledger.catalogue(by.organization)).seen_by(by)
    known = resource is None or any(each.id == resource for each in catalogue.resources)
    if not known or (site is not None and all(each.id != site for each in catalogue.every_site)):
        raise UnknownResource("", ())
    async with ledger.database.transaction() as connection:
        # Links that are made at once are counted one after the other.
        await people.lock_holder(connection, by.organization, by.id)
        standing = await feeds.standing(connection, by.organization, by.id)
        if len(standing) >= COUNTS["feeds"]:
            raise TooMany("feeds", COUNTS["feeds"], len(standing) + 1)
        digest = ledger.vault.token_digest(token)
        made = await feeds.make(connection, by, digest=digest, resource=resource, site=site, at=now)
        change = Change(Noun.FEED, made, "made", after={"resource": resource, "site": site})
        await audit.record(connection, change, organization=by.organization, by=by.id, via=ledger.via, at=now)
    return token, made
