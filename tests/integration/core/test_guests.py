"""Guests on the real database: what they have to be told, what they count for, and how long they are kept."""

from collections.abc import Sequence
from datetime import time, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.story import Happening
from core.domain.guests import FOLLOWS, MOST_BY_MEMBER, MOST_OF_ALL, POST, Letter
from core.domain.people.told import Method
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.errors import BadAddress, TooMany, TooManyInvited
from core.store import erasure, guests
from core.use_cases.audit.history import history
from core.use_cases.bookings.bookings_of import bookings_of as of_member
from core.use_cases.bookings.change_attendees import change_attendees
from core.use_cases.guests.forget_guest import comes_to, forget_guest
from core.use_cases.messages import mark
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import take_due
from core.use_cases.retention.forget import forget
from core.use_cases.series.amend import change_attendees as change_people
from core.use_cases.series.book import book
from core.use_cases.series.extend import extend_due
from core.values import MemberId
from tests.repeating import books, cancels, looks_over, repeated
from tests.stage import HERE, House, berlin, refuses, slot
from tests.story import Actor

ANNA, BOB, CLEO = "anna@example.com", "bob@example.org", "cleo@example.com"
TOMORROW = slot(24, 15, 16)


async def letters(house: House) -> list[Notice]:
    """Take in hand the letters that are due."""
    taken = await take_due(house.ledger, room={HERE: 20, POST: 20})
    await mark.mark(house.ledger, [mark.sent(each) for each in taken.notices if not isinstance(each.subject, Letter)])
    return [each for each in taken.notices if isinstance(each.subject, Letter)]


def told(notices: Sequence[Notice]) -> list[tuple[str, Method, int]]:
    """Return to whom letters go, what they ask, and their number."""
    return sorted(
        (each.subject.guest.address, each.subject.now.method, each.subject.now.sequence)
        for each in notices
        if isinstance(each.subject, Letter)
    )


async def invites(who: Actor, booking: Booking, *addresses: str, off: Sequence[str] = ()) -> Booking:
    """Put guests on a booking, and take others off it."""
    return await change_attendees(who.house.ledger, booking=booking.id, add=addresses, remove=off, **who.acting)


async def test_a_guest_is_told_once_what_they_do_not_know(house: House, ben: Actor) -> None:
    """Whatever the booking goes through; and what was sent is written with the mark that says so."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA, BOB)
    first = await letters(house)
    assert told(first) == [(ANNA, Method.REQUEST, 0), (BOB, Method.REQUEST, 0)]
    await mark.mark(house.ledger, [mark.sent(each) for each in first])
    assert await letters(house) == []

    # It is of no concern to them who else comes.
    booked = await invites(ben, booked, "cleo@example.com", off=[BOB])
    second = await letters(house)
    assert told(second) == [(BOB, Method.CANCEL, 1), ("cleo@example.com", Method.REQUEST, 0)]
    await mark.mark(house.ledger, [mark.sent(each) for each in second])


async def test_two_changes_in_a_row_never_cross(house: House, ben: Actor) -> None:
    """While one letter is under way, the next one waits, and then tells what is so by then."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA)
    first = await letters(house)
    await ben.moves(booked, slot(24, 16, 17))
    assert await letters(house) == []
    await mark.mark(house.ledger, [mark.sent(each) for each in first])
    house.clock.advance(seconds=3)
    assert told(await letters(house)) == [(ANNA, Method.REQUEST, 1)]


async def test_moved_and_back_again_is_no_news(house: House, ben: Actor) -> None:
    """What a guest knows is what counts, not how often something was done."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA)
    await mark.mark(house.ledger, [mark.sent(each) for each in await letters(house)])
    moved = await ben.moves(booked, slot(24, 16, 17))
    await ben.moves(moved, TOMORROW)
    house.clock.advance(seconds=3)
    assert await letters(house) == []


async def test_guests_are_few_and_their_addresses_can_be_some(house: House, ben: Actor) -> None:
    """Nothing is changed by a list that is too long, or by an address that is none; the same one counts once."""
    booked = await ben.books("Atlas", TOMORROW)
    with refuses(BadAddress, said="anna@"):
        await invites(ben, booked, "anna@")
    with refuses(BadAddress):
        await invites(ben, booked, "anna@example.com\nBcc: eve@example.com")
    with refuses(TooMany, what="guests", most=20, given=21):
        await invites(ben, booked, *(f"guest{number}@example.com" for number in range(21)))
    assert (await invites(ben, booked, ANNA, "ANNA@Example.com")).guests == (ANNA,)
    assert house.clock.now() < TOMORROW.start


async def test_guests_count_among_those_who_come(ben: Actor, house: House) -> None:
    """For seats, and for the rules about how many come."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA, BOB)
    assert (booked.heads, booked.company) == (3, (ANNA, BOB))
    assert (await house.ledger.booking(booked.organization, booked.id)).guests == (ANNA, BOB)


