"""Waiting: a place in line, and the exclusive, timed offer of what frees up."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Role
from core.domain.resources.hours import Opening
from core.domain.rules.change import RuleChange
from core.domain.waiting.chance import Chance, Kept
from core.domain.waiting.wait import InLine, State
from core.errors import AlreadyOver, FreeNow, NoSuchWait, OfferedOn, PastTime, SlotTaken, TooManyWaits, WaitingAlready
from core.use_cases.people.export_person import export_person
from core.use_cases.people.leave import leave
from core.use_cases.rules.set_rules import set_rules
from core.use_cases.waiting.chances import chances_kept
from core.use_cases.waiting.offer_freed import offer_freed
from core.values import BookingId
from tests.stage import MONDAY_NOON, House, due, refuses, slot
from tests.story import Actor
from tests.waiting import line_of, offered, passes_on, stops, takes, takes_part, time_passes, waits, wanting, wants_less

AFTERNOON = slot(24, 14, 16)


@pytest.fixture
def cleo(house: House) -> Actor:
    """Another member."""
    return Actor(house, house.cleo)


def booking_of(found: object) -> BookingId:
    """Return the booking that is offered."""
    assert isinstance(found, int)
    return BookingId(found)


async def test_what_is_cancelled_is_held_for_the_first_in_line(
    house: House, ann: Actor, ben: Actor, cleo: Actor
) -> None:
    """Once the minute to undo is over, the first has the slot as a hold for five minutes, and is told; nobody else."""
    booked = await ann.books("Atlas", AFTERNOON)
    first = await waits(ben, wanting(house, "Atlas", AFTERNOON))
    second = await waits(cleo, wanting(house, "Atlas", AFTERNOON))
    assert [(each.position, each.of) for each in (first, second)] == [(1, 1), (2, 2)]
    await ann.cancels(booked)
    assert await offer_freed(house.ledger) == 0
    assert await time_passes(house, seconds=60) == 1
    wait = await offered(ben)
    assert (wait.status, wait.offered, wait.offered_until) == (
        State.OFFERED,
        AFTERNOON,
        house.clock.now() + timedelta(minutes=5),
    )
    [told] = [notice for notice in await due(house) if notice.kind is Kind.FREED]
    assert (told.member, told.until) == (ben.member.id, wait.offered_until)
    with refuses(SlotTaken):
        await cleo.holds("Atlas", AFTERNOON)
    taken = await takes(ben, booking_of(wait.booking))
    assert (taken.status, taken.during, taken.member) == (Status.CONFIRMED, AFTERNOON, ben.member.id)
    assert (await takes(ben, taken.id)).version == taken.version
    assert await line_of(ben) == []
    assert await time_passes(house, minutes=6) == 0
    [left] = await line_of(cleo)
    assert (left.position, left.of, left.wait.status) == (1, 1, State.WAITING)


async def test_what_is_passed_on_or_not_answered_goes_to_the_next(
    house: House, ann: Actor, ben: Actor, cleo: Actor
) -> None:
    """Ben passes it on, Cleo lets it lapse; both stay in line, are not offered the same again, but what frees anew."""
    await ann.cancels(await ann.holds("Atlas", AFTERNOON))
    held = await ann.holds("Atlas", AFTERNOON)
    for each in (ben, cleo):
        await waits(each, wanting(house, "Atlas", AFTERNOON))
    await ann.cancels(held)
    assert await offer_freed(house.ledger) == 1
    passed = await passes_on(ben, booking_of((await offered(ben)).booking))
    assert passed.status is Status.CANCELLED
    assert await offer_freed(house.ledger) == 1
    ended = booking_of((await offered(cleo)).booking)
    assert await time_passes(house, minutes=5) == 0
    assert [each.wait.status for who in (ben, cleo) for each in await line_of(who)] == [State.WAITING] * 2
    # It is nobody's now, and whoever comes takes it; when it is free again, the first is asked again.
    walked_in = await ann.books("Atlas", AFTERNOON)
    with refuses(OfferedOn, booking=ended, ended=house.clock.now()):
        await takes(cleo, ended)
    await ann.cancels(walked_in)
    assert await time_passes(house, seconds=60) == 1
    assert (await offered(ben)).offered == AFTERNOON


async def test_whoever_stops_when_their_offer_is_over_leaves_it_to_the_next(
    house: House, ann: Actor, ben: Actor, cleo: Actor
) -> None:
    """Nobody has ended the offer yet: it ends as one that was not answered, and the wait stays over."""
    held = await ann.holds("Atlas", AFTERNOON)
    for each in (ben, cleo):
        await waits(each, wanting(house, "Atlas", AFTERNOON))
    await ann.cancels(held)
    assert await offer_freed(house.ledger) == 1
    wait = await offered(ben)
    house.clock.advance(minutes=6)
    await stops(ben, wait)
    async with house.ledger.database.connection() as connection:
        found = await connection.execute("SELECT outcome FROM wait_offers")
        assert await found.fetchall() == [("lapsed",)]
    assert await time_passes(house, seconds=1) == 1
    assert (await offered(cleo)).offered == AFTERNOON
    assert await line_of(ben) == []


async def test_one_of_several_is_waited_for_no_more(house: House, ann: Actor, ben: Actor) -> None:
    """Its offer is left to the next, the place in line for the others stays; nothing left is no wait at all."""
    atlas, hubble = house.resource("Atlas").id, house.resource("Hubble").id
    for name in ("Atlas", "Hubble"):
        held = await ann.holds(name, AFTERNOON)
    line = await waits(ben, replace(wanting(house, "Atlas", AFTERNOON), resources=(atlas, hubble)))
    await ann.cancels(held)
    assert await offer_freed(house.ledger) == 1
    curie = house.resource("Curie").id
    kept = await wants_less(ben, line.wait, curie)
    assert (kept.wait.status, kept.wait.watched.resources) == (State.OFFERED, (atlas, hubble))
    less = await wants_less(ben, line.wait, hubble)
    assert (less.wait.status, less.wait.watched.resources, less.position) == (State.WAITING, (atlas,), 1)
    with pytest.raises(ValueError, match="wanted"):
        await wants_less(ben, line.wait, atlas)
    assert (await ben.holds("Hubble", AFTERNOON)).status is Status.HELD


async def test_who_has_it_waits_for_it_no_more(house: House, ann: Actor, ben: Actor) -> None:
    """Booked by oneself, it ends the wait, and once cancelled it is not held for who has just left it."""
    taken = await ann.books("Atlas", AFTERNOON)
    await ann.books("Atlas", slot(24, 16, 18))
    await waits(ben, wanting(house, "Atlas", AFTERNOON))
    await waits(ben, wanting(house, "Atlas", slot(24, 14, 18)))
    await ann.cancels(taken)
    assert await time_passes(house, seconds=60) == 1
    assert await time_passes(house, minutes=6) == 0
    own = await ben.books("Atlas", AFTERNOON)
    [longer] = await line_of(ben)
    assert longer.wait.watched.window == slot(24, 14, 18)
    await stops(ben, longer.wait)
    await ben.cancels(own)
    assert await time_passes(house, minutes=2) == 0


async def test_a_late_press_takes_what_is_still_free(house: House, ann: Actor, ben: Actor) -> None:
    """The offer has ended and nobody has the slot: it is booked all the same, and the wait is over."""
    held = await ann.holds("Atlas", AFTERNOON)
    await waits(ben, wanting(house, "Atlas", AFTERNOON))
    await ann.cancels(held)
    await offer_freed(house.ledger)
    late = booking_of((await offered(ben)).booking)
    await time_passes(house, minutes=7)
    taken = await takes(ben, late)
    assert (taken.status, taken.during, taken.id != late) == (Status.CONFIRMED, AFTERNOON, True)
    assert await line_of(ben) == []
    assert await takes(ben, late) == taken


async def test_what_was_taken_is_passed_on_no_more(house: House, ann: Actor, ben: Actor) -> None:
    """What Ben takes waits for an approval; an old button does not give it up. What he has passed on stays so."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})))
    for during in (AFTERNOON, slot(25, 14, 16)):
        held = await ann.holds("Atlas", during)
        await waits(ben, wanting(house, "Atlas", during))
        await ann.cancels(held)
        await offer_freed(house.ledger)
    first, second = [booking_of(each.wait.booking) for each in await line_of(ben)]
    assert (await takes(ben, first)).status is Status.PENDING
    with refuses(AlreadyOver):
        await passes_on(ben, first)
    passed = await passes_on(ben, second)
    assert await passes_on(ben, second) == passed


