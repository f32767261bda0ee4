"""References of bookings in sentences: each one that is given out can be typed behind a verb, in every language."""

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.reading import Named
from core.domain.bookings.reference import reference, referred
from core.values import BookingId
from tests.unit.understanding.said import CATALOGUE, heard

GIVEN = tuple(reference(BookingId(number)) for number in range(1, 3001))
CANCELLING = {
    "en": ("cancel {}", "please cancel my booking {}: the client is ill"),
    "de": ("storniere {}", "{} stornieren", "sag {} ab"),
    "es": ("cancela {}", "cancela mi reserva {}"),
    "fr": ("annule {}", "annule ma réservation {}"),
    "it": ("annulla {}", "annulla la mia prenotazione {}"),
}
MOVING = {
    "en": "move {} to friday",
    "de": "verschiebe {} auf freitag",
    "es": "mueve {} al viernes",
    "fr": "déplace {} à vendredi",
    "it": "sposta {} a venerdì",
}


@pytest.mark.parametrize(
    ("language", "words"), [(language, words) for language in LANGUAGES for words in CANCELLING[language]]
)
def test_every_reference_behind_a_verb_is_read(language: str, words: str) -> None:
    """A cancellation names the booking of its reference, whatever the parts of the reference mean otherwise."""
    read = {given: heard(words.format(given), language=language) for given in GIVEN}

    assert not [given for given in GIVEN if (read[given].intent, read[given].reference) != ("cancel", given)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reference_leaves_the_rest_of_the_sentence(language: str) -> None:
    """A move has the reference of its booking and the new day."""
    read = [heard(MOVING[language].format(given), language=language) for given in ("N9SQ", "S643", "D362", "4823")]

    assert [each.reference for each in read] == ["N9SQ", "S643", "D362", "4823"]
    assert {(each.intent, str(each.wish.start)) for each in read} == {("move", "2026-11-27")}


@pytest.mark.parametrize("text", ["cancel n9sq", "cancel #N9SQ", "cancel (N9SQ).", "cancel 'N9SQ', please"])
def test_a_reference_is_read_in_small_letters_and_among_marks(text: str) -> None:
    """Case and punctuation change nothing."""
    found = heard(text)

    assert (found.intent, found.reference) == ("cancel", "N9SQ")


@pytest.mark.parametrize("text", ["N9SQ", "XCZN", "show N9SQ", "confirm N9SQ", "booking N9SQ", "show 4823"])
def test_a_reference_without_a_change_asks_for_its_card(text: str) -> None:
    """A reference alone, or one to be shown, is looked at."""
    found = heard(text)

    assert (found.intent, found.reference) == ("list", text.rsplit(maxsplit=1)[-1])


def test_a_slip_in_a_reference_stays_a_reference() -> None:
    """A word that only looks like a reference is one behind a verb, so that no other booking is cancelled."""
    assert referred("N9SX") is None

    assert heard("cancel N9SX").reference == "N9SX"
    assert heard("move N9SX to friday").reference == "N9SX"
    assert heard("cancel n9sx").reference == "N9SX"


@pytest.mark.parametrize(
    "text",
    [
        "cancel my 2345", "move my 3:45PM to 4:45PM", "move vega to 8h45", "extend vega 45min", "extend 2hr45",
        "cancel the 24TH", "move vega to 3H25", "3H25", "cancel desk 4823", "book N9SQ", "cancel 482393", "CANCEL VEGA",
    ],
)  # fmt: skip
def test_clocks_numbers_and_things_are_no_reference(text: str) -> None:
    """Times, and numbers of units and codes, mean what they did."""
    assert heard(text).reference is None


def test_a_thing_may_be_called_like_a_reference() -> None:
    """The name of a thing in the catalogue wins over a reference that looks the same."""
    found = heard("cancel N9SQ", catalogue=(*CATALOGUE, Named("N9SQ", "room")))

    assert (found.wish.resource, found.reference) == ("N9SQ", None)
