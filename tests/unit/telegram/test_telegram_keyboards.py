"""Replies become HTML and keyboards that Telegram takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import CopyTextButton, InlineKeyboardButton

from adapters.chat.intents.bookings import Book, Cancel, Confirm
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Reply
from adapters.simulator.telegram_html import parsed
from adapters.telegram.keyboards import html, keyboard
from adapters.wording.marks import BOLD, PLAIN, plain
from core.domain.bookings.wish import Wish
from core.values import BookingId

LIMIT = 4096
LINES = st.lists(st.text(alphabet=st.sampled_from(f"ab<>&;\"'/😀é{BOLD}{PLAIN}"), max_size=60), min_size=1, max_size=6)


def units(text: str) -> int:
    """Return how Telegram counts a text."""
    return len(text.encode("utf-16-le")) // 2


def test_bold_is_bold_and_everything_else_is_text() -> None:
    """Only our own marks make markup."""
    reply = Reply((f'{BOLD}Orion <3{PLAIN} & "co" it\'s', "</b>@all &amp;"))
    assert html(reply) == '<b>Orion &lt;3</b> &amp; "co" it\'s\n&lt;/b&gt;@all &amp;amp;'


def test_a_text_of_the_full_length_stays_whole() -> None:
    """A text of exactly the limit, counted without markup, is not cut."""
    reply = Reply((BOLD + "&" * 4000 + PLAIN, "x" * 95))
    assert units(parsed(html(reply))[0]) == LIMIT
    assert "…" not in html(reply)


def test_a_text_that_is_too_long_ends_with_a_whole_line() -> None:
    """A line that does not fit is left out, and an ellipsis takes its place."""
    reply = Reply(("x" * 4000, "short", "y" * 100))
    assert html(reply) == "x" * 4000 + "\nshort\n…"


def test_a_line_that_is_too_long_alone_is_cut_between_letters() -> None:
    """The cut never falls inside markup or a letter of two UTF-16 units."""
    cut, entities = parsed(html(Reply((f"a{BOLD}{'😀' * 3000}{PLAIN}tail",))))
    assert cut == "a" + "😀" * 2047 + "…"
    assert entities == [{"type": "bold", "offset": 1, "length": 4095}]


@given(LINES, st.integers(1, 80))
def test_html_always_parses_to_the_beginning_of_the_text(lines: list[str], limit: int) -> None:
    """Any reply becomes valid markup within the limit that shows the beginning of its text."""
    whole = "\n".join(map(plain, lines))
    text = parsed(html(Reply(tuple(lines)), limit))[0]
    assert units(text) <= limit
    assert whole.strip().startswith(text.removesuffix("…").strip())
    assert (text == whole.strip()) or text.endswith("…")


def test_buttons_keep_their_rows_and_kinds() -> None:
    """A button calls back, copies or opens a page; empty rows are left out."""
    reply = Reply(
        ("x",),
        (
            (Button("Confirm", Confirm(BookingId(1)), "primary"), Button("Drop", Cancel(BookingId(1), 2), "danger")),
            (),
            (Button("Copy", copies="482 913"), Button("Map", url="https://example.org")),
        ),
    )
    markup = keyboard(reply)
    assert markup is not None
    assert markup.inline_keyboard == (
        (
            InlineKeyboardButton("Confirm", callback_data="ok:1", style="primary"),
            InlineKeyboardButton("Drop", callback_data="no:1:2", style="danger"),
        ),
        (
            InlineKeyboardButton("Copy", copy_text=CopyTextButton("482 913")),
            InlineKeyboardButton("Map", url="https://example.org"),
        ),
    )
    assert markup.inline_keyboard[0][0].style == "primary"
    assert markup.inline_keyboard[1][0].copy_text == CopyTextButton("482 913")


def test_no_buttons_are_no_keyboard() -> None:
    """A reply without buttons has no keyboard."""
    assert keyboard(Reply(("x",), ((),))) is None


@pytest.mark.parametrize(
    "button",
    [
        Button("x", Help("é")),
        Button("x", Book(Wish())),
        Button("x"),
        Button("x", copies="x" * 257),
        Button("x", copies=""),
    ],
)
def test_a_button_that_telegram_would_refuse_is_a_mistake(button: Button) -> None:
    """A payload of more than 64 bytes and a copied text of more than 256 characters are refused."""
    with pytest.raises(ValueError, match="carries"):
        keyboard(Reply(("x",), ((button,),)))
