"""Lines → Slack's text objects, within a length, with no word of a person's read as markup."""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from adapters.wording.marks import CUT, Span, plain, shortened, spans, units

STYLING = re.compile(r"[*_~`]|:(?!\d\d:)[a-z0-9_+'-]+:")
"""
Letters and emoji names that mrkdwn formats; unlike `&`, `<` and `>` they cannot be escaped.

The minutes of a time before a colon, as in “08:00: painting”, are no emoji's name.
"""

Json = dict[str, Any]


def text_object(lines: Sequence[str], most: int) -> Json:
    """Return the lines as a text object of at most so many letters; a longer text ends with a whole line and “…”."""
    if any(STYLING.search(line) for line in lines):
        # A room called "*Atlas*" keeps its stars: bold is given up rather than a person's letters.
        return {"type": "plain_text", "text": _whole(lines, plain, most), "emoji": False}
    # Without `verbatim` Slack links names of channels and people by itself:
    # https://docs.slack.dev/reference/block-kit/composition-objects/text-object.
    return {"type": "mrkdwn", "text": _whole(lines, _mrkdwn, most), "verbatim": True}


def fallback(lines: Sequence[str], most: int) -> str:
    """Return the lines as a message's `text`: no markup, and at most so many letters before they are escaped."""
    # Never less than the blocks show, which are cut by what their marks and escapes take as well.
    return escaped(_whole(lines, plain, most))


def escaped(text: str) -> str:
    """
    Return the text with no link or mention in it, such as `<!channel>`.

    Slack asks for these three entities and no others: https://docs.slack.dev/messaging/formatting-message-text.
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _mrkdwn(line: str) -> str:
    weights = groupby(spans(line), key=lambda span: span.bold)
    runs = [("".join(map(_span, run)), bold) for bold, run in weights]
    # An empty run at both ends, so that each run finds its neighbours at `at` and `at + 2`.
    around = ["", *(text for text, _ in runs), ""]
    return "".join(
        _weighted(text, bold=bold and not _touches(around[at], text, around[at + 2]))
        for at, (text, bold) in enumerate(runs)
    )


def _touches(before: str, text: str, after: str) -> bool:
    """Return whether a letter touches the run: Slack then shows the stars instead of making it bold."""
    begins, ends = text[:1].strip() and before[-1:].isalnum(), text[-1:].strip() and after[:1].isalnum()
    return bool(begins or ends)


def _span(span: Span) -> str:
    text = escaped(span.text)
    # Shown in the reader's zone; the words after the bar are for clients that cannot do it.
    return text if span.moment is None else f"<!date^{span.moment}^{{time}}|{text}>"


def _weighted(text: str, *, bold: bool) -> str:
    # Slack shows the stars around "* Atlas*", so blanks stay outside them.
    inner = text.strip()
    if not bold or not inner:
        return text
    before, _, after = text.partition(inner)
    return f"{before}*{inner}*{after}"


def _whole(lines: Sequence[str], paint: Callable[[str], str], most: int) -> str:
    """Return as many whole lines as fit; a first line that is too long by itself is cut before it is painted."""
    kept: list[str] = []
    room = most
    for each in lines:
        line = paint(each)
        if units(line) + 1 > room:
            kept.append(CUT if kept else _cut(each, paint, most))
            break
        kept.append(line)
        # Its line break, and a line with the ellipsis, because any line may be the last that fits.
        room -= units(line) + 3
    text = "\n".join(kept)
    return text if text.strip() else CUT


def _cut(line: str, paint: Callable[[str], str], most: int) -> str:
    """Return the beginning of a line as it is painted; escapes and marks grow with it, so that some rounds find it."""
    painted = paint(line)
    while (grown := units(painted)) > most:
        line = shortened(line, units(plain(line)) * most // grown - 1)
        painted = paint(line)
    return painted