async def test_a_part_is_taken_and_the_rest_goes_on(house: House, ann: Actor, ben: Actor, cleo: Actor) -> None:
    """Ben takes the second hour; the first one is offered to Cleo, for whom an hour will do."""
    held = await ann.holds("Atlas", AFTERNOON)
    await waits(ben, wanting(house, "Atlas", AFTERNOON, least=timedelta(hours=1)))
    await waits(cleo, wanting(house, "Atlas", AFTERNOON, least=timedelta(hours=1)))
    await ann.cancels(held)
    await offer_freed(house.ledger)
    taken = await takes_part(ben, booking_of((await offered(ben)).booking), slot(24, 15, 16))
    assert (taken.status, taken.during) == (Status.CONFIRMED, slot(24, 15, 16))
    assert await offer_freed(house.ledger) == 1
    assert (await offered(cleo)).offered == slot(24, 14, 15)
    assert await line_of(ben) == []


async def test_who_may_not_have_it_is_passed_over_and_stays_in_line(
    house: House, ann: Actor, ben: Actor, cleo: Actor
) -> None:
    """Ben has used his studio time up, so that Cleo is asked; Ben waits on."""
    booked = await ann.books("Studio A", slot(24, 14, 17))
    await ben.books("Studio B", slot(25, 10, 13))
    await waits(ben, wanting(house, "Studio A", AFTERNOON))
    await waits(cleo, wanting(house, "Studio A", AFTERNOON))
    await ann.cancels(booked)
    assert await time_passes(house, seconds=60) == 1
    assert (await offered(cleo)).offered == AFTERNOON
    assert [each.wait.status for each in await line_of(ben)] == [State.WAITING]


