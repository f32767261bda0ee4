"""Slack's requests to the app for each action of a person, field by field as Slack sends them."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlencode, urlsplit

from adapters.simulator.messages import Button, Message
from adapters.simulator.people import Json, Person
from adapters.simulator.slack_chat import as_json
from adapters.simulator.slack_state import APP, BOT_USER, OTHER_TEAM, Channel
from adapters.simulator.socket_mode import EnvelopeType

# Slack still sends the token that signatures have replaced; clients must not rely on it.
VERIFICATION = "unused-verification-token"


@dataclass(frozen=True, slots=True)
class SlackDelivery:
    """One delivery to the app; `id` is the trigger_id of a command or press, or the event_id of an event."""

    kind: EnvelopeType
    id: str
    payload: Json

    def body(self) -> tuple[str, str]:
        """Return the HTTP body and its content type."""
        form = "application/x-www-form-urlencoded"
        if self.kind == "slash_commands":
            return urlencode(self.payload), form
        if self.kind == "interactive":
            return urlencode({"payload": json.dumps(self.payload)}), form
        return json.dumps(self.payload), "application/json"


def signed(secret: str, body: str, seconds: int) -> dict[str, str]:
    """Return Slack's two signature headers; https://docs.slack.dev/authentication/verifying-requests-from-slack."""
    digest = hmac.new(secret.encode(), f"v0:{seconds}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(seconds), "X-Slack-Signature": f"v0={digest}"}


def on_grid(sent: SlackDelivery, grid: str) -> SlackDelivery:
    """Return a delivery as Slack sends it for an app on a whole Enterprise Grid, where a view has no workspace."""
    payload = dict(sent.payload)
    if sent.kind == "slash_commands":
        payload |= {"enterprise_id": grid, "enterprise_name": "Grid", "is_enterprise_install": "true"}
    elif sent.kind == "interactive":
        payload |= {"enterprise": {"id": grid, "name": "Grid"}, "is_enterprise_install": True}
        payload |= {"team": None} if "view" in payload else {}
    else:
        authorization = {"enterprise_id": grid, "team_id": None, "user_id": BOT_USER, "is_bot": True}
        payload |= {"enterprise_id": grid, "context_enterprise_id": grid}
        payload |= {"authorizations": [authorization | {"is_enterprise_install": True}]}
    return replace(sent, payload=payload)


def ending(
    kind: Literal["app_uninstalled", "tokens_revoked"], event_id: str, seconds: int, *, team: str
) -> SlackDelivery:
    """Return the event that the app was taken out, or that its bot's token is good no more; nobody authorizes it."""
    tokens = {"tokens": {"oauth": [], "bot": [BOT_USER]}} if kind == "tokens_revoked" else {}
    payload = {
        "token": VERIFICATION,
        "team_id": team,
        "api_app_id": APP,
        "event": {"type": kind, "event_ts": f"{seconds}.000000"} | tokens,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": seconds,
        "authorizations": [],
    }
    return SlackDelivery("events_api", event_id, payload)


def new_event_id() -> str:
    """Return an event_id in Slack's form."""
    return "Ev" + secrets.token_hex(5).upper()


def slash(person: Person, channel: Channel, line: str, *, team: str, trigger: str, answer_to: str) -> SlackDelivery:
    """Return a slash command; `line` is the typed line as Slack passes it on, such as `/book atlas`."""
    command, _, text = line.strip().partition(" ")
    payload = {
        "token": VERIFICATION,
        "team_id": team,
        "team_domain": "bellhop-demo",
        "channel_id": channel.id,
        "channel_name": channel.name,
        "user_id": person.slack_user,
        "user_name": person.handle,
        "command": command,
        "text": text.strip(),
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": answer_to,
        "trigger_id": trigger,
    }
    return SlackDelivery("slash_commands", trigger, payload)


def event(person: Person, event_id: str, seconds: int, inner: Json, *, team: str) -> SlackDelivery:
    """Wrap an event in the Events API's envelope."""
    authorization = {"enterprise_id": None, "team_id": team, "user_id": BOT_USER, "is_bot": True}
    payload = {
        "token": VERIFICATION,
        "team_id": team,
        "context_team_id": team,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": {"user": person.slack_user} | inner,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": seconds,
        "authorizations": [authorization | {"is_enterprise_install": False}],
        "is_ext_shared_channel": person.stranger,
        "event_context": f"4-{secrets.token_hex(12)}",
    }
    return SlackDelivery("events_api", event_id, payload)


def message_event(
    person: Person, written: Message, kind: Literal["message", "app_mention"], *, team: str, file: Json | None = None
) -> Json:
    """Return the event of a message to the bot alone, or of one that mentions it."""
    # Only `message` carries a channel_type; an app_mention in direct messages shows by its channel's id.
    where = {"channel_type": "im", "client_msg_id": secrets.token_hex(16)} if kind == "message" else {}
    thread = {"thread_ts": written.thread} if written.thread else {}
    sent = {"subtype": "file_share", "files": [file or {"id": "F0FILE"}], "upload": True} if written.attachment else {}
    words = {"type": "text", "text": written.text}
    section = {"type": "rich_text_section", "elements": [words]}
    return {
        "type": kind,
        "ts": written.id,
        "event_ts": written.id,
        "channel": written.conversation,
        "text": written.source,
        "team": OTHER_TEAM if person.stranger else team,
        "blocks": [{"type": "rich_text", "block_id": "typed", "elements": [section]}],
    } | (where | thread | sent)


def mention_edited(person: Person, now: Message, stamp: str, *, team: str) -> Json:
    """Return the event of an edited mention: an app_mention once more, with the same ts and with who edited it."""
    edited = {"edited": {"user": person.slack_user, "ts": stamp}, "event_ts": stamp}
    return message_event(person, now, "app_mention", team=team) | edited


def edit_event(person: Person, now: Message, before: Message, stamp: str, *, team: str) -> Json:
    """Return the event of an edited direct message, https://docs.slack.dev/reference/events/message/message_changed."""
    shown = as_json(now, team=team) | {"edited": {"user": person.slack_user, "ts": stamp}}
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "channel": now.conversation,
        "channel_type": "im",
        "ts": stamp,
        "event_ts": stamp,
        "message": shown,
        "previous_message": as_json(before, team=team),
    }


