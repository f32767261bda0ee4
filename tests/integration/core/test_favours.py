"""Asking holders: what they are asked for, what their yes does, and what everybody is told."""

import asyncio
from datetime import timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.story import Happening
from core.domain.favours.favour import Answer, Favour, What, seats_one_more
from core.domain.favours.news import FavourNews
from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Role
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import (
    AlreadyOver,
    AskedEnough,
    AskedTooLate,
    FavourOver,
    FavourStands,
    Hindered,
    NeedsApproval,
    NobodyToAsk,
    NotYours,
    QuotaExceeded,
    Refusal,
    RingOver,
)
from core.store import favours
from core.use_cases.audit.history import history
from core.use_cases.bookings.attend import attend
from core.use_cases.bookings.bookings_of import bookings_of
from core.use_cases.bookings.expect import expect
from core.use_cases.favours import rings
from core.use_cases.favours.answer import Done, decline, grant, undo
from core.use_cases.favours.ask import ask, withdraw
from core.use_cases.favours.choices import askable, choices_of
from core.use_cases.favours.rings import Agreed
from core.use_cases.people.leave import leave
from core.use_cases.resources.edit import edit
from core.values import Interval, RingId
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor, states

HALF_PAST = slot(24, 13.5, 14.5)
TWO_TO_THREE = slot(24, 14, 15)


async def asks(
    asker: Actor, what: What, booking: Booking, wanted: Interval | None = None, *, mine: Booking | None = None
) -> Favour:
    """Ask for a booking, or for a time of it."""
    return await ask(
        asker.house.ledger,
        what=what,
        booking=booking.id,
        wanted=wanted or booking.during,
        by=asker.member,
        via="slack",
        mine=mine.id if mine else None,
    )


async def grants(holder: Actor, favour: Favour) -> Done:
    """Say yes."""
    return await grant(holder.house.ledger, favour=favour.id, by=holder.member, via="slack", because="#given")


async def undoes(actor: Actor, favour: Favour) -> Done:
    """Take a yes back."""
    return await undo(actor.house.ledger, favour=favour.id, by=actor.member, via="slack", because="#reopened")


async def told(house: House) -> list[tuple[Kind, int, Answer | None]]:
    """Return who is told what of favours now, and mark it as sent."""
    notices = await due(house, most=50)
    await sent(house, notices)
    return [
        (each.kind, each.member, each.subject.favour.settled(house.clock.now()))
        for each in notices
        if isinstance(each.subject, FavourNews)
    ]


async def now_of(actor: Actor) -> list[Booking]:
    """Return what a member has."""
    return await bookings_of(actor.house.ledger, organization=actor.member.organization, member=actor.member.id)


async def test_a_holder_gives_what_somebody_wants(ann: Actor, ben: Actor, house: House) -> None:
    """The asker has just the time that they wanted, the holder nothing any more, and both hear of it; twice is once."""
    theirs = await ann.books("Atlas", slot(24, 13, 16))
    now = house.clock.now()
    found = await choices_of(house.ledger, theirs, TWO_TO_THREE, by=ben.member.id, now=now)
    assert (found.booking.id, found.give, found.shorter, found.swaps) == (theirs.id, True, None, ())

    favour = await asks(ben, What.GIVE, theirs, TWO_TO_THREE)
    assert await asks(ben, What.GIVE, theirs, TWO_TO_THREE) == favour
    assert await told(house) == [(Kind.FAVOUR_ASKED, ann.member.id, None)]
    with refuses(NotYours):
        await grants(ben, favour)
    done = await grants(ann, favour)
    assert await grants(ann, favour) == done

    assert (done.got.member, done.got.during, done.got.status) == (ben.member.id, TWO_TO_THREE, Status.CONFIRMED)
    assert (await now_of(ann), [each.id for each in await now_of(ben)]) == ([], [done.got.id])
    assert await states(house, theirs) == ["held", "confirmed", "cancelled"]
    assert await told(house) == [(Kind.FAVOUR_ANSWERED, ben.member.id, Answer.YES)]


