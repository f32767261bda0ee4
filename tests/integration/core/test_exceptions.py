"""Exceptions: what a rule or a quota refuses is kept while somebody decides, granted once, and counted."""

import asyncio
from datetime import timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.favours.favour import What
from core.domain.people.member import Circle, Role
from core.domain.resources.hours import DAY
from core.domain.rules.policy import HOUR
from core.errors import NotAllowed, OffGrid, QuotaExceeded, SlotTaken, TooLong, TooManyExceptions, TooManyHolds
from core.use_cases.bookings import approve
from core.use_cases.bookings.approve import request_about
from core.use_cases.bookings.ask_exception import ask_exception, check_excepted, exceptions_of, may_be_excepted
from core.use_cases.bookings.extend import extend
from core.use_cases.bookings.slot import Place
from core.use_cases.favours.answer import grant, undo
from core.use_cases.favours.ask import ask
from core.values import MINUTE, Interval
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor, states

LATE = slot(24, 18, 22)
WHY = "client night"


@pytest.fixture
async def short(ann: Actor) -> None:
    """Let Atlas be booked for three hours at most, and until 20:00."""
    for name in ("Atlas", "Curie"):
        await ann.rules(name, longest=3 * HOUR)


async def asks(house: House, who: Actor, during: Interval, name: str = "Atlas") -> Booking:
    """Ask for an exception."""
    place = Place(house.resource(name).id)
    return await ask_exception(house.ledger, place=place, during=during, by=who.member, via="slack", plea=WHY)


async def told(house: House) -> list[tuple[str, str]]:
    """Return what is due now: the kind of each message, and for whom."""
    names = {house.ann.id: "ann", house.ben.id: "ben", house.cleo.id: "cleo"}
    return [(notice.claimed.kind, names[notice.member]) for notice in await due(house)]


@pytest.mark.usefixtures("short")
async def test_whoever_holds_enough_is_told_before_the_reason(ben: Actor, house: House) -> None:
    """Three holds are as many as one may have, whatever else is asked for; what fails then is not offered."""
    atlas, now = house.resource("Atlas"), house.clock.now()
    held = [await ben.holds("Desk", slot(day, 9, 10)) for day in (24, 25, 26)]
    assert not await may_be_excepted(house.ledger, atlas, LATE, member=ben.member.id, now=now)
    with refuses(TooManyHolds):
        await check_excepted(house.ledger, atlas, LATE, member=ben.member.id, now=now)
    await ben.cancels(held[0])
    assert await may_be_excepted(house.ledger, atlas, LATE, member=ben.member.id, now=now)


@pytest.mark.usefixtures("short")
async def test_a_slot_is_kept_while_somebody_decides(ann: Actor, ben: Actor, house: House) -> None:
    """Those who manage it are asked; for a working day nobody else gets the slot, and the yes is for this one alone."""
    with refuses(TooLong):
        await ben.holds("Atlas", LATE)
    asked = await asks(house, ben, LATE)
    assert (asked.status, asked.lapses_at) == (Status.PENDING, berlin(24, 12))
    assert await told(house) == [("approval", "ann")]
    with refuses(SlotTaken):
        await ann.holds("Atlas", slot(24, 19, 20))
    with refuses(NotAllowed):
        await approve.approve(house.ledger, booking=asked.id, by=house.cleo, via="slack")
    granted = await approve.approve(house.ledger, booking=asked.id, by=house.ann, via="slack")
    assert (granted.status, granted.decided_by) == (Status.CONFIRMED, house.ann.id)
    assert await states(house, granted) == ["held", "pending", "confirmed"]
    with refuses(TooLong):
        await ben.holds("Atlas", slot(25, 12, 16))
    with refuses(NotAllowed):
        await approve.approve(house.ledger, booking=asked.id, by=house.cleo, via="slack")
    counted = await exceptions_of(house.ledger, organization=ben.member.organization, member=ben.member.id)
    assert (counted.asked, counted.granted) == (1, 1)


