"""Whatever frees a unit's time, those in line are offered it; no verb has to know of them."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

from core.domain.messages import Kind
from core.domain.resources.hours import Opening, quiet_until
from core.domain.series.series import Scope
from core.domain.waiting.wait import State
from core.use_cases.blackouts.black_out import black_out
from core.use_cases.blackouts.lift import lift
from core.use_cases.blackouts.propose import propose
from core.use_cases.bookings.call_off import call_off
from core.use_cases.people.remove import remove
from core.use_cases.resources.bring_back import bring_back
from core.use_cases.resources.resize import resize
from core.use_cases.resources.retire import retire
from core.use_cases.waiting.offer_freed import AT_ONCE, offer_freed, offer_next
from core.values import BookingId, Interval
from tests.repeating import books as books_series
from tests.repeating import cancels as cancels_series
from tests.repeating import repeated
from tests.stage import House, berlin, due, slot
from tests.story import Actor
from tests.waiting import line_of, offered, passes_on, stops, takes, time_passes, waits, wanting, widens

LINE = """
INSERT INTO waits (organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least,
    status, version, via, made_at)
SELECT organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least, status, version,
    via, made_at
FROM waits CROSS JOIN generate_series(1, %(others)s) WHERE id = %(wait)s
"""
QUARTER = timedelta(minutes=15)


async def is_offered(
    ben: Actor,
    during: Interval,
    freeing: Callable[[], Awaitable[object]],
    *,
    then: Interval | None = None,
    **passing: float,
) -> None:
    """Wait for a slot of Atlas, a quarter of an hour of which will do; once it is freed, that or another is offered."""
    made = await waits(ben, wanting(ben.house, "Atlas", during, least=QUARTER))
    await freeing()
    assert await time_passes(ben.house, **passing) == 1, freeing
    wait = await offered(ben)
    assert (wait.id, wait.offered) == (made.wait.id, then or during), freeing
    await stops(ben, wait)
    assert await offer_freed(ben.house.ledger) == 0


async def test_no_way_in_which_something_frees_is_forgotten(house: House, ann: Actor, ben: Actor) -> None:
    """Dropped, lapsed, cancelled, called off, moved, swapped, left, opened again, and one date or more of a series."""
    cleo = Actor(house, house.cleo)
    hour = [slot(day, start, start + 1) for day in (24, 25) for start in range(8, 18)]
    hold = await ann.holds("Atlas", hour[0])
    await is_offered(ben, hour[0], lambda: ann.cancels(hold))
    await ann.holds("Atlas", hour[1])
    await is_offered(ben, hour[1], lambda: offer_freed(house.ledger), minutes=5)
    swapped = await ann.holds("Atlas", hour[2])
    await is_offered(ben, hour[2], lambda: ann.swaps(swapped, hour[2], "Hubble"))
    booked = await ann.books("Atlas", hour[3])
    await is_offered(ben, hour[3], lambda: ann.cancels(booked), minutes=1)
    called = await cleo.books("Atlas", hour[4])
    organization, admin, ledger = ann.member.organization, ann.member, house.ledger
    await is_offered(
        ben,
        hour[4],
        lambda: call_off(ledger, booking=called.id, via="slack", organization=organization, by=admin),
        minutes=1,
    )
    moved = await ann.books("Atlas", hour[5])
    await is_offered(ben, hour[5], lambda: ann.moves(moved, hour[6]))
    await is_offered(ben, hour[6], lambda: ann.moves(moved, hour[6], "Hubble"))
    atlas = house.resource("Atlas").id
    closing, _ = await propose(
        ledger, resources=[atlas], during=hour[7], reason="paint", organization=organization, by=admin
    )
    await black_out(ledger, blackout=closing, moving=False, organization=organization, by=admin)
    await is_offered(
        ben, hour[7], lambda: lift(ledger, blackout=closing, because="dry", organization=organization, by=admin)
    )
    weekly = await books_series(ann, repeated(house))
    first, second = (each.during for each in weekly.bookings[:2])
    await is_offered(ben, second, lambda: cancels_series(ann, weekly.bookings[1], Scope.ONE), minutes=1)
    await is_offered(ben, first, lambda: cancels_series(ann, weekly.bookings[0], Scope.ALL), minutes=1)
    together = await ann.holds_together(["Hubble", "Atlas"], hour[9])
    await is_offered(ben, hour[9], lambda: ann.cancels(together))
    await cleo.holds("Atlas", hour[10])
    await is_offered(
        ben, hour[10], lambda: remove(ledger, member=house.cleo.id, because="", organization=organization, by=admin)
    )


async def test_what_frees_while_it_is_used_is_offered_for_the_rest(house: House, ann: Actor, ben: Actor) -> None:
    """Nobody came, somebody goes early, or ends earlier: the rest from now on, if so little will do."""
    await ann.books("Atlas", slot(23, 14, 15))
    await is_offered(
        ben, slot(23, 14, 15), lambda: offer_freed(house.ledger), then=slot(23, 14 + 1 / 6, 15), hours=2, minutes=10
    )
    used = await ann.books("Atlas", slot(23, 15, 17))
    house.clock.to(berlin(23, 15))
    await ann.checks_in(used)
    shorter = slot(23, 16.5, 17)
    await is_offered(ben, shorter, lambda: ann.extends(used, minutes=-30))
    house.clock.to(berlin(23, 16))
    await is_offered(ben, slot(23, 16, 16.5), lambda: ann.checks_out(used))


async def test_what_was_never_taken_may_be_had_by_other_rules(house: House, ann: Actor, ben: Actor) -> None:
    """Longer hours, a further departure and a further desk free something as well, but not what was left before."""
    await ann.rules("Atlas", week=((Opening(8 * 60, 18 * 60),),) * 7)
    await ann.books("Atlas", slot(24, 16, 18))
    window = slot(24, 16, 20)
    await waits(ben, wanting(house, "Atlas", window, length=timedelta(hours=2)))
    await ann.rules("Atlas", week=((Opening(8 * 60, 20 * 60),),) * 7)
    assert await offer_freed(house.ledger) == 1
    wait = await offered(ben)
    assert (wait.offered, wait.booking is not None) == (slot(24, 18, 20), True)
    await passes_on(ben, BookingId(wait.booking or 0))
    await ann.rules("Atlas", buffer=timedelta(0))
    assert await offer_freed(house.ledger) == 0
    await stops(ben, wait)

    organization = ann.member.organization
    day = slot(25, 8, 18)
    for _ in range(12):
        await ann.books("Desk", day)
    await waits(ben, wanting(house, "Desk", day))
    await resize(
        house.ledger, organization=organization, resource=house.resource("Desk").id, count=13, by=ann.member, because=""
    )
    assert await offer_freed(house.ledger) == 1
    assert (await takes(ben, BookingId((await offered(ben)).booking or 0))).during == day


async def test_a_long_line_is_asked_in_parts(house: House, ann: Actor, ben: Actor) -> None:
    """A look asks at most so many of those in line, and the next one goes on behind them."""
    await ann.rules("Atlas", week=((Opening(8 * 60, 18 * 60),),) * 7)
    await ann.books("Atlas", slot(24, 10, 18))
    first = (await waits(ben, wanting(house, "Atlas", slot(24, 10, 11)))).wait
    async with house.ledger.database.connection() as connection:
        # Nobody may wait for so much; it takes several people.
        await connection.execute(LINE, {"wait": first.id, "others": 2 * AT_ONCE - 1})
    await waits(Actor(house, house.cleo), wanting(house, "Atlas", slot(24, 16, 20), length=timedelta(hours=2)))
    await ann.rules("Atlas", week=((Opening(8 * 60, 20 * 60),),) * 7)
    assert [await offer_next(house.ledger) for _ in range(4)] == [0, 0, 1, None]


async def test_what_somebody_gave_up_is_offered_to_the_next(house: House, ann: Actor, ben: Actor) -> None:
    """Ann waits for another laptop and cancels hers: Ben, behind her, gets it; where she waits for more, she may."""
    afternoon, longer = slot(24, 14, 16), slot(24, 14, 18)
    own = await ann.books("Laptop", afternoon)
    for _ in range(4):
        await ben.books("Laptop", afternoon)
    cleo = Actor(house, house.cleo)
    await waits(ann, wanting(house, "Laptop", afternoon))
    await waits(cleo, wanting(house, "Laptop", afternoon))
    house.clock.advance(seconds=1)
    await ann.cancels(own)
    assert await time_passes(house, minutes=1) == 1
    assert (await offered(cleo)).offered == afternoon
    [still] = await line_of(ann)
    assert still.wait.status is State.WAITING

    room = await ann.books("Atlas", afternoon)
    await waits(ann, wanting(house, "Atlas", longer))
    await ann.cancels(room)
    assert await time_passes(house, minutes=1) == 1
    assert (await offered(ann)).offered == longer


async def test_who_wants_back_what_they_just_cancelled_is_offered_it(house: House, ann: Actor) -> None:
    """Ann cancels, and asks within the minute to be told when it is free: that it is hers once more, if she likes."""
    afternoon = slot(24, 14, 16)
    await ann.cancels(await ann.books("Atlas", afternoon))
    house.clock.advance(seconds=10)
    await waits(ann, wanting(house, "Atlas", afternoon))
    assert await time_passes(house, minutes=1) == 1
    assert (await offered(ann)).offered == afternoon


async def test_the_buffer_behind_a_slot_is_not_given_up(house: House, ann: Actor) -> None:
    """Whoever cancels a booking and waits for a longer one there is offered it, also within the buffer behind it."""
    await ann.rules("Hubble", buffer=2 * QUARTER)
    room = await ann.books("Hubble", slot(24, 14, 14.5))
    await waits(ann, wanting(house, "Hubble", slot(24, 14, 15)))
    await ann.cancels(room)
    assert await time_passes(house, minutes=1) == 1
    assert (await offered(ann)).offered == slot(24, 14, 15)


async def test_several_together_are_offered_when_all_of_them_are_there(house: House, ann: Actor, ben: Actor) -> None:
    """Two of three seats are freed, and nothing is offered; with the third, all three are held as one booking."""
    flight = house.resource("FL123")
    [tomorrow] = [each for each in flight.departures if each.start == berlin(24, 9, 30)]
    taken = [await ann.confirms(await ann.holds("FL123", tomorrow, seat)) for seat in ("1A", "1B", "1C")]
    wanted = wanting(house, "FL123", tomorrow, units=("1A", "1B", "1C"), count=3)
    await waits(ben, wanted)
    for seat in taken[:2]:
        await ann.cancels(seat)
    assert await time_passes(house, minutes=1) == 0
    await ann.cancels(taken[2])
    assert await time_passes(house, minutes=1) == 1
    booked = await takes(ben, BookingId((await offered(ben)).booking or 0))
    assert {booked.unit, *booked.companions} == set(wanted.units)
    assert await line_of(ben) == []


async def test_any_of_several_will_do_and_a_wait_is_widened(house: House, ann: Actor, ben: Actor) -> None:
    """Ben waits for Atlas, then for Curie as well, then for half an hour of either; the place in line stays."""
    afternoon, curie = slot(24, 14, 16), house.resource("Curie")
    room = await ann.books("Curie", afternoon)
    await ann.books("Atlas", afternoon)
    cleo = Actor(house, house.cleo)
    made = await waits(ben, wanting(house, "Atlas", afternoon))
    await waits(cleo, wanting(house, "Atlas", afternoon))
    wider = await widens(ben, made.wait, also=(curie.id,))
    assert (wider.position, wider.of, wider.wait.watched.resources[-1]) == (1, 2, curie.id)
    assert (await widens(ben, made.wait, least=timedelta(minutes=30))).wait.watched.parts_will_do
    await ann.extends(room, minutes=-30)
    assert await offer_freed(house.ledger) == 1
    assert (await offered(ben)).offered == slot(24, 15.5, 16)


async def test_what_is_retired_is_waited_for_no_more(house: House, ann: Actor, ben: Actor) -> None:
    """Who waits for it alone is told; who is offered it as well; who would take something else waits for that."""
    cleo, afternoon = Actor(house, house.cleo), slot(24, 14, 16)
    atlas, curie = house.resource("Atlas"), house.resource("Curie")
    held = await ann.holds("Atlas", afternoon)
    for room in ("Curie", "Atlas"):
        await ann.books(room, slot(24, 16, 18))
    alone = await waits(cleo, wanting(house, "Atlas", afternoon))
    longer = await waits(ben, wanting(house, "Atlas", slot(24, 14, 18)))
    either = await widens(ben, (await waits(ben, wanting(house, "Atlas", slot(24, 16, 18)))).wait, also=(curie.id,))
    await ann.cancels(held)
    assert await offer_freed(house.ledger) == 1
    await retire(
        house.ledger,
        organization=atlas.organization,
        resource=atlas.id,
        by=house.ann,
        because="water",
        moving=False,
    )
    over = {(each.member, each.about.id) for each in await due(house) if each.kind is Kind.WAIT_OVER}
    assert over == {(cleo.member.id, alone.wait.id), (ben.member.id, longer.wait.id)}
    assert await line_of(cleo) == []
    assert [(each.wait.id, each.wait.watched.resources) for each in await line_of(ben)] == [
        (either.wait.id, (curie.id,))
    ]
    assert await time_passes(house, minutes=6) == 0


async def test_what_is_brought_back_soon_is_waited_for_again(house: House, ann: Actor, ben: Actor) -> None:
    """Behind whoever had booked it; nobody hears that it is over who has not yet, and what is free is offered."""
    cleo, curie, atlas = Actor(house, house.cleo), house.resource("Curie"), house.resource("Atlas")
    await ann.books("Atlas", slot(24, 14, 16))
    taken = await waits(ben, wanting(house, "Atlas", slot(24, 14, 16)))
    held = await ann.holds("Atlas", slot(25, 9, 10))
    await ann.books("Curie", slot(25, 9, 10))
    free = await waits(cleo, wanting(house, "Atlas", slot(25, 9, 10)))
    gone = await waits(cleo, wanting(house, "Atlas", slot(24, 14, 16)))
    either = await widens(ben, (await waits(ben, wanting(house, "Atlas", slot(25, 9, 10)))).wait, also=(curie.id,))
    await stops(cleo, gone.wait)
    retired = partial(retire, house.ledger, organization=atlas.organization, resource=atlas.id, by=house.ann)
    returned = partial(bring_back, house.ledger, organization=atlas.organization, resource=atlas.id, by=house.ann)
    await retired(because="water", moving=False)
    assert await line_of(cleo) == []

    house.clock.advance(minutes=2)
    done = await returned(because="dry")

    assert [each.during for each in done.bookings.back] == [slot(24, 14, 16)]
    assert [each.wait.id for each in await line_of(ben)] == [taken.wait.id, either.wait.id]
    assert [each.wait.id for each in await line_of(cleo)] == [free.wait.id]
    assert Kind.WAIT_OVER not in {each.kind for each in await due(house)}
    assert await offer_freed(house.ledger) == 1
    assert (await offered(cleo)).offered == held.during

    await retired(because="water", moving=False)
    house.clock.advance(hours=2)
    await returned(because="dry")
    assert [each.wait.id for each in await line_of(ben)] == [either.wait.id]


async def test_nobody_is_woken_for_an_offer(house: House, ann: Actor, ben: Actor) -> None:
    """What frees at night is held for the first until five minutes after the morning comes, and told then."""
    house.clock.to(berlin(23, 23))
    held = await ann.holds("Atlas", slot(24, 14, 16))
    await waits(ben, wanting(house, "Atlas", slot(24, 14, 16)))
    await ann.cancels(held)
    assert await offer_freed(house.ledger) == 1
    morning = quiet_until(house.clock.now(), house.resource("Atlas").zone)
    assert morning is not None
    assert (await offered(ben)).offered_until == morning + timedelta(minutes=5)
    assert Kind.FREED not in {notice.kind for notice in await due(house)}
    house.clock.to(morning)
    assert [notice.member for notice in await due(house) if notice.kind is Kind.FREED] == [ben.member.id]
    house.clock.advance(minutes=5)
    assert await time_passes(house) == 0
    assert [each.wait.status for each in await line_of(ben)] == [State.WAITING]
