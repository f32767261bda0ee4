"""What becomes of a wish whose answer cannot be said: killed in between, Slack silent, Slack broken."""

import asyncio
from time import monotonic

from adapters.simulator.faults import Fault
from tests.chaos.scenario import SCENARIOS, Figures, Ground
from tests.chaos.scenarios.acts import Act, Doer, done, heard, prepared, said_by_all, until_done
from tests.chaos.town import SAYS, town

ONCE = {"done twice": 0, "not done": 0, "unanswered": 0, "answered twice": 0}


@SCENARIOS.add("killed before the answer", most=ONCE)
async def killed_before_the_answer(ground: Ground) -> Figures:
    """Everybody's act is done, nobody's answer can be said, and then every replica is killed; others take over."""
    people = ground.size(14, 140)
    async with town(ground.server.another(), slack=people // 2, telegram=people // 2) as here:
        doers = await prepared(here)
        await here.start(2)
        silence = Fault("silence")
        with (
            here.simulator.faults.lasting(silence, SAYS["slack"]),
            here.simulator.faults.lasting(silence, SAYS["telegram"]),
        ):
            await said_by_all(doers, here)
            await until_done(here, doers, within=20)
            killed = monotonic()
            await here.stop()
        await here.start(2)
        await here.all_hear(here.citizens, within=90)
        took = monotonic() - killed
        rest = await here.rest(within=60)
        return await done(here, doers) | heard(here, doers) | {"answered after s": took} | rest


@SCENARIOS.add("one of two killed", most={"done twice": 0, "not done": 0, "unanswered": 0})
async def one_of_two_killed(ground: Ground) -> Figures:
    """While people write, again and again one of two replicas is killed and replaced: each act counts once."""
    people, kills = ground.size(20, 400), ground.size(1, 15)
    async with town(ground.server.another(), slack=people // 2, telegram=people // 2) as here:
        doers = await prepared(here)
        await here.start(2)
        taken: list[Doer] = []
        for kill in range(kills):
            saying = asyncio.create_task(said_by_all(doers[kill::kills], here))
            # Long enough that some have been acted on, and short enough that others have not.
            await asyncio.wait({saying}, timeout=0.2)
            await here.living[0].kill()
            await here.start(1)
            # Whose words were not acknowledged is told so by the platform, and writes them again.
            taken += await saying
        await here.all_hear([doer.citizen for doer in taken], within=90)
        rest = await here.rest(within=60)
        twice = (await done(here, doers))["done twice"]
        found = await done(here, taken) | heard(here, taken) | {"done twice": twice}
        return found | {"kills": kills, "not taken": people - len(taken)} | rest


async def _away(ground: Ground, fault: Fault, seconds: float) -> Figures:
    people = ground.size(20, 150)
    async with town(ground.server.another(), slack=people) as here:
        doers = await prepared(here, (Act("extend by 30 min"), Act("shorten by 15 min")))
        await here.start(2)
        with here.simulator.faults.lasting(fault):
            until = monotonic() + seconds
            await said_by_all(doers, here)
            await asyncio.sleep(until - monotonic())
        took = await here.all_hear(here.citizens, within=120)
        rest = await here.rest(within=60)
        return await done(here, doers) | heard(here, doers) | {"away s": seconds, "answered after s": took} | rest


@SCENARIOS.add("slack silent", most=ONCE)
async def slack_silent(ground: Ground) -> Figures:
    """Slack takes calls and answers none of them; people wrote once."""
    return await _away(ground, Fault("silence"), ground.size(4, 60))


@SCENARIOS.add("slack broken", most=ONCE)
async def slack_broken(ground: Ground) -> Figures:
    """Slack answers every call with 500; people wrote once."""
    return await _away(ground, Fault("server_error"), ground.size(6, 120))