@pytest.mark.parametrize("names", [Names.ALL, Names.NOBODY])
async def test_what_was_given_is_told_as_that(ann: Actor, ben: Actor, house: House, names: Names) -> None:
    """The history of a booking says who gave its slot away for it; where names are private, that somebody did."""
    theirs = await ann.books("Atlas", slot(24, 13, 16))
    favour = await asks(ben, What.GIVE, theirs, TWO_TO_THREE)
    await ann.rules("Atlas", names=names)
    got = (await grants(ann, favour)).got
    known = await history(house.ledger, organization=got.organization, booking=got.id, by=ben.member)
    assert [each.what for each in known.events] == [Happening.GIVEN, Happening.HELD, Happening.CONFIRMED]
    assert known.events[0].member == (ann.member.id if names is Names.ALL else None)
    assert (ann.member.id in known.names) is (names is Names.ALL)
    before = await history(house.ledger, organization=got.organization, booking=theirs.id, by=ann.member)
    assert Happening.GIVEN not in {each.what for each in before.events}


async def test_a_holder_shortens_and_keeps_the_rest(ann: Actor, ben: Actor, house: House) -> None:
    """Half an hour is given away; undone within the minute, all is as it was, and a minute later nothing can be."""
    theirs = await ann.books("Atlas", HALF_PAST)
    found = await choices_of(house.ledger, theirs, TWO_TO_THREE, by=ben.member.id, now=house.clock.now())
    assert (found.give, found.shorter) == (False, 30)
    # An older button that asks for all of it asks for no more than is wanted.
    favour = await asks(ben, What.GIVE, theirs, TWO_TO_THREE)
    assert favour.what is What.SHORTEN
    done = await grants(ann, favour)
    assert (done.kept.during, done.got.during) == (slot(24, 13.5, 14), TWO_TO_THREE)

    house.clock.advance(seconds=30)
    await undoes(ann, favour)
    assert [each.during for each in await now_of(ann)] == [HALF_PAST]
    assert await now_of(ben) == []
    assert (Kind.FAVOUR_ANSWERED, ben.member.id, Answer.UNDONE) in await told(house)

    again = await asks(ben, What.SHORTEN, theirs, TWO_TO_THREE)
    await grants(ann, again)
    house.clock.advance(seconds=61)
    with refuses(FavourStands):
        await undoes(ann, again)


async def test_two_bookings_change_places(ann: Actor, ben: Actor, house: House) -> None:
    """Each keeps its reference, title and guests, who are told; codes change; undone, each is back."""
    cleo = house.cleo
    theirs, mine = await ann.books("Atlas", TWO_TO_THREE), await ben.books("Hubble", slot(25, 9, 10.5))
    mine = await ben.names(await ben.renames(mine, "Retro"), cleo)
    await sent(house, await due(house))
    favour = await asks(ben, What.SWAP, theirs, mine=mine)
    done = await grants(ann, favour)

    assert (done.got.id, done.got.title, done.got.attendees) == (mine.id, "Retro", (cleo.id,))
    assert (done.got.resource, done.got.during) == (theirs.resource, TWO_TO_THREE)
    assert (done.kept.id, done.kept.resource, done.kept.during) == (theirs.id, mine.resource, mine.during)
    notices = await due(house)
    assert (Kind.CHANGED_FOR_YOU, cleo.id) in [(each.kind, each.member) for each in notices]

    back = await undoes(ben, favour)
    assert (back.got.during, back.kept.during) == (mine.during, TWO_TO_THREE)
    with refuses(FavourOver, became=Answer.UNDONE):
        await undoes(ann, favour)


async def test_neighbours_on_one_unit_change_places(ann: Actor, ben: Actor) -> None:
    """The constraint sees every row as it is written, and lets two of one room pass each other all the same."""
    first, second = await ann.books("Atlas", slot(24, 13, 14)), await ben.books("Atlas", slot(24, 14, 16))
    done = await grants(ann, await asks(ben, What.SWAP, first, mine=second))
    assert (done.got.during, done.kept.during) == (slot(24, 13, 14), slot(24, 14, 16))


async def test_who_has_asked_each_other_asks_the_same_thing(ann: Actor, ben: Actor) -> None:
    """A swap that the holder asked for is found instead of being asked back."""
    theirs, mine = await ann.books("Atlas", TWO_TO_THREE), await ben.books("Hubble", TWO_TO_THREE)
    favour = await asks(ben, What.SWAP, theirs, mine=mine)
    assert await asks(ann, What.SWAP, mine, mine=theirs) == favour


