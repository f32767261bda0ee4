"""Which workspaces the app serves: the one whose token the settings give, or all that let it in."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

import structlog
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.platform import BadSetting, TryLater, Undeliverable
from adapters.slack.delivery import Delivery
from adapters.slack.faults import Barred
from adapters.slack.installed import App, Installed, Renewed, authorized, unpacked
from adapters.slack.keys import Given
from adapters.slack.offices import Offices
from adapters.slack.payloads import NAME
from adapters.slack.shapes import installed_in
from core.domain.installations import Installation
from core.errors import Unavailable
from core.use_cases.installations import keys
from core.values import Route

log = structlog.get_logger()


class Serving(Protocol):
    """Which workspaces are served."""

    async def introduce(self, own: Delivery) -> None:
        """Open the offices; refuses with BadSetting, and with TryLater while that cannot be done. `own` asks Slack."""
        ...

    async def serves(self, workspace: str) -> bool:
        """Return whether a workspace is served, perhaps since a moment ago; raises Unavailable."""
        ...

    async def ended(self, workspaces: Sequence[str]) -> bool:
        """Deal with news that the app was taken out somewhere; False if that could not be found out."""
        ...

    async def refresh(self) -> None:
        """Learn what other replicas have installed, renewed or ended meanwhile; raises Unavailable."""
        ...


class OneToken:
    """The workspace whose token the settings give, or the Enterprise Grid."""

    def __init__(self, offices: Offices, token: str) -> None:
        self._offices, self._token = offices, token

    async def introduce(self, own: Delivery) -> None:
        """Ask Slack whose token it is."""
        # Before anything is listened to: until Slack has named the workspace, no request can be authorized.
        client = self._offices.client(self._token)
        with introducing("SLACK_BOT_TOKEN"):
            async with own.calling("auth.test"):
                who = await client.auth_test()
        everywhere = bool(who.get("is_enterprise_install"))
        workspace = installed_in(who.get("team_id"), who.get("enterprise_id"), everywhere=everywhere)
        told = AuthorizeResult.from_auth_test_response(bot_token=self._token, auth_test_response=who)
        self._offices.open(workspace, Given(), told)

    async def serves(self, workspace: str) -> bool:
        """Return whether it is that one."""
        return self._offices.known(workspace) is not None

    async def ended(self, workspaces: Sequence[str]) -> bool:
        """Note it: the operator has taken the app out, or will hear of it from every call."""
        log.warning("the app was taken out", workspaces=list(workspaces))
        return True

    async def refresh(self) -> None:
        """Do nothing: the settings are read at the start."""


class EveryInstallation:
    """All workspaces that let the app in."""

    def __init__(self, offices: Offices, installed: Installed, *, client_id: str, client_secret: str) -> None:
        self._offices, self.installed = offices, installed
        self._id, self._secret = client_id, client_secret

    def app(self) -> App:
        """Return the app, as Slack knows it."""
        return App(self._client(), client_id=self._id, client_secret=self._secret)

    async def introduce(self, own: Delivery) -> None:  # noqa: ARG002 - nothing is asked: the ledger knows
        """Open an office for every installation that is kept."""
        try:
            await self.refresh()
        except Unavailable:
            raise TryLater("the ledger is away") from None

    async def serves(self, workspace: str) -> bool:
        """Return whether a workspace let the app in, perhaps by another replica a moment ago."""
        if self._offices.known(workspace):
            return True
        found = await keys.installation_of(self.installed.ledger, Route(NAME, workspace))
        if found:
            self.enter(found)
        return self._offices.known(workspace) is not None

    async def ended(self, workspaces: Sequence[str]) -> bool:
        """
        Ask Slack whether the app was taken out, and delete what was kept if it was.

        Such news may be old, and the app installed anew since: then the keys are good, and stay.
        """
        sure = True
        for workspace in workspaces:
            # Another replica may have let it in a moment ago.
            try:
                served = await self.serves(workspace)
            except Unavailable:
                sure = False
                continue
            if served and (office := self._offices.known(workspace)):
                try:
                    async with office.delivery.calling("auth.test"):
                        await office.client.auth_test()
                except (TryLater, Undeliverable) as trouble:
                    sure &= self._offices.known(workspace) is None
                    log.info("the app was taken out", workspace=workspace, reason=str(trouble))
        return sure

    async def refresh(self) -> None:
        """Open and close offices as the installations are now, once what was renewed here is kept."""
        for office in self._offices:
            if isinstance(office.keys, Renewed):
                await office.keys.settle()
        standing = {each.route.workspace: each for each in await keys.standing(self.installed.ledger, NAME)}
        for workspace in set(self._offices.workspaces) - set(standing):
            self._offices.close(workspace)
        for installation in standing.values():
            self.enter(installation)

    def enter(self, installation: Installation) -> None:
        """Serve a workspace, with the keys that it gave last."""
        known = self._offices.known(installation.route.workspace)
        if known and isinstance(known.keys, Renewed):
            known.keys.adopt(installation)
            return
        told = unpacked(installation)
        if told is None:
            log.error("another BELLHOP_SECRET_KEY sealed the keys", workspace=installation.route.workspace)
            return
        renewed = Renewed(self._offices, self.installed, installation, app=self.app())
        self._offices.open(renewed.workspace, renewed, authorized(told))

    def _client(self) -> AsyncWebClient:
        return self._offices.client()


@contextmanager
def introducing(setting: str) -> Iterator[None]:
    """Turn a refused token into BadSetting that names the setting; a fault that may pass stays TryLater."""
    try:
        yield
    except (Undeliverable, Barred) as refusal:
        raise BadSetting(f"{setting}: Slack says {refusal}") from None
    except TryLater as away:
        raise TryLater(f"Slack does not answer: {away}", after=away.after, limited=away.limited) from away
