"""Read members' own calendars that are due, and tell each member what they have to know of it."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.own_calendar import EVERY, SELDOM, Busy, Fetch, OwnCalendar, Seen, Trouble, Unchanged
from core.domain.resources.hours import DAY
from core.ledger import Ledger
from core.store import messages, own_calendars
from core.store.database import Connection, retried

AT_ONCE = 8
"""Calendars that are read side by side."""
IN_HAND = timedelta(minutes=10)
"""How long one is left to the process that took it."""


async def read_due(ledger: Ledger, fetch: Fetch) -> int:
    """Read some calendars that are due, once among all replicas, and return how many; nothing is locked meanwhile."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        taken = await own_calendars.take(connection, now=now, until=now + IN_HAND, most=AT_ONCE)
    await asyncio.gather(*(_read(ledger, each, fetch, now) for each in taken))
    return len(taken)


async def _read(ledger: Ledger, known: OwnCalendar, fetch: Fetch, now: datetime) -> None:
    address = ledger.vault.unsealed(known.sealed)
    if address is None:
        await _note(ledger, known, Trouble.SEALED, now)
        return
    seen = known.seen if known.asks_whether_changed(now) else Seen()
    await _note(ledger, known, await fetch(address, seen, known.window(now), ZoneInfo(known.zone)), now)


@retried
async def _note(ledger: Ledger, known: OwnCalendar, found: Busy | Unchanged | Trouble, now: datetime) -> None:
    async with ledger.database.transaction() as connection:
        match found:
            case Busy():
                news = known.read_at is None or known.told_at is not None
                is_theirs = await own_calendars.read(connection, known, found, at=now, due=now + EVERY)
                if is_theirs and news:
                    await _tell(connection, known, Due(Kind.CALENDAR_READ, now, known.member))
            case Unchanged():
                await own_calendars.unchanged(connection, known, since=now - DAY, due=now + EVERY)
            case Trouble():
                failing = known.failing(found, now)
                due = now + (SELDOM if failing.told_at else EVERY)
                is_theirs = await own_calendars.failed(connection, failing, due=due)
                if is_theirs and failing.told_at and known.told_at is None:
                    await _tell(connection, known, Due(Kind.CALENDAR_LOST, now, known.member))


async def _tell(connection: Connection, known: OwnCalendar, due: Due) -> None:
    await messages.plan(connection, known.organization, About(Topic.CALENDAR, known.member), [due])
