"""What the tests of the page share: a clock that stands, both platforms' clients, and a page that must not complain."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.async_api import Browser, Locator, Page, expect
from slack_sdk.web.async_client import AsyncWebClient
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from adapters.simulator.clock import Happening
from adapters.simulator.simulator import Person, Simulator
from adapters.simulator.slack_text import plain

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class StillClock:
    """A clock that stands until it is moved; what happens then is said beforehand."""

    zone = "Europe/Berlin"

    def __init__(self) -> None:
        """Begin at noon."""
        self.at = NOON
        self.happens: Sequence[Happening] = ()

    def now(self) -> datetime:
        """Return where it stands."""
        return self.at

    async def advance(self, minutes: int) -> Sequence[Happening]:
        """Go forward."""
        self.at += timedelta(minutes=minutes)
        return self.happens

    async def to_next_event(self) -> Sequence[Happening]:
        """Go forward to the next full hour."""
        return await self.advance(60 - self.at.minute)


@dataclass
class Stage:
    """A simulator without an app; the tests speak as the bot, by the real clients."""

    simulator: Simulator
    clock: StillClock
    page: Page

    def log(self, platform: str) -> Locator:
        """Return the messages of a pane."""
        return self.page.get_by_role("log", name=f"{platform} messages")

    async def slack_tells(self, person: Person, text: str, *labels: str) -> None:
        """Write to a person in Slack, perhaps with buttons."""
        elements = [
            {"type": "button", "action_id": label, "value": label, "text": {"type": "plain_text", "text": label}}
            for label in labels
        ]
        blocks: list[dict[str, Any]] = [{"type": "section", "text": {"type": "mrkdwn", "text": text}}]
        blocks += [{"type": "actions", "elements": elements}] if elements else []
        client = AsyncWebClient(token=self.simulator.slack_bot_token, base_url=self.simulator.slack_api_url)
        await client.chat_postMessage(channel=person.slack_user, text=plain(text), blocks=blocks)

    async def telegram_tells(self, person: Person, text: str, *labels: str) -> None:
        """Write to a person in Telegram, perhaps with buttons."""
        self.simulator.telegram.started(person)
        keys = InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label) for label in labels]])
        async with Bot(self.simulator.telegram_bot_token, base_url=f"{self.simulator.telegram_api_url}/bot") as bot:
            await bot.send_message(person.telegram_user, text, reply_markup=keys if labels else None)

    async def be(self, person: Person) -> None:
        """Become a person."""
        await self.page.get_by_role("radio", name=person.name).check()
        await expect(self.page.locator("#slack-self")).to_have_text(person.name)


@asynccontextmanager
async def staged(browser: Browser, *, simulator: Simulator | None = None) -> AsyncIterator[Stage]:
    """Open the page of a fresh simulator; anything that the browser complains about fails the test."""
    clock, complaints = StillClock(), list[str]()
    async with simulator or Simulator(clock=clock) as running:
        running.telegram.patience = running.slack.patience = 0.2
        page = await browser.new_page(viewport={"width": 1400, "height": 800})
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        await page.goto(running.url)
        await expect(page.get_by_role("radio", name="Mara Lindt")).to_be_checked()
        yield Stage(running, clock, page)
        await page.close()
    assert complaints == []
