"""Messages are handled in turn: in order for each person, fairly between people and workspaces, check-ins first."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from structlog.testing import capture_logs

from adapters.chat.codec import payload
from adapters.chat.incoming import (
    Changed,
    Edited,
    Filled,
    Incoming,
    Opened,
    Place,
    Press,
    Sender,
    Sentence,
    Slash,
    Wordless,
)
from adapters.chat.intents.attending import CheckIn
from adapters.chat.intents.bookings import Confirm
from adapters.chat.turns import FOR_OTHERS, Turns
from core.errors import Unavailable
from core.values import BookingId

PLACE = Place("C1", private=False)
CHECK_IN = payload(CheckIn(BookingId(1)))


def says(user: str, text: str, *, workspace: str = "T1") -> Sentence:
    """Return what somebody writes; the words make the delivery unlike every other."""
    return Sentence(f"{user} {text}", Sender("slack", workspace, user), PLACE, text)


@dataclass
class Desk:
    """Handles messages one at a time unless told otherwise, each once its gate is open, and notes their texts."""

    at_once: int = 1
    each: int = 20
    every: int = 1000
    kept: list[Incoming] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    most_at_once: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    faults: list[Exception] = field(default_factory=list)
    """How the next questions for what waits in the ledger will fail."""
    fetched: asyncio.Event = field(default_factory=asyncio.Event)
    """Whether what waits in the ledger was asked for."""
    turns: Turns = field(init=False)
    _done: set[str] = field(default_factory=set)
    _acting: int = 0

    def __post_init__(self) -> None:
        """Make the turns."""
        self.turns = Turns(self._handle, self._left, at_once=self.at_once, each=self.each, every=self.every)

    def takes(self, *messages: Incoming) -> None:
        """Keep the messages and queue them."""
        for message in messages:
            self.kept.append(message)
            self.turns.add(message)

    async def finishes(self) -> list[str]:
        """Open the gate, handle everything, and return the texts in the order in which they were begun."""
        self.gate.set()
        async with asyncio.timeout(5):
            await self.turns.quiet()
        return self.begun

    async def _handle(self, incoming: Incoming, acted: Callable[[], None]) -> None:
        self.begun.append(text(incoming))
        self._acting += 1
        self.most_at_once = max(self.most_at_once, self._acting)
        await self.gate.wait()
        self._acting -= 1
        self._done.add(incoming.delivery)
        acted()

    async def _left(self, sender: Sender, most: int) -> Sequence[Incoming]:
        if self.faults:
            raise self.faults.pop()
        self.fetched.set()
        return [each for each in self.kept if each.sender == sender and each.delivery not in self._done][:most]


def text(incoming: Incoming) -> str:
    """Return what it says, whatever it is."""
    match incoming:
        case Press(payload=said) | Slash(text=said) | Sentence(text=said) | Edited(text=said):
            return said
        case Changed() | Wordless() | Opened() | Filled():
            return ""


async def test_a_storm_is_its_authors_alone() -> None:
    """Whoever writes one message after somebody's hundred is served second."""
    desk = Desk()
    desk.takes(*(says("ann", f"a{number}") for number in range(100)))
    desk.takes(says("ben", "b0"), says("cleo", "c0"), says("ben", "b1"))
    assert await desk.finishes() == ["a0", "b0", "c0", "a1", "b1", *(f"a{number}" for number in range(2, 100))]


async def test_a_workspace_of_many_leaves_every_second_turn_to_a_small_one() -> None:
    """People of one workspace share its turns."""
    desk = Desk()
    desk.takes(*(says(f"ann{number}", f"a{number}") for number in range(4)))
    desk.takes(says("ben", "b0", workspace="T2"), says("cleo", "c0", workspace="T2"))
    assert await desk.finishes() == ["a0", "a1", "b0", "a2", "c0", "a3"]


async def test_whoever_checks_in_comes_first() -> None:
    """A press, a command and a code pass by others' messages, and never by one's own."""
    desk = Desk()
    desk.takes(says("ann", "a0"), says("ben", "b0"), says("cleo", "c0"))
    desk.takes(
        Press("1", Sender("slack", "T1", "dan"), PLACE, CHECK_IN),
        Slash("2", Sender("slack", "T1", "eve"), PLACE, "checkin", "now"),
        says("fay", "482 913"),
        Press("3", Sender("slack", "T1", "cleo"), PLACE, CHECK_IN),
        Press("4", Sender("slack", "T1", "gus"), PLACE, payload(Confirm(BookingId(1)))),
    )
    begun = await desk.finishes()
    assert begun[:4] == ["a0", CHECK_IN, "now", "482 913"]
    assert begun[4:] == ["b0", "c0", payload(Confirm(BookingId(1))), CHECK_IN]


