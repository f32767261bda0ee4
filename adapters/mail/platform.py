"""E-mail as a platform: it tells, and nothing ever arrives."""

import re
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from re import Pattern
from typing import NoReturn

import aiosmtplib
import structlog

from adapters.chat.call import BEGUN, PRESSING, WAITING, WHOLE, Call, Patience
from adapters.chat.incoming import Attached, Incoming, Sender
from adapters.chat.pace import Limit
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.chat.replies import Reply
from adapters.chat.throttle import Throttle
from adapters.mail.letters import letter
from adapters.mail.server import Server
from core.clock import Clock
from core.domain.guests import POST

PACE = (Limit(5, 1.0),)
"""Letters within a second. Providers take 10 and more; small servers of one's own take these."""
PATIENCE = 10.0
"""Seconds for each word of the server: it has to look at the letter, and RFC 5321 would let it take minutes."""
BUSY, SLOW_DOWN = 421, 30.0
"""What a server says that takes no more for now (RFC 5321, section 4.2.3), and after how many seconds to ask again."""
LATER = 60.0
"""Seconds after which a recipient is tried again that was refused for now, such as by greylisting (RFC 6647)."""
PERMANENT = 500
NO_SUCH_MAILBOX = frozenset({550, 551, 553})
"""What is answered to a recipient who is not there (RFC 5321, section 4.2.3)."""
ENHANCED = re.compile(r"(?<![\d.])5\.(?P<subject>\d{1,3})\.\d{1,3}(?![\d.])")
"""The code of RFC 3463 in an answer, whose second number says what the refusal is about."""
ADDRESS, POLICY = "1", "7"
RELAYING = re.compile(r"\brelay", re.IGNORECASE)
"""What servers say that send no enhanced codes, and are not open to whoever asks."""

log = structlog.get_logger()


@dataclass
class Mail:
    """
    Hands letters to one server, one connection for each, and retries nothing.

    What the server says is kept as its number alone: its words repeat addresses.
    """

    server: Server
    clock: Clock
    throttle: Throttle = field(default_factory=Throttle)
    headers: Callable[[str, int | None], Mapping[str, str]] = lambda _, __: {}
    """Returns further headers for a member at an address, or for a guest of an organization: how to get no more."""
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    """
    What a certificate is verified by; the machine's own authorities if not said.

    Made once: to read them takes some 60 ms, in which nothing else goes on.
    """
    name: str = POST.platform
    person_id: Pattern[str] | None = None

    @property
    def workspaces(self) -> tuple[str, ...]:
        """The one way out, by itself."""
        return (POST.workspace,)

    @property
    def workspace(self) -> str:
        """The one way out."""
        return POST.workspace

    async def answer(self, reply: Reply, to: Incoming) -> Address:  # noqa: ARG002 - nothing arrives
        """Refuse with Undeliverable: nothing arrives that could be answered."""
        raise Undeliverable("nothing arrives by e-mail")

    async def turn(self, to: str | Address, *, workspace: str, urgent: bool = False) -> None:  # noqa: ARG002 - one way
        """Wait until a letter may go; refuses with TryLater."""
        await self.throttle.turn(self._call(PRESSING if urgent else WAITING))

    async def tell(self, reply: Reply, *, workspace: str, user: str) -> Address:  # noqa: ARG002 - there is one
        """Send a letter to an address; refuses with TryLater and Undeliverable."""
        invites = reply.file.invites if reply.file else None
        further = self.headers(user, invites.organization if invites else None)
        made = letter(reply, sender=self.server.sender, to=user, at=self.clock.now(), headers=further)
        async with self.throttle.passing(self._call(BEGUN), counted=True):
            await self._send(made, user)
        return Address(self.name, self.workspace, user, made["Message-ID"])

    async def repaint(self, reply: Reply, *, address: Address) -> NoReturn:  # noqa: ARG002 - no letter is edited
        """Refuse with Undeliverable: what was sent stays as it is."""
        raise Undeliverable("letters are not edited")

    async def pin(self, address: Address) -> NoReturn:  # noqa: ARG002 - no letter is pinned
        """Refuse with Undeliverable: a letter stands where its reader puts it."""
        raise Undeliverable("letters are not pinned")

    async def unpin(self, address: Address) -> None:
        """Do nothing: no letter is pinned."""

    async def content(self, attached: Attached, *, workspace: str, most: int) -> bytes:  # noqa: ARG002 - nothing arrives
        """Refuse with Undeliverable: nothing arrives."""
        raise Undeliverable("nothing arrives by e-mail")

    async def profile(self, sender: Sender) -> Profile:  # noqa: ARG002 - a server knows nobody
        """Return that nobody knows who that is."""
        return Profile("unknown")

    async def _send(self, made: EmailMessage, to: str) -> None:
        try:
            async with connected(self.server, self.tls) as smtp:
                await smtp.send_message(made, sender=self.server.sender.addr_spec, recipients=[to])
        except aiosmtplib.SMTPRecipientsRefused as refused:
            _refused(refused.recipients[0], of_recipient=True)
        except (aiosmtplib.SMTPRecipientRefused, aiosmtplib.SMTPDataError) as refused:
            _refused(refused, of_recipient=isinstance(refused, aiosmtplib.SMTPRecipientRefused))
        except aiosmtplib.SMTPResponseException as trouble:
            busy = trouble.code == BUSY
            if not busy:
                # Its login or its sender is wrong: nobody's letter goes out until that is mended.
                log.error("mail server refuses", code=trouble.code)  # noqa: TRY400 - a trace has addresses
            after = SLOW_DOWN if busy else LATER
            raise TryLater(f"SMTP {trouble.code}", after=after, limited=busy) from None
        except (aiosmtplib.SMTPException, OSError) as away:
            raise TryLater(f"SMTP: {type(away).__name__}") from None

    def _call(self, patience: Patience) -> Call:
        return Call(POST, WHOLE, PACE, patience=patience)


def connected(server: Server, tls: ssl.SSLContext | None = None) -> aiosmtplib.SMTP:
    """
    Return a connection to the server for a block, logged in if there is a login.

    Only to this machine itself may anything go unencrypted, and where that offers STARTTLS it is taken as well.
    """
    return aiosmtplib.SMTP(
        hostname=server.host,
        port=server.port,
        username=server.username,
        password=server.password,
        use_tls=server.secured == "tls",
        start_tls=False if server.secured == "tls" else None if server.trusted else True,
        tls_context=tls or ssl.create_default_context(),
        timeout=PATIENCE,
    )


def _refused(refused: aiosmtplib.SMTPResponseException, *, of_recipient: bool) -> NoReturn:
    """
    Raise what a refusal of a recipient, or of a whole letter, means.

    Only what is said for good of the mailbox itself (RFC 3463, section 3.2) is said of the person. What security or
    policy forbids (section 3.8, and as servers without such codes word it) is this installation's fault, such as an
    unknown sender or a relay that is not open to it: its operator reads of it, and nobody's address is lost.
    """
    code, said = refused.code, refused.message
    if code < PERMANENT:
        raise TryLater(f"SMTP {code}", after=SLOW_DOWN if code == BUSY else LATER, limited=code == BUSY) from None
    found = ENHANCED.search(said)
    subject = found["subject"] if found else None
    if subject == POLICY or (subject is None and RELAYING.search(said)):
        log.error("mail server forbids", code=code, enhanced=found[0] if found else None)
        raise TryLater(f"SMTP {code}", after=LATER) from None
    of_mailbox = subject == ADDRESS or code in NO_SUCH_MAILBOX
    raise Undeliverable(f"SMTP {code}", person=of_recipient and of_mailbox) from None
