"""Each message acts once, however often it has to be answered, and whoever answers it."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import pytest

from adapters.simulator.answers import Answer
from adapters.simulator.faults import Fault
from adapters.simulator.messages import Message
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import ENTRY, booked
from tests.stage import berlin

SAYING = {
    "slack": ("chat.postMessage", "chat.update", "chat.postEphemeral", "response_url"),
    "telegram": ("sendMessage", "editMessageText"),
}
"""The calls by which each platform is given an answer."""


async def gives(visitor: Visitor, line: str) -> Answer:
    """Write a sentence or a command, without waiting for its answer."""
    there, person = visitor.stage.simulator, visitor.person
    if visitor.platform == "telegram":
        return await there.telegram.send(person, line)
    return await (there.slack.command(person, line) if line.startswith("/") else there.slack.message(person, line))


@contextmanager
def unanswered(visitor: Visitor, fault: Fault) -> Iterator[None]:
    """Let every answer to the person fail until the block ends."""
    faults = visitor.stage.simulator.faults
    with ExitStack() as lasting:
        for method in SAYING[visitor.platform]:
            lasting.enter_context(faults.lasting(fault, method))
        yield


async def tried(visitor: Visitor, times: int = 1) -> None:
    """Wait until answering has failed so many times."""
    calls = visitor.stage.simulator.calls
    await visitor.stage.simulator.until(
        lambda: len([call for call in calls.of(*SAYING[visitor.platform]) if not call.ok]) >= times, within=15
    )


async def minutes(stage: Stage) -> int:
    """Return how long the one booking is."""
    return await stage.count("SELECT extract(epoch FROM ends - starts) / 60 FROM bookings")


@pytest.mark.parametrize("fault", [Fault("server_error"), Fault("silence")], ids=["500", "silence"])
async def test_half_an_hour_more_is_half_an_hour_however_late_the_answer(
    mara: Visitor, stage: Stage, fault: Fault
) -> None:
    """The platform fails or hangs, the process ends, others try again: the booking is extended once, and says so."""
    await booked(mara)
    await stage.bellhop.reception.quiet()
    with unanswered(mara, fault):
        await gives(mara, "extend by 30 min")
        if fault.kind == "server_error":
            await tried(mara, times=3)
            await stage.bellhop.reception.quiet()
        for _ in range(2):
            await stage.kill()
            stage.clock.advance(seconds=31)
            await stage.bellhop.reception.catch_up()
        await stage.kill()
    stage.clock.advance(seconds=31)
    assert await stage.bellhop.reception.catch_up() <= 1
    await mara.sees("15:00–17:30")
    await stage.bellhop.reception.quiet()
    assert await minutes(stage) == 150
    assert await stage.count("SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL") == 0


@dataclass(frozen=True)
class Act:
    """What somebody asks for after a beginning, what must be true once, and the words of the answer."""

    begin: Callable[[Visitor], Awaitable[Message | None]]
    line: str
    """A sentence or a command; with a button in brackets, that is pressed on the beginning's last message."""
    fact: str
    expected: int
    says: str


async def nothing(_: Visitor) -> None:
    """Begin with nothing."""


async def held(visitor: Visitor) -> Message:
    """Begin with a hold."""
    return await visitor.says(ENTRY)


async def cancelled(visitor: Visitor) -> Message:
    """Begin with a booking that was just cancelled."""
    return await visitor.presses(await booked(visitor), "Cancel")


async def about_to_begin(visitor: Visitor) -> Message:
    """Begin at the start of a booking."""
    card = await booked(visitor)
    await visitor.stage.until(berlin(24, 15))
    return card


async def away(visitor: Visitor) -> Message:
    """Begin with the preview of an absence."""
    await booked(visitor)
    return await visitor.says("I'm away tomorrow")


async def closing(visitor: Visitor) -> Message:
    """Begin with the preview of a blackout."""
    await booked(visitor)
    return await visitor.commands("/blackout atlas tomorrow 2-6pm: cleaning")


LENGTH = "SELECT extract(epoch FROM ends - starts) / 60 FROM bookings"
START = "SELECT extract(hour FROM starts AT TIME ZONE 'Europe/Berlin') FROM bookings"
STATUS = "SELECT count(*) FROM audit WHERE verb = '{}'"
RULED = "SELECT count(*) FROM policy_changes WHERE level = 'resource'"
ACTS = {
    "extend": Act(booked, "extend by 30 min", LENGTH, 150, "15:00–17:30"),
    "shorten": Act(booked, "shorten by 15 min", LENGTH, 105, "15:00–16:45"),
    "move": Act(booked, "make it an hour later", START, 16, "16:00–18:00"),
    "cancel": Act(booked, "cancel atlas tomorrow", STATUS.format("cancelling"), 1, "Cancelled"),
    "undo": Act(cancelled, "undo", STATUS.format("confirmed"), 2, "✅ Booked"),
    "book": Act(nothing, "desk tomorrow", "SELECT count(*) FROM bookings", 1, "Held for you"),
    "confirm": Act(held, "yes", STATUS.format("confirmed"), 1, "✅ Booked"),
    "check in": Act(about_to_begin, "i'm here", STATUS.format("in_use"), 1, "Checked in until 17:00"),
    "away": Act(away, "[Cancel]", STATUS.format("cancelling"), 1, "1 booking cancelled"),
    "rules": Act(nothing, "/rules atlas grace 15 min", RULED, 1, "10 min → 15 min"),
    "groups": Act(nothing, "/groups crew add @mara", "SELECT count(*) FROM group_members", 1, "is now in crew"),
    "blackout": Act(closing, "[Cancel them and close]", STATUS.format("cancelled"), 1, "cleaning"),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=list(ACTS))
async def test_a_process_that_dies_between_acting_and_answering_leaves_only_the_answer(
    mara: Visitor, stage: Stage, act: Act
) -> None:
    """What was done is done once, and the next process says so."""
    before = await act.begin(mara)
    await stage.bellhop.reception.quiet()
    read = {(message.id, message.edits) for message in mara.reads()}
    with unanswered(mara, Fault("server_error")):
        if act.line.startswith("["):
            assert before
            await mara.there.press(mara.person, before, next(each for each in before.labels if act.line[1:-1] in each))
        else:
            await gives(mara, act.line)
        await tried(mara)
        await stage.kill()
    await stage.bellhop.reception.catch_up()
    await stage.simulator.until(
        lambda: any(act.says in each.text for each in mara.reads() if (each.id, each.edits) not in read), within=10
    )
    assert await stage.count(act.fact) == act.expected


async def test_a_late_answer_says_the_state_of_now(mara: Visitor, stage: Stage) -> None:
    """The hold is over when its card can be sent: the card says so, and offers to hold it again."""
    with unanswered(mara, Fault("server_error")):
        await gives(mara, ENTRY)
        await tried(mara)
        await stage.kill()
        stage.clock.advance(minutes=6)
    await stage.bellhop.reception.catch_up()
    card = await mara.sees("Atlas · Tue 24 Nov, 15:00–17:00", button="Hold again")
    assert "Held for you" not in card.text
    assert await stage.count("SELECT count(*) FROM bookings") == 1
