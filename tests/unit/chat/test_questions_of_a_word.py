"""Questions and remarks that one word turns into something else, in every language."""

from datetime import date

import pytest

from adapters.chat.incoming import Place, Sender, Sentence
from adapters.chat.intents import Intent
from adapters.chat.intents.changing import Delay, DelayWhich
from adapters.chat.intents.faults import AskFault, ReportFault
from adapters.chat.intents.follow_ups import FollowUp, Instead, OfSeries
from adapters.chat.intents.overview import WhoIsIn
from adapters.chat.intents.questions import AskOwn
from adapters.chat.intents.series import ShowSeriesWhich
from adapters.chat.interpret.arrivals import interpret
from adapters.understanding.heard import Ear
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue
from core.values import OrganizationId
from tests.unit.chat.test_read_once import HERE
from tests.unit.understanding.said import CATALOGUE, NOW

ASKED = [
    ("en", "is orion broken?"),
    ("en", "is the projector in orion broken?"),
    ("en", "hi, is the projector in orion still out of order?"),
    ("en", "is there a problem with orion?"),
    ("de", "ist orion kaputt?"),
    ("de", "ist der Beamer in Orion kaputt?"),
    ("de", "geht der Beamer in Orion nicht?"),
    ("de", "gibt es ein Problem mit Orion?"),
    ("fr", "est-ce que orion est en panne ?"),
    ("fr", "le vidéoprojecteur d'orion est cassé ?"),
    ("es", "¿está roto el proyector de orion?"),
    ("es", "¿hay algún problema con orion?"),
    ("it", "è rotto il proiettore di orion?"),
    ("it", "c'è un problema con orion?"),
]
TOLD = [
    ("en", "the projector in orion is broken"),
    ("en", "the projector in orion is broken, who fixes it?"),
    ("en", "could somebody fix the broken projector in orion?"),
    ("en", "The projector in Orion doesn't work. Can you send someone?"),
    ("de", "der Beamer in Orion ist kaputt, kann den jemand reparieren?"),
    ("fr", "orion est en panne, qui peut réparer ?"),
    ("es", "el proyector de orion está roto, ¿quién lo arregla?"),
    ("it", "il proiettore di orion è rotto, chi lo ripara?"),
]
LATE_FOR = [
    ("en", "running 10 late for orion"),
    ("en", "10 min late for orion"),
    ("en", "I'm running late for my orion booking"),
    ("de", "bin 10 min zu spät für Orion"),
    ("de", "verspäte mich 10 min, Orion"),
    ("fr", "j'aurai 10 minutes de retard pour orion"),
    ("fr", "10 min de retard pour orion"),
    ("es", "llego 10 minutos tarde a orion"),
    ("it", "arrivo con 10 minuti di ritardo in orion"),
    ("it", "sono in ritardo per orion"),
    ("de", "komme etwas später zu orion"),
    ("de", "ich komme ein bisschen später zu orion"),
    ("es", "llego un poco tarde a orion"),
    ("it", "arrivo un po' in ritardo a orion"),
]
NOT_LATE = [
    ("en", "orion late tomorrow"),
    ("en", "book orion for late afternoon"),
    ("en", "jonas is running late for orion"),
    ("en", "I was 10 minutes late for orion"),
    ("en", "orion running until late"),
    ("de", "orion morgen spät"),
    ("fr", "orion en fin de journée"),
    ("es", "orion mañana tarde"),
    ("it", "orion domani tardi"),
]
EARLIER = [
    ("en", "can we start at 1:30"),
    ("de", "können wir schon halb 2 anfangen"),
    ("de", "kann ich um halb 2 anfangen"),
    ("fr", "on peut commencer à 13h30"),
    ("es", "podemos empezar a las 13:30"),
    ("it", "possiamo iniziare alle 13:30"),
]
IN = [
    ("en", "is jonas in?", None),
    ("en", "is jonas in today?", date(2026, 11, 20)),
    ("en", "is jonas in the office tomorrow?", date(2026, 11, 21)),
    ("en", "will jonas be in on monday?", date(2026, 11, 23)),
    ("de", "ist jonas da?", None),
    ("de", "ist jonas morgen im büro?", date(2026, 11, 21)),
    ("fr", "jonas est là ?", None),
    ("fr", "est-ce que jonas est au bureau demain ?", date(2026, 11, 21)),
    ("es", "¿está jonas en la oficina?", None),
    ("es", "¿está jonas mañana en la oficina?", date(2026, 11, 21)),
    ("it", "jonas è in ufficio?", None),
    ("it", "c'è jonas in ufficio domani?", date(2026, 11, 21)),
]
DATES_LEFT = [
    ("en", "how many dates are left?"),
    ("de", "wie viele termine sind noch übrig?"),
    ("fr", "combien de dates restent ?"),
    ("fr", "combien de séances restent ?"),
    ("es", "¿cuántas fechas quedan?"),
    ("it", "quante date restano?"),
]
SENDER = Sender("telegram", "0", "1")


