"""Marks inside a line of words: bold, and instants that a client can show in its reader's zone."""

import re
from dataclasses import dataclass
from datetime import datetime

BOLD, PLAIN = "\ue000", "\ue001"
"""Start and end of bold. Private-use characters, which are taken out of people's words."""
MOMENT, SHOWN, OVER = "\ue002", "\ue003", "\ue004"
"""Start of an instant, start of the words for it, and end of those words."""
DIGITS = "".join(chr(0xE010 + digit) for digit in range(10))
"""The seconds of an instant as digits, which clients read and people never see."""
MARKS = BOLD + PLAIN + MOMENT + SHOWN + OVER + DIGITS


@dataclass(frozen=True, slots=True)
class Span:
    """
    A run of text in one weight; the text is data and must be escaped by the platform.

    Where `moment` is set, in seconds since 1970, a reader's own client may write that instant in its own zone instead.
    """

    text: str
    bold: bool = False
    moment: int | None = None


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
    """Return words for an instant, marked so that a client can show it in its reader's zone."""
    seconds = str(int(moment.timestamp())).translate(_WRITTEN)
    return f"{MOMENT}{seconds}{SHOWN}{shown}{OVER}"


_PIECES = re.compile(f"{MOMENT}[{DIGITS}]+{SHOWN}|[{MARKS}]|[^{MARKS}]+")
_UNMARKED = dict.fromkeys(map(ord, MARKS))
_WRITTEN = {ord(str(digit)): mark for digit, mark in enumerate(DIGITS)}
_READ = {ord(mark): str(digit) for digit, mark in enumerate(DIGITS)}
