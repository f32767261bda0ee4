"""One delivery is one turn: what is done in it happens with the record of its answer, once, or not at all."""

import asyncio
from dataclasses import replace
from typing import Literal

import pytest

from adapters.chat.turns import AT_ONCE
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.deliveries import Delivery, NotOurs
from core.errors import NotYours, SlotTaken, Unavailable, WrongCode
from core.ledger import Ledger, Replica
from core.use_cases.bookings.cancel import cancel
from core.use_cases.bookings.check_in import check_in_with_code
from core.use_cases.bookings.extend import extend
from core.use_cases.bookings.hold import hold
from core.use_cases.bookings.hold_together import hold_together
from core.use_cases.bookings.move import move
from core.use_cases.bookings.slot import Place
from core.use_cases.chat import receive
from core.use_cases.chat.receive import Decide, Decision
from core.values import MINUTE, ReplicaId, Route
from tests.stage import House, refuses, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)


async def kept(house: House, name: str, *, by: Ledger | None = None) -> Delivery:
    """Keep a delivery of Ann's, in the hands of the house's replica or another."""
    arrived = Delivery(house.ann.organization, Route("slack", "T1"), name, "ann", house.clock.now(), "{}")
    assert await receive.keep(by or house.ledger, delivery=arrived)
    return arrived


def another(house: House) -> Ledger:
    """Return the ledger as another replica has it."""
    return replace(house.ledger, replica=Replica(id=ReplicaId(7), clock=house.ledger.replica.clock))


def longer(actor: Actor, booking: Booking) -> Decide:
    """Extend the booking by half an hour, and say so."""

    async def deciding(turn: Ledger) -> Decision:
        after = await extend(turn, booking=booking.id, longer=30 * MINUTE, **actor.acting)
        return Decision(f"{after.during.minutes}".encode())

    return deciding


async def count(house: House, query: Literal["bookings", "audit"]) -> int:
    """Count the rows of a table, past the product."""
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute(f"SELECT count(*) FROM {query}")).fetchone()  # noqa: S608 - a literal
    assert row
    return int(row[0])


async def test_a_delivery_acts_once_however_often_it_is_handled(house: House, ann: Actor) -> None:
    """The second time finds the recorded answer, and whatever it did until then is undone."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    delivery = await kept(house, "1")
    answers = [await receive.act(house.ledger, delivery=delivery, decide=longer(ann, booking)) for _ in range(3)]
    assert answers == [b"150"] * 3
    assert (await house.ledger.booking(booking.organization, booking.id)).during.minutes == 150


async def test_another_replica_neither_acts_nor_answers_what_one_has_in_hand(house: House, ann: Actor) -> None:
    """It is undone and refused, before the act and after it."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    delivery = await kept(house, "1")
    for _ in range(2):
        with pytest.raises(NotOurs):
            await receive.act(another(house), delivery=delivery, decide=longer(ann, booking))
        assert await receive.act(house.ledger, delivery=delivery, decide=longer(ann, booking)) == b"150"
    await receive.answered(house.ledger, delivery=delivery)
    with pytest.raises(NotOurs):
        await receive.act(house.ledger, delivery=delivery, decide=longer(ann, booking))


