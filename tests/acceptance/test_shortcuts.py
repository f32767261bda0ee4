"""Slack's shortcuts: to book something from anywhere, and to book for the people of a message."""

import pytest

from adapters.simulator.simulator import SAMPLE_PEOPLE
from adapters.slack.payloads import BOOK, BOOK_FOR_THREAD
from tests.acceptance.people import Stage, Visitor

MARA, JONAS, _ = SAMPLE_PEOPLE


@pytest.fixture
def mara(stage: Stage) -> Visitor:
    """An admin, on Slack."""
    return Visitor(stage, MARA, "slack")


async def test_something_is_booked_from_anywhere(mara: Visitor, stage: Stage) -> None:
    """The shortcut asks in the direct messages, and the answers there book it. Sent twice, it asks once."""
    slack = stage.simulator.slack
    chosen = await slack.shortcut(MARA, BOOK)
    await slack.redeliver(chosen)
    asked = await mara.sees("What would you like to book?", button="Atlas")
    assert asked.conversation == slack.direct(MARA)
    assert len([each for each in mara.reads() if "What would you like to book?" in each.text]) == 1
    assert "Atlas" in (await mara.presses(asked, "Atlas")).text
    card = await mara.says("tomorrow 3-5pm")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in card.text


async def test_a_message_s_people_come_along(mara: Visitor, stage: Stage) -> None:
    """Its author and whom it mentions, and not who books; all that is asked, and what is held, stands in its thread."""
    slack = stage.simulator.slack
    written = slack.chat(JONAS, "@mara @priya let’s take an hour")
    await slack.shortcut_on(MARA, written, BOOK_FOR_THREAD)
    asked = await mara.sees("What would you like to book?", button="Atlas")
    assert (asked.thread, asked.ephemeral_for) == (written.id, MARA.slack_user)
    when = await mara.presses(asked, "Atlas")
    card = await mara.presses(await mara.presses(when, "Mon 23 Nov, 13:00"), "1 h")
    assert "Atlas · Mon 23 Nov, 13:00–14:00" in card.text
    assert "With Jonas Weber, Priya Nair" in card.text
    assert card.thread == written.id
