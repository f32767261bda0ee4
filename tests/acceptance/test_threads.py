"""Threads in Slack: what is said in one is answered there, and is about its card."""

import pytest

from adapters.simulator.messages import BOT, Message
from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

MARA = SAMPLE_PEOPLE[0]


@pytest.fixture
def mara(stage: Stage) -> Visitor:
    """An admin, on Slack."""
    return Visitor(stage, MARA, "slack")


async def in_thread(mara: Visitor, thread: Message, text: str) -> Message:
    """Mention the bot in a thread of #general, and return its answer."""
    slack = mara.stage.simulator.slack
    await mara.stage.bellhop.reception.quiet()
    before = {message.id for message in mara.reads()}
    await slack.mention(mara.person, text, thread=thread)
    return await slack.until(mara.person, lambda each: each.author == BOT and each.id not in before)


async def test_a_mention_in_a_thread_is_answered_there(mara: Visitor, stage: Stage) -> None:
    """Question, card, refusal and what a press brings stay where their reader is."""
    thread = stage.simulator.slack.chat(mara.person, "Where do we meet?")
    asked = await in_thread(mara, thread, "atlas tomorrow")
    assert (asked.thread, "at what time?" in asked.text) == (thread.id, True)
    card = await in_thread(mara, thread, "3-5pm")
    assert (card.thread, card.ephemeral_for) == (thread.id, mara.person.slack_user)
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in card.text
    await stage.simulator.slack.press(mara.person, card, "Confirm")
    # The record is a direct message, and what replaces the card in the thread only points to it.
    confirmed = await mara.sees("The card is in our direct messages")
    assert confirmed.thread == thread.id
    await mara.sees("Booked", button="Move")
    cancelled = await in_thread(mara, thread, "cancel it")
    assert (cancelled.thread, "Cancelled" in cancelled.text) == (thread.id, True)


async def test_each_thread_has_a_last_card_of_its_own(mara: Visitor, stage: Stage) -> None:
    """It is the one of this thread, whatever was booked elsewhere since."""
    one, other = (stage.simulator.slack.chat(mara.person, text) for text in ("Monday?", "Friday?"))
    await in_thread(mara, one, "atlas tomorrow 3-5pm")
    await in_thread(mara, other, "curie on friday 3-5pm")
    await mara.says("hubble tomorrow 9-10")
    assert "Atlas · Tue 24 Nov, 16:00–18:00" in (await in_thread(mara, one, "make it an hour later")).text
    assert "Curie · Fri 27 Nov, 15:00–16:00" in (await in_thread(mara, other, "make it an hour shorter")).text


async def test_a_reply_to_a_question_completes_it(mara: Visitor) -> None:
    """Also where somebody answers in a thread what was asked outside of it."""
    asked = await mara.says("atlas tomorrow")
    answered = await mara.replies(asked, "3-5pm")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in answered.text
    assert answered.thread == asked.id


async def test_a_direct_message_in_a_thread_stays_there(mara: Visitor) -> None:
    """A card's thread is about that card, and its answers stand below it."""
    first = await booked(mara, "curie tomorrow 9-10")
    await booked(mara, "atlas tomorrow 3-5pm")
    moved = await mara.replies(first, "move it to friday")
    assert (moved.thread, "Curie · Fri 27 Nov, 09:00–10:00" in moved.text) == (first.id, True)
    assert "Curie" in (await mara.replies(first, "cancel it")).text


async def test_what_is_asked_in_a_channel_is_answered_in_a_direct_message(mara: Visitor) -> None:
    """Nobody else has seen the question; what is said in the direct messages since closes it."""
    assert "for how long?" in (await mara.commands("/book atlas tomorrow 3pm")).text
    assert "Atlas · Tue 24 Nov, 15:00–16:00" in (await mara.says("1 hour")).text
    assert "at what time?" in (await mara.commands("/book curie tomorrow")).text
    assert "Your next booking" in (await mara.says("my bookings")).text
    assert "Curie" not in (await mara.says("3-4pm")).text
