"""The board of a day, on both platforms: opened from the chat, and used as its page uses it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from adapters.pages.passes import LINK_LASTS, SESSION_LASTS
from adapters.simulator.messages import Message
from adapters.telegram.launches import LASTS
from adapters.web.app import web_app
from tests.acceptance.conftest import MARA
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor

Json = dict[str, Any]
_numbers = count(1)


def given_by(message: Message, visitor: Visitor) -> Json:
    """Return what a visitor's client hands to the page that a message opens."""
    [button] = [each for each in message.buttons if each.label == "Open the board"]
    if button.app:
        address = visitor.stage.simulator.telegram.opens(visitor.person, message, button.label)
        return {"launch": parse_qs(urlsplit(address).fragment)["tgWebAppData"][0]}
    assert button.url
    return {"given": parse_qs(urlsplit(button.url).fragment)["pass"][0]}


@dataclass
class Page:
    """The page in a browser of its own."""

    client: httpx.AsyncClient
    headers: dict[str, str] = field(default_factory=lambda: {"Origin": PUBLIC_URL})

    async def enters(self, given: Json) -> int:
        """Open the page, and return with which status."""
        answer = await self.client.post("/board/session", json=given, headers=self.headers)
        if answer.status_code == 200 and answer.json()["session"]:
            self.headers["Authorization"] = f"Bearer {answer.json()['session']}"
        return answer.status_code

    async def sees(self, on: str = "", **more: str) -> Json:
        """Return the day as it is drawn."""
        answer = await self.client.get("/board/day", params={"on": on} | more, headers=self.headers)
        assert answer.status_code == 200, answer.text
        shown: Json = answer.json()
        return shown

    async def row(self, name: str, on: str) -> Json:
        """Return how the day of one thing is drawn."""
        [row] = [each for each in (await self.sees(on))["rows"] if each["name"] == name]
        found: Json = row
        return found

    async def does(self, what: str, **more: object) -> httpx.Response:
        """Send what a finger does, and return the answer."""
        once = more.pop("once", f"press-{next(_numbers):08}")
        return await self.client.post(f"/board/{what}", json={"once": once, **more}, headers=self.headers)

    async def answers(self, what: str, **more: object) -> Json:
        """Send what a finger does, and return the one message that answers it."""
        answer = await self.does(what, **more)
        assert answer.status_code == 200, answer.text
        [only] = answer.json()["answers"]
        said: Json = only
        return said

    async def presses(self, answer: Json, label: str) -> Json:
        """Press a button of an answer."""
        [key] = [key for row in answer["rows"] for key in row if key["label"] == label]
        return await self.answers("press", payload=key["payload"])


def words(answer: Json) -> str:
    """Return what an answer says."""
    return "\n".join("".join(run["text"] for run in line) for line in answer["lines"])


def spans(stretches: list[Json]) -> list[tuple[float, float]]:
    """Return stretches of a day, in hours."""
    return [(each["start"] / 60, each["end"] / 60) for each in stretches]


@asynccontextmanager
async def browser(stage: Stage) -> AsyncIterator[Page]:
    """Lend a page that nobody has opened."""
    app = web_app(routes=stage.bellhop.routes(), readiness=stage.bellhop.readiness)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=PUBLIC_URL) as client:
        yield Page(client)


@asynccontextmanager
async def opened(visitor: Visitor, said: str = "show me the board") -> AsyncIterator[Page]:
    """Ask for the board in the chat, and open it."""
    async with browser(visitor.stage) as page:
        assert await page.enters(given_by(await visitor.says(said), visitor)) == 200
        yield page


