"""What would do: a refusal, of any rule, offers the nearest slots that would be granted, and each of them is."""

import random
from collections import Counter
from collections.abc import Awaitable
from datetime import timedelta

from core.domain.bookings.purpose import Purpose
from core.domain.people.member import Circle, Role
from core.domain.resources.hours import ALWAYS, DAY, Opening
from core.domain.rules.policy import HOUR, Strikes
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import (
    Alternative,
    Refusal,
    SlotRefusal,
)
from core.ledger import Ledger
from core.use_cases.bookings import hold, move, swap
from core.use_cases.bookings.slot import Place
from core.values import MINUTE, Interval
from tests.stage import House, berlin, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)
REFUSALS = 90
"""So many in the suite; a thousand were tried once."""
NINE_TO_FIVE = ((Opening(9 * 60, 17 * 60),),) * 5 + ((), ())
LUNCH = ((Opening(8 * 60, 12 * 60), Opening(13 * 60, 20 * 60)),) * 6 + ((),)
ADMINS = Circle(frozenset({Role.ADMIN}))
NO_QUOTAS = {
    "daily": Quota(Measure.COUNT, None, Period.DAY),
    "weekly": Quota(Measure.COUNT, None, Period.WEEK),
    "rolling": Quota(Measure.COUNT, None, Period.ROLLING, 5),
    "open": Quota(Measure.COUNT, None, Period.OPEN),
}
PLAIN: dict[str, object] = {
    "quotas": NO_QUOTAS,
    "week": ALWAYS,
    "granularity": MINUTE,
    "shortest": 5 * MINUTE,
    "longest": 8 * HOUR,
    "notice": timedelta(0),
    "ahead": 90 * DAY,
    "buffer": timedelta(0),
    "strikes": None,
    "bookable_by": None,
    "for_others": True,
    "needs": frozenset(),
    "approvers": None,
}
RULES: tuple[dict[str, object], ...] = (
    {},
    {"week": NINE_TO_FIVE},
    {"week": LUNCH, "granularity": 15 * MINUTE},
    {"granularity": 30 * MINUTE, "shortest": HOUR, "longest": 3 * HOUR},
    {"notice": 26 * HOUR, "ahead": 9 * DAY},
    {"buffer": 20 * MINUTE, "granularity": 10 * MINUTE},
    {"quotas": NO_QUOTAS | {"daily": Quota(Measure.HOURS, 120, Period.DAY)}},
    {
        "quotas": NO_QUOTAS
        | {"weekly": Quota(Measure.COUNT, 4, Period.WEEK), "open": Quota(Measure.HOURS, 600, Period.OPEN)}
    },
    {"quotas": NO_QUOTAS | {"rolling": Quota(Measure.HOURS, 300, Period.ROLLING, 5)}},
    {"strikes": Strikes(1, 30 * DAY, 2 * DAY)},
    {"bookable_by": ADMINS},
    {"for_others": False},
    {"needs": frozenset({"laser-course"})},
    {"approvers": ADMINS},
)


class _RollBack(Exception):  # noqa: N818 - it only takes back what was tried
    """An offer was granted; the next one is tried on the same ledger."""


async def test_each_offer_of_each_rule_is_granted_at_once(house: House) -> None:
    """Whatever refuses a new booking, a move, a swap or a longer end: what is offered instead is granted as it is."""
    seen, offered = await tried(house, random.Random(2026), refusals=REFUSALS)  # noqa: S311 - the same in every run
    assert seen.total() >= REFUSALS
    assert len(seen) >= 9
    assert offered >= REFUSALS


async def tried(house: House, luck: random.Random, *, refusals: int) -> tuple[Counter[str], int]:
    """Be refused so often, press each offer, and return how often each rule refused, and how many offers there were."""
    actors = [Actor(house, member) for member in (house.ann, house.ben, house.cleo)]
    seen: Counter[str] = Counter()
    offered = 0
    ann = actors[0]
    await no_shows(house, ann)
    while seen.total() < refusals:
        if seen.total() % 15 == 0 or luck.random() < 0.05:
            await ann.rules(luck.choice(("room", "studio", "desk", "Atlas", "Curie")), **PLAIN | luck.choice(RULES))
        actor = luck.choice(actors)
        refusal = await refused(wished(house, actor, luck))
        if refusal is None or refusal.asked is None:
            continue
        seen[type(refusal).__name__] += 1
        for offer in refusal.offers:
            await is_granted(house, actor, refusal, offer)
        offered += len(refusal.offers)
    return seen, offered