async def test_what_was_let_go_is_claimed_once_with_what_is_left_to_say(house: House, ann: Actor) -> None:
    """Another replica of that route gets it when its time comes, with the answer that was recorded."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    delivery = await kept(house, "1")
    answer = await receive.act(house.ledger, delivery=delivery, decide=longer(ann, booking))
    later = house.clock.now() + MINUTE
    await receive.put_off(house.ledger, delivery=delivery, answer=answer + b" left", until=later)
    assert await receive.claim(another(house), routes=[delivery.route]) == []
    house.clock.to(later)
    assert await receive.claim(another(house), routes=[Route("slack", "T2"), Route("telegram", "T1")]) == []
    assert await receive.claim(another(house), routes=[delivery.route]) == [replace(delivery, answer=b"150 left")]
    assert await receive.claim(house.ledger, routes=[delivery.route]) == []
    assert await receive.act(another(house), delivery=delivery, decide=longer(ann, booking)) == b"150 left"


async def test_who_was_told_to_try_again_is_not_acted_for(house: House) -> None:
    """Kept or not, the delivery counts as answered; one that was acted on keeps its answer."""
    unkept = replace(await kept(house, "1"), id="2")
    acted = await kept(house, "3")
    await receive.act(house.ledger, delivery=acted, decide=_nothing)
    for each in (replace(unkept, id="1"), unkept, acted):
        await receive.tell(house.ledger, delivery=each)
    assert not await receive.keep(house.ledger, delivery=unkept)
    waiting = await receive.waiting(
        house.ledger, organization=acted.organization, route=acted.route, person="ann", most=20
    )
    assert waiting == [replace(acted, answer=b"nothing")]


async def test_a_turn_that_fails_has_done_nothing(house: House, ann: Actor) -> None:
    """The hold is gone, memory does not know of it, and the slot is free."""
    held: list[Booking] = []

    async def failing(turn: Ledger) -> Decision:
        held.append(await hold(turn, resource=house.resource("Atlas").id, during=THREE_TO_FIVE, **ann.acting))
        assert turn.remembered(held[0].organization, held[0].id) == held[0]
        raise NotYours(held[0].id)

    with pytest.raises(NotYours):
        await receive.act(house.ledger, delivery=await kept(house, "1"), decide=failing)
    assert house.ledger.remembered(held[0].organization, held[0].id) is None
    assert await count(house, "bookings") == 0
    await ann.holds("Atlas", THREE_TO_FIVE)


async def test_what_a_turn_wrote_is_remembered_once_it_is_committed(house: House, ann: Actor) -> None:
    """The confirmation after a hold reads nothing again."""

    async def holding(turn: Ledger) -> Decision:
        booking = await hold(turn, resource=house.resource("Atlas").id, during=THREE_TO_FIVE, **ann.acting)
        assert house.ledger.remembered(booking.organization, booking.id) is None
        return Decision(b"held")

    await receive.act(house.ledger, delivery=await kept(house, "1"), decide=holding)
    [known] = await ann.bookings()
    remembered = house.ledger.remembered(house.ann.organization, known)
    assert remembered == await house.ledger.booking(house.ann.organization, known)


async def test_a_refusal_inside_a_turn_costs_only_what_was_refused(house: House, ann: Actor, ben: Actor) -> None:
    """A slot that somebody else has, a pair of which one is taken, a wrong code: the rest of the turn is kept."""
    taken = await ben.books("Atlas", THREE_TO_FIVE)
    booking = await ann.books("Hubble", THREE_TO_FIVE)
    things = [Place(house.resource("Curie").id), Place(house.resource("Atlas").id)]

    async def deciding(turn: Ledger) -> Decision:
        with refuses(SlotTaken, resource=taken.resource):
            await hold(turn, resource=taken.resource, during=THREE_TO_FIVE, **ann.acting)
        with pytest.raises(Exception, match=r".*") as refused:
            await hold_together(turn, places=things, during=THREE_TO_FIVE, **ann.acting)
        with pytest.raises(WrongCode):
            await check_in_with_code(turn, code="000000", **ann.acting)
        await move(turn, booking=booking.id, during=slot(24, 9, 10), **ann.acting)
        return Decision(type(refused.value).__name__.encode())

    answer = await receive.act(house.ledger, delivery=await kept(house, "1"), decide=deciding)
    assert answer == b"NoneTogether"
    assert (await house.ledger.booking(booking.organization, booking.id)).during == slot(24, 9, 10)
    with refuses(WrongCode, tries_left=3):
        await check_in_with_code(house.ledger, code="000000", **ann.acting)


async def test_a_slot_that_is_lost_in_the_middle_of_a_turn_is_refused_and_the_turn_goes_on(
    house: House, ann: Actor, ben: Actor
) -> None:
    """The constraint refuses the undo inside a savepoint; the refusal is an answer like any other."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)

    async def deciding(turn: Ledger) -> Decision:
        await cancel(turn, booking=booking.id, **ann.acting)
        with refuses(SlotTaken):
            await hold(turn, resource=booking.resource, during=slot(24, 16, 18), **ben.acting)
        return Decision(b"cancelled")

    assert await receive.act(house.ledger, delivery=await kept(house, "1"), decide=deciding) == b"cancelled"
    after = await house.ledger.booking(booking.organization, booking.id)
    assert after.status is Status.CANCELLING


