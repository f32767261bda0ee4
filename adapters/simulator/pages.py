"""The page to chat in, and the socket that keeps it up to date."""

import asyncio
import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from adapters.simulator.page_actions import PageActions
from adapters.simulator.page_state import PageState
from adapters.simulator.people import Json, Person
from adapters.simulator.pulse import Pulse

FOLDER = Path(__file__).parent / "page"
SCRIPTS = (
    *("page", "blocks", "clock", "deeds", "draw", "forms"),
    *("guide", "logs", "menus", "people", "signs", "socket", "view"),
)
STYLES = ("page", "cards", "forms", "guide")
FILES = {"/": "index.html", "/icon.svg": "icon.svg"} | {
    f"/{name}": name for name in (*(f"{it}.js" for it in SCRIPTS), *(f"{it}.css" for it in STYLES))
}
LOOPBACK_NAMES = {"127.0.0.1", "localhost", "::1"}
# People's words become elements of the page; should one ever slip through as markup, no script of it may run.
SAFETY = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
# HTTP's status for a request to a host that this server does not speak for.
MISDIRECTED = 421


def is_local(headers: Headers) -> bool:
    """Return whether the request names the loopback as its host, which a rebound DNS name does not."""
    return urlsplit(f"//{headers.get('host', '')}").hostname in LOOPBACK_NAMES


def is_own_page(headers: Headers) -> bool:
    """Return whether the socket was opened by a page of this server, and not by another site."""
    # Browsers let any site open a WebSocket to loopback, so the origin must be checked here.
    return is_local(headers) and urlsplit(headers.get("origin", "")).netloc == headers.get("host")


@dataclass(slots=True)
class Pages:
    """Serves the page's files, and one socket to each page that is open."""

    state: PageState
    pulse: Pulse
    start_over: Callable[[], None] | None = None
    """Begins the demo anew, where it can be."""

    def routes(self) -> list[BaseRoute]:
        """Return where the page and its socket are reached."""
        files = [Route(path, self._file) for path in FILES]
        sent = Route("/sent/{platform}/{conversation}/{message}", self._sent)
        return [*files, sent, Route("/app", self._app), Route("/healthz", _alive), WebSocketRoute("/live", self._live)]

    async def _file(self, request: Request) -> Response:
        if not is_local(request.headers):
            return PlainTextResponse("This page is for this machine alone.", MISDIRECTED)
        return FileResponse(FOLDER / FILES[request.url.path], headers=SAFETY)

    async def _sent(self, request: Request) -> Response:
        """Return a file that the app sent: a picture to be shown, any other to be saved."""
        if not is_local(request.headers):
            return PlainTextResponse("This page is for this machine alone.", MISDIRECTED)
        file = self.state.sent_file(**request.path_params)
        if file is None:
            return Response(status_code=404)
        shown = "inline" if file.media_type.startswith("image/") else "attachment"
        headers = SAFETY | {"Content-Disposition": f"{shown}; filename*=UTF-8''{quote(file.name)}"}
        return Response(file.content, media_type=file.media_type, headers=headers)

    async def _app(self, request: Request) -> Response:
        """Open the page of a button, or of Telegram's menu button, as that person's client does."""
        if not is_local(request.headers):
            return PlainTextResponse("This page is for this machine alone.", MISDIRECTED)
        asked = request.query_params
        person, telegram = self.state.person(asked.get("who", "")), self.state.telegram
        try:
            seen = {each.id: each for each in telegram.messages(person)}
            message = seen[asked["message"]] if "message" in asked else None
            return RedirectResponse(telegram.opens(person, message, asked.get("label", "")), 303, SAFETY)
        except LookupError:
            return Response(status_code=404)

    async def _live(self, socket: WebSocket) -> None:
        if not is_own_page(socket.headers):
            await socket.close()
            return
        await socket.accept()
        await Visit(socket, self.state, PageActions(self.state, self.start_over), self.pulse).run()


async def _alive(_: Request) -> JSONResponse:
    return JSONResponse({"alive": True})


class Visit:
    """One open page: changes go out, the visitor's actions come in."""

    def __init__(self, socket: WebSocket, state: PageState, actions: PageActions, pulse: Pulse) -> None:
        self._socket = socket
        self._state = state
        self._actions = actions
        self._pulse = pulse
        self._who = state.person(socket.query_params.get("who", ""))
        self._doing: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Serve the page until it closes or the simulator stops."""
        showing = asyncio.ensure_future(self._show())
        try:
            while True:
                self._hear(await self._socket.receive_text())
        except WebSocketDisconnect:
            pass
        finally:
            for task in (showing, *self._doing):
                task.cancel()
            await asyncio.gather(showing, *self._doing, return_exceptions=True)

    async def _show(self) -> None:
        with contextlib.suppress(WebSocketDisconnect):
            while not self._pulse.closed:
                # Compared after the send: a change that came while it was under way must be shown as well.
                beats = self._pulse.beats
                await self._socket.send_text(json.dumps(self._state.seen_by(self._who)))
                if self._pulse.beats == beats:
                    await self._pulse.next()
            await self._socket.close()

    def _hear(self, text: str) -> None:
        try:
            wish = json.loads(text)
        except ValueError:
            return
        if isinstance(wish, dict):
            # A task, because an action may wait seconds for the app while the visitor goes on typing.
            task = asyncio.ensure_future(self._do(self._who, wish))
            self._doing.add(task)
            task.add_done_callback(self._doing.discard)

    async def _do(self, person: Person, wish: Json) -> None:
        news = await self._actions.do(person, wish)
        self._pulse.beat()
        if news:
            with contextlib.suppress(WebSocketDisconnect):
                await self._socket.send_text(json.dumps(news))
