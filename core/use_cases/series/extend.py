"""Book the dates of series that have come near enough, as far as they can be had."""

from dataclasses import replace
from datetime import date, datetime
from itertools import islice

from core.domain.audit import CLOCK
from core.domain.lengths import COUNTS
from core.domain.messages import About, Due, Kind, Topic
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.series import TOLD_EVERY, Series
from core.errors import Closed, Refusal
from core.ledger import Ledger
from core.store import audit, messages, people, series
from core.store.database import LostRace, retried
from core.use_cases.bookings.approve import first_asking
from core.use_cases.bookings.taking import for_whom, tidied
from core.use_cases.series.book import Missing, check_current, made, still_here, take_turn, write
from core.use_cases.series.cancel import noted
from core.use_cases.series.due import AGAIN, AT_ONCE, DueSeries, each_due
from core.use_cases.series.judging import Whose, judged, slot_on
from core.use_cases.series.look_over import extends_at
from core.values import OrganizationId, SeriesId

NEAR = 2 * TOLD_EVERY
"""A date that is missed and so near is told of at once: another one has to be looked for."""


async def extend_due(ledger: Ledger) -> int:
    """
    Extend every series of which a date has come near enough, each once among all replicas; return how many.

    One with which something is wrong waits for some hours, and the others go on; the first fault is raised at the end.
    """
    now = ledger.clock.now()

    async def due() -> DueSeries:
        async with ledger.database.connection() as connection:
            return await series.due(connection, now=now, most=AT_ONCE)

    async def do(organization: OrganizationId, each: SeriesId) -> None:
        await extend(ledger, organization=organization, series_id=each)

    async def put_off(organization: OrganizationId, each: SeriesId) -> None:
        async with ledger.database.connection() as connection:
            await series.put_off(connection, organization, each, until=now + AGAIN)

    return await each_due(due, do, put_off)


@retried
async def extend(ledger: Ledger, *, organization: OrganizationId, series_id: SeriesId) -> None:
    """
    Book the dates of a series that can be booked by now, all that are free, in one transaction.

    Dates that could not be had are left out, and its holder is told which, at most once a week unless one is near; of
    those on which the place is closed every week nobody needs to hear. A series ends here whose holder has left, or may
    not book its resource any more, one whose unit was retired, and one whose request nobody answered; its holder is
    told, too. A series that nobody has to extend yet stays as it is.
    """
    # Nothing else may have made this process read the rules anew for days.
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(organization)
    async with ledger.database.connection() as connection:
        of = await series.found(connection, organization, series_id)
    if of is None or of.extends_at is None or of.extends_at > now:
        return
    # Who has left is on no further date.
    of = replace(of, attendees=tuple(await still_here(ledger, organization, of.attendees)))
    if not await still_here(ledger, organization, [of.booked_by]):
        of = replace(of, booked_by=of.member)
    days = _near(of, catalogue, now=now) if await _goes_on(ledger, of, catalogue, now=now) else None
    resource = catalogue.resource(of.wish.resource)
    slots = [slot_on(of.wish, of.wish.on(day, resource), resource) for day in days or () if not resource.skips(day)]
    verdicts = await judged(ledger, slots, Whose(of.member, now)) if slots else []
    free = [(slot, each) for slot, each in zip(slots, verdicts, strict=True) if each.refusal is None]
    chosen = [slot for slot, _ in free]
    missed = [each.day for each in verdicts if not isinstance(each.refusal, Closed | None)]
    ready = await made(ledger, of, chosen, [each for _, each in free], by=of.booked_by, now=now)
    after = _extended(of, days, resource)
    try:
        async with ledger.database.transaction() as connection:
            await series.save(connection, after)
            await check_current(connection, catalogue)
            done = noted(after, "ended" if days is None else "extended", dates=len(free), missed=missed)
            await audit.record(connection, done, organization=organization, by=None, via=CLOCK, at=now)
            if chosen:
                await take_turn(connection, of, chosen, now=now)
                await write(connection, of, chosen, ready.bookings, ready.due, by=None, now=now)
            about = About(Topic.SERIES, of.id)
            if days is None:
                await messages.plan(connection, organization, about, [Due(Kind.SERIES_ENDED, now, of.member)])
            if missed:
                before = await messages.last_planned(connection, organization, about, Kind.SERIES_GAP)
                at = _told_at(missed[0], before, now=now)
                await messages.plan(connection, organization, about, [Due(Kind.SERIES_GAP, at, of.member)])
    except Missing as missing:
        for slot in missing.slots:
            blocked = slot.resource.blocked(slot.during)
            await tidied(ledger, slot.units, blocked, now=now, by=of.member, via=CLOCK)
        raise LostRace from missing


def _near(of: Series, catalogue: Catalogue, *, now: datetime) -> list[date]:
    """Return the dates that were not looked at yet and can be booked by now, at most a thousand."""
    resource = catalogue.resource(of.wish.resource)
    latest = now + resource.policy.ahead
    horizon = resource.local(latest).date() + DAY
    coming = of.wish.recurrence.coming(of.wish.first, after=of.looked_until, through=horizon)
    wanted = (day for day in coming if of.ends_before is None or day < of.ends_before)
    return list(islice((day for day in wanted if of.wish.on(day, resource).during.start <= latest), COUNTS["dates"]))


def _told_at(first: date, before: datetime | None, *, now: datetime) -> datetime:
    """Return when the holder is told of dates that were missed, the last such message being due at `before`."""
    if before is None or first <= now.date() + NEAR:
        return now
    return before if before > now else max(now, before + TOLD_EVERY)


async def _goes_on(ledger: Ledger, of: Series, catalogue: Catalogue, *, now: datetime) -> bool:
    """Whether what is booked is there, and the holder may still book it; who booked it for them may have left since."""
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, of.organization, [of.member])
    if of.member not in here:
        return False
    try:
        resource = catalogue.resource(of.wish.resource)
        await for_whom(ledger, resource, by=of.member, holder=of.member)
    except Refusal:
        return False
    # Of a series that is always of one unit, no other one does.
    there = of.wish.unit is None or of.wish.unit in {each.id for each in resource.units}
    return there and resource.retired_at is None and not await _ignored(ledger, of, resource, now=now)


async def _ignored(ledger: Ledger, of: Series, resource: Resource, *, now: datetime) -> bool:
    """Whether its dates need an approval, and those who give it left a request unanswered: they are asked no more."""
    next_one = of.wish.on(of.looked_until, resource).during
    people = max(of.party or 1, 1 + len(of.attendees) + len(of.guests))
    if await first_asking(ledger, [resource], by=of.booked_by, during=next_one, people=people) is None:
        return False
    async with ledger.database.connection() as connection:
        return await series.unanswered(connection, of.organization, of.id, now=now)


def _extended(of: Series, days: list[date] | None, resource: Resource) -> Series:
    """Return the series when these dates are looked at; without any list of them it does not go on."""
    if days is None:
        return replace(of, extends_at=None, version=of.version + 1)
    looked = replace(of, looked_until=days[-1] if days else of.looked_until, version=of.version + 1)
    return replace(looked, extends_at=extends_at(of.wish, resource, looked.following()))
