"""Resources, run by their admins: what is added, edited, retired and brought back, and the races with bookings."""

import asyncio
from dataclasses import replace
from functools import partial

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import REINSTATED_WITHIN
from core.domain.people.member import Circle, Role
from core.domain.resources.draft import Draft, copied
from core.domain.resources.facts import Facts
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.hours import Opening
from core.domain.resources.proposal import AttributeChange, SeatClasses
from core.domain.resources.resource import KEPT_NAME, Kind, Resource
from core.domain.resources.seats import classes
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules
from core.errors import (
    AttributeInUse,
    NameTaken,
    NotAllowed,
    OutOfRange,
    Refusal,
    ResourceChangedSince,
    Retired,
    StillBooked,
    TextMissing,
    TextTooLong,
    UnknownUnit,
)
from core.use_cases.bookings.reinstate import Reinstated
from core.use_cases.organizations.change_attribute import change_attribute
from core.use_cases.resources.add import add
from core.use_cases.resources.bring_back import bring_back
from core.use_cases.resources.class_seats import class_seats
from core.use_cases.resources.edit import Edited, edit
from core.use_cases.resources.former_names import forget_old
from core.use_cases.resources.resize import Resized, resize, surplus_bookings
from core.use_cases.resources.retire import Cleared, later_bookings, retire
from core.use_cases.rules.set_rules import set_rules
from tests.stage import House, refuses, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)
NOVA = Draft(
    "Nova",
    Kind.ROOM,
    capacity=10,
    tags=("projector",),
    floor="3",
    rules=Rules(
        week=((Opening(8 * 60, 20 * 60),),) * 7, approvers=Circle(frozenset({Role.ADMIN, Role.OWNER}), frozenset())
    ),
)


async def newest(house: House) -> House:
    """Return the house with its catalogue as it is now."""
    return replace(house, catalogue=await house.ledger.fresh_catalogue(house.ann.organization))


async def named(house: House, name: str) -> Resource:
    """Return a resource as it is now."""
    return (await newest(house)).resource(name)


async def adds(house: House, *drafts: Draft) -> None:
    """Let Ann add resources."""
    await add(house.ledger, organization=house.ann.organization, drafts=drafts, by=house.ann)


async def edits(house: House, name: str, facts: Facts, *, seen: Facts | None = None) -> Edited:
    """Let Ann edit a resource."""
    resource, organization = (await named(house, name)).id, house.ann.organization
    return await edit(house.ledger, organization=organization, resource=resource, facts=facts, by=house.ann, seen=seen)


async def retires(house: House, name: str, *, moving: bool | None = None) -> Cleared:
    """Let Ann retire a resource, because of water."""
    resource, organization = house.resource(name).id, house.ann.organization
    return await retire(
        house.ledger,
        organization=organization,
        resource=resource,
        by=house.ann,
        because="water",
        moving=moving,
    )


async def resizes(house: House, name: str, count: int, *, moving: bool | None = None) -> Resized:
    """Let Ann give a resource so many units."""
    return await resize(
        house.ledger,
        organization=house.ann.organization,
        resource=(await named(house, name)).id,
        count=count,
        by=house.ann,
        because="fewer desks",
        moving=moving,
    )


async def test_what_is_added_is_there_with_its_rules(house: House) -> None:
    """A room is booked as its draft says; a copy of it keeps its settings, and each name is taken once."""
    await adds(house, NOVA)
    nova = await named(house, "Nova")
    await adds(house, copied(nova, "Lyra", rules=NOVA.rules))
    lyra = await named(house, "Lyra")

    assert (lyra.capacity, lyra.tags, lyra.floor, lyra.policy.week) == (10, ("projector",), "3", nova.policy.week)
    ben = Actor(await newest(house), house.ben)
    assert (await ben.books("Nova", THREE_TO_FIVE)).status is Status.PENDING
    for name in ("NOVA", "lyra"):
        with refuses(NameTaken, name=name):
            await adds(house, Draft("Vega", Kind.ROOM), Draft(name, Kind.ROOM))
    assert (await newest(house)).catalogue.named("Vega") is None