async def test_rules_that_forbid_it_by_now_change_nothing(ann: Actor, ben: Actor, house: House) -> None:
    """The asker has used up the quota meanwhile: everything stays, and both hear why nothing came of it."""
    theirs = await ann.books("Atlas", TWO_TO_THREE)
    favour = await asks(ben, What.GIVE, theirs)
    await ann.rules("room", quotas={"daily": Quota(Measure.HOURS, 60, Period.DAY)})
    await ben.books("Hubble", slot(24, 9, 10))
    await sent(house, await due(house))

    # As in chat: the press has a turn, in which the refusal is answered and nothing of what was tried may stay.
    async with house.ledger.turn() as turn:
        with refuses(Hindered, member=ben.member.id) as hindered:
            await grant(turn, favour=favour.id, by=ann.member, via="slack", because="#given")
    assert isinstance(hindered[0].reason, QuotaExceeded)
    assert [each.id for each in await now_of(ann)] == [theirs.id]
    assert await told(house) == [(Kind.FAVOUR_ANSWERED, ben.member.id, Answer.HINDERED)]
    with refuses(QuotaExceeded):
        await asks(ben, What.GIVE, theirs)


async def test_what_cannot_be_asked(ann: Actor, ben: Actor, house: House) -> None:
    """One's own, what is over, what is near, what needs an approval, what is no longer there, and what is free."""
    theirs = await ann.books("Atlas", TWO_TO_THREE)
    with refuses(NobodyToAsk):
        await asks(ann, What.GIVE, theirs)
    for what in (What.GIVE, What.SHORTEN):
        with refuses(NobodyToAsk):
            await asks(ben, what, theirs, slot(24, 16, 17))
    await ann.rules("Hubble", approvers=Circle(frozenset({Role.ADMIN})))
    approved = await ann.books("Hubble", TWO_TO_THREE)
    with refuses(NeedsApproval):
        await asks(ben, What.GIVE, approved)
    assert not await askable(house.ledger, house.resource("Hubble"), TWO_TO_THREE, by=ben.member.id)
    assert not await askable(house.ledger, house.resource("Curie"), TWO_TO_THREE, by=ben.member.id)
    assert await askable(house.ledger, house.resource("Atlas"), TWO_TO_THREE, by=ben.member.id)
    await ann.cancels(theirs)
    with refuses(AlreadyOver):
        await asks(ben, What.GIVE, theirs)
    near = await ann.books("Curie", slot(24, 14, 15))
    house.clock.to(berlin(24, 13, 56))
    with refuses(AskedTooLate, start=near.during.start):
        await asks(ben, What.GIVE, near)


async def test_nobody_asks_or_is_asked_without_end(ann: Actor, ben: Actor, house: House) -> None:
    """Three times a day unless a rule says otherwise; and who wants it no more today is left alone until midnight."""
    every = [await ann.books("Atlas", slot(24, hour, hour + 1)) for hour in range(8, 13)]
    for each in every[:3]:
        await asks(ben, What.GIVE, each)
    with refuses(AskedEnough, most=3, of_holder=False, resets=berlin(24, 0)):
        await asks(ben, What.GIVE, every[3])
    with refuses(AskedEnough, most=3, of_holder=True):
        await asks(Actor(house, house.cleo), What.GIVE, every[3])
    house.clock.advance(hours=12)
    favour = await asks(ben, What.GIVE, every[3])
    await decline(house.ledger, favour=favour.id, by=ann.member, via="slack", today=True)
    with refuses(AskedEnough, of_holder=True, unwilling=True):
        await asks(ben, What.GIVE, every[4])
    assert not await askable(house.ledger, house.resource("Atlas"), every[4].during, by=ben.member.id)
    await ann.rules("house", favours=0)
    with refuses(AskedEnough, most=0):
        await asks(Actor(house, house.cleo), What.GIVE, every[4])


async def test_an_answer_that_comes_too_late_is_told_so(ann: Actor, ben: Actor, house: House) -> None:
    """Withdrawn, not answered in a day, moved meanwhile: the button says what became of it, and nothing happens."""
    theirs = await ann.books("Atlas", slot(26, 14, 15))
    withdrawn = await asks(ben, What.GIVE, theirs)
    await withdraw(house.ledger, favour=withdrawn.id, by=ben.member, via="slack")
    with refuses(FavourOver, became=Answer.WITHDRAWN):
        await grants(ann, withdrawn)
    await told(house)

    lapsed = await asks(ben, What.GIVE, theirs)
    house.clock.advance(hours=24)
    assert await told(house) == [(Kind.FAVOUR_ANSWERED, ben.member.id, Answer.LAPSED)]
    with refuses(FavourOver, became=Answer.LAPSED):
        await grants(ann, lapsed)
    # Who asked hears no word of the holder's: nothing is asked any more, which is what they want.
    late = await withdraw(house.ledger, favour=lapsed.id, by=ben.member, via="slack")
    assert late.answer is None

    moved = await asks(ben, What.GIVE, theirs)
    await ann.moves(theirs, slot(26, 10, 11))
    assert await told(house) == []
    with refuses(FavourOver, became=Answer.OFF):
        await grants(ann, moved)
    assert await told(house) == [(Kind.FAVOUR_ANSWERED, ben.member.id, Answer.OFF)]


