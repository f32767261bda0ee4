"""Slack's request bodies → Incoming; an unreadable body is refused with pydantic's ValidationError."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl

from adapters.chat import codec
from adapters.chat.incoming import (
    Attached,
    Changed,
    Channel,
    Edited,
    Filled,
    Incoming,
    Opened,
    Place,
    Press,
    Sender,
    Sentence,
    Slash,
    Wordless,
    attached,
    heard,
    speakable,
)
from adapters.chat.intents.forms import Filling, OpenForm
from adapters.slack.profiles import profile
from adapters.slack.shapes import (
    Command,
    Ended,
    Envelope,
    Event,
    Executed,
    HomeOpened,
    LinkShared,
    Message,
    MessageShortcut,
    ObjectOpened,
    Person,
    Pressed,
    Shortcut,
    Submitted,
    UserChange,
    View,
)
from core.domain.lengths import PERSON

NAME = "slack"
Body = dict[str, Any]
ANY = re.compile(".*")
REFERENCE = re.compile(r"<([@#!]?)([^|<>]*)(?:\|([^<>]*))?>")
"""`<@U1>`, `<#C1|general>`, `<!here>`, `<http://x|y>`; https://docs.slack.dev/messaging/formatting-message-text."""
ESCAPED = re.compile("&(amp|lt|gt);")
MENTION = re.compile(r"^\s*<@\w+(\|[^>]*)?>[\s,:]*")
MEANT = {"amp": "&", "lt": "<", "gt": ">"}
"""The three characters that Slack escapes in people's texts, and no others."""
# A user's id begins with U, or with W on an Enterprise Grid.
USER = re.compile(r"[UW][A-Z0-9]{5,}")
CHANNEL = re.compile(r"[A-Z][A-Z0-9]{1,254}")
STAMP = re.compile(r"[0-9]{1,12}\.[0-9]{1,9}")
"""The time stamp by which Slack names a message."""
STEP = "step:"
"""Begins the address at which a step of a workflow is answered; the execution's id follows."""
FORM = "form:"
"""Begins the name of a form among messages, which no time stamp of Slack's does; the view's id follows."""
BOOK, BOOK_FOR_THREAD = "book", "book_for_thread"
"""The shortcuts, by the callback ids of the manifest."""
SEARCH = "search"
"""The callback id of what answers Enterprise Search."""
FILLED_IN = "form"
"""The callback id of every form; which one it is, it carries."""
MOST_PEOPLE = 20
"""People of one message who are put on the list: of more, it is an announcement."""
WRITING = "composer"
"""The source of links in what is not sent yet, https://docs.slack.dev/reference/events/link_shared."""
MOST_LINKS = 5
"""Links of one message that are shown; more would fill the room."""
EDITED = "message_changed"
SUBTYPES = frozenset({None, "thread_broadcast", "file_share"})
"""Subtypes of message events in which a person wrote something new, https://docs.slack.dev/reference/events/message."""