async def test_only_who_manages_may_and_bounds_hold(house: House) -> None:
    """A member adds, edits, retires and brings back nothing; what no resource can have is refused, with the bounds."""
    organization, atlas = house.ann.organization, house.resource("Atlas").id
    with refuses(NotAllowed):
        await add(house.ledger, organization=organization, drafts=[NOVA], by=house.ben)
    with refuses(NotAllowed):
        await edit(house.ledger, organization=organization, resource=atlas, facts={"floor": "9"}, by=house.ben)
    with refuses(NotAllowed):
        await retire(house.ledger, organization=organization, resource=atlas, by=house.ben, because="", moving=True)
    with refuses(NotAllowed):
        await bring_back(house.ledger, organization=organization, resource=atlas, by=house.ben, because="open")
    for seats in (-1, 0, 10**9):
        with refuses(OutOfRange, what="capacity", given=seats, least=1, most=10_000):
            await edits(house, "Atlas", {"capacity": seats})
    with refuses(TextTooLong, what="resource", most=60, length=61):
        await edits(house, "Atlas", {"name": "x" * 61})
    with refuses(OutOfRange, what="units", given=0, least=1, most=1_000):
        await resizes(house, "Desk", 0)


async def test_an_attribute_in_use_keeps_its_measure_and_each_has_a_name_of_its_own(house: House) -> None:
    """160 that were cm are never m; no two attributes are called alike, and none is called nothing."""
    organization = house.ann.organization

    async def defines(name: str, called: str, unit: str | None = None) -> None:
        wanted = AttributeChange(name, Attribute(called, AttributeType.NUMBER, unit=unit))
        await change_attribute(house.ledger, organization=organization, wanted=wanted, by=None)

    await defines("width", "width", "m")
    await defines("width", "width", "cm")
    await defines("depth", "depth")
    atlas = house.resource("Atlas").id
    await edit(
        house.ledger, organization=organization, resource=atlas, facts={"attributes": {"width": 160}}, by=house.ann
    )
    with refuses(AttributeInUse, name="width", count=1):
        await defines("width", "width", "m")
    with refuses(NameTaken, name="Width"):
        await defines("depth", "Width")
    with refuses(TextMissing, what="attribute"):
        await defines("", " ")
    await defines("width", "width")


async def test_a_renamed_room_is_understood_by_its_old_name_for_a_month(house: House) -> None:
    """Another room may take the name meanwhile; after the month nothing is called so."""
    await edits(house, "Atlas", {"name": "Vega"})
    assert (await named(house, "Vega")).former_names == ("Atlas",)

    house.clock.advance(days=KEPT_NAME.days)
    assert await forget_old(house.ledger) == 1
    assert (await named(house, "Vega")).former_names == ()

    await edits(house, "Vega", {"name": "Atlas"})
    await edits(house, "Hubble", {"name": "Vega"})
    assert (await named(house, "Atlas")).former_names == ()


async def test_two_admins_edit_one_fact_and_the_second_sees_it(house: House) -> None:
    """What somebody changed since is not written over; another fact is, and the same value needs no writing."""
    await edits(house, "Atlas", {"capacity": 9}, seen={"capacity": 8})
    with refuses(ResourceChangedSince, fact="capacity", now=9, by=house.ann.name):
        await edits(house, "Atlas", {"capacity": 10}, seen={"capacity": 8})
    done = await edits(house, "Atlas", {"capacity": 9, "floor": "4"}, seen={"capacity": 8, "floor": "1"})
    assert (done.before, done.after) == ({"floor": "1"}, {"floor": "4"})


