"""The page to chat in, in a real browser, before the echoing apps."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from playwright.async_api import Browser, Page, expect
from slack_sdk.web.async_client import AsyncWebClient
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from adapters.simulator.clock import Happening
from adapters.simulator.pages import FILES
from adapters.simulator.simulator import SAMPLE_PEOPLE, Person, Simulator
from tests.browsing import chromium, needs_chromium

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class StillClock:
    """A clock that stands until it is moved."""

    zone = "Europe/Berlin"

    def __init__(self) -> None:
        """Begin at noon."""
        self.at = NOON

    def now(self) -> datetime:
        """Return where it stands."""
        return self.at

    async def advance(self, minutes: int) -> list[Happening]:
        """Go forward; nothing happens."""
        self.at += timedelta(minutes=minutes)
        return []

    async def to_next_event(self) -> list[Happening]:
        """Go forward to the next full hour, at which Jonas is told something."""
        await self.advance(60 - self.at.minute)
        return [Happening(self.at, "reminder", "Jonas was reminded of Atlas at 15:00", "jonas")]


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """Give a simulator whose clock stands on the page."""
    async with Simulator(clock=StillClock()) as running:
        running.telegram.patience = 0.2
        yield running


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Give a headless Chromium."""
    async with chromium() as browser:
        yield browser


@pytest.fixture
async def page(browser: Browser, simulator: Simulator) -> AsyncIterator[Page]:
    """Give the open page; anything the browser complains about fails the test."""
    complaints: list[str] = []
    page = await browser.new_page(viewport={"width": 1280, "height": 800})
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    await page.goto(simulator.url)
    await expect(page.get_by_role("radio", name="Mara Lindt")).to_be_checked()
    yield page
    await page.close()
    assert complaints == []


@needs_chromium
@pytest.mark.usefixtures("slack_over_http")
async def test_a_visitor_writes_in_slack_and_presses_the_answer(page: Page) -> None:
    """The answer comes in bold with its button, and the press edits it in place."""
    await page.get_by_role("textbox", name="Message in Slack").fill("atlas <b>&amp;")
    await page.keyboard.press("Enter")
    log = page.get_by_role("log", name="Slack messages")
    await expect(log.locator("strong", has_text="atlas <b>&amp;")).to_be_visible()
    assert await log.locator("b").count() == 0

    await log.get_by_role("button", name="Go").click()
    await expect(log.get_by_text("done")).to_be_visible()
    await expect(log.locator(".changed")).to_have_count(1)
    await expect(log.get_by_role("button", name="Go")).to_have_count(0)


@needs_chromium
@pytest.mark.usefixtures("slack_over_http")
async def test_a_slash_command_is_offered_and_answered_in_private(page: Page) -> None:
    """Typing a slash offers the commands; in #general the answer is for this person only."""
    await page.get_by_role("button", name="general").click()
    box = page.get_by_role("textbox", name="Message in Slack")
    await box.press_sequentially("/bo")
    await expect(page.get_by_role("option")).to_have_count(2)
    await page.keyboard.press("Enter")
    await expect(box).to_have_value("/book ")
    await box.press_sequentially("atlas")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Only visible to you")).to_be_visible()

    await page.get_by_role("radio", name="Jonas Weber").check()
    await expect(page.get_by_role("radio", name="Jonas Weber")).to_be_checked()
    await expect(page.get_by_text("Only visible to you")).to_have_count(0)


@needs_chromium
@pytest.mark.usefixtures("telegram_polling")
async def test_a_visitor_starts_the_bot_in_telegram_and_presses_its_button(page: Page) -> None:
    """START opens the chat; the press shows the short note and edits the message."""
    await page.get_by_role("button", name="Start", exact=True).click()
    log = page.get_by_role("log", name="Telegram messages")
    await log.get_by_role("button", name="Go").click()
    await expect(page.get_by_text("Pressed")).to_be_visible()
    await expect(log.get_by_text("done")).to_be_visible()


