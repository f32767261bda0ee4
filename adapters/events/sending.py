"""
Send events to webhooks, signed as Standard Webhooks has it, and to public addresses alone.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md: the id stays the same
whenever an event is sent again, the time is that of the attempt, and what is signed is `id.time.body`.
"""

import asyncio
import hmac
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from ssl import SSLContext

import httpx
import structlog

from adapters.events.cloud_events import MEDIA_TYPE, body_of, id_of
from adapters.outside import Allows, NoAddress, NotPublic, checked, is_public, request_at
from core.domain.events import Event
from core.domain.webhooks import Failed, Failure, Post

WHOLE = 10.0
"""Seconds for one attempt, until the status is there; who has more to do does it after the answer."""
SMALL = 4_096
"""Bytes of an answer that are read, so that its connection can be used again; nothing of it is looked at."""
BRIEFLY = 1.0
"""Seconds in which they are read; the event was taken by then."""
SECRET_PREFIX = "whsec_"  # noqa: S105 - how every such secret begins

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sending:
    """
    How events are sent; nothing of what is sent, or of where to, is logged.

    `allows` says of an address of the network whether anything may be sent there. No proxy is used, and no redirect is
    followed: both would look names up by themselves.
    """

    now: Callable[[], datetime]
    allows: Allows = is_public
    tls: SSLContext | bool = True
    """What a certificate is verified by; the usual authorities if not said."""
    whole: float = WHOLE

    @asynccontextmanager
    async def opened(self, url: str, secret: str) -> AsyncIterator[Post]:
        """Open what sends events to an address, as `webhooks.Sender` has it."""
        limits = httpx.Limits(max_keepalive_connections=16)
        # One client for one address: no certificate stands for another name. Each name is looked up for each event.
        async with httpx.AsyncClient(
            verify=self.tls, timeout=self.whole, trust_env=False, limits=limits, follow_redirects=False
        ) as client:
            to = httpx.URL(url)

            async def post(event: Event) -> Failed | None:
                return await self._posted(client, to, secret, event)

            yield post

    async def _posted(self, client: httpx.AsyncClient, to: httpx.URL, secret: str, event: Event) -> Failed | None:
        try:
            async with asyncio.timeout(self.whole):
                address = await checked(to, self.allows)
                body = body_of(event)
                headers = {"Content-Type": MEDIA_TYPE, "User-Agent": "Bellhop", **self._signed(secret, event, body)}
                request = request_at(client, "POST", to, address, headers=headers, content=body)
                response = await client.send(request, stream=True)
        except NotPublic:
            return Failed(Failure.INSIDE)
        except (TimeoutError, httpx.TimeoutException):
            return Failed(Failure.SLOW)
        except (OSError, httpx.TransportError, NoAddress):
            return Failed(Failure.AWAY)
        try:
            return _verdict(response.status_code)
        finally:
            await _done_with(response)

    def _signed(self, secret: str, event: Event, body: bytes) -> dict[str, str]:
        return signed(secret, id_of(event), int(self.now().timestamp()), body)


def signed(secret: str, name: str, at: int, body: bytes) -> dict[str, str]:
    """Return the headers by which a receiver knows who sent a body, and when; `at` counts seconds since 1970."""
    key = b64decode(secret.removeprefix(SECRET_PREFIX))
    signature = hmac.digest(key, f"{name}.{at}.".encode() + body, sha256)
    return {
        "webhook-id": name,
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,{b64encode(signature).decode()}",
    }


def _verdict(status: int) -> Failed | None:
    if httpx.codes.is_success(status):
        return None
    if status == httpx.codes.GONE:
        return Failed(Failure.GONE, status)
    return Failed(Failure.LEADS_ON if httpx.codes.is_redirect(status) else Failure.REFUSED, status)


async def _done_with(response: httpx.Response) -> None:
    """Read the rest of an answer if that is little and there at once, so that its connection can be used again."""
    read = 0
    try:
        async with asyncio.timeout(BRIEFLY):
            async for part in response.aiter_raw():
                read += len(part)
                if read > SMALL:
                    break
    except (TimeoutError, httpx.HTTPError):
        log.debug("answer to an event not read")
    finally:
        await response.aclose()
