"""The demo, started and walked exactly as the README says, in a real browser."""

import re
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

from playwright.async_api import expect

from tests.browsing import chromium, needs_chromium
from tests.demo import ROOT, Demo, demo

MOST_EVENTS = 6


async def books(demo: Demo) -> None:
    """Mara holds and confirms."""
    await demo.be("Mara Lindt")
    await demo.write("Telegram", "atlas tomorrow 3-5pm")
    await demo.telegram.get_by_role("button", name="Confirm").click()
    await expect(demo.telegram.get_by_text("Booked, reference")).to_be_visible()


async def is_refused(demo: Demo) -> None:
    """Jonas gets three alternatives."""
    await demo.be("Jonas Weber")
    await demo.write("Slack", "atlas tomorrow 3-5pm")
    await expect(demo.slack.get_by_text("is taken")).to_be_visible()
    await expect(demo.slack.get_by_role("listitem").last.get_by_role("button")).to_have_count(3)


async def is_reminded(demo: Demo) -> None:
    """The clock is moved to the reminder, and to the door code after it."""
    await demo.be("Mara Lindt")
    reminder = demo.telegram.get_by_text("Atlas at 15:00, in 15 min")
    for _ in range(MOST_EVENTS):
        await demo.press("Next event")
        await demo.page.wait_for_load_state("networkidle")
        if await reminder.count():
            break
    await expect(reminder).to_be_visible()
    await demo.press("Next event")
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
    await demo.press("+5 min")
    await expect(demo.telegram.get_by_text("The hold ended at").last).to_be_visible()
    await demo.telegram.get_by_role("button", name="Hold again").last.click()
    await demo.telegram.get_by_role("button", name="Confirm").last.click()
    await expect(demo.telegram.get_by_text("Booked, reference").last).to_be_visible()


async def finds_it_again(demo: Demo) -> None:
    """After the restart both chats show what was booked before."""
    await demo.be("Mara Lindt")
    await demo.write("Slack", "/book list")
    await expect(demo.slack.get_by_text("Hubble").last).to_be_visible()
    await demo.write("Telegram", "my bookings")
    await expect(demo.telegram.get_by_text("Your next booking").last).to_be_visible()
    await expect(demo.telegram.get_by_text("Hubble").last).to_be_visible()


Step = Callable[[Demo], Awaitable[None]]
WALK: dict[str, Step] = {
    "Be **Mara** (an admin), write `atlas tomorrow 3-5pm` in the Telegram pane, press **Confirm**.": books,
    "Be **Jonas**, write the same in the Slack pane: the nearest three that are free are one press away.": is_refused,
    "Be **Mara** again. Press **Next event** until the reminder comes, and once more for the door code.": is_reminded,
    "Write the door code, or press **I’m here**. Then press **Done early**.": checks_in_and_out,
    (
        "Write `hubble tomorrow 9-10am`, press **+5 min**: nobody confirmed, so the card says that the hold ended. "
        "Press **Hold again**, then **Confirm**."
    ): holds_again,
}
AGAIN: dict[str, Step] = {
    (
        "Press Ctrl-C, run `make demo` again, write `/book list` in Slack or `my bookings` in Telegram: "
        "Hubble is still yours."
    ): finds_it_again,
}


def test_the_walk_is_the_readme_s() -> None:
    """What is walked below is what the README tells people to do, step by step."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("## The demo, step by step")[2]
    assert re.findall(r"^\d+\. (.+)$", text.partition("\n## ")[0], re.MULTILINE) == [*WALK, *AGAIN]


@needs_chromium
async def test_the_demo_as_the_readme_says(tmp_path: Path) -> None:
    """Every step shows what it says; neither Ctrl-C nor SIGTERM leaves anything; the next start remembers."""
    async with chromium() as browser:
        async with demo(tmp_path, await browser.new_page()) as first:
            for step in WALK.values():
                await step(first)
            assert await first.ends(signal.SIGINT) == []
        async with demo(tmp_path, await browser.new_page()) as second:
            for step in AGAIN.values():
                await step(second)
            assert await second.ends(signal.SIGTERM) == []
