"""Relocations: a manager moves what somebody else has booked; a reason alone permits nothing."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Circle, Member, Role
from core.errors import NotAllowed, NotBookable, NotConfirmed, SlotTaken
from core.ledger import Ledger
from core.store.database import Connection, Database
from core.use_cases.blackouts import black_out, propose
from core.use_cases.bookings.relocate import relocate
from core.use_cases.bookings.slot import Place
from core.use_cases.people.change_group import put_into
from core.values import Interval
from tests.stage import House, due, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)
STAFF = Circle(groups=frozenset({"staff"}))


class Interrupted(Database):
    """A database before whose second loan something else happens, once."""

    second: Callable[[], Awaitable[None]] | None = None
    loans = 0

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Lend a connection."""
        self.loans += self.second is not None
        if self.second is not None and self.loans == 2:
            happens, self.second = self.second, None
            await happens()
        async with super().connection() as connection:
            yield connection


async def moves_away(house: House, booking: Booking, by: Member, name: str, during: Interval) -> Booking:
    """Relocate a booking to a room, because of paint."""
    to = Place(house.resource(name).id)
    return await relocate(
        house.ledger,
        organization=by.organization,
        booking=booking.id,
        during=during,
        by=by,
        via="slack",
        because="wet paint",
        to=to,
    )


async def test_a_manager_relocates_and_the_holder_is_told(ben: Actor, house: House) -> None:
    """The booking keeps its reference and carries the reason."""
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    relocated = await moves_away(house, booking, house.ann, "Curie", slot(24, 16, 18))
    assert (relocated.id, relocated.member, relocated.because) == (booking.id, house.ben.id, "wet paint")
    assert (relocated.resource, relocated.during) == (house.resource("Curie").id, slot(24, 16, 18))
    told = [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert ("changed_for_you", house.ben.id) in told
    assert await states(house, booking) == ["held", "confirmed", "confirmed"]


async def test_a_reason_is_no_permission(ben: Actor, house: House) -> None:
    """A member relocates neither a colleague's booking nor their own, whatever they say."""
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    for member in (house.cleo, house.ben):
        with refuses(NotAllowed):
            await moves_away(house, booking, member, "Curie", THREE_TO_FIVE)
    assert await states(house, booking) == ["held", "confirmed"]


async def test_who_manages_the_resource_relocates(ann: Actor, ben: Actor, house: House) -> None:
    """A member of the group that manages Atlas moves what is booked there, and nothing else."""
    await put_into(house.ledger, group="staff", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", managers=STAFF)
    staff = replace(house.cleo, groups=frozenset({"staff"}))
    here, there = await ben.books("Atlas", THREE_TO_FIVE), await ben.books("Hubble", slot(24, 9, 10))
    assert (await moves_away(house, here, staff, "Curie", THREE_TO_FIVE)).resource == house.resource("Curie").id
    with refuses(NotAllowed):
        await moves_away(house, there, staff, "Curie", slot(24, 9, 10))


async def test_only_what_is_managed_when_it_is_written_is_relocated(
    ann: Actor, ben: Actor, house: House, stocked_url: str
) -> None:
    """The holder leaves the managed room while the manager's press is under way; then it is not theirs to move."""
    await put_into(house.ledger, group="staff", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", managers=STAFF)
    booking = await ben.books("Atlas", THREE_TO_FIVE)

    async def leaves() -> None:
        await ben.moves(booking, THREE_TO_FIVE, "Hubble")

    async with Interrupted(stocked_url) as database:
        elsewhere = Ledger(house.clock, database, house.ledger.vault)
        await elsewhere.catalogue(house.ben.organization)
        database.second = leaves
        with refuses(NotAllowed):
            await moves_away(
                replace(house, ledger=elsewhere),
                booking,
                replace(house.cleo, groups=frozenset({"staff"})),
                "Curie",
                THREE_TO_FIVE,
            )
    assert await states(house, booking) == ["held", "confirmed", "confirmed"]


async def test_the_holder_must_be_allowed_in_the_new_room(ann: Actor, ben: Actor, house: House) -> None:
    """A manager cannot put somebody where they may not book, or where somebody else is."""
    await ann.rules("Curie", bookable_by=Circle(frozenset({Role.ADMIN})))
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    with refuses(NotBookable):
        await moves_away(house, booking, house.ann, "Curie", THREE_TO_FIVE)
    await ann.books("Hubble", THREE_TO_FIVE)
    with refuses(SlotTaken):
        await moves_away(house, booking, house.ann, "Hubble", THREE_TO_FIVE)
    assert (await ben.bookings()) == [booking.id]


async def test_a_booking_made_in_time_is_in_time_where_it_is_relocated(ann: Actor, ben: Actor, house: House) -> None:
    """Its holder did not choose the new room, and cannot be too soon for it."""
    await ann.rules("Curie", notice=timedelta(days=2))
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    relocated = await moves_away(house, booking, house.ann, "Curie", THREE_TO_FIVE)
    assert relocated.resource == house.resource("Curie").id


async def test_a_hold_is_not_relocated(ben: Actor, house: House) -> None:
    """It lapses by itself in a few minutes."""
    hold = await ben.holds("Atlas", THREE_TO_FIVE)
    with refuses(NotConfirmed):
        await moves_away(house, hold, house.ann, "Curie", THREE_TO_FIVE)


async def test_what_was_booked_together_is_not_torn_apart(ben: Actor, house: House) -> None:
    """A blackout of a companion cancels the booking; another room for the leader would not help."""
    together = await ben.confirms(await ben.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE))
    camera = [house.resource("Canon R5").id]
    blackout, _ = await propose.propose(
        house.ledger,
        organization=house.ann.organization,
        by=house.ann,
        resources=camera,
        during=slot(24, 8, 18),
        reason="repair",
    )
    done = await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=True
    )
    assert (done.moved, [booking.id for booking in done.cancelled]) == ((), [together.id])
    assert done.cancelled[0].status is Status.CANCELLED
