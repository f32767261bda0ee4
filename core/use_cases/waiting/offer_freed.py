"""Offer what has been freed to the first in line whom it fits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.audit import CLOCK, Change, Noun
from core.domain.bookings.alternatives import Taken
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD, UNDO
from core.domain.lengths import MOST_HELD
from core.domain.messages import Due, Kind, about_booking
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.waiting.fitting import Fit, Freed, fit
from core.domain.waiting.offering import Offering, offering
from core.domain.waiting.wait import State, Wait
from core.errors import Refusal, Unavailable, UnknownResource
from core.ledger import Ledger
from core.store import audit, availability, bookings, messages, people, waits
from core.store.bookings import Outcome, Slot
from core.store.database import retried
from core.store.waits import ToOffer
from core.use_cases.bookings.hold_together import Missing, Several, hold_all
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.taking import for_whom, tidied
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.strikes import check_strikes
from core.values import Interval

AT_ONCE = 50
"""How many of a line are read at a time: mostly the first of them takes all that was freed."""
AGAIN = timedelta(minutes=10)
"""How long something waits that was freed and could not be looked at because of a fault."""


async def offer_freed(ledger: Ledger) -> int:
    """
    Offer everything that was freed to those in line, each once among all replicas; return how many offers were made.

    One with which something is wrong waits for some minutes, and the others go on; the first fault is raised then.
    """
    made, faults = 0, list[Exception]()
    while True:
        try:
            offers = await offer_next(ledger)
        except Unavailable:
            raise
        except PutOff as fault:
            faults.append(fault)
            continue
        if offers is None:
            break
        made += offers
    if faults:
        raise faults[0]
    return made


class PutOff(Exception):  # noqa: N818 - what happened: something that was freed waits, because of the fault that it names
    """Something that was freed could not be looked at, and is looked at again some minutes later."""


async def offer_next(ledger: Ledger) -> int | None:
    """
    Offer one thing that was freed, to at most so many in line at a time; return how many offers were made.

    None if there is nothing that no other replica has in hand. Raises PutOff where something is wrong with it; the next
    one can be offered then.
    """
    now, looked = ledger.clock.now(), _Looked()
    # Mostly nothing was freed, and one small statement says so.
    async with ledger.database.connection() as connection:
        if not await waits.any_freed(connection, now=now):
            return None
    try:
        await _offer_one(ledger, looked, now=now)
    except Unavailable:
        raise
    except Exception as fault:
        if looked.at is None:
            raise
        async with ledger.database.connection() as connection:
            await waits.put_off(connection, looked.at, until=now + AGAIN)
        raise PutOff from fault
    return None if looked.at is None else looked.offers


@dataclass(slots=True)
class _Looked:
    """What was looked at, None if there was nothing, and how many offers came of it."""

    at: ToOffer | None = None
    offers: int = 0


@retried
async def _offer_one(ledger: Ledger, looked: _Looked, *, now: datetime) -> None:
    """Offer one thing that was freed to everybody whom a part of it fits, in their order, in one transaction."""
    async with ledger.turn(via=CLOCK) as turn:
        async with turn.database.connection() as connection:
            looked.at, looked.offers = await waits.next_freed(connection, now=now), 0
        if looked.at is None:
            return
        looked.offers = await _offered(turn, looked.at, now=now)


async def _offered(ledger: Ledger, freed: ToOffer, *, now: datetime) -> int:
    """Make the offers, and forget what was freed once everybody was asked; return how many."""
    catalogue = await ledger.current_catalogue(freed.organization)
    if freed.freed is None:
        return await _anything(ledger, catalogue, freed, now=now)
    offers = await _unit(ledger, catalogue, freed, freed.freed, now=now)
    async with ledger.database.connection() as connection:
        await waits.drop_freed(connection, freed)
    return offers


async def _unit(ledger: Ledger, catalogue: Catalogue, freed: ToOffer, of: Freed, *, now: datetime) -> int:
    """Offer a unit's time to those in line, and anything to who left it; return how many offers were made."""
    try:
        resource, _ = catalogue.owner(of.unit)
    except UnknownResource:
        return 0
    offers = await _in_line(ledger, catalogue, resource, freed, of, now=now)
    if freed.left_by is not None:
        # While one thing was offered to them, another may have been freed.
        async with ledger.database.connection() as connection:
            left = await waits.found(connection, freed.organization, freed.left_by)
        if left is not None and left.status is State.WAITING and not left.over(now):
            offers += await _whatever_is_free(ledger, catalogue, [left], freed, now=now)
    return offers


