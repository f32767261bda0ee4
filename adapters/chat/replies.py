"""What is said back, free of any platform's markup."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from core.values import BookingId

BOLD, PLAIN = "\ue000", "\ue001"
"""Where bold begins and ends inside a line: private-use characters, which no person's words may contain."""

Subject = Literal["booking", "check-in", "attendee"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one weight; the text is data and must be escaped by the platform."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """
    A button of at most 75 characters of label.

    `payload` (1–64 bytes of ASCII, see `understanding.button`) comes back as `Press.payload`; `copies` puts a text into
    the clipboard where the platform can do that, else the button is left out; `url` opens a page.
    Exactly one of the three is set.
    """

    label: str
    payload: str | None = None
    style: Literal["plain", "primary", "danger"] = "plain"
    copies: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The message shows a booking, as it stood in this version, and is repainted when the booking changes."""

    booking: BookingId
    version: int
    subject: Subject = "booking"


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


def spans(line: str) -> list[Span]:
    """Split a line at its bold marks; an unclosed mark ends with the line."""
    marks = [-1, *(at for at, letter in enumerate(line) if letter in {BOLD, PLAIN}), len(line)]
    parts = [Span(line[left + 1 : right], bold=left >= 0 and line[left] == BOLD) for left, right in pairwise(marks)]
    return [part for part in parts if part.text]


def plain(line: str) -> str:
    """Return the line without its bold marks, for notifications and screen readers."""
    return line.replace(BOLD, "").replace(PLAIN, "")


Replies = tuple[Reply, ...]
"""What one thing that arrived is answered with, in order."""
