"""The way out of e-mail: a link in each letter, to members and to guests, RFC 8058, which mail programs press."""

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from html import escape

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from adapters.wording import Words
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.guests.refuse_letters import refuse_letters, want_letters
from core.use_cases.people.write_to import stop_writing_to
from core.values import OrganizationId

PATH = "/mail/off/{given}"
GUESTS = "/mail/never/{given}"
LASTS = timedelta(days=366)
"""How long a link in a letter ends it."""
PURPOSE, TO_GUESTS = "letters", "letters-to-guests"
AGAIN = "again"
"""The field by which a guest lets themselves be written to again."""
AWAY = 60
"""Seconds after which to try again while the database is away."""
LARGEST = 1_000
"""Bytes of what a press sends: `List-Unsubscribe=One-Click`, or one short field."""


def leaving(ledger: Ledger, public_url: str) -> Callable[[str, int | None], Mapping[str, str]]:
    """
    Return what makes the headers by which whoever reads an address gets no more, with one press, section 3.1.

    Of a letter to a guest, it is no more of that organization's.
    """

    def headers(address: str, organization: int | None) -> Mapping[str, str]:
        bearer, purpose, path = address, PURPOSE, PATH
        if organization is not None:
            bearer, purpose, path = json.dumps([organization, address]), TO_GUESTS, GUESTS
        given = ledger.vault.pass_for(bearer, purpose=purpose, at=ledger.clock.now())
        url = public_url.rstrip("/") + path.format(given=given)
        return {"List-Unsubscribe": f"<{url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}

    return headers


def letter_routes(ledger: Ledger) -> list[Route]:
    """
    Return the routes of these links.

    Reading one changes nothing, because mail programs and their guards look at links; a press ends it, and a guest can
    take that back. What is no such link, or too old, gets 404, and no answer or log line repeats one.
    """

    def bearer_of(request: Request, purpose: str) -> str:
        given = request.path_params["given"]
        bearer = ledger.vault.bearer_of(given, purpose=purpose, lasts=LASTS, now=ledger.clock.now())
        if bearer is None:
            raise HTTPException(404, "not found")
        return bearer

    async def member(request: Request) -> Response:
        bearer, words = bearer_of(request, PURPOSE), _words(request)
        if request.method != "POST":
            return _page(words, words.say("mail-leave-ask"), words.say("mail-leave"))
        await _done(stop_writing_to(ledger, address=bearer))
        return _page(words, words.say("mail-left"))

    async def guest(request: Request) -> Response:
        organization, address = json.loads(bearer_of(request, TO_GUESTS))
        words, house = _words(request), OrganizationId(organization)
        if request.method != "POST":
            return _page(words, words.say("guest-leave-ask"), words.say("guest-leave"))
        if AGAIN.encode() in (await request.body())[:LARGEST]:
            await _done(want_letters(ledger, organization=house, address=address))
            return _page(words, words.say("guest-back"))
        await _done(refuse_letters(ledger, organization=house, address=address))
        return _page(words, words.say("guest-left"), words.say("guest-again"), field=AGAIN)

    methods = ["GET", "HEAD", "POST"]
    return [Route(PATH, member, methods=methods), Route(GUESTS, guest, methods=methods)]


async def _done(act: Awaitable[object]) -> None:
    try:
        await act
    except Unavailable:
        raise HTTPException(503, "try again later", {"Retry-After": str(AWAY)}) from None


def _words(request: Request) -> Words:
    return Words(request.headers.get("accept-language", "").partition(",")[0].partition(";")[0] or None)


def _page(words: Words, said: str, button: str | None = None, *, field: str = "") -> Response:
    hidden = f'<input type="hidden" name="{field}" value="1">' if field else ""
    press = f'<form method="post">{hidden}<button>{escape(button)}</button></form>' if button else ""
    html = (
        f'<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8"><title>Bellhop</title>'
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>'
        f"<body><main><h1>Bellhop</h1><p>{escape(said)}</p>{press}</main></body></html>"
    )
    headers = {
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Robots-Tag": "noindex",
        "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    }
    return HTMLResponse(html, headers=headers)
