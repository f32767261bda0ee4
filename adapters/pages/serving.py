"""What every page has in common over HTTP: its files and answers, who may ask, and what is refused."""

import hashlib
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from adapters.wording import Words

FILES = Path(__file__).parent / "files"
KINDS = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
PORTS = {"http": 80, "https": 443}
"""The ports that browsers leave out of an origin."""
TELEGRAM = "https://web.telegram.org"
"""Where Telegram's client in a browser frames a Mini App."""
SAFETY = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; "
        f"form-action 'none'; frame-ancestors {TELEGRAM}"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
CLOSED = "page-closed"
"""What is said to whom a page does not open."""
Asked = TypeVar("Asked", bound=BaseModel)


class Said(BaseModel):
    """A sentence instead of what was asked for."""

    said: str


class Refused(Exception):  # noqa: N818 - it is answered, and no fault
    """Nothing is done; the status and the sentence say why."""

    def __init__(self, status: int, said: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(said)
        self.status, self.said, self.headers = status, said, headers


def origin(url: str) -> tuple[str, str | None, int | None] | None:
    """Return the scheme, host and port of an address, as RFC 6454, section 4, compares them; None if it is none."""
    try:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname, parts.port or PORTS.get(parts.scheme)
    except ValueError:
        return None


def page(name: str, request: Request, **said: str) -> Response:
    """Return a page itself, in the language of the browser until it is known who looks; `said` names its messages."""
    words = words_of(request)
    text = (FILES / name).read_text(encoding="utf-8").replace("{language}", escape(words.language))
    for place, message in said.items():
        text = text.replace(f"{{{place}}}", escape(words.say(message)))
    return static(text.encode(), ".html", request)


def static(content: bytes, suffix: str, request: Request) -> Response:
    """Return a file; a browser asks each time whether it is still the same."""
    headers = SAFETY | {"ETag": tag_of(content), "Cache-Control": "no-cache", "Vary": "Accept-Language"}
    if knows(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=KINDS[suffix], headers=headers)


def kept(shown: BaseModel, request: Request) -> Response:
    """Return what a page draws; one that has it already gets 304."""
    content = shown.model_dump_json().encode()
    headers = SAFETY | {"ETag": tag_of(content), "Cache-Control": "private, no-cache", "Vary": "Authorization, Cookie"}
    if knows(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)


def json(what: BaseModel, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return what nobody keeps."""
    never = SAFETY | {"Cache-Control": "no-store"} | dict(headers or {})
    return Response(what.model_dump_json(), status, media_type="application/json", headers=never)


def tag_of(content: bytes) -> str:
    """Return by what a browser knows content again."""
    # Weak: compressed on the way, it is the same content in other bytes.
    return f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'


def knows(request: Request, tag: str) -> bool:
    """Return whether a browser has the content of that tag."""
    given = request.headers.get("if-none-match", "").split(",")
    return tag.removeprefix("W/") in {each.strip().removeprefix("W/") for each in given}


async def read(request: Request, kind: type[Asked]) -> Asked:
    """Return what the page sent; a form of another site is no JSON."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise misread(request)
    try:
        return kind.model_validate_json(await request.body())
    except ValidationError:
        raise misread(request) from None


def misread(request: Request) -> Refused:
    """Return the refusal of what no page of Bellhop's sends."""
    return Refused(400, words_of(request).say("page-misread"))


def closed(request: Request, said: str = CLOSED) -> Refused:
    """Return the refusal of somebody whose page it is not; it never says why."""
    return Refused(401, words_of(request).say(said))


def words_of(request: Request) -> Words:
    """Return the words of the language that the browser asks for first."""
    first = request.headers.get("accept-language", "").partition(",")[0].partition(";")[0].strip()
    return Words(first if first.isascii() else None)
