"""Replies, free of any platform's markup."""

from dataclasses import dataclass, replace
from itertools import chain
from typing import Annotated, Literal

from pydantic import AliasChoices, Base64Bytes, GetPydanticSchema, TypeAdapter
from pydantic import Field as Kept
from pydantic_core import core_schema

from adapters.chat import codec
from adapters.chat.intents import Intent
from adapters.chat.intents.forms import OpenForm
from adapters.wording.marks import BOLD, PLAIN
from core.domain.messages import About
from core.values import MemberId

Purpose = Literal["booking", "managed", "check-in", "approver", "posted", "offer", "poll", "home", "board"]
"""
What a card is for: the booking itself, a prompt about it, an approver's decision, a request in a channel, an offer of
what got free, a poll, or somebody's own page.
"""


LONGEST_LABEL = 75
"""UTF-16 units of a button's label: what Slack takes. Telegram states no limit; more is not read on a phone anyway."""
_PAYLOAD = core_schema.no_info_plain_validator_function(
    codec.carried, serialization=core_schema.plain_serializer_function_ser_schema(codec.payload)
)
Carried = Annotated[Intent, GetPydanticSchema(lambda *_: _PAYLOAD)]
"""An intent that is kept as the payload that carries it."""


@dataclass(frozen=True, slots=True)
class Button:
    """
    A button; a label of more than 75 units is cut.

    A press means the `intent`; what travels to the platform and back is its payload, see `codec`. `copies` puts a text
    into the clipboard where the platform can do that, else the button is left out; `url` opens a page, in a private
    chat and `inside` of it where the platform can do that. Exactly one of the three is set. One that `undoes` what was
    just done is what the word “undo” means next.
    `spoken` is what a screen reader says instead of the label, where the platform can tell it.
    """

    label: str
    intent: Carried | None = None
    style: Literal["plain", "primary", "danger"] = "plain"
    copies: str | None = None
    url: str | None = None
    undoes: bool = False
    spoken: str | None = None
    inside: bool = False

    @property
    def opens_form(self) -> bool:
        """Whether a press opens a form; a platform that has none leaves the button out."""
        return isinstance(self.intent, OpenForm)


@dataclass(frozen=True, slots=True)
class Card:
    """The message shows `reader` something as it stood in this version; it is repainted when that changes."""

    about: About
    version: int
    reader: MemberId
    purpose: Purpose = "booking"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with its label, such as When: Tue 24 Nov, 15:00–17:00. One that is `titled` stands in the first line."""

    label: str
    value: str
    titled: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """
    A message in parts, for platforms that can set them apart.

    `header` is what it is about; `news` is what just happened; `state` is how things stand, behind its sign;
    `context` is what few people need, such as the reference. A message that is only a remark has nothing else.
    """

    header: str
    facts: tuple[Fact, ...] = ()
    news: tuple[str, ...] = ()
    state: str = ""
    context: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all of it as lines of text, the title first."""
        titled = (self.header, *(fact.value for fact in self.facts if fact.titled))
        title = " · ".join(filter(None, titled))
        beside = (f"{BOLD}{fact.label}{PLAIN} {fact.value}" for fact in self.facts if not fact.titled)
        state = (self.state,) if self.state else ()
        head = (f"{BOLD}{title}{PLAIN}",) if title else ()
        return (*head, *self.news, *state, *beside, *self.context)


