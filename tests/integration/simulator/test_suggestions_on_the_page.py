"""What a bot suggests while somebody types behind its name, on the page and in a real browser."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, expect
from telegram import InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent, Update
from telegram.ext import ContextTypes, InlineQueryHandler

from tests.browsing import chromium, needs_chromium
from tests.integration.simulator.conftest import echo_telegram, polling
from tests.integration.simulator.page_stage import Stage, staged

BOT = "@bellhop_demo_bot"


async def suggests(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:  # noqa: ARG001 - as handlers are called
    """Suggest two slots of what is named, and nothing but the way into the private chat for anything else."""
    assert update.inline_query is not None
    if "atlas" not in update.inline_query.query:
        await update.inline_query.answer([], button=InlineQueryResultsButton("Nothing is free", start_parameter="more"))
        return
    await update.inline_query.answer(
        [
            InlineQueryResultArticle(f"o:{hour}", f"Atlas {hour}:00", InputTextMessageContent(f"I suggest {hour}:00"))
            for hour in (14, 15)
        ]
    )


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """Give the page, before a bot that suggests."""
    async with chromium() as browser, staged(browser) as opened:
        opened.simulator.telegram.patience = 5
        app = echo_telegram(opened.simulator)
        app.add_handler(InlineQueryHandler(suggests))
        async with polling(app):
            yield opened


async def typed(page: Page, text: str) -> None:
    """Type into the box of the group in Telegram."""
    await page.get_by_role("button", name="Group", exact=True).click()
    await page.get_by_role("textbox", name="Message in Telegram").fill(text)


@needs_chromium
async def test_a_suggestion_is_chosen_with_the_pointer(stage: Stage) -> None:
    """It is sent into the group in the visitor's name, and the box is empty again."""
    await typed(stage.page, f"{BOT} atlas tomorrow 3")
    await expect(stage.page.get_by_role("option")).to_have_count(2)
    await stage.page.get_by_role("option", name="Atlas 15:00").click()
    await expect(stage.log("Telegram").get_by_text("I suggest 15:00", exact=True).first).to_be_visible()
    await expect(stage.page.get_by_role("textbox", name="Message in Telegram")).to_have_value("")
    await expect(stage.page.get_by_role("option")).to_have_count(0)


@needs_chromium
async def test_a_suggestion_is_chosen_by_keys_and_enter_alone_sends_what_was_typed(stage: Stage) -> None:
    """An arrow chooses, Enter takes it; without an arrow the sentence itself goes to the group."""
    await typed(stage.page, f"{BOT} atlas tomorrow 3")
    await expect(stage.page.get_by_role("option")).to_have_count(2)
    await stage.page.keyboard.press("ArrowDown")
    await stage.page.keyboard.press("Enter")
    await expect(stage.log("Telegram").get_by_text("I suggest 14:00", exact=True).first).to_be_visible()
    await typed(stage.page, f"{BOT} atlas on friday")
    await expect(stage.page.get_by_role("option")).to_have_count(2)
    await stage.page.keyboard.press("Enter")
    await expect(stage.log("Telegram").get_by_text("atlas on friday").first).to_be_visible()


@needs_chromium
async def test_where_nothing_is_found_a_button_leads_into_the_private_chat(stage: Stage) -> None:
    """It starts the bot there with the word that the bot gave it."""
    await typed(stage.page, f"{BOT} hubble")
    await stage.page.get_by_role("option", name="Nothing is free").click()
    await expect(stage.page.locator("#telegram-title")).to_have_text("Bellhop")
    await expect(stage.log("Telegram").get_by_text("/start").first).to_be_visible()
