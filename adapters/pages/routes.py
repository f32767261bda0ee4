"""The page of the board over HTTP: its files, who opens it, the day, and what is pressed on it."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field, ValidationError
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.chat import codec
from adapters.chat.cards.look import Look
from adapters.chat.incoming import Sender
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Choose, Hold
from adapters.chat.intents.changing import Move
from adapters.chat.visits import Visits
from adapters.pages.answers import Answer, answers_of
from adapters.pages.day import Board, board_of, slot_on
from adapters.pages.passes import PATH, SESSION_LASTS, Passes
from adapters.wording import Words
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import IsSuspended, NoLongerAMember, NotAMember, Refusal, Unavailable
from core.use_cases.bookings.bookings_of import booking_of
from core.values import BookingId, ResourceId

FILES = Path(__file__).parent / "files"
KINDS = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
NAMES = ("board.css", "board.js", "draw.js", "grid.js", "opening.js", "sheet.js")
COOKIE = "bellhop_board"
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
LONGEST = 8_192
"""Characters of what a client hands over to open the page."""
LARGEST = 2**63 - 1
AWAY = 5
"""Seconds after which a page may try again, while the database is away."""

Minute = Annotated[int, Field(ge=0, le=24 * 60)]
Day = Annotated[date, Field(ge=date(codec.YEARS.start, 1, 1), lt=date(codec.YEARS.stop, 1, 1))]
Id = Annotated[int, Field(ge=1, le=LARGEST)]
Once = Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9-]+$")]
"""What tells a press from the visitor's others, so that one that is sent twice is done once."""


class Opening(BaseModel):
    """What opens the page: the pass of a link, or what Telegram signed."""

    given: str = Field("", max_length=LONGEST)
    launch: str = Field("", max_length=LONGEST)


class Opened(BaseModel):
    """What to send along from now on, where no cookie does it."""

    session: str = ""


class Holding(BaseModel):
    """A free time that was chosen."""

    once: Once
    resource: Id
    on: Day
    start: Minute
    minutes: Annotated[int, Field(ge=1, le=24 * 60)]


class Moving(BaseModel):
    """Where a booking was put."""

    once: Once
    booking: Id
    on: Day
    start: Minute
    resource: Id | None = None
    """The other thing to which it goes, if it goes to another."""


class Pressing(BaseModel):
    """A button of an answer."""

    once: Once
    payload: str = Field(max_length=codec.LONGEST)


class Answers(BaseModel):
    """What came of it, one message after the other."""

    answers: Sequence[Answer]


class Said(BaseModel):
    """A sentence instead of what was asked for."""

    said: str


class Looking(BaseModel):
    """What to show."""

    on: Day | None = None
    site: Id | None = None


Asked = TypeVar("Asked", bound=BaseModel)
Answering = Callable[[Request], Awaitable[Response]]
Launched = Callable[[str, datetime], Sender | None]
"""Returns who opened the page, by what their platform signed."""


