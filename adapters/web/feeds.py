"""Feeds over HTTP: calendar programs read them by their private links, again and again."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.calendars.feeds import Opening, digest_of, written
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.calendars.note_content import note_content
from core.use_cases.calendars.read_feed import read_feed

PATH = "/calendar/{token}.ics"
LASTS = 300
"""Seconds for which a program need not ask again."""
AWAY = 60
"""Seconds after which it may, while the database is away."""


def address(public_url: str, token: str) -> str:
    """Return the address of a feed."""
    return public_url.rstrip("/") + PATH.format(token=token)


def feed_routes(ledger: Ledger, opening: Callable[[], Opening | None] = lambda: None) -> list[Route]:
    """
    Return the route of all feeds; `opening` is asked at each reading how bookings are opened in the chat, if they are.

    A token that opens nothing gets 404, whatever the reason, and no answer or log line repeats one. A program that
    knows the present content gets 304, by its ETag or, without one, by the instant of the last change.
    """
    return [Route(PATH, _answering(ledger, opening), methods=["GET", "HEAD"], middleware=[Middleware(GZipMiddleware)])]


def _answering(ledger: Ledger, opening: Callable[[], Opening | None]) -> Callable[[Request], Awaitable[Response]]:
    async def answered(request: Request) -> Response:
        try:
            content = await read_feed(ledger, token=request.path_params["token"])
            if content is None:
                raise HTTPException(404, "not found")
            # Thousands of events take a while, to be compared as well as to be written; nobody else waits for it.
            opens = opening()
            digest = await asyncio.to_thread(digest_of, content, opens)
            changed_at = await note_content(ledger, content, digest=digest)
        except Unavailable:
            raise HTTPException(503, "try again later", {"Retry-After": str(AWAY)}) from None
        # Whole seconds, as the header has them.
        modified, tag = changed_at.replace(microsecond=0), f'W/"{digest.hex()[:32]}"'
        headers = {
            "ETag": tag,
            "Last-Modified": format_datetime(modified, usegmt=True),
            "Cache-Control": f"private, max-age={LASTS}",
            "X-Robots-Tag": "noindex",
            "Referrer-Policy": "no-referrer",
        }
        if _knows(request, tag, modified):
            return Response(status_code=304, headers=headers)
        body = await asyncio.to_thread(written, content, opens)
        headers["Content-Disposition"] = 'inline; filename="bellhop.ics"'
        return Response(body, media_type="text/calendar", headers=headers)

    return answered


def _knows(request: Request, tag: str, modified: datetime) -> bool:
    """
    Return whether a program has the present content; its tag counts before its date, RFC 9110, section 13.2.2.

    Tags are compared weakly, section 8.8.3.2; a date that cannot be read is not there, section 13.1.3.
    """
    known = request.headers.get("if-none-match")
    if known is not None:
        return known.strip() == "*" or tag in {f"W/{each.strip().removeprefix('W/')}" for each in known.split(",")}
    try:
        since = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except ValueError:
        return False
    # A date without a zone is in UTC, as all of HTTP's are.
    return modified <= (since if since.tzinfo else since.replace(tzinfo=UTC))