async def _in_line(
    ledger: Ledger, catalogue: Catalogue, resource: Resource, freed: ToOffer, of: Freed, *, now: datetime
) -> int:
    """Offer a unit's time to those in line, as far as there is any left; return how many offers were made."""
    offers, seen, page = 0, 0, list[Wait]()
    while not seen or len(page) == AT_ONCE:
        async with ledger.database.connection() as connection:
            # Whoever was offered something is in line no more.
            page = await waits.whom_it_may_fit(
                connection, freed, resource, now=now, skipped=seen - offers, most=AT_ONCE
            )
        if not page:
            break
        seen += len(page)
        windows = [each.watched.window for each in page]
        window = Interval(min(each.start for each in windows), max(each.end for each in windows))
        taken = await _taken(ledger, [resource], window, now=now)
        for wait in page:
            # Whoever comes later in line can have no part of it, either.
            if not _left(of, taken, now=now):
                return offers
            found = fit(wait.watched, resource, taken, now=now, freed=of)
            if found is None or await _gave_up(ledger, wait, of, found, now=now):
                continue
            if await _made(ledger, catalogue, wait, found, freed, now=now):
                taken, offers = await _taken(ledger, [resource], window, now=now), offers + 1
    return offers


async def _gave_up(ledger: Ledger, wait: Wait, of: Freed, found: Fit, *, now: datetime) -> bool:
    """Whether who waits has just cancelled that slot themselves; with more beside it, it would be something else."""
    if not found.during.within(of.during):
        return False
    async with ledger.database.connection() as connection:
        gone = await bookings.gone(connection, wait.organization, wait.member, since=of.during.start - AGAIN)
    # What others ended could never be taken back.
    return any(
        each.status is Status.CANCELLED
        and each.lapses_at is not None
        # Who began to wait after they had cancelled it wants it back.
        and each.lapses_at > max(wait.made_at + UNDO, now - AGAIN)
        and of.unit in {each.unit, *each.companions}
        # The buffer behind what they had was nothing that they could use: a longer slot is more than they gave up.
        and found.during.within(each.during)
        and (each.during.start, each.blocks_until) == (of.during.start, of.during.end)
        for each in gone
    )


async def _anything(ledger: Ledger, catalogue: Catalogue, freed: ToOffer, *, now: datetime) -> int:
    """Offer the next ones in line what is free for them; return how many offers. Those after them are asked next."""
    async with ledger.database.connection() as connection:
        page = await waits.whom_it_may_fit(connection, freed, None, now=now, most=AT_ONCE)
    offers = await _whatever_is_free(ledger, catalogue, [each for each in page if not each.over(now)], freed, now=now)
    async with ledger.database.connection() as connection:
        if len(page) == AT_ONCE:
            await waits.reach(connection, freed, page[-1].id)
        else:
            await waits.drop_freed(connection, freed)
    return offers


async def _whatever_is_free(
    ledger: Ledger, catalogue: Catalogue, line: Sequence[Wait], freed: ToOffer, *, now: datetime
) -> int:
    """Offer each of these in line what is free for them, but nothing that they left before; return how many offers."""
    if not line:
        return 0
    wanted = {resource for wait in line for resource in wait.watched.resources}
    known = [each for each in catalogue.resources if each.id in wanted]
    windows = [each.watched.window for each in line]
    window = Interval(min(each.start for each in windows), max(each.end for each in windows))
    taken, offers = await _taken(ledger, known, window, now=now), 0
    async with ledger.database.connection() as connection:
        left = await waits.declined(connection, freed.organization, line)
    for wait in line:
        found = _free_for(wait, known, taken, left.get(wait.id, ()), now=now)
        if found is not None and await _made(ledger, catalogue, wait, found, freed, now=now):
            taken, offers = await _taken(ledger, known, window, now=now), offers + 1
    return offers


def _free_for(
    wait: Wait, known: Sequence[Resource], taken: Taken, left: Sequence[Interval], *, now: datetime
) -> Fit | None:
    """Return what is free for who waits; what they left counts as taken, on whatever unit it was."""
    theirs = [each for each in known if each.id in wait.watched.resources]
    kept_out = {unit.id: [*taken.get(unit.id, ()), *left] for each in theirs for unit in each.units}
    slots = (fit(wait.watched, each, kept_out, now=now) for each in theirs)
    return next((each for each in slots if each is not None), None)


