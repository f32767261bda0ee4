"""The page, for everybody: axe-core looks at it, and it can be used without a mouse, a wide screen or steady eyes."""

from collections.abc import AsyncIterator
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from adapters.simulator.clock import Happening
from adapters.simulator.simulator import Person
from tests.browsing import chromium, needs_chromium
from tests.integration.simulator.page_stage import NOON, Stage, staged

pytestmark = [needs_chromium, pytest.mark.asyncio(loop_scope="module")]

SERIOUS = {"serious", "critical"}
CARD = "*Atlas · Tue 24 Nov, 15:00–17:00 Berlin*\n✅ Booked, reference *K7Q2*. `482 913` <https://example.org|plan>"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Give one browser to all of these tests."""
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    """Give a page with both chats empty."""
    async with staged(browser) as stage:
        yield stage


async def filled(stage: Stage, mara: Person, jonas: Person) -> None:
    """Fill both chats, leave somebody unread messages, and open all that can be open at once."""
    for text in (CARD, "🏁 *Hubble* is over.", CARD):
        await stage.slack_tells(mara, text, "Move", "Cancel booking")
        await stage.telegram_tells(mara, text.replace("*", ""), "Copy 482 913", "I’m here", "Release it")
    await stage.slack_tells(jonas, CARD)
    stage.clock.happens = [Happening(NOON, "reminder", "Jonas was reminded of Atlas at 15:00", jonas.key)] * 2
    await stage.page.get_by_role("button", name="All steps").click()
    await stage.page.get_by_role("button", name="+5 min").click()
    await expect(stage.page.get_by_role("button", name="Be Jonas")).to_have_count(2)
    await expect(stage.page.locator(f"#count-{jonas.key}")).to_contain_text("1")


async def faults(page: Page) -> set[str]:
    """Return the serious faults that axe-core finds, each with the element that has it."""
    # A colour that fades is no colour yet.
    await page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    found = (await Axe().run(page)).response["violations"]
    return {
        f"{each['id']}: {node['html'][:120]} {node['failureSummary'][-160:]}"
        for each in found
        if each["impact"] in SERIOUS
        for node in each["nodes"]
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
async def test_axe_finds_no_serious_fault(
    stage: Stage, mara: Person, jonas: Person, width: int, scheme: Literal["light", "dark"]
) -> None:
    """Filled chats, an open checklist, both menus, the toasts and the dialog are within reach of everybody."""
    page = stage.page
    await filled(stage, mara, jonas)
    await page.set_viewport_size({"width": width, "height": 800})
    await page.emulate_media(color_scheme=scheme)
    found: set[str] = set()
    for platform in ("slack", "telegram"):
        if width < 800:
            await page.locator(f"#tab-{platform}").click()
        await page.locator(f"#{platform}-input").fill("/")
        await expect(page.locator(f"#{platform}-menu")).to_be_visible(visible=platform == "slack")
        found |= await faults(page)
        await page.locator(f"#{platform}-input").fill("")
    await page.locator("#more").click()
    found |= await faults(page)
    await page.get_by_role("button", name="Start over").click()
    found |= await faults(page)
    assert "\n\n".join(sorted(found)) == ""