@dataclass(frozen=True, slots=True)
class Searched:
    """Somebody searches in Slack; `link` opens Bellhop there, `on` is the day on which they search, in UTC."""

    execution: str
    sender: Sender
    words: str
    link: str
    on: date


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody shared links; `where` is what Slack calls the message by."""

    sender: Sender
    where: Mapping[str, str]
    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unfolded:
    """Somebody opens what a link showed; `trigger` is answered once."""

    trigger: str
    sender: Sender
    url: str


def body(content: bytes, content_type: str) -> Body:
    """
    Return a request's body, of whichever kind Slack sends: JSON, a form, or JSON in the form's field `payload`.

    Refuses with ValueError or RecursionError what is none of them.
    """
    text = content.decode()
    fields: object
    if content_type.startswith("application/json") or text.startswith("{"):
        fields = json.loads(text)
    else:
        form = dict(parse_qsl(text, keep_blank_values=True))
        fields = json.loads(form["payload"]) if "payload" in form else form
    if not isinstance(fields, dict):
        raise ValueError("no object")  # noqa: TRY004 - the type is what somebody sent
    return fields


def incoming(body: Body) -> Incoming | None:
    """Read a body; return None for kinds that Bellhop ignores."""
    # Slash commands alone have no `type`.
    if "command" in body:
        return slash(body)
    readers: dict[str, Callable[[Body], Incoming | None]] = {
        "block_actions": press,
        "event_callback": _event,
        "message_action": message_shortcut,
        "shortcut": shortcut,
        "view_submission": submitted,
    }
    kind = body.get("type")
    read = readers.get(kind) if isinstance(kind, str) else None
    return read(body) if read else None


def _event(body: Body) -> Incoming | None:
    match Envelope.model_validate(body).event.type:
        case "user_change":
            return changed(body)
        case "app_home_opened":
            return opened(body)
        case "function_executed":
            return stepped(body)
        case _:
            return sentence(body)


def ended(body: Body) -> tuple[str, ...]:
    """Return the workspaces of which an event says that the app was taken out, or the bot's token revoked."""
    match body:
        case {"type": "event_callback", "event": {"type": "app_uninstalled"}}:
            return Ended.model_validate(body).workspaces
        case {"type": "event_callback", "event": {"type": "tokens_revoked"}}:
            told = Ended.model_validate(body)
            return told.workspaces if told.event.tokens.get("bot") else ()
        case _:
            return ()


def slash(body: Body) -> Slash:
    """Read a slash command; its delivery id is the trigger's, because commands have no event id."""
    command = Command.model_validate(body)
    return Slash(
        delivery=command.trigger_id,
        sender=Sender(NAME, command.workspace, command.user_id, _name(command.user_name)),
        # Not private even in direct messages: the command itself is not shown there, so its answer is not either.
        place=Place(command.channel_id, private=False, return_address=command.response_url, ephemeral=True),
        command=command.command.removeprefix("/").lower(),
        text=unescaped(command.text),
    )


def shortcut(body: Body) -> Filled | None:
    """Read that somebody wants to book something, wherever they are in Slack: by a form, which its trigger opens."""
    chosen = Shortcut.model_validate(body)
    if chosen.callback_id != BOOK:
        return None
    # Direct messages go to a user's id.
    place = Place(chosen.user.id, private=True)
    asked = codec.payload(OpenForm(Filling.BOOK))
    return Filled(chosen.trigger_id, _chooser(chosen), place, asked, opens=chosen.trigger_id)


def submitted(body: Body) -> Filled | None:
    """Read a form that somebody sends."""
    sent = Submitted.model_validate(body)
    if sent.view.callback_id != FILLED_IN or sent.view.id is None:
        return None
    delivery = sent.trigger_id or f"{sent.view.id}/{sent.view.hash}"
    return replace(_filled(delivery, sent.user, sent.workspace, sent.view), sent=True)


def carried(form: Filled) -> str:
    """Return what a form carries: where it is answered, which one it is, and from which message it was opened."""
    return " ".join(filter(None, (form.place.conversation, form.asked, form.place.beside)))


def _filled(delivery: str, user: Person, workspace: str, view: View) -> Filled:
    """Return what stands in a form; each field has an id of its own, as `forms.view` painted it."""
    conversation, asked, beside = _carried(view, user)
    return Filled(
        delivery,
        Sender(NAME, workspace, user.id, _name(user.name or user.username)),
        Place(conversation, private=True, message=f"{FORM}{view.id}", beside=beside),
        asked=asked,
        entries=tuple((heard(name), tuple(map(heard, values))) for name, values in view.filled_in),
    )


def _carried(view: View, user: Person) -> tuple[str, str, str | None]:
    """Return what a view carries, and nothing that a client made up: a conversation, a form, and a message."""
    conversation, asked, beside, *_ = (*view.private_metadata.split(" "), "", "", "")
    known = CHANNEL.fullmatch(conversation)
    return conversation if known else user.id, asked, beside if known and STAMP.fullmatch(beside) else None


