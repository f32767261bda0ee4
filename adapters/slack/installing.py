"""Installing the app by a link: Slack is asked for consent, and brings the person back with a code for the keys."""

from html import escape
from urllib.parse import urljoin

import structlog
from slack_sdk.oauth import AuthorizeUrlGenerator, OAuthStateUtils
from slack_sdk.oauth.installation_store import Installation as Told
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from adapters.chat.platform import TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.slack.faults import Gone, platform_faults
from adapters.slack.profiles import profile
from adapters.slack.serving import EveryInstallation
from adapters.slack.shapes import User, installed_in
from adapters.wording import Words
from core.domain.installations import BEGUN
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.installations.begin import begin, finish

INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"
SCOPES = (
    "app_mentions:read",
    "assistant:write",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "im:history",
    "im:write",
    "links:read",
    "links:write",
    "pins:write",
    "reactions:write",
    "users:read",
)
"""What the app asks for: the least with which everything works that docs/security.md lists beside each of them."""
SAFETY = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    # The address holds a code, which nobody else needs to know.
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
LONGEST = 512
"""Characters of a code or a state: Slack's and ours have fewer."""
DENIED = "access_denied"

log = structlog.get_logger()


class States(AsyncOAuthStateStore):
    """slack-sdk's store of states, in the ledger: each works once, for ten minutes, in the browser that got it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def async_issue(self) -> str:
        """Return a new state; raises Unavailable."""
        return await begin(self._ledger)

    async def async_consume(self, state: str) -> bool:
        """Use a state up, and return whether it was one; raises Unavailable."""
        return await finish(self._ledger, state)


class Installing:
    """The two pages of an installation, https://docs.slack.dev/authentication/installing-with-oauth."""

    def __init__(self, serving: EveryInstallation, *, public_url: str, api_url: str) -> None:
        self._serving, self._states = serving, States(serving.installed.ledger)
        self._back = f"{public_url.rstrip('/')}{BACK}"
        self._authorize = urljoin(api_url, "../oauth/v2/authorize")
        self._cookie = OAuthStateUtils(expiration_seconds=int(BEGUN.total_seconds()))

    def routes(self) -> list[Route]:
        """Return where an installation begins, and where Slack brings the person back."""
        return [Route(INSTALL, self._begun, methods=["GET"]), Route(BACK, self._ended, methods=["GET"])]

    async def _begun(self, request: Request) -> Response:
        try:
            state = await self._states.async_issue()
        except Unavailable:
            return _page(request, "install-away", status=503)
        app = self._serving.app()
        asking = AuthorizeUrlGenerator(
            client_id=app.id, redirect_uri=self._back, scopes=SCOPES, authorization_url=self._authorize
        )
        cookie = self._cookie.build_set_cookie_for_new_state(state) + "; SameSite=Lax"
        return RedirectResponse(asking.generate(state), 302, headers=SAFETY | {"Set-Cookie": cookie})

    async def _ended(self, request: Request) -> Response:
        """
        Finish an installation; whatever is wrong with it, nothing is installed and one sentence says so.

        A state that is forged, used, over or another browser's is refused before Slack is asked anything.
        """
        state, code = _given(request, "state"), _given(request, "code")
        try:
            known = self._cookie.is_valid_browser(state, {"cookie": request.headers.get("cookie", "")})
            if not known or not await self._states.async_consume(state):
                log.warning("installation refused", reason="state")
                return _page(request, "install-stale", status=400)
            if request.query_params.get("error") == DENIED:
                log.info("installation denied")
                return _page(request, "install-denied")
            installed = await self._exchanged(code)
        except (Undeliverable, Gone, ValueError) as refusal:
            log.warning("installation refused", reason=str(refusal))
            return _page(request, "install-stale", status=400)
        except (TryLater, Unavailable) as away:
            log.warning("installation not finished", reason=str(away) or type(away).__name__)
            return _page(request, "install-away", status=503)
        where = installed.enterprise_name if installed.is_enterprise_install else installed.team_name
        opens = f"https://slack.com/app_redirect?app={installed.app_id}"
        opens += "" if installed.is_enterprise_install else f"&team={installed.team_id}"
        return _page(request, "install-done", where=where or "Slack", link=("install-open", opens))

    async def _exchanged(self, code: str) -> Told:
        """Return what Slack gave for a code, once it is kept; refuses with TryLater, Undeliverable and ValueError."""
        if not code:
            raise ValueError("no code")
        app = self._serving.app()
        with platform_faults():
            got = await app.granted(code=code, redirect_uri=self._back)
            token = str(got.get("access_token"))
            # oauth.v2.access does not name the bot.
            who = await app.client.auth_test(token=token)
        team, grid, installer = (got.get(each) or {} for each in ("team", "enterprise", "authed_user"))
        told = Told(
            app_id=got.get("app_id"),
            enterprise_id=grid.get("id"),
            enterprise_name=grid.get("name"),
            team_id=team.get("id"),
            team_name=team.get("name"),
            bot_token=token,
            bot_id=who.get("bot_id"),
            bot_user_id=got.get("bot_user_id"),
            bot_scopes=got.get("scope") or "",
            bot_refresh_token=got.get("refresh_token"),
            bot_token_expires_in=got.get("expires_in"),
            user_id=str(installer.get("id")),
            is_enterprise_install=bool(got.get("is_enterprise_install")),
            token_type=got.get("token_type"),
        )
        by = await _installer(app.client, told)
        self._serving.enter(await self._serving.installed.keep(told, by))
        return told


async def _installer(client: AsyncWebClient, told: Told) -> Profile:
    """Return who installed it, as far as Slack says now: nobody has to do it again because of that."""
    where = installed_in(told.team_id, told.enterprise_id, everywhere=told.is_enterprise_install)
    try:
        with platform_faults():
            answer = await client.users_info(token=told.bot_token, user=told.user_id, include_locale=True)
        return profile(User.model_validate({"id": told.user_id} | (answer.get("user") or {})), workspace=where)
    except (TryLater, Undeliverable, Gone, ValueError) as trouble:
        log.warning("installer not known", reason=str(trouble))
        return Profile("unknown")


def _given(request: Request, name: str) -> str:
    given = request.query_params.get(name, "")
    return given if len(given) <= LONGEST and given.isascii() else ""


def _page(
    request: Request, message: str, *, status: int = 200, link: tuple[str, str] | None = None, **facts: str
) -> HTMLResponse:
    """Return a page that says one thing, in the visitor's language."""
    first = request.headers.get("accept-language", "").partition(",")[0].partition(";")[0].strip()
    words = Words(first if first.isascii() else None)
    said = escape(words.say(message, **facts))
    opens = f'<p><a href="{escape(link[1])}">{escape(words.say(link[0]))}</a></p>' if link else ""
    headers = SAFETY | {"Set-Cookie": OAuthStateUtils().build_set_cookie_for_deletion() + "; SameSite=Lax"}
    return HTMLResponse(
        f'<!doctype html><html lang="{words.language}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>Bellhop</title><main><p>{said}</p>{opens}</main>',
        status,
        headers=headers,
    )
