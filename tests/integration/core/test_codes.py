"""Access codes: who sees them, what they open, and how often a wrong one may be typed."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.audit import Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.errors import AlreadyOver, CheckInEarly, CodeEarly, CodesPaused, NotConfirmed, NotYours, WrongCode
from core.store import audit, codes
from core.store.codes import Code
from core.use_cases.bookings.show_code import code_of
from core.use_cases.messages import mark
from core.values import MemberId
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)


def other(code: str) -> str:
    """Return a code that is not this one."""
    return f"{(int(code) + 1) % 1_000_000:06}"


async def test_the_code_is_shown_from_a_quarter_of_an_hour_before(ann: Actor, ben: Actor, house: House) -> None:
    """Only to the holder, only when it is booked, always the same."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    with refuses(NotConfirmed, booking=hold.id):
        await ann.sees_code(hold)
    booking = await ann.confirms(hold)
    with refuses(CodeEarly, shown_from=berlin(24, 14, 45)):
        await ann.sees_code(booking)

    house.clock.to(berlin(24, 14, 45))
    code = await ann.sees_code(booking)

    assert len(code) == 6
    assert code.isdecimal()
    assert await ann.sees_code(booking) == code
    with refuses(NotYours, booking=booking.id):
        await ben.sees_code(booking)


async def test_the_code_checks_in_inside_the_window_only(ann: Actor, house: House) -> None:
    """Early it says when check-in opens, and that is no wrong try."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 46))
    code = await ann.sees_code(booking)
    with refuses(CheckInEarly, opens=berlin(24, 14, 50)):
        await ann.types(code)

    house.clock.to(berlin(24, 14, 50))

    assert (await ann.types(code)).status is Status.IN_USE
    assert (await ann.types(code)).status is Status.IN_USE


async def test_the_code_of_another_opens_nothing(ann: Actor, ben: Actor, house: House) -> None:
    """Knowing somebody's code is not enough."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 15))
    with refuses(WrongCode, tries_left=4):
        await ben.types(await ann.sees_code(booking))


async def test_five_wrong_codes_make_a_pause(ann: Actor, house: House) -> None:
    """After five in a row not even the right one counts for fifteen minutes; the button still does."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    code = await ann.sees_code(booking)
    for left in (4, 3, 2, 1):
        with refuses(WrongCode, tries_left=left):
            await ann.types(other(code))
    until = house.clock.now() + timedelta(minutes=15)

    with refuses(CodesPaused, until=until):
        await ann.types(other(code))
    with refuses(CodesPaused, until=until):
        await ann.types(code)

    house.clock.to(until)
    assert (await ann.types(code)).status is Status.IN_USE


async def test_a_right_code_forgets_the_wrong_ones(ann: Actor, house: House) -> None:
    """Wrong tries count only in a row."""
    first = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 55))
    code = await ann.sees_code(first)
    with refuses(WrongCode, tries_left=4):
        await ann.types(other(code))
    await ann.types(code)
    with refuses(WrongCode, tries_left=4):
        await ann.types(other(code))


@pytest.mark.parametrize("ending", ["cancel", "no-show", "check-out"])
async def test_the_code_dies_with_the_booking(ann: Actor, house: House, ending: str) -> None:
    """A booking that has ended has no code, and its old one is wrong."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 55))
    code = await ann.sees_code(booking)
    if ending == "cancel":
        await ann.cancels(booking)
    elif ending == "no-show":
        house.clock.to(berlin(24, 15, 10))
    else:
        await ann.types(code)
        await ann.checks_out(booking)

    with refuses(AlreadyOver, booking=booking.id):
        await ann.sees_code(booking)
    with refuses(WrongCode):
        await ann.types(code)


async def test_a_booking_taken_back_has_a_new_code(ann: Actor, house: House) -> None:
    """What was cancelled in between may have been read by anybody."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 55))
    codes = {await ann.sees_code(booking)}
    for _ in range(3):
        await ann.cancels(booking)
        await ann.undoes(booking)
        codes.add(await ann.sees_code(booking))
    assert len(codes) > 1


async def seen(house: House, booking: Booking) -> list[tuple[MemberId | None, str]]:
    """Return who saw the code of a booking, and where, in order."""
    async with house.ledger.database.connection() as connection:
        told = await audit.of_subject(connection, booking.organization, Noun.CODE, booking.id)
    return [(each.entry.by, each.entry.via) for each in told]


async def test_a_code_was_seen_once_its_message_was_sent(ann: Actor, house: House) -> None:
    """Not when it was only painted, and not if it is put off or cannot be delivered; sent again, it was seen once."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    [notice] = await due(house)
    assert notice.kind is Kind.CHECK_IN
    await code_of(house.ledger, organization=booking.organization, booking=booking.id, by=ann.member.id)
    await mark.mark(house.ledger, [mark.put_off(notice, now=house.clock.now(), reason="500", after=1)])
    house.clock.advance(seconds=1)
    [notice] = await due(house)
    assert await seen(house, booking) == []
    for _ in range(2):
        await mark.mark(house.ledger, [mark.sent(notice)])
    assert await seen(house, booking) == [(ann.member.id, "clock")]


async def test_who_looks_at_a_code_in_two_places_at_once_saw_it_once(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever is first writes the row, however many look, and each person has one."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    booking = await ann.names(booking, ben.member)
    house.clock.to(berlin(24, 14, 55))
    await asyncio.gather(*(who.sees_code(booking) for who in (ann, ben) * 4))
    assert sorted(await seen(house, booking)) == sorted((who.member.id, "command line") for who in (ann, ben))


async def test_the_database_never_holds_a_code_in_the_clear(ann: Actor, house: House) -> None:
    """Neither the code nor anything it could be guessed back from without the key."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 55))
    code = await ann.sees_code(booking)
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute("SELECT digest, sealed FROM access_codes")).fetchone()
    assert row is not None
    assert code.encode() not in row[0] + row[1]
    assert len(row[0]) == 32


async def test_a_code_is_of_the_door_that_the_booking_has(ann: Actor, house: House) -> None:
    """A code that was drawn for Atlas while the booking moved to Curie is not given to it."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await ann.moves(booking, THREE_TO_FIVE, "Curie")
    late = Code(booking.id, booking.resource, b"digest", b"sealed")
    async with house.ledger.database.connection() as connection:
        assert not await codes.issue(connection, booking.organization, late)
        assert await codes.issue(connection, booking.organization, replace(late, resource=house.resource("Curie").id))


async def test_wrong_codes_are_forgotten_after_a_day(ann: Actor, house: House) -> None:
    """A slip of yesterday takes no try away; one of today does."""
    with refuses(WrongCode, tries_left=4):
        await ann.types("000000")
    house.clock.advance(hours=23)
    with refuses(WrongCode, tries_left=3):
        await ann.types("000000")
    house.clock.advance(hours=24)
    with refuses(WrongCode, tries_left=4):
        await ann.types("000000")
