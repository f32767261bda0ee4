"""How much memory the bot holds: idle after its start, and again after it has answered."""

import asyncio

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import Simulator
from tests.bench.figures import Figures
from tests.bench.serving import served

IDLE = 5
"""Seconds, and as many ticks, after which the bot counts as idle."""


async def measure(url: str, *, sentences: int = 500) -> Figures:
    """Return MB of resident memory of `python -m bot run` with both platforms, and what so many sentences add."""
    async with Simulator() as simulator, served(url, _settings(simulator)) as bot:
        await simulator.slack.until_connected(within=30)
        await asyncio.sleep(IDLE)
        idle = bot.resident()
        for number in range(sentences):
            # Dropped again, because one person holds three slots at most.
            await _answered(simulator, "drop" if number % 2 else f"desk in {number % 20 + 1} days")
        await asyncio.sleep(IDLE)
        later = bot.resident()
    return {
        "idle MB": idle,
        f"after {sentences} sentences MB": later,
        "growth MB": later - idle,
    }


async def _answered(simulator: Simulator, text: str) -> None:
    mara = simulator.people[0]
    seen = len(simulator.slack.messages(mara))
    await simulator.slack.message(mara, text)
    await simulator.until(
        lambda: (messages := simulator.slack.messages(mara))[-1].author == BOT and len(messages) > seen + 1, within=30
    )


def _settings(simulator: Simulator) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": simulator.slack_bot_token,
        "SLACK_APP_TOKEN": simulator.slack_app_token,
        "SLACK_API_URL": simulator.slack_api_url,
        "TELEGRAM_BOT_TOKEN": simulator.telegram_bot_token,
        "TELEGRAM_API_URL": simulator.telegram_api_url,
    }
