"""What opens a workspace to the app: the one token of the settings, or what an installation brought."""

from typing import Protocol

from slack_sdk.web.async_client import AsyncWebClient


class Keys(Protocol):
    """The keys of one workspace."""

    def open_with(self, client: AsyncWebClient) -> None:
        """Remember the client that calls with them."""
        ...

    async def fresh(self) -> None:
        """Have the client call with keys that are good; refuses with TryLater, and with Undeliverable if none are."""
        ...

    async def refused(self, reason: str) -> None:
        """Deal with it that Slack takes the keys no more: raises TryLater if that was news."""
        ...


class Given:
    """The token that the settings give: it never runs out, and only the operator can mend what is wrong with it."""

    def open_with(self, client: AsyncWebClient) -> None:
        """Do nothing: the client has it."""

    async def fresh(self) -> None:
        """Do nothing: it is as good as it ever was."""

    async def refused(self, reason: str) -> None:
        """Do nothing: every message waits until the operator has mended it."""
