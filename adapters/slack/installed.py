"""Installations of the app, kept by the ledger, and the keys that it renews."""

import asyncio
import json
from base64 import b64encode
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import available_timezones

import structlog
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.oauth.installation_store import Installation as Told
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.chat.platform import TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.slack.faults import TAKEN_OUT, USED, Barred, platform_faults
from adapters.slack.offices import NOT_HERE, Offices
from adapters.slack.payloads import NAME
from adapters.slack.shapes import installed_in
from core.domain.installations import RENEWING, Installation
from core.domain.people.names import NameKind, PersonName
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.installations import keys
from core.use_cases.installations.install import install
from core.values import Route

RENEWED_BEFORE = timedelta(hours=2)
"""How long before a token of twelve hours runs out it is exchanged; bolt and slack-sdk have the same."""
UNNAMED = "Slack"

log = structlog.get_logger()


class Installed:
    """
    The installations of one Slack app, by their workspaces; one on a whole Enterprise Grid stands under the grid.

    No installation store of slack-sdk's: nothing of bolt's own OAuth flow, which would ask one, is used.

    Only the bot's token is kept: the app asks nobody for a token of their own. `zone` is the IANA zone of an
    organization whose installer's is not known.
    """

    def __init__(self, ledger: Ledger, *, zone: str) -> None:
        self.ledger, self._zone = ledger, zone

    async def keep(self, told: Told, installer: Profile) -> Installation:
        """Keep an installation that was finished, and found its organization if that is new; raises Unavailable."""
        now = self.ledger.clock.now()
        runs = told.bot_token_expires_at
        expires_at = now + timedelta(seconds=runs - told.installed_at) if runs is not None else None
        installation = Installation(_route(told), told.user_id, _packed(told), now, expires_at)
        called = PersonName(installer.name or told.user_id, installer.kind if installer.name else NameKind.HANDLE, NAME)
        zone = installer.zone if installer.zone in available_timezones() else self._zone
        name = (told.enterprise_name if told.is_enterprise_install else told.team_name) or UNNAMED
        organization = await install(self.ledger, installation, name=name, zone=zone or self._zone, by=called)
        log.info("workspace installed", workspace=installation.route.workspace, organization=organization.id)
        return installation


