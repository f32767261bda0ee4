"""Every statement that runs often finds its rows by an index, even by a plan that was made while tables were empty."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from psycopg import sql

from core.domain.bookings.times_for_all import Span
from core.domain.bookings.wish import Wish
from core.domain.deliveries import Delivery
from core.domain.messages import Shown, about_booking
from core.domain.people.identity import Identity
from core.ledger import Ledger
from core.store.database import Connection, Database
from core.store.statements import statements
from core.use_cases.bookings import find
from core.use_cases.bookings.ask_in_channel import place_lost
from core.use_cases.bookings.bookings_of import concerning, last_given_up
from core.use_cases.bookings.explain import declined_lately
from core.use_cases.bookings.offer import offer_starts
from core.use_cases.bookings.times_for_all import times_for_all
from core.use_cases.chat import receive
from core.use_cases.chat.show_card import show_cards
from core.use_cases.people.admit import identities_of, member_behind, to_look_at
from core.use_cases.people.invite import accept, invite_members
from core.use_cases.people.leave import leave
from core.use_cases.rules.undo_rules import undo_rules
from core.values import Route
from tests.stage import House, ManualClock, berlin, due, furnished, sent, slot
from tests.statements import numbered
from tests.story import Actor

OFTEN = 7
"""The driver prepares a statement when it runs for the sixth time."""
ROUTE = Route("slack", "T1")
LESS_OFTEN = (
    *(("bookings", name) for name in ("of_concerned", "released", "last_declined", "posted", "unanswerable")),
    *(("people", name) for name in ("unchecked", "leave", "come_back", "identities")),
    *(("chat/cards", "to_shrink"), ("chat/cards", "write"), ("messages", "mark")),
    *(("codes", "take_back"), ("rules", "changes"), ("times_for_all", "times")),
)
SCAN = re.compile(r"Seq Scan on (\w+)")


@pytest.fixture
async def house(stocked_url: str) -> AsyncIterator[House]:
    """Give a house with one connection, whose prepared statements can be looked at afterwards."""
    async with Database(stocked_url, most=1) as database:
        yield await furnished(database, ManualClock())


async def plans(connection: Connection) -> dict[str, str]:
    """Return the plan of every prepared statement, by the statement."""
    known = await connection.execute("SELECT name, statement, cardinality(parameter_types) FROM pg_prepared_statements")
    found = {}
    for name, statement, count in await known.fetchall():
        nulls = sql.SQL(", ").join([sql.NULL] * count)
        arguments = sql.SQL("({})").format(nulls) if count else sql.SQL("")
        explain = sql.SQL("EXPLAIN EXECUTE {}{}").format(sql.Identifier(name), arguments)
        rows = await (await connection.execute(explain, prepare=False)).fetchall()
        found[statement] = "\n".join(row[0] for row in rows)
    return found


async def _decided(_: Ledger) -> receive.Decision:
    return receive.Decision(b"answer")


async def live_often(house: House, ann: Actor) -> None:
    """Walk bookings through their lives until every statement on the way is a prepared one."""
    for turn in range(OFTEN):
        day = 24 + turn
        await member_behind(house.ledger, Identity("slack", "T1", "ann"))
        kept = Delivery(house.ann.organization, ROUTE, str(turn), "ann", house.clock.now(), "{}")
        await receive.keep(house.ledger, delivery=kept)
        await receive.act(house.ledger, delivery=kept, decide=_decided)
        await receive.answered(house.ledger, delivery=kept)
        booking = await ann.books("Atlas", slot(day, 15, 17))
        await ann.bookings()
        about = about_booking(booking.id)
        shown = Shown(about, "slack", "T1", "D1", str(turn), "booking", booking.version, house.ann.id)
        await show_cards(house.ledger, organization=house.ann.organization, shown=[shown])
        await offer_starts(house.ledger, house.resource("Atlas"), Wish(), [berlin(day, 9).date()])
        await find.find(house.ledger, [(house.resource("Atlas"), slot(day, 9, 12))])
        studio = await ann.books("Studio A", slot(day, 16, 16.25))
        await ann.moves(studio, slot(day, 17, 17.25))
        await ann.allowance("weekly")
        house.clock.to(berlin(day, 14, 50))
        await receive.claim(house.ledger, routes=[ROUTE])
        await sent(house, await due(house))
        await ann.types(await ann.sees_code(booking))
        await ann.checks_out(booking)


async def test_no_statement_reads_a_whole_table(house: House, ann: Actor) -> None:
    """Plans are generic and made early; none of them may depend on there being few rows."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    assert len(made) > 8
    scans = {statement: SCAN.findall(plan) for statement, plan in made.items() if SCAN.search(plan)}
    assert scans == {}