async def test_what_is_booked_is_seen_before_a_room_is_retired(ann: Actor, ben: Actor, house: House) -> None:
    """Bookings move to a room that is as large, or are cancelled with a message; nobody books it until it is back."""
    small = await ben.books("Atlas", THREE_TO_FIVE)
    await ann.books("Curie", slot(25, 9, 11))
    other = await ben.books("Atlas", slot(25, 9, 11))
    atlas, organization = house.resource("Atlas").id, house.ann.organization
    known = await later_bookings(house.ledger, organization=organization, resource=atlas, by=house.ann)
    assert [each.id for each in known] == [small.id, other.id]
    with refuses(StillBooked, count=2, next=THREE_TO_FIVE.start):
        await retires(house, "Atlas")

    done = await retires(house, "Atlas", moving=True)
    assert [(each.id, each.resource) for each in done.moved] == [(small.id, house.resource("Curie").id)]
    assert [(each.id, each.because) for each in done.cancelled] == [(other.id, "water")]
    with refuses(Retired, name="Atlas"):
        await ben.holds("Atlas", slot(26, 9, 11))
    assert (await retires(house, "Atlas")).cancelled == ()

    again = await bring_back(house.ledger, organization=organization, resource=atlas, by=house.ann, because="open")
    assert [(each.id, each.status, each.because) for each in again.bookings.back] == [
        (other.id, Status.CONFIRMED, "open")
    ]
    assert again.bookings.lost == []
    assert (await ben.books("Atlas", slot(26, 9, 11))).status is Status.CONFIRMED


async def test_bookings_come_back_with_what_was_retired_as_far_as_they_can(ben: Actor, house: House) -> None:
    """What begins in the past or was never confirmed, or whose holder may no longer book it, stays cancelled."""
    atlas, organization = house.resource("Atlas").id, house.ann.organization

    async def back() -> Reinstated:
        done = await bring_back(house.ledger, organization=organization, resource=atlas, by=house.ann, because="open")
        return done.bookings

    kept, soon = await ben.books("Atlas", THREE_TO_FIVE), await ben.books("Atlas", slot(23, 13, 14))
    await ben.holds("Atlas", slot(25, 9, 11))
    assert len((await retires(house, "Atlas", moving=False)).cancelled) == 3
    house.clock.advance(seconds=REINSTATED_WITHIN.total_seconds())

    done = await back()
    assert [each.id for each in done.back] == [kept.id]
    assert done.lost == []
    assert soon.during.start <= house.clock.now()
    assert await back() == Reinstated()

    await retires(house, "Atlas", moving=False)
    house.clock.advance(minutes=61)
    late = await back()
    assert ([each.id for each in late.lost], late.back) == ([kept.id], [])

    again = await ben.books("Atlas", slot(25, 9, 11))
    await retires(house, "Atlas", moving=False)
    await set_rules(
        house.ledger,
        organization=organization,
        change=RuleChange(Level.RESOURCE, str(atlas), {"bookable_by": Circle(frozenset({Role.OWNER}), frozenset())}),
        by=house.ann,
    )
    refused = await back()
    assert ([each.id for each in refused.lost], refused.back) == ([again.id], [])


async def test_a_pool_grows_and_shrinks_from_its_free_end(ben: Actor, house: House) -> None:
    """Free desks go first; of those that are booked, the bookings move to desks that stay; what went comes back."""
    desks = house.resource("Desk")
    last = desks.units[-1]
    booked = await ben.confirms(await ben.holds("Desk", slot(24, 9, 17), unit=last.label))
    grown = await resizes(house, "Desk", len(desks.units) + 2)
    assert [unit.label for unit in grown.resource.units[-2:]] == ["13", "14"]

    shrunk = await resizes(house, "Desk", 6)
    assert last in shrunk.resource.units
    assert len(shrunk.resource.units) == 6
    _, standing = await surplus_bookings(
        house.ledger, organization=house.ann.organization, resource=desks.id, count=1, by=house.ann
    )
    assert standing == []
    await ben.holds("Desk", slot(24, 9, 17), unit="1")
    with refuses(StillBooked, count=1):
        await resizes(house, "Desk", 1)
    back = await resizes(house, "Desk", 12)
    assert {unit.id for unit in back.resource.units} >= {unit.id for unit in desks.units} - {last.id}
    assert booked.unit == last.id


