"""Who must see an answer: told apart from the requests alone, without asking the product that is tested."""

import json
from urllib.parse import parse_qsl

from tests.chaos.doors.mutations import Json
from tests.chaos.doors.posts import Post
from tests.chaos.doors.slack_posts import COMMANDS, TEAM

OURS = (None, "thread_broadcast", "file_share")
"""Subtypes of messages in which a person wrote something new."""


def told(post: Post) -> Json:
    """Return the request's JSON as any reader would read it; empty where it has none."""
    text = post.body.decode(errors="replace")
    if not post.told:
        return {}
    try:
        if post.kind == "command":
            return dict(parse_qsl(text, keep_blank_values=True))
        told = json.loads(dict(parse_qsl(text))["payload"] if text.startswith("payload=") else text)
    except (ValueError, RecursionError, KeyError):
        return {}
    return told if isinstance(told, dict) else {}


def owed_on_slack(told: Json) -> object:
    """Return the id of a delivery that a person must see answered; None for what is not for us."""
    if told.get("command") in {f"/{command}" for command in COMMANDS}:
        return told.get("trigger_id") if told.get("team_id") == TEAM else None
    match told:
        case {"type": "block_actions", "team": {"id": team}, "trigger_id": str(ident)}:
            return ident if team == TEAM else None
        case {"type": "event_callback", "event_id": str(ident), "event": dict(event)}:
            personal = event.get("user") and not event.get("bot_id") and not event.get("edited")
            to_us = event.get("type") == "app_mention" or (
                event.get("type") == "message" and event.get("channel_type") == "im"
            )
            ours = _installed(told) == TEAM
            return ident if ours and personal and to_us and event.get("subtype") in OURS else None
        case _:
            return None


def _installed(told: Json) -> object:
    """Return the workspace whose installation an event is for."""
    match told:
        case {"authorizations": [{"team_id": team}, *_]}:
            return team
        case {"authorizations": [_, *_]}:
            return None
        case _:
            return told.get("team_id")


def owed_on_telegram(told: Json) -> object:
    """Return the id of an update that a person must see answered; None for what is not for us."""
    match told:
        case {"update_id": ident, "callback_query": {"data": str(), "from": {"is_bot": False}}}:
            return ident
        case {"update_id": ident, "message": {"text": str(), "from": {"is_bot": False}, "chat": {"type": "private"}}}:
            return ident
        case _:
            return None