async def test_a_place_in_line_has_its_own_limits(house: House, ann: Actor, ben: Actor) -> None:
    """Nobody waits for what is free, is over, is theirs, or twice; and for ten things at most."""
    with refuses(FreeNow, resource=house.resource("Atlas").id, during=AFTERNOON):
        await waits(ben, wanting(house, "Atlas", AFTERNOON))
    with refuses(PastTime):
        await waits(ben, wanting(house, "Atlas", slot(23, 8, 9)))
    own = await ben.books("Hubble", AFTERNOON)
    with refuses(SlotTaken, own=own.id):
        await waits(ben, wanting(house, "Hubble", AFTERNOON))
    await ann.books("Atlas", slot(24, 8, 16))
    made = await waits(ben, wanting(house, "Atlas", AFTERNOON))
    with refuses(WaitingAlready, wait=made.wait.id):
        await waits(ben, wanting(house, "Atlas", AFTERNOON))
    for quarter in range(9):
        await waits(ben, wanting(house, "Atlas", slot(24, 8 + quarter / 4, 9 + quarter / 4)))
    with refuses(TooManyWaits, most=10):
        await waits(ben, wanting(house, "Atlas", slot(24, 12, 13)))
    await stops(ben, made.wait)
    with refuses(NoSuchWait):
        await stops(ben, made.wait)
    await waits(ben, wanting(house, "Atlas", slot(24, 12, 13)))


