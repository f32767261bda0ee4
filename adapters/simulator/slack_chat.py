"""Slack's chat methods and the response_url: post, update and delete, for one person or for everybody."""

from dataclasses import replace

from adapters.simulator.bodies import structured
from adapters.simulator.messages import BOT, Message
from adapters.simulator.people import Json
from adapters.simulator.slack_rules import SlackRefusal, checked_blocks, checked_text
from adapters.simulator.slack_state import BOT_ID, BOT_USER, Channel, SlackState
from adapters.simulator.slack_text import pings_in, plain, rows_of, texts_of

PROMPTS = 4
"""Suggestions at once, https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts."""
EMOJI = {"ok_hand": "👌", "eyes": "👀", "+1": "👍", "white_check_mark": "✅"}
"""Some of the emoji that every workspace has, by their names."""


def composed(state: SlackState, arguments: Json, channel: str) -> Message:
    """Return a new message of the app, made of a call's arguments; refuses what Slack refuses."""
    blocks = checked_blocks(arguments.get("blocks"))
    if not state.takes_tables and any(block["type"] == "table" for block in blocks):
        raise SlackRefusal("invalid_blocks", "[ERROR] unsupported type: table [json-pointer:/blocks]")
    source = checked_text(arguments.get("text"), blocks=blocks)
    marked = [source, *(text["text"] for text in texts_of(blocks) if text["type"] == "mrkdwn")]
    return Message(
        platform="slack",
        id=state.stamp(),
        conversation=channel,
        author=BOT,
        text=plain(source),
        sent=state.now(),
        source=source,
        blocks=tuple(blocks),
        rows=rows_of(blocks),
        pings=tuple(ping for text in marked for ping in pings_in(text)),
        thread=str(arguments["thread_ts"]) if arguments.get("thread_ts") else None,
    )


def as_json(message: Message, *, team: str) -> Json:
    """Return the message as Slack's answers and payloads show it."""
    author = {"user": BOT_USER, "bot_id": BOT_ID} if message.author == BOT else {"user": message.author}
    blocks = {"blocks": list(message.blocks)} if message.blocks else {}
    edited = {"edited": {"user": BOT_USER, "ts": message.id}} if message.edits else {}
    thread = {"thread_ts": message.thread} if message.thread else {}
    shown = {"type": "message", "ts": message.id, "text": message.source, "team": team}
    return shown | author | blocks | edited | thread


