"""Bolt behind two doors: requests are verified and parsed before it sees them."""

import structlog
from pydantic import ValidationError
from slack_bolt import BoltResponse
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from starlette.requests import Request
from starlette.responses import Response

from adapters.slack import payloads

UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
"""Errors that Bolt raises while parsing a body that Slack would never send."""
UNHANDLED = 404
"""Bolt's status for a request without a listener."""

log = structlog.get_logger()


class OneWorkspace(AsyncAuthorize):
    """Names the one token to use; Bolt's own authorization calls auth.test while a person's first command waits."""

    def __init__(self) -> None:
        self._installed = AuthorizeResult(enterprise_id=None, team_id=None)

    def introduced(self, who: AsyncSlackResponse, *, bot_token: str | None) -> None:
        """Remember the answer of auth.test."""
        self._installed = AuthorizeResult.from_auth_test_response(bot_token=bot_token, auth_test_response=who)

    async def __call__(self, **_: object) -> AuthorizeResult:
        """Return the installation, an empty one until `introduced`."""
        return self._installed


class ReadingApp(AsyncApp):
    """Puts `incoming` into the context of every request; an unreadable one gets 400 and one log line."""

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        """Read, then dispatch as Bolt does."""
        # Here and not in SignedRequests, because Socket Mode enters Bolt at this method too.
        try:
            req.context["incoming"] = payloads.incoming(req.body)
        except ValidationError as trouble:
            log.warning("request not readable", kind=req.body.get("type"), troubles=trouble.error_count())
            return BoltResponse(status=400)
        answer = await super().async_dispatch(req)
        if answer.status == UNHANDLED:
            log.warning("request without a listener", kind=req.body.get("type"), command=req.body.get("command"))
        return answer


class SignedRequests:
    """Slack's requests over HTTP; https://docs.slack.dev/authentication/verifying-requests-from-slack."""

    def __init__(self, app: ReadingApp, signing_secret: str) -> None:
        self._app = app
        self._verifier = SignatureVerifier(signing_secret)

    async def handle(self, request: Request) -> Response:
        """Answer a request; 401 for one that Slack did not sign within five minutes, before anything in it is read."""
        body = await request.body()
        if not self._signed(body, request):
            log.warning("signature refused")
            return Response(status_code=401)
        try:
            bolt_request = to_async_bolt_request(request, body)
        except UNREADABLE as trouble:
            log.warning("request not readable", trouble=type(trouble).__name__)
            return Response(status_code=400)
        return to_starlette_response(await self._app.async_dispatch(bolt_request))

    def _signed(self, body: bytes, request: Request) -> bool:
        try:
            return self._verifier.is_valid_request(body, dict(request.headers))
        except (ValueError, TypeError):
            # The SDK raises for a timestamp that is no number, and for a signature or body that is no text.
            return False
