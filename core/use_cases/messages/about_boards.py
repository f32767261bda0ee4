"""Judge messages about boards: what stands in a channel is painted at a pace, and what ended is said once."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.boards import PACE, Board, State
from core.domain.messages import REPAINTS, Claimed, Kind
from core.store import boards
from core.store.database import Connection
from core.use_cases.messages.notice import Later, Truth, Untrue, Verdict
from core.values import BoardId

NEWS = timedelta(days=1)
"""How long a platform that is away is tried; whatever changes after that paints the board anyway."""
SAYS_SO: dict[Kind, frozenset[State]] = {
    Kind.BOARD: frozenset({State.STANDS}),
    Kind.BOARD_UNPINNED: frozenset({State.STANDS}),
    Kind.BOARD_LOST: frozenset({State.LOST}),
    Kind.CHANGED: frozenset({State.STANDS, State.TAKEN_DOWN}),
    Kind.SUPERSEDED: frozenset({State.STANDS, State.TAKEN_DOWN}),
}
"""In which states of its board a message is true."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its board."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    board = await boards.found(connection, message.organization, BoardId(message.about.id))
    if board is None or board.state not in SAYS_SO.get(message.kind, ()):
        return Untrue()
    if message.kind is Kind.CHANGED and (until := _paced(board)) and until > now:
        return Later(until)
    sent = message.kind is Kind.BOARD
    told = message.member if message.kind not in REPAINTS and not sent else board.member
    return Truth(
        subject=board,
        version=0,
        until=now + NEWS,
        member=told,
        first=board.to.platform,
        named=frozenset({board.member}),
        to=board.to if sent else None,
    )


def _paced(board: Board) -> datetime | None:
    """Return until when a board stays as it is; one that is taken down says so at once."""
    return board.painted_at + PACE if board.state is State.STANDS and board.painted_at else None
