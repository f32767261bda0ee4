"""Cards become Slack's parts, and nothing that they say is lost or read as markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.repainting import superseded
from adapters.chat.intents.attending import ShowCode
from adapters.chat.intents.bookings import Confirm
from adapters.chat.intents.changing import Move, MoveWhere
from adapters.chat.intents.resources import More
from adapters.chat.intents.showing import ListBookings, Unfold
from adapters.chat.replies import Button, Fact, Layout, Reply
from adapters.languages import LANGUAGES
from adapters.simulator.slack_rules import checked_blocks, checked_text
from adapters.simulator.slack_text import pings_in, rows_of, texts_of, words_of
from adapters.slack.blocks import content
from adapters.slack.texts import Json
from adapters.wording.marks import plain
from core.values import BookingId
from tests.stage import slot
from tests.unit.chat.test_cards import ANN, BEN, CLEO, NEW_YORK, STATES, look

BOOKING = BookingId(1)
LETTERS = st.sampled_from([*"ab<>&*_~`@!|#: é😀", "<!channel>", ":boom:"])
WORDS = st.lists(LETTERS, max_size=30).map(lambda letters: f"x{''.join(letters)}")
LAYOUTS = st.builds(
    Layout,
    WORDS,
    st.lists(st.builds(Fact, WORDS, WORDS, st.booleans()), max_size=12).map(tuple),
    st.lists(WORDS, max_size=3).map(tuple),
    WORDS,
    st.lists(WORDS, max_size=12).map(tuple),
)


def blocks_of(reply: Reply) -> list[Json]:
    """Return the blocks that Slack takes and keeps, and check that the text beside them says as much."""
    said = content(reply)
    blocks = checked_blocks(said["blocks"])
    checked_text(said["text"], blocks=blocks)
    return blocks


def test_a_card_is_a_header_facts_its_state_small_print_and_one_row() -> None:
    """What most people look for comes first; the rest of the buttons is behind the menu."""
    card = booking_card(STATES["confirmed"], look(BEN, zone=NEW_YORK))
    header, facts, state, context, actions = blocks_of(card)
    assert header["text"] == {"type": "plain_text", "text": "Atlas", "emoji": False}
    assert [field["text"].split("\n")[0] for field in facts["fields"]] == ["*When*", "*For*", "*With*"]
    assert state["text"]["text"] == "✅ Booked."
    assert [each["text"].split()[0] for each in context["elements"]] == ["Check", "Reference"]
    assert [each["type"] for each in actions["elements"]] == ["button", "button", "overflow"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_every_fact_of_a_card_stands_in_its_lines(state: str, language: str) -> None:
    """Telegram, notifications and screen readers learn all that Slack shows, and Slack shows all that they learn."""
    for reader in (ANN, BEN, CLEO):
        seen = look(reader, language, NEW_YORK)
        for card in (booking_card(STATES[state], seen), approval_card(STATES[state], seen)):
            assert isinstance(card.body, Layout)
            blocks = blocks_of(card)
            assert blocks[0]["type"] == "header"
            shown = words_of(blocks)
            parts = (card.body.header, *(fact.value for fact in card.body.facts), *card.body.context, card.body.state)
            assert [part for part in map(plain, parts) if part not in shown] == []


@pytest.mark.parametrize("name", ["*Atlas*", "<!channel>", ":boom:", "_x_ & <co>", "<@U1>"])
def test_a_persons_words_keep_their_letters_in_every_part(name: str) -> None:
    """No part formats them, and nobody is notified."""
    body = Layout(name, (Fact("For", name), Fact("When", "now", titled=True)), (name,), name, (name,))
    blocks = blocks_of(Reply(body))
    assert words_of(blocks).count(name) == 5
    assert pings_in("".join(text["text"] for text in texts_of(blocks) if text["type"] == "mrkdwn")) == ()
    assert all(text["type"] == "plain_text" for text in texts_of(blocks) if "*" in name and name in text["text"])


@given(LAYOUTS, st.integers(0, 12))
def test_slack_takes_every_layout(layout: Layout, many: int) -> None:
    """Whatever people call things, and however much there is, all of it is shown and every button is there."""
    more = tuple(Button(f"M{at}", More(at)) for at in range(many))
    reply = Reply(layout, ((Button("Go", Confirm(BOOKING)),),), more=more)
    blocks = blocks_of(reply)
    shown = {*words_of(blocks).split(), "·"}
    assert [word for line in layout.lines for word in plain(line).split() if word not in shown] == []
    labels = [button.label for row in rows_of(blocks) for button in row]
    assert sorted(labels) == sorted(["Go", *(each.label for each in more)])


def test_a_header_that_slack_would_refuse_is_a_line() -> None:
    """A header has at most 150 letters; a longer name is said whole in another way."""
    long = Layout("Besprechungsraum " * 10, (Fact("When", "now", titled=True),))
    assert [block["type"] for block in blocks_of(Reply(long))] == ["section"]


def test_what_a_newer_message_continues_is_small_print() -> None:
    """The live card stands out, and the line says in full where to look."""
    reply = superseded(STATES["confirmed"], look())
    assert [block["type"] for block in blocks_of(reply)] == ["context"]
    assert len(reply.lines) == 1
    assert "continued in another message" in reply.lines[0]


def test_the_menu_holds_five_and_the_others_stand_below() -> None:
    """Its options mean what buttons mean; Slack takes five of them."""
    more = tuple(Button(f"M{at}", More(at)) for at in range(7))
    blocks = blocks_of(Reply(("Fact",), ((Button("Go", Confirm(BOOKING)),),), more=more, unfold=Unfold(BOOKING)))
    below = [button for row in rows_of(blocks) for button in row]
    assert [(button.label, button.payload) for button in below if button.in_menu] == [
        (f"M{at}", f"more:{at}") for at in range(5)
    ]
    assert [button.label for button in below if not button.in_menu] == ["Go", "M5", "M6"]


def test_single_buttons_stand_beside_each_other() -> None:
    """Three alternatives take one row, and a lonely button joins the row above it; rows of several stay rows."""
    rows = (
        *((Button(f"{at}:00", Move(BOOKING, slot(24, at, at + 1))),) for at in (15, 16, 17)),
        (Button("Browse", ListBookings()), Button("Code", ShowCode(BOOKING))),
        (Button("Keep", MoveWhere(BOOKING)),),
    )
    _, first, second = blocks_of(Reply(("Taken.",), rows))
    assert [len(block["elements"]) for block in (first, second)] == [3, 3]
    many = tuple((Button(f"{at}", More(at)),) for at in range(7))
    assert [len(block["elements"]) for block in blocks_of(Reply(("Which?",), many))[1:]] == [5, 2]


def test_a_screen_reader_is_told_what_a_label_cannot_say() -> None:
    """A crossed-out seat is called taken."""
    [_, row] = blocks_of(Reply(("Seats",), ((Button("×", More(1), spoken="12B, taken"),),)))
    assert row["elements"][0]["accessibility_label"] == "12B, taken"