async def no_shows(house: House, *actors: Actor) -> None:
    """Leave a booking unused."""
    for actor in actors:
        await actor.books("Atlas", slot(23, 12.5, 13))
    house.clock.to(berlin(23, 13, 7))


async def wished(house: House, actor: Actor, luck: random.Random) -> None:
    """Do something at random: hold, confirm, or give what one has another slot."""
    name = luck.choice(("Atlas",) * 5 + ("Curie", "Hubble", "Studio A", "Studio B", "Desk", "FL123"))
    resource = (await house.ledger.catalogue(actor.member.organization)).named(name)
    assert resource is not None
    start = berlin(23, 6) + luck.randrange(0, 8) * DAY + luck.randrange(0, 68) * 15 * MINUTE
    start += luck.choice((0,) * 12 + (5, 100 * 24 * 60)) * MINUTE
    during = Interval(start, start + luck.choice((15, 30, 60, 60, 90, 120, 240, 600)) * MINUTE)
    if resource.departures:
        during = luck.choice(resource.departures)
    if luck.random() < 0.15:
        days = resource.whole_day(resource.local(start).date())
        during = days or during
    standing = await actor.bookings()
    if standing and luck.random() < 0.4:
        booking = await house.ledger.booking(actor.member.organization, luck.choice(standing))
        if luck.random() < 0.5:
            await actor.extends(booking, minutes=luck.choice((15, 30, 60, 180)))
        elif booking.confirmed_at is None:
            await actor.swaps(booking, during, name)
        else:
            await actor.moves(booking, during, name)
        return
    others = [each for each in (house.ann, house.ben) if each != actor.member]
    holder = luck.choice(others) if luck.random() < 0.2 else None
    unit = luck.choice(resource.units).label if len(resource.units) > 1 and luck.random() < 0.5 else None
    held = await actor.holds(name, during, unit, holder=holder)
    if luck.random() < 0.9 and not resource.policy.approvers:
        await actor.confirms(held)
    else:
        await actor.cancels(held)


async def refused(doing: Awaitable[object]) -> SlotRefusal | None:
    """Return the refusal of a slot, if there is one."""
    try:
        await doing
    except SlotRefusal as refusal:
        return refusal
    except Refusal:
        return None
    return None


async def is_granted(house: House, actor: Actor, refusal: SlotRefusal, offer: Alternative) -> None:
    """Press an offer, in a transaction that is taken back."""
    try:
        async with house.ledger.turn(via="slack") as ledger:
            await pressed(ledger, actor, refusal, offer)
            raise _RollBack  # noqa: TRY301 - what leaves the turn takes it back
    except _RollBack:
        return
    except Refusal as again:
        raise AssertionError(f"{refusal!r} offers {offer}, which is refused: {again!r}") from again


async def pressed(ledger: Ledger, actor: Actor, refusal: SlotRefusal, offer: Alternative) -> None:
    """Do what a button of the offer does."""
    asked = refusal.asked
    assert asked is not None
    if asked.moving is None:
        resource = (await ledger.catalogue(actor.member.organization)).resource(offer.resource)
        holder = asked.member if asked.member != asked.by else None
        await hold.hold(
            ledger,
            resource=resource.id,
            during=offer.during,
            unit=offer.unit,
            purpose=Purpose(holder, None),
            **actor.acting,
        )
        return
    before = await ledger.booking(actor.member.organization, asked.moving)
    verb = swap.swap if before.confirmed_at is None else move.move
    place = Place(offer.resource, offer.unit)
    after = await verb(ledger, booking=before.id, during=offer.during, to=place, **actor.acting)
    assert (after.resource, after.during) == (offer.resource, offer.during)
