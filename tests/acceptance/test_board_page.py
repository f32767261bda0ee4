"""The page of the board in a real browser: a finger, a keyboard, a screen reader and a phone can use it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, expect

from adapters.simulator.messages import Message
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor
from tests.browsing import chromium, needs_chromium

pytestmark = needs_chromium
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 720}, "color_scheme": "dark", "has_touch": True}
WIDE: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@dataclass(frozen=True)
class Board:
    """The page in a browser."""

    page: Page

    def free(self, name: str) -> Locator:
        """Return the free times of a thing."""
        return self.page.get_by_role("button", name=f"{name}: free")

    def own(self, name: str) -> Locator:
        """Return the reader's own bookings of a thing."""
        return self.row(name).locator(".own")

    def row(self, name: str) -> Locator:
        """Return the row of a thing."""
        return self.page.locator(".row", has=self.page.get_by_role("heading", name=name, exact=True))

    async def hour(self) -> float:
        """Return how many pixels an hour is wide."""
        box = await self.page.locator("#hours span").first.bounding_box()
        assert box
        return box["width"]

    async def taps(self, name: str, hour: float) -> None:
        """Tap the track of a thing at an hour."""
        first = int((await self.page.locator("#hours span").first.inner_text()).partition(":")[0])
        across = (hour - first) * await self.hour() + 2
        await self.row(name).locator(".track").click(position={"x": across, "y": 20})

    async def drags(self, name: str, *, to: str, hours: float) -> None:
        """Drag one's own booking of a thing to another one, so many hours later."""
        start, end = await self.own(name).bounding_box(), await self.row(to).locator(".track").bounding_box()
        assert start
        assert end
        x, y = start["x"] + 10, start["y"] + 10
        await self.page.mouse.move(x, y)
        await self.page.mouse.down()
        await self.page.mouse.move(x + hours * await self.hour(), end["y"] + 20, steps=5)
        await self.page.mouse.up()

    async def colour(self, of: str) -> str:
        """Return the colour of the words of an element."""
        return str(await self.page.locator(of).evaluate("(node) => getComputedStyle(node).color"))

    @property
    def dialog(self) -> Locator:
        """What Bellhop answers."""
        return self.page.get_by_role("dialog")

    async def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            await self.page.keyboard.press(name)

    async def looks_again(self) -> None:
        """Come back to the page, which reads the day anew."""
        await self.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    async def presses(self, label: str) -> None:
        """Press a button of the sheet."""
        await self.dialog.get_by_role("button", name=label, exact=True).click()

    async def faults(self) -> list[str]:
        """Return what axe-core finds against WCAG 2.2 AA."""
        found = (await Axe().run(self.page, options=RULES)).response["violations"]
        return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


@asynccontextmanager
async def board(stage: Stage, browser: Browser, address: str, **look: Any) -> AsyncIterator[Board]:
    """Open an address of the board; whatever the browser complains about fails the test."""
    complaints = list[str]()
    context = await browser.new_context(**(WIDE | look))
    page = await context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    await page.goto(address.replace(PUBLIC_URL, stage.simulator.url))
    await expect(page.locator("#rows .row").first).to_be_visible()
    yield Board(page)
    await context.close()
    assert complaints == []


def address_of(message: Message, visitor: Visitor) -> str:
    """Return what a visitor's client opens from a message."""
    [button] = [each for each in message.buttons if each.url or each.app]
    return button.url or visitor.stage.simulator.telegram.opens(visitor.person, message, button.label)


def served(stage: Stage) -> None:
    """Serve the board where a browser on this machine reaches it."""
    board = stage.bellhop.board
    assert board
    here = replace(board, passes=replace(board.passes, public_url=stage.simulator.url))
    stage.simulator.also_serves(here.routes())


async def test_a_finger_and_keys_book_and_move(stage: Stage) -> None:
    """Tapped, confirmed, dragged to another room, and moved by keys; whoever comes back is where they were."""
    served(stage)
    mara, jonas = Visitor(stage, MARA, "slack"), Visitor(stage, JONAS, "telegram")
    await mara.presses(await mara.says("atlas tomorrow 9-10"), "Confirm")
    asked = await jonas.says("open the board for tomorrow")
    async with chromium() as browser, board(stage, browser, address_of(asked, jonas)) as page:
        await expect(page.page.get_by_role("heading", level=1)).to_have_text("Tue 24 Nov")
        # Telegram's own colour.
        assert await page.colour("#board") == "rgb(0, 0, 0)"
        await page.taps("Atlas", 11)
        await expect(page.dialog).to_contain_text("11:00–12:00")
        assert await page.faults() == []
        await page.presses("Confirm")
        await expect(page.dialog).to_contain_text("Booked")
        await page.page.keyboard.press("Escape")
        await expect(page.own("Atlas")).to_have_attribute("aria-label", "Atlas, 11:00–12:00: Yours")

        await page.drags("Atlas", to="Curie", hours=2)
        await expect(page.dialog).to_contain_text("Curie · Tue 24 Nov, 13:00–14:00")
        await page.presses("Close")
        await expect(page.own("Curie")).to_be_focused()
        await page.keys("ArrowRight", "ArrowUp")
        await expect(page.page.locator("#said")).to_have_text("Atlas, 13:15–14:15")
        await page.keys("Escape", "ArrowLeft", "Enter")
        await expect(page.dialog).to_contain_text("Curie · Tue 24 Nov, 12:45–13:45")


