"""The people of a booking after it was made, one thing of several, and what a manager calls off."""

from core.domain.bookings.status import Status
from core.domain.people.member import Circle
from core.errors import AlreadyOver, NoSuchBooking, NotAllowed, NotYours, RestChanged, SlotTaken
from core.use_cases.bookings.call_off import call_off
from core.use_cases.bookings.change_attendees import change_attendees
from core.use_cases.bookings.give_back_part import give_back_part, take_part_back
from core.use_cases.people.change_group import put_into
from tests.stage import House, due, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def test_people_are_put_on_and_taken_off(ann: Actor, ben: Actor, house: House) -> None:
    """Each is told once; who is on it already changes nothing."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    who = [house.ben.id]
    with_ben = await change_attendees(house.ledger, booking=booking.id, add=who, **ann.acting)
    assert with_ben.attendees == (house.ben.id,)
    assert ("invited", house.ben.id) in [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert await change_attendees(house.ledger, booking=booking.id, add=who, **ann.acting) == with_ben
    with refuses(NotYours):
        await change_attendees(house.ledger, booking=booking.id, remove=who, **ben.acting)
    without = await change_attendees(house.ledger, booking=booking.id, remove=who, **ann.acting)
    assert without.attendees == ()
    assert ("uninvited", house.ben.id) in [(notice.claimed.kind, notice.member) for notice in await due(house)]


async def test_one_thing_of_several_is_given_back(ann: Actor, ben: Actor, house: House) -> None:
    """Others have it at once, the rest stands, and it is taken back while nobody has it."""
    booking = await ann.confirms(await ann.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE))
    camera = house.resource("Canon R5")
    given = await give_back_part(house.ledger, booking=booking.id, resource=camera.id, **ann.acting)
    assert (given.rest.status, given.rest.companions) == (Status.CONFIRMED, ())
    assert given.parts
    again = await take_part_back(house.ledger, booking=booking.id, parts=given.parts, **ann.acting)
    assert again.companions == booking.companions
    given = await give_back_part(house.ledger, booking=booking.id, resource=camera.id, **ann.acting)
    await ben.books("Canon R5", THREE_TO_FIVE)
    assert given.parts
    with refuses(SlotTaken):
        await take_part_back(house.ledger, booking=booking.id, parts=given.parts, **ann.acting)


async def test_as_many_as_are_too_many_are_given_back_at_once(ann: Actor, ben: Actor, house: House) -> None:
    """One stays whatever the number; all come back together, or, where somebody has one of them, none does."""
    desk = house.resource("Desk")
    booking = await ann.confirms(await ann.holds_together(["Desk"], THREE_TO_FIVE, units=("1", "2", "3")))
    one = await give_back_part(house.ledger, booking=booking.id, resource=desk.id, unit=booking.unit, **ann.acting)
    assert one.units == (booking.unit,)
    await take_part_back(house.ledger, booking=booking.id, parts=one.parts, **ann.acting)

    given = await give_back_part(house.ledger, booking=booking.id, resource=desk.id, count=5, **ann.acting)
    assert (len(given.parts), given.rest.companions) == (2, ())
    back = await take_part_back(house.ledger, booking=booking.id, parts=given.parts, **ann.acting)
    assert {back.unit, *back.companions} == {booking.unit, *booking.companions}

    given = await give_back_part(house.ledger, booking=booking.id, resource=desk.id, count=2, **ann.acting)
    taken = await ben.confirms(await ben.holds_together(["Desk"], THREE_TO_FIVE, units=("3",)))
    assert taken.unit in given.units
    with refuses(SlotTaken):
        await take_part_back(house.ledger, booking=booking.id, parts=given.parts, **ann.acting)
    again = await give_back_part(house.ledger, booking=booking.id, resource=desk.id, **ann.acting)
    assert (again.rest.companions, again.parts) == ((), ())


async def test_without_its_first_thing_a_booking_is_of_the_next(ann: Actor, ben: Actor, house: House) -> None:
    """The room goes and the camera stays; taken back, the room is there again."""
    booking = await ann.confirms(await ann.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE))
    given = await give_back_part(house.ledger, booking=booking.id, resource=house.resource("Atlas").id, **ann.acting)
    assert given.rest.resource == house.resource("Canon R5").id
    assert given.parts
    back = await take_part_back(house.ledger, booking=booking.id, parts=given.parts, **ann.acting)
    assert {owner.name for owner, _ in house.catalogue.of(back)} == {"Atlas", "Canon R5"}
    with refuses(NotYours):
        await give_back_part(house.ledger, booking=booking.id, resource=house.resource("Atlas").id, **ben.acting)


async def test_only_what_was_given_back_of_it_joins_a_booking(ann: Actor, house: House) -> None:
    """A cancelled booking of one's own never does, so that no rule is passed by."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    gone = await ann.cancels(await ann.books("Canon R5", THREE_TO_FIVE))
    house.clock.advance(minutes=2)

    with refuses(NoSuchBooking):
        await take_part_back(house.ledger, booking=booking.id, parts=[gone.id], **ann.acting)