async def test_what_runs_less_often_reads_no_whole_table_either(house: House, ann: Actor, ben: Actor) -> None:
    """Cards that shrink, lists, undone rules, daily looks, declined requests, and members who leave and come back."""
    organization, ledger = house.ann.organization, house.ledger
    for turn in range(OFTEN):
        booking = await ben.holds("Atlas", slot(24 + turn, 15, 17))
        about = about_booking(booking.id)
        for message in ("1", "2"):
            card = Shown(about, "slack", "T1", "D1", message, "booking", booking.version, booking.member)
            await show_cards(ledger, organization=organization, shown=[card])
        await sent(house, await due(house))
        await concerning(ledger, organization=organization, member=ben.member.id)
        await last_given_up(ledger, organization=organization, member=ben.member.id)
        await declined_lately(ledger, by=house.ann)
        await place_lost(ledger, booking=booking, to=Identity("slack", "T1", "C0HALL"))
        await to_look_at(ledger, routes=[ROUTE], most=10)
        await identities_of(ledger, ben.member)
        day = berlin(24 + turn, 9).date()
        rooms, span = [house.resource(each) for each in ("Atlas", "Hubble")], Span(day, day, timedelta(hours=1))
        await times_for_all(ledger, resources=rooms, members=[ben.member.id], span=span, by=house.ann)
        changed = await ann.rules("hubble", buffer=timedelta(minutes=turn + 1))
        level, subject = house.level("hubble")
        await undo_rules(ledger, level=level, subject=subject, version=changed.version or 0, by=house.ann)
        house.clock.advance(seconds=1)
        await leave(ledger, identity=Identity("slack", "T1", "ben"))
        house.clock.advance(seconds=1)
        token = await invite_members(ledger, organization)
        await accept(ledger, token=token, identity=Identity("slack", "T1", "ben"), name="ben", language=None)
    async with ledger.database.connection() as connection:
        made = await plans(connection)
    scans = {statement: SCAN.findall(plan) for statement, plan in made.items() if SCAN.search(plan)}
    assert {numbered(statements(room)[name])[0] for room, name in LESS_OFTEN} <= made.keys()
    assert scans == {}


async def test_a_hold_looks_at_its_own_unit_only(house: House, ann: Actor) -> None:
    """The search for what is in the way goes to the exclusion constraint's index with the unit and the time."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    holds = [
        plan for statement, plan in made.items() if "ON CONFLICT ON CONSTRAINT bookings_never_overlap" in statement
    ]
    assert len(holds) == 2
    for hold in holds:
        assert re.search(r"using bookings_never_overlap on bookings.*\n\s+Index Cond: \(int8range", hold), hold


async def test_quotas_are_counted_by_member_and_time(house: House, ann: Actor) -> None:
    """Whatever takes of a quota reads the member's bookings of its window, and no others."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    counts = [plan for statement, plan in made.items() if "), used AS (" in statement]
    assert len(counts) >= 3
    for plan in counts:
        member = r"using bookings_of_member on bookings b.*\n\s+Index Cond: .*member_id.*starts >= .*starts <"
        assert re.search(member, plan), plan


async def test_a_claim_reads_what_nobody_has_in_hand(house: House, ann: Actor) -> None:
    """However many deliveries are in hand: they are not in the index, which gives the others in their order."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    claim, _ = numbered(statements("chat/deliveries")["claim"])
    assert "Index Scan using deliveries_unclaimed" in made[claim]
    assert "Sort" not in made[claim]


async def test_a_search_reads_what_is_taken_then(house: House, ann: Actor) -> None:
    """However many units there are, and whatever other organizations have."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    search, _ = numbered(statements("availability")["busy_units"])
    assert "Index Scan using bookings_by_time" in made[search]


async def test_a_change_looks_at_the_messages_of_its_own_booking(house: House, ann: Actor) -> None:
    """Whatever other messages wait: the index is asked for the booking, and not for the organization alone."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    saves = [plan for plan in made.values() if "Delete on messages" in plan and "Update on bookings" in plan]
    assert saves
    for plan in saves:
        assert re.search(r"Delete on messages m.*?Index Cond: [^\n]*about_id = ", plan, re.DOTALL), plan
        assert "Join Filter" not in plan, plan


async def test_a_card_looks_at_its_own_conversation(house: House, ann: Actor) -> None:
    """However many cards there are: the live one is found by what it stands for, and each message by its place."""
    await live_often(house, ann)
    async with house.ledger.database.connection() as connection:
        made = await plans(connection)
    plan = made[numbered(statements("chat/cards")["write"])[0]]
    found = re.search(r"Index Scan using cards_one_live on cards c.*?Index Cond: ([^\n]*)", plan, re.DOTALL)
    assert found, plan
    for column in ("about_id", "conversation", "member_id"):
        assert column in found[1], plan
    assert "using cards_pkey" in plan
