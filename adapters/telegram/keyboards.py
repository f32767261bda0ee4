"""Reply → Telegram's HTML and inline keyboard."""

from collections.abc import Sequence
from html import escape

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardButtonLimit, KeyboardButtonStyle, MessageLimit

from adapters.chat import codec
from adapters.chat.replies import Button, Reply
from adapters.wording.marks import Span, spans

MORE = "…"
STYLES = {"plain": None, "primary": KeyboardButtonStyle.PRIMARY, "danger": KeyboardButtonStyle.DANGER}


def html(reply: Reply, limit: int = MessageLimit.MAX_TEXT_LENGTH) -> str:
    """
    Return the lines as Telegram's HTML, every text escaped.

    The visible text has at most `limit` UTF-16 units, which is how Telegram counts. A longer text ends after a whole
    line with “…”; a first line that is too long by itself is cut inside.
    """
    # HTML, not MarkdownV2: it needs three letters escaped instead of eighteen. Lines are cut before they become markup,
    # so no tag or entity is ever cut, and markup does not count.
    lines = [spans(line) for line in reply.lines]
    if _units_of(lines) <= limit:
        return _joined(lines)
    room = limit - _units(MORE)
    while len(lines) > 1 and _units_of(lines) + 1 > room:
        lines.pop()
    if _units_of(lines) + 1 <= room:
        return _joined([*lines, [Span(MORE)]])
    return _joined([_cut(lines[0], room)]) + MORE


def keyboard(reply: Reply) -> InlineKeyboardMarkup | None:
    """Return the rows of buttons, or None without any; refuses with ValueError a payload that no button can carry."""
    rows = [[_button(button) for button in row] for row in reply.rows if row]
    return InlineKeyboardMarkup(rows) if rows else None


def _button(button: Button) -> InlineKeyboardButton:
    style, limits = STYLES[button.style], InlineKeyboardButtonLimit
    if button.url is not None:
        return InlineKeyboardButton(button.label, url=button.url, style=style)
    if button.copies is not None:
        _check(button.label, len(button.copies), limits.MIN_COPY_TEXT, limits.MAX_COPY_TEXT)
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copies), style=style)
    # Refused here, where the button has a name, rather than by Telegram with BUTTON_DATA_INVALID for the whole message.
    payload = codec.payload(button.intent) if button.intent else ""
    _check(button.label, len(payload.encode()), limits.MIN_CALLBACK_DATA, limits.MAX_CALLBACK_DATA)
    return InlineKeyboardButton(button.label, callback_data=payload, style=style)


def _check(label: str, length: int, least: int, most: int) -> None:
    if not least <= length <= most:
        raise ValueError(f"the button {label!r} carries {length} instead of {least} to {most}")


def _joined(lines: Sequence[Sequence[Span]]) -> str:
    return "\n".join("".join(map(_marked, line)) for line in lines)


def _marked(span: Span) -> str:
    text = escape(span.text, quote=False)
    return f"<b>{text}</b>" if span.bold else text


def _cut(line: Sequence[Span], room: int) -> list[Span]:
    """Return the beginning of the line that fits, whole letters only."""
    kept: list[Span] = []
    for span in line:
        # Two bytes a unit; a letter outside the basic plane takes two units, and `ignore` drops a half one.
        fitting = span.text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", errors="ignore")
        kept.append(Span(fitting, span.bold))
        room -= _units(span.text)
        if room <= 0:
            break
    return kept


def _units_of(lines: Sequence[Sequence[Span]]) -> int:
    return sum(_units(span.text) for line in lines for span in line) + len(lines) - 1


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
