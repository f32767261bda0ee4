"""The same story by chat, by REST and by an assistant: what is refused is the same, and so is what the ledger keeps."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

import httpx
import httpx2
import pytest
import uvicorn
from mcp import Client as Program
from mcp.client.streamable_http import streamable_http_client
from mcp_types import TextContent

from adapters.mcp.server import PATH as ASSISTANTS
from adapters.mcp.server import Assistants
from adapters.rest.app import PATH, rest_app
from adapters.simulator.messages import Message
from adapters.web.app import SelfBounded, web_app
from core.domain.people.tokens import Scope
from core.ledger import Ledger
from core.use_cases.tokens.make import Wanted, make
from tests.acceptance.people import Stage, Visitor
from tests.rest import Client

pytestmark = pytest.mark.parametrize("platform", ["slack"])
DAYS = {"chat": 24, "api": 25, "mcp": 26}
"""Of November, Tuesday to Thursday: each way has its own day, so that none is in another's way."""
VIA = {"chat": "slack", "api": "api", "mcp": "mcp"}


class Way(Protocol):
    """A way in, by which a member does things on its own day."""

    async def hold(self, day: str, start: str, minutes: int) -> bool:
        """Hold Atlas, and return whether that was granted."""
        ...

    async def confirm(self) -> None:
        """Confirm what is held."""
        ...

    async def cancel(self) -> None:
        """Give up what is held or booked."""
        ...


@dataclass
class Chat:
    """A person who writes and presses."""

    visitor: Visitor
    card: Message | None = None

    async def hold(self, day: str, start: str, minutes: int) -> bool:
        """Write a sentence."""
        self.card = await self.visitor.says(f"atlas on {day} at {start} for {minutes} minutes")
        return "Confirm" in self.card.labels

    async def confirm(self) -> None:
        """Press the button."""
        assert self.card
        self.card = await self.visitor.presses(self.card, "Confirm")

    async def cancel(self) -> None:
        """Press the button."""
        assert self.card
        [label] = [each for each in self.card.labels if each in {"Cancel", "Drop"}]
        self.card = await self.visitor.presses(self.card, label)


@dataclass
class Rest:
    """Another system."""

    client: Client
    path: str = ""

    async def hold(self, day: str, start: str, minutes: int) -> bool:
        """Post it."""
        wanted = {"resource": "Atlas", "start": f"{day}T{start}", "minutes": minutes}
        answer = await self.client.http.post("/bookings", json=wanted)
        assert answer.status_code in {201, 409, 422}, answer.text
        self.path = f"/bookings/{answer.json()['id']}" if answer.status_code == 201 else self.path
        return answer.status_code == 201

    async def confirm(self) -> None:
        """Post it."""
        await self.client.post(f"{self.path}/confirm")

    async def cancel(self) -> None:
        """Post it."""
        await self.client.post(f"{self.path}/cancel")


@dataclass
class Assistant:
    """A program with a token that confirms."""

    program: Program
    reference: str = ""

    async def hold(self, day: str, start: str, minutes: int) -> bool:
        """Call the tool."""
        asked = {"thing": "Atlas", "start": f"{day}T{start}", "minutes": minutes}
        result = await self.program.call_tool("hold", asked)
        if result.is_error:
            assert isinstance(result.content[0], TextContent)
            assert "refused" in result.content[0].text
            return False
        assert result.structured_content
        self.reference = result.structured_content["booking"]["reference"]
        return True

    async def confirm(self) -> None:
        """Call the tool."""
        assert not (await self.program.call_tool("confirm", {"booking": self.reference})).is_error

    async def cancel(self) -> None:
        """Call the tool."""
        assert not (await self.program.call_tool("cancel", {"booking": self.reference})).is_error


@dataclass(frozen=True)
class Step:
    """What is done: a verb, for a slot if it is one to hold."""

    verb: str
    start: str = "10:00"
    minutes: int = 60
    off: str = ""
    granted: bool = True


HOLD, CONFIRM, CANCEL = Step("hold"), Step("confirm"), Step("cancel")
STORIES: dict[str, Sequence[Step]] = {
    "held and confirmed": (HOLD, CONFIRM),
    "held and forgotten": (HOLD, Step("wait")),
    "held and dropped": (HOLD, CANCEL),
    "booked and cancelled": (HOLD, CONFIRM, CANCEL),
    "booked, cancelled and booked again": (HOLD, CONFIRM, CANCEL, HOLD, CONFIRM),
    "two in a row": (HOLD, CONFIRM, Step("hold", start="11:00"), CONFIRM),
    "taken": (HOLD, CONFIRM, Step("hold", start="10:30", granted=False)),
    "at night": (Step("hold", start="03:00", granted=False),),
    "in the past": (Step("hold", off="past", granted=False),),
    "too far ahead": (Step("hold", off="far", granted=False),),
}


