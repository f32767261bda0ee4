"""Delegates: who answers requests in the place of those who are away."""

import asyncio
from dataclasses import replace
from datetime import date

import psycopg
import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.story import Happening
from core.domain.messages import Kind
from core.domain.people.delegation import DelegateNews
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import CannotStandIn, NotAllowed
from core.use_cases.audit.history import history
from core.use_cases.bookings import approve
from core.use_cases.bookings.card_facts import card_facts
from core.use_cases.bookings.confirm import confirm
from core.use_cases.people.admit import admit
from core.use_cases.people.change_group import put_into
from core.use_cases.people.export_person import export_person
from core.use_cases.people.leave import leave
from core.use_cases.people.let_back import let_back
from core.use_cases.people.set_role import set_role
from core.use_cases.people.stand_in import come_back, let_stand_in, stand_ins_of, stop_standing_in
from core.use_cases.people.suspend import suspend
from core.use_cases.people.turn_delegates import turn_due
from tests.bench.round_trips import CountedDatabase, CountingCursor
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor

THREE_TO_FIVE = slot(27, 15, 17)
CREW = Circle(groups=frozenset({"crew"}))
DORA = Identity("slack", "T1", "dora")
FRIDAY = date(2026, 11, 27)
ASKED = frozenset({Kind.APPROVAL, Kind.ASKED_AGAIN})
OF_DELEGATES = frozenset({*ASKED, Kind.DELEGATE_NAMED, Kind.DELEGATE_LOST, Kind.DELEGATE_FREE})


@pytest.fixture
async def dora(house: House) -> Member:
    """One member more."""
    return await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=DORA,
        role=Role.MEMBER,
        called=PersonName("dora", NameKind.REAL, "slack"),
        zone="Europe/Berlin",
        language="en",
    )


@pytest.fixture
async def asking(ann: Actor, house: House) -> Actor:
    """Let Atlas be approved by the crew, which is Cleo."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", approvers=CREW)
    return ann


async def goes_away(house: House, delegate: Member, *, first: date | None = None, last: date | None = FRIDAY) -> None:
    """Let somebody answer in the place of Cleo."""
    await let_stand_in(house.ledger, member=house.cleo, delegate=delegate.id, first=first, last=last, via="slack")


NAMES = {1: "ann", 2: "ben", 3: "cleo", 4: "dora"}


async def told(house: House, *, only: frozenset[str] = ASKED) -> set[tuple[str, str]]:
    """Return what is due now, of these kinds, and for whom, and send everything."""
    notices = await due(house)
    await sent(house, notices)
    return {(each.kind, NAMES[each.member]) for each in notices if each.kind in only}


async def approves(house: House, booking: Booking, by: Member) -> Booking:
    """Approve."""
    return await approve.approve(house.ledger, booking=booking.id, by=by, via="slack")


@pytest.mark.usefixtures("asking")
async def test_what_waits_goes_on_and_comes_back(ben: Actor, house: House) -> None:
    """What waits when it begins, and what comes meanwhile; afterwards whoever was away is asked what still waits."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    assert await told(house) == {("approval", "cleo")}
    await goes_away(house, house.ann, first=date(2026, 11, 24), last=date(2026, 11, 25))
    assert (await turn_due(house.ledger), await told(house)) == (0, set())
    house.clock.to(berlin(24, 0, 1))
    assert sorted(await asyncio.gather(turn_due(house.ledger), turn_due(house.ledger))) == [0, 1]
    assert ("approval", "ann") in await told(house)
    later = await ben.books("Atlas", slot(27, 9, 10))
    assert await told(house) == {("approval", "ann")}
    facts = await card_facts(house.ledger, later, reader=house.ann.id, now=house.clock.now())
    assert facts.instead_of == (("cleo", berlin(26, 0)),)
    approved = await approves(house, later, house.cleo)
    assert (approved.decided_by, approved.status) == (house.cleo.id, Status.CONFIRMED), "who is away may answer, too"
    house.clock.to(berlin(25, 16))
    await told(house)
    house.clock.to(berlin(26, 0))
    assert (await turn_due(house.ledger), await turn_due(house.ledger)) == (1, 0)
    assert ("approval", "cleo") in await told(house)
    assert (await stand_ins_of(house.ledger, house.cleo)).for_them is None
    assert (await approves(house, waiting, house.cleo)).status is Status.CONFIRMED


