"""An order to stop ends the process in time whatever hangs; a platform that is away keeps no other from serving."""

import asyncio
import signal
from contextlib import ExitStack

import psycopg

from adapters.simulator.faults import Fault
from adapters.simulator.messages import BOT
from adapters.simulator.simulator import Person, Simulator
from bot.stopping import WITHIN
from tests.integration.bot.conftest import CommandLine
from tests.integration.bot.served import LONGEST, Served, serving


async def ended(served: Served) -> int:
    """Order the process to stop, twice, and return its exit code; refuses with TimeoutError what takes too long."""
    served.process.send_signal(signal.SIGTERM)
    await served.said("stopping")
    async with asyncio.timeout(WITHIN):
        return await served.ends(signal.SIGTERM)


async def test_answers_that_hang_do_not_hold_up_the_stop_and_are_given_by_the_next_process(
    both: CommandLine, simulator: Simulator, mara: Person, jonas: Person
) -> None:
    """They are called off, and so is the long poll; a second signal changes nothing."""
    async with serving(both) as served:
        await served.until_ready(200)
        with simulator.faults.lasting(Fault("silence")):
            await simulator.slack.message(jonas, "atlas tomorrow 3-5pm")
            await simulator.telegram.send(mara, "/start")
            assert await ended(served) == 0
    async with serving(both):
        await simulator.slack.until(jonas, lambda message: message.author == BOT, LONGEST)
        await simulator.telegram.until(mara, lambda message: message.author == BOT, LONGEST)


async def test_a_database_that_hangs_does_not_hold_up_the_stop(
    both: CommandLine, simulator: Simulator, database_url: str, jonas: Person
) -> None:
    """Statements that wait for a locked table are called off."""
    async with serving(both) as served, await psycopg.AsyncConnection.connect(database_url) as somebody:
        await served.until_ready(200)
        await somebody.execute("LOCK TABLE deliveries, messages, members IN ACCESS EXCLUSIVE MODE")
        await simulator.slack.command(jonas, "/book atlas tomorrow 3-5pm")
        sending = asyncio.create_task(simulator.telegram.send(jonas, "/start"))
        assert await ended(served) == 0
        sending.cancel()


async def test_a_platform_that_is_away_keeps_no_other_and_is_served_when_it_comes(
    both: CommandLine, simulator: Simulator, jonas: Person
) -> None:
    """While Slack fails, Telegram answers, and the readiness probe says which one is missing."""
    with ExitStack() as failing:
        failing.enter_context(simulator.faults.lasting(Fault("server_error"), "auth.test"))
        async with serving(both) as served:
            await simulator.telegram.send(jonas, "/start")
            await simulator.telegram.until(jonas, lambda message: message.author == BOT)
            parts = await served.until_ready(503)
            assert (parts["slack"], parts["telegram"]) == (False, True)
            failing.close()
            await served.until_ready(200)
            await simulator.slack.message(jonas, "atlas tomorrow 3-5pm")
            await simulator.slack.until(jonas, lambda message: message.author == BOT)
