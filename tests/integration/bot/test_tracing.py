"""Traces of a Bellhop that runs, as a collector gets them, and the same numbers in its log."""

import json
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import Person, Simulator
from adapters.traces import number_of
from tests.integration.bot.conftest import CommandLine
from tests.integration.bot.served import listening, serving

TITLE, BROKEN = "quarterly secret", "projector"


@dataclass
class Collector:
    """What an OpenTelemetry collector was sent."""

    spans: list[Span] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    async def takes(self, request: Request) -> Response:
        """Take a batch of spans."""
        body = await request.body()
        self.bodies.append(body)
        batch = ExportTraceServiceRequest.FromString(body)
        self.spans += [span for each in batch.resource_spans for scope in each.scope_spans for span in scope.spans]
        return Response(b"", media_type="application/x-protobuf")

    def roots(self, beginning: str) -> list[Span]:
        """Return the spans that are part of no other, and are called so."""
        return [span for span in self.spans if not span.parent_span_id and span.name.startswith(beginning)]

    def under(self, root: Span) -> list[str]:
        """Return what the other spans of a trace are called, as they began."""
        others = [span for span in self.spans if span.trace_id == root.trace_id and span.span_id != root.span_id]
        return [span.name for span in sorted(others, key=lambda span: span.start_time_unix_nano)]


@pytest.fixture
async def collector() -> AsyncIterator[tuple[Collector, str]]:
    """Run a collector, and say where."""
    collector = Collector()
    app = Starlette(routes=[Route("/v1/traces", collector.takes, methods=["POST"])])
    async with listening(app) as port:
        yield collector, f"http://127.0.0.1:{port}"


async def test_what_is_asked_is_one_trace_down_to_its_statements(
    both: CommandLine, simulator: Simulator, collector: tuple[Collector, str], jonas: Person, mara: Person
) -> None:
    """So is a message that follows from it; the log has the same numbers, and no word or name is in a trace."""
    collected, address = collector
    both.prints("sample")
    async with serving(both.but(OTEL_EXPORTER_OTLP_ENDPOINT=address, OTEL_TRACES_SAMPLER_ARG="1")) as served:
        await served.until_ready(200)
        await simulator.slack.message(mara, "hello")
        await simulator.slack.until(mara, lambda message: message.author == BOT)
        await simulator.slack.message(jonas, f"Atlas next wednesday 3-5pm {TITLE} with <@{mara.slack_user}>")
        card = await simulator.slack.until(jonas, lambda message: message.author == BOT)
        await simulator.slack.press(jonas, card, "Confirm")
        await simulator.slack.message(jonas, f"the {BROKEN} in atlas is broken")
        await simulator.slack.until(mara, lambda message: BROKEN in message.text)
        assert await served.ends(signal.SIGTERM) == 0
    [asked] = [each for each in collected.roots("delivery sentence") if "bookings.hold.hold" in collected.under(each)]
    under = collected.under(asked)
    assert under.index("chat.receive.act") < under.index("bookings.hold.hold") < under.index("answer")
    assert any(name.startswith("bookings.hold-") for name in under)
    told = {each.key: each.value.string_value for span in collected.spans for each in span.attributes}
    assert {"bellhop.intent", "bellhop.outcome", "bellhop.platform", "db.operation.name"} <= set(told)
    lines = [json.loads(line) for line in served.logged]
    assert asked.trace_id.hex() in {line["trace"] for line in lines if line["event"] == "understood"}
    assert [name for root in collected.roots("message ") for name in collected.under(root)]
    # What is done for nobody, such as a beat each second, is no trace.
    assert {root.name.split()[0] for root in collected.roots("")} == {"delivery", "message"}
    whole = b"".join(collected.bodies)
    assert [word for word in (TITLE, BROKEN, "Atlas", *jonas.name.split(), "wednesday") if word.encode() in whole] == []


async def test_what_other_systems_ask_is_a_trace_each(both: CommandLine, collector: tuple[Collector, str]) -> None:
    """Down to its statements, by REST and by an assistant; it is called by the pattern of its path."""
    collected, address = collector
    both.prints("sample")
    token = both.prints("tokens", "make", "Display", "--scope", "book").split()
    [secret] = [word for word in token if word.startswith("bh_")]
    told = {"BELLHOP_API": "true", "BELLHOP_ASSISTANTS": "true", "OTEL_TRACES_SAMPLER_ARG": "1"}
    async with serving(both.but(OTEL_EXPORTER_OTLP_ENDPOINT=address, **told)) as served:
        await served.until_ready(200)
        headers = {"Authorization": f"Bearer {secret}", "X-Correlation-ID": "display-17"}
        wanted = {"resource": "Atlas", "start": "2099-01-15T15:00", "minutes": 60}
        asked = await served.client.post("/api/v1/bookings", headers=headers, json=wanted)
        await served.client.get("/api/v1/resources/1", headers=headers | {"X-Correlation-ID": "display-18"})
        accepted = {"Accept": "application/json, text/event-stream"}
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "my_bookings", "arguments": {}}}
        assert (await served.client.post("/mcp", headers=headers | accepted, json=call)).status_code == 200
        assert await served.ends(signal.SIGTERM) == 0
    [held] = collected.roots("request POST /bookings")
    assert held.trace_id.hex() == number_of("api", "display-17")
    assert "bookings.hold.hold" in collected.under(held)
    assert {each.key for each in held.attributes} == {
        "http.request.method",
        "http.route",
        "http.response.status_code",
    }
    [read] = collected.roots("request GET")
    assert read.name == "request GET /resources/{resource}"
    [mcp] = collected.roots("request mcp")
    assert any(name.startswith("tokens.opened") for name in collected.under(mcp))
    assert any("bookings" in name for name in collected.under(mcp)), collected.under(mcp)
    assert (asked.status_code, asked.json()["type"]) == (422, "/api/v1/problems/too-far-ahead")
    assert secret.encode() not in b"".join(collected.bodies)