def pressed(
    person: Person,
    channel: Channel,
    message: Message,
    button: Button,
    *,
    team: str,
    trigger: str,
    answer_to: str,
    stamp: str,
) -> SlackDelivery:
    """Return the payload of a press; that of an ephemeral message lacks the message itself."""
    container = {"type": "message", "message_ts": message.id, "channel_id": channel.id}
    container |= {"thread_ts": message.thread} if message.thread else {}
    action = {"action_id": button.action_id, "block_id": button.block_id, "action_ts": stamp}
    payload: Json = {
        "type": "block_actions",
        "team": {"id": team, "domain": "bellhop-demo"},
        "user": {"id": person.slack_user, "username": person.handle, "name": person.handle, "team_id": team},
        "api_app_id": APP,
        "token": VERIFICATION,
        "container": container | {"is_ephemeral": bool(message.ephemeral_for)},
        "trigger_id": trigger,
        "channel": {"id": channel.id, "name": channel.name},
        "enterprise": None,
        "is_enterprise_install": False,
        "state": {"values": {}},
        "response_url": answer_to,
        "actions": [action | (_chosen(button) if button.in_menu else _clicked(button))],
    }
    # Slack does not keep ephemeral messages, so their content cannot come back with a press.
    shown = {} if message.ephemeral_for else {"message": as_json(message, team=team)}
    return SlackDelivery("interactive", trigger, payload | shown)


def home_opened(person: Person, channel: str, view: Json | None, stamp: str) -> Json:
    """Return the event of somebody who opens the app's Home tab; it shows the view that was published last."""
    shown = {"view": view} if view else {}
    return {
        "type": "app_home_opened",
        "user": person.slack_user,
        "channel": channel,
        "tab": "home",
        "event_ts": stamp,
    } | shown


def function_executed(callback: str, inputs: Json, execution: str, stamp: str) -> Json:
    """Return the event of a step that is run, https://docs.slack.dev/reference/events/function_executed."""
    return {
        "type": "function_executed",
        "function": {"id": "Fn0BOOK", "callback_id": callback, "type": "app", "app_id": APP},
        "inputs": inputs,
        "function_execution_id": execution,
        "workflow_execution_id": "Wx0BOOK",
        "event_ts": stamp,
        "bot_access_token": "xwfp-not-used",
    }


