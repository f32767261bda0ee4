"""Write what a platform made of a board: pinned or not, deleted, or out of reach; and where its channel went."""

from datetime import datetime

from core.domain.audit import CLOCK, Change, Noun
from core.domain.boards import Board, Pinned, State
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.identity import Identity
from core.ledger import Ledger
from core.store import audit, boards, messages, people
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import MANAGERS
from core.values import MemberId


@retried
async def pinned(ledger: Ledger, board: Board, became: Pinned) -> None:
    """Note whether a board is pinned; that it may not be is told to whoever put it up, once."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        changed = await boards.pinned(connection, board, became)
        if changed and became is Pinned.REFUSED:
            await _tell(connection, board, Kind.BOARD_UNPINNED, at=now)


@retried
async def deleted(ledger: Ledger, board: Board) -> None:
    """Put a board up anew whose message somebody has deleted; only “no board here” ends it."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if await boards.unpinned(connection, board):
            about = About(Topic.BOARD, board.id)
            await messages.plan(connection, board.organization, about, [Due(Kind.BOARD, now, board.member)])


@retried
async def lost(ledger: Ledger, board: Board) -> None:
    """End a board in whose channel nothing can be written any more, and tell whoever put it up."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if await boards.lose(connection, board):
            change = Change(
                Noun.ORGANIZATION, board.organization, "lost a board", after={"platform": board.to.platform}
            )
            await audit.record(connection, change, organization=board.organization, by=None, via=CLOCK, at=now)
            await _tell(connection, board, Kind.BOARD_LOST, at=now)


@retried
async def forget(ledger: Ledger, board: Board) -> None:
    """Forget a board that stands no more, once that is said; one that was put up again meanwhile stays."""
    if board.state is not State.STANDS:
        async with ledger.database.connection() as connection:
            await boards.forget(connection, board)


@retried
async def moved(ledger: Ledger, before: Identity, now: str) -> None:
    """
    Follow a group that goes by another name now: what stands in it, and what is sent to it, is known by the new one.

    That is a board, requests and a monthly report. Where the new name has one already, that one stays.
    """
    async with ledger.database.transaction() as connection:
        # One bot may speak for several organizations, and the group may be of any of them.
        for each in await people.every_organization(connection):
            await boards.moved(connection, each.id, before, now)


async def _tell(connection: Connection, board: Board, kind: Kind, *, at: datetime) -> None:
    organization = board.organization
    here = await people.standing(connection, organization, [board.member])
    told: list[MemberId] = [board.member] if here else await people.inside(connection, organization, MANAGERS)
    about = About(Topic.BOARD, board.id)
    await messages.plan(connection, organization, about, [Due(kind, at, each) for each in told])
