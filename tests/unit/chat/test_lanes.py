"""Work in order within a lane, side by side across lanes."""

import asyncio
from collections.abc import Awaitable, Callable

from adapters.chat.lanes import Lanes


def noted(done: list[str], name: str, gate: asyncio.Event | None = None) -> Callable[[], Awaitable[None]]:
    """Return work that waits for its gate and notes its name."""

    async def work() -> None:
        if gate is not None:
            await gate.wait()
        done.append(name)

    return work


async def test_a_slow_message_is_not_overtaken_in_its_own_chat() -> None:
    """Other chats go on meanwhile."""
    lanes, done, gate, other = Lanes(10), list[str](), asyncio.Event(), asyncio.Event()

    async def passing() -> None:
        done.append("b1")
        other.set()

    await lanes.add("a", noted(done, "a1", gate))
    await lanes.add("a", noted(done, "a2"))
    await lanes.add("a", noted(done, "a3"))
    await lanes.add("b", passing)
    async with asyncio.timeout(5):
        await other.wait()
    assert done == ["b1"]
    gate.set()
    await lanes.finish(5)
    assert done == ["b1", "a1", "a2", "a3"]


async def test_work_that_fails_does_not_stop_its_lane() -> None:
    """The next message is handled all the same."""
    lanes, done = Lanes(10), list[str]()

    async def fail() -> None:
        raise LookupError

    await lanes.add("a", fail)
    await lanes.add("a", noted(done, "next"))
    await lanes.finish(5)
    assert done == ["next"]


async def test_a_full_house_makes_the_caller_wait() -> None:
    """Only so much is taken at once, waiting work included."""
    lanes, done, gate = Lanes(2), list[str](), asyncio.Event()
    await lanes.add("a", noted(done, "a1", gate))
    await lanes.add("a", noted(done, "a2"))
    third = asyncio.ensure_future(lanes.add("b", noted(done, "b1")))
    await asyncio.sleep(0)
    assert not third.done()
    gate.set()
    await third
    await lanes.finish(5)
    assert sorted(done) == ["a1", "a2", "b1"]


async def test_finishing_calls_off_what_takes_too_long() -> None:
    """Stopping is bounded, whatever hangs."""
    lanes, done = Lanes(2), list[str]()
    await lanes.add("a", noted(done, "never", asyncio.Event()))
    async with asyncio.timeout(5):
        await lanes.finish(0)
    assert done == []
