"""The chats of a demo outlive it: as they stood, with buttons that work, however it ended."""

import asyncio
import stat
from pathlib import Path

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from adapters.simulator.messages import Message
from adapters.simulator.page_actions import PageActions
from adapters.simulator.page_memory import SHOWN
from adapters.simulator.simulator import Person, Simulator
from tests.integration.simulator.conftest import blocks, echo_telegram, polling

WITHIN = 1.0
"""Seconds that a kill may cost."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name the file that the chats are kept in."""
    return tmp_path / "chats.json"


def slack(simulator: Simulator) -> AsyncWebClient:
    """Return Slack's client, for the bot."""
    return AsyncWebClient(token=simulator.slack_bot_token, base_url=simulator.slack_api_url)


def telegram(simulator: Simulator) -> Bot:
    """Return Telegram's client, for the bot."""
    return Bot(simulator.telegram_bot_token, base_url=f"{simulator.telegram_api_url}/bot")


async def filled(simulator: Simulator, mara: Person) -> None:
    """Write to both chats, edit one message, and show another to one person alone."""
    client = slack(simulator)
    posted = await client.chat_postMessage(channel=mara.slack_user, text="Held", blocks=blocks("Held", "Confirm", "1"))
    await client.chat_update(
        channel=posted["channel"], ts=posted["ts"], text="Booked", blocks=blocks("Booked", "Move", "2")
    )
    await client.chat_postEphemeral(channel="C0GENERAL", user=mara.slack_user, text="For you alone")
    simulator.telegram.started(mara)
    async with telegram(simulator) as bot:
        keys = InlineKeyboardMarkup([[InlineKeyboardButton("Confirm", callback_data="1")]])
        await bot.send_message(mara.telegram_user, "<b>Held</b>", "HTML", reply_markup=keys)


def shown(simulator: Simulator, person: Person) -> list[tuple[str, str, tuple[str, ...], int]]:
    """Return what a person sees on both platforms."""
    seen: list[Message] = [*simulator.slack.messages(person), *simulator.telegram.messages(person)]
    return [(each.id, each.text, each.labels, each.edits) for each in seen]


async def test_both_chats_stand_as_they_stood(file: Path, mara: Person, jonas: Person) -> None:
    """Messages, edits and buttons, who has started the bot, what was run and what was seen: all of it is kept."""
    async with Simulator() as first, first.keeper.keeping(file):
        await filled(first, mara)
        actions = PageActions(first.page)
        await actions.do(mara, {"do": "slack.say", "text": "/book atlas", "place": "direct"})
        first.page.see_all()
        first.page.memory.guide.done.add("book")
        before = shown(first, mara), shown(first, jonas)
    assert stat.S_IMODE((await asyncio.to_thread(file.stat)).st_mode) == 0o600

    second = Simulator()
    assert second.keeper.restore(file)
    assert (shown(second, mara), shown(second, jonas)) == before
    assert second.telegram.has_started(mara)
    page = second.page.seen_by(mara)
    assert [line["text"] for line in page["slack"]["ran"]] == ["/book atlas"]
    assert [person["own"] for person in page["people"]] == [0, 0, 0]
    assert [step["done"] for step in page["steps"]][:2] == [True, False]


async def test_kept_messages_can_be_edited_and_pressed(file: Path, mara: Person) -> None:
    """Ids still fit: the bot edits what it sent before, and a kept button reaches it. No id comes twice."""
    async with Simulator() as first, first.keeper.keeping(file):
        await filled(first, mara)
        ids = {each.id for each in first.slack.messages(mara)}

    async with Simulator() as second:
        second.keeper.restore(file)
        kept = next(each for each in second.slack.messages(mara) if each.text == "Booked")
        await slack(second).chat_update(channel=kept.conversation, ts=kept.id, text="Released")
        posted = await slack(second).chat_postMessage(channel=mara.slack_user, text="New")
        assert posted["ts"] not in ids
        assert posted["ts"] > max(ids)
        async with polling(echo_telegram(second)):
            held = second.telegram.messages(mara)[-1]
            assert (await second.telegram.press(mara, held, "Confirm")).taken
            assert (await second.telegram.until(mara, lambda each: each.text == "done")).id == held.id


async def test_an_address_for_an_answer_is_kept(file: Path, mara: Person) -> None:
    """A command that was not answered yet is answered after the restart, where it was given."""
    first = Simulator()
    await first.start()
    port = first.port
    async with first.keeper.keeping(file):
        await first.slack.command(mara, "/book atlas", first.slack.direct(mara))
        (ticket,) = [each.ticket for each in first.keeper.slack.kept(SHOWN).returns]
    await first.stop()

    second = Simulator()
    second.keeper.restore(file)
    await second.start(port=port)
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{second.url}/slack/response/{ticket}", json={"text": "Here you are"})
        assert answer.status == 200
    assert second.slack.messages(mara)[-1].text == "Here you are"
    await second.stop()


async def test_a_kill_costs_less_than_a_second(file: Path, mara: Person) -> None:
    """What was written stands in the file soon, without an end in good order."""
    async with Simulator() as first, first.keeper.keeping(file):
        await filled(first, mara)
        async with asyncio.timeout(WITHIN):
            while not (second := Simulator()).keeper.restore(file) or shown(second, mara) != shown(first, mara):
                await asyncio.to_thread(file.exists)
    assert [name.name for name in file.parent.iterdir()] == [file.name]


async def test_the_file_does_not_grow_without_end(file: Path, mara: Person) -> None:
    """Only the newest messages of each conversation are kept."""
    async with Simulator() as first, first.keeper.keeping(file):
        first.slack.chat(mara, "the first")
        for number in range(SHOWN):
            first.slack.chat(mara, f"message {number}")
        await filled(first, mara)
    second = Simulator()
    second.keeper.restore(file)
    texts = [each.text for each in second.slack.messages(mara)]
    assert len(texts) == SHOWN + 1
    assert "the first" not in texts
    assert "Booked" in texts


@pytest.mark.parametrize("held", [b"", b"{", b"[]", b'{"slack": 1}'])
def test_a_file_that_cannot_be_read_begins_anew(file: Path, mara: Person, held: bytes) -> None:
    """Whatever stands there, the demo starts."""
    file.write_bytes(held)
    simulator = Simulator()
    assert not simulator.keeper.restore(file)
    assert shown(simulator, mara) == []


def test_without_a_file_nothing_is_restored(file: Path) -> None:
    """The first start finds nothing."""
    assert not Simulator().keeper.restore(file)
