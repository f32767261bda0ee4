"""The pages over HTTP, of the board and of each booking: their files, who opens them, and what is pressed on them."""

import hashlib
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
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
from adapters.pages.booking import event_of, sheet_of
from adapters.pages.day import board_of, slot_on
from adapters.pages.passes import BOOKINGS, PATH, SESSION_LASTS, Passes
from adapters.pages.serving import (
    CLOSED,
    FILES,
    SAFETY,
    Refused,
    Said,
    closed,
    json,
    kept,
    misread,
    origin,
    page,
    read,
    static,
    words_of,
)
from adapters.wording import Words
from core.domain.bookings.reference import reference, referred
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import IsSuspended, NoLongerAMember, NoSuchBooking, NotAMember, NotYours, Refusal, Unavailable
from core.use_cases.bookings.bookings_of import booking_of
from core.values import BookingId, ResourceId

NAMES = ("board.css", "board.js", "booking.js", "draw.js", "grid.js", "opening.js", "sheet.js")
COOKIE = "bellhop_board"
REFERENCE = re.compile(r"[A-Z0-9]{4,20}", re.ASCII)
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


class Looking(BaseModel):
    """What to show."""

    on: Day | None = None
    site: Id | None = None


Answering = Callable[[Request], Awaitable[Response]]
InChat = Callable[[Sender, BookingId], str | None]
"""Returns what opens a visitor's chat with Bellhop, if anything does."""
Launched = Callable[[str, datetime], Sender | None]
"""Returns who opened the page, by what their platform signed."""


def _nowhere(_visitor: Sender, _booking: BookingId) -> None:
    """Return that nothing opens a chat."""