@pytest.mark.usefixtures("asking")
async def test_a_delegate_decides_as_long_as_that_lasts(ben: Actor, house: House, dora: Member) -> None:
    """A member who may decide nothing decides what waits for who is away, but never about what is their own."""
    waiting, own = await ben.books("Atlas", THREE_TO_FIVE), await Actor(house, dora).books("Atlas", slot(27, 9, 10))
    with refuses(NotAllowed):
        await approves(house, waiting, dora)
    await goes_away(house, dora)
    for booking in (own, waiting):
        facts = await card_facts(house.ledger, booking, reader=dora.id, now=house.clock.now())
        assert len(facts.instead_of) == (booking is waiting)
    with refuses(NotAllowed):
        await approves(house, own, dora)
    assert (await approves(house, waiting, dora)).decided_by == dora.id
    later = await ben.books("Atlas", slot(26, 9, 10))
    ended = await come_back(house.ledger, member=house.cleo, via="slack")
    assert (ended and ended.delegate, await come_back(house.ledger, member=house.cleo, via="slack")) == (dora.id, None)
    with refuses(NotAllowed):
        await approves(house, later, dora)
    assert ("approval", "cleo") in await told(house)


@pytest.mark.usefixtures("asking")
async def test_nobody_stands_in_who_could_not_be_asked(ben: Actor, house: House, dora: Member) -> None:
    """Not oneself, nor who is suspended, nor for days that are over; who cannot answer any more is passed over."""
    for delegate, last, why in ((house.cleo, FRIDAY, "self"), (house.ann, date(2026, 11, 22), "over")):
        with refuses(CannotStandIn, why=why):
            await goes_away(house, delegate, last=last)
    await goes_away(house, dora, last=None)
    for member in (house.cleo, dora):
        known = await export_person(house.ledger, organization=dora.organization, member=member.id, by=None)
        assert [each["you"] for each in known["delegates"]] == ["away" if member is house.cleo else "delegate"]
    await suspend(house.ledger, organization=dora.organization, member=dora.id, by=house.ann)
    with refuses(CannotStandIn, why="gone"):
        await goes_away(house, dora)
    await ben.books("Atlas", THREE_TO_FIVE)
    assert await told(house) == {("approval", "cleo")}
    await leave(house.ledger, identity=DORA)
    assert (await stand_ins_of(house.ledger, house.cleo)).for_them is None


@pytest.mark.usefixtures("asking")
async def test_a_delegate_who_becomes_a_guest_decides_nothing(ben: Actor, house: House, dora: Member) -> None:
    """Whoever is away is asked herself then, and what the guest presses is refused."""
    await goes_away(house, dora)
    guest = replace(dora, role=Role.GUEST)
    await set_role(house.ledger, organization=dora.organization, member=dora.id, role=Role.GUEST, by=house.ann)
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    assert await told(house) == {("approval", "cleo")}
    with refuses(NotAllowed):
        await approves(house, booking, guest)
    assert (await approves(house, booking, house.cleo)).status is Status.CONFIRMED


@pytest.mark.usefixtures("asking")
async def test_what_waits_comes_back_if_the_next_delegate_begins_later(ben: Actor, house: House, dora: Member) -> None:
    """Whoever was away decides until then; what was never with the delegate before is not asked about again."""
    await goes_away(house, dora, first=FRIDAY)
    await ben.books("Atlas", THREE_TO_FIVE)
    assert await told(house) == {("approval", "cleo")}
    await goes_away(house, house.ann, first=FRIDAY)
    assert await told(house) == set()
    await goes_away(house, house.ann)
    assert await told(house) == {("approval", "ann")}
    house.clock.advance(minutes=1)
    await goes_away(house, dora, first=FRIDAY)
    assert await told(house) == {("approval", "cleo")}


@pytest.mark.usefixtures("asking")
async def test_who_stood_in_is_asked_no_more(ben: Actor, house: House, dora: Member) -> None:
    """The second message to a delegate is dropped once they answer for nobody; while they do, it comes."""
    await goes_away(house, dora, last=None)
    await ben.books("Atlas", THREE_TO_FIVE)
    notices = await due(house)
    assert [each.member for each in notices if each.kind == "approval"] == [dora.id]
    await sent(house, notices)
    house.clock.advance(hours=1)
    await ben.books("Atlas", slot(27, 9, 10))
    await sent(house, await due(house))
    house.clock.advance(hours=3)
    notices = await due(house)
    assert [each.member for each in notices if each.kind == "asked_again"] == [dora.id]
    await sent(house, notices)
    await come_back(house.ledger, member=house.cleo, via="slack")
    house.clock.advance(hours=1)
    assert [(each.kind, each.member) for each in await due(house) if each.kind in {"approval", "asked_again"}] == [
        ("approval", house.cleo.id),
        ("approval", house.cleo.id),
    ]


