"""Blackouts: one constraint forbids every overlap, nothing is lost, and what is over stays as it was."""

import asyncio
from dataclasses import replace

import psycopg
import pytest

from core.domain.bookings import cancelling, moving
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.member import Circle, Role
from core.errors import BlackedOut, BlackoutOver, NoSuchBlackout, NotAllowed, SlotTaken, StillBooked
from core.store import bookings
from core.store.database import Database
from core.use_cases.blackouts import black_out, lift, propose
from core.use_cases.bookings.stranded import stranded
from core.use_cases.reports.listed import listed
from core.values import BlackoutId, BookingId, Interval
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor, states

FRIDAY = slot(27, 8, 18)


async def proposed(house: House, during: Interval, *names: str) -> BlackoutId:
    """Propose to close the resources of these names."""
    ids = [house.resource(name).id for name in names]
    blackout, _ = await propose.propose(
        house.ledger, organization=house.ann.organization, by=house.ann, resources=ids, during=during, reason="paint"
    )
    return blackout


async def somebody_waits(house: House) -> bool:
    """Return whether a statement in this database waits for another transaction."""
    query = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    # Not on the product's connections, whose role does not see what others wait for.
    async with await psycopg.AsyncConnection.connect(house.ledger.database.conninfo, autocommit=True) as connection:
        return await (await connection.execute(query)).fetchone() is not None


async def test_only_who_manages_closes_and_opens(house: House) -> None:
    """A member is refused at every step."""
    ids = [house.resource("Atlas").id]
    with refuses(NotAllowed):
        await propose.propose(
            house.ledger, organization=house.ben.organization, by=house.ben, resources=ids, during=FRIDAY, reason="fun"
        )
    blackout = await proposed(house, FRIDAY, "Atlas")
    with refuses(NotAllowed):
        await black_out.black_out(
            house.ledger, organization=house.ben.organization, by=house.ben, blackout=blackout, moving=False
        )
    await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
    )
    with refuses(NotAllowed):
        await lift.lift(
            house.ledger, organization=house.ben.organization, by=house.ben, blackout=blackout, because="open"
        )


async def test_what_is_closed_is_refused_with_the_reason(ben: Actor, house: House) -> None:
    """Alternatives and search results lie outside of the blackout; once it is lifted, the slot is free."""
    blackout = await proposed(house, FRIDAY, "Atlas")
    await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
    )
    with refuses(BlackedOut, reason="paint", during=FRIDAY) as caught:
        await ben.holds("Atlas", slot(27, 17, 19))
    atlas = house.resource("Atlas").id
    own = [offer.during for offer in caught[0].offers if offer.resource == atlas]
    assert own
    assert not any(during.overlaps(FRIDAY) for during in own)
    await lift.lift(house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, because="open")
    assert (await ben.holds("Atlas", slot(27, 17, 19))).status is Status.HELD
    with refuses(NoSuchBlackout):
        await lift.lift(
            house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, because="open"
        )


async def test_a_time_that_is_over_is_not_closed(house: House) -> None:
    """A button of a proposal that is pressed too late closes nothing."""
    blackout = await proposed(house, FRIDAY, "Atlas")
    house.clock.to(berlin(27, 18))
    with refuses(BlackoutOver):
        await black_out.black_out(
            house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
        )
    assert await listed(house.ledger, organization=house.ann.organization, during=FRIDAY, who=None, gone=True) == []


async def test_what_closed_a_unit_is_nobodys_booking(house: House) -> None:
    """Neither while it is closed nor after it was opened again is the closing in a list of bookings."""
    blackout = await proposed(house, FRIDAY, "Atlas")
    await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
    )
    await lift.lift(house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, because="open")
    assert await listed(house.ledger, organization=house.ann.organization, during=FRIDAY, who=None, gone=True) == []


async def test_what_is_in_the_way_is_moved_or_else_cancelled(ann: Actor, ben: Actor, house: House) -> None:
    """A booking moves to another free room at its own time; a cancelled one gives its quota back."""
    first = await ben.books("Atlas", slot(27, 9, 11))
    await ann.books("Curie", slot(27, 9, 11))
    await ann.books("Hubble", slot(27, 9, 11))
    second = await ben.books("Atlas", slot(27, 12, 13))
    studio = await ben.books("Studio A", slot(27, 9, 12))
    blackout = await proposed(house, FRIDAY, "Atlas", "Studio A", "Studio B")
    done = await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=True
    )
    assert [booking.id for booking in done.moved] == [second.id]
    assert {booking.id for booking in done.cancelled} == {first.id, studio.id}
    assert done.moved[0].resource == house.resource("Curie").id
    assert await states(house, first) == ["held", "confirmed", "cancelled"]
    assert (await ben.allowance("weekly")).used == 0
    again = await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=True
    )
    assert (again.moved, again.cancelled) == ((), ())
    opened = await lift.lift(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, because="open"
    )
    assert ([each.id for each in opened.away], opened.away[0].resource) == ([second.id], house.resource("Curie").id)