def said(language: str, text: str) -> Intent | FollowUp:
    """Return what a sentence means to a member."""
    ear = Ear(NOW, language, CATALOGUE, zone="Europe/Berlin")
    sentence = Sentence("1", SENDER, Place("1", private=True), text)
    return interpret(sentence, ear=ear, catalogue=Catalogue(OrganizationId(1), 1, HERE.zone, ()), house="Acme")


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_question_after_a_fault_reports_none(language: str, text: str) -> None:
    """Whether one is known is the answer."""
    meant = said(language, text)
    assert isinstance(meant, AskFault)
    assert meant.wish.resource == "Orion"


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_is_told_is_reported_whatever_is_asked_with_it(language: str, text: str) -> None:
    """Who mends it is no question whether it is broken."""
    assert isinstance(said(language, text), ReportFault)


@pytest.mark.parametrize(("language", "text"), LATE_FOR)
def test_who_is_late_for_a_room_keeps_that_room(language: str, text: str) -> None:
    """It is the booking of the thing that is named, and not the next one."""
    assert said(language, text) == DelayWhich(Wish(resource="Orion"))


@pytest.mark.parametrize(("language", "text"), NOT_LATE)
def test_a_late_hour_delays_nothing(language: str, text: str) -> None:
    """Nor does what others say, or what was."""
    assert not isinstance(said(language, text), Delay | DelayWhich)


@pytest.mark.parametrize(("language", "text"), EARLIER)
def test_a_question_for_another_start_needs_no_mark(language: str, text: str) -> None:
    """It begins like one, and says nothing else."""
    meant = said(language, text)
    assert isinstance(meant, Instead)
    assert meant.wish.moment is not None
    assert (meant.wish.moment.hour, meant.wish.moment.minute) == (13, 30)


@pytest.mark.parametrize(("language", "text", "on"), IN)
def test_whether_somebody_is_in_is_asked_of_the_bookings(language: str, text: str, on: date | None) -> None:
    """Of today, unless a day is named."""
    assert said(language, text) == WhoIsIn(on, "jonas")


@pytest.mark.parametrize(
    ("language", "text"), [("en", "is it in?"), ("en", "is orion in use?"), ("de", "ist da was frei?")]
)
def test_what_is_nobody_is_asked_for_nowhere(language: str, text: str) -> None:
    """A thing, or a small word, is nobody's name."""
    assert not isinstance(said(language, text), WhoIsIn)


@pytest.mark.parametrize(("language", "text"), DATES_LEFT)
def test_the_dates_that_are_left_are_those_of_the_series(language: str, text: str) -> None:
    """Each is read in its reader's own language."""
    meant = said(language, text)
    assert isinstance(meant, OfSeries)
    assert meant.meant == ShowSeriesWhich(Wish())


def test_whether_to_check_in_is_asked_of_a_kind() -> None:
    """It is a question about rules, where the asker has no such booking."""
    meant = said("en", "do I have to check in for a desk?")
    assert isinstance(meant, AskOwn)
    assert (meant.about, meant.wish.resource) == ("check-in", "Desk")
