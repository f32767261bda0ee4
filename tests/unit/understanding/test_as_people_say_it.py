"""Kinds of sentences as people say them, each in several languages: what they change, and from when on."""

from datetime import date, datetime, time, timedelta

import pytest

from adapters.understanding.reading import Verb
from tests.unit.understanding.said import NOW, heard

TOMORROW = NOW.date() + timedelta(days=1)
NOT_NEEDED_AFTER = [
    ("en", "we don't need orion after 4 tomorrow"),
    ("de", "wir brauchen orion morgen nach 16 uhr nicht mehr"),
    ("fr", "on n'a plus besoin d'orion demain après 16h"),
    ("es", "mañana ya no necesitamos orion a partir de las 4"),
    ("it", "domani orion non ci serve più dopo le 16"),
]
MINE_FOR_THAT = [
    ("en", "swap my room tomorrow for vega"),
    ("de", "tausch meinen raum morgen gegen vega"),
    ("fr", "échange ma salle de demain contre vega"),
    ("es", "cambia mi sala de mañana por vega"),
    ("it", "cambia la mia sala di domani con vega"),
]
TOLD_BY_ITS_DAY = [
    ("en", "bring tomorrow's booking forward an hour"),
    ("de", "zieh die buchung morgen eine stunde vor"),
    ("fr", "avance d'une heure la réservation de demain"),
    ("es", "adelanta una hora la reserva de mañana"),
    ("it", "anticipa di un'ora la prenotazione di domani"),
]
BOTH = [
    ("fr", "orion ainsi que vega demain 10-12"),
    ("fr", "orion demain 10-12 et vega aussi"),
    ("es", "orion junto con vega mañana de 10 a 12"),
    ("es", "orion además de vega mañana 10-12"),
    ("it", "orion domani 10-12 e pure vega"),
    ("it", "orion insieme a vega domani 10-12"),
]
LASTING = [
    ("fr", "il me faut orion demain à 14h pour une petite heure", 60),
    ("fr", "orion demain 14h pour une vingtaine de minutes", 20),
    ("es", "orion mañana a las 14, 20 minutos máximo", 20),
    ("it", "orion domani alle 14 per una ventina di minuti", 20),
    ("it", "orion domani alle 14, 25 minuti bastano", 25),
]
NO_DAY_OF_A_MONTH = [
    ("fr", "quel est le premier créneau libre d'orion ?"),
    ("es", "cuál es el primer hueco libre de orion?"),
    ("it", "qual è il primo buco libero di orion?"),
]
GIVEN_BACK: list[tuple[str, str, Verb]] = [
    ("es", "al final no necesitamos orion mañana", "cancel"),
    ("it", "alla fine domani orion non ci serve", "cancel"),
    ("fr", "finalement on n'a pas besoin d'orion demain", "cancel"),
    ("it", "finito, puoi liberare la sala", "checkout"),
]


@pytest.mark.parametrize(("language", "text"), NOT_NEEDED_AFTER)
def test_what_is_not_needed_from_a_clock_on_ends_then(language: str, text: str) -> None:
    """The booking stays up to that clock, and no other one is looked for that begins then."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.end) == ("extend", datetime.combine(TOMORROW, time(16)))
    assert (reading.wish.resource, reading.old.start) == ("Orion", TOMORROW)


@pytest.mark.parametrize(("language", "text"), MINE_FOR_THAT)
def test_ones_own_goes_to_the_thing_that_is_named(language: str, text: str) -> None:
    """“My room tomorrow” is the one that moves; the thing behind “for” is where to."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.resource, reading.wish.start) == ("move", "Vega", None)
    assert (reading.old.resource, reading.old.start) == (None, TOMORROW)


@pytest.mark.parametrize(("language", "text"), TOLD_BY_ITS_DAY)
def test_a_length_says_by_how_much_and_the_day_says_which(language: str, text: str) -> None:
    """Neither gets lost, whichever is said first."""
    reading = heard(text, language=language)
    said = (reading.intent, reading.wish.minutes, reading.wish.start, reading.old.start, reading.shorter)
    assert said == ("move", 60, None, TOMORROW, True)


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_as_well_as_is_and(language: str, text: str) -> None:
    """Both are wanted at that time."""
    wish = heard(text, language=language).wish
    assert (wish.resource, wish.also) == ("Orion", ("Vega",))


@pytest.mark.parametrize(("language", "text", "minutes"), LASTING)
def test_about_so_long_is_so_long(language: str, text: str, minutes: int) -> None:
    """What is said around a length is no title."""
    reading = heard(text, language=language)
    assert (reading.wish.minutes, reading.title) == (minutes, None)


@pytest.mark.parametrize(("language", "text"), NO_DAY_OF_A_MONTH)
def test_the_first_of_something_is_no_day(language: str, text: str) -> None:
    """The first free slot is not the first of the month."""
    assert heard(text, language=language).wish.start is None


@pytest.mark.parametrize(("language", "text", "intent"), GIVEN_BACK)
def test_what_is_not_needed_after_all_is_given_back(language: str, text: str, intent: Verb) -> None:
    """Whoever thinks better of it books nothing."""
    assert heard(text, language=language).intent == intent


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "until tomorrow at 12"),
        ("de", "bis morgen um 12"),
        ("fr", "jusqu'à demain à 12h"),
        ("es", "hasta mañana a las 12"),
        ("it", "fino a domani alle 12"),
        ("it", "entro domani alle 12"),
    ],
)
def test_until_a_day_and_a_clock_is_one_end(language: str, text: str) -> None:
    """The clock is that of the day, and no start of today."""
    wish = heard(text, language=language).wish
    assert (wish.start, wish.end) == (None, datetime.combine(TOMORROW, time(12)))


def test_the_named_week_is_no_length() -> None:
    """“Pour la semaine prochaine” says when, “pour la semaine” for how long."""
    monday = date(2026, 11, 23)
    assert heard("deux bureaux pour la semaine prochaine", language="fr").wish.start == monday
    assert heard("due scrivanie per la settimana prossima", language="it").wish.start == monday