async def test_a_certain_desk_goes_and_comes_back_with_what_was_booked(ben: Actor, house: House) -> None:
    """The named one goes, and no other; taken back at once, it is that one that comes, and its booking with it."""
    desks = house.resource("Desk")
    resize_to = partial(resize, house.ledger, organization=house.ann.organization, resource=desks.id, by=house.ann)
    await resize_to(count=11, because="gone before", unit=desks.labelled("12").id)
    booked = await ben.confirms(await ben.holds("Desk", slot(24, 9, 17), unit="3"))
    third = desks.labelled("3").id

    gone, standing = await surplus_bookings(
        house.ledger,
        organization=house.ann.organization,
        resource=desks.id,
        count=10,
        by=house.ann,
        unit=third,
    )
    assert ([unit.label for unit in gone], [each.id for each in standing]) == (["3"], [booked.id])
    shrunk = await resize_to(count=10, because="broken", moving=False, unit=third)
    assert [each.id for each in shrunk.cancelled] == [booked.id]
    assert third not in {unit.id for unit in shrunk.resource.units}
    # Said of it once more, by a second manager or by an old button, no other goes for it.
    for moving in (None, True, False):
        with refuses(UnknownUnit, wanted="3"):
            await resize_to(count=9, because="broken", moving=moving, unit=third)
    with refuses(UnknownUnit, wanted="3"):
        await surplus_bookings(
            house.ledger, organization=house.ann.organization, resource=desks.id, count=9, by=house.ann, unit=third
        )
    assert (await resize_to(count=10, because="broken", unit=third)).resource.units == shrunk.resource.units

    grown = await resize_to(count=11, because="mended")
    assert third in {unit.id for unit in grown.resource.units}
    assert ([each.id for each in grown.reinstated.back], grown.reinstated.lost) == ([booked.id], [])
    # What was retired before that comes back next, with nothing that was cancelled with it.
    whole = await resize_to(count=12, because="mended")
    assert {unit.label for unit in whole.resource.units} == {unit.label for unit in desks.units}
    assert not whole.reinstated.back


async def test_a_room_is_retired_while_many_confirm(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever is quicker: no booking stands on a retired room, and everybody who had one is told."""
    slots = [slot(24, hour, hour + 1) for hour in range(8, 18)]

    async def books(actor: Actor, hour: int) -> Booking:
        held = await actor.holds("Atlas", slots[hour])
        return await actor.confirms(held)

    tries = [books(actor, hour) for hour in range(10) for actor in (ann, ben)]
    half = len(tries) // 2
    outcomes = await asyncio.gather(
        *tries[:half], retires(house, "Atlas", moving=False), *tries[half:], return_exceptions=True
    )

    assert not [each for each in outcomes if isinstance(each, BaseException) and not isinstance(each, Refusal)]
    won = [each for each in outcomes if isinstance(each, Booking)]
    [cleared] = [each for each in outcomes if isinstance(each, Cleared)]
    assert {each.id for each in won} <= {each.id for each in cleared.cancelled}
    query = "SELECT count(*) FROM bookings WHERE resource_id = %s AND occupies AND status <> 'blackout'"
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute(query, (house.resource("Atlas").id,))).fetchone()
    assert row == (0,)


async def test_seats_are_given_a_class_and_it_is_taken_back(house: House) -> None:
    """By whoever manages them; each seat gets back the class that it had, and what is so already is no change."""
    flight = house.resource("FL123")
    wanted = SeatClasses(flight.id, tuple((unit.id, "First") for unit in flight.units[24:36]))
    with refuses(NotAllowed):
        await class_seats(house.ledger, organization=house.ann.organization, wanted=wanted, by=house.cleo)

    back = await class_seats(house.ledger, organization=house.ann.organization, wanted=wanted, by=house.ann)

    after = (await newest(house)).resource("FL123")
    assert {name: len(units) for name, units in classes(after).items()} == {"Business": 24, "First": 12, "Economy": 144}
    again = await class_seats(house.ledger, organization=house.ann.organization, wanted=wanted, by=house.ann)
    assert again.classes == ()
    await class_seats(house.ledger, organization=house.ann.organization, wanted=back, by=house.ann)
    assert (await newest(house)).resource("FL123").units == flight.units
    with refuses(TextTooLong):
        long = SeatClasses(flight.id, ((flight.units[0].id, "x" * 21),))
        await class_seats(house.ledger, organization=house.ann.organization, wanted=long, by=house.ann)
