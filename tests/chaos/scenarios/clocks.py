"""Replicas whose own clocks are wrong by an hour, and a time in which no replica was there at all."""

import asyncio

from tests.chaos.scenario import SCENARIOS, Figures, Ground
from tests.chaos.scenarios.reminders import arrived, booked, falling_due
from tests.chaos.town import Town, in_minutes, town

AHEAD = 1
"""Hours by which a clock is wrong."""
HOLD = "a desk tomorrow at 15:00 for an hour"


async def _wrong(ground: Ground, hours: int) -> Figures:
    """One of two replicas is off by so many hours; people are reminded of the next hour, and others hold a desk."""
    people = ground.size(20, 80)
    async with town(ground.server.another(), slack=people // 2, telegram=people // 2) as here:
        holding, reminded = here.citizens[: people // 2], here.citizens[people // 2 :]
        await booked(here, reminded)
        await here.together(here.start(1, clock=clock) for clock in (0, hours))
        due = await falling_due(here)
        await here.together(citizen.says(HOLD) for citizen in holding)
        await here.all_hear(here.citizens, within=30)
        # What a wrong clock takes for over, it ends within a tick or two.
        await asyncio.sleep(ground.size(3, 20))
        rest = await here.rest(within=30)
        states = dict(await here.rows("SELECT status, count(*) FROM bookings GROUP BY status"))
        right, wrong = [await replica.readiness() for replica in here.replicas]
        return (
            await arrived(here, reminded, due)
            | rest
            | {
                "no-shows": states.get("no_show", 0),
                "holds lost": len(holding) - states.get("held", 0),
                "wrong clock unseen": wrong.get("clock", True),
                "right clock accused": not right.get("clock", True),
            }
        )


CLOCKS = {
    "lost": 0,
    "doubled": 0,
    "late s": 10,
    "no-shows": 0,
    "holds lost": 0,
    "wrong clock unseen": 0,
    "right clock accused": 0,
}


@SCENARIOS.add("clock ahead", needs_faketime=True, most=CLOCKS)
async def clock_ahead(ground: Ground) -> Figures:
    """One replica is an hour ahead."""
    return await _wrong(ground, AHEAD)


@SCENARIOS.add("clock behind", needs_faketime=True, most=CLOCKS)
async def clock_behind(ground: Ground) -> Figures:
    """One replica is an hour behind."""
    return await _wrong(ground, -AHEAD)


@SCENARIOS.add("nobody there", most={"no-shows": 0, "strikes": 0, "doubled": 0, "admins not told": 0})
async def nobody_there(ground: Ground) -> Figures:
    """No replica was there for two minutes, in which check-in windows ended: nobody is punished, an admin is told."""
    people = ground.size(10, 40)
    async with town(ground.server.another(), slack=people) as here:
        await here.promote(here.citizens[0])
        await here.start(1)
        # Their windows ended a minute ago, while the replica that is killed now had not beaten for two minutes.
        await here.living[0].kill()
        await here.book_earlier(here.citizens[1:], in_minutes(-11))
        await here.run("UPDATE replicas SET beat_at = beat_at - interval '2 minutes'")
        await here.start(1)
        await here.all_hear(here.citizens[:1], within=20)
        rest = await here.rest(within=30)
        return await _excused(here) | rest


async def _excused(here: Town) -> Figures:
    heard = here.heard()
    return {
        "bookings": len(here.citizens) - 1,
        "no-shows": await here.number("SELECT count(*) FROM bookings WHERE status = 'no_show'"),
        "strikes": await here.number("SELECT count(*) FROM audit WHERE verb = 'no_show'"),
        "admins not told": heard[here.citizens[0].chat] == 0,
        "doubled": sum(heard[citizen.chat] > 1 for citizen in here.citizens),
    }
