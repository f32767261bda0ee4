"""Remember a member's half-finished wish, in the database and not in a process."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from core.desk import Desk
from core.domain.member import Member
from core.store import wishes

QUIET = timedelta(minutes=10)
"""How long a half-finished wish waits for its other half."""


async def remember(desk: Desk, member: Member, wish: Mapping[str, Any]) -> None:
    """Keep what the member said so far."""
    async with desk.database.connection() as connection:
        await wishes.write(connection, member.organization, member.id, wish, at=desk.clock.now())


async def recall(desk: Desk, member: Member) -> Mapping[str, Any] | None:
    """Return what the member said so far, unless ten quiet minutes have passed."""
    async with desk.database.connection() as connection:
        return await wishes.said(connection, member.organization, member.id, since=desk.clock.now() - QUIET)


async def forget(desk: Desk, member: Member) -> None:
    """Forget what the member said."""
    async with desk.database.connection() as connection:
        await wishes.drop(connection, member.organization, member.id)