async def test_what_is_stranded_is_what_is_cancelled(ann: Actor, ben: Actor, house: House) -> None:
    """What a member may not book takes no booking of theirs, and what is only held goes nowhere; the rest is moved."""
    for room in ("Hubble", "Curie"):
        await ann.rules(room, bookable_by=Circle(frozenset({Role.ADMIN})))
    first, second = await ben.books("Atlas", slot(27, 9, 10)), await ann.books("Atlas", slot(27, 12, 13))
    held, alone = await ben.holds("Atlas", slot(27, 15, 16)), await ann.books("Atlas", slot(27, 17, 18))
    blackout = await proposed(house, FRIDAY, "Atlas")
    standing = [first, second, held, alone]
    lost = await stranded(house.ledger, standing, closing={house.resource("Atlas").id}, by=house.ann)
    done = await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=True
    )
    assert [each.id for each in lost] == [each.id for each in done.cancelled] == [first.id, held.id]
    assert [each.id for each in done.moved] == [second.id, alone.id]


async def test_two_that_want_the_same_place_cannot_both_have_it(ben: Actor, house: House) -> None:
    """What the first of them takes, the second cannot have: that is known before either is moved."""
    names = ("Studio A", "Studio B")
    wanted = slot(27, 9, 10)
    both = [await ben.books(name, wanted) for name in names]
    closing = {house.resource("Studio A").id}
    assert await stranded(house.ledger, [both[0]], closing=closing, by=house.ann) == [both[0]]
    await ben.cancels(both[1])
    house.clock.advance(minutes=2)
    assert await stranded(house.ledger, [both[0]], closing=closing, by=house.ann) == []
    twice = [both[0], replace(both[0], id=BookingId(both[0].id + 1))]
    assert await stranded(house.ledger, twice, closing=closing, by=house.ann) == twice[1:]


async def test_what_was_booked_since_it_was_proposed_is_not_cancelled_unasked(ben: Actor, house: House) -> None:
    """Without a word on what becomes of it the closing refuses, and nothing has changed; with one it goes on."""
    organization, ann = house.ann.organization, house.ann
    blackout = await proposed(house, FRIDAY, "Atlas")
    later = await ben.books("Atlas", slot(27, 12, 13))
    first = await ben.books("Atlas", slot(27, 9, 10))
    with refuses(StillBooked, resource=first.resource, count=2, next=first.during.start):
        await black_out.black_out(house.ledger, organization=organization, by=ann, blackout=blackout)
    assert await states(house, first) == ["held", "confirmed"]
    ((known, standing),) = await propose.proposed_before(house.ledger, by=ann, proposals=[blackout])
    assert (known.id, [each.id for each in standing]) == (blackout, [first.id, later.id])
    with refuses(NotAllowed):
        await propose.proposed_before(house.ledger, by=house.ben, proposals=[blackout])
    await black_out.black_out(house.ledger, organization=organization, by=ann, blackout=blackout, moving=False)
    assert await states(house, first) == ["held", "confirmed", "cancelled"]
    assert await propose.proposed_before(house.ledger, by=ann, proposals=[blackout]) == []


async def test_who_waits_for_an_approval_is_told(ann: Actor, ben: Actor, house: House) -> None:
    """A request in the way is cancelled like a booking, and its holder hears why."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})))
    request = await ben.books("Atlas", slot(27, 9, 11))
    await due(house)
    done = await black_out.black_out(
        house.ledger,
        organization=house.ann.organization,
        by=house.ann,
        blackout=await proposed(house, FRIDAY, "Atlas"),
        moving=True,
    )
    assert [booking.id for booking in done.cancelled] == [request.id]
    told = [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert told == [(Kind.CHANGED_FOR_YOU, house.ben.id)]


async def test_what_was_over_is_not_reported_as_cancelled(ben: Actor, house: House) -> None:
    """A hold that lapsed and that no job has ended yet is in nobody's way."""
    hold = await ben.holds("Atlas", slot(27, 9, 11))
    house.clock.advance(minutes=6)
    blackout = await proposed(house, FRIDAY, "Atlas")
    done = await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
    )
    assert done.cancelled == ()
    assert await states(house, hold) == ["held", "expired"]


