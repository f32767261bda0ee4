"""The way out of e-mail: a link in each letter to a member, RFC 8058, which mail programs press by themselves."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from html import escape

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from adapters.wording import Words
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.people.write_to import stop_writing_to

PATH = "/mail/off/{given}"
LASTS = timedelta(days=366)
"""How long a link in a letter ends it."""
PURPOSE = "letters"
AWAY = 60
"""Seconds after which to try again while the database is away."""


def leaving(ledger: Ledger, public_url: str) -> Callable[[str], Mapping[str, str]]:
    """Return what makes the headers by which whoever reads an address gets no more, with one press, section 3.1."""

    def headers(address: str) -> Mapping[str, str]:
        given = ledger.vault.pass_for(address, purpose=PURPOSE, at=ledger.clock.now())
        url = public_url.rstrip("/") + PATH.format(given=given)
        return {"List-Unsubscribe": f"<{url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}

    return headers


def letter_routes(ledger: Ledger) -> list[Route]:
    """
    Return the route of these links.

    Reading one changes nothing, because mail programs and their guards look at links; a press ends it. What is no such
    link, or too old, gets 404, and no answer or log line repeats one.
    """

    async def answered(request: Request) -> Response:
        given = request.path_params["given"]
        bearer = ledger.vault.bearer_of(given, purpose=PURPOSE, lasts=LASTS, now=ledger.clock.now())
        if bearer is None:
            raise HTTPException(404, "not found")
        words = Words(request.headers.get("accept-language", "").partition(",")[0].partition(";")[0] or None)
        if request.method != "POST":
            return _page(words, words.say("mail-leave-ask"), words.say("mail-leave"))
        try:
            await stop_writing_to(ledger, address=bearer)
        except Unavailable:
            raise HTTPException(503, "try again later", {"Retry-After": str(AWAY)}) from None
        return _page(words, words.say("mail-left"))

    return [Route(PATH, answered, methods=["GET", "HEAD", "POST"])]


def _page(words: Words, said: str, button: str | None = None) -> Response:
    press = f'<form method="post"><button>{escape(button)}</button></form>' if button else ""
    html = (
        f'<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8"><title>Bellhop</title>'
        f'<meta name="viewport" content="width=device-width"></head><body><p>{escape(said)}</p>{press}</body></html>'
    )
    headers = {
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Robots-Tag": "noindex",
        "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    }
    return HTMLResponse(html, headers=headers)