class _Refused(Exception):  # noqa: N818 - it is answered, and no fault
    """Nothing is done; the status and the sentence say why."""

    def __init__(self, status: int, said: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(said)
        self.status, self.said, self.headers = status, said, headers


@dataclass(frozen=True)
class BoardPage:
    """The page; every reading and every press asks the doorkeeper first whose it is."""

    visits: Visits
    passes: Passes
    launched: Launched | None = None

    def routes(self) -> list[Route]:
        """
        Return where the page and what it asks for are reached.

        Who is nobody's member, or no longer, gets 401 with one and the same sentence, whatever the reason.
        """
        packed = [Middleware(GZipMiddleware)]
        asked: tuple[tuple[str, str, Answering], ...] = (
            ("GET", "day", self._day),
            ("POST", "session", self._open),
            ("POST", "hold", self._hold),
            ("POST", "move", self._move),
            ("POST", "press", self._press),
        )
        return [
            Route(PATH, _page, methods=["GET", "HEAD"], middleware=packed),
            *(Route(f"{PATH}/{name}", _file, methods=["GET", "HEAD"], middleware=packed) for name in NAMES),
            *(
                Route(f"{PATH}/{name}", self._answering(answering), methods=[method], middleware=packed)
                for method, name, answering in asked
            ),
        ]

    def _answering(self, answering: Answering) -> Answering:
        async def answered(request: Request) -> Response:
            try:
                if request.method == "POST":
                    self._check_origin(request)
                return await answering(request)
            except _Refused as refused:
                said = Said(said=refused.said)
                return _json(said, status=refused.status, headers=refused.headers)
            except Unavailable:
                said = Said(said=_words(request).say("Unavailable"))
                return _json(said, status=503, headers={"Retry-After": str(AWAY)})

        return answered

    async def _open(self, request: Request) -> Response:
        """Let somebody in whose platform says who they are, or whose link was not used before."""
        opening = await _read(request, Opening)
        now = self.passes.clock.now()
        launched = self.launched(opening.launch, now) if opening.launch and self.launched else None
        if launched:
            await self._member(launched, request)
            return _json(Opened(session=self.passes.session(launched)))
        holder = self.passes.holder(opening.given) if opening.given else None
        if holder is None:
            raise _closed(request)
        await self._member(holder, request)
        if not await self.visits.first(holder, hashlib.sha256(opening.given.encode()).hexdigest()):
            raise _closed(request)
        answer = _json(Opened())
        answer.set_cookie(
            COOKIE,
            self.passes.session(holder),
            max_age=int(SESSION_LASTS.total_seconds()),
            path=urlsplit(self.passes.public_url).path.rstrip("/") + PATH,
            secure=self.passes.public_url.startswith("https:"),
            httponly=True,
            samesite="strict",
        )
        return answer

    async def _day(self, request: Request) -> Response:
        visitor, member = await self._visitor(request)
        try:
            wanted = Looking.model_validate({name: said for name, said in request.query_params.items() if said})
        except ValidationError:
            raise _misread(request) from None
        catalogue = await self._catalogue(member)
        look = _look(member, catalogue, visitor, now=self.passes.clock.now())
        board = await board_of(self.visits.ledger, member, look, on=wanted.on, site=wanted.site)
        return _board(board, request)

    async def _hold(self, request: Request) -> Response:
        """Hold what was tapped; of a departure, ask for the seat."""
        visitor, member = await self._visitor(request)
        wanted = await _read(request, Holding)
        catalogue = await self._catalogue(member)
        thing = self._known(catalogue, wanted.resource, request)
        during = slot_on(thing, wanted.on, wanted.start, wanted.minutes)
        intent: Intent = Hold(thing.id, during)
        if thing.departures:
            intent = Choose(thing.id, thing.local(during.start).replace(tzinfo=None))
        return await self._done(visitor, codec.payload(intent), wanted.once)

    async def _move(self, request: Request) -> Response:
        visitor, member = await self._visitor(request)
        wanted = await _read(request, Moving)
        catalogue, ledger = await self._catalogue(member), self.visits.ledger
        booking = BookingId(wanted.booking)
        try:
            found = await booking_of(ledger, organization=member.organization, booking=booking, member=member.id)
        except Refusal:
            raise _Refused(404, _words(request).say("page-gone")) from None
        there = self._known(catalogue, wanted.resource or found.resource, request)
        during = slot_on(there, wanted.on, wanted.start, found.during.minutes)
        intent = Move(found.id, during, there.id if wanted.resource else None)
        return await self._done(visitor, codec.payload(intent), wanted.once)

    async def _press(self, request: Request) -> Response:
        visitor, _ = await self._visitor(request)
        pressed = await _read(request, Pressing)
        return await self._done(visitor, pressed.payload, pressed.once)

    async def _done(self, visitor: Sender, payload: str, once: str) -> Response:
        replies = await self.visits.pressed(visitor, payload, once=once)
        return _json(Answers(answers=answers_of(replies)))

    async def _visitor(self, request: Request) -> tuple[Sender, Member]:
        bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
        session = bearer or request.cookies.get(COOKIE, "")
        visitor = self.passes.visitor(session) if session else None
        if visitor is None:
            raise _closed(request)
        return visitor, await self._member(visitor, request)

    async def _member(self, visitor: Sender, request: Request) -> Member:
        try:
            return await self.visits.member(visitor)
        except (NotAMember, NoLongerAMember, IsSuspended):
            raise _closed(request) from None

    async def _catalogue(self, member: Member) -> Catalogue:
        whole = await self.visits.ledger.catalogue(member.organization, version=member.catalogue_version)
        return whole.seen_by(member)

    def _known(self, catalogue: Catalogue, resource: int, request: Request) -> Resource:
        found = next((each for each in catalogue.resources if each.id == ResourceId(resource)), None)
        if found is None:
            raise _Refused(404, _words(request).say("page-gone"))
        return found

    def _check_origin(self, request: Request) -> None:
        """Refuse what another site sends. Browsers name the site with every POST, and no script can change it."""
        if _origin(request.headers.get("origin", "")) != _origin(self.passes.public_url):
            raise _Refused(403, _words(request).say("page-closed"))


def _origin(url: str) -> tuple[str, str | None, int | None] | None:
    """Return the scheme, host and port of an address, as RFC 6454, section 4, compares them; None if it is none."""
    try:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname, parts.port or PORTS.get(parts.scheme)
    except ValueError:
        return None


async def _page(request: Request) -> Response:
    """Return the page itself, in the language of the browser until it is known who looks."""
    words = _words(request)
    text = (FILES / "board.html").read_text(encoding="utf-8")
    for name, said in (
        ("language", words.language),
        ("title", words.say("page-title")),
        ("loading", words.say("page-loading")),
        ("scripts", words.say("page-scripts")),
    ):
        text = text.replace(f"{{{name}}}", escape(said))
    return _static(text.encode(), ".html", request)


async def _file(request: Request) -> Response:
    file = FILES / request.url.path.rpartition("/")[2]
    return _static(file.read_bytes(), file.suffix, request)


def _static(content: bytes, suffix: str, request: Request) -> Response:
    """Return a file; a browser asks each time whether it is still the same."""
    headers = SAFETY | {"ETag": _tag(content), "Cache-Control": "no-cache", "Vary": "Accept-Language"}
    if _knows(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=KINDS[suffix], headers=headers)


def _board(board: Board, request: Request) -> Response:
    content = board.model_dump_json().encode()
    headers = SAFETY | {"ETag": _tag(content), "Cache-Control": "private, no-cache", "Vary": "Authorization, Cookie"}
    if _knows(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)


def _json(what: BaseModel, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    never = SAFETY | {"Cache-Control": "no-store"} | dict(headers or {})
    return Response(what.model_dump_json(), status, media_type="application/json", headers=never)


def _tag(content: bytes) -> str:
    # Weak: compressed on the way, it is the same content in other bytes.
    return f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'


def _knows(request: Request, tag: str) -> bool:
    given = request.headers.get("if-none-match", "").split(",")
    return tag.removeprefix("W/") in {each.strip().removeprefix("W/") for each in given}


async def _read(request: Request, kind: type[Asked]) -> Asked:
    """Return what the page sent; a form of another site is no JSON."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise _misread(request)
    try:
        return kind.model_validate_json(await request.body())
    except ValidationError:
        raise _misread(request) from None


def _misread(request: Request) -> _Refused:
    return _Refused(400, _words(request).say("page-misread"))


def _closed(request: Request) -> _Refused:
    return _Refused(401, _words(request).say("page-closed"))


def _words(request: Request) -> Words:
    """Return the words of the language that the browser asks for first."""
    first = request.headers.get("accept-language", "").partition(",")[0].partition(";")[0].strip()
    return Words(first if first.isascii() else None)


def _look(member: Member, catalogue: Catalogue, visitor: Sender, *, now: datetime) -> Look:
    words = Words(member.language or visitor.language, hours=member.preferences.hours, things=catalogue.samples)
    zone = ZoneInfo(member.zone) if member.zone else catalogue.zone
    return Look(member.id, catalogue, words, now, zone)