async def test_an_address_goes_with_its_booking(house: House, ann: Actor, ben: Actor) -> None:
    """What is no longer kept of bookings takes along what their guests were told."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA)
    await mark.mark(house.ledger, [mark.sent(each) for each in await letters(house)])
    await ann.rules("house", keep_bookings=timedelta(days=31))
    house.clock.advance(days=1, hours=5)
    await letters(house)
    house.clock.advance(days=60)
    await forget(house.ledger, organization=booked.organization)
    async with house.ledger.database.connection() as connection:
        rows = await connection.execute("SELECT count(*) FROM guests")
        assert await rows.fetchone() == (0,)


async def test_what_was_done_with_guests_stands_in_the_history(house: House, ben: Actor) -> None:
    """By their addresses, for whoever may read it."""
    booked = await invites(ben, await invites(ben, await ben.books("Atlas", TOMORROW), ANNA), BOB, off=[ANNA])
    told = await history(house.ledger, organization=booked.organization, booking=booked.id, by=ben.member)
    assert [(each.invited, each.uninvited) for each in told.events if each.what is Happening.PEOPLE] == [
        ((ANNA,), ()),
        ((BOB,), (ANNA,)),
    ]


async def test_a_guest_is_forgotten_everywhere(house: House, ben: Actor) -> None:
    """Who asks for it is told that what is to come is off, and is on no booking any more."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA, BOB)
    await mark.mark(house.ledger, [mark.sent(each) for each in await letters(house)])
    assert await comes_to(house.ledger, organization=booked.organization, address=ANNA) == 1
    assert await forget_guest(house.ledger, organization=booked.organization, address=ANNA) == 1
    assert (await house.ledger.booking(booked.organization, booked.id)).guests == (BOB,)
    assert told(await letters(house)) == [(ANNA, Method.CANCEL, 1)]


async def test_a_guest_who_is_forgotten_does_not_come_back(house: House, ben: Actor) -> None:
    """Whoever remembers the booking as it was reads it anew before they write it."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA, BOB)
    assert house.ledger.remembered(booked.organization, booked.id) == booked
    await forget_guest(house.ledger, organization=booked.organization, address=ANNA)
    assert (await invites(ben, booked, CLEO)).guests == (BOB, CLEO)


async def test_guests_of_somebody_forgotten_do_not_come_back(house: House, ben: Actor) -> None:
    """Their bookings are written by nobody as they were remembered."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), ANNA)
    async with house.ledger.database.transaction() as connection:
        await erasure.erase(connection, booked.organization, ben.member.id)
    assert (await invites(ben, booked, BOB)).guests == (BOB,)


async def test_guests_of_a_series_that_runs_are_told_that_it_is_off(house: House, ben: Actor) -> None:
    """A date that has passed is no reason to come to the later ones, and its passing is told to nobody."""
    booked = await books(ben, repeated(house))
    await change_people(house.ledger, booking=booked.bookings[0].id, scope=Scope.ALL, add=[ANNA, BOB], **ben.acting)
    await mark.mark(house.ledger, [mark.sent(each) for each in await letters(house)])
    house.clock.to(berlin(24, 12))
    assert await letters(house) == []
    second = booked.bookings[1].id
    await change_people(house.ledger, booking=second, scope=Scope.LATER, remove=[ANNA], **ben.acting)
    off = await letters(house)
    assert told(off) == [(ANNA, Method.CANCEL, 1)]
    await mark.mark(house.ledger, [mark.sent(each) for each in off])
    await cancels(ben, booked.bookings[1], Scope.LATER)
    house.clock.advance(minutes=5)
    assert told(await letters(house)) == [(BOB, Method.CANCEL, 1)]


