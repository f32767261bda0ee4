"""Whatever a reply says, both platforms take it, with the buttons that matter."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from adapters.chat.answers.seats import ROWS as ROWS_OF_SEATS
from adapters.chat.cards.seats import WIDEST
from adapters.chat.intents.bookings import Cancel, Confirm, Hold
from adapters.chat.intents.resources import More
from adapters.chat.intents.showing import ListBookings
from adapters.chat.replies import Button, Reply
from adapters.simulator.slack_rules import checked_blocks, checked_text
from adapters.simulator.telegram_rules import checked_keyboard
from adapters.simulator.telegram_rules import checked_text as checked_message
from adapters.slack.blocks import content
from adapters.telegram.keyboards import html, keyboard
from adapters.wording.marks import BOLD, PLAIN, at_moment, plain, shortened, units
from core.domain import lengths
from core.values import BookingId, Interval, QuestionId, ResourceId, UnitId
from tests.stage import MONDAY_NOON

LETTERS = st.sampled_from([*'ab Ñß&<>*_`~@!#"\\\n😀é', BOLD, PLAIN, at_moment(MONDAY_NOON, "12:00"), "Besprechung "])
LINE = st.builds(lambda letters, times: "".join(letters) * times, st.lists(LETTERS, max_size=40), st.integers(1, 120))
WORDS = st.sampled_from(["a", "é", "😀", "&", '"', "\\", "Raum "])
LABEL = st.builds(lambda word, times: f"B{word * times}", WORDS, st.integers(0, 90))
BUTTON = st.builds(
    Button,
    LABEL,
    st.sampled_from([Confirm(BookingId(2**62)), Cancel(BookingId(7), 3, QuestionId(2**62)), More(400), ListBookings()]),
    st.sampled_from(["plain", "plain", "plain", "primary", "danger"]),
)
ROWS = st.lists(st.lists(BUTTON, max_size=30).map(tuple), max_size=60).map(tuple)
REPLIES = st.builds(lambda lines, rows: Reply(("Fact", *lines), rows), st.lists(LINE, max_size=60), ROWS)


def buttons(reply: Reply) -> list[Button]:
    """Return the buttons of a reply, row by row."""
    return [button for row in reply.rows for button in row]


@given(REPLIES)
def test_slack_takes_every_reply(reply: Reply) -> None:
    """Text and blocks keep every limit of Slack and of its library, and nothing calls anybody."""
    said = content(reply)
    blocks = checked_blocks(said["blocks"])
    assert checked_text(said["text"], blocks=blocks).startswith("Fact")
    for block in Block.parse_all(said["blocks"]):
        block.validate_json()


@given(REPLIES)
def test_telegram_takes_every_reply(reply: Reply) -> None:
    """Text and keyboard keep every limit of Telegram; the entities are those of whole marks."""
    text, entities = checked_message({"text": html(reply), "parse_mode": "HTML"})
    assert text.startswith("Fact")
    assert len(entities) <= 100
    assert all(entity["offset"] + entity["length"] <= units(text) for entity in entities)
    markup = keyboard(reply)
    if markup:
        checked_keyboard(markup.to_dict())


@given(ROWS)
def test_a_button_that_decides_is_never_lost_to_others(rows: tuple[tuple[Button, ...], ...]) -> None:
    """Confirm stands in the message, however many choices stand beside it."""
    reply = Reply(("Fact",), (*rows, (Button("Sure!", Confirm(BookingId(1)), "primary"),)))
    deciding = sum(button.style != "plain" for button in buttons(reply))
    if deciding <= 20:
        labels = [each["text"]["text"] for block in content(reply)["blocks"][1:] for each in block["elements"]]
        markup = keyboard(reply)
        assert "Sure!" in labels
        assert markup is not None
        assert "Sure!" in [each.text for row in markup.inline_keyboard for each in row]


def test_a_choice_among_four_hundred_keeps_the_way_on() -> None:
    """Of too many buttons the first ones stay, and the last row, which leads to the others."""
    reply = Reply(("Which?",), (tuple(Button("R" * 75, More(at)) for at in range(400)), (Button("More…", More(400)),)))
    labels = [each["text"]["text"] for block in content(reply)["blocks"][1:] for each in block["elements"]]
    markup = keyboard(reply)
    assert markup is not None
    pressed = [each.text for row in markup.inline_keyboard for each in row]
    for kept in (labels, pressed):
        assert len(kept) >= 25
        assert kept[-1] == "More…"
    assert max(map(len, markup.inline_keyboard)) == 1


@given(LINE, st.integers(1, 90))
def test_a_shortened_line_is_the_beginning_with_its_marks_closed(line: str, most: int) -> None:
    """It has at most so many units, ends with an ellipsis if anything is missing, and opens no mark that it leaves."""
    short = shortened(line, most)
    assert units(plain(short)) <= most
    assert plain(short) == plain(line) or plain(short).endswith("…")
    assert plain(line).startswith(plain(short).removesuffix("…").rstrip())


def test_a_page_of_seats_fits_whole() -> None:
    """The widest rows with labels of the greatest length and the way to the others all stand in one message."""
    during = Interval(MONDAY_NOON, MONDAY_NOON + timedelta(hours=12))
    label, flight, question = "S" * lengths.LABEL, ResourceId(2**31), QuestionId(2**31)
    seats = [
        Button(label, Hold(flight, during, UnitId(2**31 - each), question), spoken=f"{label}, finestrino")
        for each in range(ROWS_OF_SEATS * WIDEST)
    ]
    rows = [tuple(seats[at : at + WIDEST]) for at in range(0, len(seats), WIDEST)]
    reply = Reply(("Which seat?",), (*rows, (Button("More…", More(5)),)), grid=len(rows))
    assert [len(block["elements"]) for block in content(reply)["blocks"][1:]] == [WIDEST] * ROWS_OF_SEATS + [1]
    markup = keyboard(reply)
    assert markup is not None
    assert [len(row) for row in markup.inline_keyboard] == [WIDEST] * ROWS_OF_SEATS + [1]
