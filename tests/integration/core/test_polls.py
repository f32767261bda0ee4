"""Polls: what is held for them, what everybody says, what becomes of them, and who is told."""

import asyncio
from datetime import date, timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.times_for_all import Span, TimeForAll
from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.polls.news import PollNews
from core.domain.polls.poll import SETTLES, Outcome
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import (
    KeptForPoll,
    NoSuchMember,
    NoSuchPoll,
    PolledAlready,
    PollOver,
    PollSlotGone,
    PollUndecided,
    PollUntilPast,
    QuotaExceeded,
    Refusal,
    SlotTaken,
    TooFewTimes,
    TooManyPolls,
)
from core.store.personal import Known
from core.use_cases.bookings.bookings_of import bookings_of
from core.use_cases.people.admit import admit
from core.use_cases.people.export_person import export_person
from core.use_cases.people.forget_person import forget_person
from core.use_cases.people.join_memberships import join_memberships
from core.use_cases.people.leave import leave
from core.use_cases.people.suspend import suspend
from core.use_cases.polls.ask import ask
from core.use_cases.polls.end import call_off, close_next, decide
from core.use_cases.polls.show import open_polls, poll_of
from core.use_cases.polls.vote import vote
from core.values import BookingId, Interval
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor

TIMES = (slot(25, 10, 11), slot(25, 14, 15), slot(26, 10, 11))


@pytest.fixture
def cleo(house: House) -> Actor:
    """Another member."""
    return Actor(house, house.cleo)


async def asks(asker: Actor, *voters: Member, times: tuple[Interval, ...] = TIMES) -> PollNews:
    """Ask several which of some times of Atlas suits them."""
    atlas = asker.house.resource("Atlas")
    held = [TimeForAll(atlas.id, atlas.units[0].id, each) for each in times]
    members = [asker.member.id, *(each.id for each in voters)]
    return await ask(asker.house.ledger, times=held, members=members, by=asker.member, via="slack")


async def asks_for(asker: Actor, *members: Member) -> PollNews:
    """Ask several which time suits, who shall meet without the asker."""
    atlas = asker.house.resource("Atlas")
    held = [TimeForAll(atlas.id, atlas.units[0].id, each) for each in TIMES]
    return await ask(
        asker.house.ledger, times=held, members=[each.id for each in members], by=asker.member, via="slack"
    )


async def known_of(house: House, who: Member) -> list[Known]:
    """Return what a member is told of polls who asks for everything that is known of them."""
    known = await export_person(house.ledger, organization=who.organization, member=who.id, by=who)
    return known["polls"]


async def votes(voter: Actor, asked: PollNews, *places: int) -> PollNews:
    """Press the times at these places of a poll, or that none suits."""
    slots: list[BookingId | None] = [asked.poll.slots[place] for place in places] or [None]
    news = asked
    for each in slots:
        news = await vote(voter.house.ledger, poll=asked.poll.id, slot=each, by=voter.member, via="slack")
    return news


async def decides(asker: Actor, asked: PollNews, place: int | None = None) -> PollNews:
    """Decide for the time at that place, or for the best."""
    chosen = None if place is None else asked.poll.slots[place]
    return await decide(asker.house.ledger, poll=asked.poll.id, by=asker.member, via="slack", slot=chosen)


async def calls_off(asker: Actor, asked: PollNews) -> PollNews:
    """Call a poll off."""
    return await call_off(asker.house.ledger, poll=asked.poll.id, by=asker.member, via="slack")


async def now_of(actor: Actor) -> list[Booking]:
    """Return what a member has."""
    return await bookings_of(actor.house.ledger, organization=actor.member.organization, member=actor.member.id)


async def told(house: House) -> list[tuple[Kind, int]]:
    """Return who is told what now, and mark it as sent."""
    notices = await due(house, most=50)
    await sent(house, notices)
    return sorted((each.kind, each.member) for each in notices if each.recipients)