async def _taken(ledger: Ledger, resources: Sequence[Resource], window: Interval, *, now: datetime) -> Taken:
    """Return what is really taken of these resources in that time, the buffer after it included."""
    if not resources:
        return {}
    within = window.stretched(end=max(each.policy.buffer for each in resources))
    units = [unit.id for each in resources for unit in each.units]
    async with ledger.database.connection() as connection:
        return await availability.occupied(connection, units, within, now=now)


def _left(freed: Freed, taken: Taken, *, now: datetime) -> bool:
    """Whether any of what was freed is still free."""
    at = max(freed.during.start, now)
    for busy in taken.get(freed.unit, ()):
        if busy.start > at:
            break
        at = max(at, busy.end)
    return at < freed.during.end


async def _made(ledger: Ledger, catalogue: Catalogue, wait: Wait, found: Fit, freed: ToOffer, *, now: datetime) -> bool:
    """
    Hold the slot for who waits, and plan the message that offers it; return whether that could be done.

    By its rules it is a hold of theirs: whoever may not have it now is passed over, and stays in line.
    """
    kept = offering(found.resource, found.during, now=now)
    try:
        await for_whom(ledger, found.resource, by=wait.member, holder=None)
        await check_strikes(ledger, found.resource, found.during.start, member=wait.member, now=now)
        await check_certificates(ledger, found.resource, found.during.start, member=wait.member)
    except Refusal:
        return False
    if not await _has_room(ledger, wait, kept, found.during, now=now):
        return False
    held = await _held(ledger, catalogue, wait, found, kept, now=now)
    if held is None:
        return False
    async with ledger.database.connection() as connection:
        await waits.offer(connection, wait, held, kept, chain=freed.chain, at=now)
        after = {"booking": held.id, "until": kept.until.isoformat()}
        noted = Change(Noun.WAIT, wait.id, State.OFFERED, {}, after, version=wait.version + 1)
        await audit.record(connection, noted, organization=wait.organization, by=None, via=CLOCK, at=now)
        told = [Due(Kind.FREED, kept.told_at)]
        await messages.plan(connection, wait.organization, about_booking(held.id), told)
    ledger.remember(held)
    return True


async def _has_room(ledger: Ledger, wait: Wait, kept: Offering, during: Interval, *, now: datetime) -> bool:
    """Whether the member holds fewer slots than one may; the trigger counts as of five minutes before the end."""
    if kept.until - now <= HOLD:
        return True
    async with ledger.database.connection() as connection:
        await people.lock_holder(connection, wait.organization, wait.member)
        held = await bookings.held_by(connection, wait.organization, wait.member, at=now, but=during)
    return len(held) < MOST_HELD


async def _held(
    ledger: Ledger, catalogue: Catalogue, wait: Wait, found: Fit, kept: Offering, *, now: datetime
) -> Booking | None:
    """Return the hold; None if it cannot be had."""
    blocked = found.resource.blocked(found.during)
    for _ in range(2):
        held, outcome = await _tried(ledger, catalogue, wait, found, kept, now=now)
        if held is not None:
            return held
        # What keeps a slot that is free may be a hold that nobody has ended yet.
        over = not outcome.exceeded and not outcome.seemed_free
        if not over or not await tidied(ledger, list(found.units), blocked, now=now, by=wait.member, via=CLOCK):
            break
    return None


async def _tried(
    ledger: Ledger, catalogue: Catalogue, wait: Wait, found: Fit, kept: Offering, *, now: datetime
) -> tuple[Booking | None, Outcome]:
    """Try to hold the slot: one unit by one statement, so that a long line is gone through soon; several in one go."""
    resource, during = found.resource, found.during
    if len(found.units) == 1:
        slot = Slot(
            wait.organization,
            resource.id,
            list(found.units),
            wait.member,
            wait.member,
            during,
            resource.blocked(during),
            wait.via,
            kept.until,
            resource.stay(during, now=now),
            resource.claims(during, now=now),
        )
        async with ledger.database.connection() as connection:
            outcome = await bookings.hold(connection, slot, catalogue_version=catalogue.version, at=now)
        return outcome.held, outcome
    places = [Place(resource.id, unit) for unit in found.units]
    wanted = Several(wait.organization, places, during, wait.member, wait.member, wait.via, None, until=kept.until)
    try:
        async with ledger.database.transaction() as connection:
            held = await hold_all(connection, catalogue, wanted, {resource.id: {}}, now=now)
    except Missing as missing:
        return None, missing.outcome
    return held, Outcome(held, seemed_free=True)