async def test_what_finds_no_room_in_memory_is_fetched_in_order() -> None:
    """Nothing is lost, doubled or overtaken, although two messages of each person fit into memory, and five in all."""
    desk = Desk(each=2, every=5)
    everybody = [[says(user, f"{user}{number}") for number in range(7)] for user in ("ann", "ben", "cleo", "dan")]
    for messages in everybody:
        desk.takes(*messages)
    begun = await desk.finishes()
    for messages in everybody:
        assert [each for each in begun if each[:3] == messages[0].sender.user[:3]] == [each.text for each in messages]
    assert len(begun) == 28


async def test_what_arrives_during_the_storm_comes_behind_it() -> None:
    """A person's newer message never overtakes what still waits in the ledger."""
    desk = Desk(each=2)
    desk.takes(*(says("ann", f"a{number}") for number in range(9)))
    desk.gate.set()
    async with asyncio.timeout(5):
        await desk.fetched.wait()
    desk.takes(says("ann", "last"))
    assert await desk.finishes() == [*(f"a{number}" for number in range(9)), "last"]


@pytest.mark.parametrize("fault", [Unavailable(), ValueError("a fault of ours")])
async def test_what_cannot_be_fetched_now_is_fetched_later_and_others_go_on(fault: Exception) -> None:
    """Nobody asks again without a pause, and nothing is lost."""
    desk = Desk(each=1, faults=[fault])
    desk.takes(says("ann", "a0"), says("ann", "a1"), says("ben", "b0"))
    with capture_logs() as logs:
        assert await desk.finishes() == ["a0", "b0", "a1"]
    assert [each["event"] for each in logs] == ([] if isinstance(fault, Unavailable) else ["messages not fetched"])


async def test_a_delivery_that_waits_already_is_not_queued_twice() -> None:
    """Neither one that is being handled nor one that waits."""
    desk = Desk()
    desk.takes(says("ann", "a0"), says("ann", "a1"))
    await asyncio.sleep(0)
    desk.turns.add(says("ann", "a0"))
    desk.turns.add(says("ann", "a1"))
    assert await desk.finishes() == ["a0", "a1"]


async def test_a_bounded_number_is_acted_on_at_once_and_some_places_are_kept_for_other_workspaces() -> None:
    """Although everybody of one workspace hangs, another one is served."""
    desk = Desk(at_once=4)
    desk.takes(*(says(f"ann{number}", f"a{number}") for number in range(9)))
    desk.takes(says("ben", "b0", workspace="T2"))
    await asyncio.sleep(0)
    assert desk.begun == ["a0", "a1", "b0"]
    await desk.finishes()
    assert desk.most_at_once == 4 - FOR_OTHERS + 1


async def test_an_answer_that_hangs_holds_up_nobody_but_its_reader() -> None:
    """Once a message is acted on, the next person's is begun."""
    begun, gate = list[str](), asyncio.Event()

    async def handle(incoming: Incoming, acted: Callable[[], None]) -> None:
        begun.append(text(incoming))
        acted()
        await gate.wait()

    turns = Turns(handle, nothing_left, at_once=1)
    for message in (says("ann", "a0"), says("ann", "a1"), says("ben", "b0")):
        turns.add(message)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert begun == ["a0", "b0"]
    gate.set()
    await turns.quiet()
    assert begun == ["a0", "b0", "a1"]


async def nothing_left(_: Sender, __: int) -> Sequence[Incoming]:
    """Find nothing in the ledger."""
    return ()


async def test_a_fault_stops_nobody() -> None:
    """The person's next message is handled all the same, and the fault is in the log."""
    begun = list[str]()

    async def handle(incoming: Incoming, _: Callable[[], None]) -> None:
        begun.append(text(incoming))
        raise LookupError

    turns = Turns(handle, nothing_left, at_once=1)
    with capture_logs() as logs:
        turns.add(says("ann", "a0"))
        turns.add(says("ann", "a1"))
        await turns.quiet()
    assert begun == ["a0", "a1"]
    assert [entry["event"] for entry in logs] == ["message not handled"] * 2


async def test_what_is_not_kept_is_never_left_to_the_ledger() -> None:
    """It could not be fetched from there: beyond one person's bound it waits in memory."""
    desk = Desk(each=1)
    for number in range(4):
        desk.turns.add(says("ann", f"a{number}"), kept=False)
    assert await desk.finishes() == ["a0", "a1", "a2", "a3"]


async def test_finishing_handles_what_waits_and_fetches_nothing_more() -> None:
    """What is only in the ledger stays there for the next process."""
    desk = Desk(each=2)
    desk.takes(*(says("ann", f"a{number}") for number in range(5)))
    desk.gate.set()
    await desk.turns.finish(5)
    assert desk.begun == ["a0", "a1"]


async def test_finishing_calls_off_what_hangs() -> None:
    """Stopping is bounded; what had not begun is not begun any more."""
    desk = Desk()
    desk.takes(says("ann", "a0"), says("ann", "a1"))
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await desk.turns.finish(0)
    assert desk.begun == ["a0"]
