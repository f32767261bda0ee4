"""Take a link back by which calendar programs read bookings."""

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import audit, feeds
from core.store.database import retried
from core.values import FeedId


@retried
async def revoke_feed(ledger: Ledger, *, by: Member, feed: FeedId) -> bool:
    """Let nobody read by a link of the member's any more; return False if nobody could."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        revoked = await feeds.revoke(connection, by.organization, by.id, feed, at=now)
        if revoked:
            change = Change(Noun.FEED, feed, "revoked")
            await audit.record(connection, change, organization=by.organization, by=by.id, via=ledger.via, at=now)
    return revoked
