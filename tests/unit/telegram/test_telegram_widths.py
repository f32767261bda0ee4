"""Keys stand at most three in a row, and none breaks its label on a phone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.notices import NOTICES, Facts, told
from adapters.chat.intents.bookings import Confirm
from adapters.chat.intents.showing import ListBookings, Unfold
from adapters.chat.replies import Button, Reply
from adapters.languages import LANGUAGES
from adapters.telegram.keyboards import UNFOLD, keyboard
from adapters.telegram.widths import GAP, KEYBOARD, MOST_ACROSS, PADDING, legible, width
from core.domain.bookings.timeliness import stands
from core.values import BookingId
from tests.stage import MONDAY_NOON
from tests.unit.chat.test_cards import FACTS, STATES, look

BOOKING = BookingId(1)
LABELS = st.lists(st.text(min_size=1, max_size=40), max_size=12)


def labels(reply: Reply) -> list[list[str]]:
    """Return the labels of the keys, row by row."""
    markup = keyboard(reply)
    return [[key.text for key in row] for row in markup.inline_keyboard] if markup else []


def row_of(*several: str) -> tuple[Button, ...]:
    """Return a row of buttons."""
    return tuple(Button(label, ListBookings()) for label in several)


def check_legible(reply: Reply) -> None:
    """Check that no label is wider than its key, unless it stands alone."""
    for row in labels(reply):
        assert len(row) <= MOST_ACROSS
        room = (KEYBOARD - GAP * (len(row) - 1)) / len(row) - PADDING
        assert len(row) == 1 or max(map(width, row)) <= room


@given(LABELS)
def test_no_key_is_lost_moved_or_broken(several: list[str]) -> None:
    """Rows are cut, never shuffled."""
    rows = list(legible([row_of(*several)]))
    assert [button.label for row in rows for button in row] == several
    check_legible(Reply(("x",), (row_of(*filter(str.strip, several)),)))


def test_four_become_two_and_two() -> None:
    """Nobody is left over, and a door code stays in one piece."""
    assert labels(Reply(("x",), (row_of("I’m here", "10 min late", "Copy 731 577", "Release it"),))) == [
        ["I’m here", "10 min late"],
        ["Copy 731 577", "Release it"],
    ]
    assert labels(Reply(("x",), (row_of("Hubble · Tue 24 Nov, 17:00–18:00", "Back"),))) == [
        ["Hubble · Tue 24 Nov, 17:00–18:00"],
        ["Back"],
    ]


def test_a_map_stays_as_it_is_and_what_follows_does_not() -> None:
    """Seats stand where they are in the cabin, however many there are beside each other."""
    seats = tuple(row_of(*(f"{row}{letter}" for letter in "ABC│DEF")) for row in (12, 13))
    shown = labels(Reply(("x",), (*seats, row_of("Any seat", "Vordere Reihen", "Hintere Reihen")), grid=2))
    assert list(map(len, shown)) == [7, 7, 2, 1]


def test_the_rest_is_behind_a_key() -> None:
    """The key means what the reply says; without that, the buttons stand below."""
    row = (Button("Confirm", Confirm(BOOKING)),)
    assert labels(Reply(("x",), (row,), more=row_of("Code", "Move"), unfold=Unfold(BOOKING))) == [["Confirm", UNFOLD]]
    assert labels(Reply(("x",), (row,), more=row_of("Code", "Move"))) == [["Confirm"], ["Code", "Move"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_the_keys_of_every_card_and_notice_are_legible(state: str, language: str) -> None:
    """In five languages, whose words are of different lengths."""
    booking, seen = STATES[state], look(language=language)
    check_legible(booking_card(booking, seen))
    for kind in NOTICES:
        if stands(kind, booking, MONDAY_NOON):
            check_legible(told(kind, booking, seen, FACTS.get(kind, Facts())))
