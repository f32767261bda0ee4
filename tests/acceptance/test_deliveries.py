"""What arrives twice is counted once, and what was cut short is finished once."""

from dataclasses import dataclass

import pytest

from adapters.chat.incoming import Incoming, Place, Sender, Sentence
from adapters.chat.platform import Address
from adapters.chat.reception import Reception
from adapters.chat.replies import Reply
from adapters.simulator.answers import Answer
from bot.sample import load
from tests.acceptance.people import Stage, Visitor
from tests.chaos.ledgers import TEAM, Notebook

ENTRY = "atlas tomorrow 3-5pm"
JONAS = Sender("slack", TEAM, "jonas")
SAYING = {"slack": "chat.postMessage", "telegram": "sendMessage"}


async def again(visitor: Visitor, answer: Answer) -> None:
    """Deliver the same once more, as the platform does when it doubts that it arrived."""
    taken = await visitor.there.redeliver(answer)
    assert taken.taken
    await visitor.stage.bellhop.reception.quiet()


async def test_a_sentence_that_is_delivered_twice_books_once(mara: Visitor, stage: Stage) -> None:
    """The second delivery changes nothing and says nothing."""
    first = await _says(mara, "desk tomorrow")
    await mara.sees("Held for you")
    said = len(mara.reads())
    await again(mara, first)
    assert "Held for you" in (await mara.says("hubble tomorrow 9-10am")).text
    assert len(mara.reads()) == said + 1
    assert await stage.count("SELECT count(*) FROM bookings") == 2


async def test_a_press_that_is_delivered_twice_counts_once(mara: Visitor, stage: Stage) -> None:
    """A repeated press of Cancel and Undo leaves the audit as it was."""
    card = await mara.presses(await mara.says(ENTRY), "Confirm")
    press = await mara.there.press(mara.person, card, "Cancel")
    gone = await mara.sees_again(card, "Cancelled")
    back = await mara.presses(gone, "Undo")
    audited = await stage.count("SELECT count(*) FROM audit WHERE noun = 'booking'")
    await again(mara, press)
    assert "Atlas" in (await mara.says("my bookings")).text
    assert await stage.count("SELECT count(*) FROM audit WHERE noun = 'booking'") == audited
    assert "Booked" in back.text


async def test_a_delivery_is_still_known_after_a_restart(mara: Visitor, stage: Stage) -> None:
    """Deliveries are counted in the database, not in the process."""
    first = await _says(mara, "desk tomorrow")
    await mara.sees("Held for you")
    await stage.restart()
    await again(mara, first)
    assert await stage.count("SELECT count(*) FROM bookings") == 1


@pytest.mark.parametrize(
    ("words", "line"), [("desk tomorrow", "Desk 1"), ("desk tomorrow for @jonas with @priya", "For Jonas Weber")]
)
async def test_what_was_done_and_could_not_be_said_is_said_later_and_not_done_again(
    mara: Visitor, stage: Stage, words: str, line: str
) -> None:
    """The hold stands, its answer failed, another process takes over: one booking, and its card in the end."""
    stage.simulator.faults.server_error(SAYING[mara.platform], times=3)
    await _says(mara, words)
    await stage.simulator.until(lambda: _failed(stage, mara) == 3, within=10)
    await stage.restart()
    stage.clock.advance(seconds=31)
    assert await stage.bellhop.reception.catch_up() == 1
    card = await mara.sees("⏳ Held", line)
    assert await stage.count("SELECT count(*) FROM bookings") == 1
    assert await stage.bellhop.reception.catch_up() == 0
    assert "Booked" in (await mara.presses(card, "Confirm")).text


async def test_an_answer_that_the_platform_does_not_take_for_a_while_is_kept(mara: Visitor, stage: Stage) -> None:
    """The hold stands, its card waits in the ledger, and the platform is left alone until it may be sent."""
    said = SAYING[mara.platform]
    stage.simulator.calls.clear()
    stage.simulator.faults.too_many_requests(said, retry_after=300)
    await _says(mara, "desk tomorrow")
    await stage.simulator.until(lambda: _failed(stage, mara) == 1, within=10)
    await stage.bellhop.reception.quiet()
    await _says(mara, "my bookings")
    await stage.bellhop.reception.quiet()
    kept = "SELECT count(*) FROM deliveries WHERE answer IS NOT NULL AND not_before > received_at + interval '4 min'"
    assert await stage.count(kept) == 2
    assert await stage.count("SELECT count(*) FROM bookings") == 1
    assert len(stage.simulator.calls.of(said)) == 1


def _failed(stage: Stage, visitor: Visitor) -> int:
    return len([call for call in stage.simulator.calls.of(SAYING[visitor.platform]) if not call.ok])


async def _says(visitor: Visitor, text: str) -> Answer:
    stage = visitor.stage
    if visitor.platform == "slack":
        return await stage.simulator.slack.message(visitor.person, text)
    return await stage.simulator.telegram.send(visitor.person, text)


@dataclass
class Stumbling(Notebook):
    """A platform with a mistake in it: it cannot send a card."""

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Write down everything else."""
        if reply.card:
            raise ValueError("a button with two meanings")
        return await super().answer(reply, to)


async def test_an_answer_that_can_never_be_sent_is_given_up_once(stage: Stage) -> None:
    """The hold stands; its holder hears that something went wrong, and it is not tried again and again."""
    platform = Stumbling()
    reception = Reception(stage.bellhop.ledger, stage.bellhop.reception.doorkeeper, {"slack": platform}, None)
    await load(stage.bellhop.ledger, await reception.doorkeeper.organization(JONAS))
    asked = Sentence("1", JONAS, Place("D1", private=True), ENTRY)
    assert await reception.keep(asked)
    await reception.handle(asked, lambda: None)
    stage.clock.advance(minutes=2)
    await reception.catch_up()
    await reception.quiet()
    assert [reply.lines[0].partition(";")[0] for reply in platform.said["jonas"]] == [
        "Something went wrong on my side while I was answering"
    ]
    assert await stage.count("SELECT count(*) FROM bookings") == 1
    assert await stage.count("SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL") == 0
