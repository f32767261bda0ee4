"""The sign at a door: whoever scans it is let in, or has the thing at once; a link opens a booking the same way."""

import io
from collections.abc import Callable

import zxingcpp
from icalendar import Calendar
from PIL import Image

from adapters.chat.links import door_token
from adapters.simulator.messages import Message
from core.values import ResourceId
from tests.acceptance.conftest import JONAS, MARA, PRIYA
from tests.acceptance.people import Stage, Visitor


def scanned(message: Message) -> str:
    """Return the link that a camera reads from a sign."""
    assert message.file is not None
    assert message.file.media_type == "image/png"
    with Image.open(io.BytesIO(message.file.content)) as sign:
        [code] = zxingcpp.read_barcodes(sign.convert("L"))
    assert code.text in message.file.spoken or code.text in message.text
    return str(code.text)


async def test_whoever_runs_a_thing_gets_its_sign(mara: Visitor, stage: Stage) -> None:
    """Its code opens the bot, which lets in whoever has booked, and books for whoever has not."""
    card = await mara.presses(await mara.commands("/resources"), "Atlas")
    link = scanned(await mara.presses(card, "Door sign"))
    there = Visitor(stage, JONAS, "telegram")

    length = await there.opens(link)
    assert "Atlas" in length.text
    await there.presses(await there.presses(length, "30 min"), "Confirm")
    assert "Checked in until 12:30" in (await there.opens(link)).text
    # The same scan once more changes nothing.
    assert "Checked in until 12:30" in (await there.opens(link)).text


async def test_who_comes_too_early_is_told_when(stage: Stage) -> None:
    """A booking of today at another door does not count."""
    jonas = Visitor(stage, JONAS, "telegram")
    await jonas.presses(await jonas.says("curie today 12-13"), "Confirm")
    await jonas.presses(await jonas.says("atlas today 3-5pm"), "Confirm")
    atlas = await stage.count("SELECT id FROM resources WHERE name = 'Atlas'")
    assert stage.bellhop.telegram is not None
    link = stage.bellhop.telegram.deep_link(door_token(ResourceId(atlas)))
    assert "14:50" in (await jonas.opens(link)).text


async def test_a_sign_that_outlived_its_room(stage: Stage) -> None:
    """Retired, hidden, or for others only: nothing else is offered in its place, and what is hidden is not told."""
    mara, jonas = Visitor(stage, MARA, "telegram"), Visitor(stage, JONAS, "telegram")
    assert stage.bellhop.telegram is not None
    number = await stage.count("SELECT id FROM resources WHERE name = 'Curie'")
    link = stage.bellhop.telegram.deep_link(door_token(ResourceId(number)))
    await mara.commands("/rules curie bookers admins")
    assert "Only admins" in (await jonas.opens(link)).text
    await mara.commands("/rules curie seen admins")
    assert "what stands behind this door" in (await jonas.opens(link)).text
    number = await stage.count("SELECT id FROM resources WHERE name = 'Hubble'")
    asked = await mara.says("retire hubble")
    await mara.presses(asked, asked.labels[0])
    old = stage.bellhop.telegram.deep_link(door_token(ResourceId(number)))
    assert "Hubble can’t be booked any more" in (await jonas.opens(old)).text


async def test_who_has_something_there_tomorrow_may_have_it_today(stage: Stage) -> None:
    """Only what is booked for today says when its check-in opens."""
    jonas = Visitor(stage, JONAS, "telegram")
    await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Confirm")
    number = await stage.count("SELECT id FROM resources WHERE name = 'Atlas'")
    assert stage.bellhop.telegram is not None
    assert "for how long" in (await jonas.opens(stage.bellhop.telegram.deep_link(door_token(ResourceId(number))))).text


async def test_a_sign_of_elsewhere_and_a_stranger(newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """Neither is told anything of this place, and a stranger's link is no used invitation."""
    assert stage.bellhop.telegram is not None
    link = stage.bellhop.telegram.deep_link(door_token(ResourceId(4711)))
    assert "what stands behind this door" in (await Visitor(stage, JONAS, "telegram").opens(link)).text
    said = (await newcomer("nina", "telegram").opens(link)).text
    assert "expired" not in said
    assert "invite link" in said


async def test_an_event_in_a_calendar_opens_ones_own_booking(stage: Stage) -> None:
    """Somebody else's stays theirs."""
    mara, priya = Visitor(stage, MARA, "telegram"), Visitor(stage, PRIYA, "telegram")
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    sent = await mara.says("send me the ics for atlas")
    assert sent.file is not None
    [event] = Calendar.from_ical(sent.file.content).events
    link = str(event["url"])
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.opens(link)).text
    assert "Atlas" not in (await priya.opens(link)).text