@pytest.mark.usefixtures("short")
async def test_nobody_grants_themselves_an_exception(ben: Actor, house: House) -> None:
    """Confirmed once more it waits as before, and so does less of it; what breaks no rule any more is only a hold."""
    asked = await asks(house, ben, LATE)
    assert (await ben.confirms(asked)).status is Status.PENDING
    less = await ben.swaps(asked, slot(24, 18, 21.75))
    assert (less.status, less.lapses_at) == (Status.PENDING, asked.lapses_at)
    assert (await ben.confirms(less)).status is Status.PENDING
    with refuses(TooLong):
        await ben.swaps(less, slot(24, 18, 22))
    with refuses(TooLong):
        await ben.swaps(less, slot(24, 18, 21.75), "Curie")
    assert (await ben.swaps(less, slot(24, 18, 20))).status is Status.HELD


@pytest.mark.usefixtures("short")
async def test_less_of_an_exception_needs_no_new_yes(ben: Actor, house: House) -> None:
    """It may be shorter, though that is too long still; longer it may not be."""
    asked = await asks(house, ben, LATE)
    await approve.approve(house.ledger, booking=asked.id, by=house.ann, via="slack")
    shorter = await extend(house.ledger, booking=asked.id, longer=-15 * MINUTE, **ben.acting)
    assert shorter.during.length == 4 * HOUR - 15 * MINUTE
    with refuses(TooLong):
        await extend(house.ledger, booking=asked.id, longer=15 * MINUTE, **ben.acting)


async def test_an_exception_to_a_quota_counts(ben: Actor, house: House) -> None:
    """What is granted is used up as well, so that nothing more is left that week; declined, it takes nothing."""
    await ben.books("Studio B", slot(24, 10, 12))
    with refuses(QuotaExceeded):
        await ben.holds("Studio B", slot(25, 10, 12))
    asked = await asks(house, ben, slot(25, 10, 12), "Studio B")
    assert asked.status is Status.PENDING
    with refuses(QuotaExceeded):
        await ben.holds("Studio B", slot(26, 10, 11))
    await approve.decline(house.ledger, booking=asked.id, by=house.ann, via="slack")
    assert (await ben.holds("Studio B", slot(26, 10, 11))).status is Status.HELD


async def test_a_cancelled_exception_to_a_quota_can_be_taken_back(ben: Actor, house: House) -> None:
    """What was granted stays granted in the minute in which a cancellation can be undone."""
    await ben.books("Studio B", slot(24, 10, 12))
    asked = await asks(house, ben, slot(25, 10, 12), "Studio B")
    granted = await approve.approve(house.ledger, booking=asked.id, by=house.ann, via="slack")
    assert (await ben.undoes(await ben.cancels(granted))).status is Status.CONFIRMED


@pytest.mark.usefixtures("short")
async def test_nobody_answers(ben: Actor, house: House) -> None:
    """The slot is free again at the stated end, and whoever asked is told."""
    asked = await asks(house, ben, LATE)
    await told(house)
    house.clock.to(berlin(24, 12))
    assert ("lapsed", "ben") in await told(house)
    assert (await house.ledger.booking(ben.member.organization, asked.id)).status is Status.EXPIRED


@pytest.mark.usefixtures("short")
async def test_whoever_decides_needs_nobody(ann: Actor, house: House) -> None:
    """A manager is granted their own at once; it is written down as one."""
    granted = await asks(house, ann, LATE)
    assert (granted.status, granted.decided_by) == (Status.CONFIRMED, ann.member.id)
    counted = await exceptions_of(house.ledger, organization=ann.member.organization, member=ann.member.id)
    assert (counted.asked, counted.granted) == (1, 1)


