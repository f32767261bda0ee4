"""A real server of calendars on a free port, with TLS, which says what it is told to and notes what it is asked."""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from adapters.calendars.fetching import Fetching

Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


def calendar(*events: str, head: str = "") -> str:
    """Return a calendar with these events; each is the lines within it."""
    several = "".join(
        f"BEGIN:VEVENT\nUID:{number}@elsewhere\nDTSTAMP:20261101T000000Z\n{each.strip()}\nEND:VEVENT\n"
        for number, each in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//tests//EN\n{head}{several}END:VCALENDAR\n".replace("\n", "\r\n")


@dataclass
class CalendarServer:
    """What it has at its one address, and every request that it got."""

    certificate: str
    port: int = 0
    content: str = ""
    etag: str | None = None
    status: int = 200
    answering: Answering | None = None
    """What it does instead."""
    asked: list[web.BaseRequest] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The address of the calendar, as its owner copies it."""
        return f"https://localhost:{self.port}/private-5f2c/basic.ics"

    def fetching(self, allows: Callable[[str], bool] = lambda _: True) -> Fetching:
        """Return what fetches from here: this machine is no public address, and its certificate is its own."""
        return Fetching(allows=allows, tls=ssl.create_default_context(cadata=self.certificate))

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer as servers of calendars do."""
        self.asked.append(request)
        if self.answering is not None:
            return await self.answering(request)  # type: ignore[arg-type]
        headers = {"ETag": self.etag} if self.etag else {}
        if self.etag and request.headers.get("If-None-Match") == self.etag:
            return web.Response(status=304, headers=headers)
        return web.Response(text=self.content, status=self.status, content_type="text/calendar", headers=headers)


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[CalendarServer]:
    """Run the server until the block ends; its key stands in that folder."""
    certificate, key = _made(folder)
    server = CalendarServer(certificate.read_text())
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    runner = web.ServerRunner(web.Server(server.answer), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
    await site.start()
    server.port = runner.addresses[0][1]
    try:
        yield server
    finally:
        await runner.cleanup()


def _made(folder: Path) -> tuple[Path, Path]:
    """Return a new certificate for this machine, and its key."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "here")])
    today = datetime(2026, 1, 1, tzinfo=UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today)
        .not_valid_after(today + timedelta(days=36_500))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    pem = serialization.Encoding.PEM
    paths[0].write_bytes(made.public_bytes(pem))
    plain = serialization.NoEncryption()
    paths[1].write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    return paths
