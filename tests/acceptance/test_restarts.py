"""The outbox stops or dies in the middle of its work: it loses nothing, and an orderly stop sends nothing twice."""

import asyncio
from collections import Counter
from contextlib import suppress
from functools import partial

import pytest

from adapters.chat.asker import Acting
from adapters.chat.marks import MOST_BEGUN
from adapters.simulator.messages import BOT
from core.domain.people.identity import Identity
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.people.admit import member_behind
from tests.acceptance.people import Outage, Stage, Visitor
from tests.stage import berlin

SEATS = 120


@pytest.fixture
async def seats(mara: Visitor, stage: Stage) -> int:
    """Book and confirm so many seats for one person, all for the same minute."""
    ledger = stage.bellhop.ledger
    platforms = {platform.name: platform for platform in stage.bellhop.platforms()}
    ids = {"slack": mara.person.slack_user, "telegram": str(mara.person.telegram_user)}
    identity = Identity(mara.platform, platforms[mara.platform].workspace, ids[mara.platform])
    member = await member_behind(ledger, identity)
    assert member
    catalogue = await ledger.catalogue(member.organization)
    flight = catalogue.named("FL123")
    assert flight
    for _ in range(SEATS):
        acting: Acting = {"organization": member.organization, "by": member.id, "via": mara.platform}
        held = await hold(ledger, resource=flight.id, during=flight.departures[0], **acting)
        await confirm(ledger, booking=held.id, **acting)
    return SEATS


def reminded(visitor: Visitor) -> Counter[str]:
    """Count the reminders that the person reads, by seat."""
    said = [message.text for message in visitor.there.messages(visitor.person) if message.author == BOT]
    return Counter(text.split(" at 09:30")[0] for text in said if " at 09:30, in " in text)


def more_than(visitor: Visitor, sent: int) -> bool:
    """Say whether the person has read more than so many reminders."""
    return len(reminded(visitor)) > sent


async def all_reminded(visitor: Visitor, seats: int) -> None:
    """
    Return once the person has read a reminder of each seat, and nothing is in hand any more.

    Where the database is busy for seconds, what is in hand is put off by the story's clock, which goes on meanwhile.
    """
    for _ in range(60):
        with suppress(TimeoutError):
            await visitor.stage.simulator.until(lambda: len(reminded(visitor)) == seats, within=1)
            break
        visitor.stage.clock.advance(seconds=2)
        visitor.stage.bellhop.outbox.look()
    assert len(reminded(visitor)) == seats
    await visitor.stage.bellhop.outbox.deliver_due()


async def test_an_orderly_stop_in_the_middle_doubles_nothing(mara: Visitor, stage: Stage, seats: int) -> None:
    """A process that stops sends and marks what it has begun, and lets go of the rest; the next process sends that."""
    stage.clock.to(berlin(24, 9, 15))
    stage.bellhop.outbox.look()
    await stage.simulator.until(lambda: bool(reminded(mara)))
    await stage.stop()
    assert len(reminded(mara)) < seats
    await stage.start()
    await all_reminded(mara, seats)
    assert set(reminded(mara).values()) == {1}
    assert await stage.count("SELECT sum(doubles) FROM messages") == 0


async def test_few_messages_are_begun_and_not_marked(mara: Visitor, stage: Stage, seats: int) -> None:
    """At whatever moment somebody looks, or the process dies, no more than these may have been sent without a mark."""
    begun = "SELECT count(*) FROM messages WHERE begun_at IS NOT NULL"
    stage.clock.to(berlin(24, 9, 15))
    stage.bellhop.outbox.look()
    seen = 0
    for sent in range(seats):
        await stage.simulator.until(partial(more_than, mara, sent))
        seen = max(seen, await stage.count(begun))
    await stage.bellhop.outbox.deliver_due()
    assert 1 < seen <= MOST_BEGUN
    assert await stage.count(begun) == 0


@pytest.mark.perhaps_twice
async def test_a_process_that_dies_loses_nothing_and_doubles_what_was_begun(
    mara: Visitor, stage: Stage, seats: int
) -> None:
    """Only the few messages that were begun and not marked may come twice, and each of those is counted."""
    stage.clock.to(berlin(24, 9, 15))
    stage.bellhop.outbox.look()
    await stage.simulator.until(lambda: len(reminded(mara)) > seats / 3)
    # Given no time at all: whatever was under way is cut off where it stands.
    await stage.bellhop.outbox.finish(0)
    await stage.stop()
    await stage.start()
    await all_reminded(mara, seats)
    doubled = sum(reminded(mara).values()) - seats
    assert doubled <= await stage.count("SELECT sum(doubles) FROM messages") <= MOST_BEGUN
    assert await stage.count("SELECT count(*) FROM messages WHERE state = 'waiting' AND kind = 'reminder'") == 0


async def test_what_was_sent_while_the_ledger_went_away_is_not_sent_again(
    mara: Visitor, stage: Stage, seats: int, outage: Outage
) -> None:
    """What is under way then is remembered, and marked as soon as the ledger is back; nothing else begins meanwhile."""
    stage.clock.to(berlin(24, 9, 15))
    stage.bellhop.outbox.look()
    await stage.simulator.until(lambda: len(reminded(mara)) > MOST_BEGUN)
    async with outage():
        sent = len(reminded(mara))
        assert await stage.bellhop.outbox.ledger.database.answers() is False
        assert len(reminded(mara)) <= sent + MOST_BEGUN
    await all_reminded(mara, seats)
    async with asyncio.timeout(10):
        while not await stage.bellhop.ledger.database.answers():
            pass
    await stage.bellhop.outbox.deliver_due()
    assert set(reminded(mara).values()) == {1}
    assert await stage.count("SELECT count(*) FROM messages WHERE state = 'waiting' AND kind = 'reminder'") == 0