def stepped(body: Body) -> Slash | None:
    """
    Read a step of a workflow: a wish of the person whom it names, who is asked to confirm; None of any other step.

    Whoever made the workflow may name anybody and write anything, so that a step holds and does nothing else.
    """
    executed = Executed.model_validate(body)
    run, person = executed.event, executed.event.text("person")
    if run.function.callback_id != BOOK or not USER.fullmatch(person):
        return None
    # Direct messages go to a user's id.
    place = Place(person, private=True, return_address=f"{STEP}{run.function_execution_id}")
    wish = unescaped(run.text("wish"))
    return Slash(executed.event_id, Sender(NAME, executed.workspace, person), place, "book", wish, in_their_name=True)


def searched(body: Body) -> Searched | None:
    """Read that somebody searches in Slack itself; None of anything else."""
    if body.get("type") != "event_callback" or Envelope.model_validate(body).event.type != "function_executed":
        return None
    executed = Executed.model_validate(body)
    run, person = executed.event, executed.event.searcher
    if run.function.callback_id != SEARCH or not USER.fullmatch(person):
        return None
    return Searched(
        run.function_execution_id,
        Sender(NAME, executed.workspace, person),
        run.text("query"),
        f"https://slack.com/app_redirect?app={executed.api_app_id or ''}&team={executed.team_id}",
        datetime.fromtimestamp(executed.event_time, UTC).date(),
    )


def linked(body: Body) -> Shared | Unfolded | None:
    """Read that somebody shares links to bookings, or opens one; None of anything else."""
    if body.get("type") != "event_callback":
        return None
    match Envelope.model_validate(body).event.type:
        case "link_shared":
            return _shared(LinkShared.model_validate(body))
        case "entity_details_requested":
            opening = ObjectOpened.model_validate(body)
            sender = Sender(NAME, opening.workspace, opening.event.user)
            return Unfolded(opening.event.trigger_id, sender, opening.event.entity_url)
        case _:
            return None


def _shared(told: LinkShared) -> Shared | None:
    """
    Read links that were shared; what stands where strangers read along is none of theirs, and stays a plain link.

    What somebody still writes is for no room yet: nobody knows who will read it. It is told again once it is sent.
    """
    event, urls = told.event, tuple(dict.fromkeys(each.url for each in told.event.links))
    if told.is_ext_shared_channel or event.source == WRITING or not urls:
        return None
    by_id = {"unfurl_id": event.unfurl_id, "source": event.source}
    where = by_id if all(by_id.values()) else {"channel": event.channel, "ts": event.message_ts}
    return Shared(Sender(NAME, told.workspace, event.user), where, urls[:MOST_LINKS])


def message_shortcut(body: Body) -> Slash | None:
    """Read that somebody wants to book for the people of a message: as `/book` in its thread, and they come along."""
    chosen = MessageShortcut.model_validate(body)
    message = chosen.message
    if chosen.callback_id != BOOK_FOR_THREAD:
        return None
    # Of a message of the bot's own, only whom it mentions.
    author = (message.user,) if message.user and not message.bot_id else ()
    named = (target for mark, target, _ in REFERENCE.findall(message.text) if mark == "@" and USER.fullmatch(target))
    people = tuple(each for each in dict.fromkeys((*author, *named)) if each != chosen.user.id)
    place = Place(
        chosen.channel.id,
        private=False,
        return_address=chosen.response_url,
        ephemeral=True,
        thread=message.thread_ts or message.ts,
    )
    return Slash(chosen.trigger_id, _chooser(chosen), place, "book", "", people[:MOST_PEOPLE])


def _chooser(chosen: Shortcut) -> Sender:
    return Sender(NAME, chosen.workspace, chosen.user.id, _name(chosen.user.name or chosen.user.username))