async def until_it_waits(house: House, task: asyncio.Task[object]) -> None:
    """Return as soon as a statement waits for another transaction, or the task does not."""
    query = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    # Not on the product's connections, whose role does not see what others wait for.
    async with await psycopg.AsyncConnection.connect(house.ledger.database.conninfo, autocommit=True) as connection:
        while not task.done() and await (await connection.execute(query)).fetchone() is None:
            # Each look gives the task its turn.
            continue


@pytest.mark.usefixtures("asking")
async def test_what_is_asked_for_at_the_same_moment_is_not_missed(ben: Actor, house: House, dora: Member) -> None:
    """A request, and a delegate who is named or gone, in two transactions: whoever answers from then on is asked."""
    hold = await ben.holds("Atlas", THREE_TO_FIVE)
    async with house.ledger.turn(via="slack") as turn:
        await confirm(turn, booking=hold.id, **ben.acting)
        named = asyncio.create_task(goes_away(house, dora))
        await until_it_waits(house, named)
    await named
    assert ("approval", "dora") in await told(house)
    house.clock.advance(minutes=1)
    later = await ben.holds("Atlas", slot(27, 9, 10))

    async def asks() -> None:
        async with house.ledger.turn(via="slack") as turn:
            await confirm(turn, booking=later.id, **ben.acting)

    async with house.ledger.turn(via="slack") as turn:
        await come_back(turn, member=house.cleo, via="slack")
        asked = asyncio.create_task(asks())
        await until_it_waits(house, asked)
    await asked
    notices = await due(house)
    assert [(each.about.id, each.member) for each in notices if each.kind == "approval"] == [
        (hold.id, house.cleo.id),
        (later.id, house.cleo.id),
    ]


@pytest.mark.usefixtures("asking")
async def test_both_hear_of_it(ben: Actor, house: House, dora: Member) -> None:
    """Whoever is named is told, may say that they cannot, and is told when it is over, or when others are named."""
    await ben.books("Atlas", THREE_TO_FIVE)
    await told(house)
    await goes_away(house, dora)
    assert await told(house, only=OF_DELEGATES) == {("delegate_named", "dora"), ("approval", "dora")}
    known = await stand_ins_of(house.ledger, dora)
    assert (known.for_them, [name for _, name in known.for_others]) == (None, ["cleo"])
    house.clock.advance(minutes=1)
    ended = await stop_standing_in(house.ledger, member=house.cleo.id, by=dora, via="slack")
    assert (ended and ended.member) == house.cleo.id
    assert await stop_standing_in(house.ledger, member=house.cleo.id, by=dora, via="slack") is None
    assert await told(house, only=OF_DELEGATES) == {("delegate_lost", "cleo"), ("approval", "cleo")}
    await goes_away(house, dora, first=FRIDAY)
    assert await told(house, only=OF_DELEGATES) == {("delegate_named", "dora")}
    await goes_away(house, house.ann)
    assert await stop_standing_in(house.ledger, member=house.cleo.id, by=dora, via="slack") is None
    assert await told(house, only=OF_DELEGATES) == {
        *(("delegate_named", "ann"), ("approval", "ann"), ("delegate_free", "dora"))
    }
    house.clock.advance(minutes=1)
    await come_back(house.ledger, member=house.cleo, via="slack")
    assert await told(house, only=OF_DELEGATES) == {("delegate_free", "ann"), ("approval", "cleo")}


@pytest.mark.usefixtures("asking")
async def test_what_waits_goes_back_if_a_delegate_cannot_answer(ben: Actor, house: House, dora: Member) -> None:
    """A guest by an admin or by their platform, who is suspended, and who leaves; both are told, if they can be."""
    organization = dora.organization
    await ben.books("Atlas", THREE_TO_FIVE)

    async def is_guest(role: Role) -> None:
        await admit(
            house.ledger,
            organization=organization,
            identity=DORA,
            role=role,
            called=dora.called,
            zone=None,
            language=None,
        )

    async def acts(role: Role) -> None:
        await set_role(house.ledger, organization=organization, member=dora.id, role=role, by=house.ann)

    async def ends(what: str) -> None:
        match what:
            case "by platform":
                await is_guest(Role.GUEST)
                await is_guest(Role.MEMBER)
            case "by an admin":
                await acts(Role.GUEST)
                await acts(Role.MEMBER)
            case "suspended":
                await suspend(house.ledger, organization=organization, member=dora.id, by=house.ann)
                await let_back(house.ledger, organization=organization, member=dora.id, by=house.ann)
            case _:
                await leave(house.ledger, identity=DORA)

    for what in ("by platform", "by an admin", "suspended", "left"):
        await goes_away(house, dora)
        await told(house)
        house.clock.advance(minutes=1)
        await ends(what)
        free = set() if what == "left" else {("delegate_free", "dora")}
        assert await told(house, only=OF_DELEGATES) == {("delegate_lost", "cleo"), ("approval", "cleo"), *free}, what
        assert (await stand_ins_of(house.ledger, house.cleo)).for_them is None


