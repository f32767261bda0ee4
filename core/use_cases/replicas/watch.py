"""Watch: note when messages on a platform begin to be late, and when they are no more; admins are told once of each."""

from datetime import datetime

from core.domain.health import Health
from core.domain.incidents import BEGINS_AFTER, ENDS_BELOW
from core.ledger import Ledger
from core.store import health, incidents, messages
from core.store.database import retried


@retried
async def watch(ledger: Ledger) -> int:
    """
    Return how many incidents began or ended at this look, each once among all replicas; raises Unavailable.

    Admins hear of it on the ways that they have; on the platform that is late they hear of it once it is not, and then
    only that: what is over is no news.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        found = await health.read(connection, now=now)
        late = {platform: since for platform, since in _late(found).items() if now - since >= BEGINS_AFTER}
        began = ended = 0
        if late:
            began = await incidents.begin(connection, late, after=BEGINS_AFTER, retried=health.RETRIED, now=now)
        if await incidents.any_open(connection):
            still = {platform for platform, since in _late(found).items() if now - since >= ENDS_BELOW}
            ended = await incidents.end(connection, late=still, now=now)
        if began or ended:
            await messages.announce(connection)
    return began + ended


def _late(found: Health) -> dict[str, datetime]:
    """Return since when the first message of each platform is due; what has no way yet is nobody's fault."""
    return {platform: waiting.since for platform, waiting in found.due.items() if platform and waiting}
