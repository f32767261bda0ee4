"""Ask the mail server whether it takes letters."""

from dataclasses import dataclass

import aiosmtplib

from adapters.chat.platform import TryLater
from adapters.mail.platform import connected
from adapters.mail.server import Server


@dataclass(frozen=True, slots=True)
class Checkup:
    """What the server says: whether the connection is encrypted, and the number with which it refused the login."""

    encrypted: bool = False
    refused: int | None = None


async def checkup(server: Server) -> Checkup:
    """Connect and log in, and send nothing; raises TryLater when the server cannot be asked."""
    try:
        async with connected(server) as smtp:
            return Checkup(encrypted=smtp.get_transport_info("sslcontext") is not None)
    except aiosmtplib.SMTPResponseException as refused:
        return Checkup(refused=refused.code)
    except (aiosmtplib.SMTPException, OSError) as away:
        raise TryLater(f"SMTP: {type(away).__name__}") from None
