"""Everything that can arrive, the same for every platform: a command, a sentence, a press, and news of a person."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from adapters.chat.links import HELLO, booking_of, door_of
from adapters.chat.profile import Profile
from adapters.traces import number_of
from adapters.wording.marks import MARKS, TURNING

LONGEST = 1_000
"""
Characters of a message that is read; a longer one is answered with this limit, and nothing in it is acted on.

Telegram lets people write 4,096 and Slack 40,000, but a wish has a hundred, and fifty members of a group have six
hundred. It bounds the time that reading takes, for which everybody else waits: 30 ms were measured, of 50 allowed.
"""
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
"""The types of pictures that both platforms show."""
SHEETS = frozenset({"text/csv", "text/tab-separated-values", "text/comma-separated-values"})
SHEET_NAMES = (".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods")
"""How files with lists are called; those of spreadsheets are told what to do instead."""
LONGEST_FILE_NAME = 60
"""Characters of a file's name that are told again."""
UNSPEAKABLE = dict.fromkeys(map(ord, (*MARKS, *TURNING, "\0")))
"""Removed from people's words: our own marks, what turns text around, and the one letter that Postgres cannot keep."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The sender, as the platform signed it; nothing here was said by the person."""

    platform: str
    """`slack` or `telegram`."""
    workspace: str
    """The Slack team's id, or the Telegram bot's own id; always one that is served here."""
    user: str
    """The person's id on that platform."""
    name: str = ""
    """What the platform calls the person; may be empty."""
    language: str | None = None
    """A language tag as the platform gives it, such as `en` or `en-GB`."""


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a message, so that the answer finds its way back, even after a restart."""

    conversation: str
    """Slack's channel id or Telegram's chat id."""
    private: bool
    """Whether nobody but the person and the bot reads along there."""
    message: str | None = None
    """The message whose button was pressed: Slack's ts or Telegram's message id; else nothing."""
    return_address: str | None = None
    """Slack's `response_url`, or Telegram's callback query id, where there is one."""
    ephemeral: bool = False
    """Whether the pressed message is one that only the person sees (Slack)."""
    asked: str | None = None
    """The person's own message in a Telegram group, where the answer goes elsewhere and leaves a sign."""
    thread: str | None = None
    """The first message of the thread in which it stands (Slack), where the answer goes as well."""
    guest: str | None = None
    """By which a chat that Bellhop is not in is told, once, that its member was answered in private (Telegram)."""
    beside: str | None = None
    """The message from whose button a form was opened: what the form leads to is shown there."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message; its content stays with the platform until somebody needs it."""

    file: str
    """The platform's own id of it."""
    name: str
    """What the person calls it; may be empty."""
    size: int
    """Bytes, as the platform says."""
    kind: Literal["sheet", "picture"]


@dataclass(frozen=True, slots=True)
class Channel:
    """A conversation that somebody names in their words."""

    name: str
    """As it stands in the words, with the mark before it; empty if the platform gives none."""
    conversation: str | None = None
    """The platform's own id of it; None where nobody but the person knows which one is meant."""


@dataclass(frozen=True, slots=True)
class Slash:
    """A slash command; `command` is without the slash and lower case, `text` the rest as typed."""

    delivery: str
    """The platform's own id of this delivery; the same id is counted once."""
    sender: Sender
    place: Place
    command: str
    text: str
    people: tuple[str, ...] = ()
    """Who comes along, by the platform's ids, where it was given about a message: its author, and whom it mentions."""
    in_their_name: bool = False
    """Whether somebody else made it, as a step of a workflow is made: it is read as a wish to book, and no more."""
    type: Literal["slash"] = "slash"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words in a direct message, or addressed to the bot in a channel, without the mention itself."""

    delivery: str
    sender: Sender
    place: Place
    text: str
    own: str | None = None
    """The platform's name of the message itself, by which an edit of it finds what it led to."""
    replies_to: str | None = None
    """The message that it replies to, one of Bellhop's own; in a thread the first one, whosever it is."""
    quoted: str = ""
    """What that message says, where the platform tells."""
    attached: Attached | None = None
    channel: Channel | None = None
    """The first channel that the words name, where the platform says which one it is."""
    type: Literal["sentence"] = "sentence"


