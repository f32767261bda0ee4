"""Calendars are fetched from a real server, with bounds, and from nowhere inside."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web

from adapters.calendars.fetching import Fetching
from core.domain.people.own_calendar import Busy, Seen, Trouble, Unchanged
from core.values import Interval
from tests.calendar_server import CalendarServer, calendar, serving

WITHIN = Interval(datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
EVENT = Interval(datetime(2026, 11, 24, 14, tzinfo=UTC), datetime(2026, 11, 24, 15, tzinfo=UTC))
CONTENT = calendar("DTSTART:20261124T140000Z\nDTEND:20261124T150000Z")


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[CalendarServer]:
    """Serve a calendar with one event."""
    async with serving(tmp_path) as server:
        server.content = CONTENT
        yield server


async def fetched(
    server: CalendarServer, *, by: Fetching | None = None, seen: Seen | None = None, url: str | None = None
) -> Busy | Unchanged | Trouble:
    """Return what is fetched from the server."""
    fetching = by or server.fetching()
    return await fetching.fetch(url or server.url, seen or Seen(), WITHIN, ZoneInfo("Europe/Berlin"))


async def test_a_calendar_is_read_and_asked_for_by_its_tag(server: CalendarServer) -> None:
    """The server is asked by its name, for nothing packed; login and port are those of the address."""
    server.etag = '"one"'
    assert await fetched(server) == Busy((EVENT,), Seen('"one"'))
    [asked] = server.asked
    assert asked.headers["Host"] == f"localhost:{server.port}"
    assert asked.headers["Accept-Encoding"] == "identity"
    assert asked.path == "/private-5f2c/basic.ics"
    assert await fetched(server, seen=Seen('"one"', "Mon, 23 Nov 2026 09:00:00 GMT")) == Unchanged()
    assert server.asked[-1].headers["If-Modified-Since"] == "Mon, 23 Nov 2026 09:00:00 GMT"
    with_login = server.url.replace("https://", "https://jonas:secret@")
    assert isinstance(await fetched(server, url=with_login), Busy)
    assert server.asked[-1].headers["Authorization"].startswith("Basic ")


async def test_nothing_inside_is_connected_to(server: CalendarServer) -> None:
    """By name and by number, however that is written; the server does not even see a connection."""
    for host in ("localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"):
        url = f"https://{host}:{server.port}/x.ics"
        assert await fetched(server, by=Fetching(), url=url) is Trouble.INSIDE, host
    assert server.asked == []


async def test_an_address_that_is_led_on_to_is_checked_as_well(server: CalendarServer) -> None:
    """The first address may be asked, the second may not: a public server leads inside."""
    allowed: list[str] = []

    def only_the_first(address: str) -> bool:
        allowed.append(address)
        return len(allowed) == 1

    async def leads_inside(_: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": f"https://127.0.0.1:{server.port}/secret"})

    server.answering = leads_inside
    assert await fetched(server, by=server.fetching(only_the_first)) is Trouble.INSIDE
    assert len(server.asked) == 1


async def test_the_connection_goes_to_the_address_that_was_checked(
    server: CalendarServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that means another machine the next time it is looked up is looked up once."""
    loop, looked_up = asyncio.get_running_loop(), []
    known = loop.getaddrinfo

    async def rebinding(host: str, port: int, **wanted: int) -> object:
        looked_up.append(host)
        return await known("127.0.0.1" if looked_up == ["localhost"] else host, port, **wanted)

    monkeypatch.setattr(loop, "getaddrinfo", rebinding)
    assert isinstance(await fetched(server), Busy)
    assert [each for each in looked_up if each != "127.0.0.1"] == ["localhost"]


async def test_it_is_led_on_a_few_times_and_only_to_what_is_encrypted(server: CalendarServer) -> None:
    """Calendars move, and some servers lead in a circle."""

    async def moved(request: web.Request) -> web.StreamResponse:
        if request.path == "/new.ics":
            return web.Response(text=CONTENT)
        return web.Response(status=301, headers={"Location": "/new.ics"})

    async def circling(request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": request.path})

    async def in_clear(_: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": f"http://localhost:{server.port}/"})

    server.answering = moved
    assert await fetched(server) == Busy((EVENT,), Seen())
    server.answering = circling
    server.asked.clear()
    assert await fetched(server) is Trouble.ASTRAY
    assert len(server.asked) == 5
    server.answering = in_clear
    assert await fetched(server) is Trouble.ASTRAY


async def test_what_is_too_large_or_packed_or_slow_is_given_up(server: CalendarServer) -> None:
    """However much would come."""
    gone = asyncio.Event()

    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while True:
                await response.write(b"x" * 65_536)
        except ConnectionError:
            gone.set()
            raise

    async def packed(_: web.Request) -> web.StreamResponse:
        return web.Response(body=b"\x1f\x8b", headers={"Content-Encoding": "gzip"})

    async def silent(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await asyncio.Event().wait()
        return response

    server.answering = endless
    assert await fetched(server) is Trouble.TOO_LARGE
    async with asyncio.timeout(5):
        await gone.wait()
    server.answering = packed
    assert await fetched(server) is Trouble.UNREADABLE
    server.answering = silent
    assert await fetched(server, by=replace(server.fetching(), whole=0.3)) is Trouble.AWAY


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, Trouble.REFUSED),
        (404, Trouble.REFUSED),
        (410, Trouble.REFUSED),
        (429, Trouble.AWAY),
        (503, Trouble.AWAY),
        (304, Trouble.REFUSED),
    ],
)
async def test_what_the_server_says_is_why(server: CalendarServer, status: int, why: Trouble) -> None:
    """What is refused stays so; what is busy may be there later."""
    server.status = status
    assert await fetched(server) is why


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(server: CalendarServer) -> None:
    """Nor one of another name; a machine that is not there is away."""
    assert await fetched(server, by=Fetching(allows=lambda _: True)) is Trouble.AWAY
    other = Fetching(allows=lambda _: True, tls=ssl.create_default_context(cadata=server.certificate))
    assert await fetched(server, by=other, url=server.url.replace("localhost", "127.0.0.2")) is Trouble.AWAY
    assert await fetched(server, url="https://nobody.invalid/x.ics") is Trouble.AWAY
    assert server.asked == []