@dataclass(frozen=True, slots=True)
class Table:
    """
    A table between lines, for platforms that have such; where there is none, each of its rows is a line that was told.

    A line says no less than its row. In the first column stand names, in the others what is compared.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    told: tuple[str, ...]
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all of it as lines of text."""
        return (*self.above, *self.told, *self.below)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: what it says, below its header if it has one, and the buttons that belong to it."""

    lines: tuple[str, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    header: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that stays, in parts; where a platform has none, its lines say all of it."""

    parts: tuple[Part, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all of it as lines of text."""
        said = (((f"{BOLD}{part.header}{PLAIN}",) if part.header else ()) + part.lines for part in self.parts)
        return tuple(chain.from_iterable(said))

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons of every part."""
        return tuple(chain.from_iterable(chain.from_iterable(part.rows) for part in self.parts))


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen in a field, as people read it and as it is carried."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Field:
    """
    A field of a form, with what stands in it: a choice, a day and a time as ISO 8601 has them, people by their ids.

    One that `tells` is told of at once when it changes, so that what follows from it can be shown. `hint` says below it
    how to fill it in; `fault` stands there instead, where what was sent could not be taken.
    """

    name: str
    kind: Literal["choice", "choices", "day", "clock", "people", "text", "lines", "number"]
    label: str
    values: tuple[str, ...] = ()
    """What stands in it: one value, but of choices and people."""
    choices: tuple[Choice, ...] = ()
    needed: bool = False
    tells: bool = False
    most: int | None = None
    """Characters of a text, or the largest number."""
    hint: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A free slot; `carried` is what a button that holds it would carry, `said` what tells others of it."""

    carried: str
    title: str
    facts: str
    said: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form to fill in, where the platform has such; the lines of its reply stand above its fields."""

    title: str
    send: str
    close: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Invites:
    """A calendar file is an invitation, or takes one back; `by` is who invites, for an organization."""

    method: Literal["REQUEST", "CANCEL"]
    by: str
    organization: int = 0


@dataclass(frozen=True, slots=True)
class File:
    """A file that Bellhop sends; a picture is shown in the chat, any other can be opened from there."""

    name: str
    content: Base64Bytes
    media_type: Literal["image/png", "image/jpeg", "text/csv", "text/calendar", "application/json", "application/zip"]
    spoken: str = ""
    """What a screen reader says instead of a picture."""
    invites: Invites | None = None
    """Only in letters: chats show their own cards."""

    @property
    def is_picture(self) -> bool:
        """Whether chats show it."""
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True)
class Reply:
    """
    One message: what it says, then rows of buttons.

    `body`: lines, the fact on the first one; or a layout, a table or a page, from which the lines are made.
    `more`: buttons one press away, behind a menu. Where a platform has none, it shows a button ⋯ that means `unfold`,
    or without that intent the buttons themselves, below the rows.
    `grid`: so many of the first rows are a map, such as of seats, and stay as they are, however wide.
    `audience`: `asker` — only the person reads it, in place where the platform can do that, else in a direct message;
    `direct` — always a direct message, for what must never stand in a channel (access codes);
    `channel` — everybody there.
    `undo`: what the word “undo” means next where no button says it.
    `refused`: nothing was done; it says why, or asks which one is meant.
    `awaits`: the question that the next sentence may answer, as the button that would ask it again.
    `fresh`: a new message even though a button was pressed; otherwise the pressed message is edited.
    `toast`: a short note over the chat where the platform has such (Telegram, at most 200 characters).
    `file`: comes with it, the lines below as its caption. Such a message is always new and has no buttons, because
    neither platform can turn it into another; where others read along, it goes to the person's direct messages.
    `held`: the slot that is held by it, by name and time alone, for who is not its reader.
    `reacts`: a reaction to what the person wrote says it all, where the platform takes one; else the lines do.
    `prompts`: sentences that the person could say next, offered where the platform can do that; at most four.
    `key`: tells what it tells from what any other does that says the same; none of an answer.
    `form`: stands below the lines where a form was opened, and the rows. With `refused`, the lines say what is wrong.
    """

    # Answers that were recorded before there were layouts call it `lines`; they are still read.
    body: Annotated[tuple[str, ...] | Layout | Table | Page, Kept(validation_alias=AliasChoices("body", "lines"))]
    rows: tuple[tuple[Button, ...], ...] = ()
    card: Card | None = None
    audience: Literal["asker", "direct", "channel"] = "asker"
    fresh: bool = False
    toast: str | None = None
    more: tuple[Button, ...] = ()
    unfold: Carried | None = None
    grid: int = 0
    undo: Carried | None = None
    refused: bool = False
    awaits: Carried | None = None
    file: File | None = None
    form: Form | None = None
    prompts: tuple[str, ...] = ()
    reacts: bool = False
    held: str = ""
    key: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the whole text, as Telegram, notifications and screen readers say it."""
        return self.body if isinstance(self.body, tuple) else self.body.lines

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Return every button, those behind the menu last."""
        paged = self.body.buttons if isinstance(self.body, Page) else ()
        return (*paged, *chain.from_iterable(self.rows), *self.more)

    def with_news(self, *news: str) -> "Reply":
        """Return the reply with lines about what just happened, below the title."""
        if isinstance(self.body, Layout):
            return replace(self, body=replace(self.body, news=(*news, *self.body.news)))
        if isinstance(self.body, Page):
            return replace(self, body=Page((Part(news), *self.body.parts)))
        if isinstance(self.body, Table):
            above = self.body.above
            return replace(self, body=replace(self.body, above=(*above[:1], *news, *above[1:])))
        return replace(self, body=(*self.body[:1], *news, *self.body[1:]))

    def led_by(self, *news: str) -> "Reply":
        """Return the reply with lines about what just happened before all others, or below the title of a card."""
        return replace(self, body=(*news, *self.body)) if isinstance(self.body, tuple) else self.with_news(*news)

    def with_note(self, *notes: str) -> "Reply":
        """Return the reply with lines below all others."""
        if isinstance(self.body, Layout):
            return replace(self, body=replace(self.body, context=(*self.body.context, *notes)))
        if isinstance(self.body, Page):
            return replace(self, body=Page((*self.body.parts, Part(notes))))
        if isinstance(self.body, Table):
            return replace(self, body=replace(self.body, below=(*self.body.below, *notes)))
        return replace(self, body=(*self.body, *notes))


Replies = tuple[Reply, ...]
"""The answers to one message, in order."""

_adapter: TypeAdapter[Replies] = TypeAdapter(Replies)


def packed(replies: Replies) -> str:
    """Return the replies as JSON, to be kept until they are said."""
    return _adapter.dump_json(replies, exclude_defaults=True).decode()


def unpacked(text: str) -> Replies:
    """Return what `packed` was given; refuses other text, or buttons unknown here, with pydantic's ValidationError."""
    return _adapter.validate_json(text)
