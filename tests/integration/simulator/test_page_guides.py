"""The page guides its visitor: who has news, what the clock did, where the end of a log is, what to do next."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from adapters.simulator.clock import Happening
from adapters.simulator.simulator import Person
from tests.browsing import chromium, needs_chromium
from tests.integration.simulator.page_stage import NOON, Stage, staged

pytestmark = [needs_chromium, pytest.mark.asyncio(loop_scope="module")]


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


async def test_a_face_counts_what_its_person_has_not_seen(stage: Stage, jonas: Person) -> None:
    """The count is announced once, stands over a reload, and goes when the chat is looked at."""
    count = stage.page.locator(f"#count-{jonas.key}")
    await stage.telegram_tells(jonas, "You are invited.")
    await stage.slack_tells(jonas, "You are asked.")
    await expect(count).to_contain_text("2 new messages")
    await expect(stage.page.get_by_role("status").filter(has_text="Jonas has 2 new messages.")).to_have_count(1)
    await stage.page.reload()
    await expect(count).to_contain_text("2 new messages")

    await stage.be(jonas)
    await expect(count).to_be_hidden()


async def test_a_narrow_page_counts_what_its_other_tab_holds(stage: Stage, mara: Person) -> None:
    """The tab that is not shown has the count, until it is."""
    await stage.page.set_viewport_size({"width": 390, "height": 800})
    await stage.telegram_tells(mara, "Your door code")
    tab = stage.page.get_by_role("button", name="Telegram 1 new message")
    await expect(tab).to_be_visible()
    await expect(stage.page.locator(f"#count-{mara.key}")).to_contain_text("1")
    await tab.click()
    await expect(stage.page.locator(f"#count-{mara.key}")).to_be_hidden()


async def test_the_clock_says_what_it_did_and_to_whom(stage: Stage, jonas: Person) -> None:
    """Something that concerned another person is one press away; nothing is said as well."""
    page = stage.page
    await page.get_by_role("button", name="Next event").click()
    await expect(page.get_by_text("Nothing more is coming. Book something first.")).to_be_visible()
    stage.clock.happens = [Happening(NOON, "reminder", "Jonas was reminded of Atlas at 15:00", jonas.key)]
    await page.get_by_role("button", name="+1 h").click()
    await expect(page.get_by_text("+1 h: 1 thing happened")).to_be_visible()
    await expect(page.get_by_text("13:00 · Jonas was reminded of Atlas at 15:00")).to_be_visible()
    await page.get_by_role("button", name="Be Jonas").click()
    await expect(page.get_by_role("radio", name="Jonas Weber")).to_be_checked()


async def test_a_log_stays_at_its_end_unless_its_reader_scrolled_up(stage: Stage, mara: Person) -> None:
    """A resize keeps the end; who has scrolled up is told of new messages, and one press leads to them."""
    page, log = stage.page, stage.log("Slack")
    for number in range(30):
        await stage.slack_tells(mara, f"Message {number}")
    await expect(log.get_by_text("Message 29", exact=True)).to_be_in_viewport()
    await page.set_viewport_size({"width": 1024, "height": 500})
    await expect(log.get_by_text("Message 29", exact=True)).to_be_in_viewport()

    await log.hover()
    await page.mouse.wheel(0, -3000)
    await expect(log.get_by_text("Message 0", exact=True)).to_be_in_viewport()
    await stage.slack_tells(mara, "One more")
    await stage.slack_tells(mara, "And another")
    newer = page.get_by_role("button", name="2 new messages")
    await expect(newer).to_be_visible()
    await expect(log.get_by_text("Message 0", exact=True)).to_be_in_viewport()
    await newer.click()
    await expect(log.get_by_text("And another")).to_be_in_viewport()
    await expect(newer).to_be_hidden()


async def test_a_screen_of_1024_has_its_clock_in_the_top_bar(stage: Stage) -> None:
    """The clock stands beside the faces, and nothing is wider than the screen."""
    await stage.page.set_viewport_size({"width": 1024, "height": 760})
    clock = await stage.page.get_by_role("region", name="Demo clock").bounding_box()
    faces = await stage.page.get_by_role("group", name="You are").bounding_box()
    assert clock
    assert faces
    assert clock["y"] < faces["y"] + faces["height"]
    assert await stage.page.evaluate("document.documentElement.scrollWidth") == 1024


async def test_the_steps_fold_hide_and_come_back(stage: Stage) -> None:
    """What the visitor chose stands over a reload."""
    page, steps = stage.page, stage.page.get_by_role("list", name="First steps")
    await page.get_by_role("button", name="All steps").click()
    await expect(steps.get_by_role("listitem")).to_have_count(6)
    await page.reload()
    await expect(steps).to_be_visible()
    await page.get_by_role("button", name="Hide the steps").click()
    await page.reload()
    await expect(page.get_by_role("radio", name="Mara Lindt")).to_be_checked()
    await expect(steps).to_be_hidden()
    await page.get_by_role("button", name="More", exact=True).click()
    await page.get_by_role("button", name="Show the steps").click()
    await expect(steps).to_be_visible()


async def test_a_menu_says_how_much_it_holds_and_follows_the_keys(stage: Stage) -> None:
    """All commands are there, the chosen one in sight, also where the pane is low."""
    page = stage.page
    await page.set_viewport_size({"width": 1400, "height": 480})
    await page.get_by_role("textbox", name="Message in Slack").fill("/")
    await expect(page.get_by_text("8 commands")).to_be_visible()
    await page.keyboard.press("ArrowUp")
    last = page.get_by_role("option", name="/blackout")
    await expect(last).to_be_in_viewport()
    await expect(last).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize("words", ["@Bellhop atlas", "@BELLHOP: atlas", "@bellhop, atlas"])
async def test_a_mention_is_heard_in_any_case(stage: Stage, words: str) -> None:
    """Nobody takes the mention here, which is said; a mere name in the middle mentions nobody."""
    page = stage.page
    await page.get_by_role("button", name="general").click()
    box = page.get_by_role("textbox", name="Message in Slack")
    await box.fill("a bellhop is a porter")
    await box.press("Enter")
    await expect(stage.log("Slack").get_by_text("a bellhop is a porter")).to_be_visible()
    await expect(page.get_by_role("alert")).to_be_hidden()
    await box.fill(words)
    await box.press("Enter")
    await expect(stage.log("Slack").get_by_text("@bellhop atlas")).to_be_visible()
    await expect(page.get_by_role("alert")).to_have_text("Slack could not deliver the message: Bellhop did not answer.")


async def test_a_link_s_code_is_not_shown(stage: Stage, mara: Person) -> None:
    """The command stands there alone, as in Telegram's own clients."""
    await stage.simulator.telegram.open_link(mara, f"https://t.me/{stage.simulator.telegram.bot_username}?start=s3cr3t")
    await expect(stage.log("Telegram").get_by_role("button", name="/start", exact=True)).to_be_visible()
    await expect(stage.log("Telegram").get_by_text("s3cr3t")).to_have_count(0)