def link_shared(person: Person, channel: str, ts: str, unfurl_id: str, urls: Iterable[str], *, source: str) -> Json:
    """Return the event of links that somebody shares, https://docs.slack.dev/reference/events/link_shared."""
    return {
        "type": "link_shared",
        "channel": channel,
        "is_bot_user_member": True,
        "user": person.slack_user,
        "message_ts": ts,
        "unfurl_id": unfurl_id,
        "source": source,
        "links": [{"domain": urlsplit(each).hostname, "url": each} for each in urls],
        "event_ts": ts,
    }


def object_opened(person: Person, shown: Json, channel: str, ts: str, *, trigger: str, stamp: str) -> Json:
    """Return the event of an object that is opened, docs.slack.dev/reference/events/entity_details_requested."""
    url = shown["url"]
    return {
        "type": "entity_details_requested",
        "user": person.slack_user,
        "external_ref": shown["external_ref"],
        "entity_url": url,
        "link": {"url": url, "domain": urlsplit(url).hostname},
        "app_unfurl_url": shown["app_unfurl_url"],
        "event_ts": stamp,
        "trigger_id": trigger,
        "user_locale": "en-US",
        "channel": channel,
        "message_ts": ts,
    }


def pressed_at_home(
    person: Person, view: Json, button: Button, *, team: str, trigger: str, stamp: str
) -> SlackDelivery:
    """Return the payload of a press in a view, which names no channel and has no response_url."""
    action = {"action_id": button.action_id, "block_id": button.block_id, "action_ts": stamp}
    payload: Json = {
        "type": "block_actions",
        "team": {"id": team, "domain": "bellhop-demo"},
        "user": {"id": person.slack_user, "username": person.handle, "name": person.handle, "team_id": team},
        "api_app_id": APP,
        "token": VERIFICATION,
        "container": {"type": "view", "view_id": view["id"]},
        "trigger_id": trigger,
        "view": view,
        "enterprise": None,
        "is_enterprise_install": False,
        "actions": [action | (_chosen(button) if button.in_menu else _clicked(button))],
    }
    return SlackDelivery("interactive", trigger, payload)


def shortcut(person: Person, callback: str, *, team: str, trigger: str, stamp: str) -> SlackDelivery:
    """Return the payload of a global shortcut, which names no channel and has no response_url."""
    payload: Json = {
        "type": "shortcut",
        "token": VERIFICATION,
        "action_ts": stamp,
        "team": {"id": team, "domain": "bellhop-demo"},
        "user": {"id": person.slack_user, "username": person.handle, "team_id": team},
        "is_enterprise_install": False,
        "enterprise": None,
        "callback_id": callback,
        "trigger_id": trigger,
    }
    return SlackDelivery("interactive", trigger, payload)


def in_form(person: Person, view: Json, *, team: str, trigger: str) -> Json:
    """Return what the payloads about an open form have in common."""
    return {
        "team": {"id": team, "domain": "bellhop-demo"},
        "user": {"id": person.slack_user, "username": person.handle, "name": person.handle, "team_id": team},
        "api_app_id": APP,
        "token": VERIFICATION,
        "trigger_id": trigger,
        "view": view,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def message_shortcut(
    person: Person, callback: str, channel: Channel, message: Message, *, team: str, trigger: str, answer_to: str
) -> SlackDelivery:
    """Return the payload of a shortcut from a message's menu."""
    payload: Json = {
        "type": "message_action",
        "token": VERIFICATION,
        "action_ts": message.id,
        "team": {"id": team, "domain": "bellhop-demo"},
        "user": {"id": person.slack_user, "username": person.handle, "team_id": team, "name": person.handle},
        "channel": {"id": channel.id, "name": channel.name},
        "is_enterprise_install": False,
        "enterprise": None,
        "callback_id": callback,
        "trigger_id": trigger,
        "response_url": answer_to,
        "message_ts": message.id,
        "message": as_json(message, team=team),
    }
    return SlackDelivery("interactive", trigger, payload)


def _clicked(button: Button) -> Json:
    style = None if button.style == "plain" else button.style
    optional = {"value": button.payload, "style": style, "url": button.url}
    given = {name: each for name, each in optional.items() if each is not None}
    return {"type": "button", "text": _label(button)} | given


def _chosen(option: Button) -> Json:
    return {"type": "overflow", "selected_option": {"text": _label(option), "value": option.payload}}


def _label(button: Button) -> Json:
    return {"type": "plain_text", "text": button.label, "emoji": True}