def sentence(body: Body) -> Sentence | Edited | Wordless | None:
    """Read a message to the bot, or an edit of one; return None for messages of bots and deletions."""
    # The kind first: other events lack the fields of a message and are no error.
    if Envelope.model_validate(body).event.type not in {"message", "app_mention"}:
        return None
    event = Event.model_validate(body)
    message = event.event
    if message.subtype == EDITED:
        return _edited(event)
    return _written(event, message.user) if message.user and _is_to_bot(message) else None


def _is_to_bot(message: Message) -> bool:
    """Whether a person writes to the bot, in a message of its own or in an edited mention."""
    if message.bot_id or message.subtype not in SUBTYPES:
        return False
    # A mention in a channel arrives as app_mention, and once more when it is edited; a message event for it as well
    # would be answered twice.
    return message.type == "app_mention" or (message.channel_type == "im" and not message.edited)


def _written(event: Event, user: str) -> Sentence | Edited | Wordless:
    message = event.event
    private = message.channel_type == "im"
    sender = Sender(NAME, event.workspace, user)
    # app_mention has no channel_type; ids of direct messages begin with D.
    alone = private or message.channel.startswith("D")
    place = Place(message.channel, private=alone, thread=message.thread_ts)
    text = unescaped(message.text if private else MENTION.sub("", message.text))
    if message.edited and message.ts:
        return Edited(event.event_id, sender, place, text, message.ts, _channel(message.text))
    sent = _attached(message) if alone else None
    if private and not text.strip():
        return Wordless(event.event_id, sender, place, sent)
    return Sentence(
        event.event_id, sender, place, text, message.ts, message.thread_ts, "", sent, _channel(message.text)
    )


def _attached(message: Message) -> Attached | None:
    """Return the first file of a message that something can be made of."""
    files = (attached(each.id, each.name or "", each.size or 0, each.mimetype or "") for each in message.files)
    return next(filter(None, files), None)


def _edited(event: Event) -> Edited | None:
    """Read the edit of a direct message: in a channel, it does not say whether the bot is spoken to."""
    now, before = event.event.message, event.event.previous_message
    # Slack says the same when a link in a message unfolds.
    if now is None or now.bot_id or not now.user or not now.ts or (before and before.text == now.text):
        return None
    if event.event.channel_type != "im":
        return None
    place = Place(event.event.channel, private=True, thread=now.thread_ts)
    text, channel = unescaped(now.text), _channel(now.text)
    return Edited(event.event_id, Sender(NAME, event.workspace, now.user), place, text, now.ts, channel)


def _channel(text: str) -> Channel | None:
    """Return the first channel that a text mentions, with its name as the text has it once it is `unescaped`."""
    found = next((each for each in REFERENCE.finditer(text) if each[1] == "#" and CHANNEL.fullmatch(each[2])), None)
    return Channel(unescaped(found[0]), found[2]) if found else None


def changed(body: Body) -> Changed:
    """Read that something about a user has changed, such as that their account was deactivated."""
    change = UserChange.model_validate(body)
    user = change.event.user
    said = profile(user, workspace=change.workspace)
    # Direct messages go to a user's id.
    return Changed(change.event_id, Sender(NAME, change.workspace, user.id), Place(user.id, private=True), said)


def opened(body: Body) -> Opened | None:
    """Read that somebody opened their App Home; None of any tab but that and the one with the messages."""
    opening = HomeOpened.model_validate(body)
    event = opening.event
    if event.tab not in {"home", "messages"}:
        return None
    sender, place = Sender(NAME, opening.workspace, event.user), Place(event.channel, private=True)
    return Opened(opening.event_id, sender, place, event.view.hash if event.view else None, event.tab == "messages")


