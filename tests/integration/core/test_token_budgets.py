"""What a token may ask and hold: rates that hold for all processes together, and its own budget."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from core.domain.people.rates import Buckets, Counted, Rate
from core.domain.people.tokens import UNLIMITED, Bearer, Budget, Scope
from core.domain.resources.resource import Kind
from core.errors import KindNotCovered, OutOfScope, OverBudget, PastTime, SlotTaken, TooManyRequests
from core.ledger import Ledger
from core.store.database import Database
from core.use_cases.tokens.bearer_of import bearer_of
from core.use_cases.tokens.count_request import count_request
from core.use_cases.tokens.hold_within import hold_within
from core.use_cases.tokens.make import Wanted, make
from core.values import Interval
from tests.stage import House, refuses, slot
from tests.story import Actor

RATES = (Rate(Counted.TOKEN, 60), Rate(Counted.PERSON, 100), Rate(Counted.ORGANIZATION, 120))


async def bearing(house: House, who: Actor, *scopes: Scope, budget: Budget = UNLIMITED) -> Bearer:
    """Return whoever shows a new token."""
    wanted = Wanted("Assistant", frozenset(scopes or {Scope.BOOK}), budget=budget)
    secret, _ = await make(house.ledger, organization=who.member.organization, wanted=wanted, by=who.member)
    return await bearer_of(house.ledger, secret)


@pytest.fixture
async def elsewhere(house: House, stocked_url: str) -> AsyncIterator[Ledger]:
    """Return the ledger of another process on the same database."""
    async with Database(stocked_url) as database:
        yield Ledger(house.clock, database, house.ledger.vault)


async def allowed(ledger: Ledger, buckets: Buckets, bearer: Bearer, requests: int) -> int:
    """Return how many of some requests at once are allowed."""

    async def asks() -> bool:
        try:
            await count_request(ledger, buckets, bearer, rates=RATES)
        except TooManyRequests:
            return False
        return True

    return sum(await asyncio.gather(*(asks() for _ in range(requests))))


async def test_a_rate_holds_for_all_processes_together(house: House, ben: Actor, elsewhere: Ledger) -> None:
    """However many ask at once, and wherever; it fills steadily, and never beyond what it holds."""
    bearer = await bearing(house, ben)
    here, there = Buckets(), Buckets()
    counts = [
        allowed(house.ledger, here, bearer, 50),
        allowed(elsewhere, there, bearer, 50),
    ]
    total = sum(await asyncio.gather(*counts))
    # What one has drawn and not spent is not lost to it: at most one draw is left over.
    assert 60 - RATES[0].drawn < total <= 60
    await allowed(house.ledger, here, bearer, 5)
    await allowed(elsewhere, there, bearer, 5)
    with refuses(TooManyRequests, counted="token", most=60, window=60) as refusals:
        await count_request(house.ledger, here, bearer, rates=RATES)
    assert refusals[0].again == house.clock.now() + timedelta(seconds=1)

    house.clock.advance(seconds=10)
    assert await allowed(house.ledger, here, bearer, 20) == 10
    house.clock.advance(minutes=10)
    levels = await count_request(house.ledger, here, bearer, rates=RATES)
    assert [(each.rate.counted, each.left) for each in levels] == [("token", 59), ("person", 99), ("organization", 119)]


async def test_a_person_and_an_organization_have_rates_as_well(house: House, ann: Actor, ben: Actor) -> None:
    """Further tokens give nobody more, and one who is refused takes nothing from the others."""
    buckets = Buckets()
    first, second = await bearing(house, ben), await bearing(house, ben)
    assert await allowed(house.ledger, buckets, first, 100) == 60
    assert await allowed(house.ledger, buckets, second, 100) == 40
    with refuses(TooManyRequests, counted="person"):
        await count_request(house.ledger, buckets, second, rates=RATES)
    assert await allowed(house.ledger, buckets, await bearing(house, ann), 100) == 20
    house.clock.advance(seconds=2)
    assert await allowed(house.ledger, buckets, second, 100) == 3


async def test_what_is_known_is_not_asked_for_again(house: House, ben: Actor) -> None:
    """A bucket is drawn in parts, and one that is empty is not looked at until it holds something."""
    bearer, buckets = await bearing(house, ben), Buckets()
    before = house.ledger.database.pool().ever_lent
    assert await allowed(house.ledger, buckets, bearer, 60) == 60
    drawn = house.ledger.database.pool().ever_lent - before
    assert drawn <= 3 * 30 + 5
    assert await allowed(house.ledger, buckets, bearer, 500) == 0
    assert house.ledger.database.pool().ever_lent - before <= drawn + 3


async def test_a_budget_is_counted_by_day_and_by_week(house: House, ben: Actor) -> None:
    """What is refused, or rolled back, counts nothing; what is given up does."""
    bearer = await bearing(house, ben, budget=Budget(2, timedelta(hours=3), frozenset({Kind.ROOM})))
    curie, studio = house.resource("Curie"), house.resource("Studio A")

    async def holds(during: Interval) -> None:
        booking = await hold_within(house.ledger, bearer, resource=curie.id, during=during)
        await ben.cancels(booking)

    with refuses(PastTime):
        await holds(slot(20, 9, 10))
    await holds(slot(24, 9, 10))
    with refuses(OverBudget, what="minutes", most=180, used=60, asked=180):
        await holds(slot(24, 9, 12))
    await holds(slot(24, 9, 10))
    with refuses(OverBudget, what="holds", most=2, used=2, asked=1):
        await holds(slot(24, 9, 10))
    with refuses(KindNotCovered, kinds=("room",)):
        await hold_within(house.ledger, bearer, resource=studio.id, during=slot(24, 15, 17))

    house.clock.advance(days=1)
    with refuses(OverBudget, what="minutes", used=120, asked=120):
        await holds(slot(25, 9, 11))
    house.clock.advance(days=6)
    await holds(Interval(slot(30, 24, 25).start, slot(30, 24, 25).end).shifted(timedelta(hours=9)))


async def test_many_at_once_stay_within_a_budget(house: House, ben: Actor) -> None:
    """The last one is counted before the next one is."""
    bearer = await bearing(house, ben, budget=Budget(2))
    curie = house.resource("Curie")
    times = [slot(24, hour, hour + 1) for hour in range(9, 17)]
    held = await asyncio.gather(
        *(hold_within(house.ledger, bearer, resource=curie.id, during=each) for each in times), return_exceptions=True
    )
    assert sum(not isinstance(each, Exception) for each in held) == 2
    assert {type(each) for each in held if isinstance(each, Exception)} == {OverBudget}


async def test_a_token_holds_only_what_it_is_for(house: House, ann: Actor, ben: Actor) -> None:
    """One to read holds nothing, and each refusal of a hold is the same as in chat."""
    curie = house.resource("Curie")
    reader = await bearing(house, ben, Scope.READ)
    with refuses(OutOfScope, scope="book"):
        await hold_within(house.ledger, reader, resource=curie.id, during=slot(24, 9, 10))
    await ann.books("Curie", slot(24, 9, 10))
    with refuses(SlotTaken) as refusals:
        await hold_within(house.ledger, await bearing(house, ben), resource=curie.id, during=slot(24, 9, 10))
    assert refusals[0].offers