class SlackChat:
    """The methods that show messages to people."""

    def __init__(self, state: SlackState) -> None:
        self._state = state

    def post(self, arguments: Json) -> Json:
        """Answer chat.postMessage."""
        channel = self._writable(arguments)
        message = self._state.timeline.put(composed(self._state, arguments, channel.id))
        return {"ok": True, "channel": channel.id, "ts": message.id, "message": as_json(message, team=self._state.team)}

    def post_ephemeral(self, arguments: Json) -> Json:
        """Answer chat.postEphemeral."""
        channel = self._writable(arguments)
        person = self._state.people.get(str(arguments.get("user")))
        if person is None or (channel.person and channel.person != person):
            raise SlackRefusal("user_not_in_channel")
        message = composed(self._state, arguments, channel.id)
        self._state.timeline.put(replace(message, ephemeral_for=person.slack_user))
        return {"ok": True, "message_ts": message.id}

    def update(self, arguments: Json) -> Json:
        """Answer chat.update; refuses an ephemeral message as not found, and other people's messages."""
        channel = self._state.channel(arguments.get("channel"))
        old = self._state.message(channel, arguments.get("ts"))
        if old.author != BOT:
            raise SlackRefusal("cant_update_message")
        if channel.archived:
            # https://docs.slack.dev/reference/methods/chat.update: in an archived channel nothing can be edited.
            raise SlackRefusal("is_inactive")
        new = self._state.timeline.put(old.edited(composed(self._state, arguments, channel.id)))
        shown = as_json(new, team=self._state.team)
        return {"ok": True, "channel": channel.id, "ts": new.id, "text": new.source, "message": shown}

    def delete(self, arguments: Json) -> Json:
        """Answer chat.delete."""
        channel = self._state.channel(arguments.get("channel"))
        old = self._state.message(channel, arguments.get("ts"))
        if old.author != BOT:
            raise SlackRefusal("cant_delete_message")
        self._state.timeline.put(replace(old, deleted=True))
        return {"ok": True, "channel": channel.id, "ts": old.id}

    def suggest(self, arguments: Json) -> Json:
        """
        Answer assistant.threads.setSuggestedPrompts: at most four, each with what it says and sends.

        Of an agent, Slack fails silently where a thread is named; the simulator refuses that, so that a test notices.
        """
        if not self._state.may_suggest:
            raise SlackRefusal("missing_scope")
        channel, prompts = str(arguments.get("channel_id")), structured(arguments.get("prompts"))
        if channel not in self._state.channels:
            raise SlackRefusal("channel_not_found")
        if arguments.get("thread_ts"):
            raise SlackRefusal("invalid_arguments", "[ERROR] an agent names no thread [json-pointer:/thread_ts]")
        if not isinstance(prompts, list) or not 1 <= len(prompts) <= PROMPTS:
            raise SlackRefusal("invalid_arguments", f"[ERROR] 1 to {PROMPTS} prompts [json-pointer:/prompts]")
        if not all(isinstance(each, dict) and each.get("title") and each.get("message") for each in prompts):
            raise SlackRefusal("invalid_arguments", "[ERROR] title and message are required [json-pointer:/prompts]")
        self._state.prompts[channel] = prompts
        self._state.pulse.beat()
        return {"ok": True}

    def react(self, arguments: Json) -> Json:
        """Answer reactions.add: https://docs.slack.dev/reference/methods/reactions.add."""
        if not self._state.may_react:
            raise SlackRefusal("missing_scope")
        if not arguments.get("timestamp"):
            raise SlackRefusal("no_item_specified")
        emoji = EMOJI.get(str(arguments.get("name")))
        if emoji is None:
            raise SlackRefusal("invalid_name")
        old = self._state.message(self._writable(arguments), arguments["timestamp"])
        if emoji in old.reactions:
            raise SlackRefusal("already_reacted")
        self._state.timeline.put(replace(old, reactions=(*old.reactions, emoji)))
        return {"ok": True}

    def pin(self, arguments: Json) -> Json:
        """Answer pins.add: https://docs.slack.dev/reference/methods/pins.add."""
        old = self._pinnable(arguments)
        if old.pinned:
            raise SlackRefusal("already_pinned")
        self._state.timeline.put(replace(old, pinned=True))
        return {"ok": True}

    def unpin(self, arguments: Json) -> Json:
        """Answer pins.remove: https://docs.slack.dev/reference/methods/pins.remove."""
        old = self._pinnable(arguments)
        if not old.pinned:
            raise SlackRefusal("no_pin")
        self._state.timeline.put(replace(old, pinned=False))
        return {"ok": True}

    def _pinnable(self, arguments: Json) -> Message:
        if not self._state.may_pin:
            raise SlackRefusal("missing_scope")
        if not arguments.get("timestamp"):
            raise SlackRefusal("no_item_specified")
        return self._state.message(self._writable(arguments), arguments["timestamp"])

    def respond(self, ticket: str, arguments: Json) -> Json:
        """Answer a post to a response_url: a new message, or the pressed one replaced or deleted."""
        address = self._state.use_return(ticket)
        pressed = self._state.timeline.get(address.channel, address.message) if address.message else None
        if arguments.get("delete_original") and pressed:
            self._state.timeline.put(replace(pressed, deleted=True))
            return {"ok": True}
        message = composed(self._state, arguments, address.channel)
        if arguments.get("replace_original") and pressed:
            if pressed.deleted:
                raise SlackRefusal("message_not_found")
            self._state.timeline.put(pressed.edited(message))
        else:
            private = arguments.get("response_type", "ephemeral") != "in_channel"
            self._state.timeline.put(replace(message, ephemeral_for=address.person.slack_user if private else None))
        return {"ok": True}

    def _writable(self, arguments: Json) -> Channel:
        channel = self._state.channel(arguments.get("channel"))
        if not channel.bot_is_member:
            raise SlackRefusal("not_in_channel")
        if channel.archived:
            raise SlackRefusal("is_archived")
        return channel