@dataclass(frozen=True, slots=True)
class Edited:
    """A message whose words the person has changed since; read like a sentence, for what the first words led to."""

    delivery: str
    sender: Sender
    place: Place
    text: str
    own: str
    """The platform's name of the message, which stays the same."""
    channel: Channel | None = None
    """The first channel that the words name now, as above."""
    type: Literal["edited"] = "edited"


@dataclass(frozen=True, slots=True)
class Wordless:
    """A message to the bot alone that has nothing to read, such as a voice message, a sticker or a location."""

    delivery: str
    sender: Sender
    place: Place
    attached: Attached | None = None
    type: Literal["wordless"] = "wordless"


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button; `payload` is what the button carried, and proves nothing about who may press it."""

    delivery: str
    sender: Sender
    place: Place
    payload: str
    type: Literal["press"] = "press"


@dataclass(frozen=True, slots=True)
class Opened:
    """Somebody looks at the page of their own, where the platform has one; what they see there is painted anew."""

    delivery: str
    sender: Sender
    place: Place
    """Their direct messages, where the buttons of the page are answered."""
    shown: str | None = None
    """Which state of the page they see, as the platform calls it; None if it was never painted."""
    talks: bool = False
    """Whether it is where they write to Bellhop, instead of the page: there, it is suggested what to write."""
    type: Literal["opened"] = "opened"


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as somebody wants it, has filled it in so far, or sends it."""

    delivery: str
    sender: Sender
    place: Place
    """Their direct messages; `message` is the form itself, and None if the platform could not open one."""
    asked: str = ""
    """Which form it is, as the button carries it that opens it."""
    entries: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What stands in its fields, days and times as ISO 8601 has them; nothing where a field is empty."""
    sent: bool = False
    opens: str | None = None
    """By which the platform opens it, as long as it has not."""
    type: Literal["filled"] = "filled"


@dataclass(frozen=True, slots=True)
class Changed:
    """A platform's news of a person: it says something else about them now. Nobody wrote, and nobody is answered."""

    delivery: str
    sender: Sender
    """The person whom it is about."""
    place: Place
    """Their direct messages; nothing is said there."""
    profile: Profile
    type: Literal["changed"] = "changed"


Said = Slash | Sentence | Edited | Wordless | Press | Opened | Filled
"""What a person does, and is answered."""
Incoming = Said | Changed

_adapter: TypeAdapter[Incoming] = TypeAdapter(Annotated[Incoming, Field(discriminator="type")])


def number(incoming: Incoming) -> str:
    """Return the number of the trace of all that it causes; the same however often it is tried, and by whom."""
    return number_of(incoming.sender.platform, incoming.sender.workspace, incoming.delivery)


def invitation(incoming: Incoming) -> str | None:
    """Return the token of the invitation that somebody opens with `/start TOKEN`, if they do."""
    if not isinstance(incoming, Slash) or incoming.command != "start":
        return None
    token = incoming.text.strip()
    return None if token == HELLO or door_of(token) or booking_of(token) else token or None


def speakable(text: str) -> str:
    """Return the text without unspeakable letters, and without half surrogates, which UTF-8 cannot carry."""
    return text.encode(errors="ignore").decode().translate(UNSPEAKABLE)


def heard(text: str) -> str:
    """Return the speakable text; of one that is too long, one character more than is read, by which it is known."""
    return speakable(text)[: LONGEST + 1]


def attached(file: str, name: str, size: int, media_type: str) -> Attached | None:
    """Return a file by its name and type; None if nothing can be made of its kind."""
    called = speakable(name)[:LONGEST_FILE_NAME]
    if media_type in PICTURES:
        return Attached(file, called, size, "picture")
    if media_type in SHEETS or called.lower().endswith(SHEET_NAMES):
        return Attached(file, called, size, "sheet")
    return None


def too_long(incoming: Said) -> bool:
    """Whether the message is longer than what is read."""
    return not isinstance(incoming, Press | Wordless | Opened | Filled) and len(incoming.text) > LONGEST


def packed(incoming: Incoming) -> str:
    """Return it as JSON, to be kept until it is answered."""
    return _adapter.dump_json(incoming).decode()


def unpacked(text: str) -> Incoming:
    """Return what `packed` was given; refuses other text with pydantic's ValidationError."""
    return _adapter.validate_json(text)