def press(body: Body) -> Press | Filled:
    """
    Read a pressed button or a chosen option, or a field of a form that is filled in.

    An ephemeral message is marked as such, because only its `response_url` can edit it.
    """
    pressed = Pressed.model_validate(body)
    # Slack sends a list, with one action per press.
    action = pressed.actions[0]
    if not (pressed.trigger_id or action.action_ts):
        raise ValueError("a press by which nothing can be counted")
    # A view stands in no channel, and carries the one in which it is answered.
    carried, _, beside = _carried(pressed.view, pressed.user) if pressed.view else (None, "", None)
    if pressed.view and pressed.view.is_form and action.type != "button":
        delivery = pressed.trigger_id or f"{pressed.view.id}/{action.action_ts}"
        return _filled(delivery, pressed.user, pressed.workspace, pressed.view)
    channel = pressed.channel.id if pressed.channel else pressed.container.channel_id or carried or pressed.user.id
    answered = Press(
        delivery=pressed.trigger_id or f"{channel}/{action.action_ts}",
        sender=Sender(NAME, pressed.workspace, pressed.user.id, _name(pressed.user.name or pressed.user.username)),
        place=Place(
            channel,
            private=channel.startswith("D") or channel == pressed.user.id,
            message=_message(pressed),
            return_address=pressed.response_url,
            ephemeral=pressed.container.is_ephemeral,
            thread=pressed.container.thread_ts,
            beside=beside,
        ),
        payload=heard(action.selected_option.value if action.selected_option else action.value),
    )
    in_view = bool(pressed.view and pressed.view.is_form)
    return answered if in_view else _opening(answered, pressed.trigger_id) or answered


def _opening(pressed: Press, trigger: str | None) -> Filled | None:
    """Return that somebody wants a form, if that is what the button does; the card below it is changed by the form."""
    if trigger is None or not isinstance(codec.intent(pressed.payload), OpenForm):
        return None
    place = pressed.place
    own = place.private and not place.ephemeral
    there = Place(
        place.conversation if place.private else pressed.sender.user,
        private=True,
        beside=place.message if own and place.message and STAMP.fullmatch(place.message) else None,
    )
    return Filled(pressed.delivery, pressed.sender, there, pressed.payload, opens=trigger)


def _message(pressed: Pressed) -> str | None:
    if pressed.view and pressed.view.is_form:
        return f"{FORM}{pressed.view.id}"
    # An ephemeral message is known by its own key: its answer to a command was sent before it had a time stamp.
    key, dot, _ = pressed.actions[0].block_id.partition(".")
    return key if dot and pressed.container.is_ephemeral else pressed.container.message_ts


def unescaped(text: str) -> str:
    """Return a person's text as they typed it: entities and Slack's own references become words."""
    # References first: unescaping first would turn a typed "&lt;@U1&gt;" into one.
    return heard(ESCAPED.sub(lambda found: MEANT[found[1]], REFERENCE.sub(_named, text)))


def gist(incoming: Incoming) -> Body:
    """Return the least body of that kind, for a library that finds a listener by it."""
    match incoming:
        case Slash(command=command):
            return {"command": f"/{command}"}
        case Press():
            return {"type": "block_actions", "actions": [{"type": "button", "action_id": "pressed"}]}
        case Filled():
            return _gist_of_form(incoming)
        case Sentence() | Edited() | Wordless():
            kind = "message"
        case Changed():
            kind = "user_change"
        case Opened():
            kind = "app_home_opened"
    return {"type": "event_callback", "event": {"type": kind}}


def _gist_of_form(form: Filled) -> Body:
    if form.opens:
        return {"type": "shortcut", "callback_id": BOOK}
    if form.sent:
        return {"type": "view_submission", "view": {"type": "modal", "callback_id": FILLED_IN}}
    return {"type": "block_actions", "actions": [{"type": "button", "action_id": "chosen"}]}


def _name(text: str) -> str:
    return speakable(text)[:PERSON]


def _named(found: re.Match[str]) -> str:
    mark, target, label = found.groups()
    if mark == "@":
        # The id identifies the person; Slack sends a label in slash commands only.
        return f"@{target}"
    return f"{mark}{label or target}" if mark else label or target
