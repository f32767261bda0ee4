"""The state of the stand-in for Telegram: people, chats, messages, menus and blocks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from adapters.simulator.messages import BOT, Button, Message, Timeline
from adapters.simulator.people import Json, Person
from adapters.simulator.pulse import Pulse
from adapters.simulator.telegram_attachments import ATTACHMENTS, document
from adapters.simulator.telegram_html import utf16
from adapters.simulator.telegram_rules import FORBIDDEN, TelegramRefusal, bad

BOT_NAME = "bellhop_demo_bot"
BOT_USER_ID = 7_000_000_001
# As Telegram's own: a group's id is negative, and that of a supergroup begins with -100.
GROUP, SUPERGROUP = -4_000_001, -1_002_000_000_001
ELSEWHERE = -1_002_000_000_099
"""A chat that the bot is not in."""
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
# Ids start at 20 for each second since then, faster than anybody writes: an id of an earlier start never comes back,
# which the bot would take for a repeated delivery. They stay below 2**31, as message ids do.
PER_SECOND, IDS = 20, 2**31
BLOCKED = "Forbidden: bot was blocked by the user"
KICKED = "Forbidden: bot was kicked from the group chat"
NEVER_STARTED = "Forbidden: bot can't initiate conversation with a user"


@dataclass(slots=True)
class Query:
    """A pressed button that waits for its answer."""

    person: Person
    message: Message
    at: datetime
    answered: bool = False


@dataclass(slots=True)
class Typed:
    """What somebody typed behind the bot's name, and the results that it was answered with."""

    id: str
    person: Person
    query: str
    results: tuple[Json, ...] = ()
    button: Json | None = None
    answered: bool = False


@dataclass(slots=True)
class Called:
    """What somebody said to the bot in a chat that it is not in, and the one message that it answered with."""

    person: Person
    text: str
    answer: Json | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """The short note over the chat that answers a press; an `alert` waits for its OK button."""

    person: Person
    text: str
    alert: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class KeptTelegram:
    """What is kept of the cloud until the next start."""

    messages: list[Message]
    last_id: int
    group: int
    started: list[int]
    blocked: list[int]


