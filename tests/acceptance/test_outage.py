"""PostgreSQL goes away under a running Bellhop, and comes back."""

import asyncio
from datetime import timedelta

from tests.acceptance.people import Outage, Stage, Visitor
from tests.stage import berlin

ENTRY = "atlas tomorrow 3-5pm"


async def ready(stage: Stage) -> None:
    """Return when the readiness probe is content; each question waits a moment for a connection."""
    async with asyncio.timeout(10):
        while not (await stage.bellhop.readiness())["database"]:
            pass


async def test_the_person_is_told_and_everything_works_again_by_itself(
    mara: Visitor, stage: Stage, outage: Outage
) -> None:
    """While the ledger is away nothing is promised; when it is back, what was confirmed is there and all goes on."""
    card = await mara.presses(await mara.says(ENTRY), "Confirm")
    async with outage():
        assert "try again in a minute" in (await mara.says("hubble tomorrow 9-10am")).text
        pressed = await mara.presses(card, "Cancel")
        assert "try again in a minute" in pressed.text
        assert (await stage.bellhop.readiness())["database"] is False
        assert await stage.bellhop.outbox.deliver_due() == 0
    await ready(stage)
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("my bookings")).text
    assert "Cancelled" in (await mara.presses(pressed, "Try again")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_a_reminder_that_fell_due_meanwhile_comes_late_and_once(
    mara: Visitor, stage: Stage, outage: Outage
) -> None:
    """Messages are rows: what could not be read while the ledger was away is sent when it is back."""
    await mara.presses(await mara.says(ENTRY), "Confirm")
    async with outage():
        await stage.until(berlin(24, 14, 46))
    await ready(stage)
    await stage.passes(seconds=1)
    await mara.sees("Atlas at 15:00", "in 14 min")
    await stage.passes(seconds=1)
    assert sum("Atlas at 15:00" in message.text for message in mara.reads()) == 1


async def test_after_an_hour_without_bellhop_nobody_is_released_and_an_admin_knows(mara: Visitor, stage: Stage) -> None:
    """Its check-in window fell into that hour: it is kept, nobody is asked to check in, and the admin is told once."""
    await mara.presses(await mara.says(ENTRY), "Confirm")
    # Half a minute past, because the beats are told by the server's clock, a moment before or after the story's.
    stage.clock.to(berlin(24, 14, 40) + timedelta(seconds=30))
    await stage.stop()
    await stage.nobody_for(minutes=65)
    await stage.start()

    await stage.passes(seconds=3)
    # An admin is told on one platform, whichever they booked on.
    admin = Visitor(stage, mara.person, "slack")
    await admin.sees("I was away on Tue 24 Nov from 14:40 to 15:45.", "Nobody could check in to 1 booking then.")
    prompt = await mara.sees("Atlas at 15:00", "Door code")
    assert "I’m here" not in prompt.labels
    await stage.restart()
    await stage.passes(hours=2)
    assert sum("I was away" in message.text for message in admin.reads()) == 1
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'completed'") == 1


async def test_the_tick_goes_on_after_somebody_set_the_machines_clock(mara: Visitor, stage: Stage) -> None:
    """It is reckoned anew from now, and what falls due is found by it."""
    await mara.presses(await mara.says(ENTRY), "Confirm")
    stage.bellhop.scheduler.clock_set()
    stage.clock.to(berlin(24, 14, 45))
    reminded = await mara.sees("Atlas at 15:00", "in 15 min")
    assert "Release it" in reminded.labels
