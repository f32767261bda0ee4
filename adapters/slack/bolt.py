"""Bolt, fed only with what is signed and can be read."""

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
"""What Bolt raises while it takes a body apart that Slack would not send."""
NOBODYS = 404
"""What Bolt answers to a request that no listener takes."""

log = structlog.get_logger()


class OneWorkspace(AsyncAuthorize):
    """Says whose token to use; Bolt by itself would ask Slack that while a person's first command waits."""

    def __init__(self) -> None:
        self._installed = AuthorizeResult(enterprise_id=None, team_id=None)

    def introduced(self, who: AsyncSlackResponse, *, bot_token: str | None) -> None:
        """Remember what auth.test said."""
        self._installed = AuthorizeResult.from_auth_test_response(bot_token=bot_token, auth_test_response=who)

    async def __call__(self, **_: object) -> AuthorizeResult:
        """Answer Bolt; before the introduction nobody is installed."""
        return self._installed


class ReadingApp(AsyncApp):
    """Finds `incoming` in the context of every request; one that cannot be read gets 400 and one log line."""

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        """Read, then dispatch as Bolt does, over HTTP and Socket Mode alike."""
        try:
            req.context["incoming"] = payloads.incoming(req.body)
        except ValidationError as trouble:
            log.warning("request not readable", kind=req.body.get("type"), troubles=trouble.error_count())
            return BoltResponse(status=400)
        answer = await super().async_dispatch(req)
        if answer.status == NOBODYS:
            log.warning("request for nobody", kind=req.body.get("type"), command=req.body.get("command"))
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
            asked = to_async_bolt_request(request, body)
        except UNREADABLE as trouble:
            log.warning("request not readable", trouble=type(trouble).__name__)
            return Response(status_code=400)
        return to_starlette_response(await self._app.async_dispatch(asked))

    def _signed(self, body: bytes, request: Request) -> bool:
        try:
            return self._verifier.is_valid_request(body, dict(request.headers))
        except (ValueError, TypeError):
            # A timestamp that is no number, a signature or a body that is no text.
            return False
