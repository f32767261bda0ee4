"""The door in front of Bolt: a request is verified and read here, and Bolt sees only what a person said to Bellhop."""

import asyncio
import logging
from collections.abc import Mapping
from weakref import WeakValueDictionary

import structlog
from slack_bolt import BoltResponse
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.starlette.async_handler import to_starlette_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.signature import SignatureVerifier
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import Response

from adapters.slack import payloads
from adapters.slack.offices import Offices
from adapters.slack.searching import Searching
from adapters.slack.serving import Serving
from adapters.slack.unfurling import Unfurling
from core.errors import Unavailable

UNREADABLE = (ValueError, RecursionError)
"""What reading raises for a body that Slack would never send; pydantic's ValidationError is a ValueError."""
EVENT = "event_callback"
AWAY = 503
"""The answer while the ledger is away; Slack repeats an event then."""
UNKNOWN = 404
"""The answer to a command or a kind of request that Bellhop has no use for; Bolt's own, too."""
EACH = 4
"""
A person's requests that Bolt works on at a time.

It looks for an acknowledgement every ten milliseconds, so 600 at once are acknowledged within Slack's three seconds.
"""

log = structlog.get_logger()


class InOffice(AsyncAuthorize):
    """Names the token of a workspace; Bolt's own authorization calls auth.test while a person's first command waits."""

    def __init__(self, offices: Offices) -> None:
        self._offices = offices

    async def __call__(self, *, context: AsyncBoltContext, **_: object) -> AuthorizeResult:
        """Return the installation of the workspace from which something arrived."""
        office = self._offices.known(context["incoming"].sender.workspace)
        return office.authorized if office else AuthorizeResult(enterprise_id=None, team_id=None)


class ReadingApp(AsyncApp):
    """Reads a request before Bolt does, and puts what it is into Bolt's context as `incoming`."""

    def __init__(self, offices: Offices, serving: Serving, searching: Searching, unfurling: Unfurling) -> None:
        # Signatures are checked before Bolt sees a request. Bolt copies the given logger's level to its own loggers;
        # without one it takes the root's. Without a name it looks through the whole call stack and its sources for one.
        super().__init__(
            name="bellhop",
            authorize=InOffice(offices),
            signing_secret="",
            request_verification_enabled=False,
            logger=logging.getLogger("slack_bolt"),
        )
        self._serving, self._searching, self._unfurling = serving, searching, unfurling
        self._doors = WeakValueDictionary[str, asyncio.Semaphore]()
        """A door for each person who has a request here; it is gone with the last of them."""

    async def take(self, body: payloads.Body) -> BoltResponse:
        """
        Answer a request that Slack signed or sent through a socket.

        400 for one that cannot be read, 403 for a command or press of a workspace that is not served here, 404 for a
        kind that Bellhop has no use for, 503 if it cannot be found out now whether it is served; each is one line in
        the log. An event of another workspace, or one that is not for us, is acknowledged: Slack would only repeat it.
        """
        try:
            if ended := payloads.ended(body):
                return BoltResponse(status=200 if await self._serving.ended(ended) else AWAY)
            incoming = payloads.incoming(body)
        except UNREADABLE as trouble:
            return refused(400, "request not readable", trouble=type(trouble).__name__)
        if incoming is None:
            return await self._not_said(body)
        # The same app may be installed in further workspaces: one signing secret, and a token that is not ours. Nothing
        # of theirs is written down.
        try:
            served = await self._serving.serves(incoming.sender.workspace)
        except Unavailable:
            return refused(AWAY, "ledger away")
        if not served:
            log.warning("workspace not served here", workspace=incoming.sender.workspace)
            return BoltResponse(status=200 if body.get("type") == EVENT else 403)
        # Bolt looks into many fields without checking their types, so it gets a body of its own: the kind and no more.
        request = AsyncBoltRequest(body=payloads.gist(incoming), context={"incoming": incoming}, mode="socket_mode")
        # Bolt works on each request for a millisecond or two, and whoever sends hundreds at once must not make
        # everybody's acknowledgement wait for all of them.
        async with self._doors.setdefault(incoming.sender.user, asyncio.Semaphore(EACH)):
            answer = await self.async_dispatch(request)
        return _unknown() if answer.status == UNKNOWN else answer

    async def _not_said(self, body: payloads.Body) -> BoltResponse:
        """Answer what nobody said to Bellhop: a search in Slack itself, a link, or what it has no use for."""
        try:
            told = payloads.searched(body) or payloads.linked(body)
        except UNREADABLE as trouble:
            return refused(400, "request not readable", trouble=type(trouble).__name__)
        if told is None:
            return _not_for_us(body)
        try:
            if await self._serving.serves(told.sender.workspace):
                if isinstance(told, payloads.Searched):
                    self._searching.begin(told)
                else:
                    self._unfurling.begin(told)
        except Unavailable:
            return refused(AWAY, "ledger away")
        return BoltResponse(status=200)


class SignedRequests:
    """Slack's requests over HTTP; https://docs.slack.dev/authentication/verifying-requests-from-slack."""

    def __init__(self, app: ReadingApp, signing_secret: str) -> None:
        self._app = app
        self._verifier = SignatureVerifier(signing_secret)

    async def handle(self, request: Request) -> Response:
        """Answer a request; 401 for one that Slack did not sign within five minutes, before anything in it is read."""
        body = await request.body()
        if not self._signed(body, request.headers):
            log.warning("signature refused")
            return Response(status_code=401)
        try:
            told = payloads.body(body, request.headers.get("content-type", ""))
        except UNREADABLE as trouble:
            return to_starlette_response(refused(400, "request not readable", trouble=type(trouble).__name__))
        return to_starlette_response(await self._app.take(told))

    def _signed(self, body: bytes, headers: Mapping[str, str]) -> bool:
        try:
            return self._verifier.is_valid_request(body, dict(headers))
        except (ValueError, TypeError):
            # The SDK raises for a timestamp that is no number, and for a signature or body that is no text.
            return False


def socket(app: ReadingApp, *, app_token: str, client: AsyncWebClient) -> SocketModeClient:
    """Return Slack's requests through a socket; a refused one is not acknowledged, and the person sees an error."""

    async def handle(opened: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        await send_async_response(opened, request, await app.take(request.payload), start_time=0)

    requests = SocketModeClient(app_token=app_token, web_client=client, logger=app.logger)
    requests.socket_mode_request_listeners.append(handle)
    return requests


def refused(status: int, event: str, **facts: str) -> BoltResponse:
    """Return the answer to a request that is not taken, and note it in one line without anything of its content."""
    log.warning(event, **facts)
    return BoltResponse(status=status)


def _not_for_us(body: payloads.Body) -> BoltResponse:
    match body:
        case {"type": "url_verification", "challenge": str(challenge)}:
            return BoltResponse(status=200, body={"challenge": challenge})
        # Slack checks a command's address with it, https://docs.slack.dev/interactivity/implementing-slash-commands.
        case {"type": "event_callback"} | {"ssl_check": _}:
            return BoltResponse(status=200)
        case _:
            return _unknown()


def _unknown() -> BoltResponse:
    return refused(UNKNOWN, "request without a listener")
