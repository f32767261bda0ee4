"""Approvals: what somebody must approve waits with its slot, is decided once, and cannot be got around."""

import asyncio

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.rules.policy import HOUR
from core.errors import AlreadyOver, NeedsApproval, NotAllowed, NotRequested, SlotTaken
from core.use_cases.bookings import approve
from core.use_cases.bookings.ask_in_channel import ask_in_channel, place_lost
from core.use_cases.bookings.card_facts import card_facts
from core.use_cases.bookings.explain import declined_lately, explain
from core.use_cases.people.change_group import put_into, take_out
from core.use_cases.people.remove import remove
from core.use_cases.people.set_role import set_role
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)
ADMINS = Circle(frozenset({Role.ADMIN}))


@pytest.fixture
async def asking(ann: Actor) -> Actor:
    """Let Atlas be approved by admins, of whom Ann is one."""
    await ann.rules("Atlas", approvers=ADMINS)
    return ann


async def decides(house: House, verb: str, booking: Booking, by: Member, *, seen: int | None = None) -> Booking:
    """Approve or decline."""
    decided: Booking = await getattr(approve, verb)(house.ledger, booking=booking.id, by=by, via="slack", seen=seen)
    return decided


async def told(house: House) -> list[tuple[str, str]]:
    """Return what is due now: the kind of each message, and for whom."""
    names = {house.ann.id: "ann", house.ben.id: "ben", house.cleo.id: "cleo"}
    return [(notice.claimed.kind, names[notice.member]) for notice in await due(house)]


async def test_a_booking_waits_and_keeps_its_slot(asking: Actor, ben: Actor, house: House) -> None:
    """Those who approve are told; nobody else gets the slot meanwhile, and it lasts longer than a hold."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    assert (waiting.status, waiting.lapses_at) == (Status.PENDING, berlin(24, 15))
    assert await told(house) == [("approval", "ann")]
    house.clock.advance(hours=1)
    with refuses(SlotTaken):
        await asking.holds("Atlas", THREE_TO_FIVE)
    assert (await ben.confirms(waiting)).version == waiting.version


@pytest.mark.usefixtures("asking")
async def test_approved_it_is_a_booking(ben: Actor, house: House) -> None:
    """Its holder is told, its reminders are planned, and who answers after that, whatever they say, changes nothing."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    await told(house)
    approved = await decides(house, "approve", waiting, house.ann)
    assert (approved.status, approved.release_at) == (Status.CONFIRMED, berlin(24, 15, 10))
    assert (approved.decided_by, approved.decided_at) == (house.ann.id, house.clock.now())
    assert ("answered", "ben") in await told(house)
    assert await decides(house, "approve", waiting, house.ann) == approved
    assert await decides(house, "decline", waiting, house.ann) == approved
    assert await states(house, waiting) == ["held", "pending", "confirmed"]


async def test_declined_it_is_free(asking: Actor, ben: Actor, house: House) -> None:
    """Its holder is told, and it takes nothing of a quota."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    await told(house)
    declined = await decides(house, "decline", waiting, house.ann)
    assert (declined.status, declined.charged) == (Status.CANCELLED, 0)
    assert ("answered", "ben") in await told(house)
    assert (await asking.books("Atlas", THREE_TO_FIVE)).status is Status.CONFIRMED


@pytest.mark.usefixtures("asking")
async def test_an_approver_adds_why(ben: Actor, house: House) -> None:
    """Within ten minutes, and only to their own answer; the last request that they declined is meant."""
    declined = await decides(house, "decline", await ben.books("Atlas", THREE_TO_FIVE), house.ann)
    assert await declined_lately(house.ledger, by=house.ann) == declined.id
    assert await declined_lately(house.ledger, by=house.cleo) is None
    with refuses(NotAllowed):
        await explain(house.ledger, booking=declined.id, by=house.cleo, via="slack", because="no")
    why = await explain(house.ledger, booking=declined.id, by=house.ann, via="slack", because="the board meets")
    assert (why.because, why.was_declined) == ("the board meets", True)
    house.clock.advance(minutes=10)
    assert await declined_lately(house.ledger, by=house.ann) is None


@pytest.mark.usefixtures("asking")
async def test_nobody_waits_without_a_word(ben: Actor, house: House) -> None:
    """Approvers are asked again after four working hours, the holder is told an hour before; an answer ends both."""
    await ben.books("Atlas", THREE_TO_FIVE)
    await sent(house, await due(house))
    house.clock.to(berlin(23, 16))
    assert await told(house) == [("asked_again", "ann")]
    house.clock.to(berlin(24, 14))
    assert ("unanswered", "ben") in await told(house)
    other = await ben.books("Atlas", slot(25, 15, 17))
    await decides(house, "approve", other, house.ann)
    house.clock.to(berlin(25, 12))
    assert {"asked_again", "unanswered"}.isdisjoint(kind for kind, _ in await told(house))


@pytest.mark.usefixtures("asking")
async def test_only_its_holder_is_offered_something_instead(ben: Actor, house: House) -> None:
    """For the cards of everybody else, such as its approver, nothing is looked for."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    declined = await decides(house, "decline", waiting, house.ann)
    offers = [
        (await card_facts(house.ledger, declined, reader=reader.id, now=house.clock.now())).offers
        for reader in (house.ben, house.ann)
    ]
    assert [len(each) for each in offers] == [3, 0]


