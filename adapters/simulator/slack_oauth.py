"""Slack as it lets an app into workspaces: consent, codes, tokens that run out, and their end."""

import base64
import binascii
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from typing import Literal
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from adapters.simulator.people import Json, Person
from adapters.simulator.slack_rules import SlackRefusal
from adapters.simulator.slack_state import APP, BOT_USER, SlackState

TOKEN_LASTS = timedelta(hours=12)
"""https://docs.slack.dev/authentication/using-token-rotation."""
CODE_LASTS = timedelta(minutes=10)
"""https://docs.slack.dev/authentication/installing-with-oauth."""
MOST_TOKENS = 2
"""Of one installation that is renewed, the tokens that are good at a time."""
WHY = Literal["token_revoked", "account_inactive"]


@dataclass(slots=True)
class Grant:
    """A token of the bot, whose it is, and until when it is good."""

    state: SlackState
    installer: str
    scopes: str
    expires_at: datetime | None = None
    refused: WHY | None = None


@dataclass(slots=True)
class _Code:
    state: SlackState
    installer: str
    scopes: str
    redirect_uri: str
    made: datetime
    used: bool = False


@dataclass(slots=True)
class SlackOAuth:
    """
    The app's registration, and everything that was granted to it.

    `rotates`: tokens run out after twelve hours, and are renewed by a token that works once. `redirect_urls` are those
    of the manifest: a redirect anywhere else is refused.
    """

    client_id: str = field(default_factory=lambda: f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}")
    client_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    scopes: frozenset[str] = frozenset()
    redirect_urls: tuple[str, ...] = ()
    rotates: bool = True
    grants: dict[str, Grant] = field(default_factory=dict)
    _codes: dict[str, _Code] = field(default_factory=dict)
    _renewing: dict[str, Grant] = field(default_factory=dict)
    """What was granted, by the token that renews it."""

    def state_of(self, token: str | None) -> SlackState:
        """Return the workspace of a token; refuses one that is none, or is good no more."""
        if not token:
            raise SlackRefusal("not_authed")
        grant = self.grants.get(token)
        if grant is None:
            raise SlackRefusal("invalid_auth")
        if grant.refused:
            raise SlackRefusal(grant.refused)
        if grant.expires_at is not None and grant.state.now() >= grant.expires_at:
            raise SlackRefusal("token_expired")
        return grant.state

    async def page(self, request: Request) -> Response:
        """Show what an app asks for, https://docs.slack.dev/authentication/installing-with-oauth#asking."""
        asked = dict(request.query_params)
        try:
            self._check_asked(asked)
        except SlackRefusal as refusal:
            return HTMLResponse(f"<!doctype html><title>Slack</title><p>{escape(refusal.error)}", 400)
        scopes = "".join(f"<li>{escape(each)}</li>" for each in asked["scope"].split(","))
        return HTMLResponse(f"<!doctype html><title>Slack</title><p>Bellhop asks for:</p><ul>{scopes}</ul>")

    def decided(self, asked: Json, person: Person, state: SlackState, *, agrees: bool) -> RedirectResponse:
        """Bring a person back to the app with a code, or with their refusal; refuses as the page does."""
        self._check_asked(asked)
        answer = {"error": "access_denied"}
        if agrees:
            code = f"{secrets.randbelow(10**12)}.{secrets.token_hex(20)}"
            self._codes[code] = _Code(state, person.slack_user, asked["scope"], asked["redirect_uri"], state.now())
            answer = {"code": code}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(answer | {'state': asked.get('state', '')})}", 302)

    def access(self, arguments: Json, authorization: str) -> Json:
        """Answer oauth.v2.access, https://docs.slack.dev/reference/methods/oauth.v2.access."""
        self._check_app(arguments, authorization)
        kind = arguments.get("grant_type") or "authorization_code"
        if kind == "refresh_token":
            return self._renewed(str(arguments.get("refresh_token") or ""))
        if kind != "authorization_code":
            raise SlackRefusal("invalid_grant_type")
        code = self._codes.get(str(arguments.get("code")))
        if code is None or code.state.now() - code.made > CODE_LASTS:
            raise SlackRefusal("invalid_code")
        if code.used:
            raise SlackRefusal("code_already_used")
        if arguments.get("redirect_uri") != code.redirect_uri:
            raise SlackRefusal("bad_redirect_uri")
        code.used = True
        # An app has one installation in a workspace: the tokens of an earlier one are good no more.
        self.end(code.state, "token_revoked")
        return self._granted(Grant(code.state, code.installer, code.scopes), rotates=self.rotates)

    def exchange(self, arguments: Json, authorization: str) -> Json:
        """Answer oauth.v2.exchange: a token that never ran out becomes one that does."""
        self._check_app(arguments, authorization)
        if not self.rotates:
            raise SlackRefusal("token_rotation_not_enabled")
        grant = self.grants.get(str(arguments.get("token")))
        if grant is None or grant.refused:
            raise SlackRefusal("invalid_token")
        if grant.expires_at is not None:
            raise SlackRefusal("token_already_exchanged")
        del self.grants[str(arguments["token"])]
        return self._granted(grant, rotates=True)

    def revoke(self, token: str) -> Json:
        """Answer auth.revoke, for a token that is good."""
        self.grants[token].refused = "token_revoked"
        return {"ok": True, "revoked": True}

    def uninstall(self, arguments: Json, token: str) -> Json:
        """Answer apps.uninstall, for a token that is good."""
        if arguments.get("client_id") != self.client_id:
            raise SlackRefusal("client_id_token_mismatch")
        if arguments.get("client_secret") != self.client_secret:
            raise SlackRefusal("bad_client_secret")
        self.end(self.grants[token].state, "account_inactive")
        return {"ok": True}

    def end(self, state: SlackState, why: WHY) -> None:
        """Let no token of a workspace be good any more, nor renew any."""
        for grant in self.grants.values():
            if grant.state is state:
                grant.refused = why
        self._renewing = {token: grant for token, grant in self._renewing.items() if grant.state is not state}

    def _check_asked(self, asked: Json) -> None:
        if asked.get("client_id") != self.client_id:
            raise SlackRefusal("invalid_client_id")
        if asked.get("redirect_uri") not in self.redirect_urls:
            raise SlackRefusal("bad_redirect_uri")
        scopes = set(str(asked.get("scope") or "").split(","))
        if asked.get("user_scope") or not scopes or not scopes <= self.scopes:
            raise SlackRefusal("invalid_scope")

    def _check_app(self, arguments: Json, authorization: str) -> None:
        """The id and the secret come as RFC 6749 has them, or among the arguments."""
        client, secret = arguments.get("client_id"), arguments.get("client_secret")
        kind, _, packed = authorization.partition(" ")
        if kind.lower() == "basic":
            try:
                client, _, secret = base64.b64decode(packed, validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                raise SlackRefusal("invalid_client_id") from None
        if client != self.client_id:
            raise SlackRefusal("invalid_client_id")
        if secret != self.client_secret:
            raise SlackRefusal("bad_client_secret")

    def _renewed(self, token: str) -> Json:
        grant = self._renewing.pop(token, None)
        if grant is None:
            raise SlackRefusal("invalid_refresh_token")
        return self._granted(Grant(grant.state, grant.installer, grant.scopes), rotates=True)

    def _granted(self, grant: Grant, *, rotates: bool) -> Json:
        token = f"{'xoxe.xoxb-1-' if rotates else 'xoxb-'}{secrets.token_hex(16)}"
        renewal = {}
        if rotates:
            grant.expires_at = grant.state.now() + TOKEN_LASTS
            renews = f"xoxe-1-{secrets.token_hex(16)}"
            self._renewing[renews] = grant
            renewal = {"refresh_token": renews, "expires_in": int(TOKEN_LASTS.total_seconds())}
        self.grants[token] = grant
        good = [each for each in self.grants.values() if each.state is grant.state and not each.refused]
        for each in good[:-MOST_TOKENS]:
            each.refused = "token_revoked"
        state = grant.state
        grid = {"id": state.grid, "name": state.name} if state.grid else None
        return {
            "ok": True,
            "app_id": APP,
            "authed_user": {"id": grant.installer},
            "scope": grant.scopes,
            "token_type": "bot",
            "access_token": token,
            "bot_user_id": BOT_USER,
            "team": None if grid else {"id": state.team, "name": state.name},
            "enterprise": grid,
            "is_enterprise_install": grid is not None,
        } | renewal