async def test_guests_of_a_series_without_an_end_are_not_told_at_each_extension(house: House, ben: Actor) -> None:
    """That it goes on as before is told once their last date is near; what else becomes of it, at once."""
    booked = await books(ben, repeated(house, recurrence=Recurrence("weekly", weekdays=(1,))))
    await change_people(house.ledger, booking=booked.bookings[0].id, scope=Scope.ALL, add=[ANNA], **ben.acting)
    await mark.mark(house.ledger, [mark.sent(each) for each in await letters(house)])
    last = booked.bookings[-1].during.start
    letters_at = []
    while house.clock.now() < last:
        house.clock.advance(days=7)
        await extend_due(house.ledger)
        due = await letters(house)
        letters_at += [house.clock.now()] * len(due)
        await mark.mark(house.ledger, [mark.sent(each) for each in due])
    assert [last - FOLLOWS <= at < last for at in letters_at] == [True], "one letter, in the last four weeks"
    coming = [each for each in await bookings_of(ben) if each.during.start > house.clock.now()]
    await cancels(ben, coming[0], Scope.ONE)
    house.clock.advance(minutes=5)
    assert told(await letters(house)) == [(ANNA, Method.REQUEST, 2)], "a date less is news"


async def bookings_of(who: Actor) -> list[Booking]:
    """Return all that somebody has, in order."""
    found = await of_member(who.house.ledger, organization=who.member.organization, member=who.member.id)
    return sorted(found, key=lambda each: each.during.start)


async def test_nobody_sends_letters_to_strangers_without_end(house: House, ann: Actor, ben: Actor) -> None:
    """So many guests a member names within a day, and no more; others and the next day are as before."""
    for hour, named in ((9, 20), (10, 20), (11, 10)):
        booked = await ben.books("Atlas", slot(24, hour, hour + 1))
        await invites(ben, booked, *(f"guest{hour}.{each}@example.com" for each in range(named)))
    with refuses(TooManyInvited, most=MOST_BY_MEMBER):
        await invites(ben, booked, ANNA)
    assert ANNA not in (await house.ledger.booking(booked.organization, booked.id)).guests
    series = await looks_over(ben, repeated(house))
    with refuses(TooManyInvited, most=MOST_BY_MEMBER):
        await book(house.ledger, wish=repeated(house), days=series.chosen, attendees=[ANNA], **ben.acting)
    every = await books(ben, repeated(house, at=time(18)))
    with refuses(TooManyInvited, most=MOST_BY_MEMBER):
        await change_people(house.ledger, booking=every.bookings[0].id, scope=Scope.ALL, add=[ANNA], **ben.acting)
    others = await ann.books("Atlas", slot(25, 15, 16))
    assert (await invites(ann, others, ANNA)).guests == (ANNA,)
    house.clock.advance(hours=13)
    assert ANNA in (await invites(ben, booked, ANNA)).guests


async def test_an_organization_sends_letters_to_strangers_within_bounds(house: House, ann: Actor, ben: Actor) -> None:
    """Whoever of its members names them."""
    booked = await ben.books("Atlas", TOMORROW)
    async with house.ledger.database.transaction() as connection:
        for each in range(10):
            await guests.invite_counted(
                connection, booked.organization, MemberId(1000 + each), MOST_BY_MEMBER, at=house.clock.now()
            )
    with refuses(TooManyInvited, most=MOST_OF_ALL):
        await invites(ann, await ann.books("Atlas", slot(25, 15, 16)), ANNA)


async def test_a_guest_is_forgotten_in_whatever_case_they_were_named(house: House, ben: Actor) -> None:
    """And where nothing is to be told to them, no row has the address any more."""
    booked = await invites(ben, await ben.books("Atlas", TOMORROW), "Anna@example.com", BOB)
    assert await comes_to(house.ledger, organization=booked.organization, address=ANNA) == 1
    assert await forget_guest(house.ledger, organization=booked.organization, address=ANNA) == 1
    async with house.ledger.database.connection() as connection:
        rows = await connection.execute("SELECT address FROM guests")
        assert await rows.fetchall() == [(BOB,)]
