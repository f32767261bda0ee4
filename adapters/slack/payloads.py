"""Slack's request bodies → Incoming; an unreadable body is refused with pydantic's ValidationError."""

import html
import re
from typing import Any

from pydantic import BaseModel, Field

from adapters.chat.incoming import Incoming, Place, Press, Sender, Sentence, Slash, speakable

NAME = "slack"
Body = dict[str, Any]
ANY = re.compile(".*")
REFERENCE = re.compile(r"<([@#!]?)([^|>]*)(?:\|([^>]*))?>")
"""`<@U1>`, `<#C1|general>`, `<!here>`, `<http://x|y>`; https://docs.slack.dev/messaging/formatting-message-text."""
# A user's id begins with U, or with W on an Enterprise Grid.
USER = re.compile(r"[UW][A-Z0-9]{5,}")
SUBTYPES = frozenset({None, "thread_broadcast", "file_share"})
"""Subtypes of message events in which a person wrote something new, https://docs.slack.dev/reference/events/message."""


class Command(BaseModel):
    """A slash command, https://docs.slack.dev/interactivity/implementing-slash-commands."""

    team_id: str
    channel_id: str
    channel_name: str = ""
    user_id: str
    user_name: str = ""
    command: str
    text: str = ""
    response_url: str | None = None
    trigger_id: str


class Message(BaseModel):
    """A message event, to the bot alone or mentioning it."""

    type: str
    subtype: str | None = None
    channel: str
    channel_type: str | None = None
    user: str | None = None
    bot_id: str | None = None
    text: str = ""
    ts: str
    edited: object = None


class _Kind(BaseModel):
    type: str


class _Envelope(BaseModel):
    event: _Kind


class Event(BaseModel):
    """The Events API's envelope, https://docs.slack.dev/apis/events-api."""

    team_id: str
    event_id: str
    event: Message


class _User(BaseModel):
    id: str
    name: str = ""
    username: str = ""


class _Team(BaseModel):
    id: str


class _Channel(BaseModel):
    id: str


class _Container(BaseModel):
    message_ts: str | None = None
    channel_id: str | None = None
    is_ephemeral: bool = False


class _Action(BaseModel):
    action_id: str
    value: str = ""
    action_ts: str = ""


class Pressed(BaseModel):
    """A pressed button, https://docs.slack.dev/reference/interaction-payloads/block_actions-payload."""

    trigger_id: str = ""
    user: _User
    team: _Team
    channel: _Channel | None = None
    container: _Container = Field(default_factory=_Container)
    response_url: str | None = None
    actions: list[_Action] = Field(min_length=1)


def incoming(body: Body) -> Incoming | None:
    """Read a body; return None for kinds that Bellhop ignores."""
    # Slash commands alone have no `type`.
    if "command" in body:
        return slash(body)
    match body.get("type"):
        case "block_actions":
            return press(body)
        case "event_callback":
            return sentence(body)
        case _:
            return None


def slash(body: Body) -> Slash:
    """Read a slash command; its delivery id is the trigger's, because commands have no event id."""
    command = Command.model_validate(body)
    return Slash(
        delivery=command.trigger_id,
        sender=Sender(NAME, command.team_id, command.user_id, command.user_name),
        # Not private even in direct messages: the command itself is not shown there, so its answer is not either.
        place=Place(command.channel_id, private=False, return_address=command.response_url, ephemeral=True),
        command=command.command.removeprefix("/").lower(),
        text=unescaped(command.text),
    )


def sentence(body: Body) -> Sentence | None:
    """Read a message to the bot; return None for messages of bots, edits and deletions."""
    # The kind first: other events lack the fields of a message and are no error.
    if _Envelope.model_validate(body).event.type not in {"message", "app_mention"}:
        return None
    event = Event.model_validate(body)
    message = event.event
    if message.bot_id or not message.user or message.subtype not in SUBTYPES or message.edited:
        return None
    private = message.channel_type == "im"
    # A mention in a channel arrives as app_mention; a message event for it as well would be answered twice.
    if message.type == "message" and not private:
        return None
    return Sentence(
        delivery=event.event_id,
        sender=Sender(NAME, event.team_id, message.user),
        # app_mention has no channel_type; ids of direct messages begin with D.
        place=Place(message.channel, private=private or message.channel.startswith("D")),
        text=unescaped(re.sub(r"^\s*<@\w+(\|[^>]*)?>[\s,:]*", "", message.text) if not private else message.text),
    )


def press(body: Body) -> Press:
    """Read a pressed button; an ephemeral message is marked as such, because only its `response_url` can edit it."""
    pressed = Pressed.model_validate(body)
    # Slack sends a list, with one action per press.
    action = pressed.actions[0]
    channel = pressed.channel.id if pressed.channel else pressed.container.channel_id or pressed.user.id
    return Press(
        delivery=pressed.trigger_id or f"{channel}/{action.action_ts}",
        sender=Sender(NAME, pressed.team.id, pressed.user.id, pressed.user.name or pressed.user.username),
        place=Place(
            channel,
            private=channel.startswith("D"),
            message=pressed.container.message_ts,
            return_address=pressed.response_url,
            ephemeral=pressed.container.is_ephemeral,
        ),
        payload=speakable(action.value),
    )


def unescaped(text: str) -> str:
    """Return a person's text as they typed it: entities and Slack's own references become words."""
    # References first: unescaping first would turn a typed "&lt;@U1&gt;" into one.
    return speakable(html.unescape(REFERENCE.sub(_named, text)))


def _named(found: re.Match[str]) -> str:
    mark, target, label = found.groups()
    if mark == "@":
        # The id identifies the person; Slack sends a label in slash commands only.
        return f"@{target}"
    return f"{mark}{label or target}" if mark else label or target