async def test_a_day_is_booked_and_moved_on_the_board(mara: Visitor, jonas: Visitor) -> None:
    """A tap holds, a press confirms, a drag moves; whose the rest is the page does not learn."""
    card = await mara.says("atlas tomorrow 9-10 secret plans")
    await mara.presses(card, "Confirm")
    async with opened(jonas, "open the board for tomorrow") as page:
        atlas = await page.row("Atlas", "2026-11-24")
        assert spans(atlas["taken"]) == [(9, 10)]
        assert not atlas["own"]
        assert "secret" not in str(await page.sees("2026-11-24"))
        assert MARA.name.partition(" ")[0] not in str(await page.sees("2026-11-24"))

        held = await page.answers("hold", resource=atlas["resource"], on="2026-11-24", start=11 * 60, minutes=60)
        assert "Atlas · Tue 24 Nov, 11:00–12:00" in words(held)
        assert "Held for you until" in words(held)
        booked = await page.presses(held, "Confirm")
        assert "Booked" in words(booked)
        [own] = (await page.row("Atlas", "2026-11-24"))["own"]
        assert (own["start"], own["end"], own["held"], own["movable"]) == (660, 720, False, True)

        moved = await page.answers("move", booking=own["booking"], on="2026-11-24", start=14 * 60)
        assert "14:00–15:00" in words(moved)
        assert spans((await page.row("Atlas", "2026-11-24"))["own"]) == [(14, 15)]
        refused = await page.answers("move", booking=own["booking"], on="2026-11-24", start=9 * 60)
        assert refused["refused"] or "taken" in words(refused)
        assert spans((await page.row("Atlas", "2026-11-24"))["own"]) == [(14, 15)]
        await jonas.says("use a 12-hour clock")
        shown_then = await page.sees("2026-11-24")
        assert (shown_then["clocks"][0], shown_then["clocks"][-1]) == ("7:00 am", "10:00 pm")
        await jonas.says("use a 24-hour clock")
    shown = await jonas.says("my bookings")
    assert "14:00–15:00" in shown.text


async def test_what_is_drawn_as_free_can_be_held(mara: Visitor, jonas: Visitor) -> None:
    """Neither too soon nor too far ahead, and nothing that the reader may not book at all."""
    await mara.commands("/rules hubble notice 26h")
    await mara.commands("/rules atlas ahead 3 days")
    await mara.commands("/rules atlas open always")
    await mara.commands("/rules curie bookable admins")
    await mara.presses(await mara.says("curie tomorrow 9-10"), "Confirm")
    async with opened(mara) as page:
        assert spans((await page.row("Curie", "2026-11-24"))["free"]) == [(7, 9), (10, 22)]
    async with opened(jonas) as page:
        curie = await page.row("Curie", "2026-11-24")
        assert (curie["free"], spans(curie["taken"])) == ([], [(9, 10)])

        hubble = await page.row("Hubble", "2026-11-24")
        assert spans(hubble["free"]) == [(14, 22)]
        soon = {"resource": hubble["resource"], "on": "2026-11-24", "minutes": 60}
        assert (await page.answers("hold", start=13 * 60 + 45, **soon))["refused"]
        assert "Held for you until" in words(await page.answers("hold", start=14 * 60, **soon))

        atlas = await page.row("Atlas", "2026-11-26")
        assert (spans(atlas["free"]), atlas["usual"]) == ([(0, 13)], 60)
        late = {"resource": atlas["resource"], "on": "2026-11-26", "minutes": 60}
        assert (await page.answers("hold", start=12 * 60 + 15, **late))["refused"]
        assert "Held for you until" in words(await page.answers("hold", start=12 * 60, **late))
        assert not (await page.row("Atlas", "2026-11-27"))["free"]


