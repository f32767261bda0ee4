"""
The picture of the demo that the README shows, taken again: `make picture`.

It is no test: nothing compares it. It needs Debian's chromium.
"""

import asyncio
import json
import tempfile
from pathlib import Path

from playwright.async_api import expect

from core.clock import SystemClock
from tests.browsing import chromium
from tests.demo import ROOT, Demo, demo
from tests.stage import berlin

TARGET = ROOT / "docs" / "demo.png"
NOON = berlin(23, 12)
"""What the demo's clock shows at its start, so that each picture shows the same days: a Monday."""


async def play(demo: Demo) -> None:
    """Bring both chats to the moment of the picture: a conflict solved in Slack, a door code in Telegram."""
    await demo.be("Jonas Weber")
    await demo.write("Telegram", "curie tomorrow 4-5pm")
    await demo.telegram.get_by_role("button", name="Confirm").click()
    await expect(demo.telegram.get_by_text("Booked.")).to_be_visible()
    await demo.be("Mara Lindt")
    await demo.write("Telegram", "atlas today 1-2pm")
    await demo.telegram.get_by_role("button", name="Confirm").click()
    await expect(demo.telegram.get_by_text("Booked.")).to_be_visible()
    await demo.moves("+1 h")
    await expect(demo.telegram.get_by_text("Door code").last).to_be_visible()
    await demo.write("Slack", "studio a friday 14:00 for 90 min")
    await demo.slack.get_by_role("button", name="Confirm").click()
    await expect(demo.slack.get_by_text("Booked.")).to_be_visible()
    await demo.write("Slack", "curie tomorrow 4-5pm")
    await expect(demo.slack.get_by_text("is taken")).to_be_visible()


async def main() -> None:
    """Start the demo in a folder of its own, play, and write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "demo"
        kept.mkdir()
        (kept / "demo-clock.json").write_text(json.dumps((NOON - SystemClock().now()).total_seconds()))
        async with chromium() as browser:
            page = await browser.new_page(viewport={"width": 1400, "height": 860}, reduced_motion="reduce")
            async with demo(Path(folder), page) as shown:
                await play(shown)
                # The clock's news would cover the hints.
                await page.keyboard.press("Escape")
                await page.screenshot(path=TARGET, animations="disabled")


if __name__ == "__main__":
    asyncio.run(main())