@dataclass
class Told:
    """A story as one way told it."""

    granted: list[bool] = field(default_factory=list)
    kept: list[tuple[str, str, str]] = field(default_factory=list)
    """Each change of a booking: the verb, and what was before and after, with the way's own day as DAY."""
    via: set[str] = field(default_factory=set)


@pytest.mark.parametrize("story", STORIES)
async def test_a_story_leaves_the_same_ledger_by_every_way(jonas: Visitor, stage: Stage, story: str) -> None:
    """The steps are granted or refused alike, and the audit has the same changes, each from where it came."""
    async with every_way(jonas, stage) as ways:
        told = {name: await _told(stage, name, way, STORIES[story]) for name, way in ways.items()}
    assert told["chat"].granted == [each.granted for each in STORIES[story] if each.verb == "hold"]
    assert [each.granted for each in told.values()] == [told["chat"].granted] * 3
    assert told["api"].kept == told["chat"].kept
    assert told["mcp"].kept == told["chat"].kept
    assert bool(told["chat"].kept) == (True in told["chat"].granted)
    for name, each in told.items():
        assert VIA[name] in each.via or not each.kept


async def _told(stage: Stage, name: str, way: Way, steps: Sequence[Step]) -> Told:
    told, after = Told(), await stage.count("SELECT coalesce(max(id), 0) FROM audit")
    for each in steps:
        match each.verb:
            case "hold":
                told.granted.append(await way.hold(_day(name, each.off), each.start, each.minutes))
            case "confirm":
                await way.confirm()
            case "cancel":
                await way.cancel()
                # The minute in which it can be taken back.
                await stage.passes(minutes=2)
            case _:
                await stage.passes(minutes=6)
    await stage.passes(minutes=6)
    day = _day(name)
    async with stage.bellhop.ledger.database.connection() as connection:
        rows = await connection.execute(
            "SELECT verb, before, after, via FROM audit WHERE noun = 'booking' AND id > %s ORDER BY id", (after,)
        )
        async for verb, before, now, via in rows:
            texts = [json.dumps(each, sort_keys=True).replace(day, "DAY") for each in (before, now)]
            told.kept.append((verb, texts[0], texts[1]))
            told.via.add(via)
    return told


def _day(name: str, off: str = "") -> str:
    return {"": f"2026-11-{DAYS[name]}", "past": f"2026-11-{DAYS[name] - 7}", "far": f"2028-11-{DAYS[name]}"}[off]


@asynccontextmanager
async def every_way(jonas: Visitor, stage: Stage) -> AsyncIterator[dict[str, Way]]:
    """Open all ways for one member."""
    ledger = stage.bellhop.ledger
    secret = await _token(ledger, jonas)
    headers = {"Authorization": f"Bearer {secret}"}
    assistants = Assistants(ledger, "test")

    async def ready() -> dict[str, bool]:
        return {}

    app = web_app(routes=[SelfBounded(PATH, rest_app(ledger)), assistants.route()], readiness=ready)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with assistants.running():
            serving = asyncio.create_task(server.serve(sockets=[listener]))
            at = f"http://127.0.0.1:{listener.getsockname()[1]}"
            async with (
                httpx.AsyncClient(base_url=f"{at}{PATH}", headers=headers) as http,
                httpx2.AsyncClient(headers=headers) as other,
                Program(streamable_http_client(f"{at}{ASSISTANTS}", http_client=other)) as program,
            ):
                yield {"chat": Chat(jonas), "api": Rest(Client(http)), "mcp": Assistant(program)}
            server.should_exit = True
            await serving


async def _token(ledger: Ledger, jonas: Visitor) -> str:
    async with ledger.database.connection() as connection:
        found = await connection.execute(
            "SELECT organization_id, id FROM members WHERE name = %s", (jonas.person.name,)
        )
        [(organization, member)] = await found.fetchall()
    wanted = Wanted("every way", frozenset({Scope.BOOK}), confirms=True)
    secret, _ = await make(ledger, organization=organization, wanted=wanted, by=None, member=member)
    return secret
