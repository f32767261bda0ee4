"""The manifest and the listeners agree."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.chat.incoming import Filled, Slash
from adapters.simulator.simulator import Simulator
from adapters.simulator.slack_requests import SlackDelivery
from adapters.simulator.slack_state import TEAM
from adapters.slack.app import COMMANDS, EVENTS, SlackPlatform
from adapters.slack.manifest import manifest
from tests.receptionist import Receptionist, listening

NEEDED_BY = {
    "commands": {"commands"},
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
    "user_change": {"users:read"},
    "chat.postMessage": {"chat:write"},
    "chat.postEphemeral": {"chat:write"},
    "chat.update": {"chat:write"},
    "users.info": {"users:read"},
    "assistant.threads.setSuggestedPrompts": {"assistant:write"},
    "files.info": {"files:read"},
    "files.completeUploadExternal": {"files:write"},
    "conversations.open": {"im:write"},
    "pins.add": {"pins:write"},
    "reactions.add": {"reactions:write"},
    "link_shared": {"links:read"},
    "chat.unfurl": {"links:write"},
}
"""What needs which scope; https://docs.slack.dev/reference/scopes."""


@pytest.fixture
async def receptionist(simulator: Simulator) -> AsyncIterator[Receptionist]:
    """Give a platform that knows its workspace, and who receives for it."""
    platform = SlackPlatform(bot_token=simulator.slack_bot_token, signing_secret="s", api_url=simulator.slack_api_url)
    async with listening(platform) as receptionist:
        receptionist.replies = lambda _: ()
        yield receptionist


async def taken(receptionist: Receptionist, body: dict[str, Any]) -> int:
    """Hand a body to the listeners, and return what they answer."""
    platform = receptionist.platform
    assert isinstance(platform, SlackPlatform)
    return int((await platform.app.take(body)).status)


async def test_every_command_of_the_manifest_is_heard_and_no_other_exists(receptionist: Receptionist) -> None:
    """The manifest and the listeners name the same commands."""
    features: Any = manifest(request_url=None)["features"]
    offered = [each["command"] for each in features["slash_commands"]]
    known = {"team_id": TEAM, "channel_id": "C1", "user_id": "U1"}
    for number, command in enumerate(offered):
        assert await taken(receptionist, known | {"command": command, "trigger_id": str(number)}) == 200
    assert len(receptionist.kept) == len(offered) == len(COMMANDS)
    assert await taken(receptionist, known | {"command": "/other", "trigger_id": "x"}) == 404


async def test_every_shortcut_of_the_manifest_is_heard_and_no_other_exists(receptionist: Receptionist) -> None:
    """Both are kept as what they mean; their names and descriptions are as long as Slack lets them be."""
    features: Any = manifest(request_url=None)["features"]
    chosen: dict[str, Any] = {"user": {"id": "U1"}, "team": {"id": TEAM}}
    about = {"channel": {"id": "C1"}, "message": {"user": "U2", "ts": "1.2", "text": "<@U0PRIYA01> <@U1>"}}
    kinds: dict[str, dict[str, Any]] = {"global": {"type": "shortcut"}, "message": {"type": "message_action", **about}}
    for number, each in enumerate(features["shortcuts"]):
        # https://docs.slack.dev/reference/app-manifest
        assert len(each["name"]) <= 24
        assert len(each["description"]) <= 150
        body = chosen | kinds[each["type"]] | {"callback_id": each["callback_id"], "trigger_id": str(number)}
        assert await taken(receptionist, body) == 200
        assert await taken(receptionist, body | {"callback_id": "other", "trigger_id": "x"}) == 404
    anywhere, thread = receptionist.kept
    assert isinstance(anywhere, Filled)
    assert isinstance(thread, Slash)
    assert (anywhere.place.private, anywhere.place.message, anywhere.opens) == (True, None, None), "no such trigger"
    assert (thread.place.thread, thread.people) == ("1.2", ("U2", "U0PRIYA01"))


async def test_every_event_of_the_manifest_is_heard(receptionist: Receptionist) -> None:
    """Every event of the manifest has a listener; `message.im` is a `message` in a channel of that type."""
    settings: Any = manifest(request_url=None)["settings"]
    events = settings["event_subscriptions"]["bot_events"]
    for number, each in enumerate(events):
        kind, _, channel_type = each.partition(".")
        user: object = {"id": "U1"} if kind == "user_change" else "U1"
        event = {"type": kind, "channel_type": channel_type or "channel", "channel": "C1", "user": user, "ts": "1"}
        sent = SlackDelivery("events_api", "x", {"type": "event_callback", "team_id": TEAM, "event_id": str(number)})
        assert await taken(receptionist, sent.payload | {"event": event | {"text": "hi"}}) == 200
    assert len(receptionist.kept) == len(events) == len(EVENTS)


def test_the_scopes_are_those_in_use() -> None:
    """The manifest asks for every scope in use and for no other; without pages there are no links to show."""
    asked: Any = manifest(request_url=None, pages_at="https://bellhop.example.com/b")["oauth_config"]
    assert set(asked["scopes"]["bot"]) == set.union(*NEEDED_BY.values())


def test_links_are_told_of_where_bookings_have_pages() -> None:
    """By the domain of the pages alone; an app without pages asks for nothing of the kind."""
    without: Any = manifest(request_url=None)
    assert "unfurl_domains" not in without["features"]
    assert not {"links:read", "links:write"} & {*without["oauth_config"]["scopes"]["bot"]}
    said: Any = manifest(request_url=None, pages_at="https://bellhop.example.com/b")
    assert said["features"]["unfurl_domains"] == ["bellhop.example.com"]
    assert {"link_shared", "entity_details_requested"} <= {*said["settings"]["event_subscriptions"]["bot_events"]}


def test_interactivity_and_direct_messages_are_on() -> None:
    """The manifest switches on buttons and direct messages."""
    said: Any = manifest(request_url=None)
    assert said["settings"]["interactivity"]["is_enabled"] is True
    assert said["features"]["app_home"]["messages_tab_read_only_enabled"] is False