async def test_what_was_decided_without_a_part_is_not_decided_for_it(ann: Actor, house: House) -> None:
    """Given back while it was held, the camera was never confirmed, and perhaps never approved."""
    held = await ann.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE)
    camera = house.resource("Canon R5")
    given = await give_back_part(house.ledger, booking=held.id, resource=camera.id, **ann.acting)
    assert given.parts
    booking = await ann.confirms(given.rest)

    with refuses(RestChanged):
        await take_part_back(house.ledger, booking=booking.id, parts=given.parts, **ann.acting)


async def test_what_is_left_goes_on_as_one(ann: Actor, house: House) -> None:
    """Cancelled and undone, a booking that lost a thing has lost it."""
    booking = await ann.confirms(await ann.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE))
    await give_back_part(house.ledger, booking=booking.id, resource=house.resource("Canon R5").id, **ann.acting)
    back = await ann.undoes(await ann.cancels(booking))
    assert (back.status, back.companions) == (Status.CONFIRMED, ())


async def test_less_of_an_approved_bundle_needs_no_new_approval(ann: Actor, ben: Actor, house: House) -> None:
    """Shorter is less than was approved, for two things as for one."""
    held = await ben.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE)
    booking = await ben.confirms(held)
    await put_into(house.ledger, group="board", members=[house.cleo.id], by=house.ann)
    await ann.rules("Canon R5", approvers=Circle(groups=frozenset({"board"})))
    shorter = await ben.extends(booking, minutes=-30)
    assert shorter.during == slot(24, 15, 16.5)


async def test_a_manager_calls_a_booking_off(ann: Actor, ben: Actor, house: House) -> None:
    """Its holder is told with the reason, once it cannot be undone; only the manager may undo it."""
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    with refuses(NotAllowed):
        await call_off(
            house.ledger, organization=house.ann.organization, booking=booking.id, by=house.cleo, via="slack"
        )
    gone = await call_off(
        house.ledger,
        organization=house.ann.organization,
        booking=booking.id,
        by=house.ann,
        via="slack",
        because="flooded",
    )
    assert (gone.status, gone.charged, gone.called_off_by) == (Status.CANCELLING, 0, house.ann.id)
    with refuses(NotYours):
        await ben.undoes(gone)
    back = await ann.undoes(gone)
    assert (back.status, back.called_off_by) == (Status.CONFIRMED, None)
    gone = await call_off(
        house.ledger,
        organization=house.ann.organization,
        booking=booking.id,
        by=house.ann,
        via="slack",
        because="flooded",
    )
    house.clock.advance(minutes=2)
    told = [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert ("changed_for_you", house.ben.id) in told
    assert await states(house, booking) == [
        *("held", "confirmed", "cancelling", "confirmed", "cancelling", "cancelled"),
    ]


async def test_what_is_in_use_is_not_called_off(ben: Actor, house: House) -> None:
    """Somebody sits there."""
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    house.clock.advance(hours=27)
    in_use = await ben.checks_in(booking)
    with refuses(AlreadyOver):
        await call_off(house.ledger, organization=house.ann.organization, booking=in_use.id, by=house.ann, via="slack")
