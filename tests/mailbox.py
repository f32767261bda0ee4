"""A real mail server on a free port, which keeps what it takes and refuses whom it is told to."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from icalendar import Calendar, Event

LOGIN = LoginPassword(b"bellhop", b"s3cret/with@marks")


@dataclass
class Mailbox:
    """Everything that arrived, in its order; `refusals` are answered to those addresses instead."""

    port: int = 0
    arrived: list[EmailMessage] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)
    data_refusal: str | None = None
    """What is answered to any letter once it was read."""

    @property
    def url(self) -> str:
        """What SMTP_URL says to reach it."""
        return f"smtp://127.0.0.1:{self.port}?from=rooms@bellhop.example"

    def to(self, address: str) -> list[EmailMessage]:
        """Return what arrived for somebody."""
        return [each for each in self.arrived if each["To"] == address]

    async def handle_RCPT(  # noqa: N802 - named by aiosmtpd
        self,
        server: SMTP,  # noqa: ARG002 - handed over by aiosmtpd
        session: Session,  # noqa: ARG002 - the same
        envelope: Envelope,
        address: str,
        options: list[str],  # noqa: ARG002 - the same
    ) -> str:
        """Take a recipient, or refuse as told."""
        if refusal := self.refusals.get(address):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - named by aiosmtpd
        self,
        server: SMTP,  # noqa: ARG002 - handed over by aiosmtpd
        session: Session,  # noqa: ARG002 - the same
        envelope: Envelope,
    ) -> str:
        """Take a letter, or refuse as told."""
        if self.data_refusal:
            return self.data_refusal
        content = envelope.content
        assert isinstance(content, bytes)
        self.arrived.append(message_from_bytes(content, policy=policy.default))
        return "250 kept"


def invitation_in(letter: EmailMessage) -> tuple[str, list[Event]]:
    """Return the method of the invitation in a letter, and its events, as a mail program finds them."""
    [part] = [each for each in letter.walk() if each.get_content_type() == "text/calendar"]
    read = Calendar.from_ical(part.get_content())
    assert part["Content-Type"].params["method"] == read["METHOD"]
    return str(read["METHOD"]), read.events


def text_of(letter: EmailMessage) -> str:
    """Return the plain text of a letter."""
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def html_of(letter: EmailMessage) -> str:
    """Return the HTML of a letter."""
    body = letter.get_body(("html",))
    assert body is not None
    return str(body.get_content())


@asynccontextmanager
async def serving(*, tls: ssl.SSLContext | None = None, login: bool = False) -> AsyncIterator[Mailbox]:
    """Run a mail server until the block ends; with `tls` it offers STARTTLS and asks for it, `login` asks for one."""
    box = Mailbox()

    def checked(*asked: object) -> AuthResult:
        return AuthResult(success=asked[-1] == LOGIN, handled=False)

    def session() -> SMTP:
        return SMTP(
            box,
            hostname="localhost",
            tls_context=tls,
            require_starttls=tls is not None,
            auth_required=login,
            auth_require_tls=tls is not None,
            authenticator=checked,
            enable_SMTPUTF8=False,
        )

    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0)
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()
