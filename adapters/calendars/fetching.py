"""
Fetch the calendar at an address that a member gave.

Nothing that is not public is asked, and neither is such an address that a server leads on to; see `adapters.outside`.
How long it takes and how much comes is bounded.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from ssl import SSLContext
from zoneinfo import ZoneInfo

import httpx
import structlog

from adapters.calendars.busy import NotReadError, busy_times
from adapters.outside import NoAddress, NotPublic, checked, is_public, request_at
from core.domain.people.own_calendar import Busy, Seen, Trouble, Unchanged
from core.values import Interval

WHOLE = 20.0
"""Seconds for all of it, with every address that is led on to."""
EACH = 10.0
"""Seconds for each step of it: to connect, and for the next bytes."""
MOST_BYTES = 5_000_000
"""The calendars of people who keep everything for ten years have one or two million."""
MOST_LED_ON = 4
SINGLE = httpx.Limits(max_keepalive_connections=0)
"""Each request has a connection of its own: one certificate does not stand for another name at the same address."""
LEADS_ON = frozenset({301, 302, 303, 307, 308})
NOT_NOW = frozenset({408, 425, 429})
LONGEST_SEEN = 500
"""Characters of what a server recognises its answers by; longer ones are not kept."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Fetching:
    """
    How calendars are fetched; nothing of what is asked, and nothing that a server says, is logged.

    `allows` says of an address of the network whether it may be asked. No proxy is used: it would look names up by
    itself.
    """

    allows: Callable[[str], bool] = is_public
    tls: SSLContext | bool = True
    """What a certificate is verified by; the usual authorities if not said."""
    most_bytes: int = MOST_BYTES
    whole: float = WHOLE

    async def fetch(self, address: str, seen: Seen, within: Interval, zone: ZoneInfo) -> Busy | Unchanged | Trouble:
        """Read the calendar at an address, as `own_calendar.Fetch` has it."""
        try:
            async with asyncio.timeout(self.whole):
                found = await self._found(httpx.URL(address), seen)
                if isinstance(found, Unchanged):
                    return found
                content, now_seen = found
            return Busy(await asyncio.to_thread(busy_times, content, within, zone), now_seen)
        except NotReadError as failed:
            why = failed.why
        except (TimeoutError, OSError, httpx.TransportError):
            why = Trouble.AWAY
        except httpx.InvalidURL:
            why = Trouble.ASTRAY
        log.info("own calendar not read", reason=str(why))
        return why

    async def _found(self, url: httpx.URL, seen: Seen) -> tuple[bytes, Seen] | Unchanged:
        async with httpx.AsyncClient(verify=self.tls, timeout=EACH, trust_env=False, limits=SINGLE) as client:
            for _ in range(MOST_LED_ON + 1):
                request = await self._request(client, url, seen)
                response = await client.send(request, stream=True)
                try:
                    if response.status_code not in LEADS_ON:
                        return await self._taken(response, asked=seen)
                    url = url.join(response.headers.get("Location", ""))
                finally:
                    await response.aclose()
        raise NotReadError(Trouble.ASTRAY)

    async def _request(self, client: httpx.AsyncClient, url: httpx.URL, seen: Seen) -> httpx.Request:
        headers = {"Accept": "text/calendar", "Accept-Encoding": "identity"}
        headers |= {"If-None-Match": seen.etag} if seen.etag else {}
        headers |= {"If-Modified-Since": seen.modified} if seen.modified else {}
        try:
            address = await checked(url, self.allows)
        except NoAddress:
            raise NotReadError(Trouble.ASTRAY) from None
        except NotPublic:
            raise NotReadError(Trouble.INSIDE) from None
        return request_at(client, "GET", url, address, headers=headers)

    async def _taken(self, response: httpx.Response, *, asked: Seen) -> tuple[bytes, Seen] | Unchanged:
        status = response.status_code
        if status == httpx.codes.NOT_MODIFIED and asked != Seen():
            return Unchanged()
        if status in NOT_NOW or status >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise NotReadError(Trouble.AWAY)
        if status != httpx.codes.OK:
            raise NotReadError(Trouble.REFUSED)
        # What comes packed although it was asked for plain could unpack to any size.
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise NotReadError(Trouble.UNREADABLE)
        content = bytearray()
        async for part in response.aiter_raw():
            content += part
            if len(content) > self.most_bytes:
                raise NotReadError(Trouble.TOO_LARGE)
        return bytes(content), Seen(_short(response, "ETag"), _short(response, "Last-Modified"))


def _short(response: httpx.Response, name: str) -> str | None:
    said = response.headers.get(name)
    return said if said and said.isascii() and len(said) <= LONGEST_SEEN else None
