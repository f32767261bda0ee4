"""A booking's own page: opened from its card, told to those who may know it, and to nobody else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx
from axe_playwright_python.async_playwright import Axe
from icalendar import Calendar
from playwright.async_api import Browser, Page, expect

from adapters.pages.passes import LINK_LASTS, SESSION_LASTS
from adapters.simulator.messages import Message
from adapters.web.app import web_app
from tests.acceptance.conftest import JONAS, MARA, PRIYA
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor
from tests.acceptance.test_board import Page as Asking
from tests.acceptance.test_board_page import PHONE, RULES, WIDE, served
from tests.browsing import chromium, needs_chromium

Json = dict[str, Any]


def link_of(message: Message, visitor: Visitor) -> str:
    """Return what a visitor's client opens from the message that hands a page over."""
    [button] = [each for each in message.buttons if each.label == "Its own page" and (each.url or each.app)]
    return button.url or visitor.stage.simulator.telegram.opens(visitor.person, message, button.label)


@asynccontextmanager
async def asking(stage: Stage) -> AsyncIterator[Asking]:
    """Lend a browser of its own, without a window."""
    app = web_app(routes=stage.bellhop.routes(), readiness=stage.bellhop.readiness)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=PUBLIC_URL) as client:
        yield Asking(client)


async def entered(page: Asking, link: str) -> str:
    """Open a link, and return of which booking it is."""
    parts = urlsplit(link)
    fragment = dict(each.partition("=")[::2] for each in parts.fragment.split("&"))
    given = {"given": fragment["pass"]} if "pass" in fragment else {"launch": _decoded(fragment["tgWebAppData"])}
    assert await page.enters(given) == 200
    return parts.path.rpartition("/")[2]


def _decoded(launch: str) -> str:
    return httpx.QueryParams(f"launch={launch}")["launch"]


async def drawn(page: Asking, reference: str) -> httpx.Response:
    """Return what is drawn of a booking."""
    return await page.client.get("/board/booking", params={"reference": reference}, headers=page.headers)


@asynccontextmanager
async def window(stage: Stage, browser: Browser, address: str, **look: Any) -> AsyncIterator[Page]:
    """Open an address; whatever the browser complains about fails the test."""
    complaints = list[str]()
    context = await browser.new_context(**(WIDE | look))
    page = await context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    await page.goto(address.replace(PUBLIC_URL, stage.simulator.url))
    await expect(page.locator("#booking")).to_be_visible()
    yield page
    await context.close()
    assert complaints == []


