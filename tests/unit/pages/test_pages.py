"""The page of the board: small, from one place alone, and framed by nobody but Telegram."""

import gzip
import inspect
import re
from datetime import date
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from adapters.chat.answers.answer import answer
from adapters.chat.incoming import Sender
from adapters.pages.answers import IN_CHAT
from adapters.pages.passes import Passes
from adapters.pages.routes import NAMES, BoardPage
from adapters.pages.serving import FILES
from adapters.web.letters import LASTS, PURPOSE
from core.domain.people.identity import Identity
from core.secrets import Vault
from tests.stage import KEY, ManualClock

PAGES = ("board.html", "booking.html", "status.html")
MOST = 100_000
PACKED = 15_000
"""Bytes of the whole page, as it is and as it travels."""


def page(public_url: str = "https://bellhop.example.com") -> httpx.AsyncClient:
    """Return a browser for a page whose chat is not there."""
    passes = Passes(Vault(KEY), ManualClock(), public_url)
    nobody: Any = None
    app = Starlette(routes=BoardPage(visits=nobody, passes=passes).routes())
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://bellhop.example.com")


def test_a_pass_is_good_for_one_purpose() -> None:
    """What ends letters opens no page, a link is no session, and none of it ends letters."""
    clock, vault = ManualClock(), Vault(KEY)
    passes, who = Passes(vault, clock, "https://bellhop.example.com"), Sender("slack", "T1", "U1")
    link = passes.link(Identity("slack", "T1", "U1"), date(2026, 11, 24)).partition("#pass=")[2]
    assert (passes.holder(link), passes.visitor(link)) == (who, None)
    session = passes.session(who)
    assert (passes.holder(session), passes.visitor(session)) == (None, who)
    letters = vault.pass_for("anna@example.com", purpose=PURPOSE, at=clock.now())
    assert (passes.holder(letters), passes.visitor(letters)) == (None, None)
    ends = [vault.bearer_of(each, purpose=PURPOSE, lasts=LASTS, now=clock.now()) for each in (link, session, letters)]
    assert ends == [None, None, "anna@example.com"]


def test_the_whole_page_is_small() -> None:
    """A phone on a slow line sees it soon."""
    every = [(FILES / name).read_bytes() for name in (*NAMES, *PAGES)]
    assert {each.name for each in FILES.iterdir()} == {*NAMES, *PAGES}
    assert sum(map(len, every)) < MOST
    assert sum(len(gzip.compress(each)) for each in every) < PACKED


def test_nothing_comes_from_elsewhere() -> None:
    """No file names another site but Telegram's, which it speaks to and does not load from."""
    for name in (*NAMES, *PAGES):
        found = re.findall(r"https?://[\w.]+", (FILES / name).read_text(encoding="utf-8"))
        assert set(found) <= {"https://web.telegram.org", "https://core.telegram.org"}, name


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr-CH, de;q=0.5", "Tableau"), ("it", "Tabellone"), ("nl", "Board"), ("é", "Board")],
)
async def test_the_page_itself_speaks_the_browser_s_language(language: str, said: str) -> None:
    """Nobody is known yet; a browser that has the page already gets nothing once more."""
    async with page() as browser:
        headers = {b"Accept-Language": language.encode()}
        shown = await browser.get("/board", headers=headers)
        assert f"<title>{said}</title>" in shown.text
        assert "{" not in shown.text
        assert "frame-ancestors https://web.telegram.org" in shown.headers["Content-Security-Policy"]
        again = await browser.get("/board", headers=headers | {b"If-None-Match": shown.headers["ETag"].encode()})
        assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", ["session", "hold", "move", "press"])
async def test_a_form_of_another_site_does_nothing(path: str) -> None:
    """Neither with its own origin, nor without any; and ours is asked who it is before anything is read."""
    async with page() as browser:
        for origin in ({"Origin": "https://evil.example"}, {}):
            assert (await browser.post(f"/board/{path}", json={}, headers=origin)).status_code == 403
        ours = {"Origin": "https://bellhop.example.com"}
        assert (await browser.post(f"/board/{path}", json={}, headers=ours)).status_code == 401


@pytest.mark.parametrize(
    "public_url", ["https://Bellhop.Example.com:443/", "https://bellhop.example.com/b", "https://bellhop.example.com"]
)
async def test_it_opens_where_its_links_lead(public_url: str) -> None:
    """However its address is written: browsers write an origin in lower case, without its usual port and any path."""
    async with page(public_url) as browser:
        ours = await browser.post("/board/press", json={}, headers={"Origin": "https://bellhop.example.com"})
        assert ours.status_code == 401
        for other in ("http://bellhop.example.com", "https://bellhop.example.com:8443", "https://b:x", "null"):
            assert (await browser.post("/board/press", json={}, headers={"Origin": other})).status_code == 403


def test_every_file_is_asked_for_below_the_page() -> None:
    """Bellhop may be reached below a path, which only whoever runs it knows."""
    for name in (*NAMES, *PAGES):
        text = (FILES / name).read_text(encoding="utf-8")
        assert not re.findall(r"""["'`(]/board""", text), name


def test_what_asks_for_words_is_left_to_the_chat() -> None:
    """The page has no field to write in: no button of it ends with a question that only a sentence answers."""
    asking = {kind for kind, answers in answer.registry.items() if "awaits=intent" in inspect.getsource(answers)}
    assert len(asking) > 5
    assert all(issubclass(kind, IN_CHAT) for kind in asking)


async def test_a_booking_s_address_tells_nothing() -> None:
    """Whoever finds one, and what looks at it for a preview, learns neither what is booked nor whether anything is."""
    async with page() as browser:
        shown = [await browser.get(f"/bookings/{each}") for each in ("K7QX", "nonsense")]
        assert [each.status_code for each in shown] == [200, 200]
        assert shown[0].text == shown[1].text
        assert '<meta property="og:title" content="A booking">' in shown[0].text
        assert "{" not in shown[0].text
        for path in ("booking?reference=K7QX", "event/K7QX/nonsense"):
            assert (await browser.get(f"/board/{path}")).status_code in {401, 404}
