"""Marks inside a line of words: bold, and instants that a client can show in its reader's zone."""

import re
from dataclasses import dataclass
from datetime import datetime

BOLD, PLAIN = "\ue000", "\ue001"
"""Start and end of bold. Private-use characters, which are taken out of people's words."""
MOMENT, SHOWN, OVER = "\ue002", "\ue003", "\ue004"
"""Start of an instant, start of the words for it, and end of those words."""
CUT = "…"
"""Stands where the rest of a text was cut off."""
DIGITS = "".join(chr(0xE010 + digit) for digit in range(10))
"""The seconds of an instant as digits, which clients read and people never see."""
MARKS = BOLD + PLAIN + MOMENT + SHOWN + OVER + DIGITS
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Letters that nobody sees and that turn the direction of what follows: a name with one would turn the whole card."""


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


def units(text: str) -> int:
    """Return how many UTF-16 units a text has: Telegram counts these, and no platform counts more of a letter."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def shortened(line: str, most: int) -> str:
    """Return a line of at most so many visible UTF-16 units, cut between letters, with every mark closed."""
    # Each letter has two units at most, so that nearly every line is known to fit by its length.
    if len(line) * 2 <= most or units(plain(line)) <= most:
        return line
    kept, room = [], most - units(CUT)
    open_marks = {BOLD: "", MOMENT: ""}
    for piece in _PIECES.findall(line):
        if piece[0] in MARKS:
            kept.append(piece)
            open_marks |= _opened(piece[0])
            continue
        part = _beginning(piece, room)
        kept.append(part)
        room -= units(part)
        if part != piece:
            break
    return f"{''.join(kept).rstrip()}{CUT}{open_marks[MOMENT]}{open_marks[BOLD]}"


def _opened(mark: str) -> dict[str, str]:
    """Return the mark that must follow one, if the line ended here, by the mark that it closes."""
    closing = {BOLD: {BOLD: PLAIN}, PLAIN: {BOLD: ""}, MOMENT: {MOMENT: OVER}, OVER: {MOMENT: ""}}
    return closing.get(mark, {})


def _beginning(text: str, room: int) -> str:
    """Return the beginning of a text that has at most so many units."""
    if units(text) <= room:
        return text
    # Two bytes a unit; `ignore` drops half a letter.
    return text.encode("utf-16-le")[: 2 * max(room, 0)].decode("utf-16-le", errors="ignore")


_PIECES = re.compile(f"{MOMENT}[{DIGITS}]+{SHOWN}|[{MARKS}]|[^{MARKS}]+")
_UNMARKED = dict.fromkeys(map(ord, MARKS))
_WRITTEN = {ord(str(digit)): mark for digit, mark in enumerate(DIGITS)}
_READ = {ord(mark): str(digit) for digit, mark in enumerate(DIGITS)}
