"""Replies, free of any platform's markup."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import GetPydanticSchema, TypeAdapter
from pydantic_core import core_schema

from adapters.chat import codec
from adapters.chat.intents import Intent
from core.domain.messages import About
from core.values import MemberId

Purpose = Literal["booking", "check-in", "approver"]
"""What a card is for: the booking itself, a prompt about it, or an approver's decision."""


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
    into the clipboard where the platform can do that, else the button is left out; `url` opens a page.
    Exactly one of the three is set.
    """

    label: str
    intent: Carried | None = None
    style: Literal["plain", "primary", "danger"] = "plain"
    copies: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The message shows `reader` something as it stood in this version; it is repainted when that changes."""

    about: About
    version: int
    reader: MemberId
    purpose: Purpose = "booking"


@dataclass(frozen=True, slots=True)
class Reply:
    """
    One message: the fact on the first line, then the rest, then rows of buttons.

    `audience`: `asker` — only the person reads it, in place where the platform can do that, else in a direct message;
    `direct` — always a direct message, for what must never stand in a channel (access codes);
    `channel` — everybody there.
    `fresh`: a new message even though a button was pressed; otherwise the pressed message is edited.
    `toast`: a short note over the chat where the platform has such (Telegram, at most 200 characters).
    """

    lines: tuple[str, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    card: Card | None = None
    audience: Literal["asker", "direct", "channel"] = "asker"
    fresh: bool = False
    toast: str | None = None


Replies = tuple[Reply, ...]
"""The answers to one message, in order."""

_adapter: TypeAdapter[Replies] = TypeAdapter(Replies)


def packed(replies: Replies) -> str:
    """Return the replies as JSON, to be kept until they are said."""
    return _adapter.dump_json(replies, exclude_defaults=True).decode()


def unpacked(text: str) -> Replies:
    """Return what `packed` was given; refuses other text, or buttons unknown here, with pydantic's ValidationError."""
    return _adapter.validate_json(text)