@needs_chromium
async def test_markup_of_both_platforms_is_drawn_and_never_run(page: Page, simulator: Simulator, mara: Person) -> None:
    """Dates, links, code and lists are drawn; what looks like HTML stays text."""
    client = AsyncWebClient(token=simulator.slack_bot_token, base_url=simulator.slack_api_url)
    date = f"<!date^{int(NOON.timestamp())}^{{time}}|12:00>"
    await client.chat_postMessage(
        channel=mara.slack_user,
        text=f"*Orion* at {date} `482 913` <https://example.org|plan> &lt;img src=x onerror=alert(1)&gt;",
    )
    slack = page.get_by_role("log", name="Slack messages")
    await expect(slack.locator(".words time")).to_have_text("13:00")
    await expect(slack.get_by_role("link", name="plan")).to_have_attribute("rel", "noopener noreferrer")
    await expect(slack.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()

    await simulator.telegram.send(mara, "/start")
    async with Bot(simulator.telegram_bot_token, base_url=f"{simulator.telegram_api_url}/bot") as bot:
        await bot.send_message(
            mara.telegram_user,
            "🎉 <b>Orion <i>now</i></b> <code>482 913</code> &lt;script&gt;",
            "HTML",
            reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Copy", copy_text=CopyTextButton("482913"))]]),
        )
    telegram = page.get_by_role("log", name="Telegram messages")
    await expect(telegram.locator("strong em")).to_have_text("now")
    await expect(telegram.locator("code")).to_have_text("482 913")
    await expect(telegram.get_by_text("<script>")).to_be_visible()
    await telegram.get_by_role("button", name="Copy").click()
    await expect(page.get_by_role("status").filter(has_text="482913")).to_be_visible()


@needs_chromium
async def test_the_clock_is_shown_and_moved(page: Page) -> None:
    """The page shows the site's time with its zone, and moves it."""
    clock = page.get_by_role("region", name="Demo clock")
    await expect(clock.get_by_role("time")).to_have_text("13:00")
    await expect(clock.get_by_text("Berlin")).to_be_visible()
    await clock.get_by_role("button", name="+5 min").click()
    await expect(clock.get_by_role("time")).to_have_text("13:05")
    await clock.get_by_role("button", name="Next event").click()
    await expect(clock.get_by_role("time")).to_have_text("14:00")


@needs_chromium
async def test_an_app_that_is_away_is_said_so(page: Page) -> None:
    """A command nobody takes shows why."""
    await page.get_by_role("textbox", name="Message in Slack").fill("/book atlas")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("/book failed")


@needs_chromium
async def test_on_a_phone_the_panes_become_tabs(page: Page) -> None:
    """One chat at a time, nothing wider than the screen."""
    await page.set_viewport_size({"width": 390, "height": 844})
    await expect(page.get_by_role("region", name="Telegram")).to_be_hidden()
    await page.get_by_role("button", name="Telegram", exact=True).click()
    await expect(page.get_by_role("region", name="Telegram")).to_be_visible()
    await expect(page.get_by_role("region", name="Slack")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390


@needs_chromium
async def test_an_example_is_one_click_away(page: Page, simulator: Simulator, mara: Person) -> None:
    """A hint fills the box of the chat that it names."""
    await simulator.telegram.send(mara, "/start")
    await page.get_by_role("textbox", name="Message in Slack").focus()
    await page.get_by_role("button", name="my bookings").click()
    await expect(page.get_by_role("textbox", name="Message in Telegram")).to_have_value("my bookings")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example", "Origin": "http://evil.example"},
        {},
    ],
)
async def test_other_sites_cannot_drive_the_page(simulator: Simulator, headers: dict[str, str]) -> None:
    """The socket opens for the page itself alone: no cross-site page, no rebound name, no page at all."""
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(f"{simulator.url}/live", headers=headers)


async def test_the_page_is_served_with_a_strict_policy_to_this_machine_alone(simulator: Simulator) -> None:
    """Nothing from elsewhere may load, and another host name gets nothing."""
    async with aiohttp.ClientSession() as session:
        for path in FILES:
            async with session.get(simulator.url + path) as answer:
                assert answer.status == 200
                assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
        async with session.get(simulator.url, headers={"Host": "evil.example"}) as answer:
            assert answer.status == 421


async def test_the_socket_lives_through_nonsense(simulator: Simulator) -> None:
    """An unknown or malformed request is answered or ignored, and the page stays connected."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{simulator.url}/live", headers={"Origin": simulator.url}) as socket,
    ):
        assert (await socket.receive_json())["who"] == SAMPLE_PEOPLE[0].key
        for nonsense in (
            "{",
            "[]",
            '{"do": "slack.press", "message": "1"}',
            '{"do": "clock.advance"}',
            '{"do": "fly"}',
        ):
            await socket.send_str(nonsense)
        troubles: set[str] = set()
        while len(troubles) < 2:
            troubles |= {(await socket.receive_json()).get("trouble")} - {None}
        assert "This message is gone." in troubles


@needs_chromium
async def test_the_page_connects_again_by_itself(browser: Browser, mara: Person) -> None:
    """When the simulator comes back on its port, the open page says so and goes on."""
    page = await browser.new_page()
    async with Simulator() as first:
        await page.goto(first.url)
        port = int(first.url.rpartition(":")[2])
        await expect(page.get_by_role("radio", name="Mara Lindt")).to_be_checked()
    await expect(page.get_by_text("Connecting again")).to_be_visible()
    second = Simulator()
    await second.start(port=port)
    second.slack.chat(mara, "back again")
    await expect(page.get_by_text("Connecting again")).to_be_hidden()
    await page.get_by_role("button", name="general").click()
    await expect(page.get_by_text("back again")).to_be_visible()
    await page.close()
    await second.stop()


@needs_chromium
async def test_an_account_is_deactivated_and_active_again(page: Page, simulator: Simulator) -> None:
    """Who is deactivated can write nothing in Slack until they are active again."""
    box = page.get_by_role("textbox", name="Message in Slack")
    await page.get_by_role("button", name="Deactivate account").click()
    await expect(page.get_by_role("button", name="Activate account", exact=True)).to_be_visible()
    assert simulator.slack.is_deactivated(SAMPLE_PEOPLE[0])
    await box.fill("atlas")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Mara Lindt’s account is deactivated in Slack.")).to_be_visible()
    await page.get_by_role("button", name="Activate account", exact=True).click()
    await expect(page.get_by_role("button", name="Deactivate account")).to_be_visible()
    assert not simulator.slack.is_deactivated(SAMPLE_PEOPLE[0])
