"""Slack's Web API and response_url over HTTP: authorization, injected faults, rate limits, dispatch to methods."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from adapters.simulator.bodies import arguments_of
from adapters.simulator.calls import Call, Calls
from adapters.simulator.faults import Fault, Faults
from adapters.simulator.people import Json
from adapters.simulator.rates import Rates
from adapters.simulator.slack_chat import SlackChat
from adapters.simulator.slack_files import SlackFiles
from adapters.simulator.slack_links import SlackLinks
from adapters.simulator.slack_lookup import SlackLookup
from adapters.simulator.slack_oauth import SlackOAuth
from adapters.simulator.slack_rules import SlackRefusal
from adapters.simulator.slack_state import APP, SlackState
from adapters.simulator.slack_views import SlackViews
from adapters.simulator.socket_mode import SocketMode

TOO_MANY, BROKEN = 429, 500
# chat.update is not among them: Slack's one message per second and channel holds for posting,
# https://docs.slack.dev/apis/web-api/rate-limits.
SENDING = {"chat.postMessage", "chat.postEphemeral", "files.completeUploadExternal"}
WITHOUT_TOKEN = {"api.test", "oauth.v2.access", "oauth.v2.exchange"}
Drop = Callable[[tuple[str, int] | None], None]


@dataclass(slots=True)
class Tenant:
    """A workspace, or an Enterprise Grid, as the app calls it."""

    state: SlackState
    lookup: SlackLookup
    files: SlackFiles


@dataclass(slots=True)
class SlackApi:
    """Answers every call of slack-sdk; `drop` aborts a connection, for a lost reply."""

    tenants: list[Tenant]
    oauth: SlackOAuth
    sockets: SocketMode
    faults: Faults
    rates: Rates
    calls: Calls
    app_token: str
    drop: Drop

    def routes(self) -> list[BaseRoute]:
        """Return the routes of the Web API, the response_urls and Socket Mode."""
        return [
            Route("/slack/oauth/v2/authorize", self.oauth.page, methods=["GET"]),
            Route("/slack/api/{method}", self.call, methods=["GET", "POST"]),
            Route("/slack/response/{ticket:path}", self.respond, methods=["POST"]),
            Route("/slack/upload/{file}", self.upload, methods=["POST"]),
            Route("/slack/files/{file}/{name}", self.download, methods=["GET"]),
            self.sockets.route(),
        ]

    async def call(self, request: Request) -> Response:
        """Answer one Web API call."""
        method = request.path_params["method"]
        arguments = await _arguments(request)
        arrived = time.monotonic()
        inside, rest, _ = self.rates.forbidden("slack", method)
        token = _token(request, arguments or {})
        fault = await self._fault(method, arguments, token)
        status, result = _too_many(rest) or self._faulty(fault) or self._limited(method, arguments, token) or (200, {})
        if not result and arguments is None:
            result = {"ok": False, "error": "invalid_json"}
        result = result or self._result(method, arguments or {}, token, request)
        self._record(Call("slack", method, arguments or {}, result, status, arrived, inside))
        return self._response(request, fault, status, result)

    async def respond(self, request: Request) -> Response:
        """Answer one post to a response_url."""
        arguments = await _arguments(request) or {}
        arrived = time.monotonic()
        inside, rest, _ = self.rates.forbidden("slack", "response_url")
        fault = await self._fault("response_url", arguments, None)
        status, result = _too_many(rest) or self._faulty(fault) or (200, {})
        if not result:
            status, result = self._responded(request.path_params["ticket"], arguments)
        self._record(Call("slack", "response_url", arguments, result, status, arrived, inside))
        return self._response(request, fault, status, result)

    async def download(self, request: Request) -> Response:
        """Answer one download of a file."""
        _, _, token = request.headers.get("authorization", "").partition(" ")
        tenant = self._tenant_of(token) if token in self.oauth.grants else self.tenants[0]
        return tenant.files.download(request, token=token if token in self.oauth.grants else "")

    async def upload(self, request: Request) -> Response:
        """Take the content of a file that some workspace expects."""
        expecting = (each.files for each in self.tenants if each.files.expects(request.path_params["file"]))
        return await next(expecting, self.tenants[0].files).receive(request)

    def _record(self, call: Call) -> None:
        if call.status == TOO_MANY:
            self.rates.asked_to_wait("slack", call.method, call.result["retry_after"])
        self.calls.record(call)

    async def _fault(self, method: str, arguments: Json | None, token: str | None) -> Fault | None:
        fault = self.faults.take(method, self._channel(arguments, token))
        return await fault.after_silence() if fault else None

    def _responded(self, ticket: str, arguments: Json) -> tuple[int, Json]:
        try:
            # A ticket begins with its team's id.
            team = ticket.partition("/")[0]
            state = next((each.state for each in self.tenants if each.state.team == team), self.tenants[0].state)
            return 200, SlackChat(state).respond(ticket, arguments)
        except SlackRefusal as refusal:
            # A response_url answers with HTTP statuses, unlike the Web API, whose refusals come with 200.
            return 404 if refusal.error in {"expired_url", "used_url"} else 400, refusal.answer()

    def _faulty(self, fault: Fault | None) -> tuple[int, Json] | None:
        # A lost reply is no failure yet: the call is carried out, and the connection dropped afterwards.
        if fault is None or fault.kind == "lost_reply":
            return None
        if fault.kind == "server_error":
            return BROKEN, {"ok": False, "error": "internal_error"}
        return TOO_MANY, _ratelimited(fault.retry_after)

    def _limited(self, method: str, arguments: Json | None, token: str | None) -> tuple[int, Json] | None:
        if method not in SENDING:
            return None
        # The limits of one workspace are no other's.
        bucket = f"{self._tenant_of(token).state.team}/{self._channel(arguments, token)}"
        return _too_many(self.rates.slack(bucket))

    def _channel(self, arguments: Json | None, token: str | None) -> str:
        # A user's id as the channel means the direct messages: both names share one bucket.
        known, state = arguments or {}, self._tenant_of(token).state
        channel = str(known.get("channel") or known.get("channel_id"))
        person = state.people.get(channel)
        return state.direct(person).id if person else channel

    def _tenant_of(self, token: str | None) -> Tenant:
        """Return the workspace of a token, good or not, or the first one."""
        grant = self.oauth.grants.get(token or "")
        return next((each for each in self.tenants if grant and each.state is grant.state), self.tenants[0])

    def _response(self, request: Request, fault: Fault | None, status: int, result: Json) -> Response:
        if fault and fault.kind == "lost_reply":
            self.drop(request.scope.get("client"))
        if status == BROKEN:
            return PlainTextResponse("Internal Server Error", BROKEN)
        headers = {"Retry-After": str(result["retry_after"])} if status == TOO_MANY else None
        return JSONResponse(result, status, headers=headers)

    def _result(self, method: str, arguments: Json, token: str | None, request: Request) -> Json:
        try:
            if method == "apps.connections.open":
                return self._connections(token, request)
            host, authorization = (request.headers.get(name, "") for name in ("host", "authorization"))
            tenant = self._tenant_of(token)
            answer = self._methods(tenant, token or "", host, authorization).get(method, _unknown)
            if method not in WITHOUT_TOKEN:
                self.oauth.state_of(token)
            # What is about a token names it among its arguments.
            spared = "token" if method != "oauth.v2.exchange" else ""
            return answer({name: value for name, value in arguments.items() if name != spared})
        except SlackRefusal as refusal:
            return refusal.answer()

    def _methods(self, tenant: Tenant, token: str, host: str, authorization: str) -> dict[str, Callable[[Json], Json]]:
        chat, views, links = SlackChat(tenant.state), SlackViews(tenant.state), SlackLinks(tenant.state)
        return {
            "oauth.v2.access": lambda arguments: self.oauth.access(arguments, authorization),
            "oauth.v2.exchange": lambda arguments: self.oauth.exchange(arguments, authorization),
            "auth.revoke": lambda _: self.oauth.revoke(token),
            "apps.uninstall": lambda arguments: self.oauth.uninstall(arguments, token),
            "files.info": lambda arguments: tenant.files.info(arguments, host=host),
            "files.getUploadURLExternal": lambda arguments: tenant.files.expect(arguments, host=host),
            "api.test": tenant.lookup.test,
            "auth.test": tenant.lookup.auth,
            "chat.postMessage": chat.post,
            "chat.postEphemeral": chat.post_ephemeral,
            "chat.update": chat.update,
            "chat.delete": chat.delete,
            "reactions.add": chat.react,
            "pins.add": chat.pin,
            "pins.remove": chat.unpin,
            "files.completeUploadExternal": lambda arguments: tenant.files.share(arguments, tenant.state),
            "conversations.open": tenant.lookup.open,
            "conversations.info": tenant.lookup.conversation,
            "users.info": tenant.lookup.user,
            "team.info": tenant.lookup.team,
            "assistant.threads.setSuggestedPrompts": chat.suggest,
            "functions.completeSuccess": lambda arguments: tenant.state.complete(arguments, "outputs"),
            "functions.completeError": lambda arguments: tenant.state.complete(arguments, "error"),
            "views.open": views.open,
            "views.update": views.update,
            "views.publish": views.publish,
            "chat.unfurl": links.unfurl,
            "entity.presentDetails": links.present,
        }

    def _connections(self, token: str | None, request: Request) -> Json:
        # Slack tells a token of the wrong kind from an unknown one.
        if token and token != self.app_token and token in self.oauth.grants:
            raise SlackRefusal("not_allowed_token_type")
        self._check(token, self.app_token)
        host = request.headers.get("host", "")
        return {"ok": True, "url": f"ws://{host}/slack/socket?ticket={self.sockets.new_ticket()}&app_id={APP}"}

    def _check(self, token: str | None, expected: str) -> None:
        if not token:
            raise SlackRefusal("not_authed")
        if token != expected:
            raise SlackRefusal("invalid_auth")


def _too_many(wait: int) -> tuple[int, Json] | None:
    return (TOO_MANY, _ratelimited(wait)) if wait else None


def _ratelimited(wait: int) -> Json:
    return {"ok": False, "error": "ratelimited", "retry_after": wait}


def _unknown(_arguments: Json) -> Json:
    raise SlackRefusal("unknown_method")


def _token(request: Request, arguments: Json) -> str | None:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token if kind.lower() == "bearer" else arguments.get("token")


async def _arguments(request: Request) -> Json | None:
    try:
        return await arguments_of(request)
    except ValueError:
        return None
