"""The doors: thousands of hostile requests to each platform's, in a row, in a process that has to go on serving."""

from collections.abc import Awaitable, Callable

from tests.chaos.doors.siege import Siege, Verdict, besieged
from tests.chaos.scenario import SCENARIOS, Figures, Ground

SEED = 2026
"""Any other makes other requests; this one makes the same each time."""


@SCENARIOS.add("doors of Slack", most={"faults": 0})
async def doors_of_slack(ground: Ground) -> Figures:
    """Slack's commands, events, presses and views, with anything in any field."""
    return await _stormed(ground, lambda siege, count: siege.slack(SEED, count))


@SCENARIOS.add("doors of Telegram", most={"faults": 0})
async def doors_of_telegram(ground: Ground) -> Figures:
    """Telegram's updates, with anything in any field."""
    return await _stormed(ground, lambda siege, count: siege.telegram(SEED, count))


async def _stormed(ground: Ground, storm: Callable[[Siege, int], Awaitable[Verdict]]) -> Figures:
    async with besieged(ground.server.another()) as siege:
        verdict = await storm(siege, ground.size(50, 10_000))
    # Here, because the last faults are found when the siege is over.
    refused = sum(count for status, count in verdict.statuses.items() if 400 <= status < 500)
    return {
        "requests": sum(verdict.statuses.values()),
        "refused": refused,
        "answered": verdict.answered,
        "faults": len(verdict.faults),
    }
