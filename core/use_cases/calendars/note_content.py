"""Note that a feed was read, and when it said something new last."""

from datetime import datetime

from core.domain.calendars import Content
from core.domain.resources.hours import DAY
from core.ledger import Ledger
from core.store import feeds


async def note_content(ledger: Ledger, content: Content, *, digest: bytes) -> datetime:
    """Note that a feed was read and what it said, by its digest; return when it said something new last."""
    now, feed, changed = ledger.clock.now(), content.feed, content.changed_at
    same = changed is not None and content.digest == digest
    if same and changed is not None and feed.read_at is not None and now - feed.read_at < DAY:
        return changed
    since = changed if same and changed is not None else now
    async with ledger.database.connection() as connection:
        await feeds.seen(connection, content.member.organization, feed.id, content=digest, changed_at=since, at=now)
    return since
