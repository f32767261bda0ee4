"""What a person may ask for in chat, told on both platforms."""

from tests.acceptance.conftest import MARA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

KNOWN = "SELECT count(*) FROM members WHERE name LIKE 'Jonas%'"


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
