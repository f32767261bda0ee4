"""End a poll: by its asker, with the last answer, or when its time is over; one time is booked, the others are free."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.audit import CLOCK, Change, Noun
from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import REPAINT_DELAY
from core.domain.bookings.status import Status
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Member
from core.domain.polls.news import PollNews
from core.domain.polls.poll import Outcome, Poll
from core.errors import NoSuchPoll, PollOver, PollSlotGone, PollUndecided, Refusal
from core.ledger import Ledger
from core.store import audit, bookings, messages, polls
from core.store.database import retried
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.name_attendees import name_attendees
from core.values import BookingId, Interval, MemberId, OrganizationId, PollId

AGAIN = timedelta(minutes=10)
"""How long a poll stays open that could not be closed because of a fault."""


@retried
async def decide(ledger: Ledger, *, poll: PollId, by: Member, via: str, slot: BookingId | None = None) -> PollNews:
    """
    Book one of the times for everybody whom the poll asks: this one, or the one that suits most, of these the earliest.

    In one transaction the others are free at once. Whoever is asked is told with the booking. Once it is decided, doing
    it again changes nothing. Refuses with NoSuchPoll, PollOver, PollUndecided if no time suits anybody yet, with
    PollSlotGone if this time is held no more, and as `confirm` does if a rule keeps it from being booked.
    """
    now = ledger.clock.now()
    async with ledger.turn(via=via) as turn:
        known = await _own(turn, by, poll)
        slots = await slots_of(turn, known)
        if known.outcome is Outcome.DECIDED:
            return PollNews(known, slots)
        if known.outcome is not None:
            raise PollOver(known.id, known.outcome)
        stand = standing(slots, now)
        if slot is not None and slot not in stand:
            raise PollSlotGone(known.id)
        tried = [slot] if slot is not None else known.best_first(stand)
        if not tried:
            raise PollUndecided(known.id)
        return await ended(turn, known, slots, by=by.id, via=via, now=now, tried=tried, chosen=slot is not None)


@retried
async def call_off(ledger: Ledger, *, poll: PollId, by: Member, via: str) -> PollNews:
    """
    End a poll without a booking; its times are free at once, and whoever is asked is told.

    Done a second time it changes nothing. Refuses with NoSuchPoll, or with PollOver if it ended otherwise.
    """
    now = ledger.clock.now()
    async with ledger.turn(via=via) as turn:
        known = await _own(turn, by, poll)
        slots = await slots_of(turn, known)
        if known.outcome is Outcome.CALLED_OFF:
            return PollNews(known, slots)
        if known.outcome is not None:
            raise PollOver(known.id, known.outcome)
        return await _written(turn, known, slots, Outcome.CALLED_OFF, by=by.id, via=via, now=now)


async def close_next(ledger: Ledger) -> bool:
    """
    Close one poll whose time is over, as all had answered then; return whether there was one.

    Should something be wrong with it, it is tried again some minutes later, and the fault is raised.
    """
    now = ledger.clock.now()
    # Mostly none is to be closed, and one small statement says so.
    async with ledger.database.connection() as connection:
        if not await polls.any_due(connection, now=now):
            return False
    looked = list[tuple[OrganizationId, PollId]]()
    try:
        await _close(ledger, looked, now=now)
    except Exception:
        if looked:
            async with ledger.database.connection() as connection:
                await polls.put_off(connection, *looked[-1], until=now + AGAIN)
        raise
    return bool(looked)


@retried
async def _close(ledger: Ledger, looked: list[tuple[OrganizationId, PollId]], *, now: datetime) -> None:
    async with ledger.turn(via=CLOCK) as turn:
        async with turn.database.connection() as connection:
            due = await polls.next_due(connection, now=now)
        if due is None:
            return
        looked.append(due)
        known = await locked(turn, *due)
        await ended(turn, known, await slots_of(turn, known), by=None, via=CLOCK, now=now)


async def locked(turn: Ledger, organization: OrganizationId, poll: PollId) -> Poll:
    """Lock a poll until the turn ends, and return it; refuses with NoSuchPoll."""
    async with turn.database.connection() as connection:
        known = await polls.found(connection, organization, poll, lock=True)
    if known is None:
        raise NoSuchPoll
    return known


async def slots_of(turn: Ledger, poll: Poll) -> Mapping[BookingId, Booking]:
    """Return the bookings of a poll's times, by their ids."""
    async with turn.database.connection() as connection:
        return await bookings.several(connection, [poll.organization] * len(poll.slots), list(poll.slots))


