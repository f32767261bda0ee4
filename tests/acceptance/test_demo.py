"""The demo, started and walked exactly as the README says, in a real browser."""

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from playwright.async_api import Locator, Page, expect

from tests.browsing import chromium, needs_chromium

ROOT = Path(__file__).parents[2]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
TO_START, TO_STOP = 60, 20
MOST_EVENTS = 6


@dataclass
class Demo:
    """What `make demo` started, and the page in the browser."""

    process: asyncio.subprocess.Process
    page: Page
    folder: Path

    @property
    def slack(self) -> Locator:
        """The messages in the Slack pane."""
        return self.page.get_by_role("log", name="Slack messages")

    @property
    def telegram(self) -> Locator:
        """The messages in the Telegram pane."""
        return self.page.get_by_role("log", name="Telegram messages")

    async def be(self, name: str) -> None:
        """Choose who to be."""
        await self.page.get_by_role("radio", name=name).check()
        await expect(self.page.get_by_role("radio", name=name)).to_be_checked()

    async def write(self, platform: str, text: str) -> None:
        """Type a message and send it."""
        await self.page.get_by_role("textbox", name=f"Message in {platform}").fill(text)
        await self.page.get_by_role("textbox", name=f"Message in {platform}").press("Enter")

    async def press(self, name: str) -> None:
        """Press a button of the page itself."""
        await self.page.get_by_role("button", name=name, exact=True).click()

    async def ends(self, number: signal.Signals) -> list[psutil.Process]:
        """Send the signal as a terminal does, and return what is still running of everything that was started."""
        started = psutil.Process(self.process.pid).children(recursive=True)
        # PostgreSQL is nobody's child; what its command line names is the folder.
        folder = str(self.folder)
        servers = [each for each in psutil.process_iter(["cmdline"]) if folder in " ".join(each.info["cmdline"] or [])]
        assert servers
        os.killpg(self.process.pid, number)
        async with asyncio.timeout(TO_STOP):
            await self.process.wait()
        _, left = await asyncio.to_thread(psutil.wait_procs, started + servers, timeout=TO_STOP)
        return [process for process in left if _runs(process)]


def _runs(process: psutil.Process) -> bool:
    """Say whether it still does anything; one that has ended and that nobody asked about does not."""
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


@asynccontextmanager
async def demo(folder: Path, page: Page) -> AsyncIterator[Demo]:
    """Run `make demo` in a process group of its own, as a terminal does, and open the address that it prints."""
    environment = os.environ | {"BELLHOP_DATA_DIR": str(folder)}  # noqa: TID251 - what a terminal hands on
    process = await asyncio.create_subprocess_exec(
        "make", "demo", cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, start_new_session=True
    )
    try:
        async with asyncio.timeout(TO_START):
            await page.goto(await _address(process))
        yield Demo(process, page, folder)
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGTERM)
            await process.wait()


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stdout
    async for line in process.stdout:
        if found := ADDRESS.search(line.decode()):
            return found.group()
    raise AssertionError("the demo ended without printing an address")


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


async def lets_a_hold_end(demo: Demo) -> None:
    """Five minutes later the card says so."""
    await demo.write("Telegram", "hubble tomorrow 9-10am")
    await expect(demo.telegram.get_by_text("Held for you until").last).to_be_visible()
    await demo.press("+5 min")
    await expect(demo.telegram.get_by_text("The hold ended at").last).to_be_visible()


Step = Callable[[Demo], Awaitable[None]]
WALK: dict[str, Step] = {
    "Be **Mara** (an admin), write `atlas tomorrow 3-5pm` in the Telegram pane, press **Confirm**.": books,
    "Be **Jonas**, write the same in the Slack pane: the nearest three that are free are one press away.": is_refused,
    "Be **Mara** again. Press **Next event** until the reminder comes, and once more for the door code.": is_reminded,
    "Write the door code, or press **I’m here**. Then press **Done early**.": checks_in_and_out,
    "Write `hubble tomorrow 9-10am`, press **+5 min**: nobody confirmed, so the card says that the hold ended.": (
        lets_a_hold_end
    ),
}
AGAIN = (
    "Press Ctrl-C, run `make demo` again, write `/book list` in Slack or `my bookings` in Telegram: all is still there."
)


def test_the_walk_is_the_readme_s() -> None:
    """What is walked below is what the README tells people to do, step by step."""
    text = (ROOT / "README.md").read_text().partition("## The demo, step by step")[2].partition("\n## ")[0]
    assert re.findall(r"^\d+\. (.+)$", text, re.MULTILINE) == [*WALK, AGAIN]


@needs_chromium
async def test_the_demo_as_the_readme_says(tmp_path: Path) -> None:
    """Every step shows what it says; neither Ctrl-C nor SIGTERM leaves anything; the next start remembers."""
    async with chromium() as browser:
        async with demo(tmp_path, await browser.new_page()) as first:
            for step in WALK.values():
                await step(first)
            await first.be("Jonas Weber")
            await first.slack.get_by_role("listitem").last.get_by_role("button").first.click()
            await first.slack.get_by_role("button", name="Confirm").last.click()
            await expect(first.slack.get_by_text("Booked, reference").last).to_be_visible()
            assert await first.ends(signal.SIGINT) == []
        async with demo(tmp_path, await browser.new_page()) as second:
            await second.be("Jonas Weber")
            await second.write("Slack", "/book list")
            await expect(second.slack.get_by_text("Your next booking").last).to_be_visible()
            await second.write("Telegram", "my bookings")
            await expect(second.telegram.get_by_text("Your next booking").last).to_be_visible()
            assert await second.ends(signal.SIGTERM) == []