@pytest.mark.usefixtures("asking")
async def test_naming_people_takes_no_message_back(ben: Actor, house: House) -> None:
    """A request and its answer that were not sent yet still wait, whoever is named meanwhile."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    await ben.names(waiting, house.cleo)
    assert await told(house) == [("approval", "ann")]
    await decides(house, "approve", waiting, house.ann)
    await ben.names(waiting)
    assert ("answered", "ben") in await told(house)


@pytest.mark.usefixtures("asking")
async def test_only_who_approves_decides(ben: Actor, house: House) -> None:
    """Not its holder, nor anybody else; and what waits for nobody is nobody's to decide."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    for member in (house.ben, house.cleo):
        with refuses(NotAllowed):
            await decides(house, "approve", waiting, member)
    other = await Actor(house, house.cleo).books("Hubble", THREE_TO_FIVE)
    with refuses(NotRequested):
        await decides(house, "decline", other, house.ann)


@pytest.mark.usefixtures("asking")
@pytest.mark.parametrize("verb", ["approve", "decline"])
async def test_what_was_not_seen_is_not_decided(ben: Actor, house: House, verb: str) -> None:
    """A request that went to another time after its approver looked waits until they have seen that."""
    seen = await ben.books("Atlas", THREE_TO_FIVE)
    swapped = await ben.swaps(seen, slot(24, 9, 13))
    assert await decides(house, verb, seen, house.ann, seen=seen.version) == swapped
    assert (await decides(house, verb, seen, house.ann, seen=swapped.version)).status is not Status.PENDING


async def test_who_approves_needs_nobody(asking: Actor) -> None:
    """Their own booking is confirmed at once."""
    assert (await asking.books("Atlas", THREE_TO_FIVE)).status is Status.CONFIRMED


async def test_a_group_approves(ann: Actor, ben: Actor, house: House) -> None:
    """Its members are asked; while it has none, the admins are."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await take_out(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", approvers=Circle(groups=frozenset({"crew"})))
    first = await ben.books("Atlas", slot(24, 9, 10))
    assert await told(house) == [("approval", "ann")]
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await ben.books("Atlas", slot(24, 11, 12))
    assert await told(house) == [("approval", "cleo")]
    assert (await decides(house, "approve", first, house.cleo)).status is Status.CONFIRMED


async def test_unanswered_it_lapses_at_its_start(asking: Actor, ben: Actor, house: House) -> None:
    """The slot is free again, and an answer comes too late."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 15))
    with refuses(AlreadyOver):
        await decides(house, "approve", waiting, house.ann)
    assert (await asking.holds("Atlas", THREE_TO_FIVE)).status is Status.HELD
    assert (await states(house, waiting))[-1] == "expired"


async def test_nobody_moves_in_without_being_asked(asking: Actor, ben: Actor, house: House) -> None:
    """Neither from elsewhere nor to a longer time; shorter is nobody's loss, and who approves moves freely."""
    other = await ben.books("Hubble", THREE_TO_FIVE)
    with refuses(NeedsApproval, resource=house.resource("Atlas").id):
        await ben.moves(other, THREE_TO_FIVE, "Atlas")
    approved = await decides(house, "approve", await ben.books("Atlas", THREE_TO_FIVE), house.ann)
    with refuses(NeedsApproval):
        await ben.extends(approved, minutes=30)
    assert (await ben.extends(approved, minutes=-30)).during == slot(24, 15, 16.5)
    own = await asking.books("Curie", slot(24, 9, 10))
    assert (await asking.moves(own, slot(24, 9, 10), "Atlas")).resource == house.resource("Atlas").id


