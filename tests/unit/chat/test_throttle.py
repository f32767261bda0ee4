"""Calls pass the throttle one at a time after a pause, and none while it lasts."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from adapters.chat.call import Call, Patience
from adapters.chat.platform import TryLater, Undeliverable
from adapters.chat.throttle import IN_A_ROW, Throttle
from core.values import Route
from tests.seconds import Seconds

SLACK = Route("slack", "T1")
POST = Call(SLACK, "chat.postMessage")


@pytest.fixture
def seconds() -> Seconds:
    """Give seconds that pass when somebody waits."""
    return Seconds()


@pytest.fixture
async def throttle(seconds: Seconds) -> Throttle:
    """Give a throttle in which posting was limited for a second that is over."""
    throttle = Throttle(clock=seconds, sleep=seconds.sleep)
    await limited(throttle, POST, after=1)
    seconds.at = 1.0
    return throttle


async def limited(throttle: Throttle, call: Call, *, after: float | None) -> TryLater:
    """Let a call be answered with 429, and return what its caller hears."""
    with pytest.raises(TryLater) as later:
        async with throttle.passing(call):
            raise TryLater("429", after=after, limited=True)
    return later.value


class Line:
    """Calls under way, each of which ends when it is told to."""

    def __init__(self, throttle: Throttle) -> None:
        """Begin with none."""
        self.throttle = throttle
        self.begun: list[asyncio.Future[None]] = []

    @asynccontextmanager
    async def waiting(self, calls: int) -> AsyncIterator[None]:
        """Let so many calls ask at once."""
        async with asyncio.TaskGroup() as group:
            for _ in range(calls):
                group.create_task(self._call())
            await self.settled()
            yield

    async def settled(self) -> None:
        """Let everybody go as far as they can."""
        for _ in range(20):
            await asyncio.sleep(0)

    async def ends(self, number: int, fault: Exception | None = None) -> int:
        """End a call, well or with a fault, and return how many have begun by then."""
        if fault:
            self.begun[number].set_exception(fault)
        else:
            self.begun[number].set_result(None)
        await self.settled()
        return len(self.begun)

    async def _call(self) -> None:
        try:
            async with self.throttle.passing(POST):
                end = asyncio.get_running_loop().create_future()
                self.begun.append(end)
                await end
        except (TryLater, Undeliverable):
            pass


async def test_after_a_pause_calls_go_one_at_a_time_and_later_more(throttle: Throttle) -> None:
    """Each waits for the one before; after ten that went well there are two at a time: no crowd meets the next 429."""
    line = Line(throttle)
    async with line.waiting(IN_A_ROW + 3):
        assert [await line.ends(number) for number in range(IN_A_ROW - 1)] == list(range(2, IN_A_ROW + 1))
        assert await line.ends(IN_A_ROW - 1) == IN_A_ROW + 2
        for number in range(IN_A_ROW, IN_A_ROW + 3):
            await line.ends(number)


async def test_a_call_that_did_not_go_well_gives_its_place_to_the_next(throttle: Throttle) -> None:
    """A broken server widens nothing; a refusal is an answer like any other."""
    line = Line(throttle)
    async with line.waiting(IN_A_ROW + 2):
        assert await line.ends(0, TryLater("500")) == 2
        for number in range(1, IN_A_ROW):
            assert await line.ends(number, Undeliverable("channel_not_found")) == number + 2
        assert await line.ends(IN_A_ROW) == IN_A_ROW + 2
        await line.ends(IN_A_ROW + 1)


async def test_the_next_429_stops_those_in_line(throttle: Throttle) -> None:
    """The one that went first was refused, so nobody else is sent at all."""
    line = Line(throttle)
    async with line.waiting(5):
        assert await line.ends(0, TryLater("429", after=30, limited=True)) == 1


async def test_a_call_from_before_the_pause_proves_nothing(throttle: Throttle, seconds: Seconds) -> None:
    """Two were under way; one was refused, and the other's success is no sign that the platform takes more again."""
    telegram = Route("telegram", "7")
    one, other = (Call(telegram, "", chat=chat, chats_pause=True) for chat in "12")
    async with throttle.passing(other):
        await limited(throttle, one, after=1)
    seconds.at += 1
    # The chat is told apart from the whole bot by its second 429, as nothing went well in between.
    await limited(throttle, one, after=60)
    async with throttle.passing(other):
        assert seconds.at == 2


async def test_who_can_wait_waits_and_who_cannot_is_told_how_long(seconds: Seconds) -> None:
    """Without a figure of the platform it is five seconds; a wait is as long as the pause and no longer."""
    throttle = Throttle(clock=seconds, sleep=seconds.sleep)
    told = await limited(throttle, POST, after=None)
    assert (told.after, told.limited) == (5, True)

    with pytest.raises(TryLater) as later:
        async with throttle.passing(Call(SLACK, "chat.postMessage", patience=Patience(0.5, 0.5))):
            pass
    assert (later.value.after, later.value.limited) == (5, True)

    async with throttle.passing(Call(SLACK, "chat.postMessage")):
        assert seconds.at == 5


async def test_a_pause_stops_its_own_scope(seconds: Seconds) -> None:
    """Another method, another workspace and fetching go on; all of a workspace stops everything else in it."""
    throttle = Throttle(clock=seconds, sleep=seconds.sleep)
    await limited(throttle, POST, after=60)
    for other in (Call(SLACK, "chat.update"), Call(Route("slack", "T2"), "chat.postMessage")):
        async with throttle.passing(other):
            pass

    bot = Route("telegram", "7")
    await limited(throttle, Call(bot, "", chat="1", chats_pause=True), after=60)
    for stopped in (Call(bot, "", chat="2", chats_pause=True), Call(bot, "setMyCommands")):
        with pytest.raises(TryLater):
            async with throttle.passing(stopped):
                pass
    async with throttle.passing(Call(bot, "getUpdates", apart=True)):
        assert seconds.at == 0
