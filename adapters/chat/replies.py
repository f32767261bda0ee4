"""What is said back, free of any platform's markup."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.values import BookingId

BOLD, PLAIN = "\ue000", "\ue001"
"""Where bold begins and ends inside a line: private-use characters, which no person's words may contain."""
MOMENT, SHOWN, OVER = "\ue002", "\ue003", "\ue004"
"""Where an instant begins, where the words that stand for it begin, and where they end."""
DIGITS = "".join(chr(0xE010 + digit) for digit in range(10))
"""The digits of an instant's seconds, which are nothing to read."""
MARKS = BOLD + PLAIN + MOMENT + SHOWN + OVER + DIGITS

Subject = Literal["booking", "check-in", "attendee", "approver"]


@dataclass(frozen=True, slots=True)
class Span:
    """
    A run of text in one weight; the text is data and must be escaped by the platform.

    Where `moment` is set, in seconds since 1970, a reader's own client may write that instant in its own zone instead.
    """

    text: str
    bold: bool = False
    moment: int | None = None


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
    """Split a line at its marks; an unclosed mark ends with the line."""
    parts: list[Span] = []
    bold, moment = False, None
    for piece in _PIECES.findall(line):
        match piece[0]:
            case mark if mark in BOLD + PLAIN:
                bold = mark == BOLD
            case mark if mark == MOMENT:
                moment = int(piece[1:-1].translate(_READ))
            case mark if mark == OVER:
                moment = None
            case _:
                parts.append(Span(piece, bold, moment))
    return parts


def plain(line: str) -> str:
    """Return the line without its marks, for notifications and screen readers."""
    return line.translate(_UNMARKED)


def at_moment(moment: datetime, shown: str) -> str:
    """Return words that stand for an instant, for clients that can write it in their readers' own zone."""
    seconds = str(int(moment.timestamp())).translate(_WRITTEN)
    return f"{MOMENT}{seconds}{SHOWN}{shown}{OVER}"


_PIECES = re.compile(f"{MOMENT}[{DIGITS}]+{SHOWN}|[{MARKS}]|[^{MARKS}]+")
_UNMARKED = dict.fromkeys(map(ord, MARKS))
_WRITTEN = {ord(str(digit)): mark for digit, mark in enumerate(DIGITS)}
_READ = {ord(mark): str(digit) for digit, mark in enumerate(DIGITS)}


Replies = tuple[Reply, ...]
"""What one thing that arrived is answered with, in order."""
