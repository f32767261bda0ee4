"""Whether Bellhop works, asked in chat: what is late, what waits, and what those are told who run the place."""

import asyncio

import pytest

from adapters.simulator.faults import Fault
from core.use_cases.replicas.watch import watch
from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

WELL = "✅ Everything works."


@pytest.mark.parametrize(
    "words",
    [
        "are you down?",
        "is bellhop still working?",
        "status",
        "funktioniert alles?",
        "tout fonctionne ?",
        "¿funcionas?",
        "funzioni?",
    ],
)
@pytest.mark.in_turn
async def test_all_is_well(jonas: Visitor, mara: Visitor, words: str) -> None:
    """A member reads one line; an admin also how it is kept, and hears at once that there is no backup."""
    language = {"f": "german", "t": "french", "¿": "spanish"}.get(words[0], "english")
    language = "italian" if words == "funzioni?" else language
    command = "/book settings" if jonas.platform == "slack" else "/settings"
    await jonas.commands(f"{command} {language}")
    told = await jonas.says(words)
    assert told.text.startswith("✅")
    assert "\n" not in told.text
    assert not told.labels
    assert (await mara.says("status")).text.startswith(f"{WELL}\nOne process serves.\nThere is no backup yet")


async def test_a_platform_that_is_away_is_told_on_the_other(stage: Stage, jonas: Visitor, mara: Visitor) -> None:
    """What could not be sent for more than a minute is told with its platform, until it is there again."""
    there, faults = jonas.platform, stage.simulator.faults
    other = "telegram" if there == "slack" else "slack"
    method = "chat.postMessage" if there == "slack" else "sendMessage"
    await jonas.presses(await jonas.says("atlas tomorrow 3-5pm"), "Confirm")
    elsewhere = Visitor(stage, mara.person, other)
    with faults.lasting(Fault("server_error"), method):
        await stage.until(berlin(24, 14, 45))
        await stage.passes(minutes=3)
        told = await elsewhere.says("are you down?")
        assert told.text.startswith("⚠️ Not everything works.")
        assert f"Messages on {there.title()} are late: the first should have come 3 min ago." in told.text
    await stage.passes(minutes=2)
    assert (await elsewhere.presses(told, "Look again")).text.startswith(WELL)


async def test_admins_are_told_once_that_a_platform_is_late_and_once_that_it_is_over(
    stage: Stage, jonas: Visitor, mara: Visitor
) -> None:
    """On the platform that works; whichever replica looks, and however often. Who runs nothing is not told."""
    there, faults = jonas.platform, stage.simulator.faults
    other = "telegram" if there == "slack" else "slack"
    method = "chat.postMessage" if there == "slack" else "sendMessage"
    ledger, elsewhere = stage.bellhop.ledger, Visitor(stage, mara.person, other)
    await elsewhere.says("status")
    await jonas.presses(await jonas.says("atlas tomorrow 3-5pm"), "Confirm")
    with faults.lasting(Fault("server_error"), method):
        await stage.until(berlin(24, 14, 45))
        await stage.passes(minutes=1)
        assert await watch(ledger) == 0
        await stage.passes(minutes=3)
        assert sorted(await asyncio.gather(*(watch(ledger) for _ in range(3)))) == [0, 0, 1]
        await stage.passes(seconds=1)
        told = await elsewhere.sees(f"Messages on {there.title()} are late: the first was due Tue 24 Nov, 14:45.")
        assert told.labels == ("Look again",)
    await stage.passes(minutes=2)
    assert sorted(await asyncio.gather(*(watch(ledger) for _ in range(3)))) == [0, 0, 1]
    await stage.passes(seconds=1)
    await elsewhere.sees(f"Messages on {there.title()} are on time again.")
    assert not [message for message in jonas.reads() if "are late" in message.text]