async def test_a_press_on_what_is_gone_is_told_in_words(stage: Stage, mara: Person) -> None:
    """The label comes from a page that is behind; nothing of Python shows."""
    await stage.slack_tells(mara, "Atlas", "Confirm")
    button = stage.log("Slack").get_by_role("button", name="Confirm")
    await button.dblclick()
    await expect(stage.page.get_by_role("alert")).to_have_text("The button did not work: Bellhop did not answer.")


async def test_nobody_who_starts_over_does_so_by_accident(stage: Stage) -> None:
    """The dialog says what goes, keeps all when it is closed, and cannot do anything where nobody runs a demo."""
    page = stage.page
    for key in ("Escape", "Enter"):
        await page.get_by_role("button", name="More", exact=True).click()
        await page.get_by_role("button", name="Start over").click()
        dialog = page.get_by_role("dialog", name="Start over?")
        await expect(dialog.get_by_text("There is no way back.")).to_be_visible()
        await expect(dialog.get_by_role("button", name="Keep everything")).to_be_focused()
        await page.keyboard.press(key)
        await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("alert")).to_be_hidden()
    await page.get_by_role("button", name="More", exact=True).click()
    await page.get_by_role("button", name="Start over").click()
    await page.get_by_role("button", name="Delete everything").click()
    await expect(page.get_by_role("alert")).to_have_text("That is not something this page can do.")
