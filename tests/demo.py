"""The real demo, started as `make demo` starts it, with its page open in a browser."""

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from playwright.async_api import Locator, Page, expect

from adapters.simulator.guide import STEPS

ROOT = Path(__file__).parents[1]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
TO_START, TO_STOP = 60, 20


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

    async def moves(self, button: str) -> None:
        """Press one of the clock's buttons, and wait until the page has told what happened on the way."""
        await self.page.keyboard.press("Escape")
        await self.press(button)
        await expect(self.page.locator("#happened")).not_to_be_empty(timeout=TO_STOP * 1000)

    async def has_ticked(self, steps: int, *, within: float = TO_STOP) -> None:
        """Expect so many of the page's own steps to be ticked within so many seconds."""
        ticked = self.page.get_by_text(f"{steps} of {len(STEPS)} done")
        await expect(ticked).to_be_visible(timeout=within * 1000)

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