async def test_nobody_stands_in_line_behind_themselves(house: House, ann: Actor, ben: Actor, cleo: Actor) -> None:
    """A second wish for the same time widens the first, at its place; one for more time does not count against it."""
    await ann.books("Atlas", slot(24, 14, 18))
    await ann.books("Hubble", AFTERNOON)
    first = await waits(ben, wanting(house, "Atlas", AFTERNOON))
    await waits(cleo, wanting(house, "Atlas", AFTERNOON))
    part = await waits(ben, wanting(house, "Atlas", AFTERNOON, least=timedelta(hours=1)))
    assert (part.wait.id, part.position, part.of) == (first.wait.id, 1, 2)
    longer = await waits(ben, wanting(house, "Atlas", slot(24, 14, 18)))
    assert (longer.position, longer.of) == (2, 2)
    behind = await waits(cleo, wanting(house, "Atlas", slot(24, 14, 18)))
    assert (behind.position, behind.of) == (2, 2), "Ben is in line once, whatever else he waits for"
    either = replace(part.wait.watched, resources=(house.resource("Hubble").id, house.resource("Atlas").id))
    assert (await waits(ben, either)).wait.id == first.wait.id
    assert [len(each.wait.watched.resources) for each in await line_of(ben)] == [2, 1]


async def test_who_takes_an_old_offer_leaves_the_new_one(house: House, ann: Actor, ben: Actor, cleo: Actor) -> None:
    """What was offered first is taken late; what is offered by then goes to the next, and nobody holds two."""
    first, second = await ann.holds("Atlas", AFTERNOON), await ann.holds("Hubble", AFTERNOON)
    either = replace(wanting(house, "Atlas", AFTERNOON), resources=(first.resource, second.resource))
    for each in (ben, cleo):
        await waits(each, either)
    await ann.cancels(first)
    await offer_freed(house.ledger)
    old = booking_of((await offered(ben)).booking)
    await passes_on(ben, old)
    await ann.cancels(second)
    await offer_freed(house.ledger)
    await passes_on(cleo, booking_of((await offered(cleo)).booking))
    assert (await offered(ben)).booking != old

    taken = await takes(ben, old)

    assert (taken.resource, taken.status) == (first.resource, Status.CONFIRMED)
    assert (await line_of(ben), await ben.bookings()) == ([], [taken.id])
    await offer_freed(house.ledger)
    assert (await offered(cleo)).offered == AFTERNOON


async def test_a_wait_goes_with_its_member(house: House, ann: Actor, ben: Actor) -> None:
    """It is among what is known of them; who has left is in line for nothing, and is offered nothing."""
    held = await ann.holds("Atlas", AFTERNOON)
    await waits(ben, wanting(house, "Atlas", AFTERNOON))
    known = await export_person(house.ledger, organization=house.ben.organization, member=house.ben.id, by=house.ben)
    assert [(each["state"], each["resources"]) for each in known["waits"]] == [("waiting", ["Atlas"])]
    await leave(house.ledger, identity=Identity("slack", "T1", "ben"))
    await ann.cancels(held)
    assert await offer_freed(house.ledger) == 0
    assert await line_of(ben) == []


async def test_of_an_offer_and_whoever_walks_up_one_wins(house: House, ann: Actor, ben: Actor, cleo: Actor) -> None:
    """Two replicas offer at once while Cleo holds the same slot: one of them has it, whatever the order is."""
    for quarter in range(6):
        during = slot(24, 8 + quarter, 9 + quarter)
        held = await ann.holds("Atlas", during)
        waiting = await waits(ben, wanting(house, "Atlas", during))
        await ann.cancels(held)
        made, again, walked_up = await asyncio.gather(
            *(offer_freed(house.ledger), offer_freed(house.ledger), cleo.holds("Atlas", during)),
            return_exceptions=True,
        )
        assert isinstance(made, int)
        assert isinstance(again, int)
        assert made + again == isinstance(walked_up, SlotTaken)
        assert (made + again) + isinstance(walked_up, Booking) == 1
        await stops(ben, waiting.wait)
        if isinstance(walked_up, Booking):
            await cleo.cancels(walked_up)


async def test_whoever_begins_to_wait_while_it_frees_misses_nothing(house: House, ann: Actor, ben: Actor) -> None:
    """Either they are told that it is free, or they are offered it."""
    for quarter in range(6):
        during = slot(24, 8 + quarter, 9 + quarter)
        held = await ann.holds("Atlas", during)
        made, _ = await asyncio.gather(
            waits(ben, wanting(house, "Atlas", during)), ann.cancels(held), return_exceptions=True
        )
        offers = await offer_freed(house.ledger)
        assert offers == isinstance(made, InLine)
        assert isinstance(made, InLine | FreeNow)
        if isinstance(made, InLine):
            await stops(ben, made.wait)