async def test_a_time_that_was_chosen_by_keys_stays_chosen(stage: Stage) -> None:
    """When the page reads anew, a press holds the time that was said, or nothing where somebody else has it."""
    served(stage)
    mara, jonas = Visitor(stage, MARA, "slack"), Visitor(stage, JONAS, "telegram")
    asked = await jonas.says("open the board for tomorrow")
    async with chromium() as browser, board(stage, browser, address_of(asked, jonas)) as page:
        heard = page.page.locator("#said")
        await page.free("Hubble").first.focus()
        await page.keys(*["ArrowRight"] * 8)
        await expect(heard).to_have_text("Hubble, 09:00–10:00")
        await mara.presses(await mara.says("curie tomorrow 9-10"), "Confirm")
        await page.looks_again()
        await expect(page.row("Curie").locator(".taken")).to_have_count(1)
        await page.keys("Enter")
        await expect(page.dialog).to_contain_text("Hubble · Tue 24 Nov, 09:00–10:00")
        await page.presses("Drop")
        await expect(page.dialog).to_contain_text("Dropped")
        await expect(page.own("Hubble")).to_have_count(0)
        await page.keys("Escape")

        await mara.presses(await mara.says("hubble tomorrow 9-10"), "Confirm")
        await page.looks_again()
        await expect(heard).to_have_text("Hubble, taken 09:00–10:00")
        await expect(page.page.get_by_role("heading", name="Hubble")).to_be_focused()
        await page.keys("Enter")
        assert await page.faults() == []
        await expect(page.dialog).to_be_hidden()
        await page.keys("Tab")
        await expect(page.free("Hubble").first).to_be_focused()


async def test_everybody_can_use_it(stage: Stage) -> None:
    """On a phone, in the dark and by keys alone; axe-core finds nothing; it is still theirs when it is loaded again."""
    served(stage)
    mara = Visitor(stage, MARA, "slack")
    asked = await mara.commands("/board tomorrow")
    async with chromium() as browser, board(stage, browser, address_of(asked, mara), **PHONE) as page:
        assert await page.page.evaluate("document.documentElement.scrollWidth") <= PHONE["viewport"]["width"]
        assert "pass" not in page.page.url
        await page.free("Hubble").first.focus()
        await page.keys(*["ArrowRight"] * 4)
        await expect(page.page.locator("#said")).to_have_text("Hubble, 08:00–09:00")
        await page.keys("Enter")
        await expect(page.dialog).to_contain_text("Hubble · Tue 24 Nov, 08:00–09:00")
        assert await page.faults() == []
        await page.presses("Drop")
        await expect(page.dialog).to_contain_text("Dropped")
        await page.presses("Close")
        assert await page.faults() == []
        await expect(page.own("Hubble")).to_have_count(0)

        await page.page.reload()
        await expect(page.row("Hubble")).to_be_visible()
        await mara.presses(await mara.says("hubble tomorrow 3-4pm"), "Confirm")
        await page.looks_again()
        await expect(page.own("Hubble")).to_have_count(1)
        await page.page.get_by_role("button", name="Next day").click()
        await expect(page.page.get_by_role("heading", level=1)).to_have_text("Wed 25 Nov")


async def test_nobody_else_sees_anything(stage: Stage) -> None:
    """A link that was used is answered by one sentence in the browser's language, and by no board."""
    served(stage)
    mara = Visitor(stage, MARA, "slack")
    link = address_of(await mara.says("board"), mara).replace(PUBLIC_URL, stage.simulator.url)
    async with chromium() as browser:
        async with board(stage, browser, link):
            pass
        other = await (await browser.new_context(locale="de-DE")).new_page()
        await other.goto(link)
        await expect(other.get_by_role("status").first).to_contain_text("So kannst du diese Seite nicht öffnen.")
        await expect(other.locator("#board")).to_be_hidden()
        assert "Atlas" not in await other.content()
        assert await Board(other).faults() == []
