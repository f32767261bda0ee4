"""Messages are rows: what is planned, what follows a change, what is sent, and how often."""

import asyncio
from contextlib import aclosing
from datetime import datetime

from core.domain.messages import REPAINT_DELAY, Kind
from core.use_cases.messages.send_due import MOST_ATTEMPTS, Notice, failed, put_off, sent, take_due
from tests.stage import House, berlin, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def waiting(house: House) -> list[tuple[str, datetime]]:
    """Return the kinds of all waiting messages and when they are due."""
    async with house.ledger.database.connection() as connection:
        cursor = await connection.execute("SELECT kind, due_at FROM messages WHERE state = 'waiting' ORDER BY due_at")
        return [(row[0], row[1]) for row in await cursor.fetchall()]


async def kinds_due(house: House) -> list[Kind]:
    """Take, and mark as sent, whatever is due now."""
    taken: list[Notice] = []
    while notices := await take_due(house.ledger, most=20):
        await sent(house.ledger, notices)
        taken += notices
    return [notice.claimed.kind for notice in taken]


async def test_a_hold_has_its_end_coming_and_a_booking_its_day(ann: Actor, house: House) -> None:
    """Confirming replaces the end of the hold by reminder, prompt, warning and release."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    assert await waiting(house) == [("hold_over", hold.lapses_at)]

    await ann.confirms(hold)

    assert await waiting(house) == [
        ("reminder", berlin(24, 14, 45)),
        ("check_in", berlin(24, 14, 50)),
        ("release_warning", berlin(24, 15, 5)),
        ("released", berlin(24, 15, 10)),
    ]


async def test_a_cancel_leaves_no_reminder_behind(ann: Actor, house: House) -> None:
    """What was planned for a booking goes with it; only its cards have to be edited, after the answer."""
    await ann.cancels(await ann.books("Atlas", THREE_TO_FIVE))
    assert await kinds_due(house) == []
    house.clock.advance(seconds=2)
    assert await kinds_due(house) == [Kind.CHANGED]
    house.clock.advance(minutes=1)
    assert await kinds_due(house) == [Kind.UNDO_OVER]
    house.clock.to(berlin(24, 18))
    assert await kinds_due(house) == []


async def test_an_undo_brings_the_messages_back(ann: Actor, house: House) -> None:
    """After a cancel and an undo everything is planned as before, and the cards follow."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    before = await waiting(house)
    await ann.cancels(booking)
    await ann.undoes(booking)
    assert await waiting(house) == [("changed", house.clock.now() + REPAINT_DELAY), *before]


async def test_time_alone_ends_what_nobody_ends(ann: Actor, house: House) -> None:
    """A hold expires, an unattended booking is released, a used one is completed: by the tick, with audit rows."""
    hold = await ann.holds("Hubble", THREE_TO_FIVE)
    missed = await ann.books("Atlas", THREE_TO_FIVE)
    used = await ann.books("Curie", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    await ann.checks_in(used)
    house.clock.to(berlin(24, 17))
    while notices := await take_due(house.ledger, most=20):
        await sent(house.ledger, notices)
    assert (await states(house, hold))[-1] == "expired"
    assert (await states(house, missed))[-1] == "no_show"
    assert (await states(house, used))[-1] == "completed"


async def test_a_message_is_taken_by_one_replica_only(ann: Actor, house: House) -> None:
    """Two takers share what is due; nothing is given to both."""
    for hour in range(8, 20):
        await ann.books("Atlas", slot(25, hour, hour + 1))
    house.clock.to(berlin(25, 7, 45))

    batches = await asyncio.gather(*(take_due(house.ledger, most=3) for _ in range(8)))

    keys = [(notice.booking.id, notice.claimed.kind) for batch in batches for notice in batch]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 1


async def test_what_was_claimed_and_not_sent_comes_again_after_the_lease(ann: Actor, house: House) -> None:
    """A process that dies while sending loses nothing."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    lost = await take_due(house.ledger, most=20)
    assert await take_due(house.ledger, most=20) == []

    house.clock.advance(seconds=60)

    again = await take_due(house.ledger, most=20)
    assert [notice.claimed.kind for notice in again] == [notice.claimed.kind for notice in lost] == [Kind.REMINDER]
    assert again[0].claimed.attempts == 2


async def test_a_message_waits_as_long_as_the_platform_asks(ann: Actor, house: House) -> None:
    """`Retry-After` is honoured, and without it the waits double."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    [notice] = await take_due(house.ledger, most=20)
    await put_off(house.ledger, notice, reason="429", after=7)
    house.clock.advance(seconds=6)
    assert await take_due(house.ledger, most=20) == []
    house.clock.advance(seconds=1)
    [notice] = await take_due(house.ledger, most=20)
    await put_off(house.ledger, notice, reason="500", after=None)
    house.clock.advance(seconds=3)
    assert await take_due(house.ledger, most=20) == []
    house.clock.advance(seconds=1)
    assert len(await take_due(house.ledger, most=20)) == 1


async def test_what_fails_for_good_is_marked_with_its_reason(ann: Actor, house: House) -> None:
    """A blocked bot is not asked for ever."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    [notice] = await take_due(house.ledger, most=20)
    await failed(house.ledger, notice, reason="bot was blocked")
    house.clock.advance(minutes=2)
    assert await take_due(house.ledger, most=20) == []
    async with house.ledger.database.connection() as connection:
        cursor = await connection.execute("SELECT state, reason FROM messages WHERE kind = 'reminder'")
        assert await cursor.fetchone() == ("failed", "bot was blocked")


async def test_after_the_last_attempt_a_message_is_given_up(ann: Actor, house: House) -> None:
    """There is an end to trying."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    for _ in range(MOST_ATTEMPTS):
        [notice] = await take_due(house.ledger, most=20)
        await put_off(house.ledger, notice, reason="500", after=1)
        house.clock.advance(seconds=1)
    assert await take_due(house.ledger, most=20) == []


async def test_a_message_that_is_no_longer_true_is_dropped(ann: Actor, house: House) -> None:
    """A reminder that became due before the booking was cancelled is not sent after it."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 46))
    await ann.cancels(booking)
    assert Kind.REMINDER not in await kinds_due(house)


async def test_the_prompt_comes_at_once_for_a_booking_made_late(ann: Actor, house: House) -> None:
    """Whoever books five minutes before the start gets the code now, and no reminder of the past."""
    house.clock.to(berlin(24, 14, 55))
    await ann.books("Atlas", THREE_TO_FIVE)
    assert await kinds_due(house) == [Kind.CHECK_IN]


async def test_a_change_wakes_whoever_listens(ann: Actor, house: House) -> None:
    """What is due at once is announced, so that nobody waits for the next tick."""
    house.clock.to(berlin(24, 14, 55))
    async with asyncio.timeout(5), aclosing(house.ledger.database.heard("bellhop_due")) as heard:
        await anext(heard)
        await ann.books("Atlas", THREE_TO_FIVE)
        await anext(heard)
