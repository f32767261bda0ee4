"""Replies become text and blocks that Slack takes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.intents.bookings import Cancel, Confirm
from adapters.chat.intents.resources import More
from adapters.chat.intents.showing import ListBookings
from adapters.chat.replies import Button, Reply
from adapters.simulator.slack_rules import checked_blocks, checked_text
from adapters.simulator.slack_text import pings_in, words_of
from adapters.slack.blocks import content
from adapters.wording.marks import BOLD, PLAIN, at_moment, plain
from core.values import BookingId

LINES = st.lists(
    st.text(alphabet=st.sampled_from(f"ab<>&*_~`@!|#😀é{BOLD}{PLAIN} "), max_size=60), min_size=1, max_size=6
)
LIMIT = 3000


def marked(reply: Reply) -> str:
    """Return the section's mrkdwn."""
    return str(content(reply)["blocks"][0]["text"]["text"])


def test_bold_is_bold_and_everything_else_is_text() -> None:
    """Only our own marks make markup; the text beside the blocks has none."""
    reply = Reply((f"{BOLD}Orion <3, 15:00–17:00{PLAIN} & co", "<!channel> &amp;"))
    assert marked(reply) == "*Orion &lt;3, 15:00–17:00* &amp; co\n&lt;!channel&gt; &amp;amp;"
    assert content(reply)["text"] == "Orion &lt;3, 15:00–17:00 &amp; co\n&lt;!channel&gt; &amp;amp;"


def test_a_moment_is_written_by_the_reader_s_client() -> None:
    """An instant becomes a Slack date inside its bold run; the notification keeps the words."""
    reply = Reply(
        (f"{BOLD}Orion ({at_moment(datetime.fromtimestamp(1_795_000_000, UTC), '09:00')} for you){PLAIN} ok",)
    )
    assert marked(reply) == "*Orion (<!date^1795000000^{time}|09:00> for you)* ok"
    assert content(reply)["text"] == "Orion (09:00 for you) ok"


def test_blanks_at_the_edge_stay_outside_of_bold() -> None:
    """Blanks at the edge stay outside the stars, or Slack would show the stars."""
    assert marked(Reply((f"x{BOLD} Orion {PLAIN}y{BOLD}  {PLAIN}",))) == "x *Orion* y  "


@pytest.mark.parametrize("name", ["*Room*", "_x_", "~old~", "`rm -rf`", ":boom:", "2 * 3", "snake_case & <co>"])
def test_names_that_slack_would_style_are_shown_as_they_are(name: str) -> None:
    """A text with stars, underscores, tildes or backticks, which cannot be escaped, is sent as plain text."""
    section = content(Reply((f"{BOLD}{name}{PLAIN}", "held")))["blocks"][0]
    assert section["text"] == {"type": "plain_text", "text": f"{name}\nheld", "emoji": False}


def test_a_time_before_a_colon_is_no_emoji() -> None:
    """Its line stays bold, although the minutes stand between two colons."""
    assert marked(Reply((f"{BOLD}Atlas{PLAIN} until 08:00: painting",))) == "*Atlas* until 08:00: painting"


def test_links_and_names_of_people_stay_as_they_are_written() -> None:
    """Slack is told not to link `@here` or `#general` by itself."""
    assert content(Reply(("@here #general http://x.example",)))["blocks"][0]["text"]["verbatim"] is True


def test_a_text_of_the_full_length_stays_whole_and_a_longer_one_ends_with_a_whole_line() -> None:
    """The limit is counted after escaping, and a longer text ends with an ellipsis."""
    assert marked(Reply(("x" * (LIMIT - 1),))) == "x" * (LIMIT - 1)
    assert marked(Reply(("x" * 2900, "short", "y" * 200))) == "x" * 2900 + "\nshort\n…"


@pytest.mark.parametrize("line", ["&" * 5000, "<" * 5000, f"{BOLD}{'&' * 5000}{PLAIN}", "a&" * 2500])
def test_a_line_that_is_too_long_alone_is_cut_outside_entities(line: str) -> None:
    """The cut leaves no half entity, and bold is closed behind it."""
    text = marked(Reply((line,)))
    assert 2900 < len(text) <= LIMIT
    assert text.strip("*").endswith("…")
    assert text.count("&") == text.count(";")
    assert text.count("*") % 2 == 0


@given(lines=LINES, rows=st.integers(0, 4), many=st.integers(0, 30))
def test_whatever_is_said_is_taken_and_calls_nobody(lines: list[str], rows: int, many: int) -> None:
    """Slack accepts any text, shows it as written apart from blanks, and notifies nobody."""
    row = tuple(Button(f"B{at}", More(at)) for at in range(many))
    said = content(Reply(("Fact", *lines), (row,) * rows))
    blocks = checked_blocks(said["blocks"])
    assert pings_in(checked_text(said["text"], blocks=blocks)) == ()
    assert words_of(blocks).split() == "\n".join(("Fact", *map(plain, lines))).split()


def test_buttons_have_one_id_each_and_say_what_they_are() -> None:
    """Slack accepts the buttons: their ids are unique, their styles known, their labels at most 75 characters long."""
    rows = (
        (Button("Yes", Confirm(BookingId(1)), "primary"), Button("No", Cancel(BookingId(1), 1), "danger")),
        (Button("L" * 80, ListBookings()), Button("Map", url="https://example.org")),
    )
    _, first, second = content(Reply(("Sure?",), rows))["blocks"]
    yes, no = first["elements"]
    long, link = second["elements"]
    assert (yes["style"], no["style"], "style" in long) == ("primary", "danger", False)
    assert len({each["action_id"] for each in (yes, no, long, link)}) == 4
    assert (len(long["text"]["text"]), long["text"]["text"][-1]) == (75, "…")
    assert (link["url"], "value" in link) == ("https://example.org", False)


def test_what_slack_cannot_do_is_left_out() -> None:
    """A copy button, which Slack lacks, and an empty row are left out."""
    reply = Reply(
        ("Join",), ((Button("Copy", copies="x"),), (Button("Go", Confirm(BookingId(1))), Button("Copy", copies="x")))
    )
    _, row = content(reply)["blocks"]
    assert [each["text"]["text"] for each in row["elements"]] == ["Go"]
