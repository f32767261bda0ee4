"""The mail server that letters are given to, as one address says it."""

from dataclasses import dataclass, field
from email.headerregistry import Address
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit

from core.domain.guests import address_of
from core.errors import BadAddress

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SUBMISSION, SUBMISSIONS = 587, 465
"""The ports of RFC 6409, section 3.1, and of RFC 8314, section 3.3."""


@dataclass(frozen=True, slots=True)
class Server:
    """
    Where letters are handed in, and in whose name.

    `secured`: by TLS from the first byte, or by STARTTLS, which a server on this machine alone may go without. The
    certificate is always verified.
    """

    host: str
    port: int
    secured: Literal["tls", "starttls"]
    sender: Address
    username: str | None = None
    password: str | None = field(default=None, repr=False)

    @property
    def trusted(self) -> bool:
        """Whether it is this machine, to which nothing has to be encrypted."""
        return self.host in LOOPBACK


def read(url: str, sender: str | None = None) -> Server:
    """
    Return the server of `smtp://user:password@host:587?from=…`, or of `smtps://…`; `sender` is used without a from.

    Both parts of the login are percent-encoded as in every address. The sender may be `Bellhop <rooms@example.com>`.
    Refuses with ValueError, whose text repeats nothing of the address.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ValueError("must look like smtp://user:password@mail.example.com:587")
    tls = parts.scheme == "smtps"
    try:
        port = parts.port or (SUBMISSIONS if tls else SUBMISSION)
    except ValueError:
        raise ValueError("has a port that is none") from None
    said = parse_qs(parts.query)
    named = said.pop("from", [sender or ""])[0]
    if said or parts.path.strip("/") or parts.fragment:
        raise ValueError("may only have ?from= behind the port")
    if (parts.username is None) != (parts.password is None):
        raise ValueError("needs a user and a password, or neither")
    login = [None if each is None else unquote(each) for each in (parts.username, parts.password)]
    return Server(parts.hostname, port, "tls" if tls else "starttls", _sender(named), *login)


def _sender(said: str) -> Address:
    """Return the sender, with the name before its address if there is one."""
    name, bracket, rest = said.strip().rpartition("<")
    spec = rest.removesuffix(">") if bracket else said
    if not spec.strip():
        raise ValueError("needs a sender: SMTP_FROM, or ?from= in the address")
    try:
        return Address(name.strip().strip('"') or "Bellhop", addr_spec=address_of(spec))
    except (BadAddress, ValueError):
        raise ValueError("has a sender that is no e-mail address") from None
