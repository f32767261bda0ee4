"""Slack’s forms on the demo’s page, in a real browser: by keyboard, painted anew, and within everybody’s reach."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Locator, Page, expect

from adapters.simulator.people import Person
from adapters.slack.manifest import message_shortcuts, shortcuts
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.browsing import chromium, needs_chromium

pytestmark = needs_chromium
WIDE = {"width": 1400, "height": 900}
PHONE = {"width": 390, "height": 800}


@asynccontextmanager
async def opened(stage: Stage, person: Person, size: dict[str, int]) -> AsyncIterator[Page]:
    """Open the page as somebody; anything that the browser complains about fails the test."""
    complaints: list[str] = []
    stage.simulator.page.shortcuts, stage.simulator.page.message_shortcuts = shortcuts(), message_shortcuts()
    async with chromium() as browser:
        page = await browser.new_page(viewport={"width": size["width"], "height": size["height"]})
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        await page.add_init_script(f"sessionStorage.setItem('who', '{person.key}')")
        await page.goto(stage.simulator.url)
        yield page
    assert complaints == []


def form(page: Page) -> Locator:
    """Return the form that is open, whose title changes when it is done."""
    return page.get_by_role("dialog")


async def faults(page: Page) -> list[str]:
    """Return what axe-core finds on the whole page."""
    await page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    found = (await Axe().run(page)).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


async def test_a_form_is_opened_filled_in_and_sent(stage: Stage) -> None:
    """By keyboard: what is free is shown while it is filled in, people are ticked, and the card comes into the chat."""
    async with opened(stage, MARA, WIDE) as page:
        await page.get_by_role("button", name="Book something").press("Enter")
        book = form(page)
        await expect(book.get_by_text("Choose what you need, and when.")).to_be_visible()
        await expect(book.get_by_role("heading", name="Book something")).to_be_visible()
        await expect(book.get_by_label("What", exact=True)).to_be_focused()
        await book.get_by_label("What", exact=True).select_option("Atlas")
        await expect(book.get_by_text("is free on")).to_be_visible()
        await book.get_by_label("Day", exact=True).fill("2026-11-24")
        await expect(book.get_by_text("Tue 24 Nov")).to_be_visible()
        await book.get_by_label("From").fill("15:00")
        await book.get_by_label("For how long").select_option("1 h")
        await book.get_by_role("checkbox", name="Jonas Weber").press("Space")
        await book.get_by_label("What it is for").fill("Sprint retro")
        assert await faults(page) == []
        await book.get_by_label("What it is for").press("Enter")
        await expect(book.get_by_text("It is in our direct messages")).to_be_visible()
        await expect(book.get_by_label("What it is for")).to_have_count(0)
        await page.keyboard.press("Escape")
        await expect(book).to_be_hidden()
        await expect(page.get_by_role("button", name="Book something")).to_be_focused()
        card = page.get_by_role("log", name="Slack messages").get_by_role("listitem").last
        await expect(card).to_contain_text("Sprint retro")
        await expect(card).to_contain_text("Jonas Weber")


async def test_what_was_typed_stays_when_the_slot_went(stage: Stage) -> None:
    """On a phone: the reason is said above and at its field, and the rest stays; a press takes another slot."""
    async with opened(stage, JONAS, PHONE) as page:
        await page.get_by_role("button", name="Book something").click()
        book = form(page)
        await book.get_by_label("What", exact=True).select_option("Atlas")
        await book.get_by_label("Day", exact=True).fill("2026-11-24")
        await expect(book.get_by_text("is free on Tue 24 Nov")).to_be_visible()
        await book.get_by_label("From").fill("15:00")
        await book.get_by_label("For how long").select_option("1 h")
        await book.get_by_label("What it is for").fill("Sprint retro")
        await booked(Visitor(stage, MARA, "slack"), "atlas tomorrow 3-4pm")
        await book.locator("#slack-modal-send").click()
        await expect(book.get_by_role("alert")).to_contain_text("is taken")
        await expect(book.locator("[aria-invalid=true]")).to_have_count(1)
        await expect(book.get_by_label("What it is for")).to_have_value("Sprint retro")
        await expect(book.get_by_label("From")).to_have_value("15:00")
        assert await faults(page) == []
        await book.locator(".block .act").first.click()
        await expect(page.get_by_role("log", name="Slack messages")).to_contain_text("Held for you until")


async def test_a_form_that_is_closed_lets_the_chats_be_used_again(stage: Stage) -> None:
    """The chats wait behind it, and a field that is needed is asked for before anything is sent."""
    async with opened(stage, MARA, WIDE) as page:
        await page.get_by_role("button", name="Book something").click()
        book = form(page)
        await expect(book.get_by_label("What", exact=True)).to_be_focused()
        await expect(page.locator("#slack .room")).to_have_attribute("inert", "")
        await book.locator("#slack-modal-send").click()
        assert await book.get_by_label("What", exact=True).evaluate("field => field.validity.valueMissing")
        await expect(book.get_by_label("What", exact=True)).to_be_focused()
        await book.get_by_role("button", name="Close the form").click()
        await expect(book).to_be_hidden()
        assert stage.simulator.slack.form(MARA) is None
        await page.get_by_role("textbox", name="Message in Slack").fill("hello")


async def test_what_an_agent_suggests_is_said_with_one_press(stage: Stage) -> None:
    """Whoever opens the messages with Bellhop is suggested what to write."""
    async with opened(stage, JONAS, WIDE) as page:
        await page.locator("#slack button[data-place=shared]").click()
        await page.locator("#slack button[data-place=direct]").click()
        prompts = page.get_by_role("list", name="Suggested by Bellhop").get_by_role("button")
        await expect(prompts.first).to_be_visible()
        said = await prompts.first.inner_text()
        await prompts.first.press("Enter")
        await expect(page.get_by_role("log", name="Slack messages").get_by_text(said, exact=True)).to_be_visible()
        assert await faults(page) == []


async def test_a_shortcut_is_chosen_on_a_message(stage: Stage) -> None:
    """What is written in a channel has a press that books for its people, who come along."""
    await stage.simulator.slack.share(MARA, "shall we meet tomorrow?")
    async with opened(stage, JONAS, WIDE) as page:
        await page.locator("#slack button[data-place=shared]").click()
        await page.get_by_role("button", name="Book for this thread: Mara Lindt").press("Enter")
        await expect(page.get_by_role("log", name="Slack messages").get_by_text("Only visible to you")).to_be_visible()
        assert await faults(page) == []
