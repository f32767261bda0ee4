"""
Contact sheets: everything that people are shown, as the demo's page paints it, for a person to look at.

`.venv/bin/python -m tests.snapshots.sheet FOLDER` writes a picture for each ten, light and dark, in every language; on
the left as a reader at the site has them in Slack, on the right as one elsewhere has them in Telegram. It needs
Debian's chromium.
"""

import argparse
import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser
from slack_sdk.web.async_client import AsyncWebClient
from telegram import Bot

from adapters.languages import LANGUAGES
from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from adapters.slack.blocks import content
from adapters.telegram.keyboards import html, keyboard
from bot import migrating
from bot.embedded_postgres import embedded
from core.store.database import Database
from tests.browsing import chromium
from tests.snapshots.files import FAMILIES, TALKS, conversed
from tests.snapshots.paintings import Painting
from tests.stage import ManualClock, furnished

EACH = 10
"""Paintings in a picture: more would be too long to look at."""
WIDTH, AROUND = 1400, 330
"""Pixels: the page's width, and the height of what stands around the two logs."""
MARA = SAMPLE_PEOPLE[0]
SLACK, TELEGRAM = TALKS


async def post(simulator: Simulator, paintings: Sequence[Painting]) -> None:
    """Show the paintings to Mara on both platforms, each below its name."""
    simulator.telegram.started(MARA)
    client = AsyncWebClient(token=simulator.slack_bot_token, base_url=simulator.slack_api_url)
    async with Bot(simulator.telegram_bot_token, base_url=f"{simulator.telegram_api_url}/bot") as bot:
        for painting in paintings:
            await client.chat_postMessage(channel=MARA.slack_user, text=f"~ {painting.name}")
            await bot.send_message(MARA.telegram_user, f"~ {painting.name}")
            for reply in painting.shown[SLACK]:
                await client.chat_postMessage(channel=MARA.slack_user, **content(reply))
            for reply in painting.shown[TELEGRAM]:
                await bot.send_message(MARA.telegram_user, html(reply), "HTML", reply_markup=keyboard(reply))


async def draw(browser: Browser, target: Path, paintings: Sequence[Painting], theme: Literal["light", "dark"]) -> None:
    """Write a picture of the page on which these paintings stand, whole."""
    async with Simulator(rate_limits=False) as simulator:
        await post(simulator, paintings)
        page = await browser.new_page(viewport={"width": WIDTH, "height": 900}, color_scheme=theme)
        await page.goto(simulator.url)
        await page.locator("#telegram-log .message").last.wait_for()
        heights = [
            await page.locator(f"#{name}-log").evaluate("log => log.scrollHeight") for name in ("slack", "telegram")
        ]
        await page.set_viewport_size({"width": WIDTH, "height": max(heights) + AROUND})
        await page.screenshot(path=target)
        await page.close()


async def main(url: str, folder: Path, languages: Sequence[str], themes: Sequence[Literal["light", "dark"]]) -> None:
    """Paint everything in these languages and themes."""
    async with Database(url) as database, chromium() as browser:
        house = await furnished(database, ManualClock())
        for language in languages:
            answers, _ = await conversed(house, language)
            families = {**{name: list(paint(language)) for name, paint in FAMILIES.items()}, "answers": answers}
            for name, paintings in families.items():
                for at in range(0, len(paintings), EACH):
                    for theme in themes:
                        target = folder / f"{language}-{name.replace(' ', '-')}-{at:03}-{theme}.png"
                        await draw(browser, target, paintings[at : at + EACH], theme)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.snapshots.sheet", description="Paint contact sheets.")
    parser.add_argument("folder", type=Path, help="where the pictures go; it is made if it is not there")
    parser.add_argument(
        "--language", choices=LANGUAGES, action="append", help="only this one; may be given several times"
    )
    parser.add_argument("--theme", choices=("light", "dark"), action="append", help="the same")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, embedded(Path(data), durable=False) as postgres:
        migrating.upgrade(postgres)
        asyncio.run(main(postgres, asked.folder, asked.language or LANGUAGES, asked.theme or ("light", "dark")))
