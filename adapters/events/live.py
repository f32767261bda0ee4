"""
The live stream: server-sent events of what the bearer of a token may see, resumed by `Last-Event-ID`.

https://html.spec.whatwg.org/multipage/server-sent-events.html: each event has its place as its id, a block of an id
alone moves the place on, and a comment keeps the connection.
"""

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from adapters.events.cloud_events import DIGITS, PREFIX, body_of
from adapters.rates import rate_headers
from core.clock import elapsed
from core.domain.events import Event, told_to
from core.domain.people.rates import RATES, Buckets, Rate
from core.domain.people.tokens import Bearer
from core.domain.webhooks import types_of
from core.errors import BadToken, NoSuchEventType, TooManyRequests, Unavailable
from core.ledger import Ledger
from core.use_cases.events.listen import further, last_of
from core.use_cases.tokens.bearer_of import bearer_of
from core.use_cases.tokens.count_request import count_request
from core.values import OrganizationId, TokenId

PATH = "/api/v1/events"
MOST_OF_TOKEN = 5
"""Streams of one token at a time."""
MOST_OF_ORGANIZATION = 400
"""Streams of one organization at a time, in one process: there is always room for another."""
MOST = 500
"""Streams of one process at a time."""
REMEMBERED = 1_000
"""Events of an organization that are kept in memory while somebody listens: streams that keep up read nothing else."""
SLOW = 10.0
"""
Seconds for one event to get out; a reader that takes longer is cut off, and resumes where it was.

Its stream is counted until its connection is gone: what was not read yet is kept for it.
"""
ALIVE = 15.0
"""Seconds after which a silent stream says that it is there: proxies close what is silent for a minute."""
FRESH = 5.0
"""Seconds for which a token counts as looked at: a stream ends so soon after its token was revoked."""
AGAIN = 2_000
"""Milliseconds after which a reader should come back."""
BEARER = "bearer "

log = structlog.get_logger()


class TooManyStreams(Exception):  # noqa: N818 - an answer, not a mistake
    """The token, or this process, has as many streams as it may have."""


@dataclass
class _House:
    """What happened last in one organization, while somebody listens."""

    read_to: int
    """Everything up to that place is in `events`, or was."""
    from_: int
    """Everything after that place is in `events`."""
    events: deque[Event] = field(default_factory=deque)
    streams: int = 0

    def append(self, several: Collection[Event], last: int) -> None:
        self.events.extend(several)
        self.read_to = last
        while len(self.events) > REMEMBERED:
            self.from_ = self.events.popleft().number


