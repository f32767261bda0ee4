"""The live stream over real HTTP: what its bearer may see, resumable, bounded, and cut off where nobody reads."""

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import uvicorn
from structlog.testing import capture_logs

from adapters.events.live import MOST_OF_TOKEN, PATH, Live
from adapters.web.app import web_app
from core.domain.people.member import Member
from core.domain.people.rates import Counted, Rate
from core.domain.people.tokens import Scope
from core.domain.rules.privacy import Names
from core.use_cases.audit.seal import seal
from core.use_cases.tokens.make import Wanted, make
from core.use_cases.tokens.revoke import revoke
from core.values import TokenId
from tests.stage import House, slot
from tests.story import Actor


@dataclass
class Served:
    """A stream's server, and how it is told."""

    house: House
    live: Live
    url: str

    async def told(self) -> None:
        """Seal what happened, and pass it on."""
        await seal(self.house.ledger)
        await self.live.look()

    async def token(self, member: Member, *scopes: Scope) -> str:
        """Return a token of a member."""
        return (await self.made(member, *scopes))[1]

    async def made(self, member: Member, *scopes: Scope) -> tuple[TokenId, str]:
        """Return a token's id and its secret."""
        wanted = Wanted("display", frozenset(scopes) or frozenset({Scope.READ}))
        secret, token = await make(self.house.ledger, organization=member.organization, wanted=wanted, by=member)
        return token.id, secret

    def headers(self, token: str, last: str = "") -> dict[str, str]:
        """Return what a reader says of itself."""
        return {"Authorization": f"Bearer {token}"} | ({"Last-Event-ID": last} if last else {})


@pytest.fixture
async def served(house: House) -> AsyncIterator[Served]:
    """Serve the stream on a free port."""
    await seal(house.ledger)
    streams = Live(house.ledger, alive=0.2, slow=3.0, fresh=0.0, rates=(Rate(Counted.TOKEN, 1_000_000),))

    async def ready() -> dict[str, bool]:
        return {}

    app = web_app(routes=[streams.route()], readiness=ready)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # Connections inherit it: the kernel takes little for a reader that does not read.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65_536)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        yield Served(house, streams, f"http://127.0.0.1:{listener.getsockname()[1]}{PATH}")
        await streams.end()
        server.should_exit = True
        await serving


@dataclass
class Reader:
    """Whoever reads a stream."""

    lines: AsyncIterator[str]
    place: str = ""

    async def next(self) -> dict[str, Any]:
        """Return the next event, however long the stream is silent before."""
        async with asyncio.timeout(5):
            async for line in self.lines:
                name, _, said = line.partition(": ")
                if name == "id":
                    self.place = said
                if name == "data":
                    event: dict[str, Any] = json.loads(said)
                    return event
        raise AssertionError("the stream is over")

    async def alive(self) -> None:
        """Wait for the comment that keeps a silent stream open."""
        async with asyncio.timeout(5):
            async for line in self.lines:
                if line == ": alive":
                    return
        raise AssertionError("the stream is over")

    async def over(self) -> None:
        """Wait for the end."""
        async with asyncio.timeout(5):
            async for _ in self.lines:
                pass


@asynccontextmanager
async def reading(served: Served, token: str, *, last: str = "", query: str = "") -> AsyncIterator[Reader]:
    """Read a stream."""
    async with (
        httpx.AsyncClient(timeout=5) as client,
        client.stream("GET", served.url + query, headers=served.headers(token, last)) as answer,
    ):
        assert answer.status_code == 200, await answer.aread()
        assert answer.headers["content-type"].startswith("text/event-stream")
        reader = Reader(answer.aiter_lines())
        await reader.alive()
        yield reader


