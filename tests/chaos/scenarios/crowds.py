"""Crowds: one member's flood, a table that somebody has locked, and a stop in the middle of it."""

import asyncio
from time import monotonic

import psycopg

from adapters.simulator.faults import Fault
from tests.chaos.scenario import SCENARIOS, Figures, Ground
from tests.chaos.scenarios.acts import Act, done, heard, prepared, said_by_all, until_done
from tests.chaos.town import Citizen, Town, town

ASK = "my bookings"


@SCENARIOS.add("flood", most={"others answered after s": 1.5, "unanswered": 0})
async def flood(ground: Ground) -> Figures:
    """One member writes without pause; everybody else writes once meanwhile."""
    messages, people = ground.size(60, 600), ground.size(10, 40)
    async with town(ground.server.another(), slack=people + 1) as here:
        await here.start(2)
        flooding, others = here.citizens[0], here.citizens[1:]
        async with asyncio.TaskGroup() as group:
            group.create_task(here.together(flooding.says(ASK) for _ in range(messages)))
            await here.all_hear([flooding], within=10)
            times = await here.together(_answered(here, citizen) for citizen in others)
        await here.all_hear([flooding], times=messages, within=300)
        rest = await here.rest(within=60)
        return {
            "messages": messages,
            "others answered after s": max(times),
            "unanswered": messages - here.heard()[flooding.chat],
        } | rest


async def _answered(here: Town, citizen: Citizen) -> float:
    begun = monotonic()
    await citizen.says(ASK)
    await here.all_hear([citizen], within=60)
    return monotonic() - begun


@SCENARIOS.add("locked table", most={"done twice": 0, "not done": 0, "unanswered": 0, "answered twice": 0})
async def locked_table(ground: Ground) -> Figures:
    """Somebody locks a table for three seconds while people write; what was acknowledged is done and answered."""
    people, seconds = ground.size(12, 100), 3
    figures: Figures = {"locked s": seconds}
    tables = ("bookings", "deliveries", "messages")
    for table in tables if ground.full else tables[:2]:
        async with town(ground.server.another(), slack=people) as here:
            doers = await prepared(here, (Act("extend by 30 min"), Act("shorten by 15 min")))
            await here.start(2)
            async with await psycopg.AsyncConnection.connect(here.url) as connection:
                await connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE".encode())
                saying = asyncio.create_task(said_by_all(doers, here))
                await asyncio.wait({saying}, timeout=seconds)
                await connection.rollback()
            await saying
            await here.all_hear(here.citizens, within=60)
            rest = await here.rest(within=60)
            found = await done(here, doers) | heard(here, doers) | rest
        figures |= {name: figures.get(name, 0) + value for name, value in found.items()}
    return figures


@SCENARIOS.add("stop in a storm", most={"stopped after s": 15, "done twice": 0, "not done": 0, "unanswered": 0})
async def stop_in_a_storm(ground: Ground) -> Figures:
    """Slack is silent, much is in hand, and a replica is told to stop; the next one finishes."""
    people = ground.size(20, 200)
    async with town(ground.server.another(), slack=people) as here:
        doers = await prepared(here, (Act("extend by 30 min"), Act("shorten by 15 min")))
        await here.start(1)
        with here.simulator.faults.lasting(Fault("silence")):
            await said_by_all(doers, here)
            await until_done(here, doers, within=20)
            took = await here.living[0].stop()
        await here.start(1)
        await here.all_hear(here.citizens, within=90)
        rest = await here.rest(within=60)
        return {"stopped after s": took} | await done(here, doers) | heard(here, doers) | rest