async def test_whoever_begins_to_wait_while_rules_change_misses_nothing(house: House, ann: Actor, ben: Actor) -> None:
    """Who begins to wait while a rule is loosened is judged by it, however lately the rules were read."""
    await ann.rules("Atlas", week=((Opening(8 * 60, 18 * 60),),) * 7)
    await ann.books("Atlas", slot(24, 16, 18))
    longer = RuleChange(*house.level("Atlas"), {"week": ((Opening(8 * 60, 20 * 60),),) * 7})
    wish = wanting(house, "Atlas", slot(24, 16, 20), length=timedelta(hours=2))
    async with house.ledger.turn() as turn:
        await set_rules(turn, organization=ann.member.organization, change=longer, by=ann.member)
        waiting = asyncio.create_task(waits(ben, wish))
        kept = False
        while not kept and not waiting.done():
            kept = await _somebody_is_kept_waiting(house)
    with refuses(FreeNow, during=slot(24, 18, 20)):
        await waiting


async def _somebody_is_kept_waiting(house: House) -> bool:
    """Whether somebody waits for a lock that is no row's."""
    async with house.ledger.database.connection() as connection:
        found = await connection.execute("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        return found.rowcount > 0


async def test_a_house_says_how_long_an_offer_stands_and_who_comes_first(
    house: House, ann: Actor, ben: Actor, cleo: Actor
) -> None:
    """Ben took what was offered lately, so that in a fair line Cleo comes first; offers stand for an hour."""
    await ann.rules("Atlas", offer_time=timedelta(hours=1), fair_line=True)
    held = await ann.holds("Atlas", slot(25, 9, 10))
    await waits(ben, wanting(house, "Atlas", slot(25, 9, 10)))
    await ann.cancels(held)
    await offer_freed(house.ledger)
    assert (await offered(ben)).offered_until == house.clock.now() + timedelta(hours=1)
    await takes(ben, booking_of((await offered(ben)).booking))
    held = await ann.holds("Atlas", AFTERNOON)
    await waits(ben, wanting(house, "Atlas", AFTERNOON))
    assert (await waits(cleo, wanting(house, "Atlas", AFTERNOON))).position == 1
    assert [(each.position, each.of) for each in await line_of(ben)] == [(2, 2)]
    await ann.cancels(held)
    await offer_freed(house.ledger)
    assert (await offered(cleo)).offered == AFTERNOON


async def test_the_chance_is_said_where_enough_weeks_are_known(house: House, ann: Actor, ben: Actor) -> None:
    """Of the last seven Tuesdays Atlas was used on two; said is that it was empty on five, and kept what came of it."""
    weeks = (house.resource("Atlas").days_later(AFTERNOON, -7 * week) for week in range(1, 8))
    tuesdays = [each for each in weeks if each is not None]
    assert await chances_kept(house.ledger, organization=house.ann.organization) == []
    for week in (6, 2):
        house.clock.to(tuesdays[week].start - timedelta(hours=2))
        used = await ann.books("Atlas", tuesdays[week])
        house.clock.to(tuesdays[week].start)
        await ann.checks_in(used)
        await time_passes(house, hours=3)
    house.clock.to(MONDAY_NOON)
    held = await ann.holds("Atlas", AFTERNOON)
    told = await waits(ben, wanting(house, "Atlas", AFTERNOON))
    assert told.chance == Chance(empty=5, of=7, weekday=1)
    assert told.chance.percent == 71
    await ann.holds("Hubble", AFTERNOON)
    assert (await waits(ben, wanting(house, "Hubble", AFTERNOON))).chance is None
    await ann.cancels(held)
    await offer_freed(house.ledger)
    house.clock.advance(days=2)
    assert await chances_kept(house.ledger, organization=house.ann.organization) == [Kept(said=70, waits=1, came=1)]