async def faults(page: Page) -> list[str]:
    """Return what axe-core finds against WCAG 2.2 AA."""
    found = (await Axe().run(page, options=RULES)).response["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


@needs_chromium
async def test_a_booking_is_seen_on_its_page(stage: Stage) -> None:
    """From Slack and from Telegram, wide and on a phone in the dark: its facts, how it stands, and what happened."""
    served(stage)
    mara, jonas = Visitor(stage, MARA, "slack"), Visitor(stage, JONAS, "telegram")
    async with chromium() as browser:
        for who, look in ((mara, {}), (jonas, PHONE)):
            room = "atlas" if who is mara else "curie"
            booked = await who.presses(await who.says(f"{room} tomorrow 9-10 for the sprint retro"), "Confirm")
            handed = await who.presses(booked, "Its own page")
            async with window(stage, browser, link_of(handed, who), **look) as page:
                assert "pass" not in page.url
                await expect(page.get_by_role("heading", level=1)).to_have_text(room.title())
                await expect(page.locator("#stands")).to_contain_text("Booked")
                await expect(page.locator("#facts")).to_contain_text("Tue 24 Nov, 09:00–10:00")
                await expect(page.locator("#facts")).to_contain_text("sprint retro")
                await expect(page.locator("#events li")).to_have_count(2)
                assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                assert await faults(page) == []
                link = await page.get_by_role("link", name="Open in the chat").get_attribute("href")
                assert link
                assert link.startswith("slack://user?team=" if who is mara else "https://t.me/")
                async with page.expect_download() as download:
                    await page.get_by_role("link", name="Add to calendar").click()
                file = await download.value
                [event] = Calendar.from_ical((await file.path()).read_bytes()).events
                assert "retro" in str(event["summary"])


async def test_who_may_not_know_it_sees_nothing(stage: Stage) -> None:
    """A colleague who has nothing to do with it, a stranger and whoever comes too late learn nothing of it."""
    mara, priya = Visitor(stage, MARA, "slack"), Visitor(stage, PRIYA, "telegram")
    own = await priya.presses(await priya.says("curie tomorrow 9-10"), "Confirm")
    jonas = Visitor(stage, JONAS, "slack")
    booked = await jonas.presses(await jonas.says("atlas tomorrow 9-10 secret plans"), "Confirm")
    link = link_of(await jonas.presses(booked, "Its own page"), jonas)
    async with asking(stage) as page, asking(stage) as other, asking(stage) as admin, asking(stage) as nobody:
        reference = await entered(page, link)
        assert (await drawn(page, reference)).json()["title"] == "Atlas"
        # A link opens once.
        again = {"given": link.partition("pass=")[2]}
        assert await nobody.enters(again) == 401
        refused = await drawn(nobody, reference)
        assert (refused.status_code, "card" in refused.json()["said"]) == (401, True)
        theirs = await entered(other, link_of(await priya.presses(own, "Its own page"), priya))
        assert (await drawn(other, theirs)).json()["title"] == "Curie"
        for unknown in (reference, "K7QXK7QX", "x", ""):
            refused = await drawn(other, unknown)
            said = "There is no such booking, or it is not yours to see."
            assert (refused.status_code, refused.json()["said"]) == (404, said)
        hers = await mara.presses(await mara.says("hubble tomorrow 9-10"), "Confirm")
        await entered(admin, link_of(await mara.presses(hers, "Its own page"), mara))
        managed = (await drawn(admin, reference)).json()
        assert "Jonas" in str(managed["history"])
        # It is not in her calendar.
        assert managed["event"] == ""

        event = (await drawn(page, reference)).json()["event"]
        assert (await other.client.get(f"/board/{event}")).status_code == 200
        assert (await other.client.get(f"/board/{event.replace(reference, theirs)}")).status_code == 401
        stage.clock.advance(seconds=SESSION_LASTS.total_seconds() + 1)
        assert (await other.client.get(f"/board/{event}")).status_code == 401
        assert (await drawn(page, reference)).status_code == 401


async def test_a_link_that_is_too_old_opens_nothing(stage: Stage) -> None:
    """Ten minutes after it was given it is over."""
    jonas = Visitor(stage, JONAS, "slack")
    booked = await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Confirm")
    link = link_of(await jonas.presses(booked, "Its own page"), jonas)
    stage.clock.advance(seconds=LINK_LASTS.total_seconds() + 1)
    async with asking(stage) as page:
        assert await page.enters({"given": link.partition("pass=")[2]}) == 401


async def test_without_an_address_the_chat_tells_it(stage: Stage) -> None:
    """Where Bellhop has no public address, its history is told, and that there could be a page."""
    stage.public_url = None
    await stage.restart()
    jonas = Visitor(stage, JONAS, "telegram")
    booked = await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Confirm")
    told = await jonas.presses(booked, "Its own page")
    assert "what happened to it" in told.text
    assert "Where Bellhop has a public address" in told.text


async def test_it_is_asked_for_in_words(jonas: Visitor) -> None:
    """By what it is, and as what was shown last."""
    booked = await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Confirm")
    reference = booked.text.rpartition("Reference ")[2].split()[0]
    for said in ("share this booking", "the page of my atlas booking"):
        assert f"/bookings/{reference}" in (await jonas.says(said)).text, said