async def test_of_two_turns_that_wait_for_each_other_one_is_run_again(
    house: House, ann: Actor, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """Postgres breaks the deadlock; nobody notices, no log repeats what was said, and both bookings are cancelled."""
    bookings = [await ann.books(name, THREE_TO_FIVE) for name in ("Atlas", "Hubble")]
    both_began = asyncio.Barrier(2)
    runs: list[str] = []

    def cancelling(name: str, order: list[Booking]) -> Decide:
        async def deciding(turn: Ledger) -> Decision:
            runs.append(name)
            await cancel(turn, booking=order[0].id, **ann.acting)
            if runs.count(name) == 1:
                await both_began.wait()
            await cancel(turn, booking=order[1].id, **ann.acting)
            return Decision(name.encode())

        return deciding

    answers = await asyncio.gather(
        receive.act(house.ledger, delivery=await kept(house, "1"), decide=cancelling("a", bookings)),
        receive.act(house.ledger, delivery=await kept(house, "2"), decide=cancelling("b", bookings[::-1])),
    )
    assert list(answers) == [b"a", b"b"]
    assert len(runs) > 2
    after = [await house.ledger.booking(each.organization, each.id) for each in bookings]
    assert {each.status for each in after} == {Status.CANCELLING}
    assert "incoming" not in caplog.text + capsys.readouterr().out


async def test_a_connection_that_breaks_in_a_turn_leaves_nothing_and_the_next_try_does_it(
    house: House, ann: Actor
) -> None:
    """Whoever swallows the fault inside does not make the turn look done."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    delivery = await kept(house, "1")

    async def breaking(turn: Ledger) -> Decision:
        decision = await longer(ann, booking)(turn)
        async with turn.database.connection() as connection:
            await connection.execute("RESET ROLE")  # the application's may end no process
        with pytest.raises(Unavailable):
            async with turn.database.connection() as connection:
                await connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        with pytest.raises(Unavailable):
            await turn.booking(booking.organization, booking.id)
        return decision

    with pytest.raises(Unavailable):
        await receive.act(house.ledger, delivery=delivery, decide=breaking)
    assert await receive.act(house.ledger, delivery=delivery, decide=longer(ann, booking)) == b"150"
    assert (await house.ledger.booking(booking.organization, booking.id)).during.minutes == 150


async def test_a_hundred_turns_want_one_slot_and_one_has_it(house: House, ann: Actor, ben: Actor) -> None:
    """Everybody is answered, though each turn keeps its transaction open while it answers."""

    def wanting(actor: Actor) -> Decide:
        async def deciding(turn: Ledger) -> Decision:
            try:
                await hold(turn, resource=house.resource("Atlas").id, during=THREE_TO_FIVE, **actor.acting)
            except SlotTaken:
                return Decision(b"taken")
            return Decision(b"held")

        return deciding

    few = asyncio.Semaphore(AT_ONCE)

    async def answered(delivery: Delivery, actor: Actor) -> bytes:
        async with few:
            return await receive.act(house.ledger, delivery=delivery, decide=wanting(actor))

    wanted = [(await kept(house, str(number)), (ann, ben)[number % 2]) for number in range(100)]
    answers = await asyncio.gather(*(answered(*each) for each in wanted))
    assert sorted(answers) == [b"held", *[b"taken"] * 99]
    assert await count(house, "bookings") == 1


async def _nothing(_: Ledger) -> Decision:
    return Decision(b"nothing")
