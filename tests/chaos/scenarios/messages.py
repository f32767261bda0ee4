"""Messages that are due while replicas die, the database goes, or a replica cannot deliver what another can."""

import asyncio
from contextlib import suppress
from functools import partial
from time import monotonic

from adapters.simulator.faults import Fault
from adapters.simulator.slack_state import TEAM
from tests.chaos.scenario import SCENARIOS, Figures, Ground
from tests.chaos.scenarios.acts import Act, done, heard, prepared, said_by_all, until_done
from tests.chaos.scenarios.reminders import PACE, arrived, booked, falling_due
from tests.chaos.town import SAYS, Town, town

DELIVERED = {"lost": 0, "doubled": 0, "unreachable": 0}
LATEST = 10
"""Seconds by which a message may be late: after the instant at which its platform's pace would have let it go."""
PER_KILL = 5
"""How many messages a replica has begun and not marked at any time, and so may send twice when it is killed."""

KILLED = {"lost": 0, "doubled per kill": PER_KILL, "not recorded": 0, "later than the pace s": LATEST}


@SCENARIOS.add("three kills", most=KILLED)
async def three_kills(ground: Ground) -> Figures:
    """Two replicas send what is due at once; three times one of them is killed and replaced."""
    people, kills = ground.size(120, 800), ground.size(1, 3)
    async with town(ground.server.another(), telegram=people) as here:
        await booked(here, here.citizens)
        await here.start(2)
        due = await falling_due(here)
        for number in range(1, kills + 1):
            wanted = people * number // (kills + 2)
            with suppress(TimeoutError):
                await here.simulator.until(partial(_so_many, here, wanted), within=60)
            await here.living[0].kill()
            await here.start(1)
        await here.all_hear(here.citizens, within=120)
        rest = await here.rest(within=30)
        found = await arrived(here, here.citizens, due)
        return found | {"kills": kills} | _judged(found, times=kills, away=0) | rest


@SCENARIOS.add("database stopped", most=KILLED)
async def database_stopped(ground: Ground) -> Figures:
    """PostgreSQL is stopped at once while two replicas send what is due, and comes back."""
    people, away = ground.size(80, 400), ground.size(2, 10)
    async with town(ground.server.another(), telegram=people) as here:
        await booked(here, here.citizens)
        await here.start(2)
        due = await falling_due(here)
        with suppress(TimeoutError):
            await here.simulator.until(partial(_so_many, here, people // 4), within=60)
        begun = monotonic()
        await asyncio.to_thread(ground.server.stop_at_once)
        await asyncio.sleep(away)
        await asyncio.to_thread(ground.server.start)
        gone = monotonic() - begun
        await here.all_hear(here.citizens, within=120)
        rest = await here.rest(within=30)
        found = await arrived(here, here.citizens, due)
        # Each of the two replicas had some begun when the database stopped.
        return found | {"away s": gone} | _judged(found, times=2, away=gone) | rest


def _so_many(here: Town, people: int) -> bool:
    return len(here.heard()) >= people


def _judged(found: Figures, *, times: int, away: float) -> Figures:
    """Return what the kills cost: doubles for each, and seconds beyond the platform's pace and an absence."""
    return {
        "doubled per kill": found["doubled"] / times,
        "not recorded": max(found["doubled"] - found["recorded"], 0),
        "later than the pace s": max(found["late s"] - found["reminders"] / PACE - away, 0),
    }


@SCENARIOS.add("one platform each", most=DELIVERED | {"late s": LATEST})
async def one_platform_each(ground: Ground) -> Figures:
    """One replica serves Slack, the other Telegram; people on both are reminded."""
    people = ground.size(20, 40)
    async with town(ground.server.another(), slack=people // 2, telegram=people // 2) as here:
        await booked(here, here.citizens)
        await here.together([here.start(1, platforms=["slack"]), here.start(1, platforms=["telegram"])])
        due = await falling_due(here)
        await here.all_hear(here.citizens, within=30)
        rest = await here.rest(within=30)
        return await arrived(here, here.citizens, due) | rest


@SCENARIOS.add("two teams", most=DELIVERED | {"late s": LATEST})
async def two_teams(ground: Ground) -> Figures:
    """Two Slack teams of one organization, each served by a replica with its own token."""
    people = ground.size(20, 40)
    async with town(ground.server.another(), slack=people, teams=2) as here:
        await booked(here, here.citizens)
        await here.together(here.start(1, platforms=["slack"], team=team) for team in range(2))
        due = await falling_due(here)
        await here.all_hear(here.citizens, within=30)
        rest = await here.rest(within=30)
        return await arrived(here, here.citizens, due) | rest


@SCENARIOS.add("poisoned rows", most=DELIVERED | {"late s": LATEST, "spoiled": 0, "not done": 0, "unanswered": 0})
async def poisoned_rows(ground: Ground) -> Figures:
    """A message and a delivery of a kind that only a newer release knows lie among those of today."""
    people = ground.size(16, 60)
    async with town(ground.server.another(), slack=people, telegram=people) as here:
        writing, reminded = here.citizens[:people], here.citizens[people:]
        doers = await prepared(here, (Act("extend by 30 min"),), writing)
        await booked(here, reminded)
        await here.start(1)
        with here.simulator.faults.lasting(Fault("silence"), SAYS["slack"]):
            # Done and not answered: the replica that comes next finds these deliveries beside the poisoned one.
            await said_by_all(doers, here)
            await until_done(here, doers, within=20)
            await here.stop()
        await _poisoned_delivery(here)
        await here.start(1)
        due = await falling_due(here)
        await _poisoned_message(here)
        await here.all_hear(here.citizens, within=60)
        rest = await here.rest(within=60)
        left = await here.number(
            "SELECT (SELECT count(*) FROM messages WHERE kind = 'from_the_future' AND state = 'waiting')"
            " + (SELECT count(*) FROM deliveries WHERE incoming LIKE '%from_the_future%')"
        )
        return (
            await arrived(here, reminded, due)
            | await done(here, doers)
            | heard(here, doers)
            | {"spoiled": 2 - left}
            | rest
        )


async def _poisoned_delivery(here: Town) -> None:
    """Write a delivery as a newer release might, older than all others."""
    await here.run(
        """INSERT INTO deliveries (organization_id, platform, delivery_id, received_at, incoming, not_before,
            workspace, person)
        VALUES (%s, 'slack', 'from_the_future', now(), '{"type": "from_the_future"}', now() - interval '1 minute',
            %s, 'U0CHAOS0000')""",
        here.citizens[0].member.organization,
        TEAM,
    )


async def _poisoned_message(here: Town) -> None:
    """Write a message as a newer release might, due before all others."""
    await here.run(
        """INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, urgency, not_before)
        SELECT organization_id, about_kind, about_id, 'from_the_future', due_at - interval '1 minute', 0,
            not_before - interval '1 minute'
        FROM messages WHERE state = 'waiting' LIMIT 1"""
    )
