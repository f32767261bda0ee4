"""Requests that are asked in a channel, told on both platforms: who may answer there, and what becomes of the card."""

import pytest

from adapters.simulator.messages import Message
from adapters.simulator.people import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_approvals import asked_for


@pytest.fixture
def priya(stage: Stage, platform: str) -> Visitor:
    """A member who decides nothing."""
    return Visitor(stage, SAMPLE_PEOPLE[2], platform)


async def test_a_request_is_asked_in_the_channel(mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """Everybody sees it, whoever may not decide is refused alone, and the card there says what came of it."""
    await mara.commands("/rules atlas approvers admins")
    assert "Say that in the channel" in (await mara.says("send requests here")).text
    refused = await jonas.mentions("send atlas requests here")
    assert "admin" in refused.text
    assert "zebra" in (await mara.mentions("send zebra requests here")).text
    for several in ("send requests for all rooms here", "stop sending requests for rooms here"):
        assert "one thing, or for everything" in (await mara.mentions(several)).text
    assert await stage.count("SELECT count(*) FROM asking_places") == 0, "what is only described is not all"
    here = await mara.mentions("send atlas requests here")
    assert "Requests for Atlas will be posted here from now on." in here.text
    await asked_for(jonas)
    await stage.passes(seconds=3)
    asked = await mara.sees("Jonas Weber would like to book this", button="Approve")
    assert asked.ephemeral_for is None
    assert asked.id in {each.id for each in priya.there.messages(priya.person)}, "everybody there sees it"
    await priya.presses(asked, "Approve")
    await stage.passes(seconds=3)
    still = await mara.sees("would like to book this", button="Approve")
    assert (still.id, still.ephemeral_for) == (asked.id, None), "whoever may not decide changes nothing"
    await mara.presses(asked, "Approve")
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Mara Lindt")
    over = next(each for each in mara.there.messages(mara.person) if each.id == asked.id)
    assert "Approved for Jonas Weber by Mara Lindt" in over.text
    assert over.labels == ()
    stopped = await mara.mentions("stop sending atlas requests here")
    assert "Those who decide about Atlas get its requests in private again." in stopped.text


async def test_requests_are_sent_to_a_channel_from_elsewhere(
    mara: Visitor, jonas: Visitor, stage: Stage, platform: str
) -> None:
    """A channel that is named is told first; where nothing can be written, or none is known, nothing changes."""
    await mara.commands("/rules atlas approvers admins")
    slack = stage.simulator.slack
    stranger, ops = slack.add_channel("deliveries", bot_is_member=False), slack.add_channel("atlas-ops")
    unknown = await mara.says("send atlas requests to #nowhere")
    assert "I don’t know which conversation #nowhere is" in unknown.text
    if platform == "telegram":
        assert "Mention me there" in (await mara.says("ask approvals in #atlas-ops")).text
        assert await stage.count("SELECT count(*) FROM asking_places") == 0
        return
    away = await mara.says("ask approvals in #deliveries")
    assert "I cannot write in #deliveries." in away.text
    assert "Add me to it" in away.text
    assert "admin" in (await jonas.says("send atlas requests to #atlas-ops")).text
    assert await stage.count("SELECT count(*) FROM asking_places") == 0
    assert in_channel(mara, ops) == in_channel(mara, stranger) == [], "nobody was told what is not so"
    await mara.says("send hubble requests to #atlas-ops")
    there = await mara.sees("Requests for Hubble will be posted in #atlas-ops from now on.")
    assert ["Requests for Hubble will be posted here" in each.text for each in in_channel(mara, ops)] == [True]
    await mara.mentions("ask approvals in #atlas-ops")
    await mara.sees("Requests will be posted in #atlas-ops")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    assert "Jonas Weber would like to book this" in in_channel(mara, ops)[-1].text
    stopped = await mara.says("stop sending hubble requests to #atlas-ops")
    assert "Those who decide about Hubble get its requests in private again." in stopped.text
    pressed = await mara.presses(there, "Send them in private again")
    assert "Requests for Hubble are not posted there." in pressed.text


def in_channel(reader: Visitor, channel: str) -> list[Message]:
    """Return what stands in a channel."""
    return [each for each in reader.there.messages(reader.person) if each.conversation == channel]


async def test_a_request_that_is_left_to_others_stays_in_the_channel(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Whoever thinks of declining it, or asks something back, takes it from nobody: another one approves it there."""
    await mara.commands("/rules atlas approvers admins")
    await mara.mentions("send atlas requests here")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    asked = await mara.sees("Jonas Weber would like to book this", button="Approve")
    await mara.presses(asked, "Decline…")
    await mara.presses(await mara.sees("Why", button="Let it wait"), "Let it wait")
    await stage.passes(seconds=3)
    assert "Approve" in there(mara, asked).labels, "it still waits for everybody"
    await mara.presses(there(mara, asked), "Ask back")
    await mara.sees("What would you like to know from Jonas Weber?", "mention me")
    await mara.mentions("which client is it for?")
    await stage.passes(seconds=3)
    assert "which client is it for?" in there(mara, asked).text
    assert "Approve" in there(mara, asked).labels, "and with a question as well"
    await mara.presses(there(mara, asked), "Decline…")
    await mara.presses(await mara.sees("Why", button="Without a reason"), "Without a reason")
    await stage.passes(seconds=3)
    assert "Declined for Jonas Weber by Mara Lindt" in there(mara, asked).text
    assert there(mara, asked).labels == ()


async def test_a_hidden_name_is_posted_nowhere(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever hides it meanwhile is read there no longer; their next request is asked of those who decide alone."""
    await mara.commands("/rules atlas approvers admins")
    await mara.mentions("send atlas requests here")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    posted = await mara.sees("Jonas Weber would like to book this", button="Approve")
    assert posted.id in {each.id for each in jonas.there.messages(jonas.person)}, "everybody there sees it"
    await jonas.says("hide my name")
    await mara.presses(posted, "Ask back")
    await mara.mentions("which client is it for?")
    await stage.passes(seconds=3)
    assert "Somebody would like to book this" in there(mara, posted).text
    assert "Jonas" not in there(mara, posted).text
    await mara.presses(there(mara, posted), "Approve")
    await stage.passes(seconds=3)
    assert "Approved for somebody by Mara Lindt" in there(mara, posted).text
    await jonas.presses(await jonas.says("atlas friday 9-10 for Jonas's interview"), "Ask for it")
    await stage.passes(seconds=3)
    asked = await mara.sees("Jonas Weber would like", "interview", button="Approve")
    assert asked.id not in {each.id for each in jonas.there.messages(jonas.person)}, "in private"


def there(reader: Visitor, asked: Message) -> Message:
    """Return a message of the channel as it is now."""
    return next(each for each in reader.there.messages(reader.person) if each.id == asked.id)


async def test_a_channel_that_is_gone_is_no_dead_end(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Those who decide are asked in private, now and from then on, and whoever chose the channel hears why."""
    await mara.commands("/rules atlas approvers admins")
    await mara.mentions("send atlas requests here")
    stage.simulator.slack.archive()
    stage.simulator.telegram.kick()
    await asked_for(jonas)
    await stage.passes(seconds=3)
    await stage.passes(seconds=3)
    asked = await mara.sees("Jonas Weber would like to book this", button="Approve")
    assert asked.id not in {each.id for each in jonas.there.messages(jonas.person)}, "in person"
    await mara.sees("I can no longer write in the channel in which this was to be posted")
    assert "Approved for Jonas Weber" in (await mara.presses(asked, "Approve")).text
    assert await stage.count("SELECT count(*) FROM asking_places") == 0, "and from then on"
