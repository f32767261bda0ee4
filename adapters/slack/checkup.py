"""Ask Slack whether the token is good, and which scopes the app has."""

from dataclasses import dataclass

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.platform import TryLater
from adapters.slack.installing import SCOPES

PATIENCE = 10
"""Seconds for one question."""


@dataclass(frozen=True, slots=True)
class Checkup:
    """What Slack says: the workspace, and the scopes that the app lacks; or why the token is no good."""

    workspace: str = ""
    missing: tuple[str, ...] = ()
    refused: str | None = None


async def checkup(*, bot_token: str, api_url: str) -> Checkup:
    """Ask Slack about the bot's token; raises TryLater when it cannot be asked."""
    client = AsyncWebClient(token=bot_token, base_url=api_url, timeout=PATIENCE)
    try:
        who = await client.auth_test()
    except SlackApiError as refusal:
        return Checkup(refused=str(refusal.response.get("error", "refused")))
    except (SlackClientError, OSError, TimeoutError) as away:
        raise TryLater(f"Slack: {type(away).__name__}") from None
    said = next((value for name, value in who.headers.items() if name.lower() == "x-oauth-scopes"), None)
    granted = {scope.strip() for scope in str(said).split(",")} if said else set(SCOPES)
    return Checkup(str(who.get("team")), tuple(scope for scope in SCOPES if scope not in granted))