@pytest.mark.usefixtures("asking")
async def test_in_whose_place_a_yes_was_given_is_told(ben: Actor, house: House, dora: Member) -> None:
    """Of a yes and of a no, and of the yes of one stage; whoever is asked themself answers in nobody's place."""
    first, second, third = [await ben.books("Atlas", slot(27, 9 + 2 * at, 10 + 2 * at)) for at in range(3)]
    await approves(house, third, house.cleo)
    await goes_away(house, dora)
    await approves(house, first, dora)
    await approve.decline(house.ledger, booking=second.id, by=dora, via="slack")
    places = [
        (await history(house.ledger, organization=dora.organization, booking=each.id, by=house.ann)).events[-1]
        for each in (first, second, third)
    ]
    assert [(each.what, each.by, each.instead_of) for each in places] == [
        (Happening.APPROVED, dora.id, house.cleo.id),
        (Happening.DECLINED, dora.id, house.cleo.id),
        (Happening.APPROVED, house.cleo.id, None),
    ]
    facts = await card_facts(
        house.ledger, await house.ledger.booking(dora.organization, first.id), reader=dora.id, now=house.clock.now()
    )
    assert facts.decided_for == "cleo"


@pytest.mark.usefixtures("asking")
async def test_what_goes_on_costs_the_same_however_much_it_is(ben: Actor, house: House, dora: Member) -> None:
    """Ten requests are handed on in as many statements as one, and one faulty delegation stops no other."""
    counted = replace(house.ledger, database=CountedDatabase(house.ledger.database.conninfo))
    cost = []
    async with counted.database:
        for several in ([9.0], [9.5 + each / 2 for each in range(10)]):
            for at in several:
                await ben.books("Atlas", slot(27, at, at + 0.5))
            before = CountingCursor.round_trips
            await let_stand_in(counted, member=house.cleo, delegate=dora.id, first=None, last=None, via="slack")
            cost.append(CountingCursor.round_trips - before)
            await come_back(house.ledger, member=house.cleo, via="slack")
    assert cost[1] == cost[0]


FAULTY = """
CREATE FUNCTION faulty() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'faulty'; END $$;
CREATE TRIGGER faulty BEFORE UPDATE ON delegations FOR EACH ROW
    WHEN (NEW.due_at IS NULL AND NEW.member_id = 2) EXECUTE FUNCTION faulty()
"""


@pytest.mark.usefixtures("asking")
async def test_one_that_is_faulty_stops_no_other(ben: Actor, house: House, dora: Member) -> None:
    """What waits goes on for everybody else; the fault is raised, and when it is mended that goes on, too."""
    for member in (house.ben, house.cleo):
        await let_stand_in(
            house.ledger, member=member, delegate=dora.id, first=date(2026, 11, 24), last=None, via="slack"
        )
    await ben.books("Atlas", THREE_TO_FIVE)
    await told(house)
    house.clock.to(berlin(24, 0, 1))
    async with await psycopg.AsyncConnection.connect(house.ledger.database.conninfo, autocommit=True) as connection:
        await connection.execute(FAULTY.encode())
        with pytest.raises(psycopg.errors.RaiseException):
            await turn_due(house.ledger)
        assert ("approval", "dora") in await told(house)
        await connection.execute(b"DROP TRIGGER faulty ON delegations")
    assert await turn_due(house.ledger) == 1


async def test_who_is_named_again_before_they_heard_is_told_once(house: House) -> None:
    """The message that was planned last tells how long it is."""
    await goes_away(house, house.ann, last=date(2026, 11, 25))
    house.clock.advance(seconds=5)
    await goes_away(house, house.ann, last=FRIDAY)

    told_of = [each.subject for each in await due(house) if each.kind is Kind.DELEGATE_NAMED]

    assert [each.delegation.ends for each in told_of if isinstance(each, DelegateNews) and each.delegation] == [
        berlin(28, 0)
    ]
