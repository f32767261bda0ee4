"""The longest card and the longest notice there can be still fit into one message of each platform, whole."""

from dataclasses import replace

import pytest

from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.lists import LONGEST_LINE, NAMES
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line, summary
from adapters.chat.cards.notices import NOTICES, Facts, told
from adapters.chat.replies import LONGEST_LABEL, Reply
from adapters.languages import LANGUAGES
from adapters.simulator.slack_rules import checked_blocks, checked_text
from adapters.simulator.slack_text import rows_of
from adapters.simulator.telegram_rules import checked_text as checked_message
from adapters.slack.blocks import content
from adapters.telegram.keyboards import html
from adapters.wording import Words
from adapters.wording.marks import plain, units
from core.domain.bookings.timeliness import stands
from core.domain.lengths import COUNTS, LABEL, NAME, PERSON, REASON
from core.domain.messages import Kind
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Unit
from core.values import MemberId, ResourceId, UnitId
from tests.stage import MONDAY_NOON
from tests.unit.chat.test_cards import ANN, ATLAS, CATALOGUE, FACTS, NEW_YORK, STATES

AND = "&"
PEOPLE = {MemberId(number): f"{number} ".ljust(PERSON, AND) for number in range(1, COUNTS["attendees"] + 10)}
BOOKED = tuple(
    replace(ATLAS, id=ResourceId(number), name=f"{number} ".ljust(NAME, AND), units=_units)
    for number in range(1, COUNTS["companions"] + 1)
    for _units in [(Unit(UnitId(number), f"{number} ".ljust(LABEL, AND)),)]
)
HOUSE: Catalogue = replace(CATALOGUE, resources=BOOKED)
LONGEST = {
    name: replace(
        booking,
        companions=tuple(resource.units[0].id for resource in BOOKED[1:]),
        attendees=tuple(PEOPLE)[3 : 3 + COUNTS["attendees"]],
        because="r" * REASON if booking.because else None,
    )
    for name, booking in STATES.items()
}


def look(language: str) -> Look:
    """Return how a holder in New York, who left two bookings unused, sees things."""
    return Look(ANN, HOUSE, Words(language), MONDAY_NOON, NEW_YORK, PEOPLE, unused=2)


def check_whole(reply: Reply) -> None:
    """Check that both platforms take the reply, and that nothing of it was cut by the painters."""
    said = content(reply)
    checked_text(said["text"], blocks=checked_blocks(said["blocks"]))
    text, _ = checked_message({"text": html(reply), "parse_mode": "HTML"})
    last = plain(reply.lines[-1])
    assert text.endswith(last.strip())
    assert len(said["text"].splitlines()) == len(reply.lines)
    labels = [button.label for row in rows_of(checked_blocks(said["blocks"])) for button in row]
    assert labels == [button.label for button in reply.buttons if button.copies is None]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", LONGEST)
def test_the_longest_card_fits(state: str, language: str) -> None:
    """Ten things with longest names and labels, fifty attendees and the longest reason, in every state."""
    check_whole(booking_card(LONGEST[state], look(language)))
    check_whole(approval_card(LONGEST[state], look(language)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NOTICES)
def test_the_longest_notice_fits(kind: Kind, language: str) -> None:
    """The door code and the buttons stand in the message, however long the names are."""
    for booking in LONGEST.values():
        if stands(kind, booking, MONDAY_NOON):
            check_whole(told(kind, booking, look(language), FACTS.get(kind, Facts())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_time_is_never_cut_off_a_line_or_a_button(language: str) -> None:
    """What tells two bookings of one room apart is their time and reference."""
    for booking in LONGEST.values():
        assert units(plain(line(booking, look(language)))) <= LONGEST_LINE
        label = summary(booking, look(language))
        assert units(label) <= LONGEST_LABEL
        assert "15:00–17:00 (09:00 " in label
        attendees = booking_card(booking, look(language)).lines[2:3]
        assert all(units(plain(each)) < NAMES + 100 for each in attendees)