async def test_what_was_asked_of_who_has_left_is_over(ann: Actor, ben: Actor, house: House) -> None:
    """Who asked is told; what the leaver asked others is closed as well."""
    theirs, others = await ben.books("Atlas", TWO_TO_THREE), await ann.books("Curie", TWO_TO_THREE)
    await asks(ann, What.GIVE, theirs)
    mine = await asks(ben, What.GIVE, others)
    await leave(house.ledger, identity=Identity("slack", "T1", "ben"))
    assert await told(house) == [(Kind.FAVOUR_ANSWERED, ann.member.id, Answer.OFF)]
    with refuses(FavourOver, became=Answer.OFF):
        await grants(ann, mine)


@pytest.mark.parametrize("what", [What.GIVE, What.SWAP])
async def test_a_yes_against_a_cancellation_has_one_outcome(ann: Actor, ben: Actor, house: House, what: What) -> None:
    """Whichever comes first: the asker has the slot, or the holder has cancelled it, and nothing is in between."""
    theirs, mine = await ann.books("Atlas", TWO_TO_THREE), await ben.books("Hubble", TWO_TO_THREE)
    favour = await asks(ben, what, theirs, mine=mine if what is What.SWAP else None)
    outcomes = await asyncio.gather(grants(ann, favour), ann.cancels(theirs), return_exceptions=True)

    assert all(isinstance(each, Done | Booking | Refusal) for each in outcomes)
    done = isinstance(outcomes[0], Done)
    has = {house.catalogue.resource(each.resource).name for each in await now_of(ben) if each.during == TWO_TO_THREE}
    assert has == ({"Hubble", "Atlas"} if done and what is What.GIVE else {"Atlas"} if done else {"Hubble"})
    assert done or isinstance(outcomes[0], FavourOver)


async def test_two_yes_at_once_are_one(ann: Actor, ben: Actor) -> None:
    """Both presses answer with the same bookings."""
    theirs, mine = await ann.books("Atlas", TWO_TO_THREE), await ben.books("Hubble", slot(25, 14, 15))
    favour = await asks(ben, What.SWAP, theirs, mine=mine)
    first, second = await asyncio.gather(grants(ann, favour), grants(ann, favour))
    assert (first.got.id, first.got.version) == (second.got.id, second.got.version)
    assert first.got.during == TWO_TO_THREE


