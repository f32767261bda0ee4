"""Repeats: how often, how many times, until when; and the rhythms that are only asked about."""

import pytest

from adapters.understanding.reading import Repeat
from tests.unit.understanding.said import NOW, at, heard

REPEATS = [
    ("en", "orion every tuesday 10-11 for six weeks", "weekly", None, 6),
    ("en", "orion every tuesday 10-11 until easter", "weekly", "2027-03-28", None),
    ("en", "orion weekly on tuesday 10-11 5 times", "weekly", None, 5),
    ("en", "orion every tuesday 10-11 until end of march", "weekly", "2027-03-31", None),
    ("de", "orion jeden dienstag 10-11 bis ostern", "weekly", "2027-03-28", None),
    ("de", "orion jeden dienstag 10-11 sechs wochen lang", "weekly", None, 6),
    ("de", "orion jeden dienstag 10-11, 5 mal", "weekly", None, 5),
    ("de", "orion jeden dienstag 10-11 bis heiligabend", "weekly", "2026-12-24", None),
    ("fr", "orion tous les mardis 10h-11h pendant six semaines", "weekly", None, 6),
    ("fr", "orion tous les mardis 10h-11h jusqu'à Pâques", "weekly", "2027-03-28", None),
    ("fr", "orion chaque mardi 10h-11h, 5 fois", "weekly", None, 5),
    ("es", "orion todos los martes de 10 a 11 durante seis semanas", "weekly", None, 6),
    ("es", "orion todos los martes de 10 a 11 hasta pascua", "weekly", "2027-03-28", None),
    ("es", "orion cada martes de 10 a 11, 5 veces", "weekly", None, 5),
    ("it", "orion ogni martedì dalle 10 alle 11 per sei settimane", "weekly", None, 6),
    ("it", "orion ogni martedì 10-11 fino a pasqua", "weekly", "2027-03-28", None),
    ("it", "orion ogni martedì 10-11, 5 volte", "weekly", None, 5),
]
NOT_OFFERED = [
    ("en", "every second week tuesday 10-11"),
    ("en", "biweekly tuesday 10-11"),
    ("en", "fortnightly on tuesdays 10-11"),
    ("en", "every other tuesday 10-11"),
    ("en", "every fortnight on tuesday 10-11"),
    ("en", "every last friday at 10"),
    ("en", "every first monday of the month 10-11"),
    ("en", "every tuesday and thursday 10-11"),
    ("en", "every three weeks 10-11"),
    ("en", "quarterly on a tuesday 10-11"),
    ("de", "vierzehntägig dienstags 10-11"),
    ("de", "14-tägig dienstags 10-11"),
    ("de", "zweiwöchentlich dienstag 10-11"),
    ("de", "alle zwei wochen dienstags 10-11"),
    ("de", "alle 14 tage dienstag 10-11"),
    ("de", "jede zweite woche dienstag 10-11"),
    ("de", "jeden zweiten dienstag 10-11"),
    ("de", "jeden letzten freitag um 10"),
    ("de", "jeden dienstag und donnerstag 10-11"),
    ("de", "vierteljährlich dienstag 10-11"),
    ("fr", "une semaine sur deux mardi 10h-11h"),
    ("fr", "tous les quinze jours mardi 10h-11h"),
    ("fr", "toutes les deux semaines mardi 10h-11h"),
    ("fr", "bimensuel mardi 10h-11h"),
    ("fr", "un mardi sur deux 10h-11h"),
    ("fr", "chaque dernier vendredi à 10h"),
    ("fr", "chaque premier lundi du mois à 10h"),
    ("fr", "tous les trois jours 10h-11h"),
    ("fr", "chaque mardi et jeudi 10h-11h"),
    ("fr", "tous les trimestres mardi 10h-11h"),
    ("es", "quincenal los martes de 10 a 11"),
    ("es", "cada dos semanas de 10 a 11"),
    ("es", "cada quince días de 10 a 11"),
    ("es", "cada último viernes a las 10"),
    ("es", "cada último viernes del mes a las 10"),
    ("es", "cada primer lunes del mes a las 10"),
    ("es", "cada martes y jueves de 10 a 11"),
    ("es", "una semana sí y otra no de 10 a 11"),
    ("es", "trimestral de 10 a 11"),
    ("es", "cada tres días de 10 a 11"),
    ("it", "ogni due settimane martedì 10-11"),
    ("it", "quindicinale martedì 10-11"),
    ("it", "ogni quindici giorni martedì 10-11"),
    ("it", "ogni ultimo venerdì del mese alle 10"),
    ("it", "ogni primo lunedì del mese alle 10"),
    ("it", "ogni martedì e giovedì 10-11"),
    ("it", "una settimana sì e una no martedì 10-11"),
    ("it", "ogni tre giorni 10-11"),
    ("it", "ogni secondo martedì 10-11"),
    ("it", "trimestrale martedì 10-11"),
]
OVER = [
    ("en", "orion every tuesday 10-11 until yesterday"),
    ("en", "orion every tuesday from 8 december 10-11 until 1 december"),
    ("de", "orion jeden dienstag 10-11 bis samstag"),
    ("fr", "orion tous les mardis 10h-11h jusqu'à samedi"),
    ("es", "orion todos los martes de 10 a 11 hasta el sábado"),
    ("it", "orion ogni martedì 10-11 fino a sabato"),
]


@pytest.mark.parametrize(("language", "text", "freq", "until", "count"), REPEATS)
def test_a_repeat_has_its_end(language: str, text: str, freq: str, until: str | None, count: int | None) -> None:
    """A repeat ends on a day or after so many times, and begins ahead."""
    reading = heard(text, language=language)
    assert reading.repeat == Repeat("weekly", until=at(until) if until else None, count=count)
    assert (reading.repeat.freq, reading.wish.start, reading.reason) == (freq, at("2026-11-24T10:00"), None)


@pytest.mark.parametrize(("language", "rhythm"), NOT_OFFERED)
def test_a_rhythm_that_is_not_offered_is_asked_about(language: str, rhythm: str) -> None:
    """A rhythm of its own is never taken for every week, nor for one booking."""
    assert heard(f"orion {rhythm}", language=language).reason == "no-such-repeat"


@pytest.mark.parametrize(("language", "text"), OVER)
def test_a_repeat_that_ends_before_it_begins_is_asked_about(language: str, text: str) -> None:
    """An end before the first time contradicts itself."""
    assert heard(text, language=language).reason == "end-before-start"


@pytest.mark.parametrize(
    "rhythm", ["every friday at 10", "daily at 9", "every friday", "weekdays 9-10", "monthly on friday 9"]
)
def test_the_first_time_is_never_in_the_past(rhythm: str) -> None:
    """On a Friday afternoon, "every friday at 10" begins next week."""
    start = heard(f"orion {rhythm}").wish.start
    assert start is not None
    assert (start > NOW.date()) if not hasattr(start, "hour") else (start > NOW)