async def test_what_happens_is_told_and_resumed(served: Served, ann: Actor) -> None:
    """Whoever comes back says where they were, and has missed nothing; without that it begins now."""
    token = await served.token(served.house.ann, Scope.ADMINISTER)
    async with reading(served, token) as reader:
        booking = await ann.holds("Atlas", slot(24, 15, 17))
        await served.told()
        held = await reader.next()
        assert (held["type"], held["data"]["id"]) == ("bellhop.booking.held", booking.id)
        place = reader.place
    await ann.confirms(booking)
    await served.told()
    await ann.moves(booking, slot(24, 16, 18))
    await served.told()
    async with reading(served, token, last=place, query="?type=booking") as reader:
        # `alive` came after what was missed, so that it is read once more from there.
        await ann.cancels(booking)
        await served.told()
        assert (await reader.next())["type"] == "bellhop.booking.cancelling"
    async with (
        httpx.AsyncClient(timeout=5) as client,
        client.stream("GET", served.url, headers=served.headers(token, place)) as answer,
    ):
        reader = Reader(answer.aiter_lines())
        kinds = [(await reader.next())["type"].removeprefix("bellhop.booking.") for _ in range(3)]
    assert kinds == ["confirmed", "moved", "cancelling"]


async def test_a_member_is_told_what_they_may_know(served: Served, ann: Actor, ben: Actor) -> None:
    """Whose booking it is only where the rule of the thing says so; nothing of what they do not see."""
    await ann.rules("Atlas", names=Names.NOBODY)
    token = await served.token(served.house.ben)
    async with reading(served, token) as reader:
        await ann.holds("Atlas", slot(24, 15, 17))
        await ann.holds("Curie", slot(24, 15, 17))
        own = await ben.holds("Atlas", slot(25, 15, 17))
        await served.told()
        hidden, named, mine = [await reader.next() for _ in range(3)]
    assert "holder" not in hidden["data"]
    assert "by" not in hidden["data"]
    assert named["data"]["holder"] == served.house.ann.id
    assert (mine["data"]["id"], mine["data"]["by"]) == (own.id, served.house.ben.id)


async def test_a_rule_that_keeps_people_from_everybody_keeps_them_from_admins(
    served: Served, ann: Actor, ben: Actor
) -> None:
    """Their stream tells that it is taken, and when."""
    await ann.rules("Atlas", names=Names.NOBODY)
    async with reading(served, await served.token(served.house.ann, Scope.ADMINISTER)) as reader:
        await ben.holds("Atlas", slot(24, 15, 17))
        await served.told()
        held = await reader.next()
    assert {"holder", "by"}.isdisjoint(held["data"])


async def test_who_has_no_token_and_what_is_no_place(served: Served) -> None:
    """Each gets the status that says so, and a problem."""
    token = await served.token(served.house.ben)
    async with httpx.AsyncClient() as client:
        nobody = await client.get(served.url)
        wrong = await client.get(served.url, headers=served.headers("bh_nonsense"))
        astray = await client.get(served.url, headers=served.headers(token, "9" * 40))
        unknown = await client.get(f"{served.url}?type=booking.hled", headers=served.headers(token))
    assert [each.status_code for each in (nobody, wrong, astray, unknown)] == [401, 401, 400, 400]
    assert nobody.headers["content-type"] == "application/problem+json"
    assert nobody.headers["www-authenticate"] == "Bearer"


async def test_a_revoked_token_ends_its_stream(served: Served) -> None:
    """In the middle, as soon as it is looked at again."""
    number, secret = await served.made(served.house.ben)
    async with reading(served, secret) as reader:
        organization = served.house.ben.organization
        await revoke(served.house.ledger, organization=organization, by=served.house.ann, token=number)
        await reader.over()
    async with httpx.AsyncClient() as client:
        assert (await client.get(served.url, headers=served.headers(secret))).status_code == 401


