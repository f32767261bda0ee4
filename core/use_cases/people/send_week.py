"""Send a member their coming week, as long as they want it."""

from zoneinfo import ZoneInfo

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.domain.people.week import next_week
from core.ledger import Ledger
from core.store import audit, weeks
from core.store.database import retried

AT_ONCE = 50
"""Weeks that are planned in one transaction."""


@retried
async def send_week(ledger: Ledger, *, member: Member, weekday: int, via: str) -> None:
    """
    Send a member what they have in the seven days that follow, on that weekday at five; Monday is 0.

    It comes by the clocks of their zone, on the platform `via` if it can, and not where nothing is booked. Refuses what
    is no weekday with ValueError.
    """
    if not 0 <= weekday <= 6:  # noqa: PLR2004 - the days of a week
        raise ValueError(f"no weekday: {weekday}")
    now, zone = ledger.clock.now(), ZoneInfo(member.zone or member.organization_zone)
    due = next_week(now, weekday, zone)
    async with ledger.database.transaction() as connection:
        await weeks.ask(connection, member.organization, member.id, weekday, via=via, due=due)
        change = Change(Noun.PERSON, member.id, "asked for their week", after={"weekday": weekday})
        await audit.record(connection, change, organization=member.organization, by=member.id, via=via, at=now)


@retried
async def stop_week(ledger: Ledger, *, member: Member) -> bool:
    """Send a member their week no more; return False if they did not get it."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        stopped = await weeks.stop(connection, member.organization, member.id)
        if stopped:
            change = Change(Noun.PERSON, member.id, "stopped their week")
            await audit.record(
                connection, change, organization=member.organization, by=member.id, via=ledger.via, at=now
            )
    return stopped


async def week_of(ledger: Ledger, member: Member) -> int | None:
    """Return the weekday on which a member is sent their week, Monday is 0; None if they are not."""
    async with ledger.database.connection() as connection:
        known = await weeks.found(connection, member.organization, member.id)
    return known.weekday if known else None


async def plan_weeks(ledger: Ledger) -> int:
    """Plan the messages of all weeks that are due, each once among all replicas, and return how many."""
    planned = 0
    while True:
        some = await _planned(ledger)
        planned += some
        if some < AT_ONCE:
            return planned


@retried
async def _planned(ledger: Ledger) -> int:
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        due = await weeks.due(connection, now=now, most=AT_ONCE)
        if due:
            await weeks.plan(connection, {each: next_week(now, each.weekday, ZoneInfo(each.zone)) for each in due})
    return len(due)