@dataclass(frozen=True)
class BoardPage:
    """The pages of the board and of each booking; each reading and press asks the doorkeeper first whose it is."""

    visits: Visits
    passes: Passes
    launched: Launched | None = None
    in_chat: InChat = _nowhere

    def routes(self) -> list[Route]:
        """
        Return where the page and what it asks for are reached.

        Who is nobody's member, or no longer, gets 401 with one and the same sentence, whatever the reason.
        """
        packed = [Middleware(GZipMiddleware)]
        asked: tuple[tuple[str, str, Answering], ...] = (
            ("GET", "day", self._day),
            ("GET", "booking", self._booking),
            ("GET", "event/{reference}/{given}", self._event),
            ("POST", "session", self._open),
            ("POST", "hold", self._hold),
            ("POST", "move", self._move),
            ("POST", "press", self._press),
        )
        return [
            Route(PATH, _page, methods=["GET", "HEAD"], middleware=packed),
            Route(f"{BOOKINGS}/{{reference}}", _booking_page, methods=["GET", "HEAD"], middleware=packed),
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
            except Refused as refused:
                said = Said(said=refused.said)
                return json(said, status=refused.status, headers=refused.headers)
            except Unavailable:
                said = Said(said=words_of(request).say("Unavailable"))
                return json(said, status=503, headers={"Retry-After": str(AWAY)})

        return answered

    async def _open(self, request: Request) -> Response:
        """Let somebody in whose platform says who they are, or whose link was not used before."""
        opening = await read(request, Opening)
        now = self.passes.clock.now()
        launched = self.launched(opening.launch, now) if opening.launch and self.launched else None
        if launched:
            await self._member(launched, request)
            return json(Opened(session=self.passes.session(launched)))
        holder = self.passes.holder(opening.given) if opening.given else None
        if holder is None:
            raise closed(request)
        await self._member(holder, request)
        if not await self.visits.first(holder, hashlib.sha256(opening.given.encode()).hexdigest()):
            raise closed(request)
        answer = json(Opened())
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
            raise misread(request) from None
        catalogue = await self._catalogue(member)
        look = _look(member, catalogue, visitor, now=self.passes.clock.now())
        board = await board_of(self.visits.ledger, member, look, on=wanted.on, site=wanted.site)
        return kept(board, request)

    async def _booking(self, request: Request) -> Response:
        """Draw a booking's own page, for those who may know what happened to it."""
        visitor, member = await self._visitor(request, otherwise="own-page-closed")
        booking = self._named(request.query_params.get("reference", ""), request)
        look = _look(member, await self._catalogue(member), visitor, now=self.passes.clock.now())
        try:
            sheet = await sheet_of(self.visits.ledger, member, look, booking)
        except NoSuchBooking:
            raise _no_booking(request) from None
        event = f"event/{reference(booking)}/{self.passes.event(visitor, booking)}" if sheet.in_calendars else ""
        chat = self.in_chat(visitor, booking) or ""
        return json(sheet.model_copy(update={"event": event, "chat": chat}))

    async def _event(self, request: Request) -> Response:
        """Return a booking as a calendar file, to whom its page gave the address; programs send no session along."""
        booking = self._named(request.path_params["reference"], request)
        visitor = self.passes.reader(request.path_params["given"], booking)
        if visitor is None:
            raise closed(request, "own-page-closed")
        member = await self._member(visitor, request, otherwise="own-page-closed")
        look = _look(member, await self._catalogue(member), visitor, now=self.passes.clock.now())
        try:
            content = await event_of(self.visits.ledger, member, look, booking)
        except (NoSuchBooking, NotYours):
            raise _no_booking(request) from None
        name = f'attachment; filename="{reference(booking)}.ics"'
        headers = SAFETY | {"Cache-Control": "no-store", "Content-Disposition": name}
        return Response(content, media_type="text/calendar", headers=headers)

    async def _hold(self, request: Request) -> Response:
        """Hold what was tapped; of a departure, ask for the seat."""
        visitor, member = await self._visitor(request)
        wanted = await read(request, Holding)
        catalogue = await self._catalogue(member)
        thing = self._known(catalogue, wanted.resource, request)
        during = slot_on(thing, wanted.on, wanted.start, wanted.minutes)
        intent: Intent = Hold(thing.id, during)
        if thing.departures:
            intent = Choose(thing.id, thing.local(during.start).replace(tzinfo=None))
        return await self._done(visitor, codec.payload(intent), wanted.once)

    async def _move(self, request: Request) -> Response:
        visitor, member = await self._visitor(request)
        wanted = await read(request, Moving)
        catalogue, ledger = await self._catalogue(member), self.visits.ledger
        booking = BookingId(wanted.booking)
        try:
            found = await booking_of(ledger, organization=member.organization, booking=booking, member=member.id)
        except Refusal:
            raise Refused(404, words_of(request).say("page-gone")) from None
        there = self._known(catalogue, wanted.resource or found.resource, request)
        during = slot_on(there, wanted.on, wanted.start, found.during.minutes)
        intent = Move(found.id, during, there.id if wanted.resource else None)
        return await self._done(visitor, codec.payload(intent), wanted.once)

    async def _press(self, request: Request) -> Response:
        visitor, _ = await self._visitor(request)
        pressed = await read(request, Pressing)
        return await self._done(visitor, pressed.payload, pressed.once)

    async def _done(self, visitor: Sender, payload: str, once: str) -> Response:
        replies = await self.visits.pressed(visitor, payload, once=once)
        return json(Answers(answers=answers_of(replies)))

    async def _visitor(self, request: Request, *, otherwise: str = CLOSED) -> tuple[Sender, Member]:
        bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
        session = bearer or request.cookies.get(COOKIE, "")
        visitor = self.passes.visitor(session) if session else None
        if visitor is None:
            raise closed(request, otherwise)
        return visitor, await self._member(visitor, request, otherwise=otherwise)

    async def _member(self, visitor: Sender, request: Request, *, otherwise: str = CLOSED) -> Member:
        try:
            return await self.visits.member(visitor)
        except (NotAMember, NoLongerAMember, IsSuspended):
            raise closed(request, otherwise) from None

    async def _catalogue(self, member: Member) -> Catalogue:
        whole = await self.visits.ledger.catalogue(member.organization, version=member.catalogue_version)
        return whole.seen_by(member)

    def _named(self, said: str, request: Request) -> BookingId:
        found = referred(said) if REFERENCE.fullmatch(said) else None
        if found is None:
            raise _no_booking(request)
        return found

    def _known(self, catalogue: Catalogue, resource: int, request: Request) -> Resource:
        found = next((each for each in catalogue.resources if each.id == ResourceId(resource)), None)
        if found is None:
            raise Refused(404, words_of(request).say("page-gone"))
        return found

    def _check_origin(self, request: Request) -> None:
        """Refuse what another site sends. Browsers name the site with every POST, and no script can change it."""
        if origin(request.headers.get("origin", "")) != origin(self.passes.public_url):
            raise Refused(403, words_of(request).say("page-closed"))


async def _page(request: Request) -> Response:
    """Return the page of the board."""
    return page("board.html", request, title="page-title", loading="page-loading", scripts="page-scripts")


async def _booking_page(request: Request) -> Response:
    """Return the page of any booking, or of none: it tells nobody which there are until it is known who looks."""
    return page(
        "booking.html",
        request,
        title="own-page-title",
        about="own-page-about",
        loading="page-loading",
        scripts="own-page-scripts",
    )


def _no_booking(request: Request) -> Refused:
    return Refused(404, words_of(request).say("own-page-gone"))


async def _file(request: Request) -> Response:
    file = FILES / request.url.path.rpartition("/")[2]
    return static(file.read_bytes(), file.suffix, request)


def _look(member: Member, catalogue: Catalogue, visitor: Sender, *, now: datetime) -> Look:
    words = Words(member.language or visitor.language, hours=member.preferences.hours, things=catalogue.samples)
    zone = ZoneInfo(member.zone) if member.zone else catalogue.zone
    return Look(member.id, catalogue, words, now, zone)