async def test_streams_are_counted(served: Served) -> None:
    """Of one token a few at a time; one that ends makes room for another."""
    token = await served.token(served.house.ben)
    async with httpx.AsyncClient(timeout=5) as client:
        opened = [
            await client.send(client.build_request("GET", served.url, headers=served.headers(token)), stream=True)
            for _ in range(MOST_OF_TOKEN)
        ]
        # Kept: whoever lets go of the lines hangs up.
        last = Reader(opened[-1].aiter_lines())
        await last.alive()
        refused = await client.get(served.url, headers=served.headers(token))
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "30")
        await opened[0].aclose()
        async with asyncio.timeout(20):
            # The server hears of it a moment later.
            while (await stream_status(client, served, token)) == 429:
                pass
        for each in opened[1:]:
            await each.aclose()


async def stream_status(client: httpx.AsyncClient, served: Served, token: str) -> int:
    """Open a stream, and leave at once; return whether that was let in."""
    async with client.stream("GET", served.url, headers=served.headers(token)) as answer:
        return answer.status_code


async def test_who_does_not_read_is_cut_off(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    """Others are told meanwhile; it reads what was on the way, finds the end, and can resume where it was."""
    token = await served.token(served.house.ann, Scope.ADMINISTER)
    host, port = served.url.removeprefix("http://").removesuffix(PATH).split(":")
    with socket.socket() as stuck, capture_logs() as noted:
        stuck.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        stuck.connect((host, int(port)))
        stuck.sendall(f"GET {PATH} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        async with reading(served, token) as reader:
            assert len(served.live) == 2
            many = "INSERT INTO audit (organization_id, noun, subject, verb, at, via, after) SELECT %s, 'resource',"
            many += " n::text, 'added', now(), 'command line', jsonb_build_object('name', repeat('x', 5000))"
            async with served.house.ledger.database.connection() as connection:
                await connection.execute(
                    f"{many} FROM generate_series(1, 1000) AS n".encode(), (served.house.ann.organization,)
                )
            await served.told()
            for _ in range(1000):
                await reader.next()
            async with asyncio.timeout(20):
                while not any("too slow" in each["event"] for each in noted):
                    await reader.alive()
            # What is on the way to it is kept, and so it is counted as long as that is so.
            assert len(served.live) == 2
            await _read_out(stuck)
            async with asyncio.timeout(20):
                while len(served.live) > 1:
                    await reader.alive()
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == []


async def _read_out(stuck: socket.socket) -> None:
    """Read what is on the way, up to the end of the answer."""
    stuck.settimeout(0)
    end = b""
    async with asyncio.timeout(20):
        while not end.endswith(b"\r\n0\r\n\r\n"):
            part = await asyncio.get_running_loop().sock_recv(stuck, 65_536)
            assert part, "cut off in the middle"
            end = end[-100:] + part


async def test_opening_a_stream_is_a_request(served: Served) -> None:
    """It is counted, told so, and refused once there were too many of them; streams that are open go on."""
    served.live.rates = (Rate(Counted.TOKEN, 2),)
    token = await served.token(served.house.ben)
    async with reading(served, token) as reader, httpx.AsyncClient(timeout=5) as client:
        async with client.stream("GET", served.url, headers=served.headers(token)) as second:
            assert second.headers["ratelimit"].startswith('"token";r=0')

        refused = await client.get(served.url, headers=served.headers(token))

        assert (refused.status_code, refused.json()["title"]) == (429, "too many requests")
        assert int(refused.headers["retry-after"]) > 0
        await reader.alive()


async def test_one_organization_leaves_room_for_others(served: Served) -> None:
    """However many tokens and members it has."""
    served.live.most_of_organization = 1
    async with reading(served, await served.token(served.house.ben)), httpx.AsyncClient(timeout=5) as client:
        refused = await client.get(served.url, headers=served.headers(await served.token(served.house.ann)))
        assert (refused.status_code, refused.json()["title"]) == (429, "too many streams are open")


async def test_another_organization_is_not_told(served: Served, ann: Actor) -> None:
    """What happens is read by organization; a place of another one's is a place in one's own."""
    token = await served.token(served.house.ben)
    async with reading(served, token, last="0") as reader:
        await ann.holds("Atlas", slot(24, 15, 17))
        await served.told()
        event = await reader.next()
    assert event["data"]["organization"] == served.house.ben.organization
