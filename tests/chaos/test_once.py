"""Each delivery acts once: whatever is repeated, put off, handled elsewhere or cut off, the ledger is the same."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.chaos.ledgers import STEPS, House, cut_off
from tests.chaos.postgres import copied
from tests.stage import ManualClock

LATER = 31
"""Seconds that pass after each delivery: longer than an answer is put off for at first."""
MARA, JONAS = "mara", "jonas"


@dataclass(frozen=True)
class Step:
    """
    Something that arrives: words of a person, at one of two replicas.

    `cut`: at which await its handling ends together with its replica. `away`: the platform takes no answer at first.
    `again`: the other replica gets it a second time.
    """

    user: str
    words: str
    at: int = 0
    cut: int | None = None
    away: bool = False
    again: bool = False


BEFORE = (Step(JONAS, "atlas tomorrow 3-5pm"), Step(JONAS, "press ok"))
"""What a change needs first: a booking of Atlas tomorrow."""
HELD = BEFORE[:1]
CANCELLED = (*BEFORE, Step(JONAS, "cancel my booking"))

SHORT: Sequence[tuple[Sequence[Step], Step]] = (
    ((), Step(JONAS, "atlas tomorrow 3-5pm")),
    ((), Step(JONAS, "a desk tomorrow at 15:00 for an hour")),
    ((), Step(JONAS, "atlas and the camera tomorrow 3-5pm")),
    ((), Step(JONAS, "a desk tomorrow at 15:00 for an hour with @priya")),
    (HELD, Step(JONAS, "press ok")),
    (HELD, Step(JONAS, "no, curie")),
    (BEFORE, Step(JONAS, "extend by 30 min")),
    (BEFORE, Step(JONAS, "shorten by 15 min")),
    (BEFORE, Step(JONAS, "move my booking by an hour")),
    (BEFORE, Step(JONAS, "cancel my booking")),
    (CANCELLED, Step(JONAS, "press undo")),
    ((), Step(MARA, "/rules atlas buffer 10 min")),
    ((), Step(MARA, "/groups crew add @jonas")),
    (BEFORE, Step(MARA, "/blackout atlas tomorrow 9-12: maintenance")),
    (BEFORE, Step(JONAS, "I'm away tomorrow")),
)
"""Every kind of change, with what has to come before it."""


async def plainly(house: House, steps: Sequence[Step]) -> None:
    """Let everything arrive once, in order, at one replica."""
    for step in steps:
        await house.processes[0].handled(house.delivery(step.user, step.words))
        house.clock.advance(seconds=LATER)


async def roughly(house: House, steps: Sequence[Step]) -> int:
    """Let everything arrive as its step says, and return how many awaits the last one had."""
    seen, awaits = [], 0
    for step in steps:
        incoming = house.delivery(step.user, step.words)
        seen.append(incoming)
        house.platform.away = step.away
        try:
            awaits = await cut_off(house.processes[step.at].handled(incoming), STEPS if step.cut is None else step.cut)
        except asyncio.CancelledError:
            await house.dies(step.at)
            # Nobody acknowledged it, so the platform brings it once more.
            await house.processes[1 - step.at].handled(incoming)
        house.platform.away = False
        if step.again:
            await house.processes[1 - step.at].handled(incoming)
        # What a dead replica left is acted on at once; an answer that was put off is said a little later.
        await house.settled()
        house.clock.advance(seconds=LATER)
        await house.settled()
    for number, incoming in enumerate(seen):
        await house.processes[number % 2].handled(incoming)
    await house.settled()
    return awaits


@asynccontextmanager
async def furnished(url: str, before: Sequence[Step] = ()) -> AsyncIterator[House]:
    """Lend a house after these steps, to be copied: nobody works on it any more."""
    house = House(url, ManualClock())
    try:
        await house.furnish()
        await plainly(house, before)
    finally:
        await house.close()
    yield house


async def after(house: House, *steps: Step) -> list[Any]:
    """Return the ledger of a copy of the house after these steps, each once and in order."""
    async with house.copy(replicas=1) as copy:
        await plainly(copy, steps)
        return copy.told()


async def after_roughly(house: House, *steps: Step) -> tuple[list[Any], int]:
    """Return the ledger of a copy of the house after these steps, as they say, and how many awaits the last one had."""
    async with house.copy(replicas=2) as copy:
        awaits = await roughly(copy, steps)
        return copy.told(), awaits


@pytest.mark.parametrize(("before", "act"), SHORT, ids=[act.words for _, act in SHORT])
async def test_an_act_that_is_cut_off_anywhere_is_done_once(
    before: Sequence[Step], act: Step, database_url: str
) -> None:
    """Wherever a replica ends while it handles a delivery, another one finishes it, and nothing is done twice."""
    async with furnished(database_url, before) as house:
        plain = await after(house, act)
        whole, awaits = await after_roughly(house, act)
        assert awaits > 2
        differing = [cut for cut in range(awaits) if (await after_roughly(house, replace(act, cut=cut)))[0] != plain]
    assert (whole, differing) == (plain, []), f"of {awaits} awaits"


WORDS = st.sampled_from([
    "atlas tomorrow 3-5pm",
    "press ok",
    "extend by 30 min",
    "shorten by 15 min",
    "move my booking by an hour",
    "cancel my booking",
    "press undo",
    "a desk tomorrow at 10:00 for an hour",
    "no, curie",
    "my bookings",
    "hubble tomorrow 9-10am with @priya",
])  # fmt: skip
STEP = st.builds(
    Step,
    user=st.sampled_from([MARA, JONAS]),
    words=WORDS,
    at=st.integers(0, 1),
    cut=st.none() | st.integers(0, 60),
    again=st.booleans(),
)


def test_any_sequence_leaves_the_same_ledger_as_each_once(database_url: str) -> None:
    """Deliveries that are repeated, cut off and handled by two replicas do what they do once and in order."""

    async def compared(steps: list[Step]) -> None:
        async with furnished(copied(database_url)) as house:
            assert (await after_roughly(house, *steps))[0] == await after(house, *steps)

    @settings(max_examples=20, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(STEP, min_size=2, max_size=6))
    def holds(steps: list[Step]) -> None:
        asyncio.run(compared(steps))

    holds()
