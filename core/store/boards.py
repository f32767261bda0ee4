"""Boards: in which conversations what is free now stands, and what has become of them."""

from datetime import datetime

from core.domain.boards import Board, Pinned, State
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BoardId, OrganizationId, SiteId

_SQL = statements("boards")


async def put(connection: Connection, by: Member, site: SiteId | None, to: Identity) -> tuple[BoardId, bool]:
    """Let a board stand in a conversation, and return its id, and whether none stood there."""
    put = await _SQL["put"].row(
        connection,
        lambda row: (BoardId(row["id"]), bool(row["new"])),
        **_place(by.organization, to),
        member=by.id,
        site=site,
    )
    if put is None:
        raise AssertionError("putting a board up answers in one row")
    return put


async def take_down(connection: Connection, organization: OrganizationId, to: Identity) -> BoardId | None:
    """Take the board of a conversation down, and return its id; None if none stands there."""
    return await _SQL["take_down"].row(connection, lambda row: BoardId(row["id"]), **_place(organization, to))


async def found(connection: Connection, organization: OrganizationId, board: BoardId) -> Board | None:
    """Return a board, whatever has become of it; None if it is forgotten."""
    return await _SQL["found"].row(connection, _board, organization=organization, id=board)


async def painted(connection: Connection, board: Board, *, at: datetime) -> None:
    """Note when a board was painted."""
    await _SQL["painted"].run(connection, **_one(board), at=at)


async def pinned(connection: Connection, board: Board, became: Pinned) -> bool:
    """Note whether a board that stands is pinned; False if that is known."""
    return bool(await _SQL["pinned"].run(connection, **_one(board), pinned=became))


async def unpinned(connection: Connection, board: Board) -> bool:
    """Note that the message of a board is gone; False if the board stands no more."""
    return bool(await _SQL["unpinned"].run(connection, **_one(board)))


async def lose(connection: Connection, board: Board) -> bool:
    """Note that nothing can be written where a board stands; False if it stands no more."""
    return bool(await _SQL["lose"].run(connection, **_one(board)))


async def forget(connection: Connection, board: Board) -> None:
    """Delete a board that stands no more."""
    await _SQL["forget"].run(connection, **_one(board))


async def moved(connection: Connection, organization: OrganizationId, before: Identity, now: str) -> None:
    """Know a conversation by its new name."""
    await _SQL["moved"].run(
        connection,
        organization=organization,
        platform=before.platform,
        workspace=before.workspace,
        before=before.external_id,
        now=now,
    )


def _one(board: Board) -> dict[str, object]:
    return {"organization": board.organization, "id": board.id}


def _place(organization: OrganizationId, to: Identity) -> dict[str, object]:
    return {
        "organization": organization,
        "platform": to.platform,
        "workspace": to.workspace,
        "conversation": to.external_id,
    }


def _board(row: Row) -> Board:
    return Board(
        id=BoardId(row["id"]),
        organization=OrganizationId(row["organization_id"]),
        to=Identity(row["platform"], row["workspace"], row["conversation"]),
        member=row["member_id"],
        site=SiteId(row["site_id"]) if row["site_id"] is not None else None,
        state=State(row["state"]),
        pinned=Pinned(row["pinned"]),
        painted_at=row["painted_at"],
    )
