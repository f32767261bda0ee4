"""Closings that repeat are made and lifted as one, and whoever has a series in their way hears of it once."""

from datetime import timedelta
from typing import TypedDict

from core.domain.blackouts import State
from core.domain.bookings.booking import Booking
from core.domain.messages import Kind
from core.domain.people.member import Member
from core.domain.series.recurrence import Recurrence
from core.errors import StillBooked
from core.store import blackouts
from core.use_cases.blackouts.black_out import black_out_all
from core.use_cases.blackouts.lift import lift_all
from core.use_cases.blackouts.propose import propose_again, propose_all, proposed_before
from core.use_cases.resources.bring_back import bring_back, move_back
from core.use_cases.resources.retire import retire
from core.use_cases.series.dates_of import told_together
from core.values import BlackoutId, OrganizationId
from tests.repeating import books, repeated, standing
from tests.stage import House, due, refuses, sent, slot
from tests.story import Actor, states

FOUR_TUESDAYS = Recurrence("weekly", weekdays=(1,), count=4)
MORNINGS = [slot(24, 8, 12).shifted(timedelta(weeks=weeks)) for weeks in range(4)]


class Administering(TypedDict):
    """Who changes a place."""

    organization: OrganizationId
    by: Member


async def proposed(house: House) -> list[BlackoutId]:
    """Propose to close Atlas on four mornings."""
    done = await propose_all(
        house.ledger,
        organization=house.ann.organization,
        by=house.ann,
        resources=[house.resource("Atlas").id],
        during=MORNINGS,
        reason="paint",
    )
    return [blackout for blackout, _ in done]


async def told(house: House) -> list[tuple[int, int]]:
    """Return who is told of a change now, and of how many dates; then a minute goes by."""
    notices = [each for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    said = []
    for each in notices:
        assert isinstance(each.subject, Booking)
        others = await told_together(house.ledger, each.subject, kind=each.kind, reader=each.member)
        said.append((each.member, 1 + len(others)))
    await sent(house, notices)
    house.clock.advance(minutes=1)
    return sorted(said)


async def test_all_are_closed_or_none(ben: Actor, house: House) -> None:
    """What came into the way of one of them meanwhile keeps all of them open; nothing is cancelled."""
    mornings = await proposed(house)
    third = await ben.books("Atlas", MORNINGS[2])
    acting = Administering(organization=house.ann.organization, by=house.ann)
    with refuses(StillBooked, count=1):
        await black_out_all(house.ledger, proposals=mornings, **acting)
    found = await proposed_before(house.ledger, by=house.ann, proposals=mornings)
    assert [[each.id for each in taken] for _, taken in found] == [[], [], [third.id], []]
    assert await states(house, third) == ["held", "confirmed"]


async def test_a_series_in_the_way_is_told_of_once(ben: Actor, house: House) -> None:
    """Its holder and a guest hear of all dates at once: when they are cancelled, when they are back, when they move."""
    acting = Administering(organization=house.ann.organization, by=house.ann)
    booked = await books(ben, repeated(house, recurrence=FOUR_TUESDAYS), house.cleo)
    await sent(house, await due(house))
    everybody = sorted([(house.ben.id, 4), (house.cleo.id, 4)])

    mornings = await proposed(house)
    done = await black_out_all(house.ledger, proposals=mornings, moving=False, **acting)
    assert [len(each.cancelled) for each in done] == [1, 1, 1, 1]
    assert (await told(house), await standing(ben, booked)) == (everybody, [])
    again = await black_out_all(house.ledger, proposals=mornings, moving=False, **acting)
    assert [(each.blackout.state, each.cancelled) for each in again] == [(State.STANDING, ())] * 4

    lifted = await lift_all(house.ledger, several=mornings, because="dry", **acting)
    assert [len(each.bookings.back) for each in lifted] == [1, 1, 1, 1]
    assert (await told(house), len(await standing(ben, booked))) == (everybody, 4)
    assert await lift_all(house.ledger, several=mornings, because="dry", **acting) == []

    anew = await propose_again(house.ledger, by=house.ann, several=mornings)
    assert [len(taken) for _, _, taken in anew] == [1, 1, 1, 1]
    moved = await black_out_all(house.ledger, proposals=[proposal for _, proposal, _ in anew], moving=True, **acting)
    assert [len(each.moved) for each in moved] == [1, 1, 1, 1]
    assert await told(house) == everybody
    async with house.ledger.database.connection() as connection:
        assert len(await blackouts.standing(connection, house.ann.organization, since=house.clock.now())) == 4


async def test_what_an_earlier_closing_did_is_not_told_again(ben: Actor, house: House) -> None:
    """Closed, opened and moved one after the other for the same reason: each message tells of its own date alone."""
    acting = Administering(organization=house.ann.organization, by=house.ann)
    await books(ben, repeated(house, recurrence=FOUR_TUESDAYS))
    await sent(house, await due(house))
    alone = [(house.ben.id, 1)]
    mornings = await proposed(house)
    for morning in mornings[:2]:
        await black_out_all(house.ledger, proposals=[morning], moving=False, **acting)
        assert await told(house) == alone
        await lift_all(house.ledger, several=[morning], because="dry", **acting)
        assert await told(house) == alone
    for _, again, _ in await propose_again(house.ledger, by=house.ann, several=mornings[:2]):
        await black_out_all(house.ledger, proposals=[again], moving=True, **acting)
        assert await told(house) == alone


async def test_what_is_closed_again_is_not_closed_twice(ben: Actor, house: House) -> None:
    """Undo pressed a second time returns what stands; lifting that opens all of it."""
    acting = Administering(organization=house.ann.organization, by=house.ann)
    mornings = await proposed(house)
    await black_out_all(house.ledger, proposals=mornings, **acting)
    await lift_all(house.ledger, several=mornings, because="dry", **acting)

    once = await propose_again(house.ledger, by=house.ann, several=mornings[1:])
    await black_out_all(house.ledger, proposals=[each for _, each, _ in once], **acting)
    twice = await propose_again(house.ledger, by=house.ann, several=mornings)
    again = await black_out_all(house.ledger, proposals=[each for _, each, _ in twice], **acting)

    assert [was.id for was, _, _ in twice] == mornings
    assert [each for _, each, _ in twice[1:]] == [each for _, each, _ in once]
    async with house.ledger.database.connection() as connection:
        assert len(await blackouts.standing(connection, house.ann.organization, since=house.clock.now())) == 4
    await lift_all(house.ledger, several=[each.blackout.id for each in again], because="dry", **acting)
    assert [(await ben.books("Atlas", each)).during for each in MORNINGS] == MORNINGS


async def test_a_series_on_what_is_retired_is_told_of_once(ben: Actor, house: House) -> None:
    """Everybody hears of all dates at once when they move, and again when they are moved back."""
    acting, atlas = Administering(organization=house.ann.organization, by=house.ann), house.resource("Atlas").id
    booked = await books(ben, repeated(house, recurrence=FOUR_TUESDAYS))
    await sent(house, await due(house))
    done = await retire(house.ledger, resource=atlas, because="sold", moving=True, **acting)
    assert (len(done.moved), done.cancelled) == (4, ())
    assert await told(house) == [(house.ben.id, 4)]
    await bring_back(house.ledger, resource=atlas, because="bought back", **acting)
    assert await told(house) == []
    assert len((await move_back(house.ledger, resource=atlas, because="bought back", **acting)).back) == 4
    assert await told(house) == [(house.ben.id, 4)]
    assert len(await standing(ben, booked)) == 4