@dataclass
class Live:
    """All streams of one process: what happened is read once for all of an organization's."""

    ledger: Ledger
    alive: float = ALIVE
    slow: float = SLOW
    fresh: float = FRESH
    rates: tuple[Rate, ...] = RATES
    most_of_organization: int = MOST_OF_ORGANIZATION
    _buckets: Buckets = field(default_factory=Buckets)
    _houses: dict[OrganizationId, _House] = field(default_factory=dict)
    _of_token: Counter[TokenId] = field(default_factory=Counter)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)
    _over: bool = False

    @property
    def over(self) -> bool:
        """Whether this process stops."""
        return self._over

    @property
    def listening(self) -> bool:
        """Whether there is a stream."""
        return bool(self._houses)

    async def look(self) -> None:
        """Read what happened since, and pass it on; raises Unavailable."""
        for organization, house in list(self._houses.items()):
            while True:
                found = await further(self.ledger, organization=organization, after=house.read_to)
                if found.last == house.read_to:
                    break
                house.append(found.events, found.last)
        async with self._news:
            self._news.notify_all()

    async def end(self) -> None:
        """End all streams, because this process stops: their readers resume with another one."""
        self._over = True
        async with self._news:
            self._news.notify_all()

    def route(self) -> Route:
        """Return the route of the stream."""
        return Route(PATH, self._answered, methods=["GET"])

    async def _answered(self, request: Request) -> "Response | _Stream":
        said = request.headers.get("authorization", "")
        secret = said[len(BEARER) :] if said.lower().startswith(BEARER) else ""
        place = request.headers.get("last-event-id", "")
        if place and not (place.isascii() and place.isdigit() and len(place) <= DIGITS):
            return _problem(400, "Last-Event-ID is not the id of an event")
        try:
            types = types_of(tuple(request.query_params.getlist("type")))
            bearer = await bearer_of(self.ledger, secret)
            levels = await count_request(self.ledger, self._buckets, bearer, rates=self.rates)
            last = await last_of(self.ledger, organization=bearer.organization)
        except TooManyRequests as refusal:
            return _problem(429, "too many requests", rate_headers((), refused=refusal, now=self.ledger.clock.now()))
        except (BadToken, NoSuchEventType, Unavailable) as refusal:
            return _refused(refusal)
        if not self._has_room(bearer):
            return _problem(429, "too many streams are open", {"Retry-After": "30"})
        headers = rate_headers(levels, now=self.ledger.clock.now())
        return _Stream(self, secret, bearer, min(int(place), last) if place else last, last, types, headers)

    def __len__(self) -> int:
        """Return how many streams there are."""
        return sum(each.streams for each in self._houses.values())

    def _has_room(self, bearer: Bearer) -> bool:
        house = self._houses.get(bearer.organization)
        full = house is not None and house.streams >= self.most_of_organization
        return not (self._over or full or len(self) >= MOST or self._of_token[bearer.token] >= MOST_OF_TOKEN)

    @contextmanager
    def joined(self, bearer: Bearer, *, last: int) -> Iterator[_House]:
        """Count a stream until it ends; `last` is the place of the last change. Refuses with TooManyStreams."""
        if not self._has_room(bearer):
            raise TooManyStreams
        house = self._houses.setdefault(bearer.organization, _House(last, last))
        house.streams += 1
        self._of_token[bearer.token] += 1
        try:
            yield house
        finally:
            house.streams -= 1
            self._of_token[bearer.token] -= 1
            if not house.streams:
                del self._houses[bearer.organization]
            if not self._of_token[bearer.token]:
                del self._of_token[bearer.token]

    async def blocks(
        self, secret: str, bearer: Bearer, place: int, types: Collection[str], house: _House
    ) -> AsyncIterator[bytes]:
        """Yield the stream's blocks until its token opens nothing any more, or this process stops."""
        looked = elapsed()
        yield f"retry: {AGAIN}\nid: {place}\n\n".encode()
        while not self._over:
            events, last = await self._after(bearer.organization, place, house)
            if elapsed() - looked >= self.fresh:
                bearer, looked = await bearer_of(self.ledger, secret), elapsed()
            catalogue = await self.ledger.current_catalogue(bearer.organization) if events else None
            for event in events:
                if catalogue is None or not _wanted(event, types):
                    continue
                told = told_to(event, bearer.member, catalogue)
                if told is not None:
                    yield b"id: %d\nevent: %s%s\ndata: %s\n\n" % (
                        event.number,
                        PREFIX.encode(),
                        event.type.encode(),
                        body_of(event, told),
                    )
            if last > place:
                place = last
                continue
            if not await self._waited(place, house):
                bearer, looked = await bearer_of(self.ledger, secret), elapsed()
                yield f"id: {place}\n: alive\n\n".encode()

    async def _after(self, organization: OrganizationId, place: int, house: _House) -> tuple[Collection[Event], int]:
        if place < house.from_:
            found = await further(self.ledger, organization=organization, after=place)
            return found.events, found.last
        return [each for each in house.events if each.number > place], max(place, house.read_to)

    async def _waited(self, place: int, house: _House) -> bool:
        """Wait for something after a place; False if nothing came for some time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self.alive), self._news:
                await self._news.wait_for(lambda: self._over or house.read_to > place)
                return True
        return False


def _wanted(event: Event, types: Collection[str]) -> bool:
    return not types or event.type in types or event.type.partition(".")[0] in types


@dataclass
class _Stream:
    """The answer that goes on: it ends when its reader leaves, is too slow, or may read no more."""

    live: Live
    secret: str = field(repr=False)
    bearer: Bearer
    place: int
    """After which it begins."""
    last: int
    types: Collection[str]
    rates: Mapping[str, str]
    """How often its bearer may still ask."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send block after block."""
        try:
            with self.live.joined(self.bearer, last=self.last) as house:
                sending = asyncio.create_task(self._send(house, send))
                leaving = asyncio.create_task(_left(receive))
                try:
                    await asyncio.wait([sending, leaving], return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for each in (sending, leaving):
                        each.cancel()
                    await asyncio.gather(sending, leaving, return_exceptions=True)
                if sending.done() and not sending.cancelled():
                    sending.result()
        except TooManyStreams:
            # Several came at the same moment, and the others were quicker.
            await _problem(429, "too many streams are open", {"Retry-After": "30"})(scope, receive, send)

    async def _send(self, house: _House, send: Send) -> None:
        headers = [
            (b"content-type", b"text/event-stream; charset=utf-8"),
            (b"cache-control", b"no-store"),
            # nginx passes each block on at once.
            (b"x-accel-buffering", b"no"),
            *((name.lower().encode(), value.encode()) for name, value in self.rates.items()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        try:
            async for block in self.live.blocks(self.secret, self.bearer, self.place, self.types, house):
                async with asyncio.timeout(self.live.slow):
                    await send({"type": "http.response.body", "body": block, "more_body": True})
        except TimeoutError:
            log.info("stream cut off: its reader is too slow", token=self.bearer.token)
        except (BadToken, Unavailable):
            log.info("stream ended", token=self.bearer.token)
        await self._end(send)

    async def _end(self, send: Send) -> None:
        """End the answer once its reader has taken what is on the way; who never does stays counted until they go."""
        while True:
            try:
                async with asyncio.timeout(self.live.slow):
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
            except TimeoutError:
                if self.live.over:
                    return
            else:
                return


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _refused(refusal: BadToken | NoSuchEventType | Unavailable) -> Response:
    match refusal:
        case BadToken():
            return _problem(401, "the token is missing or not valid", {"WWW-Authenticate": "Bearer"})
        case NoSuchEventType():
            return _problem(400, f"there is no event of type {refusal.name}")
        case Unavailable():
            return _problem(503, "the database cannot be reached now", {"Retry-After": "5"})


def _problem(status: int, title: str, headers: dict[str, str] | None = None) -> Response:
    """Return a problem as RFC 9457 has it."""
    told = {"type": "about:blank", "title": title, "status": status}
    return JSONResponse(told, status_code=status, headers=headers, media_type="application/problem+json")
