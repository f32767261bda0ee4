"""A sentence is read once, from its words to the intent; every further reading has a reason, and is counted here."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time
from types import CodeType, FrameType
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.incoming import Place, Sender, Sentence
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.names import names_of
from adapters.understanding.heard import Ear
from adapters.understanding.sentence import Reader
from adapters.understanding.things import things
from adapters.understanding.tokens import rewritten, tokens
from adapters.understanding.when.scan import scan
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.values import OrganizationId, ResourceId, SiteId, UnitId

NOW = datetime.combine(date(2026, 11, 20), time(14, 2))
HERE = Site(SiteId(1), "Berlin", ZoneInfo("Europe/Berlin"))
CATALOGUE = Catalogue(
    OrganizationId(1),
    1,
    HERE.zone,
    tuple(
        Resource(ResourceId(number), OrganizationId(1), name, Kind.ROOM, HERE, (Unit(UnitId(number), ""),))
        for number, name in enumerate(("Atlas", "Curie"), 1)
    ),
)
STEPS: dict[CodeType, str] = {
    Reader.parse.__code__: "parsed",
    tokens.__code__: "tokenised",
    things.__code__: "names",
    rewritten.__code__: "phrases",
    scan.__code__: "scanned",
}
ONCE = {"tokenised": 1, "parsed": 1, "names": 1, "phrases": 1, "scanned": 1}


def cost(text: str, language: str = "en") -> dict[str, int]:
    """Return how often each step of reading is taken for one sentence."""
    said = Sentence("1", Sender("slack", "T1", "U1"), Place("D1", private=True), text)
    understand(said, language)  # The first sentence also prepares the catalogue and loads the lexicons.
    return counted(lambda: understand(said, language))


def understand(said: Sentence, language: str) -> object:
    """Return the intent of the sentence."""
    ear = Ear(NOW, language, names_of(CATALOGUE))
    return interpret(said, ear=ear, catalogue=CATALOGUE, house="Acme")


def counted(act: Callable[[], object]) -> dict[str, int]:
    """Count the calls of each step while something is done; coverage's own tracing goes on beside it."""
    calls: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code in STEPS:
            calls[STEPS[frame.f_code]] += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(before)
    return dict(calls)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("atlas tomorrow 3-5pm", "en"),
        ("no, curie at 4", "en"),
        ("same time next week", "en"),
        ("the second one", "en"),
        ("i'll be 10 min late", "en"),
        ("cancel atlas tomorrow: the client is ill", "en"),
        ("atlas tomorrow 3-5pm for @jonas with @priya", "en"),
        ("atlas morgen von 15 bis 17 uhr", "de"),
        ("résa atlas demain 15h-17h", "fr"),
        ("reserva atlas mañana de 10 a 11", "es"),
    ],
)
def test_a_sentence_is_read_once(text: str, language: str) -> None:
    """Bookings, corrections, reasons and people all come from one reading."""
    assert cost(text, language) == ONCE


def test_a_sentence_of_another_language_is_read_once_in_that_too() -> None:
    """Only the one language that knows more of its words is tried, not all of them."""
    assert cost("reserva atlas mañana de 10 a 11", "en")["parsed"] == 2


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("the other order of day and month", "atlas 4/12 at 3pm"),
        ("a number as the answer to a question", "3"),
        ("a number instead of another", "no, 4"),
        ("the length beside earlier and later", "make it an hour earlier"),
        ("a title, whose numbers and days change nothing", "atlas tomorrow at 3 for the kickoff with acme"),
    ],
)
def test_the_pieces_about_time_are_found_once_more(reason: str, text: str) -> None:
    """Some sentences have two meanings for time; the names in them are still found once."""
    assert cost(text) == ONCE | {"scanned": 2}, reason


def test_a_move_has_two_times() -> None:
    """The old time and the new one are each found on their own side of "to"."""
    assert cost("move atlas from tuesday 3pm to thursday at 4") == ONCE | {"scanned": 3}


def test_a_reason_is_part_of_the_sentence_unless_something_is_cancelled() -> None:
    """Only the first half tells that nothing is cancelled; then all of it is read."""
    assert cost("atlas tomorrow 3-5pm: quarterly review")["parsed"] == 2
