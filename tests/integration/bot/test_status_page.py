"""The page that says whether Bellhop works, while it does and while its database is away."""

import pytest
from axe_playwright_python.async_playwright import Axe

from tests.browsing import chromium, needs_chromium
from tests.integration.bot.conftest import CommandLine, Outage
from tests.integration.bot.served import serving

URL = "https://bellhop.example.com"
PARTS = {
    "de": ("Funktioniert Bellhop?", "✅ Alles"),
    "fr": ("Bellhop fonctionne-t-il", "✅"),
    "pl": ("Does Bellhop", "✅"),
}


@pytest.mark.parametrize("language", PARTS)
async def test_everybody_may_look(both: CommandLine, language: str) -> None:
    """In the language of the browser, or in English; nothing is kept by anybody on the way."""
    async with serving(both.but(BELLHOP_PUBLIC_URL=URL)) as served:
        await served.until_ready(200)
        answer = await served.client.get("/status", headers={"Accept-Language": language})
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    for part in PARTS[language]:
        assert part in answer.text


async def test_it_says_so_while_nothing_can_be_booked(both: CommandLine, outage: Outage) -> None:
    """With a status that a monitor understands as well; and that it works again, some seconds later."""
    async with serving(both.but(BELLHOP_PUBLIC_URL=URL)) as served:
        await served.until_ready(200)
        async with outage():
            await served.until_ready(503)
            answer = await served.client.get("/status")
            assert answer.status_code == 503
            assert "cannot reach its database" in answer.text


async def test_without_an_address_there_is_none(both: CommandLine) -> None:
    """Nobody reaches it from outside then."""
    async with serving(both) as served:
        assert (await served.client.get("/status")).status_code == 404


@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_can_be_read_by_all(both: CommandLine, scheme: str) -> None:
    """Axe finds nothing, on a phone's width, in light and in dark; and one can look again."""
    async with serving(both.but(BELLHOP_PUBLIC_URL=URL)) as served, chromium() as browser:
        await served.until_ready(200)
        page = await browser.new_page(
            viewport={"width": 360, "height": 640}, color_scheme="dark" if scheme == "dark" else "light"
        )
        await page.goto(f"{served.client.base_url}/status")
        found = await Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        await page.get_by_role("link", name="Look again").click()
        assert await page.get_by_role("heading", name="Does Bellhop work?").is_visible()
