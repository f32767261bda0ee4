"""Pins in Slack's channels."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.platform import Address, Undeliverable
from adapters.slack.delivery import Delivery
from adapters.slack.faults import Gone

ADD, REMOVE = "pins.add", "pins.remove"
DONE = frozenset({"already_pinned"})
"""https://docs.slack.dev/reference/methods/pins.add"""
UNDONE = frozenset({"no_pin", "not_pinned"})
"""https://docs.slack.dev/reference/methods/pins.remove"""
SCOPE = "missing_scope"
"""The app was installed before it asked for `pins:write`: a board stands unpinned then, and nothing waits for it."""


async def pin(delivery: Delivery, client: AsyncWebClient, address: Address) -> None:
    """Pin a message; refuses with TryLater, and with Undeliverable where the app may not, or it is gone."""
    try:
        async with delivery.calling(ADD, yields=True):
            try:
                await client.pins_add(channel=address.conversation, timestamp=address.message)
            except SlackApiError as refusal:
                _check_allowed(refusal)
                raise
    except Gone as gone:
        raise Undeliverable(str(gone)) from gone
    except Undeliverable as refusal:
        if str(refusal) not in DONE:
            raise


async def unpin(delivery: Delivery, client: AsyncWebClient, address: Address) -> None:
    """Take the pin off a message; refuses with TryLater and Undeliverable as above."""
    try:
        async with delivery.calling(REMOVE, yields=True):
            try:
                await client.pins_remove(channel=address.conversation, timestamp=address.message)
            except SlackApiError as refusal:
                _check_allowed(refusal)
                raise
    except Gone:
        return
    except Undeliverable as refusal:
        if str(refusal) not in UNDONE:
            raise


def _check_allowed(refusal: SlackApiError) -> None:
    """Refuse with Undeliverable what the app was never allowed: any other call that lacks its scope has to wait."""
    if refusal.response.get("error") == SCOPE:
        raise Undeliverable(SCOPE) from None
