"""What a platform makes of a board in a channel: pinned or not, deleted, out of reach; nothing of it is tried twice."""

import structlog

from adapters.chat.platform import Address, Platform, TryLater, Undeliverable
from core.domain.boards import Board, Pinned, State
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.boards import settle

log = structlog.get_logger()


async def stands(ledger: Ledger, board: Board, platform: Platform, address: Address) -> None:
    """Pin a board that stands at an address, unless that is known; one that could not be yet is with its next edit."""
    if board.pinned is not Pinned.NOT_YET or board.state is not State.STANDS:
        return
    try:
        became = await _pinned(platform, address)
        await settle.pinned(ledger, board, became)
    # The message is there by now: whoever raised here would have it sent again.
    except (TryLater, Unavailable) as trouble:
        log.info("board not pinned yet", board=board.id, reason=str(trouble))


async def ended(ledger: Ledger, board: Board, platform: Platform, address: Address) -> None:
    """Take the pin off a message that is no board any more; whatever is wrong with that, people see that it ended."""
    try:
        await platform.unpin(address)
    except (TryLater, Undeliverable) as trouble:
        log.info("board not unpinned", board=board.id, reason=str(trouble))
    await settle.forget(ledger, board)


async def deleted(ledger: Ledger, board: Board) -> None:
    """Put up anew what somebody has deleted, or forget it where it was taken down."""
    if board.state is State.STANDS:
        await settle.deleted(ledger, board)
    else:
        await settle.forget(ledger, board)


async def out_of_reach(ledger: Ledger, board: Board) -> None:
    """End a board in whose channel nothing can be written or edited any more."""
    if board.state is State.STANDS:
        await settle.lost(ledger, board)
    else:
        await settle.forget(ledger, board)


async def _pinned(platform: Platform, address: Address) -> Pinned:
    try:
        await platform.pin(address)
    except Undeliverable as refusal:
        log.info("board may not be pinned", reason=str(refusal))
        return Pinned.REFUSED
    return Pinned.YES