async def test_the_time_that_suits_most_is_booked_for_all(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """All times are held meanwhile; soon after the last answer one is booked for everybody, the others are free."""
    asked = await asks(ann, ben.member, cleo.member)
    assert await told(house) == [(Kind.POLLED, ben.member.id), (Kind.POLLED, cleo.member.id)]
    for time in TIMES:
        with refuses(SlotTaken):
            await ben.holds("Atlas", time)
    assert [each.poll.id for each in await open_polls(house.ledger, by=ben.member)] == [asked.poll.id]

    await votes(ben, asked, 0, 1, 2)
    await votes(ben, asked, 0)
    answered = await votes(cleo, asked, 2, 1)
    assert answered.poll.closes_at == house.clock.now() + SETTLES
    house.clock.advance(seconds=50)
    await votes(cleo, asked, 2)
    house.clock.advance(seconds=50)
    assert not await close_next(house.ledger)
    house.clock.advance(seconds=10)
    assert await close_next(house.ledger)

    [booked] = await now_of(ann)
    assert (booked.id, booked.during) == (asked.poll.slots[1], TIMES[1])
    assert (booked.status, booked.attendees) == (Status.CONFIRMED, (ben.member.id, cleo.member.id))
    assert await told(house) == sorted(
        [(Kind.POLL_ENDED, ann.member.id), (Kind.INVITED, ben.member.id), (Kind.INVITED, cleo.member.id)]
    )
    await ben.books("Atlas", TIMES[0])
    await cleo.books("Atlas", TIMES[2])
    assert (await decides(ann, asked, 0)).poll.booking == booked.id
    with refuses(PollOver, outcome=Outcome.DECIDED):
        await votes(ben, asked, 0)


async def test_what_was_decided_and_stands_no_more_is_not_told(
    ann: Actor, ben: Actor, cleo: Actor, house: House
) -> None:
    """Cancelled before the asker was told how the poll has ended, it is no news."""
    asked = await asks(ann, ben.member, cleo.member)
    await votes(ben, asked, 1)
    house.clock.advance(days=1)
    assert await close_next(house.ledger)
    [booked] = await now_of(ann)
    await ann.cancels(booked)
    house.clock.advance(seconds=61)
    assert (Kind.POLL_ENDED, ann.member.id) not in await told(house)


async def test_a_poll_closes_by_itself(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """A day after it was asked, or before its first time, the best is booked; where nobody said yes, nothing is."""
    asked = await asks(ann, ben.member, cleo.member)
    soon = await asks(ann, ben.member, times=(slot(24, 8, 9), slot(24, 9, 10)))
    await votes(ben, asked, 2)
    assert (asked.poll.closes_at, soon.poll.closes_at) == (berlin(24, 12), berlin(24, 7, 30))
    assert not await close_next(house.ledger)

    house.clock.to(berlin(24, 7, 30))
    with refuses(PollOver, outcome="closed"):
        await votes(ben, soon, 0)
    assert await close_next(house.ledger)
    house.clock.to(berlin(24, 12))
    assert await close_next(house.ledger)
    assert not await close_next(house.ledger)

    ends = [await poll_of(house.ledger, poll=each.poll.id, by=ann.member) for each in (soon, asked)]
    assert [each.poll.outcome for each in ends] == [Outcome.NOBODY, Outcome.DECIDED]
    assert [each.during for each in await now_of(ann)] == [TIMES[2]]
    await ben.books("Atlas", TIMES[0])


async def test_whoever_asks_ends_it(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """The asker may choose any time, or call it off; without an answer none is the best. Nobody else may do so."""
    asked = await asks(ann, ben.member)
    with refuses(PollUndecided, poll=asked.poll.id):
        await decides(ann, asked)
    for refused in (decides(ben, asked), calls_off(ben, asked), votes(cleo, asked, 0), votes(ann, asked, 0)):
        with refuses(NoSuchPoll):
            await refused
    with refuses(KeptForPoll, poll=asked.poll.id):
        await ann.confirms(asked.slots[asked.poll.slots[0]])
    with refuses(KeptForPoll):
        await ann.swaps(asked.slots[asked.poll.slots[0]], slot(25, 16, 17))

    assert (await decides(ann, asked, 2)).poll.outcome is Outcome.DECIDED
    off = await asks(ann, ben.member, times=(slot(27, 9, 10), slot(27, 10, 11)))
    await told(house)
    assert (await calls_off(ann, off)).poll.outcome is Outcome.CALLED_OFF
    assert (await calls_off(ann, off)).poll.outcome is Outcome.CALLED_OFF

    assert await told(house) == [(Kind.POLL_ENDED, ben.member.id)]
    assert [each.during for each in await now_of(ann)] == [TIMES[2]]
    await ben.books("Atlas", slot(27, 9, 11))
    with refuses(PollOver, outcome=Outcome.CALLED_OFF):
        await decides(ann, off)


async def test_none_and_a_time_taken_back_can_be_changed_for_a_minute(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever answers last and takes a time back, or says none, has a minute left; then it is over, and all is free."""
    asked = await asks(ann, ben.member)
    await told(house)
    for places in ((0, 0), ()):
        answered = await votes(ben, asked, *places)
        assert (answered.poll.outcome, answered.poll.votes) == (None, {ben.member.id: frozenset()})
        assert answered.poll.closes_at == house.clock.now() + SETTLES
        house.clock.advance(seconds=50)
        assert not await close_next(house.ledger)
        assert (await votes(ben, asked, 1, 1)).poll.closes_at == house.clock.now() + SETTLES

    house.clock.advance(seconds=60)
    assert await close_next(house.ledger)

    ended = await poll_of(house.ledger, poll=asked.poll.id, by=ann.member)
    assert ended.poll.outcome is Outcome.NOBODY
    assert await told(house) == [(Kind.POLL_ENDED, ann.member.id), (Kind.POLL_ENDED, ben.member.id)]
    for time in TIMES:
        await ben.books("Atlas", time)


async def test_a_poll_closes_before_the_times_that_it_holds(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """A time that was taken counts no more, and the one that came in its place does, even if it is the earliest."""
    await cleo.books("Atlas", slot(24, 11, 12))
    hours = (10, 11, 14, 15, 16, 9)
    asked = await asks(ann, ben.member, times=tuple(slot(24, hour, hour + 1) for hour in hours))
    assert [each.during.start for each in asked.slots.values()][-1] == berlin(24, 9)
    assert asked.poll.closes_at == berlin(24, 8, 30)
    assert (await votes(ben, asked, 1)).poll.closes_at == house.clock.now() + SETTLES
    house.clock.to(berlin(24, 8, 29))
    later = await asks(ann, ben.member, times=(slot(24, 11, 12), slot(24, 12, 13), slot(24, 13, 14)))
    assert later.poll.closes_at == berlin(24, 11, 30)
    assert all((each.lapses_at or berlin(24, 0)) >= berlin(24, 12, 30) for each in later.slots.values())


async def test_a_poll_that_should_be_over_is_not_begun(ann: Actor, ben: Actor, house: House) -> None:
    """It asks nobody and holds nothing; half an hour from now is the least that it gives."""
    now, atlas = house.clock.now(), house.resource("Atlas")
    held = [TimeForAll(atlas.id, atlas.units[0].id, each) for each in TIMES]
    members = [ann.member.id, ben.member.id]
    for until in (now - timedelta(days=1), now):
        with refuses(PollUntilPast, until=until, now=now):
            await ask(house.ledger, times=held, members=members, by=ann.member, via="slack", until=until)
    assert await open_polls(house.ledger, by=ann.member) == []
    assert await bookings_of(house.ledger, organization=ann.member.organization, member=ann.member.id) == []
    soon = await ask(
        house.ledger, times=held, members=members, by=ann.member, via="slack", until=now + timedelta(minutes=1)
    )
    assert soon.poll.closes_at == now + timedelta(minutes=30)


async def test_what_cannot_be_asked(ann: Actor, ben: Actor, cleo: Actor) -> None:
    """Nobody, too little time, a time that went meanwhile, a fourth poll, and more than a quota lets one have."""
    with refuses(NoSuchMember):
        await asks(ann)
    with refuses(TooFewTimes):
        await asks(ann, ben.member, times=(slot(23, 12.5, 13), TIMES[0]))
    await cleo.books("Atlas", TIMES[0])
    with refuses(TooFewTimes):
        await asks(ann, ben.member, times=TIMES[:2])
    first = await asks(ann, ben.member)
    assert [first.slots[each].during for each in first.poll.slots] == [*TIMES[1:]]
    await asks(ann, ben.member, times=(slot(27, 9, 10), slot(27, 10, 11)))
    await asks(ann, ben.member, times=(slot(27, 11, 12), slot(27, 12, 13)))
    with refuses(TooManyPolls, first=first.poll.id):
        await asks(ann, ben.member, times=(slot(27, 14, 15), slot(27, 15, 16)))
    # What polls hold does not count among what one may hold at once.
    await ann.holds("Hubble", TIMES[0])
    await ann.rules("Hubble", polls=timedelta(0))
    hubble = ann.house.resource("Hubble")
    kept_out = [TimeForAll(hubble.id, hubble.units[0].id, each) for each in TIMES]
    with refuses(TooFewTimes):
        await ask(ann.house.ledger, times=kept_out, members=[ann.member.id, ben.member.id], by=ann.member, via="slack")
    await ann.rules("Atlas", quotas={"weekly": Quota(Measure.HOURS, 60, Period.WEEK)})
    with refuses(QuotaExceeded):
        await asks(cleo, ben.member, times=(slot(27, 16, 17), slot(27, 17, 18)))


async def test_a_time_that_is_gone_is_no_choice(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """A time that its asker dropped cannot be voted for or chosen; the next best is booked, and else nothing is."""
    asked = await asks(ann, ben.member, cleo.member)
    await votes(ben, asked, 0, 1)
    await ann.cancels(asked.slots[asked.poll.slots[0]])
    with refuses(PollSlotGone):
        await votes(cleo, asked, 0)
    with refuses(PollSlotGone):
        await decides(ann, asked, 0)
    assert (await decides(ann, asked)).poll.booking == asked.poll.slots[1]
    lost = await asks(ann, ben.member, cleo.member, times=(slot(27, 9, 10), slot(27, 10, 11)))
    await votes(ben, lost, 0)
    for each in lost.slots.values():
        await ann.cancels(each)
    house.clock.to(lost.poll.closes_at)
    assert await close_next(house.ledger)
    assert (await poll_of(house.ledger, poll=lost.poll.id, by=ann.member)).poll.outcome is Outcome.LOST


@pytest.mark.parametrize("how", ["left", "suspended"])
async def test_polls_of_who_is_gone(how: str, ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """They are asked no more, so that it ends if all others have answered; what they asked is called off."""
    asked = await asks(ann, ben.member, cleo.member)
    theirs = await asks(ben, ann.member, cleo.member, times=(slot(27, 9, 10), slot(27, 10, 11)))
    await votes(cleo, asked, 1)

    if how == "left":
        await leave(house.ledger, identity=Identity("slack", "T1", "ben"))
    else:
        await suspend(house.ledger, organization=house.ann.organization, member=house.ben.id, by=house.ann)

    assert await close_next(house.ledger)
    ended = await poll_of(house.ledger, poll=asked.poll.id, by=ann.member)
    assert (ended.poll.outcome, ended.poll.voters) == (Outcome.DECIDED, (cleo.member.id,))
    called_off = await poll_of(house.ledger, poll=theirs.poll.id, by=ann.member)
    assert called_off.poll.outcome is Outcome.CALLED_OFF
    await cleo.books("Atlas", slot(27, 9, 10))


async def test_a_poll_for_others(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """Who shall meet without the asker is asked, all of them; it is held for the first, and booked for them."""
    asked = await asks_for(ann, ben.member, cleo.member)
    assert asked.poll.voters == (ben.member.id, cleo.member.id)
    await told(house)
    await votes(cleo, asked, 1)

    ended = await decides(ann, asked)

    assert ended.poll.booking == asked.poll.slots[1]
    booked = ended.slots[asked.poll.slots[1]]
    assert (booked.member, booked.booked_by, booked.attendees) == (ben.member.id, ann.member.id, (cleo.member.id,))
    assert await told(house) == [(Kind.BOOKED_FOR_YOU, ben.member.id), (Kind.INVITED, cleo.member.id)]
    left = await asks_for(ben, cleo.member, ann.member)
    await leave(house.ledger, identity=Identity("slack", "T1", "ben"))
    assert (await poll_of(house.ledger, poll=left.poll.id, by=ann.member)).poll.outcome is Outcome.CALLED_OFF
    await cleo.books("Atlas", TIMES[0])


async def test_a_meeting_is_asked_about_once(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """With the asker and without them are two meetings, each known again; it is the same one when somebody has left."""
    span = Span(date(2026, 11, 25), date(2026, 11, 26), timedelta(hours=1))
    atlas = house.resource("Atlas")

    async def asks_of(asker: Actor, *who: Actor, hour: int) -> PollNews:
        times = [TimeForAll(atlas.id, atlas.units[0].id, slot(day, hour, hour + 1)) for day in (25, 26)]
        members = [each.member.id for each in who]
        return await ask(house.ledger, times=times, members=members, span=span, by=asker.member, via="slack")

    together = await asks_of(ann, ann, ben, hour=9)
    alone = await asks_of(ann, ben, hour=10)
    assert alone.poll.id != together.poll.id
    with refuses(PolledAlready, poll=together.poll.id):
        await asks_of(ann, ann, ben, hour=11)
    with refuses(PolledAlready, poll=alone.poll.id):
        await asks_of(ann, ben, hour=11)
    three = await asks_of(ben, ben, ann, cleo, hour=12)
    await leave(house.ledger, identity=Identity("slack", "T1", "cleo"))
    with refuses(PolledAlready, poll=three.poll.id):
        await asks_of(ben, ben, ann, cleo, hour=13)


async def test_whose_poll_it_is_and_what_is_known_of_it(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """Both get what they asked and said; who is forgotten is asked no more."""
    asked = await asks(ann, ben.member, cleo.member)
    await votes(ben, asked, 1)
    [mine], [theirs] = [await known_of(house, each.member) for each in (ann, ben)]
    assert (mine["asked_by_you"], mine["suits_you"]) == (True, None)
    assert (theirs["asked_by_you"], theirs["suits_you"]) == (False, [asked.poll.slots[1]])

    await forget_person(house.ledger, organization=ann.member.organization, member=ben.member.id, by=None)

    left = await poll_of(house.ledger, poll=asked.poll.id, by=ann.member)
    assert (left.poll.voters, left.poll.votes) == ((cleo.member.id,), {})
    await forget_person(house.ledger, organization=ann.member.organization, member=cleo.member.id, by=None)
    assert await close_next(house.ledger)
    assert (await poll_of(house.ledger, poll=asked.poll.id, by=ann.member)).poll.outcome is Outcome.NOBODY


async def test_polls_of_two_memberships_are_one_persons(ann: Actor, ben: Actor, house: House) -> None:
    """What one of them asked, was asked and said is the other's from then on, who is asked once."""
    organization = ann.member.organization
    twin = Actor(
        house,
        await admit(
            house.ledger,
            organization=organization,
            identity=Identity("telegram", "B1", "benno"),
            role=Role.MEMBER,
            called=PersonName("benno", NameKind.REAL, "telegram"),
            zone="Europe/Berlin",
            language="en",
        ),
    )
    both = await asks(ann, ben.member, twin.member)
    theirs = await asks(twin, ann.member, ben.member, times=(slot(27, 9, 10), slot(27, 10, 11)))
    await votes(twin, both, 0)

    await join_memberships(
        house.ledger, organization=organization, member=ben.member.id, other=twin.member.id, by=ann.member
    )

    known = (await poll_of(house.ledger, poll=both.poll.id, by=ben.member)).poll
    assert (known.voters, known.votes) == ((ben.member.id,), {ben.member.id: frozenset({both.poll.slots[0]})})
    own = (await poll_of(house.ledger, poll=theirs.poll.id, by=ben.member)).poll
    assert (own.asker, own.voters) == (ben.member.id, (ann.member.id,))


async def test_two_who_decide_at_once_book_one_time(ann: Actor, ben: Actor, cleo: Actor, house: House) -> None:
    """Of two decisions and a last answer at the same moment one counts, and a walk-up has nothing that it got."""
    asked = await asks(ann, ben.member, cleo.member)
    await votes(ben, asked, 0)

    async def walks_up() -> Booking | None:
        try:
            return await cleo.books("Atlas", TIMES[0])
        except Refusal:
            return None

    ends = await asyncio.gather(
        decides(ann, asked, 1), decides(ann, asked, 2), votes(cleo, asked, 2), walks_up(), return_exceptions=True
    )

    assert not [each for each in ends if isinstance(each, Exception) and not isinstance(each, PollOver)]
    ended = await poll_of(house.ledger, poll=asked.poll.id, by=ann.member)
    [booked] = await now_of(ann)
    assert ended.poll.outcome is Outcome.DECIDED
    assert booked.id == ended.poll.booking
    standing = [each for each in ended.slots.values() if each.status is Status.CONFIRMED]
    assert standing == [booked]
    assert all(each.poll is None for each in ended.slots.values())


async def test_a_time_is_held_for_a_poll_or_for_who_walks_up(ann: Actor, ben: Actor, cleo: Actor) -> None:
    """Whoever books a time at the moment at which a poll is to hold it: one of the two has it."""
    poll, booked = await asyncio.gather(asks(ann, ben.member), cleo.books("Atlas", TIMES[0]), return_exceptions=True)
    assert isinstance(poll, PollNews)
    polled = {each.during for each in poll.slots.values()}
    assert isinstance(booked, SlotTaken) is (TIMES[0] in polled)
    assert {*TIMES[1:]} <= polled
