"""Priya lives in London and books in Berlin: each time she reads is Berlin's, with her own beside it."""

from datetime import timedelta

import pytest

from tests.acceptance.conftest import JONAS, MARA, PRIYA
from tests.acceptance.people import Stage, Visitor
from tests.clocks import CLOCK, bare
from tests.stage import berlin


@pytest.fixture
async def priya(stage: Stage, platform: str) -> Visitor:
    """A member whose clock is an hour behind; Telegram has no zones, so she says hers."""
    visitor = Visitor(stage, PRIYA, platform)
    if platform == "telegram":
        await visitor.says("/settings Europe/London")
    return visitor


def bare_times(reader: Visitor) -> list[str]:
    """Return what the reader sees of the bot's with a time of Berlin's that has no London time beside it."""
    seen = [text for message in reader.reads() for text in (*message.text.splitlines(), *message.labels)]
    assert sum(bool(CLOCK.search(text)) for text in seen) > 3
    return [text for text in seen if bare(text, "en", behind=timedelta(hours=1))]


async def test_a_booking_s_whole_life_is_told_in_both_times(priya: Visitor, stage: Stage) -> None:
    """Hold, card, move, list, reminder, code, prompt, release and taking back; also where the system edits a card."""
    held = await priya.says("atlas tomorrow 3-5pm")
    assert "Atlas · Tue 24 Nov, 15:00–17:00 Berlin (14:00 for you)" in held.text
    assert "Held for you until 12:05 (11:05 for you)" in held.text
    booked = await priya.presses(held, "Confirm")
    assert "from 14:50 to 15:10 (13:50–14:10 for you)" in booked.text
    await priya.says("move atlas tomorrow to 4pm")
    await priya.says("my bookings")
    await priya.says("when is atlas free tomorrow?")
    await priya.says("atlas tomorrow 4-5pm")
    await priya.says("check in")
    await stage.until(berlin(24, 15, 45))
    await priya.sees("Atlas at 16:00 Berlin (15:00 for you)")
    await stage.until(berlin(24, 15, 50))
    await stage.until(berlin(24, 16, 5))
    await priya.sees("released at 16:10")
    await stage.until(berlin(24, 16, 10))
    await priya.sees("Released at 16:10 (15:10 for you)")
    assert bare_times(priya) == []


async def test_what_others_do_is_told_in_both_times(priya: Visitor, stage: Stage, platform: str) -> None:
    """A colleague books for her, a blackout moves it, and it is cancelled: the cards and notices name both times."""
    mara, jonas = Visitor(stage, MARA, platform), Visitor(stage, JONAS, platform)
    await jonas.presses(await jonas.says("atlas tomorrow 3-5pm for @priya"), "Confirm")
    await priya.sees("Atlas · Tue 24 Nov, 15:00–17:00 Berlin (14:00 for you)", "Jonas Weber booked this for you")
    preview = await mara.commands("/blackout atlas tomorrow 14-18: new projector")
    await mara.presses(preview, "Move them and close")
    await priya.sees("Reason: new projector")
    await priya.says("/blackout" if platform == "telegram" else "/book blackout")
    await mara.commands("/rules curie approvers admins")
    await priya.presses(await priya.says("curie wednesday 3-5pm"), "Ask for it")
    await priya.says("I'm away this week")
    await priya.says("cancel my booking tomorrow")
    await stage.passes(minutes=2)
    assert bare_times(priya) == []


async def test_refusals_and_lists_are_told_in_both_times(priya: Visitor) -> None:
    """What is free and what is not, quotas, departures, and times that do not work."""
    for said in (
        "is curie free tomorrow?",
        "room for 6 people tomorrow 3-5pm",
        "studio a sunday 3-5pm",
        "fl123 tomorrow",
        "what is there?",
        "hubble tomorrow at 3",
        "hubble yesterday 3-4pm",
        "studio a tomorrow 9-12",
        "studio a wednesday 9-12",
        "hubble tomorrow 23:00-23:30",
        "a room for 6 tomorrow 23:00-23:30",
        "I need a room now",
        "a room tomorrow morning for an hour",
        "curie friday 10-11",
        "curie friday 10-11",
        "atlas tomorrow 9-10 and 11-12",
        "hubble and curie friday 10-11",
        "desk tomorrow",
        "my quota",
        "extend by 30 min",
        "10 min late",
        "what do I have today?",
    ):
        await priya.says(said)
    assert bare_times(priya) == []
    # A week of opening hours is the place's own, and says whose clock it is.
    assert "07:00–22:00 Berlin" in (await priya.says("rules for atlas")).text
