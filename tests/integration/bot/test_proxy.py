"""Debian's own nginx in front of Bellhop's application, with the files that Docker Compose gives it."""

import asyncio
import os
import shutil
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from starlette.requests import Request
from starlette.responses import JSONResponse, StreamingResponse
from starlette.routing import Route

from adapters.web.app import web_app
from core.clock import SystemClock
from tests.integration.bot.conftest import ROOT
from tests.integration.bot.served import LONGEST, listening

PROXY = ROOT / "deploy" / "proxy"
DOMAIN = "localhost"
SECRET = "feed-that-opens-a-calendar"

needs_nginx = pytest.mark.skipif(
    shutil.which("nginx") is None and "CI" not in os.environ,  # noqa: TID251 - the test run's own surroundings
    reason="Debian's nginx is not installed",
)


def certificate(folder: Path) -> Path:
    """Write a key and a certificate for this machine, and return the certificate's file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, DOMAIN)])
    # Nginx and the client go by this machine's clock.
    now = SystemClock().now()
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(DOMAIN)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "fullchain.pem"
    file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return file


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@dataclass
class Behind:
    """The application behind nginx: what it was asked for, and an event that ends what it streams."""

    asked: list[dict[str, str]] = field(default_factory=list)
    ends: asyncio.Event = field(default_factory=asyncio.Event)

    async def echo(self, request: Request) -> JSONResponse:
        """Answer, and remember the headers."""
        self.asked.append(dict(request.headers))
        return JSONResponse({"path": request.url.path})

    async def events(self, _: Request) -> StreamingResponse:
        """Send one event, and the next only when that has been read."""

        async def sent() -> AsyncIterator[str]:
            yield "data: first\n\n"
            await self.ends.wait()
            yield "data: second\n\n"

        return StreamingResponse(sent(), media_type="text/event-stream")


@asynccontextmanager
async def served(behind: Behind) -> AsyncIterator[int]:
    """Serve the application, and yield its port."""
    paths = ("/slack/events", "/calendar/{secret}", "/metrics")
    routes = [Route(path, behind.echo, methods=["GET", "POST"]) for path in paths]

    async def readiness() -> dict[str, bool]:
        return {"database": True}

    async with listening(
        web_app(routes=[*routes, Route("/api/v1/events", behind.events)], readiness=readiness)
    ) as port:
        try:
            yield port
        finally:
            behind.ends.set()


@dataclass
class Proxy:
    """A client that goes through nginx, the one that asks in clear, and nginx' own log."""

    client: httpx.AsyncClient
    clear: str
    log: Path


@pytest.fixture
async def behind() -> Behind:
    """What nginx leads to."""
    return Behind()


@pytest.fixture
async def proxy(behind: Behind, tmp_path: Path) -> AsyncIterator[Proxy]:
    """Run nginx as Docker Compose does; only ports, folders and the log's file are this machine's."""
    trusted = certificate(tmp_path)
    clear, secure, log = free_port(), free_port(), tmp_path / "access.log"
    async with served(behind) as port:
        site = (PROXY / "bellhop.conf.template").read_text()
        for theirs, ours in {
            "${BELLHOP_DOMAIN}": DOMAIN,
            "listen 80;": f"listen 127.0.0.1:{clear};",
            "listen 443 ssl;": f"listen 127.0.0.1:{secure} ssl;",
            "/etc/nginx/certificates": str(tmp_path),
            "/etc/nginx/bellhop": str(PROXY),
            "http://bot:3000": f"http://127.0.0.1:{port}",
            "/dev/stdout": str(log),
        }.items():
            assert theirs in site
            site = site.replace(theirs, ours)
        (tmp_path / "nginx.conf").write_text(
            f"daemon off; pid {tmp_path}/nginx.pid; events {{}} http {{ access_log off;"
            f" client_body_temp_path {tmp_path}/body; proxy_temp_path {tmp_path}/proxy;"
            f" fastcgi_temp_path {tmp_path}/f; uwsgi_temp_path {tmp_path}/u; scgi_temp_path {tmp_path}/s;\n{site}\n}}"
        )
        words = ("-p", str(tmp_path), "-e", str(tmp_path / "error.log"), "-c", str(tmp_path / "nginx.conf"))
        process = await asyncio.create_subprocess_exec("nginx", *words)
        try:
            context = ssl.create_default_context(cafile=str(trusted))
            async with httpx.AsyncClient(base_url=f"https://{DOMAIN}:{secure}", verify=context) as client:
                await answering(client)
                yield Proxy(client, f"http://{DOMAIN}:{clear}", log)
        finally:
            process.terminate()
            await process.wait()


async def answering(client: httpx.AsyncClient) -> None:
    """Return once nginx listens."""
    async with asyncio.timeout(LONGEST):
        while True:
            try:
                await client.get("/healthz")
            except httpx.ConnectError:
                continue
            return


@needs_nginx
async def test_what_is_asked_arrives(proxy: Proxy, behind: Behind) -> None:
    """Platforms and probes reach Bellhop, which is told who asked, and by https."""
    assert (await proxy.client.get("/readyz")).status_code == 200
    assert (await proxy.client.post("/slack/events", json={"type": "event"})).status_code == 200
    [asked] = behind.asked
    assert asked["x-forwarded-proto"] == "https"
    assert asked["host"] == DOMAIN
    assert asked["x-real-ip"] == "127.0.0.1"


@needs_nginx
async def test_in_clear_one_is_sent_to_https(proxy: Proxy) -> None:
    """Nothing is answered in clear, and browsers remember that."""
    async with httpx.AsyncClient() as client:
        moved = await client.get(f"{proxy.clear}/board?day=1")
    assert (moved.status_code, moved.headers["location"]) == (301, f"https://{DOMAIN}/board?day=1")
    assert "max-age" in (await proxy.client.get("/healthz")).headers["strict-transport-security"]


@needs_nginx
async def test_what_is_counted_stays_inside(proxy: Proxy, behind: Behind) -> None:
    """The metrics are not there for anybody outside."""
    assert (await proxy.client.get("/metrics")).status_code == 404
    assert behind.asked == []


@needs_nginx
async def test_an_event_comes_at_once(proxy: Proxy, behind: Behind) -> None:
    """The first is read while the second is not there yet: nothing is kept back."""
    async with asyncio.timeout(LONGEST), proxy.client.stream("GET", "/api/v1/events") as answer:
        read = answer.aiter_text()
        assert await anext(read) == "data: first\n\n"
        behind.ends.set()
        assert await anext(read) == "data: second\n\n"


@needs_nginx
async def test_no_secret_is_in_the_log(proxy: Proxy) -> None:
    """What opens a calendar is not written down; that somebody asked for anything else is."""
    assert (await proxy.client.get(f"/calendar/{SECRET}")).status_code == 200
    assert (await proxy.client.get("/healthz")).status_code == 200
    logged = proxy.log.read_text()
    assert "/healthz" in logged
    assert SECRET not in logged


@needs_nginx
async def test_too_large_and_too_many_are_refused(proxy: Proxy) -> None:
    """A body over 1 MiB gets 413; somebody who asks hundreds of times at once gets 429, and Slack does not."""
    assert (await proxy.client.post("/slack/events", content=b"x" * (1024 * 1024 + 1))).status_code == 413
    asking = asyncio.Semaphore(50)

    async def asked(path: str) -> int:
        async with asking:
            return (await proxy.client.get(path)).status_code

    statuses = await asyncio.gather(*(asked("/healthz") for _ in range(600)))
    assert {200, 429} == set(statuses)
    assert set(await asyncio.gather(*(asked("/slack/events") for _ in range(300)))) == {200}
