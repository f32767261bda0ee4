"""What Slack sends → what arrived; whatever cannot be read is refused with pydantic's ValidationError."""

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
USER = re.compile(r"[UW][A-Z0-9]{5,}")
SUBTYPES = frozenset({None, "thread_broadcast", "file_share"})
"""The kinds of message event in which a person wrote something new."""


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
    """Return what arrived; None for what is nothing to Bellhop."""
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
    """Return a slash command; its delivery id is the trigger's, because commands have no event id."""
    said = Command.model_validate(body)
    return Slash(
        delivery=said.trigger_id,
        sender=Sender(NAME, said.team_id, said.user_id, said.user_name),
        place=Place(said.channel_id, private=False, return_address=said.response_url, ephemeral=True),
        command=said.command.removeprefix("/").lower(),
        text=unescaped(said.text),
    )


def sentence(body: Body) -> Sentence | None:
    """Return what a person wrote to the bot; None for what bots wrote, edits and deletions."""
    if _Envelope.model_validate(body).event.type not in {"message", "app_mention"}:
        return None
    said = Event.model_validate(body)
    message = said.event
    if message.bot_id or not message.user or message.subtype not in SUBTYPES or message.edited:
        return None
    private = message.channel_type == "im"
    if message.type == "message" and not private:
        return None
    return Sentence(
        delivery=said.event_id,
        sender=Sender(NAME, said.team_id, message.user),
        place=Place(message.channel, private=private or message.channel.startswith("D")),
        text=unescaped(re.sub(r"^\s*<@\w+(\|[^>]*)?>[\s,:]*", "", message.text) if not private else message.text),
    )


def press(body: Body) -> Press:
    """Return a pressed button; an ephemeral message is marked as such, because only its own address can edit it."""
    said = Pressed.model_validate(body)
    action = said.actions[0]
    channel = said.channel.id if said.channel else said.container.channel_id or said.user.id
    return Press(
        delivery=said.trigger_id or f"{channel}/{action.action_ts}",
        sender=Sender(NAME, said.team.id, said.user.id, said.user.name or said.user.username),
        place=Place(
            channel,
            private=channel.startswith("D"),
            message=said.container.message_ts,
            return_address=said.response_url,
            ephemeral=said.container.is_ephemeral,
        ),
        payload=speakable(action.value),
    )


def unescaped(text: str) -> str:
    """Return a person's text as they typed it: entities and Slack's own references become words."""
    return speakable(html.unescape(REFERENCE.sub(_named, text)))


def _named(found: re.Match[str]) -> str:
    mark, target, label = found.groups()
    if mark == "@":
        # The id, because it alone says who is meant; labels are gone from Slack's own texts.
        return f"@{target}"
    return f"{mark}{label or target}" if mark else label or target