@dataclass(slots=True)
class TelegramState:
    """All that changes; `now` dates messages."""

    people: dict[int, Person]
    pulse: Pulse
    now: Callable[[], datetime]
    first_id: int
    timeline: Timeline = field(init=False)
    group: int = GROUP
    started: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)
    kicked: bool = False
    """Whether the bot was taken out of the group."""
    may_react: bool = True
    """Whether the chats allow the reactions that bots give."""
    may_pin: bool = True
    """Whether the bot has the right to pin messages in the group."""
    is_admin: bool = False
    """Whether the bot is one of the group's admins."""
    is_older: bool = False
    """Whether the server is one of before Bot API 10.2, which knows no messages for one member of a group."""
    queries: dict[str, Query] = field(default_factory=dict)
    typed: dict[str, Typed] = field(default_factory=dict)
    """Inline queries, by their ids."""
    called: dict[str, Called] = field(default_factory=dict)
    """Guest queries, by their ids."""
    toasts: list[Toast] = field(default_factory=list)
    files: dict[str, tuple[Json, bytes]] = field(default_factory=dict)
    """What people sent: by the id of each file the message's fields that name it, and its content."""
    menus: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_app: tuple[str, str] | None = None
    """What the button beside the field for messages says, and the page that it opens; None where it opens the menu."""
    _last_id: int = 0

    def __post_init__(self) -> None:
        """Start the timeline and the ids."""
        self.timeline = Timeline(self.pulse)
        self._last_id = self.first_id

    @classmethod
    def of(cls, people: Iterable[Person], pulse: Pulse, now: Callable[[], datetime], wall: datetime) -> "TelegramState":
        """Return a fresh cloud of these people; `wall` is the real time."""
        first_id = int((wall - EPOCH).total_seconds() * PER_SECOND) % IDS
        return cls({person.telegram_user: person for person in people}, pulse, now, first_id)

    def new_id(self) -> int:
        """Return a new id."""
        self._last_id += 1
        return self._last_id

    def kept(self, most: int) -> "KeptTelegram":
        """Return what a later cloud needs to go on from here, with so many messages of each chat."""
        return KeptTelegram(
            self.timeline.newest(most), self._last_id, self.group, sorted(self.started), sorted(self.blocked)
        )

    def restore(self, kept: "KeptTelegram") -> None:
        """Go on from an earlier cloud."""
        self.timeline.restore(kept.messages)
        self._last_id = max(self._last_id, kept.last_id)
        self.group, self.started, self.blocked = kept.group, set(kept.started), set(kept.blocked)

    def writable(self, chat: int) -> int:
        """Return the chat if the bot may write there; refuses as Telegram does."""
        if chat == GROUP and self.group != GROUP:
            new = {"migrate_to_chat_id": self.group}
            raise TelegramRefusal("Bad Request: group chat was upgraded to a supergroup chat", parameters=new)
        if chat == self.group and self.kicked:
            raise TelegramRefusal(KICKED, FORBIDDEN)
        if chat in self.blocked:
            raise TelegramRefusal(BLOCKED, FORBIDDEN)
        if chat in self.people and chat not in self.started:
            raise TelegramRefusal(NEVER_STARTED, FORBIDDEN)
        return self.known(chat)

    def known(self, chat: int) -> int:
        """Return the chat if it exists; refuses as Telegram does."""
        if chat != self.group and chat not in self.people:
            raise bad("chat not found")
        return chat

    def message(self, chat: int, ident: int, missing: str) -> Message:
        """Return a message; refuses an unknown or deleted one with the given sentence."""
        found = self.timeline.get(str(chat), str(ident))
        if found is None or found.deleted or found.ephemeral_for:
            raise bad(missing)
        return found

    def whispered(self, chat: int, ident: int, receiver: int, missing: str) -> Message:
        """Return a message that this person alone sees; refuses any other with the given sentence."""
        found = self.timeline.get(str(chat), str(ident))
        if found is None or found.deleted or found.ephemeral_for != str(receiver):
            raise bad(missing)
        return found

    def user_json(self, author: str) -> Json:
        """Return an author as messages show it: the bot, or the person with this id."""
        if author == BOT:
            return {"id": BOT_USER_ID, "is_bot": True, "first_name": "Bellhop", "username": BOT_NAME}
        person = self.people[int(author)]
        first, _, last = person.name.partition(" ")
        known = {"id": person.telegram_user, "is_bot": False, "first_name": first, "username": person.handle}
        return known | {"language_code": person.language} | ({"last_name": last} if last else {})

    def chat_json(self, chat: int) -> Json:
        """Return a chat as messages show it."""
        if chat in self.people:
            known = self.user_json(str(chat))
            names = {name: known[name] for name in ("first_name", "last_name", "username") if name in known}
            return {"id": chat, "type": "private"} | names
        return {"id": chat, "type": "group" if chat == GROUP else "supergroup", "title": "Team chat"}

    def keep_file(self, name: str, media_type: str, content: bytes) -> str:
        """Keep a file that a person sends, and return its id."""
        file = f"BQACAgIAAxkBAAI{self.new_id()}"
        self.files[file] = document(file, name, media_type, len(content)), content
        return file

    def _attached(self, attachment: str) -> Json:
        return self.files[attachment][0] if attachment in self.files else ATTACHMENTS.get(attachment, {})

    def message_json(self, message: Message) -> Json:
        """Return a message as updates and answers show it."""
        # https://core.telegram.org/bots/api#message: one that a single member sees has a number of its own.
        alone = message.ephemeral_for
        named: Json = {"message_id": int(message.id)}
        if alone:
            receiver = self.user_json(alone)
            named = {"message_id": 0, "ephemeral_message_id": int(message.id), "receiver_user": receiver}
        known = named | {
            "from": self.user_json(message.author),
            "chat": self.chat_json(int(message.conversation)),
            "date": int(message.sent.timestamp()),
        }
        words = "caption" if message.attachment or message.file else "text"
        said = {words: message.text} if message.text else {}
        attached = self._attached(message.attachment) if message.attachment else {}
        if sent := message.file:
            attached = document(f"sent{message.id}", sent.name, sent.media_type, len(sent.content))
        marked = "entities" if words == "text" else "caption_entities"
        entities = {marked: list(message.entities)} if message.entities else {}
        rows = [[_button_json(button) for button in row] for row in message.rows]
        keyboard = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        edited = {"edit_date": int(self.now().timestamp())} if message.edits else {}
        return known | said | attached | entities | keyboard | edited


def _button_json(button: Button) -> Json:
    style = {} if button.style == "plain" else {"style": button.style}
    if button.copy_text is not None:
        return {"text": button.label, "copy_text": {"text": button.copy_text}} | style
    if button.url is not None:
        return {"text": button.label, "url": button.url} | style
    if button.app is not None:
        return {"text": button.label, "web_app": {"url": button.app}} | style
    return {"text": button.label, "callback_data": button.payload} | style


def entity(kind: str, text: str, start: int, end: int) -> Json:
    """Return an entity over a slice of the text, its offsets in UTF-16 units."""
    return {"type": kind, "offset": utf16(text[:start]), "length": utf16(text[start:end])}