@pytest.mark.usefixtures("short")
async def test_approvers_are_asked_first(ann: Actor, house: House, ben: Actor) -> None:
    """Where a rule names approvers, they are asked about exceptions as well."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.GUEST, Role.MEMBER})))
    assert (await asks(house, ben, LATE)).status is Status.CONFIRMED


@pytest.mark.usefixtures("short")
async def test_exceptions_are_few(ann: Actor, ben: Actor, house: House) -> None:
    """So many in thirty days, and none where the rule says so; nothing is kept for who has had theirs."""
    await ann.rules("Atlas", exceptions=1)
    atlas = (await house.ledger.catalogue(ben.member.organization)).resource(house.resource("Atlas").id)
    assert await may_be_excepted(house.ledger, atlas, LATE, member=ben.member.id, now=house.clock.now())
    await asks(house, ben, LATE)
    assert not await may_be_excepted(house.ledger, atlas, LATE, member=house.cleo.id, now=house.clock.now())
    assert not await may_be_excepted(house.ledger, atlas, slot(25, 12, 18), member=ben.member.id, now=house.clock.now())
    with refuses(TooManyExceptions, most=1, window=30 * DAY):
        await asks(house, ben, slot(25, 12, 18))
    assert (await ann.holds("Atlas", slot(25, 12, 14))).during == slot(25, 12, 14)
    house.clock.advance(days=31)
    later = LATE.shifted(timedelta(days=35))
    assert (await asks(house, ben, later)).status is Status.PENDING


async def test_each_of_these_rules_may_be_excepted(ann: Actor, ben: Actor, house: House) -> None:
    """Opening hours, how far ahead and how soon, and several at once; the request says which."""
    await ann.rules("Atlas", ahead=7 * DAY, notice=3 * HOUR, longest=HOUR)
    asked = {
        slot(24, 15, 18): {"longest"},
        slot(23, 13, 14): {"notice"},
        slot(30, 22, 24).shifted(timedelta(days=3)): {"ahead", "longest", "week"},
    }
    for during, rules in asked.items():
        request = await request_about(house.ledger, await asks(house, ben, during))
        assert request is not None
        assert request.excepted == rules


@pytest.mark.usefixtures("short")
async def test_of_exceptions_at_once_only_so_many_are_kept(ann: Actor, ben: Actor, house: House) -> None:
    """Three asked for at the same moment, where one is allowed: one is kept, and nothing is held for the others."""
    await ann.rules("Atlas", exceptions=1)
    wishes = [LATE.shifted(days * DAY) for days in range(3)]
    asked = await asyncio.gather(*(asks(house, ben, each) for each in wishes), return_exceptions=True)
    assert sorted(type(each).__name__ for each in asked) == ["Booking", "TooManyExceptions", "TooManyExceptions"]
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute(b"SELECT count(*) FROM bookings WHERE ended_at IS NULL")).fetchone()
    assert row == (1,)


async def test_no_exception_helps_against_everything(ann: Actor, ben: Actor, house: House) -> None:
    """What keeps the rules by now is held as ever; what no exception helps against is refused."""
    assert (await asks(house, ben, slot(24, 15, 17))).status is Status.HELD
    await ann.rules("Curie", granularity=30 * MINUTE)
    with refuses(OffGrid):
        await asks(house, ben, slot(24, 15, 17).shifted(7 * MINUTE), "Curie")


@pytest.mark.usefixtures("short")
async def test_of_two_answers_the_first_counts(ben: Actor, house: House) -> None:
    """Two who decide at the same moment: one answer stands, and both are shown it."""
    asked = await asks(house, ben, LATE)
    answers = [
        approve.approve(house.ledger, booking=asked.id, by=house.ann, via="slack"),
        approve.decline(house.ledger, booking=asked.id, by=house.ann, via="telegram"),
    ]
    given = await asyncio.gather(*answers)
    assert given[0].status is given[1].status
    assert len(await states(house, asked)) == 3


async def test_an_exception_that_was_given_away_comes_back(ben: Actor, house: House) -> None:
    """Undone within the minute, its holder has it again, though the quota has nothing left for it."""
    await ben.books("Studio B", slot(24, 10, 12))
    asked = await asks(house, ben, slot(25, 10, 12), "Studio B")
    granted = await approve.approve(house.ledger, booking=asked.id, by=house.ann, via="slack")
    favour = await ask(
        house.ledger, what=What.GIVE, booking=granted.id, wanted=granted.during, by=house.cleo, via="slack"
    )
    await grant(house.ledger, favour=favour.id, by=house.ben, via="slack", because="#given")
    await undo(house.ledger, favour=favour.id, by=house.ben, via="slack", because="#reopened")
    assert (await states(house, granted))[-2:] == ["cancelled", "confirmed"]


@pytest.mark.usefixtures("short")
async def test_who_has_the_slot_needs_no_exception_for_it(ben: Actor, house: House) -> None:
    """The refusal names the booking that has it."""
    asked = await asks(house, ben, LATE)
    with refuses(SlotTaken, own=asked.id):
        await check_excepted(house.ledger, house.resource("Atlas"), LATE, member=house.ben.id, now=house.clock.now())