class Renewed:
    """The keys of one installation: exchanged before they run out, by one replica at a time, and dropped at the end."""

    def __init__(self, offices: Offices, installed: Installed, installation: Installation, *, app: "App") -> None:
        self._offices, self._installed, self._app = offices, installed, app
        self.installation = installation
        self._client: AsyncWebClient | None = None
        self._renewing = asyncio.Lock()
        self._unwritten: tuple[Installation, Installation] | None = None

    @property
    def workspace(self) -> str:
        """What they open."""
        return self.installation.route.workspace

    def open_with(self, client: AsyncWebClient) -> None:
        """Remember the client that calls with them."""
        self._client = client

    def adopt(self, latest: Installation) -> None:
        """Go on with the keys that are kept now, unless those in force renewed them and are still to be kept."""
        if self._unwritten and latest.installed_at == self.installation.installed_at:
            return
        self._unwritten = None
        self._go_on(latest)

    async def settle(self) -> None:
        """Keep renewed keys that could not be kept so far; while the ledger is away they stay in force."""
        async with self._renewing:
            if self._unwritten:
                await self._write(*self._unwritten)

    def _go_on(self, latest: Installation) -> None:
        told = unpacked(latest)
        self.installation = latest
        if told and self._client:
            self._client.token = told.bot_token

    async def fresh(self) -> None:
        """Exchange keys that run out soon; refuses with TryLater while they cannot be, once they have run out."""
        if not self._runs_out() and self._unwritten is None:
            return
        async with self._renewing:
            if self._unwritten:
                await self._write(*self._unwritten)
            if self._runs_out():
                await self._renew()

    async def refused(self, reason: str) -> None:
        """Go on with newer keys if there are any; else the app was taken out, and what was kept is deleted."""
        if reason not in TAKEN_OUT:
            return
        try:
            latest = await keys.installation_of(self._installed.ledger, self.installation.route)
            if latest and latest != self.installation:
                self.adopt(latest)
                raise TryLater("it was installed anew")
            await self._ended(latest, reason)
        except Unavailable:
            raise TryLater(reason) from None
        raise TryLater(NOT_HERE)

    async def _ended(self, latest: Installation | None, reason: str) -> None:
        """Delete what was kept of an app that was taken out, unless others are kept by now; raises Unavailable."""
        if latest and not await keys.end(self._installed.ledger, latest):
            return
        self._offices.close(self.workspace)
        log.info("workspace uninstalled", workspace=self.workspace, reason=reason)

    def _runs_out(self, within: timedelta = RENEWED_BEFORE) -> bool:
        ends = self.installation.expires_at
        return ends is not None and ends - self._installed.ledger.clock.now() <= within

    async def _renew(self) -> None:
        """Exchange the keys, unless another replica has done so, or does; see `claim_renewal`."""
        ledger, route = self._installed.ledger, self.installation.route
        try:
            latest = await keys.installation_of(ledger, route)
            if latest is None:
                self._offices.close(self.workspace)
                return
            self.adopt(latest)
            if self._runs_out() and await keys.claim_renewal(ledger, route):
                await self._exchange(latest)
        except (Unavailable, TryLater, Undeliverable) as trouble:
            log.warning("keys not renewed", workspace=self.workspace, reason=str(trouble) or type(trouble).__name__)
        # The old ones work until they run out.
        if self._runs_out(timedelta(0)):
            raise TryLater("its keys have run out", after=RENEWING.total_seconds())

    async def _exchange(self, latest: Installation) -> None:
        """https://docs.slack.dev/authentication/using-token-rotation: what renews a token works once."""
        told = unpacked(latest)
        if told is None:
            raise Undeliverable("another BELLHOP_SECRET_KEY sealed its keys")
        now = self._installed.ledger.clock.now()
        try:
            # Not slack-sdk's AsyncTokenRotator, which dates by the machine's clock, and says of each fault the same.
            with platform_faults():
                got = await self._app.granted(grant_type="refresh_token", refresh_token=told.bot_refresh_token or "")
        except (Barred, Undeliverable) as refusal:
            reason = str(refusal)
            # What was used may be used by another replica, which keeps its new keys as soon as it can: as long as the
            # old ones work, that is waited for.
            if reason in TAKEN_OUT or (reason == USED and self._runs_out(timedelta(0))):
                await self._ended(latest, reason)
            raise
        told.bot_token, told.bot_refresh_token = str(got.get("access_token")), got.get("refresh_token")
        expires_at = now + timedelta(seconds=int(got.get("expires_in") or 0))
        renewed = replace(latest, keys=_packed(told), expires_at=expires_at)
        # In force at once: what they replace may be no good from this moment.
        self._go_on(renewed)
        await self._write(latest, renewed)

    async def _write(self, before: Installation, renewed: Installation) -> None:
        """Keep renewed keys, at the next call if the ledger is away now: nothing else brings them back."""
        self._unwritten = before, renewed
        try:
            ledger = self._installed.ledger
            kept = await keys.renew(ledger, before, keys=renewed.keys or "", expires_at=renewed.expires_at)
            latest = renewed if kept else await keys.installation_of(ledger, before.route)
        except Unavailable:
            log.warning("renewed keys not kept yet", workspace=self.workspace)
            return
        self._unwritten = None
        if kept:
            log.info("keys renewed", workspace=self.workspace)
            return
        # It has ended, or was made anew, by another replica: what is kept now is good.
        log.info("renewed keys are of no installation", workspace=self.workspace)
        if latest is None:
            self._offices.close(self.workspace)
        else:
            self._go_on(latest)


class App:
    """The Slack app itself, as it is known by its client id and secret."""

    def __init__(self, client: AsyncWebClient, *, client_id: str, client_secret: str) -> None:
        self.client, self.id, self._secret = client, client_id, client_secret

    async def granted(self, **given: str) -> AsyncSlackResponse:
        """Ask for tokens, https://docs.slack.dev/reference/methods/oauth.v2.access; raises what slack-sdk does."""
        # Its own method builds this header with a part of aiohttp that is about to be removed.
        named = b64encode(f"{self.id}:{self._secret}".encode()).decode()
        return await self.client.api_call("oauth.v2.access", data=given, headers={"Authorization": f"Basic {named}"})


def unpacked(installation: Installation) -> Told | None:
    """Return what Slack told of an installation; None if another key sealed it."""
    if installation.keys is None:
        return None
    known: dict[str, Any] = json.loads(installation.keys)
    return Told(**known)


def authorized(told: Told) -> AuthorizeResult:
    """Return what Bolt is told of a workspace; it never has to ask Slack."""
    return AuthorizeResult(
        enterprise_id=told.enterprise_id,
        team_id=told.team_id,
        bot_user_id=told.bot_user_id,
        bot_id=told.bot_id,
        bot_token=told.bot_token,
    )


def _packed(told: Told) -> str:
    kept = (
        "app_id", "enterprise_id", "enterprise_name", "team_id", "team_name", "bot_token", "bot_id", "bot_user_id",
        "bot_scopes", "bot_refresh_token", "user_id", "is_enterprise_install", "token_type",
    )  # fmt: skip
    return json.dumps({name: getattr(told, name) for name in kept})


def _route(told: Told) -> Route:
    return Route(NAME, installed_in(told.team_id, told.enterprise_id, everywhere=told.is_enterprise_install))
