"""What a person may ask for in chat, told on both platforms."""

import json

from tests.acceptance.conftest import MARA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

KNOWN = "SELECT count(*) FROM members WHERE name LIKE 'Jonas%'"


async def test_somebody_gets_what_is_known_of_them_as_a_file(stage: Stage, jonas: Visitor) -> None:
    """In words, and by a button beside “forget me”; nobody else is named in it, and it is noted each time."""
    await booked(jonas, "atlas tomorrow 3-5pm with mara")

    asked = await jonas.says("what do you know about me?")
    await jonas.presses(await jonas.says("forget me"), "Send me my data")

    assert asked.file
    assert "Here is everything" in asked.text
    known = json.loads(asked.file.content)
    assert [each["name"] for each in known["memberships"]] == ["Jonas Weber"]
    assert len(known["bookings"]) == 1
    assert b"Mara" not in asked.file.content
    assert await stage.count("SELECT count(*) FROM audit WHERE noun = 'person' AND verb = 'exported'") == 2


async def test_a_member_is_forgotten_once_an_admin_confirms(jonas: Visitor, stage: Stage) -> None:
    """What is lost and what stays is said first, to both; it is taken back by a button, and done by another."""
    mara = Visitor(stage, MARA, "slack")
    await booked(jonas, "atlas tomorrow 3-5pm")
    lost = await jonas.says("please delete all my data")
    assert "Your coming booking is cancelled" in lost.text
    assert "without your name" in lost.text
    sent = await jonas.presses(lost, "Ask an admin")
    assert "I’ve asked Mara" in sent.text
    await jonas.presses(sent, "Don’t forget me")
    await stage.passes(seconds=1)

    await jonas.presses(await jonas.says("forget me"), "Ask an admin")
    await stage.passes(seconds=1)
    asked = await mara.sees("Jonas Weber", "asks to be forgotten")
    assert "Atlas" in asked.text
    assert await stage.count(KNOWN) == 1
    done = await mara.presses(asked, "Forget Jonas Weber")
    assert "One booking was cancelled" in done.text
    assert await stage.count(KNOWN) == 0
    assert "Nothing was deleted" in (await mara.presses(asked, "Forget Jonas Weber")).text
    assert "Jonas" not in (await mara.says("who is booked today?")).text