async def test_what_is_in_use_ends_now(ben: Actor, house: House) -> None:
    """A blackout that starts now ends the booking in use, which is charged up to now."""
    booking = await ben.books("Studio A", slot(24, 9, 11))
    house.clock.to(berlin(24, 9))
    await ben.checks_in(booking)
    house.clock.to(berlin(24, 9, 30))
    blackout = await proposed(house, slot(24, 9, 18), "Studio A")
    await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
    )
    assert await states(house, booking) == ["held", "confirmed", "in_use", "completed"]
    assert (await ben.allowance("weekly")).used == 30


async def test_blackouts_may_overlap(ben: Actor, house: House) -> None:
    """The second blackout closes what the first leaves open; lifting one leaves the other in force."""
    first, second = await proposed(house, slot(27, 8, 12), "Atlas"), await proposed(house, slot(27, 10, 18), "Atlas")
    for blackout in (first, second):
        await black_out.black_out(
            house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
        )
    await lift.lift(house.ledger, organization=house.ann.organization, by=house.ann, blackout=first, because="open")
    assert (await ben.holds("Atlas", slot(27, 8, 10))).status is Status.HELD
    with refuses(BlackedOut):
        await ben.holds("Atlas", slot(27, 12, 13))


async def test_a_blackout_and_bookings_at_once(ben: Actor, house: House) -> None:
    """Earlier bookings are cancelled and later ones refused; none is left inside the blackout."""
    blackout = await proposed(house, FRIDAY, "Desk")
    outcomes = await asyncio.gather(
        black_out.black_out(
            house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
        ),
        *(ben.holds("Desk", slot(27, 9, 10)) for _ in range(20)),
        return_exceptions=True,
    )
    assert all(isinstance(each, black_out.Closure | Booking | BlackedOut | SlotTaken) for each in outcomes)
    async with house.ledger.database.connection() as connection:
        query = "SELECT count(*) FROM bookings WHERE status = 'held'"
        assert await (await connection.execute(query)).fetchone() == (0,)


@pytest.mark.parametrize("leaving", ["drops", "leaves"])
async def test_what_gets_out_of_the_way_meanwhile_is_left_alone(
    ben: Actor, house: House, stocked_url: str, leaving: str
) -> None:
    """A blackout that waits for somebody's change cancels nothing that this change took out of its way."""
    booking = await (ben.holds if leaving == "drops" else ben.books)("Atlas", slot(27, 9, 11))
    curie, now = house.resource("Curie"), house.clock.now()
    after = {
        "drops": lambda: cancelling.cancelled(booking, by=house.ben.id, now=now, policy=curie.policy),
        "leaves": lambda: moving.moved(
            booking,
            Destination(booking.during, resource=curie.id, unit=curie.units[0].id),
            by=house.ben.id,
            now=now,
            policy=curie.policy,
        ),
    }[leaving]()
    blackout = await proposed(house, FRIDAY, "Atlas")
    async with asyncio.timeout(10), Database(stocked_url) as elsewhere:
        async with elsewhere.transaction() as connection:
            await bookings.save(connection, after, before=booking, by=house.ben.id, via="slack", at=now)
            closing = asyncio.create_task(
                black_out.black_out(
                    house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
                )
            )
            while not await somebody_waits(house):
                assert not closing.done()
        assert (await closing).cancelled == ()
    assert (await states(house, booking))[-1] == after.status


async def test_only_what_a_blackout_cancelled_comes_back(ann: Actor, house: House) -> None:
    """Two are begun at one instant: lifting one leaves alone what the other cancelled, and what was given up before."""
    first, second = await ann.books("Atlas", slot(27, 10, 11)), await ann.books("Atlas", slot(30, 10, 11))
    await ann.cancels(await ann.books("Atlas", slot(27, 9, 10)))
    mine, other = [await proposed(house, slot(day, 9, 12), "Atlas") for day in (27, 30)]
    organization = house.ann.organization
    for each in (mine, other):
        await black_out.black_out(house.ledger, organization=organization, by=house.ann, blackout=each, moving=False)
    done = await lift.lift(house.ledger, organization=organization, by=house.ann, blackout=mine, because="open")
    assert ([each.id for each in done.bookings.back], done.bookings.lost) == ([first.id], [])
    assert (await house.ledger.booking(organization, second.id)).status is Status.CANCELLED
