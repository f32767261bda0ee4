"""Reply → Telegram's HTML and inline keyboard."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo
from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit, KeyboardButtonStyle, MessageLimit

from adapters.chat import codec
from adapters.chat.fitting import Limits, Row, within
from adapters.chat.replies import LONGEST_LABEL, Button, Reply
from adapters.telegram.widths import legible
from adapters.wording.marks import CUT, Span, plain, shortened, spans, units

ACROSS, BUTTONS = InlineKeyboardMarkupLimit.BUTTONS_PER_ROW, InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER
LONGEST_KEYBOARD = 9_000
"""
Bytes of labels and payloads.

Undocumented: Telegram answers REPLY_MARKUP_TOO_LONG to a keyboard of 42,000 characters, and 10,000 are known to pass.
"""
BUTTON = 60
"""Bytes of a button besides its label and what it carries: the names of its fields, and its style."""
UNFOLD = "⋯"
"""The label of the key that shows the buttons behind it."""
STYLES = {"plain": None, "primary": KeyboardButtonStyle.PRIMARY, "danger": KeyboardButtonStyle.DANGER}


def html(reply: Reply, limit: int = MessageLimit.MAX_TEXT_LENGTH) -> str:
    """
    Return the lines as Telegram's HTML, every text escaped.

    The visible text has at most `limit` UTF-16 units, which is how Telegram counts. A longer text ends after a whole
    line with “…”; a first line that is too long by itself is cut inside.
    """
    # HTML, not MarkdownV2: it needs three letters escaped instead of eighteen. Lines are cut before they become markup,
    # so no tag or entity is ever cut, and markup does not count.
    lines = _lines(reply.lines, limit)
    text = "\n".join("".join(map(_marked, line)) for line in _few_bold([spans(line) for line in lines]))
    return text if any(plain(line).strip() for line in lines) else CUT


def keyboard(reply: Reply) -> InlineKeyboardMarkup | None:
    """
    Return the rows of buttons, as many as Telegram takes, or None without any.

    Refuses with ValueError a payload that no button can carry.
    """
    limits = Limits(ACROSS, BUTTONS, BUTTONS, LONGEST_KEYBOARD, _weight)
    kept = within(_with_more(reply), limits)
    rows = [[_button(button) for button in row] for row in (*kept[: reply.grid], *legible(kept[reply.grid :]))]
    return InlineKeyboardMarkup(rows) if rows else None


def _with_more(reply: Reply) -> tuple[Row, ...]:
    """Return the rows, and in the last of them the key that unfolds the others; Telegram has no forms to open."""
    rows = tuple(tuple(each for each in row if not each.opens_form) for row in reply.rows)
    more = tuple(each for each in reply.more if not each.opens_form)
    if not more or reply.unfold is None:
        return (*rows, more)
    *others, last = rows or ((),)
    return (*others, (*last, Button(UNFOLD, reply.unfold)))


def _button(button: Button) -> InlineKeyboardButton:
    style, limits = STYLES[button.style], InlineKeyboardButtonLimit
    label = shortened(button.label, LONGEST_LABEL)
    if button.url is not None and button.inside:
        return InlineKeyboardButton(label, web_app=WebAppInfo(button.url), style=style)
    if button.url is not None:
        return InlineKeyboardButton(label, url=button.url, style=style)
    if button.copies is not None:
        _check(label, len(button.copies), limits.MIN_COPY_TEXT, limits.MAX_COPY_TEXT)
        return InlineKeyboardButton(label, copy_text=CopyTextButton(button.copies), style=style)
    # Refused here, where the button has a name, rather than by Telegram with BUTTON_DATA_INVALID for the whole message.
    payload = codec.payload(button.intent) if button.intent else ""
    _check(label, len(payload.encode()), limits.MIN_CALLBACK_DATA, limits.MAX_CALLBACK_DATA)
    return InlineKeyboardButton(label, callback_data=payload, style=style)


def _check(label: str, length: int, least: int, most: int) -> None:
    if not least <= length <= most:
        raise ValueError(f"the button {label!r} carries {length} instead of {least} to {most}")


def _weight(button: Button) -> int:
    carried = button.url or button.copies or (codec.payload(button.intent) if button.intent else "")
    return BUTTON + len(button.label.encode()) + len(carried.encode())


def _lines(lines: Sequence[str], limit: int) -> list[str]:
    """Return as many whole lines as fit, and a line with the ellipsis where some do not."""
    if _units_of(lines) <= limit:
        return list(lines)
    kept = list(lines)
    while len(kept) > 1 and _units_of([*kept, CUT]) > limit:
        kept.pop()
    if _units_of([*kept, CUT]) <= limit:
        return [*kept, CUT]
    # Longer than the limit in any case, so that it ends with the ellipsis.
    return [shortened(f"{kept[0]} {CUT}", limit)]


def _units_of(lines: Sequence[str]) -> int:
    return sum(units(plain(line)) for line in lines) + len(lines) - 1


def _few_bold(lines: Iterable[Sequence[Span]]) -> Iterator[list[Span]]:
    """Yield the lines, no more of their runs bold than Telegram takes entities."""
    left = int(MessageLimit.MESSAGE_ENTITIES)
    for line in lines:
        runs = []
        for span in line:
            left -= span.bold
            runs.append(replace(span, bold=span.bold and left >= 0))
        yield runs


def _marked(span: Span) -> str:
    text = escape(span.text, quote=False)
    return f"<b>{text}</b>" if span.bold else text
