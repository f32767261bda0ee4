"""The workspaces that are served: each has a client with keys of its own, and is spoken to by itself."""

from collections.abc import Iterator
from dataclasses import dataclass

import aiohttp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.platform import TryLater, Undeliverable
from adapters.chat.throttle import Throttle
from adapters.slack.delivery import Delivery
from adapters.slack.keys import Keys

LONGEST_CALL = 15
"""Seconds until a call that Slack does not answer is given up."""
NOT_HERE = "the app is not installed there"


@dataclass(slots=True)
class Office:
    """One workspace, or one Enterprise Grid that has Bellhop in all of its workspaces."""

    client: AsyncWebClient
    delivery: Delivery
    keys: Keys
    authorized: AuthorizeResult


class Offices:
    """All of them; one that has Bellhop taken out is closed."""

    def __init__(self, *, api_url: str, throttle: Throttle) -> None:
        self._api_url, self._throttle = api_url, throttle
        self._open: dict[str, Office] = {}
        self._session: aiohttp.ClientSession | None = None

    @property
    def workspaces(self) -> tuple[str, ...]:
        """The ids of all, in the order in which they were opened."""
        return tuple(self._open)

    def __iter__(self) -> Iterator[Office]:
        """Go through all of them."""
        return iter(tuple(self._open.values()))

    def begin(self) -> None:
        """Share one session: otherwise the SDK opens a connection, with a TLS handshake, for every call."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=LONGEST_CALL))
        for office in self:
            office.client.session = self._session

    async def end(self) -> None:
        """Close the connections."""
        if self._session:
            await self._session.close()

    def client(self, token: str | None = None) -> AsyncWebClient:
        """Return a client for Slack, of a workspace if it has a token of one."""
        # The caller retries, because it knows how urgent a message is. The SDK's own handler sent one message twice
        # after a lost reply, and chat.postMessage takes no idempotency key.
        return AsyncWebClient(
            token=token, base_url=self._api_url, session=self._session, retry_handlers=[], timeout=LONGEST_CALL
        )

    def open(self, workspace: str, keys: Keys, authorized: AuthorizeResult) -> Office:
        """Serve a workspace from now on; one that is served already gets these keys."""
        client = self.client(authorized.bot_token)
        keys.open_with(client)
        office = Office(client, Delivery(client, self._throttle, workspace, keys), keys, authorized)
        self._open[workspace] = office
        return office

    def close(self, workspace: str) -> None:
        """Serve a workspace no more."""
        self._open.pop(workspace, None)

    def known(self, workspace: str) -> Office | None:
        """Return a workspace that is served."""
        return self._open.get(workspace)

    def at(self, workspace: str) -> Office:
        """Return a workspace that is served; refuses with Undeliverable another one."""
        office = self._open.get(workspace)
        if office is None:
            # Slack would not find anybody of it here, as if there were no such person.
            raise Undeliverable(NOT_HERE)
        return office

    def later(self, workspace: str) -> Office:
        """Return a workspace that is served; refuses with TryLater, limited, another one: it may come back."""
        office = self._open.get(workspace)
        if office is None:
            raise TryLater(NOT_HERE, limited=True)
        return office
