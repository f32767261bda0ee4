"""The demo, started and walked exactly as the README says, in a real browser."""

import re
import signal
from pathlib import Path

from playwright.async_api import expect

from adapters.simulator.guide import STEPS
from tests.browsing import chromium, needs_chromium
from tests.demo import ROOT, TO_START, Demo, demo

MOST_EVENTS = 6


async def books(demo: Demo) -> None:
    """Mara holds and confirms."""
    await demo.be("Mara Lindt")
    await demo.write("Telegram", "atlas tomorrow 3-5pm")
    await demo.telegram.get_by_role("button", name="Confirm").click()
    await expect(demo.telegram.get_by_text("Booked.")).to_be_visible()


async def is_refused(demo: Demo) -> None:
    """Jonas gets three alternatives, and below them can wait, ask the holder, or look for another time."""
    await demo.be("Jonas Weber")
    await demo.write("Slack", "atlas tomorrow 3-5pm")
    await expect(demo.slack.get_by_text("is taken")).to_be_visible()
    await expect(demo.slack.get_by_role("listitem").last.get_by_role("button")).to_have_count(6)


async def is_reminded(demo: Demo) -> None:
    """The clock is moved to the reminder, and to the door code after it."""
    await demo.be("Mara Lindt")
    reminder = demo.telegram.get_by_text("Atlas at 15:00, in 15 min")
    for _ in range(MOST_EVENTS):
        await demo.moves("Next event")
        if await reminder.count():
            break
    await expect(reminder).to_be_visible()
    await expect(demo.page.get_by_text("14:45 · Mara was reminded of Atlas at 15:00")).to_be_visible()
    await demo.moves("Next event")
    await expect(demo.telegram.get_by_text("Door code").last).to_be_visible()


async def checks_in_and_out(demo: Demo) -> None:
    """The code that was shown is typed; the rest is given back."""
    said = await demo.telegram.get_by_text(re.compile(r"Door code \d{3} \d{3}")).last.inner_text()
    code = re.search(r"\d{3} \d{3}", said)
    assert code
    await demo.write("Telegram", code.group())
    await expect(demo.telegram.get_by_text("Checked in until 17:00").last).to_be_visible()
    await demo.telegram.get_by_role("button", name="Done early").last.click()
    await expect(demo.telegram.get_by_text("Checked out at").last).to_be_visible()


async def holds_again(demo: Demo) -> None:
    """Five minutes later the card says that it is over, and takes the slot again."""
    await demo.write("Telegram", "hubble tomorrow 9-10am")
    await expect(demo.telegram.get_by_text("Held for you until").last).to_be_visible()
    await demo.moves("+5 min")
    await expect(demo.telegram.get_by_text("The hold ended at").last).to_be_visible()
    await demo.telegram.get_by_role("button", name="Hold again").last.click()
    await demo.telegram.get_by_role("button", name="Confirm").last.click()
    await expect(demo.telegram.get_by_text("Booked.").last).to_be_visible()


async def runs_the_place(demo: Demo) -> None:
    """Mara, an admin, tries three of the page's suggestions: a room, a booking's history, and a report as a picture."""
    await demo.be("Mara Lindt")
    await demo.page.get_by_role("button", name="/newresource Nova").click()
    await demo.page.get_by_role("textbox", name="Message in Slack").press("Enter")
    await demo.slack.get_by_role("button", name="Create", exact=True).last.click()
    await expect(demo.slack.get_by_text("can be booked now").last).to_be_visible()
    await demo.page.get_by_role("button", name="what happened to atlas?").click()
    await demo.page.get_by_role("textbox", name="Message in Telegram").press("Enter")
    await expect(demo.telegram.get_by_text("Mara Lindt, Telegram").last).to_be_visible()
    await demo.page.get_by_role("button", name="report for the last 30 days").click()
    await demo.page.get_by_role("textbox", name="Message in Telegram").press("Enter")
    await expect(demo.telegram.get_by_role("img", name="bellhop-resource")).to_have_js_property("naturalWidth", 1200)


async def starts_over(demo: Demo) -> None:
    """Bookings, chats, ticks and the clock are as on the first day, at the same address."""
    await demo.press("More")
    await demo.press("Start over …")
    await demo.press("Delete everything")
    await demo.has_ticked(0, within=TO_START)
    await expect(demo.telegram.get_by_text("Hubble")).to_have_count(0)
    await demo.write("Telegram", "my bookings")
    await expect(demo.telegram.get_by_text("You have no bookings").last).to_be_visible()


async def finds_it_again(demo: Demo) -> None:
    """After the restart both chats show what was booked before."""
    await demo.be("Mara Lindt")
    await demo.write("Slack", "/book list")
    await expect(demo.slack.get_by_text("Hubble").last).to_be_visible()
    await demo.write("Telegram", "my bookings")
    await expect(demo.telegram.get_by_text("Your next booking").last).to_be_visible()
    await expect(demo.telegram.get_by_text("Hubble").last).to_be_visible()


WALK = (books, is_refused, is_reminded, checks_in_and_out, holds_again)
"""What is done for each step but the last, for which the demo is started again."""


def test_the_readme_tells_the_steps_of_the_page() -> None:
    """The README's walk and the page's checklist are the same, word for word."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("## The demo, step by step")[2]
    told = re.findall(r"^\d+\. (.+)$", text.partition("\n## ")[0], re.MULTILINE)
    assert told == [step.text for step in STEPS]


@needs_chromium
async def test_the_demo_as_the_readme_says(tmp_path: Path) -> None:
    """Every step shows what it says; neither Ctrl-C nor SIGTERM leaves anything; the next start remembers."""
    async with chromium() as browser:
        async with demo(tmp_path, await browser.new_page()) as first:
            for done, step in enumerate(WALK):
                await first.has_ticked(done)
                await step(first)
            await first.has_ticked(len(WALK))
            assert await first.ends(signal.SIGINT) == []
        async with demo(tmp_path, await browser.new_page()) as second:
            # The chats stand as they stood, and their buttons work.
            await expect(second.telegram.get_by_text("Booked.").last).to_be_visible()
            await second.has_ticked(len(WALK))
            await finds_it_again(second)
            await second.has_ticked(len(STEPS))
            await runs_the_place(second)
            await starts_over(second)
            assert await second.ends(signal.SIGTERM) == []
