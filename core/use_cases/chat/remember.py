"""Remember what was said in a conversation, in the database and not in a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from core.ledger import Ledger
from core.store.chat import conversations
from core.values import BookingId, Talk

QUIET = timedelta(minutes=10)
"""How long what was said is remembered after the last word."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a conversation was about: the booking that was shown last, and what was offered, as its buttons carry it."""

    booking: BookingId | None = None
    offered: tuple[str, ...] = ()


async def remember(ledger: Ledger, talk: Talk, wish: Mapping[str, Any]) -> None:
    """Keep what the member said so far of a booking, in place of what they said before."""
    await _keep(ledger, talk, {"wish": wish})


async def recall(ledger: Ledger, talk: Talk) -> Mapping[str, Any] | None:
    """Return what the member said so far of a booking, unless ten quiet minutes have passed."""
    wish: Mapping[str, Any] | None = (await _said(ledger, talk)).get("wish")
    return wish


async def forget(ledger: Ledger, talk: Talk) -> None:
    """Forget the half of a wish that was said."""
    await _keep(ledger, talk, {"wish": None})


async def note(ledger: Ledger, talk: Talk, memory: Memory) -> None:
    """Keep what was answered: a booking that is shown ends the wish that led to it."""
    shown = {"booking": memory.booking, "wish": None} if memory.booking else {}
    await _keep(ledger, talk, {**shown, "offered": list(memory.offered)})


async def noted(ledger: Ledger, talk: Talk) -> Memory:
    """Return what was answered last, unless ten quiet minutes have passed."""
    said = await _said(ledger, talk)
    booking = said.get("booking")
    return Memory(BookingId(booking) if booking else None, tuple(said.get("offered") or ()))


async def _keep(ledger: Ledger, talk: Talk, said: Mapping[str, Any]) -> None:
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        await conversations.write(connection, talk, said, at=now, since=now - QUIET)


async def _said(ledger: Ledger, talk: Talk) -> Mapping[str, Any]:
    async with ledger.database.connection() as connection:
        return await conversations.said(connection, talk, since=ledger.clock.now() - QUIET)
