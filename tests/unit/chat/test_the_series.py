"""What is said of "the series", which has no title, is about all of its dates, in every language."""

from datetime import date

import pytest

from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.follow_ups import OfSeries
from adapters.chat.intents.series import ChangeWhich, SomeOfSeries
from core.domain.bookings.wish import Wish
from core.domain.series.choosing import Chosen
from tests.unit.chat.test_apart import said

ELSEWHERE = MoveWhich(Wish(resource="Vega"), Wish())
LATER = MoveWhich(Wish(minutes=60), Wish(), by=60)
LONG = ExtendWhich(Wish(), lasting=120)
CALLED = RenameWhich(Wish(), "board")
GONE = CancelWhich(Wish())
WITH_PRIYA = ChangeCompany("add", ("priya",), Wish())
SAID = [
    ("en", "move the series to vega", ELSEWHERE),
    ("en", "move the whole series an hour later", LATER),
    ("en", "make the series 2 hours long", LONG),
    ("en", "call the series board", CALLED),
    ("en", "cancel the entire series", GONE),
    ("en", "put priya on the series", WITH_PRIYA),
    ("en", "invite priya to the series", WITH_PRIYA),
    ("de", "verschiebe die serie nach vega", ELSEWHERE),
    ("de", "verschiebe die ganze serie um eine stunde", LATER),
    ("de", "mach die serie zwei stunden lang", LONG),
    ("de", "nenn die serie board", CALLED),
    ("de", "sag die ganze serie ab", GONE),
    ("de", "lade priya zur serie ein", WITH_PRIYA),
    ("fr", "déplace la série dans vega", ELSEWHERE),
    ("fr", "décale la série d'une heure", LATER),
    ("fr", "fais durer la série 2 heures", LONG),
    ("fr", "appelle la série board", CALLED),
    ("fr", "annule toute la série", GONE),
    ("fr", "invite priya à la série", WITH_PRIYA),
    ("es", "mueve la serie a vega", ELSEWHERE),
    ("es", "mueve la serie una hora más tarde", LATER),
    ("es", "haz que la serie dure 2 horas", LONG),
    ("es", "cambia el nombre de la serie a board", CALLED),
    ("es", "cancela toda la serie", GONE),
    ("es", "invita a priya a la serie", WITH_PRIYA),
    ("it", "sposta la serie in vega", ELSEWHERE),
    ("it", "sposta la serie di un'ora", LATER),
    ("it", "fai durare la serie 2 ore", LONG),
    ("it", "rinomina la serie in board", CALLED),
    ("it", "cancella tutta la serie", GONE),
    ("it", "invita priya alla serie", WITH_PRIYA),
]
FRIDAYS = [
    ("en", "cancel all my fridays"),
    ("de", "sag alle meine freitage ab"),
    ("fr", "annule tous mes vendredis"),
    ("es", "cancela todos mis viernes"),
    ("it", "cancella tutti i miei venerdì"),
]
IN_JANUARY = [
    ("en", "cancel the series in january"),
    ("de", "sag die serie im januar ab"),
    ("fr", "annule la série en janvier"),
    ("es", "cancela la serie en enero"),
    ("it", "cancella la serie a gennaio"),
]
TITLED = [
    ("en", "move the world series to vega"),
    ("de", "verschiebe die serie a runde nach vega"),
]


@pytest.mark.parametrize(("language", "text", "act"), SAID)
def test_the_series_is_all_of_its_dates(language: str, text: str, act: ChangeWhich) -> None:
    """It is none that is called so; where nobody has a series, the sentence means what it means of anything."""
    meant = said(language, text)
    assert isinstance(meant, OfSeries)
    assert meant.meant == SomeOfSeries(act, Chosen())


@pytest.mark.parametrize(("language", "text"), FRIDAYS)
def test_all_my_fridays_are_those_of_a_series(language: str, text: str) -> None:
    """Not only those of the next Friday."""
    meant = said(language, text)
    assert isinstance(meant, OfSeries)
    assert meant.meant == SomeOfSeries(GONE, Chosen(weekdays=(4,)))


@pytest.mark.parametrize(("language", "text"), IN_JANUARY)
def test_a_part_of_the_series_is_chosen(language: str, text: str) -> None:
    """By its month, as that of one with a title is."""
    meant = said(language, text)
    assert isinstance(meant, OfSeries)
    assert meant.meant == SomeOfSeries(GONE, Chosen(date(2027, 1, 1), date(2027, 1, 31)))


@pytest.mark.parametrize(("language", "text"), TITLED)
def test_more_than_the_series_is_a_title(language: str, text: str) -> None:
    """Words beside it tell one by its name."""
    assert not isinstance(said(language, text), OfSeries)
