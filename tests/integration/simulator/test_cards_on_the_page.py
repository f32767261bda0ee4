"""Cards on the page: signs without an emoji font, the menu behind the dots by keyboard, labels that do not break."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import expect
from slack_sdk.models.metadata import EventAndEntityMetadata
from slack_sdk.web.async_client import AsyncWebClient
from telegram import Bot

from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.signs import SIGNS
from adapters.chat.intents.bookings import Cancel
from adapters.chat.previews import Preview
from adapters.chat.replies import Button, Page, Part, Reply
from adapters.languages import LANGUAGES
from adapters.simulator.simulator import SAMPLE_PEOPLE
from adapters.slack.blocks import content
from adapters.slack.home import view
from adapters.slack.unfurling import entity
from adapters.telegram.keyboards import html, keyboard
from core.values import BookingId
from tests.browsing import chromium, needs_chromium
from tests.integration.simulator.page_stage import Stage, staged
from tests.unit.chat.test_cards import STATES, look

MARA = SAMPLE_PEOPLE[0]
BROKEN = """keys => keys.filter(key => {
  const words = document.createRange();
  words.selectNodeContents(key);
  const tops = [...words.getClientRects()].map(box => Math.round(box.top / 8));
  return key.parentElement.children.length > 1 && new Set(tops).size > 1;
}).map(key => key.textContent)"""
"""The labels that take more than one line on a key that has others beside it."""


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """Give the open page of a simulator without an app."""
    async with chromium() as browser, staged(browser) as stage:
        yield stage


async def shows(stage: Stage, *replies: Reply) -> None:
    """Say the replies to Mara on both platforms, as Bellhop paints them."""
    slack = AsyncWebClient(token=stage.simulator.slack_bot_token, base_url=stage.simulator.slack_api_url)
    stage.simulator.telegram.started(MARA)
    async with Bot(stage.simulator.telegram_bot_token, base_url=f"{stage.simulator.telegram_api_url}/bot") as bot:
        for reply in replies:
            await slack.chat_postMessage(channel=MARA.slack_user, **content(reply))
            await bot.send_message(MARA.telegram_user, html(reply), parse_mode="HTML", reply_markup=keyboard(reply))


@needs_chromium
async def test_every_sign_is_drawn_and_its_word_is_read(stage: Stage) -> None:
    """No letter is left that only an emoji font knows; a screen reader is told the word beside the drawing."""
    await shows(stage, *(booking_card(booking, look()) for booking in STATES.values()))
    for platform in ("Slack", "Telegram"):
        log = stage.log(platform)
        await expect(log.locator("svg.sign")).to_have_count(len(STATES))
        assert await log.locator("svg.sign:not([aria-hidden='true'])").count() == 0
        assert not {*SIGNS.values()} & set(await log.inner_text())
        await expect(log.get_by_text("Held for you until").first).to_be_visible()


@needs_chromium
async def test_a_pin_and_a_reaction_are_seen_and_read(stage: Stage) -> None:
    """On both platforms what is pinned says so, and thanks that were taken bear a sign and words beside it."""
    slack = AsyncWebClient(token=stage.simulator.slack_bot_token, base_url=stage.simulator.slack_api_url)
    thanks = [await stage.simulator.slack.message(MARA, "thanks"), await stage.simulator.telegram.send(MARA, "thanks")]
    assert len(thanks) == 2
    [said] = [each for each in stage.simulator.slack.messages(MARA) if each.text == "thanks"]
    [wrote] = [each for each in stage.simulator.telegram.messages(MARA) if each.text == "thanks"]
    async with Bot(stage.simulator.telegram_bot_token, base_url=f"{stage.simulator.telegram_api_url}/bot") as bot:
        await slack.reactions_add(channel=said.conversation, timestamp=said.id, name="ok_hand")
        await bot.set_message_reaction(MARA.telegram_user, int(wrote.id), "👌")
        sent = await slack.chat_postMessage(channel=MARA.slack_user, text="Free now")
        await slack.pins_add(channel=str(sent["channel"]), timestamp=str(sent["ts"]))
        there = await bot.send_message(MARA.telegram_user, "Free now")
        await bot.pin_chat_message(MARA.telegram_user, there.message_id)
    for platform in ("Slack", "Telegram"):
        log = stage.log(platform)
        await expect(log.get_by_text("Bellhop reacts: you’re welcome.")).to_have_count(1)
        await expect(log.get_by_text("pinned")).to_have_count(1)


@needs_chromium
async def test_what_a_shared_link_shows_is_drawn_below_it(stage: Stage) -> None:
    """What the app shows of a link in a channel stands there as lines, the first of which leads to it."""
    url, slack = "https://bellhop.example.com/bookings/K7QX", stage.simulator.slack
    slack.let_unfurl("bellhop.example.com")
    shared = await slack.share(MARA, f"see {url}")
    shown = entity(
        Preview("K7QX", url, "A booking", "Atlas · Tue 24 Nov, 09:00–10:00", "Booked.", (("Where", "floor 1"),))
    )
    client = AsyncWebClient(token=stage.simulator.slack_bot_token, base_url=stage.simulator.slack_api_url)
    metadata = EventAndEntityMetadata(entities=[shown])
    await client.chat_unfurl(channel=shared.conversation, ts=shared.id, metadata=metadata)
    await stage.page.locator("button[data-place=shared]").first.click()
    link = stage.log("Slack").get_by_role("link", name="Atlas · Tue 24 Nov, 09:00–10:00")
    await expect(link).to_have_attribute("href", url)
    await expect(stage.log("Slack").get_by_text("Where: floor 1")).to_be_visible()


@needs_chromium
async def test_the_menu_behind_the_dots_is_opened_walked_and_left_by_keyboard(stage: Stage) -> None:
    """Enter opens it, arrows walk, Escape leaves it where it was opened; a chosen option is pressed."""
    await shows(stage, booking_card(STATES["confirmed"], look()))
    dots = stage.log("Slack").get_by_role("button", name="More actions")
    await dots.focus()
    await stage.page.keyboard.press("Enter")
    first, second = (stage.log("Slack").get_by_role("menuitem").nth(place) for place in (0, 1))
    await expect(first).to_be_focused()
    await expect(dots).to_have_attribute("aria-expanded", "true")
    await stage.page.keyboard.press("ArrowDown")
    await expect(second).to_be_focused()
    # Behind the last one the first comes again.
    for _ in range(await stage.log("Slack").get_by_role("menuitem").count() - 1):
        await stage.page.keyboard.press("ArrowDown")
    await expect(first).to_be_focused()
    await stage.page.keyboard.press("Escape")
    await expect(dots).to_be_focused()
    await expect(stage.log("Slack").get_by_role("menu")).to_be_hidden()
    await dots.click()
    await first.click()
    await expect(stage.page.locator("#notice")).to_contain_text("The button did not work")


@needs_chromium
@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_label_breaks_beside_another_on_a_phone(stage: Stage, language: str) -> None:
    """The estimate of widths holds in a real browser, in each language."""
    await stage.page.set_viewport_size({"width": 390, "height": 844})
    await stage.page.locator("#tab-telegram").click()
    await shows(stage, *(booking_card(booking, look(language=language)) for booking in STATES.values()))
    keys = stage.log("Telegram").locator(".key")
    await expect(keys.last).to_be_visible()
    assert await keys.count() > len(STATES)
    assert await keys.evaluate_all(BROKEN) == []


@needs_chromium
async def test_the_home_tab_shows_what_was_published_and_takes_presses(stage: Stage) -> None:
    """A page of the app's own stands in its place, without a box to write in; what is published next replaces it."""
    page = stage.page
    slack = AsyncWebClient(token=stage.simulator.slack_bot_token, base_url=stage.simulator.slack_api_url)
    await page.get_by_role("button", name="Home").click()
    await expect(stage.log("Slack").get_by_text("Nothing here yet.")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message in Slack")).to_be_hidden()

    for said in ("Your next bookings", "Free right now"):
        shown = Reply(Page((Part(("Atlas · Tue 24 Nov, 15:00–16:00",), ((stop(),),), header=said),)))
        await slack.views_publish(user_id=MARA.slack_user, view=view(shown, conversation="D0MARA001"))
        await expect(stage.log("Slack").get_by_text(said)).to_be_visible()
    await expect(stage.log("Slack").get_by_text("Your next bookings")).to_be_hidden()

    await stage.log("Slack").get_by_role("button", name="Cancel").click()
    await expect(page.locator("#notice")).to_contain_text("The button did not work")


def stop() -> Button:
    """Return a button that cancels something."""
    return Button("Cancel", Cancel(BookingId(1), 1))