@pytest.mark.usefixtures("asking")
async def test_two_approvers_and_a_holder_at_once(ben: Actor, house: House) -> None:
    """One of approve, decline and withdraw is first; the others are told what it came to."""
    for day in range(24, 29):
        waiting = await ben.books("Atlas", slot(day, 15, 17))
        outcomes = await asyncio.gather(
            decides(house, "approve", waiting, house.ann),
            decides(house, "decline", waiting, house.ann),
            ben.cancels(waiting),
            return_exceptions=True,
        )
        done = [each for each in outcomes if isinstance(each, Booking)]
        assert done
        assert all(isinstance(each, Booking | AlreadyOver) for each in outcomes)
        assert (await states(house, waiting))[:2] == ["held", "pending"]


@pytest.mark.usefixtures("asking")
async def test_a_request_lapses_before_its_start(asking: Actor, ben: Actor, house: House) -> None:
    """So long before it as the rule says, its holder is told; one made too late waits until it begins."""
    await asking.rules("Atlas", deadline=24 * HOUR)
    waiting = await ben.books("Atlas", slot(26, 15, 17))
    late = await ben.books("Atlas", THREE_TO_FIVE)
    assert (waiting.lapses_at, late.lapses_at) == (berlin(25, 15), berlin(24, 15))
    assert (await ben.swaps(waiting, slot(26, 13, 15))).lapses_at == berlin(25, 13)
    house.clock.to(berlin(25, 13))
    assert ("lapsed", "ben") in await told(house)
    assert (await asking.holds("Atlas", slot(26, 13, 15))).during == slot(26, 13, 15)


@pytest.mark.usefixtures("asking")
async def test_only_what_is_long_needs_an_approval(asking: Actor, ben: Actor, house: House) -> None:
    """What is shorter is booked at once, and may not grow beyond that; what was approved may become shorter."""
    await asking.rules("Atlas", approved_from=3 * HOUR)
    short = await ben.books("Atlas", THREE_TO_FIVE)
    assert short.status is Status.CONFIRMED
    with refuses(NeedsApproval):
        await ben.extends(short, hours=1)
    long = await ben.books("Atlas", slot(25, 9, 12))
    assert long.status is Status.PENDING
    with refuses(NotAllowed):
        await decides(house, "approve", long, house.cleo)
    await decides(house, "approve", long, house.ann)
    assert (await ben.extends(long, hours=-1)).status is Status.CONFIRMED


CHANNEL = Identity("slack", "T1", "C0HALL")


async def posted(house: House, resource: str) -> None:
    """Let the requests for a thing be asked in a channel, and send what is due."""
    await ask_in_channel(house.ledger, by=house.ann, resource=house.resource(resource).id, to=CHANNEL)
    await sent(house, await due(house))


async def test_what_waits_in_a_channel_that_is_gone_is_asked_in_person(asking: Actor, ben: Actor, house: House) -> None:
    """All of it, once, however many messages fail there at once; what is asked elsewhere stays where it is."""
    await asking.rules("Curie", approvers=ADMINS)
    in_person = await ben.books("Curie", THREE_TO_FIVE)
    await posted(house, "Atlas")
    several = [await ben.books("Atlas", slot(24, hour, hour + 1)) for hour in (8, 9, 10)]
    assert {each.claimed.kind for each in await due(house)} == {"approval_posted"}
    house.clock.advance(minutes=1)

    await asyncio.gather(*(place_lost(house.ledger, booking=each, to=CHANNEL) for each in several[:2]))

    asked = [(each.claimed.kind, each.claimed.about.booking) for each in await due(house)]
    assert sorted(about for kind, about in asked if kind is Kind.APPROVAL) == sorted(each.id for each in several)
    assert sum(kind is Kind.PLACE_LOST for kind, _ in asked) == 1
    assert in_person.id not in {booking for _, booking in asked}


async def test_where_whoever_chose_the_channel_is_gone_another_hears_of_it(
    asking: Actor, ben: Actor, house: House
) -> None:
    """Those who run the place by then."""
    await set_role(
        house.ledger, organization=asking.member.organization, member=house.cleo.id, role=Role.ADMIN, by=None
    )
    await posted(house, "Atlas")
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    await due(house)
    await remove(house.ledger, organization=asking.member.organization, member=house.ann.id, by=None, because="left")
    house.clock.advance(minutes=1)

    await place_lost(house.ledger, booking=waiting, to=CHANNEL)

    assert ("place_lost", "cleo") in await told(house)
