"""The stand-in for Telegram parses HTML and refuses bad markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.simulator.telegram_html import CannotParse, parsed, utf16


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>bold</b>", "bold", [("bold", 0, 4)]),
        ("a <strong>b<i>c</i></strong>", "a bc", [("bold", 2, 2), ("italic", 3, 1)]),
        ("🎉 <u>x</u>", "🎉 x", [("underline", 3, 1)]),
        ("&lt;b&gt; &amp; &quot;q&quot; &#33; &nbsp;", '<b> & "q" ! &nbsp;', []),
        ("  <b> x </b>  ", "x", [("bold", 0, 1)]),
        ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<B>x</>", "x", [("bold", 0, 1)]),
    ],
)
def test_markup_becomes_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    """Entities have offsets in UTF-16 units of the trimmed text."""
    words, found = parsed(source)
    assert words == text
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == entities


def test_links_and_times_carry_what_they_point_to() -> None:
    """A link keeps its address, and a time its instant and format."""
    _, found = parsed('<a href="https://a.b?c=1&amp;d=2">x</a> <tg-time unix="1795442400" format="wDT">15:00</tg-time>')
    assert found[0]["url"] == "https://a.b?c=1&d=2"
    assert (found[1]["unix_time"], found[1]["date_time_format"]) == (1795442400, "wDT")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("é a < b", 'Unsupported start tag "" at byte offset 5'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 3'),
        ('<a href="x', 'Unclosed start tag "a" at byte offset 0'),
    ],
)
def test_bad_markup_is_complained_about_in_telegrams_words(source: str, complaint: str) -> None:
    """Bad markup is refused with Telegram's sentence, which names the tag and the byte."""
    with pytest.raises(CannotParse) as refused:
        parsed(source)
    assert str(refused.value) == complaint


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_escaped_text_comes_out_as_it_was(text: str) -> None:
    """Text with its three special letters escaped comes out unchanged, and bold spans all of it."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    words, found = parsed(f"<b>{safe}</b>")
    assert words == text.strip()
    assert [entity["length"] for entity in found] == ([utf16(words)] if words else [])


@given(st.text(alphabet="<>/ab =\"'&;\n", max_size=30))
def test_nonsense_is_parsed_or_refused_and_never_crashes(source: str) -> None:
    """Any text is refused or gives entities inside its bounds."""
    try:
        words, found = parsed(source)
    except CannotParse:
        return
    assert all(0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16(words) for entity in found)