def standing(slots: Mapping[BookingId, Booking], now: datetime) -> dict[BookingId, Interval]:
    """Return the times that are still held for their poll, and when they are."""
    kept = (each for each in slots.values() if each.poll is not None and each.settled(now).status is Status.HELD)
    return {each.id: each.during for each in kept}


async def ended(
    turn: Ledger,
    poll: Poll,
    slots: Mapping[BookingId, Booking],
    *,
    by: MemberId | None,
    via: str,
    now: datetime,
    tried: Sequence[BookingId] | None = None,
    chosen: bool = False,
) -> PollNews:
    """
    End an open poll, in a turn that has locked it, and return it as it is then.

    The first of the `tried` times that can be booked is booked; without any, those that suit, the best first. One that
    was `chosen` refuses as `confirm` does if it cannot be.
    """
    order = poll.best_first(standing(slots, now)) if tried is None else tried
    for each in order:
        try:
            booked = await _booked(turn, poll, each)
        except Refusal:
            if chosen:
                raise
            continue
        return await _written(turn, poll, slots, Outcome.DECIDED, by=by, via=via, now=now, booked=booked)
    wanted = any(poll.for_slot(each) for each in poll.slots)
    return await _written(turn, poll, slots, Outcome.LOST if wanted else Outcome.NOBODY, by=by, via=via, now=now)


async def _own(turn: Ledger, by: Member, poll: PollId) -> Poll:
    known = await locked(turn, by.organization, poll)
    if known.asker != by.id:
        raise NoSuchPoll
    return known


async def _booked(turn: Ledger, poll: Poll, slot: BookingId) -> Booking:
    """Book a time for everybody whom the poll asks; where that is refused, the time is as it was."""
    organization, by, via = poll.organization, poll.asker, poll.via
    async with turn.turn(via=via) as inner:
        async with inner.database.connection() as connection:
            await polls.let_go(connection, poll, slot)
        holder = (await inner.booking(organization, slot)).member
        others = [each for each in poll.voters if each != holder]
        await name_attendees(inner, organization=organization, booking=slot, attendees=others, by=by, via=via)
        return await confirm(inner, organization=organization, booking=slot, by=by, via=via)


async def _written(
    turn: Ledger,
    poll: Poll,
    slots: Mapping[BookingId, Booking],
    outcome: Outcome,
    *,
    by: MemberId | None,
    via: str,
    now: datetime,
    booked: Booking | None = None,
) -> PollNews:
    """Write how a poll has ended, free the times that were not chosen, and plan what is told."""
    catalogue = await turn.catalogue(poll.organization)
    after = dict(slots)
    if booked is not None:
        after[booked.id] = booked
    async with turn.database.connection() as connection:
        await polls.end(connection, poll, outcome, at=now, booking=booked.id if booked else None)
        for each in (slots[key] for key in standing(slots, now) if booked is None or key != booked.id):
            policy = catalogue.resource(each.resource).policy
            gone = cancelling.cancelled(each, by=poll.asker, now=now, policy=policy)
            await bookings.save(connection, gone, before=each, by=by, via=via, at=now)
            after[each.id] = gone
        facts = {"outcome": outcome, "booking": booked.id if booked else None}
        change = Change(Noun.POLL, poll.id, "ended", None, facts, version=poll.version + 1)
        await audit.record(connection, change, organization=poll.organization, by=by, via=via, at=now)
        due = [Due(Kind.POLL_ENDED, now, each) for each in _told(poll, outcome) if each != by]
        await messages.plan(connection, poll.organization, About(Topic.POLL, poll.id), due)
        await polls.repaint(connection, poll.organization, poll.id, at=now + REPAINT_DELAY)
    for each in after.values():
        turn.remember(replace(each, poll=None))
    return PollNews(await locked(turn, poll.organization, poll.id), after)


def _told(poll: Poll, outcome: Outcome) -> Collection[MemberId]:
    """Return who is told how a poll has ended; whoever comes to what was booked is told with that."""
    return [poll.asker] if outcome is Outcome.DECIDED else [poll.asker, *poll.voters]
