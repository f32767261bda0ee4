"""Remember what was said in a conversation, in the database and not in a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from core.desk import Desk
from core.store import conversations
from core.values import BookingId, Talk

QUIET = timedelta(minutes=10)
"""How long what was said is remembered after the last word."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a conversation was about: the booking that was shown last, and what was offered, as its buttons carry it."""

    booking: BookingId | None = None
    offered: tuple[str, ...] = ()


async def remember(desk: Desk, talk: Talk, wish: Mapping[str, Any]) -> None:
    """Keep what the member said so far of a booking, in place of what they said before."""
    await _keep(desk, talk, {"wish": wish})


async def recall(desk: Desk, talk: Talk) -> Mapping[str, Any] | None:
    """Return what the member said so far of a booking, unless ten quiet minutes have passed."""
    wish: Mapping[str, Any] | None = (await _said(desk, talk)).get("wish")
    return wish


async def forget(desk: Desk, talk: Talk) -> None:
    """Forget the half of a wish that was said."""
    await _keep(desk, talk, {"wish": None})


async def note(desk: Desk, talk: Talk, memory: Memory) -> None:
    """Keep what was answered: a booking that is shown ends the wish that led to it."""
    shown = {"booking": memory.booking, "wish": None} if memory.booking else {}
    await _keep(desk, talk, {**shown, "offered": list(memory.offered)})


async def noted(desk: Desk, talk: Talk) -> Memory:
    """Return what was answered last, unless ten quiet minutes have passed."""
    said = await _said(desk, talk)
    booking = said.get("booking")
    return Memory(BookingId(booking) if booking else None, tuple(said.get("offered") or ()))


async def _keep(desk: Desk, talk: Talk, said: Mapping[str, Any]) -> None:
    now = desk.clock.now()
    async with desk.database.connection() as connection:
        await conversations.write(connection, talk, said, at=now, since=now - QUIET)


async def _said(desk: Desk, talk: Talk) -> Mapping[str, Any]:
    async with desk.database.connection() as connection:
        return await conversations.said(connection, talk, since=desk.clock.now() - QUIET)