async def test_two_swaps_that_want_one_booking_are_not_both_done(ann: Actor, ben: Actor, house: House) -> None:
    """The second one's press finds that the bookings are no longer as they were."""
    theirs, mine = await ann.books("Atlas", TWO_TO_THREE), await ben.books("Hubble", TWO_TO_THREE)
    cleo = Actor(house, house.cleo)
    other = await cleo.books("Curie", TWO_TO_THREE)
    one, two = await asks(ben, What.SWAP, theirs, mine=mine), await asks(cleo, What.SWAP, theirs, mine=other)
    outcomes = await asyncio.gather(grants(ann, one), grants(ann, two), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["Done", "FavourOver"]


async def test_a_longest_wait_is_a_day(ann: Actor, ben: Actor, house: House) -> None:
    """And it ends shortly before the first of the two slots begins."""
    far, near = await ann.books("Atlas", slot(27, 14, 15)), await ann.books("Curie", TWO_TO_THREE)
    assert (await asks(ben, What.GIVE, far)).until == house.clock.now() + timedelta(days=1)
    house.clock.to(berlin(24, 8))
    assert (await asks(ben, What.GIVE, near)).until == berlin(24, 13, 55)


async def ring_of(house: House, *actors: Actor) -> tuple[RingId, list[Booking]]:
    """Let each of some members have a room, and wish for the next one's; return the ring that they are offered."""
    have = [
        await actor.books(name, TWO_TO_THREE)
        for actor, name in zip(actors, ("Atlas", "Hubble", "Curie", "Studio A"), strict=False)
    ]
    for actor, mine, theirs in zip(actors, have, [*have[1:], have[0]], strict=True):
        await asks(actor, What.SWAP, theirs, mine=mine)
    notices = await due(house, most=50)
    await sent(house, notices)
    offered = [each for each in notices if each.kind is Kind.RING_OFFERED]
    assert sorted(each.member for each in offered) == sorted(actor.member.id for actor in actors)
    return RingId(offered[0].about.id), have


async def agrees(actor: Actor, ring: RingId) -> Agreed:
    """Agree to a ring."""
    return await rings.agree(actor.house.ledger, ring=ring, by=actor.member, via="slack")


async def ended(house: House) -> list[int]:
    """Return who is told now that a ring has ended."""
    notices = await due(house, most=50)
    await sent(house, notices)
    return sorted(each.member for each in notices if each.kind is Kind.RING_ENDED)


async def test_a_ring_is_done_when_all_agree(ann: Actor, ben: Actor, house: House) -> None:
    """Before the last yes nothing changes; with it each has what they wished for, and the others are told."""
    actors = (ann, ben, Actor(house, house.cleo))
    ring, have = await ring_of(house, *actors)
    for actor in actors[:2]:
        assert not (await agrees(actor, ring)).ring.done
        assert (await agrees(actor, ring)).bookings[have[0].id].unit == have[0].unit
    done = await agrees(actors[2], ring)
    assert done.ring.done
    assert [done.bookings[each.id].unit for each in have] == [have[1].unit, have[2].unit, have[0].unit]
    assert await ended(house) == sorted(actor.member.id for actor in actors[:2])
    assert (await agrees(ann, ring)).ring.done
    # Each wish has become a yes; no part of a ring is taken back.
    with refuses(FavourStands):
        await undoes(ann, done.ring.wishes[0])
    assert [each.unit for each in await now_of(ann)] == [have[1].unit]


@pytest.mark.parametrize("otherwise", ["withdraws", "asks for something else"])
async def test_who_wishes_no_more_ends_the_ring(ann: Actor, ben: Actor, house: House, otherwise: str) -> None:
    """Even one who has agreed: the others are told, and whoever agrees then swaps nothing."""
    cleo = Actor(house, house.cleo)
    ring, have = await ring_of(house, ann, ben, cleo)
    wish = (await agrees(ann, ring)).ring.wish_of(ann.member.id)
    assert wish is not None
    if otherwise == "withdraws":
        await withdraw(house.ledger, favour=wish.id, by=ann.member, via="slack")
    else:
        await asks(ann, What.GIVE, have[1])
    assert await ended(house) == sorted([ben.member.id, cleo.member.id])
    for each in (ben, cleo):
        with refuses(RingOver):
            await agrees(each, ring)
    assert [each.unit for each in await now_of(ann)] == [have[0].unit]


async def test_one_no_or_silence_ends_a_ring(ann: Actor, ben: Actor, house: House) -> None:
    """Nobody has swapped, the others are told, and a later yes is refused; of silence all are told."""
    cleo = Actor(house, house.cleo)
    ring, have = await ring_of(house, ann, ben, cleo)
    await agrees(ann, ring)
    await rings.leave(house.ledger, ring=ring, by=ben.member, via="slack")
    with refuses(RingOver, done=False):
        await agrees(cleo, ring)
    assert await ended(house) == sorted([ann.member.id, cleo.member.id])
    assert [each.unit for each in await now_of(ann)] == [have[0].unit]


async def test_a_ring_against_a_cancellation_is_whole_or_off(ann: Actor, ben: Actor, house: House) -> None:
    """Whichever comes first: all have swapped, or nobody has; who agreed is told."""
    cleo = Actor(house, house.cleo)
    ring, have = await ring_of(house, ann, ben, cleo)
    await agrees(ann, ring)
    await agrees(ben, ring)
    outcomes = await asyncio.gather(agrees(cleo, ring), ann.cancels(have[0]), return_exceptions=True)
    swapped = isinstance(outcomes[0], Agreed)
    assert swapped or isinstance(outcomes[0], RingOver)
    assert [each.unit for each in await now_of(ben)] == [have[2 if swapped else 1].unit]
    assert [each.unit for each in await now_of(cleo)] == [have[0 if swapped else 2].unit]
    assert await ended(house) == sorted([ann.member.id, ben.member.id])


async def test_a_direct_swap_ends_the_ring(ann: Actor, ben: Actor, house: House) -> None:
    """Two of the three swap by themselves: the third is told that nothing comes of the round."""
    cleo = Actor(house, house.cleo)
    ring, have = await ring_of(house, ann, ben, cleo)
    async with house.ledger.database.connection() as connection:
        known = await favours.ring(connection, ann.member.organization, ring)
    wish = known.wish_of(ann.member.id) if known else None
    assert wish is not None
    await grants(ben, wish)
    assert await ended(house) == [cleo.member.id]
    with refuses(RingOver):
        await agrees(cleo, ring)
    assert [each.unit for each in await now_of(ann)] == [have[1].unit]


async def shared(ann: Actor, seats: int) -> Booking:
    """Let holders be asked to share Atlas, which has so many seats, and book it."""
    house = ann.house
    atlas = house.resource("Atlas")
    await edit(
        house.ledger, facts={"capacity": seats}, resource=atlas.id, organization=atlas.organization, by=ann.member
    )
    await ann.rules("Atlas", sharing=True)
    return await ann.books("Atlas", TWO_TO_THREE)


async def test_a_holder_shares_what_has_seats_left(ann: Actor, ben: Actor, house: House) -> None:
    """The asker is an attendee of the same booking, told once as all are; undone, they are not; a no is told."""
    theirs = await shared(ann, seats=2)
    found = await choices_of(house.ledger, theirs, TWO_TO_THREE, by=ben.member.id, now=house.clock.now())
    assert found.share
    favour = await asks(ben, What.SHARE, theirs, slot(24, 14.5, 15))
    assert favour.wanted == TWO_TO_THREE
    assert await told(house) == [(Kind.FAVOUR_ASKED, ann.member.id, None)]
    done = await grants(ann, favour)
    assert (done.got.id, done.kept.id, done.kept.attendees) == (theirs.id, theirs.id, (ben.member.id,))
    assert (await grants(ann, favour)).kept == done.kept
    assert [(each.kind, each.member) for each in await due(house)] == [(Kind.INVITED, ben.member.id)]

    undone = await undoes(ann, favour)
    assert undone.kept.attendees == ()
    again = await asks(ben, What.SHARE, theirs)
    await decline(house.ledger, favour=again.id, by=ann.member, via="slack")
    assert (Kind.FAVOUR_ANSWERED, ben.member.id, Answer.NO) in await told(house)
    assert [each.attendees for each in await now_of(ann)] == [()]


async def test_the_last_seat_is_given_once(ann: Actor, ben: Actor, house: House) -> None:
    """Of two who are let in at once one has it, the other is told; then nobody can ask, nor where the rule is off."""
    theirs, cleo = await shared(ann, seats=2), Actor(house, house.cleo)
    one, two = await asks(ben, What.SHARE, theirs), await asks(cleo, What.SHARE, theirs)
    outcomes = await asyncio.gather(grants(ann, one), grants(ann, two), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["Done", "FavourOver"]
    [booking] = await now_of(ann)
    assert len(booking.attendees) == 1
    late = cleo if booking.attendees == (ben.member.id,) else ben
    assert (Kind.FAVOUR_ANSWERED, late.member.id, Answer.OFF) in await told(house)
    with refuses(NobodyToAsk):
        await asks(late, What.SHARE, theirs)
    await ann.names(booking)
    await ann.rules("Atlas", sharing=False)
    with refuses(NobodyToAsk):
        await asks(late, What.SHARE, theirs)


async def test_several_share_as_far_as_seats_suffice(ann: Actor, ben: Actor, house: House) -> None:
    """How many come counts with those who join; who cannot come leaves a seat, and a cancellation tells all of them."""
    theirs, cleo = await shared(ann, seats=4), Actor(house, house.cleo)
    await expect(house.ledger, booking=theirs.id, people=2, **ann.acting)
    for each in (ben, cleo):
        done = await grants(ann, await asks(each, What.SHARE, theirs))
    assert (done.kept.attendees, done.kept.party) == ((ben.member.id, cleo.member.id), 4)
    atlas = (await house.ledger.catalogue(theirs.organization)).resource(theirs.resource)
    assert not seats_one_more(done.kept, atlas)
    left = await attend(house.ledger, booking=theirs.id, comes=False, **cleo.acting)
    assert (left.party, left.attendees) == (3, (ben.member.id,))
    assert seats_one_more(left, atlas)
    await sent(house, await due(house))
    await ann.cancels(left)
    house.clock.advance(minutes=2)
    assert (Kind.CHANGED_FOR_YOU, ben.member.id) in [(each.kind, each.member) for each in await due(house)]
