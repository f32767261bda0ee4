"""The marks inside a line of words: bold, and instants that a client can write in its reader's own zone."""

import re
from dataclasses import dataclass
from datetime import datetime

BOLD, PLAIN = "\ue000", "\ue001"
"""Where bold begins and ends inside a line: private-use characters, which no person's words may contain."""
MOMENT, SHOWN, OVER = "\ue002", "\ue003", "\ue004"
"""Where an instant begins, where the words that stand for it begin, and where they end."""
DIGITS = "".join(chr(0xE010 + digit) for digit in range(10))
"""The digits of an instant's seconds, which are nothing to read."""
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
    """Return words that stand for an instant, for clients that can write it in their readers' own zone."""
    seconds = str(int(moment.timestamp())).translate(_WRITTEN)
    return f"{MOMENT}{seconds}{SHOWN}{shown}{OVER}"


_PIECES = re.compile(f"{MOMENT}[{DIGITS}]+{SHOWN}|[{MARKS}]|[^{MARKS}]+")
_UNMARKED = dict.fromkeys(map(ord, MARKS))
_WRITTEN = {ord(str(digit)): mark for digit, mark in enumerate(DIGITS)}
_READ = {ord(mark): str(digit) for digit, mark in enumerate(DIGITS)}
