"""Put a board up in a channel, and take it down."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import audit, boards, messages
from core.store.database import Connection, retried
from core.use_cases.people.administering import check_still
from core.values import SiteId


@retried
async def put_up(ledger: Ledger, *, by: Member, site: SiteId | None, to: Identity) -> bool:
    """
    Let a board of one site, or of all, stand in a conversation; False if one stands there already.

    That one is of this site from now on, and is pinned anew. Refuses with NotAllowed who does not manage the place.
    """
    by.check_manages()
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        board, new = await boards.put(connection, by, site, to)
        kind = Kind.BOARD if new else Kind.CHANGED
        await messages.plan(connection, by.organization, About(Topic.BOARD, board), [Due(kind, now, by.id)])
        if new:
            await _note(connection, by, to, "put a board up", via=ledger.via, at=now)
    return new


@retried
async def take_down(ledger: Ledger, *, by: Member, to: Identity) -> bool:
    """Take the board of a conversation down; False if none stands there. Refuses with NotAllowed as above."""
    by.check_manages()
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        board = await boards.take_down(connection, by.organization, to)
        if board is None:
            return False
        await messages.plan(connection, by.organization, About(Topic.BOARD, board), [Due(Kind.CHANGED, now, by.id)])
        await _note(connection, by, to, "took a board down", via=ledger.via, at=now)
    return True


async def _note(connection: Connection, by: Member, to: Identity, verb: str, *, via: str, at: datetime) -> None:
    change = Change(Noun.ORGANIZATION, by.organization, verb, after={"platform": to.platform})
    await audit.record(connection, change, organization=by.organization, by=by.id, via=via, at=at)
