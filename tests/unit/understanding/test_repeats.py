"""Repeats: how often, on which days, how many times, until when; and the rhythms that are only asked about."""

import pytest

from adapters.understanding.heard import Ear, listen
from core.domain.series.recurrence import Recurrence
from tests.unit.understanding.said import CATALOGUE, NOW, at, heard

ENDS = [
    ("en", "orion every tuesday 10-11 for six weeks", None, 6),
    ("en", "orion every tuesday 10-11 until easter", "2027-03-28", None),
    ("en", "orion weekly on tuesday 10-11 5 times", None, 5),
    ("en", "orion every tuesday 10-11 until end of march", "2027-03-31", None),
    ("en", "orion every tuesday 10-11 until march", "2027-03-31", None),
    ("en", "orion every tuesday 10-11 for 3 months", "2027-02-23", None),
    ("en", "orion every tuesday in november 10:00", "2026-11-30", None),
    ("de", "orion jeden dienstag 10-11 bis ostern", "2027-03-28", None),
    ("de", "orion jeden dienstag 10-11 sechs wochen lang", None, 6),
    ("de", "orion jeden dienstag 10-11, 5 mal", None, 5),
    ("de", "orion jeden dienstag 10-11 bis heiligabend", "2026-12-24", None),
    ("fr", "orion tous les mardis 10h-11h pendant six semaines", None, 6),
    ("fr", "orion tous les mardis 10h-11h jusqu'à Pâques", "2027-03-28", None),
    ("fr", "orion chaque mardi 10h-11h, 5 fois", None, 5),
    ("es", "orion todos los martes de 10 a 11 durante seis semanas", None, 6),
    ("es", "orion todos los martes de 10 a 11 hasta pascua", "2027-03-28", None),
    ("es", "orion cada martes de 10 a 11, 5 veces", None, 5),
    ("it", "orion ogni martedì dalle 10 alle 11 per sei settimane", None, 6),
    ("it", "orion ogni martedì 10-11 fino a pasqua", "2027-03-28", None),
    ("it", "orion ogni martedì 10-11, 5 volte", None, 5),
    ("en", "orion every tuesday 10-11 until summer", "2027-06-21", None),
    ("en", "orion every tuesday 10-11 up to xmas", "2026-12-25", None),
    ("en", "orion every tuesday 10-11 until mid december", "2026-12-15", None),
    ("en", "orion every tuesday 10-11 until 2028", "2028-12-31", None),
    ("de", "orion jeden dienstag 10-11 bis zum sommer", "2027-06-21", None),
    ("de", "orion jeden dienstag 10-11 bis mitte dezember", "2026-12-15", None),
    ("fr", "orion tous les mardis 10h-11h jusqu'à l'été", "2027-06-21", None),
    ("fr", "orion tous les mardis 10h-11h jusqu'à mi-décembre", "2026-12-15", None),
    ("es", "orion todos los martes de 10 a 11 hasta el verano", "2027-06-21", None),
    ("es", "orion todos los martes de 10 a 11 hasta mediados de diciembre", "2026-12-15", None),
    ("it", "orion ogni martedì 10-11 fino all'estate", "2027-06-21", None),
    ("it", "orion ogni martedì 10-11 fino a metà dicembre", "2026-12-15", None),
    ("en", "orion every tuesday 10-11 until 2040", "2040-12-31", None),
    ("en", "orion every tuesday at 10 until 2040", "2040-12-31", None),
    ("en", "orion every tuesday 10-11 till the end of 2027", "2027-12-31", None),
    ("en", "orion every tuesday 10-11 twice", None, 2),
    ("de", "orion jeden dienstag um 10 bis 2040", "2040-12-31", None),
    ("de", "orion jeden dienstag 10-11 bis ende 2027", "2027-12-31", None),
    ("fr", "orion tous les mardis à 10h jusqu'en 2040", "2040-12-31", None),
    ("fr", "orion tous les mardis 10h-11h jusqu'à fin 2027", "2027-12-31", None),
    ("es", "orion todos los martes a las 10 hasta 2040", "2040-12-31", None),
    ("es", "orion todos los martes de 10 a 11 hasta finales de 2027", "2027-12-31", None),
    ("it", "orion ogni martedì alle 10 fino al 2040", "2040-12-31", None),
    ("it", "orion ogni martedì 10-11 fino a fine 2027", "2027-12-31", None),
]
EVENINGS = [
    ("en", "orion every tuesday 1800-2030"),
    ("en", "orion every tuesday 1800 until 2030"),
    ("de", "orion jeden dienstag 18 bis 2030 uhr"),
]
OFTEN_A_MONTH = [
    ("en", "orion first monday of the month 10-11 six times"),
    ("en", "orion first monday of the month 10-11 for six months"),
    ("de", "orion am ersten montag im monat 10-11 6 mal"),
    ("fr", "orion le premier lundi du mois 10h-11h six fois"),
    ("es", "orion el primer lunes del mes de 10 a 11 seis veces"),
    ("it", "orion il primo lunedì del mese dalle 10 alle 11 sei volte"),
]
TITLED = [
    ("en", "orion every friday 12-13 until christmas cleaning", "2026-12-25", "cleaning"),
    ("de", "orion jeden freitag 12-13 bis weihnachten Putztag", "2026-12-25", "Putztag"),
    ("fr", "orion tous les lundis de 14h à 15h jusqu'au 31 janvier point", "2027-01-31", "point"),
    ("es", "orion todos los lunes de 14 a 15 hasta el 31 de enero repaso", "2027-01-31", "repaso"),
    ("it", "orion ogni lunedì dalle 14 alle 15 fino al 31 gennaio ripasso", "2027-01-31", "ripasso"),
]
FORTNIGHTLY, BOTH = "INTERVAL=2;BYDAY=TU", "BYDAY=TU,TH"
RHYTHMS = [
    ("en", "every weekend 10-11", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("de", "jedes wochenende 10-11", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("fr", "tous les week-ends 10h-11h", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("es", "todos los fines de semana de 10 a 11", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("it", "ogni fine settimana 10-11", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("en", "every second week tuesday 10-11", FORTNIGHTLY),
    ("en", "every 2nd week tuesday 10-11", FORTNIGHTLY),
    ("en", "biweekly tuesday 10-11", FORTNIGHTLY),
    ("en", "fortnightly on tuesdays 10-11", FORTNIGHTLY),
    ("en", "every other tuesday 10-11", FORTNIGHTLY),
    ("en", "every second tuesday 10-11", FORTNIGHTLY),
    ("en", "alternate tuesdays 10-11", FORTNIGHTLY),
    ("en", "every fortnight on tuesday 10-11", FORTNIGHTLY),
    ("en", "every two weeks on tuesday 10-11", FORTNIGHTLY),
    ("en", "every tuesday and thursday 10-11", BOTH),
    ("en", "tuesdays and thursdays 10-11", BOTH),
    ("en", "every week on tue, thu 10-11", BOTH),
    ("en", "mon to thu every week 10-11", "BYDAY=MO,TU,WE,TH"),
    ("en", "every mon-thu 10-11", "BYDAY=MO,TU,WE,TH"),
    ("en", "every other week on monday and wednesday 10-11", "INTERVAL=2;BYDAY=MO,WE"),
    ("en", "every three weeks on friday 10-11", "INTERVAL=3;BYDAY=FR"),
    ("en", "every 14 days on tuesday 10-11", FORTNIGHTLY),
    ("en", "every other day at 10", "FREQ=DAILY;INTERVAL=2"),
    ("en", "every three days at 10", "FREQ=DAILY;INTERVAL=3"),
    ("en", "every last friday at 10", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("en", "every first monday of the month 10-11", "FREQ=MONTHLY;BYDAY=1MO"),
    ("en", "first monday of every month 10-11", "FREQ=MONTHLY;BYDAY=1MO"),
    ("en", "1st and 3rd monday of each month 10-11", "FREQ=MONTHLY;BYDAY=1MO,3MO"),
    ("en", "monthly on the first monday 10-11", "FREQ=MONTHLY;BYDAY=1MO"),
    ("en", "monthly on the 15th 10-11", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("en", "on the 15th of every month 10-11", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("en", "every 31st 10-11", "FREQ=MONTHLY;BYMONTHDAY=31"),
    ("en", "last day of every month 10-11", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("en", "quarterly on the 15th 10-11", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
    ("de", "vierzehntägig dienstags 10-11", FORTNIGHTLY),
    ("de", "14-tägig dienstags 10-11", FORTNIGHTLY),
    ("de", "zweiwöchentlich dienstag 10-11", FORTNIGHTLY),
    ("de", "alle zwei wochen dienstags 10-11", FORTNIGHTLY),
    ("de", "alle 14 tage dienstag 10-11", FORTNIGHTLY),
    ("de", "jede zweite woche dienstag 10-11", FORTNIGHTLY),
    ("de", "jeden zweiten dienstag 10-11", FORTNIGHTLY),
    ("de", "jeden zweiten dienstag im monat 10-11", "FREQ=MONTHLY;BYDAY=2TU"),
    ("de", "jeden letzten freitag um 10", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("de", "am ersten montag jeden monats 10-11", "FREQ=MONTHLY;BYDAY=1MO"),
    ("de", "jeden dienstag und donnerstag 10-11", BOTH),
    ("de", "dienstags und donnerstags 10-11", BOTH),
    ("de", "vierteljährlich am 15. 10-11", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
    ("de", "werktags 9-9:15", "BYDAY=MO,TU,WE,TH,FR"),
    ("fr", "une semaine sur deux mardi 10h-11h", FORTNIGHTLY),
    ("fr", "tous les quinze jours mardi 10h-11h", FORTNIGHTLY),
    ("fr", "toutes les deux semaines mardi 10h-11h", FORTNIGHTLY),
    ("fr", "un mardi sur deux 10h-11h", FORTNIGHTLY),
    ("fr", "un jour sur deux à 10h", "FREQ=DAILY;INTERVAL=2"),
    ("fr", "chaque dernier vendredi à 10h", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("fr", "chaque premier lundi du mois à 10h", "FREQ=MONTHLY;BYDAY=1MO"),
    ("fr", "le premier lundi de chaque mois à 10h", "FREQ=MONTHLY;BYDAY=1MO"),
    ("fr", "tous les trois jours 10h-11h", "FREQ=DAILY;INTERVAL=3"),
    ("fr", "chaque mardi et jeudi 10h-11h", BOTH),
    ("fr", "tous les mardis et tous les jeudis 10h-11h", BOTH),
    ("es", "quincenal los martes de 10 a 11", FORTNIGHTLY),
    ("es", "cada dos semanas el martes de 10 a 11", FORTNIGHTLY),
    ("es", "cada último viernes a las 10", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("es", "cada último viernes del mes a las 10", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("es", "el primer lunes de cada mes a las 10", "FREQ=MONTHLY;BYDAY=1MO"),
    ("es", "todos los martes y jueves de 10 a 11", BOTH),
    ("es", "un día sí y otro no a las 10", "FREQ=DAILY;INTERVAL=2"),
    ("es", "cada tres días de 10 a 11", "FREQ=DAILY;INTERVAL=3"),
    ("it", "ogni due settimane martedì 10-11", FORTNIGHTLY),
    ("it", "quindicinale martedì 10-11", FORTNIGHTLY),
    ("it", "ogni quindici giorni martedì 10-11", FORTNIGHTLY),
    ("it", "ogni ultimo venerdì del mese alle 10", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("it", "il primo lunedì di ogni mese alle 10", "FREQ=MONTHLY;BYDAY=1MO"),
    ("it", "ogni martedì e giovedì 10-11", BOTH),
    ("it", "una settimana sì e una no martedì 10-11", FORTNIGHTLY),
    ("it", "ogni tre giorni 10-11", "FREQ=DAILY;INTERVAL=3"),
    ("it", "ogni secondo martedì 10-11", FORTNIGHTLY),
]
NOT_OFFERED = [
    ("en", "twice a week 10-11"),
    ("en", "every third friday 10-11"),
    ("en", "every two hours"),
    ("en", "every 0 weeks 10-11"),
    ("en", "monthly on tuesdays 10-11"),
    ("de", "zweimal die woche 10-11"),
    ("de", "halbjährlich dienstag 10-11"),
    ("fr", "deux fois par semaine 10h-11h"),
    ("fr", "bimensuel mardi 10h-11h"),
    ("es", "dos veces por semana de 10 a 11"),
    ("it", "due volte alla settimana 10-11"),
]
OVER = [
    ("en", "orion every tuesday 10-11 until yesterday"),
    ("en", "orion every tuesday from 8 december 10-11 until 1 december"),
    ("de", "orion jeden dienstag 10-11 bis samstag"),
    ("fr", "orion tous les mardis 10h-11h jusqu'à samedi"),
    ("es", "orion todos los martes de 10 a 11 hasta el sábado"),
    ("it", "orion ogni martedì 10-11 fino a sabato"),
]


LEFT_OUT = [
    ("en", "every tuesday 10-11 except 8 december", ["12-08"]),
    ("en", "every tuesday 10-11 but not on 8 december", ["12-08"]),
    ("en", "every tuesday 10-11 without 8 dec", ["12-08"]),
    ("en", "every tuesday 10-11 except 8 december and 15 december until easter", ["12-08", "12-15"]),
    ("en", "every tuesday 10-11 until easter, except 8 dec, 15 dec and 22 dec", ["12-08", "12-15", "12-22"]),
    ("de", "jeden dienstag 10-11 außer am 8. dezember", ["12-08"]),
    ("de", "jeden dienstag 10-11 ohne den 8.12.", ["12-08"]),
    ("de", "jeden donnerstag 10-11 außer heiligabend und silvester", ["12-24", "12-31"]),
    ("fr", "tous les mardis 10h-11h sauf le 8 décembre", ["12-08"]),
    ("es", "todos los martes de 10 a 11 excepto el 8 de diciembre", ["12-08"]),
    ("it", "ogni martedì 10-11 tranne l'8 dicembre", ["12-08"]),
    ("en", "every tuesday 10-11 except 22 december to 6 january", ["01-05", "12-22", "12-29"]),
    ("de", "jeden dienstag 10-11 außer vom 22. dezember bis 6. januar", ["01-05", "12-22", "12-29"]),
    ("fr", "tous les mardis 10h-11h sauf du 22 décembre au 6 janvier", ["01-05", "12-22", "12-29"]),
    ("es", "todos los martes de 10 a 11 excepto del 22 de diciembre al 6 de enero", ["01-05", "12-22", "12-29"]),
    ("it", "ogni martedì 10-11 tranne dal 22 dicembre al 6 gennaio", ["01-05", "12-22", "12-29"]),
]
FIFTEENTH = "MONTHLY;UNTIL=20270531;BYMONTHDAY=15"
SPARED = [
    ("en", "every day at 9 except weekends", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("en", "every day at 9 but not on weekends", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("en", "every day at 9 except on saturdays and sundays", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("en", "every day at 9 without sundays", "WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("en", "every day 9-10 for 2 weeks except friday", "WEEKLY;UNTIL=20261204;BYDAY=MO,TU,WE,TH,SA,SU"),
    ("en", "every day 9-10, 10 times, except fridays", "WEEKLY;COUNT=10;BYDAY=MO,TU,WE,TH,SA,SU"),
    ("en", "tuesdays and thursdays 9-10 except thursdays", "WEEKLY;BYDAY=TU"),
    ("en", "every 15th 9-10 until may but not on saturdays", f"{FIFTEENTH}\nEXDATE;VALUE=DATE:20270515"),
    ("de", "jeden tag um 9 außer sonntags", "WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("de", "jeden tag um 9 außer am wochenende", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("fr", "tous les jours à 9h sauf les dimanches", "WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("fr", "tous les jours à 9h sauf les week-ends", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("es", "todos los días a las 9 excepto los domingos", "WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("es", "todos los días a las 9 excepto los fines de semana", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("it", "ogni giorno alle 9 tranne le domeniche", "WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("it", "ogni giorno alle 9 tranne il fine settimana", "WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
]
HOLIDAYS = [
    ("en", "every day 9-10 until 2 january except public holidays"),
    ("en", "every day 9-10 until 2 january, not on bank holidays"),
    ("de", "jeden tag 9-10 bis 2. januar außer an feiertagen"),
    ("fr", "tous les jours 9h-10h jusqu'au 2 janvier sauf les jours fériés"),
    ("es", "todos los días de 9 a 10 hasta el 2 de enero excepto los festivos"),
    ("it", "ogni giorno 9-10 fino al 2 gennaio tranne i giorni festivi"),
]
NOT_TAKEN = [
    ("en", "every day at 9 except the first"),
    ("en", "every tuesday 9-10 except the second one"),
    ("en", "every tuesday 9-10 except christmas week"),
    ("en", "every tuesday 9-10 except when I am away"),
    ("en", "every tuesday 9-10 except tuesdays"),
    ("de", "jeden dienstag 9-10 außer wenn ich weg bin"),
    ("de", "jeden dienstag 9-10 außer in den ferien"),
    ("fr", "tous les mardis 9h-10h sauf pendant les vacances"),
    ("es", "todos los martes de 9 a 10 excepto en vacaciones"),
    ("it", "ogni martedì 9-10 tranne in vacanza"),
]
MONTHS = [
    ("first monday and tuesday of every month 9-10 for 3 months", 6, None),
    ("1st and 3rd monday of each month 9-10 for 3 months", 6, None),
    ("every 31st 9-10 for 6 months", None, "2027-06-29"),
    ("every 15th 9-10 for 6 months", 6, None),
]


@pytest.mark.parametrize(("language", "text", "until", "count"), ENDS)
def test_a_repeat_has_its_end(language: str, text: str, until: str | None, count: int | None) -> None:
    """A repeat ends on a day or after so many times, and begins ahead."""
    reading = heard(text, language=language)
    assert reading.repeat == Recurrence("weekly", weekdays=(1,), until=at(until) if until else None, count=count)
    assert (reading.wish.start, reading.reason) == (at("2026-11-24T10:00"), None)


@pytest.mark.parametrize(("language", "text"), EVENINGS)
def test_a_clock_that_looks_like_a_year_ends_each_date(language: str, text: str) -> None:
    """Where the other clock has four digits as well, or a word says that it is an hour."""
    reading = heard(text, language=language)
    assert reading.repeat == Recurrence("weekly", weekdays=(1,))
    assert reading.wish.end == at("2026-11-24T20:30")


@pytest.mark.parametrize(("language", "text"), OFTEN_A_MONTH)
def test_a_day_of_the_month_comes_back_where_it_is_said_how_often(language: str, text: str) -> None:
    """Nobody says "every" then."""
    repeat = heard(text, language=language).repeat
    assert repeat is not None
    assert repeat.text == "RRULE:FREQ=MONTHLY;COUNT=6;BYDAY=1MO"


@pytest.mark.parametrize(("language", "text", "until", "title"), TITLED)
def test_what_it_is_for_stands_behind_its_end(language: str, text: str, until: str, title: str) -> None:
    """The last word of the end is no first word of the title, and a feast is no occasion there."""
    reading = heard(text, language=language)
    assert reading.repeat is not None
    assert (str(reading.repeat.until), reading.title) == (until, title)


@pytest.mark.parametrize(("language", "rhythm", "rule"), RHYTHMS)
def test_a_repeat_has_its_rhythm(language: str, rhythm: str, rule: str) -> None:
    """Every so many days, weeks or months, on one day or several; the first one falls by the rule, and is the next."""
    reading = heard(f"orion {rhythm}", language=language)
    assert (reading.reason, reading.wish.resource) == (None, "Orion")
    assert reading.repeat is not None
    assert reading.repeat.text.endswith(rule)
    start = reading.wish.moment
    assert start is not None
    assert start > NOW
    assert reading.repeat.from_on(start.date()) == start.date()


@pytest.mark.parametrize(("language", "rhythm"), NOT_OFFERED)
def test_a_rhythm_that_is_not_offered_is_asked_about(language: str, rhythm: str) -> None:
    """A rhythm that no rule has, or that may mean two, is never taken for every week, nor for one booking."""
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


@pytest.mark.parametrize(
    ("text", "first", "until"),
    [
        ("orion every tuesday from 9 december 10-11", "2026-12-15T10:00", None),
        ("orion every tuesday from 8 december 10-11", "2026-12-08T10:00", None),
        ("orion every tuesday in december at 9", "2026-12-01T09:00", "2026-12-31"),
        ("orion every day next week at 9", "2026-11-23T09:00", "2026-11-29"),
    ],
)
def test_a_day_beside_a_rhythm_is_its_first_or_the_time_in_which_it_falls(
    text: str, first: str, until: str | None
) -> None:
    """The first date by the rule from that day on; a month and a week end what falls in them."""
    reading = heard(text)
    assert reading.repeat is not None
    assert (reading.wish.start, reading.repeat.until) == (at(first), at(until) if until else None)


@pytest.mark.parametrize(("language", "rhythm", "days"), LEFT_OUT)
def test_days_that_are_excepted_are_left_out(language: str, rhythm: str, days: list[str]) -> None:
    """They fall no more, and the rest of the sentence stands."""
    reading = heard(f"orion {rhythm}", language=language)
    assert reading.repeat is not None
    assert sorted(f"{day:%m-%d}" for day in reading.repeat.without) == days
    assert (reading.reason, bool(reading.repeat.until)) == (None, "easter" in rhythm)


@pytest.mark.parametrize(("language", "rhythm", "rule"), SPARED)
def test_weekdays_and_weekends_that_are_excepted_never_fall(language: str, rhythm: str, rule: str) -> None:
    """However the rule says it, none of its dates is one of them."""
    reading = heard(f"orion {rhythm}", language=language)
    repeat, first = reading.repeat, reading.wish.day
    assert repeat is not None
    assert first is not None
    assert (reading.reason, reading.title) == (None, None)
    assert repeat.text.partition("FREQ=")[2] == rule
    assert repeat.from_on(first) == first


@pytest.mark.parametrize(("language", "rhythm"), HOLIDAYS)
def test_holidays_that_are_excepted_are_those_of_the_country(language: str, rhythm: str) -> None:
    """All that the whole country keeps, wherever they stand among the dates of the rule."""
    listened = listen(f"orion {rhythm}", Ear(NOW, language, CATALOGUE, zone="Europe/Rome"))
    repeat = listened.reading.repeat
    assert repeat is not None
    assert sorted(f"{day:%m-%d}" for day in repeat.without) == ["01-01", "12-08", "12-25", "12-26"]
    assert (listened.reading.reason, listened.reading.title) == (None, None)


@pytest.mark.parametrize(("language", "rhythm"), NOT_TAKEN)
def test_what_is_excepted_and_not_understood_is_asked_about(language: str, rhythm: str) -> None:
    """Never are dates booked that were to be left out."""
    reading = heard(f"orion {rhythm}", language=language)
    assert (reading.reason, reading.repeat is not None) == ("exclusion", True)


@pytest.mark.parametrize(("rhythm", "count", "until"), MONTHS)
def test_months_are_counted_by_their_dates(rhythm: str, count: int | None, until: str | None) -> None:
    """Each weekday of a month is one of its dates; where a month may lack the day, the series has an end instead."""
    repeat = heard(f"orion {rhythm}").repeat
    assert repeat is not None
    assert (repeat.count, repeat.until) == (count, at(until) if until else None)


def test_a_series_begins_with_a_day_that_is_not_left_out() -> None:
    """The first date is the first that is left; a weekday that is left out of every day never falls."""
    reading = heard("orion every tuesday 10-11 except next week")
    assert (reading.wish.start, reading.wish.end) == (at("2026-12-01T10:00"), at("2026-12-01T11:00"))
    reading = heard("orion every day except friday at 9")
    assert reading.repeat is not None
    assert reading.repeat.weekdays == (0, 1, 2, 3, 5, 6)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "orion friday 9-10 weekly report", "weekly report"),
        ("en", "orion daily standup tomorrow 16-16:15", "daily standup"),
        ("en", "orion quarterly review tuesday 9-10", "quarterly review"),
        ("de", "orion freitag 9-10 wöchentlicher bericht", "wöchentlicher bericht"),
        ("fr", "orion vendredi 9h-10h rapport hebdomadaire", "rapport hebdomadaire"),
        ("es", "orion viernes de 9 a 10 informe semanal", "informe semanal"),
        ("it", "orion martedì 9-10 riunione settimanale", "riunione settimanale"),
    ],
)
def test_a_rhythm_that_describes_an_occasion_is_its_title(language: str, text: str, title: str) -> None:
    """One booking of what comes back elsewhere; alone, or with "every", the rhythm is one."""
    reading = heard(text, language=language)
    assert (reading.title, reading.repeat, reading.reason) == (title, None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "standup every tuesday 9 in orion until easter"),
        ("en", "orion tuesdays and thursdays 9"),
        ("de", "orion jeden dienstag 9"),
        ("fr", "orion tous les mardis 9h"),
        ("en", "orion every tuesday at 9 until 20 december"),
        ("de", "orion jeden dienstag um 9 bis 20. dezember"),
        ("fr", "orion tous les mardis à 9h jusqu'au 20 décembre"),
        ("es", "orion todos los martes a las 9 hasta el 20 de diciembre"),
        ("it", "orion ogni martedì alle 9 fino al 20 dicembre"),
    ],
)
def test_a_number_behind_a_rhythm_is_its_clock(language: str, text: str) -> None:
    """As behind a day, and before the last date."""
    reading = heard(text, language=language)
    assert (reading.wish.start, reading.repeat is not None) == (at("2026-11-24T09:00"), True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "orion tomorrow 10-11 'every tuesday counts'"),
        ("en", "orion tomorrow 10-11 for the weekly sync"),
        ("en", "jonas says orion is full every tuesday at 9"),
        ("en", "orion friday 27 nov 10-11, the first monday was full"),
        ("de", "orion morgen 10-11 für das wöchentliche treffen"),
    ],
)
def test_what_repeats_in_a_title_or_in_talk_is_no_series(language: str, text: str) -> None:
    """A title may hold any words, and talk books nothing."""
    reading = heard(text, language=language)
    assert reading.intent == "other" or reading.repeat is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "skip the standup on tuesday"),
        ("de", "überspringe das standup am dienstag"),
        ("fr", "saute le standup mardi"),
        ("es", "salta el standup del martes"),
        ("it", "salta lo standup di martedì"),
    ],
)
def test_a_date_is_skipped_as_it_is_cancelled(language: str, text: str) -> None:
    """The verb tells a date of what repeats, and so it is one of a booking that exists."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.title, reading.wish.day) == ("cancel", "standup", at("2026-11-24"))


IN_THE_WEEK = [
    ("en", "orion on working days 10-11 until 11 december"),
    ("en", "orion monday to friday 10-11 until 11 december"),
    ("en", "orion mon-fri 10-11 until 11 december"),
    ("de", "orion montag bis freitag 10-11 uhr bis 11. dezember"),
    ("fr", "orion du lundi au vendredi 10h-11h jusqu'au 11 décembre"),
    ("es", "orion de lunes a viernes 10-11 hasta el 11 de diciembre"),
    ("it", "orion da lunedì a venerdì 10-11 fino all'11 dicembre"),
]


@pytest.mark.parametrize(("language", "text"), IN_THE_WEEK)
def test_days_of_the_week_until_a_later_day_come_back_every_week(language: str, text: str) -> None:
    """From one weekday to another, until a day beyond that week, is every week; without such an end it is one week."""
    reading = heard(text, language=language)
    assert reading.repeat == Recurrence("weekly", weekdays=(0, 1, 2, 3, 4), until=at("2026-12-11"))
    assert reading.certain == "do"
    week = heard("orion monday to friday 10-11").repeat
    assert week == Recurrence("daily", until=at("2026-11-27"))