async def test_a_pass_opens_once_and_soon_or_not_at_all(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """What is forged, old, used or somebody else's opens nothing and tells nothing; who has left sees no more."""
    given = given_by(await jonas.commands("/board"), jonas)
    [kind] = given
    async with browser(stage) as page:
        strangers = [
            {kind: given[kind][:40] + ("B" if given[kind][40] == "A" else "A") + given[kind][41:]},
            {kind: given[kind][:-1]},
            {kind: ""},
            {"given": "é" * 30},
            {"launch": "hash=1&auth_date=x&user={}"},
        ]
        assert [await page.enters(each) for each in strangers] == [401] * len(strangers)
        assert (await page.client.get("/board/day")).status_code == 401
        assert (await page.client.post("/board/session", json=given)).status_code == 403
        assert await page.enters(given) == 200
        assert (await page.sees())["title"] == "Mon 23 Nov"
        # A link opens once; Telegram's client hands on the same launch when the page is loaded again.
        async with browser(stage) as another:
            assert await another.enters(given) == (401 if kind == "given" else 200)
        later = given_by(await jonas.says("board"), jonas)
        stage.clock.advance(seconds=(LINK_LASTS if kind == "given" else LASTS).total_seconds() + 60)
        async with browser(stage) as another:
            assert await another.enters(later) == 401
        assert (await page.sees())["rows"]
        forged = await page.client.post(
            "/board/press", json={"once": "x" * 8, "payload": "none"}, headers={"Origin": "https://evil.example"}
        )
        assert forged.status_code == 403

        asked = await mara.says("suspend jonas")
        await mara.presses(asked, "Suspend")
        gone = await page.client.get("/board/day", headers=page.headers)
        assert gone.status_code == 401
        assert set(gone.json()) == {"said"}
        stage.clock.advance(seconds=SESSION_LASTS.total_seconds())
    async with opened(mara) as page:
        stage.clock.advance(seconds=SESSION_LASTS.total_seconds() + 1)
        assert (await page.client.get("/board/day", headers=page.headers)).status_code == 401


async def test_the_ways_to_the_board(jonas: Visitor, stage: Stage, platform: str) -> None:
    """It is handed over in private, wherever it is asked for; where it has no address, there is a picture instead."""
    telegram = stage.simulator.telegram
    assert telegram.menu_app() == "Board"
    assert telegram.opens(jonas.person).startswith(f"{PUBLIC_URL}/board#tgWebAppData=")
    asked = await jonas.mentions("open the board for friday")
    private = str(jonas.person.telegram_user) if platform == "telegram" else stage.simulator.slack.direct(jonas.person)
    assert asked.conversation == private
    assert "on=2026-11-27" in str(asked.buttons)
    assert (await jonas.says("the board for atlas")).file

    stage.public_url = None
    await stage.restart()
    shown = await jonas.commands("/board")
    assert shown.file
    assert "a board as well, on which you book by tapping" in shown.text
    assert telegram.menu_app() is None


async def test_what_is_sent_twice_is_done_once(jonas: Visitor) -> None:
    """A reply that was lost is asked for again, and holds nothing more; what was made up is nobody's fault."""
    async with opened(jonas) as page:
        hubble = await page.row("Hubble", "2026-11-24")
        wanted = {"resource": hubble["resource"], "on": "2026-11-24", "start": 600, "minutes": 60}
        first = await page.does("hold", once="twice-twice", **wanted)
        second = await page.does("hold", once="twice-twice", **wanted)
        assert (len(first.json()["answers"]), second.json()["answers"]) == (1, [])
        assert len((await page.row("Hubble", "2026-11-24"))["own"]) == 1
        assert (await page.does("hold", **(wanted | {"resource": 10**15}))).status_code == 404
        assert (await page.does("hold", **(wanted | {"start": -5}))).status_code == 400
        assert (await page.does("move", booking=10**15, on="2026-11-24", start=600)).status_code == 404
        assert (await page.does("press", payload="made up")).status_code == 200
        plane = await page.row("FL123", "2026-11-24")
        seats = await page.answers("hold", resource=plane["resource"], on="2026-11-24", start=570, minutes=90)
        assert len(seats["rows"]) > 5

        tag = (await page.client.get("/board/day", headers=page.headers)).headers["ETag"]
        same = await page.client.get("/board/day", headers=page.headers | {"If-None-Match": tag})
        assert (same.status_code, same.content) == (304, b"")
