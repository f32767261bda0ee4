"""The platforms' limits: a workspace that takes one message a second, and a chat that takes none for a while."""

from time import monotonic

from adapters.simulator.faults import Fault
from tests.chaos.scenario import SCENARIOS, Figures, Ground
from tests.chaos.scenarios.reminders import PACE, arrived, booked, falling_due
from tests.chaos.town import SAYS, Town, town

IN_FLIGHT = 0.3
"""Seconds in which a 429 reaches the other replicas; a call that was under way meanwhile could not know of it."""
SLOW = 1
"""Messages a second; Bellhop's own pace is five, because Slack does not say how many a workspace takes."""


def _inside(here: Town) -> Figures:
    """Count the calls that were refused, and those that were made although the platform had asked to wait."""
    calls = [call for simulator in here.simulators for call in simulator.calls]
    inside = [call.inside for call in calls if call.inside is not None]
    return {
        "refused": sum(call.status == 429 for call in calls),
        "inside": sum(ago > IN_FLIGHT for ago in inside),
        "in flight": sum(ago <= IN_FLIGHT for ago in inside),
    }


@SCENARIOS.add("limited workspace", most={"lost": 0, "doubled": 0, "inside": 0})
async def limited_workspace(ground: Ground) -> Figures:
    """Slack takes fewer messages than Bellhop thinks, else asks to wait; two replicas have much to say."""
    people = ground.size(8, 100)
    async with town(ground.server.another(), slack=people) as here:
        here.simulator.rates.enabled, here.simulator.rates.slack_per_second = True, SLOW
        await booked(here, here.citizens)
        await here.start(2)
        due = await falling_due(here)
        await here.all_hear(here.citizens, within=240)
        rest = await here.rest(within=30)
        return await arrived(here, here.citizens, due) | _inside(here) | rest


# Telegram does not say that it is only one chat, so that the first refusal stops everybody for its two seconds.
@SCENARIOS.add(
    "limited chat",
    most={"lost": 0, "doubled": 0, "inside": 0, "others later than the pace s": 5, "late after it s": 10},
)
async def limited_chat(ground: Ground) -> Figures:
    """Telegram refuses one chat for a while; nobody else waits for it, and it gets its message afterwards."""
    people, refused = ground.size(20, 100), ground.size(4, 30)
    async with town(ground.server.another(), telegram=people) as here:
        await booked(here, here.citizens)
        await here.start(2)
        due = await falling_due(here)
        patient, others = here.citizens[:1], here.citizens[1:]
        fault = Fault("too_many_requests", retry_after=2)
        with here.simulator.faults.lasting(fault, SAYS["telegram"], chat=patient[0].chat):
            until = due + refused
            await here.all_hear(others, within=until - monotonic())
            await here.all_hear(patient, within=until - monotonic())
        over = monotonic()
        await here.all_hear(patient, within=60)
        rest = await here.rest(within=30)
        found = await arrived(here, here.citizens, due)
        waited = {
            "others later than the pace s": (await arrived(here, others, due))["late s"] - len(others) / PACE,
            "late after it s": found["late s"] - (over - due),
        }
        return found | waited | _inside(here) | rest
