"""Messages with their buttons, the timeline that holds them, and each person's view of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Literal

from pydantic import Base64Bytes

from adapters.simulator.people import Json, Person
from adapters.simulator.pulse import Pulse

BOT = "bot"
"""The author of everything the app sent."""


@dataclass(frozen=True, slots=True)
class Button:
    """
    One button as the app sent it; usually exactly one of payload, url, copy_text and app is set.

    `in_menu`: it is an option of an overflow menu, which people open first.
    """

    label: str
    payload: str | None = None
    url: str | None = None
    copy_text: str | None = None
    style: str = "plain"
    action_id: str = ""
    block_id: str = ""
    in_menu: bool = False
    app: str | None = None
    """The page that it opens inside the chat (Telegram)."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that the app sent; `spoken` is what a screen reader says instead of a picture."""

    name: str
    media_type: str
    content: Base64Bytes
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """
    One message in one state; an edit makes a new value with the same id.

    `text` is the whole text without markup, as a notification and a screen reader say it; on Slack the blocks beside it
    say nothing else. `source` is the text as the app sent it (Slack: mrkdwn, Telegram: HTML); `pings` are the Slack
    marks that would notify people; `history` holds earlier `text`s.
    """

    platform: Literal["slack", "telegram"]
    id: str
    conversation: str
    author: str
    text: str
    sent: datetime
    source: str = ""
    blocks: tuple[Json, ...] = ()
    entities: tuple[Json, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    ephemeral_for: str | None = None
    deleted: bool = False
    edits: int = 0
    reactions: tuple[str, ...] = ()
    """The bot's reactions to a person's message."""
    attachment: str | None = None
    """What a person sent beside the text, or instead of one, as Telegram names its field: photo, sticker, voice."""
    thread: str | None = None
    """The first message of the thread in which it stands (Slack)."""
    history: tuple[str, ...] = ()
    pings: tuple[str, ...] = ()
    file: SentFile | None = None
    pinned: bool = False

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All its buttons, row after row."""
        return tuple(button for row in self.rows for button in row)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of its buttons."""
        return tuple(button.label for button in self.buttons)

    def button(self, label: str) -> Button:
        """Return the button with this label; refuses with a LookupError that lists the labels."""
        for button in self.buttons:
            if button.label == label:
                return button
        raise LookupError(f"no button {label!r} among {list(self.labels)} on {self.text!r}")

    def edited(self, new: "Message") -> "Message":
        """Return the next state: the new content in the old place."""
        return replace(
            new,
            id=self.id,
            conversation=self.conversation,
            sent=self.sent,
            author=self.author,
            thread=self.thread,
            ephemeral_for=self.ephemeral_for,
            pinned=self.pinned,
            edits=self.edits + 1,
            history=(*self.history, self.text),
        )


Visible = Callable[[Message], bool]


class NotSeen(TimeoutError):  # noqa: N818 - it says what did not happen
    """The awaited message did not appear in time; the text lists the messages that did."""


class Timeline:
    """All messages of one platform in the order they were sent, each in its current state."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._messages: dict[tuple[str, str], Message] = {}

    def __iter__(self) -> Iterator[Message]:
        return iter(self._messages.values())

    def get(self, conversation: str, message: str) -> Message | None:
        """Return the message, a deleted one too, or None."""
        return self._messages.get((conversation, message))

    def put(self, message: Message) -> Message:
        """Add a message or replace its earlier state, and wake the waiters."""
        self._messages[message.conversation, message.id] = message
        self._pulse.beat()
        return message

    def restore(self, messages: Iterable[Message]) -> None:
        """Begin with messages of an earlier time, in their order."""
        self._messages = {(message.conversation, message.id): message for message in messages}

    def newest(self, most: int) -> list[Message]:
        """Return at most so many messages of each conversation, the newest, in order and without their history."""
        left: Counter[str] = Counter()
        kept = []
        for message in reversed(self._messages.values()):
            left[message.conversation] += 1
            if left[message.conversation] <= most and not message.deleted:
                kept.append(replace(message, history=()))
        return kept[::-1]

    def moved(self, old: str, new: str) -> None:
        """Move all messages of one conversation into another: a group became a supergroup."""
        self._messages = {
            (new if at == old else at, ident): replace(message, conversation=new) if at == old else message
            for (at, ident), message in self._messages.items()
        }
        self._pulse.beat()

    async def first(
        self, visible: Visible, find: Callable[[Iterator[Message]], Message | None], within: float
    ) -> Message:
        """Return the first message that `find` picks, to whom all are shown, the newest first; refuses with NotSeen."""
        found: list[Message] = []

        def look() -> bool:
            seen = find(reversed(self._messages.values()))
            found.extend([seen] if seen else [])
            return bool(found)

        if await self._pulse.until(look, seconds=within):
            return found[0]
        raise NotSeen(f"not seen within {within} s; seen:\n{transcript(filter(visible, self))}")


def transcript(messages: Iterable[Message]) -> str:
    """Return the messages as lines of text, for a failed test to show."""
    return "\n".join(f"  {message.author}: {message.text!r} {list(message.labels) or ''}" for message in messages)


def following(mark: Message | None, newest: Iterator[Message], visible: Visible) -> Message | None:
    """Return the app's first visible message after the mark, or its first of all without one."""
    first = None
    for message in newest:
        if mark is not None and message.id == mark.id and visible(message):
            break
        if message.author == BOT and visible(message):
            first = message
    return first


class Eyes:
    """Reads one platform with a person's eyes, and waits for messages to appear."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline

    def can_see(self, person: Person, message: Message) -> bool:
        """Return whether the message is on the person's screen; each platform knows its own rules."""
        raise NotImplementedError

    def found(self, conversation: str, message: str) -> Message | None:
        """Return a message by its conversation and its id, whoever sees it."""
        return self._timeline.get(conversation, message)

    def messages(self, person: Person) -> list[Message]:
        """Return all messages that this person sees now, in order."""
        return [message for message in self._timeline if self.can_see(person, message)]

    async def until(
        self,
        person: Person,
        predicate: Visible,
        timeout: float = 5.0,  # noqa: ASYNC109 - the wait is the purpose, and a test reads better so
    ) -> Message:
        """Return the newest visible message for which the predicate holds; waits up to `timeout` real seconds."""
        visible = partial(self.can_see, person)
        return await self._timeline.first(
            visible, lambda newest: next(filter(visible, filter(predicate, newest)), None), timeout
        )

    async def next(
        self,
        person: Person,
        after: Message | None = None,
        timeout: float = 5.0,  # noqa: ASYNC109 - the wait is the purpose, and a test reads better so
    ) -> Message:
        """Return the app's first message to this person after the given one (the first of all without one)."""
        visible = partial(self.can_see, person)
        return await self._timeline.first(visible, lambda newest: following(after, newest, visible), timeout)
