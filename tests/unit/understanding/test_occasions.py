"""Named days and zones, in every language."""

from datetime import date, datetime, time

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Reading
from tests.unit.understanding.said import CATALOGUE, NOW, at

BERLIN, MADRID, ROME, PARIS, NEW_YORK = (
    "Europe/Berlin",
    "Europe/Madrid",
    "Europe/Rome",
    "Europe/Paris",
    "America/New_York",
)

FEASTS = [
    ("en", BERLIN, "orion good friday 10-11am", "2027-03-26"),
    ("en", BERLIN, "orion easter monday at 3", "2027-03-29"),
    ("en", BERLIN, "orion on easter sunday at 3", "2027-03-28"),
    ("en", BERLIN, "orion on thanksgiving 9-10", "2026-11-26"),
    ("en", NEW_YORK, "orion on labor day 9-10", "2027-09-06"),
    ("en", BERLIN, "orion on labour day 9-10", "2027-05-01"),
    ("en", BERLIN, "orion valentine's day at noon", "2027-02-14"),
    ("en", BERLIN, "orion on new year’s eve 10-12", "2026-12-31"),
    ("en", BERLIN, "orion on the eve of epiphany at 10", "2027-01-05"),
    ("en", BERLIN, "orion the day after christmas 10-11", "2026-12-26"),
    ("en", BERLIN, "orion on Christmas Day 2027 at 10", "2027-12-25"),
    ("en", NEW_YORK, "orion on memorial day 10-11", "2027-05-31"),
    ("en", NEW_YORK, "orion the day before juneteenth 10-11", "2027-06-18"),
    ("en", "Europe/London", "orion boxing day 2-3pm", "2026-12-26"),
    ("de", BERLIN, "orion am ersten weihnachtstag 10-11 uhr", "2026-12-25"),
    ("de", BERLIN, "orion zweiter Weihnachtstag 14 uhr", "2026-12-26"),
    ("de", BERLIN, "orion am 2. weihnachtsfeiertag um 9", "2026-12-26"),
    ("de", BERLIN, "orion Karfreitag 9-10", "2027-03-26"),
    ("de", BERLIN, "orion pfingstmontag um 15 uhr", "2027-05-17"),
    ("de", BERLIN, "orion an Heiligabend 10-12", "2026-12-24"),
    ("de", BERLIN, "orion an silvester 10-11", "2026-12-31"),
    ("de", BERLIN, "orion am tag der deutschen einheit 10 uhr", "2027-10-03"),
    ("de", BERLIN, "orion am tag der arbeit 10 uhr", "2027-05-01"),
    ("de", BERLIN, "orion am 1. Advent 10 uhr", "2026-11-29"),
    ("de", BERLIN, "orion an christi himmelfahrt 10 uhr", "2027-05-06"),
    ("de", BERLIN, "orion am Weltkindertag 10 uhr", "2027-09-20"),
    ("de", BERLIN, "orion am vorabend von allerheiligen 17 uhr", "2027-10-31"),
    ("fr", PARIS, "orion lundi de Pâques 10h-11h", "2027-03-29"),
    ("fr", PARIS, "orion la veille de noël à 15h", "2026-12-24"),
    ("fr", PARIS, "orion à l'Ascension 10h", "2027-05-06"),
    ("fr", PARIS, "orion le lendemain de noël 9h", "2026-12-26"),
    ("fr", PARIS, "orion le lundi de Pentecôte 14h à 15h", "2027-05-17"),
    ("fr", PARIS, "orion à la saint-sylvestre 10h", "2026-12-31"),
    ("fr", PARIS, "orion le jour de l'an à 11h", "2027-01-01"),
    ("fr", PARIS, "orion à la Toussaint 10h", "2027-11-01"),
    ("fr", PARIS, "orion pour la fête du travail à 10h", "2027-05-01"),
    ("fr", PARIS, "orion la veille de la fête nationale à 10h", "2027-07-13"),
    ("es", MADRID, "orion el día de la Constitución a las 10", "2026-12-06"),
    ("es", MADRID, "orion en Nochebuena de 10 a 11", "2026-12-24"),
    ("es", MADRID, "orion en nochevieja a las 10", "2026-12-31"),
    ("es", MADRID, "orion la víspera de Reyes a las 10", "2027-01-05"),
    ("es", MADRID, "orion el viernes santo a las 9", "2027-03-26"),
    ("es", MADRID, "orion el lunes de pascua a las 9", "2027-03-29"),
    ("es", MADRID, "orion el día de la inmaculada a las 9", "2026-12-08"),
    ("es", MADRID, "orion el día de la madre a las 12", "2027-05-02"),
    ("es", MADRID, "orion en la fiesta nacional a las 11", "2027-10-12"),
    ("es", MADRID, "orion el día de todos los santos a las 9", "2027-11-01"),
    ("it", ROME, "orion a Ferragosto alle 10", "2027-08-15"),
    ("it", ROME, "orion il lunedì dell'angelo alle 15", "2027-03-29"),
    ("it", ROME, "orion a pasquetta alle 15", "2027-03-29"),
    ("it", ROME, "orion la vigilia di Natale 10-11", "2026-12-24"),
    ("it", ROME, "orion a Santo Stefano dalle 9 alle 10", "2026-12-26"),
    ("it", ROME, "orion a capodanno alle 12", "2027-01-01"),
    ("it", ROME, "orion all'Epifania alle 11", "2027-01-06"),
    ("it", ROME, "orion il venerdì santo alle 9", "2027-03-26"),
    ("it", ROME, "orion per la festa della repubblica alle 9", "2027-06-02"),
    ("it", ROME, "orion a san silvestro alle 10", "2026-12-31"),
]
ZONES = [
    ("en", "orion tomorrow 14:00 Lisbon time", "2026-11-21T15:00", "Europe/Lisbon"),
    ("en", "orion tomorrow 3pm London", "2026-11-21T16:00", "Europe/London"),
    ("en", "orion tomorrow at 10am new york time for 1h", "2026-11-21T16:00", NEW_YORK),
    ("en", "orion 2026-11-24T14:00:00Z for 1 hour", "2026-11-24T15:00", "UTC"),
    ("en", "orion 2026-11-24T14:00:00+05:30", "2026-11-24T09:30", "UTC+05:30"),
    ("en", "orion 2026-11-24T14:00-05:00 for an hour", "2026-11-24T20:00", "UTC-05:00"),
    ("en", "orion tomorrow 10:00 CET", "2026-11-21T10:00", "CET"),
    ("en", "orion tomorrow 10am EST", "2026-11-21T16:00", NEW_YORK),
    ("en", "orion tomorrow 10:00 UTC+2", "2026-11-21T09:00", "UTC+02:00"),
    ("en", "orion tomorrow 9-10am pacific time", "2026-11-21T18:00", "America/Los_Angeles"),
    ("en", "orion tomorrow 15:00 Berlin time", "2026-11-21T15:00", BERLIN),
    ("en", "orion tomorrow from 9am london time to 10am", "2026-11-21T10:00", "Europe/London"),
    ("en", "orion today at 2pm london time", "2026-11-20T15:00", "Europe/London"),
    ("de", "orion morgen 9 Uhr New Yorker Zeit", "2026-11-21T15:00", NEW_YORK),
    ("de", "orion morgen 9 uhr Londoner zeit", "2026-11-21T10:00", "Europe/London"),
    ("de", "orion morgen 10 Uhr Lissabonner Zeit", "2026-11-21T11:00", "Europe/Lisbon"),
    ("de", "orion morgen 10 uhr MEZ", "2026-11-21T10:00", "CET"),
    ("de", "orion morgen um 15 Uhr Ortszeit London", "2026-11-21T16:00", "Europe/London"),
    ("de", "orion morgen 10 uhr UTC", "2026-11-21T11:00", "UTC"),
    ("de", "orion morgen 10 Uhr Athener Zeit", "2026-11-21T09:00", "Europe/Athens"),
    ("de", "orion morgen 10 uhr deutscher Zeit", "2026-11-21T10:00", BERLIN),
    ("de", "orion morgen 10 uhr in london", "2026-11-21T10:00", None),
    ("de", "orion morgen 10:00 GMT für 1 stunde", "2026-11-21T11:00", "UTC"),
    ("fr", "orion demain 15h heure de Paris", "2026-11-21T15:00", PARIS),
    ("fr", "orion demain 15h heure de Lisbonne", "2026-11-21T16:00", "Europe/Lisbon"),
    ("fr", "orion demain à 10h heure de Londres", "2026-11-21T11:00", "Europe/London"),
    ("fr", "orion demain 9h heure de New York", "2026-11-21T15:00", NEW_YORK),
    ("fr", "orion demain à 10h, heure locale de Montréal", "2026-11-21T16:00", "America/Toronto"),
    ("fr", "orion demain 10h UTC", "2026-11-21T11:00", "UTC"),
    ("fr", "orion demain 10h30 heure française", "2026-11-21T10:30", PARIS),
    ("fr", "orion demain à 10h est libre ?", "2026-11-21T10:00", None),
    ("fr", "orion demain 16h pdt 45min", "2026-11-21T16:00", None),
    ("fr", "orion demain 10h-11h heure d'Athènes", "2026-11-21T09:00", "Europe/Athens"),
    ("es", "orion mañana a las 10 hora de Londres", "2026-11-21T11:00", "Europe/London"),
    ("es", "orion mañana a las 10 hora canaria", "2026-11-21T11:00", "Atlantic/Canary"),
    ("es", "orion mañana a las 9 hora de Nueva York", "2026-11-21T15:00", NEW_YORK),
    ("es", "orion mañana a las 10, hora peninsular", "2026-11-21T10:00", MADRID),
    ("es", "orion mañana a las 10 hora de Lisboa", "2026-11-21T11:00", "Europe/Lisbon"),
    ("es", "orion mañana 10:00 UTC", "2026-11-21T11:00", "UTC"),
    ("es", "orion mañana a las 9 hora de México", "2026-11-21T16:00", "America/Mexico_City"),
    ("es", "orion mañana 10:00 CET", "2026-11-21T10:00", "CET"),
    ("es", "orion mañana de 10 a 11 hora de Berlín", "2026-11-21T10:00", BERLIN),
    ("es", "orion el 22 de este mes a las 10", "2026-11-22T10:00", None),
    ("it", "orion domani alle 10 ora di Lisbona", "2026-11-21T11:00", "Europe/Lisbon"),
    ("it", "orion domani alle 15 ora di New York", "2026-11-21T21:00", NEW_YORK),
    ("it", "orion domani alle 10 ora di Londra", "2026-11-21T11:00", "Europe/London"),
    ("it", "orion domani alle 10 ora italiana", "2026-11-21T10:00", ROME),
    ("it", "orion domani alle 10, ora di Parigi", "2026-11-21T10:00", PARIS),
    ("it", "orion domani 10:00 UTC", "2026-11-21T11:00", "UTC"),
    ("it", "orion domani dalle 10 alle 11 ora di Atene", "2026-11-21T09:00", "Europe/Athens"),
    ("it", "orion domani 10:00 CET", "2026-11-21T10:00", "CET"),
    ("it", "orion domani 10:00 GMT+3", "2026-11-21T08:00", "UTC+03:00"),
    ("it", "orion domani per un'ora alle 10", "2026-11-21T10:00", None),
]


def _read(language: str, zone: str | None, text: str, now: datetime = NOW) -> Reading:
    return listen(text, Ear(now, language, CATALOGUE, zone)).reading


@pytest.mark.parametrize(("language", "zone", "text", "day"), FEASTS)
def test_a_named_day_is_the_next_one_that_the_country_keeps(language: str, zone: str, text: str, day: str) -> None:
    """A named day is its next date, as the place's country keeps it."""
    reading = _read(language, zone, text)
    start = reading.wish.start
    assert (start.date() if isinstance(start, datetime) else start, reading.wish.resource, reading.reason) == (
        at(day),
        "Orion",
        None,
    )


@pytest.mark.parametrize(("language", "text", "start", "zone"), ZONES)
def test_a_zone_that_is_said_converts_the_clock(language: str, text: str, start: str, zone: str | None) -> None:
    """A clock of another zone becomes the place's own wall time; its zone is told."""
    reading = _read(language, BERLIN, text)
    assert (reading.wish.start, reading.zone, reading.reason) == (at(start), zone, None)


def test_a_zone_moves_both_ends_and_the_day() -> None:
    """An evening elsewhere is the next day here."""
    wish = _read("en", BERLIN, "orion on monday from 8 to 9pm new york time").wish
    assert (wish.start, wish.end) == (at("2026-11-24T02:00"), at("2026-11-24T03:00"))


def test_a_city_that_begins_a_title_is_no_zone() -> None:
    """A word behind the city shows that it is not the clock's."""
    reading = _read("en", BERLIN, "orion tomorrow 3-4pm london review")
    assert (reading.wish.start, reading.zone) == (at("2026-11-21T15:00"), None)


def test_a_place_without_a_zone_converts_nothing() -> None:
    """Where the place's zone is unknown, the clock stays as it was said."""
    reading = _read("en", None, "orion tomorrow 15:00 Lisbon time")
    assert (reading.wish.start, reading.zone) == (at("2026-11-21T15:00"), "Europe/Lisbon")


@pytest.mark.parametrize(
    "now", [datetime.combine(date(2026, 12, 25), time(9)), datetime.combine(date(2026, 12, 26), time(9))]
)
def test_a_feast_that_is_over_is_next_years(now: datetime) -> None:
    """On the day itself it is today; from the day after, next year's."""
    reading = _read("en", BERLIN, "orion on christmas day at 10", now)
    assert reading.wish.start == datetime.combine(date(2026 + (now.day > 25), 12, 25), time(10))


HOURS = [
    ("en", "close of play", "2026-11-21", None, "afternoon"),
    ("en", "by cob", "2026-11-21", None, None),
    ("en", "from 2 until close of business", "2026-11-21T14:00", None, None),
    ("en", "from 9 till end of day", "2026-11-21T09:00", None, None),
    ("en", "end of day at 6:30pm", "2026-11-21T18:30", None, None),
    ("en", "after standup", "2026-11-21", None, None),
    ("en", "after our stand-up at 10", "2026-11-21T10:00", None, None),
    ("en", "first thing", "2026-11-21", None, "morning"),
    ("en", "first thing in the morning", "2026-11-21", None, "morning"),
    ("en", "before lunch", "2026-11-21", None, "morning"),
    ("en", "over lunch", "2026-11-21T12:00", None, None),
    ("en", "after lunch", "2026-11-21", None, "afternoon"),
    ("en", "from 9 till lunch", "2026-11-21T09:00", "2026-11-21T12:00", None),
    ("en", "mid-morning", "2026-11-21", None, "morning"),
    ("en", "late afternoon", "2026-11-21", None, "afternoon"),
    ("en", "at 12 noon", "2026-11-21T12:00", None, None),
    ("en", "12pm noon", "2026-11-21T12:00", None, None),
    ("en", "noon to 1", "2026-11-21T12:00", "2026-11-21T13:00", None),
    ("de", "gegen Mittag", "2026-11-21T12:00", None, None),
    ("de", "nach dem Mittagessen", "2026-11-21", None, "afternoon"),
    ("de", "vor dem Mittagessen", "2026-11-21", None, "morning"),
    ("de", "zum Feierabend", "2026-11-21", None, "afternoon"),
    ("de", "von 14 Uhr bis Feierabend", "2026-11-21T14:00", None, None),
    ("de", "in der Mittagspause", "2026-11-21T12:00", None, None),
    ("de", "am späten Nachmittag", "2026-11-21", None, "afternoon"),
    ("de", "gleich in der Früh", "2026-11-21", None, "morning"),
    ("de", "von 9 bis zum Mittagessen", "2026-11-21T09:00", "2026-11-21T12:00", None),
    ("de", "nach dem Standup", "2026-11-21", None, None),
    ("de", "um 12 Uhr mittags", "2026-11-21T12:00", None, None),
    ("de", "um 12 uhr mittag bis 13 uhr", "2026-11-21T12:00", "2026-11-21T13:00", None),
    ("fr", "en fin de journée", "2026-11-21", None, "afternoon"),
    ("fr", "en fin de journée, à 18h30", "2026-11-21T18:30", None, None),
    ("fr", "en début d'après-midi", "2026-11-21", None, "afternoon"),
    ("fr", "en fin d’après-midi", "2026-11-21", None, "afternoon"),
    ("fr", "dans la matinée", "2026-11-21", None, "morning"),
    ("fr", "en milieu de matinée", "2026-11-21", None, "morning"),
    ("fr", "à la première heure", "2026-11-21", None, "morning"),
    ("fr", "avant le déjeuner", "2026-11-21", None, "morning"),
    ("fr", "de 9h jusqu'au déjeuner", "2026-11-21T09:00", "2026-11-21T12:00", None),
    ("fr", "midi pile", "2026-11-21T12:00", None, None),
    ("fr", "à 12h midi", "2026-11-21T12:00", None, None),
    ("fr", "après le standup", "2026-11-21", None, None),
    ("es", "a primera hora", "2026-11-21", None, "morning"),
    ("es", "a última hora", "2026-11-21", None, "afternoon"),
    ("es", "a media mañana", "2026-11-21", None, "morning"),
    ("es", "a media tarde", "2026-11-21", None, "afternoon"),
    ("es", "a primera hora de la tarde", "2026-11-21", None, "afternoon"),
    ("es", "antes de comer", "2026-11-21", None, "morning"),
    ("es", "después de comer", "2026-11-21", None, "afternoon"),
    ("es", "de 9 a la hora de comer", "2026-11-21T09:00", "2026-11-21T12:00", None),
    ("es", "a las 12 del mediodía", "2026-11-21T12:00", None, None),
    ("es", "después del standup", "2026-11-21", None, None),
    ("it", "di primo mattino", "2026-11-21", None, "morning"),
    ("it", "a fine giornata", "2026-11-21", None, "afternoon"),
    ("it", "in tarda mattinata", "2026-11-21", None, "morning"),
    ("it", "nel tardo pomeriggio", "2026-11-21", None, "afternoon"),
    ("it", "a metà mattina", "2026-11-21", None, "morning"),
    ("it", "dopo pranzo", "2026-11-21", None, "afternoon"),
    ("it", "prima di pranzo", "2026-11-21", None, "morning"),
    ("it", "dalle 9 fino a pranzo", "2026-11-21T09:00", "2026-11-21T12:00", None),
    ("it", "alle 12 di mezzogiorno", "2026-11-21T12:00", None, None),
    ("it", "dopo lo standup", "2026-11-21", None, None),
]
TOMORROW = {"en": "tomorrow", "de": "morgen", "fr": "demain", "es": "mañana", "it": "domani"}
SHORT = [
    ("fr", "orion di 14h-15h", "2026-11-22T14:00"),
    ("fr", "orion sa 10h", "2026-11-21T10:00"),
    ("fr", "orion lu 9h-10h", "2026-11-23T09:00"),
    ("fr", "orion ve à 15h", "2026-11-27T15:00"),
    ("fr", "orion ma 14h", "2026-11-24T14:00"),
    ("fr", "orion me 10h-11h", "2026-11-25T10:00"),
    ("fr", "orion je 10h", "2026-11-26T10:00"),
    ("fr", "orion 14h-15h di", "2026-11-22T14:00"),
    ("fr", "je veux ma salle orion demain 10h", "2026-11-21T10:00"),
    ("fr", "tu me réserves orion demain à 10h ?", "2026-11-21T10:00"),
    ("de", "orion di 14-15", "2026-11-24T14:00"),
    ("de", "orion so 10 uhr", "2026-11-22T10:00"),
    ("de", "orion morgen so 10 uhr", "2026-11-21T10:00"),
    ("es", "orion lu 10-11", "2026-11-23T10:00"),
    ("es", "orion mi 10-11", "2026-11-25T10:00"),
    ("es", "orion ju a las 10", "2026-11-26T10:00"),
    ("es", "orion vi 10h", "2026-11-27T10:00"),
    ("es", "orion sa 10-12", "2026-11-21T10:00"),
    ("es", "orion do 11", "2026-11-22T11:00"),
    ("es", "para mi reunión orion mañana a las 10", "2026-11-21T10:00"),
    ("it", "orion lu 10-11", "2026-11-23T10:00"),
    ("it", "orion me alle 10", "2026-11-25T10:00"),
    ("it", "orion gi 10-11", "2026-11-26T10:00"),
    ("it", "orion ve 15-16", "2026-11-27T15:00"),
    ("it", "orion sa alle 11", "2026-11-21T11:00"),
    ("it", "me lo prenoti orion domani alle 10", "2026-11-21T10:00"),
    ("it", "no, ma alle 10 orion", "2026-11-21T10:00"),
    ("en", "orion on the 30 of this month at 10", "2026-11-30T10:00"),
    ("en", "orion the 5 of next month 10-11", "2026-12-05T10:00"),
    ("de", "orion am 30. diesen Monats um 10", "2026-11-30T10:00"),
    ("fr", "orion le 30 de ce mois à 10h", "2026-11-30T10:00"),
    ("es", "orion el 30 de este mes a las 10", "2026-11-30T10:00"),
    ("it", "orion il 30 di questo mese alle 10", "2026-11-30T10:00"),
]


@pytest.mark.parametrize(("language", "text", "start", "end", "part"), HOURS)
def test_a_time_of_a_working_day_is_no_guess(
    language: str, text: str, start: str, end: str | None, part: str | None
) -> None:
    """Lunch is at noon, "first thing" some time in the morning; the hour of close of play stays unsaid."""
    reading = _read(language, BERLIN, f"orion {TOMORROW[language]} {text}")
    wish = reading.wish
    assert (wish.start, wish.end, wish.part, reading.reason) == (at(start), at(end) if end else None, part, None)


@pytest.mark.parametrize(("language", "text", "start"), SHORT)
def test_two_letters_are_a_weekday_beside_a_clock_only(language: str, text: str, start: str) -> None:
    """Two letters mean the weekday of the member's own language; where no clock stands beside them, they are words."""
    reading = _read(language, BERLIN, text)
    assert (reading.wish.start, reading.wish.resource, reading.reason) == (at(start), "Orion", None)


def _apart(text: str, days: int, now: datetime) -> Reading:
    return listen(text, Ear(now, "en", CATALOGUE, BERLIN, days)).reading


NIGHT, EVENING = datetime.combine(date(2026, 11, 24), time(4)), datetime.combine(date(2026, 11, 23), time(22))


@pytest.mark.parametrize(
    ("text", "days", "now", "times"),
    [
        ("orion tomorrow 3-4pm", -1, NIGHT, ("2026-11-24T15:00", "2026-11-25T15:00")),
        ("orion tomorrow", -1, NIGHT, ("2026-11-24", "2026-11-25")),
        ("orion the day after tomorrow at 9", -1, NIGHT, ("2026-11-25T09:00", "2026-11-26T09:00")),
        ("orion tomorrow at 9", 1, EVENING, ("2026-11-24T09:00", "2026-11-25T09:00")),
        ("a room tuesday 3-4pm", -1, NIGHT, ("2026-11-24T15:00", "2026-12-01T15:00")),
    ],
)
def test_where_two_days_differ_both_are_offered(text: str, days: int, now: datetime, times: tuple[str, str]) -> None:
    """A day that is counted from today is another one far away; the question names both, the earlier first."""
    reading = _apart(text, days, now)
    assert (reading.reason, reading.times) == ("other-day", tuple(at(each) for each in times))


@pytest.mark.parametrize(
    ("text", "days", "now", "start"),
    [
        ("orion today 3-4pm", -1, NIGHT, "2026-11-24T15:00"),
        ("orion today at 9", 1, EVENING, "2026-11-24T09:00"),
        ("orion 25 november 3-4pm", -1, NIGHT, "2026-11-25T15:00"),
        ("orion at 3pm", -1, NIGHT, "2026-11-24T15:00"),
        ("orion in 20 minutes", -1, NIGHT, "2026-11-24T04:20"),
        ("cancel my booking tomorrow", -1, NIGHT, "2026-11-25"),
        ("orion tomorrow 9am new york time", -1, NIGHT, "2026-11-24T15:00"),
    ],
)
def test_where_only_one_day_can_be_meant_nothing_is_asked(text: str, days: int, now: datetime, start: str) -> None:
    """A date, a clock alone, and a day that is past for one of the two are certain."""
    reading = _apart(text, days, now)
    assert (reading.reason, reading.wish.start) == (None, at(start))


def test_a_wall_time_that_the_clocks_skip_is_asked() -> None:
    """Half past two on the night of the change does not exist; the times on both sides are offered."""
    reading = _read("en", BERLIN, "orion 28 march 2027 at 2:30am")
    assert (reading.reason, reading.times) == ("clock-skipped", (at("2027-03-28T01:30"), at("2027-03-28T03:30")))


def test_a_wall_time_that_comes_twice_is_asked() -> None:
    """Each of the two instants is offered; the second has fold 1."""
    reading = _read("en", BERLIN, "orion 31 october 2027 at 2:30am for 30 min")
    folds = [each.fold for each in reading.times if isinstance(each, datetime)]
    assert (reading.reason, folds, reading.wish.minutes) == ("clock-twice", [0, 1], 30)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("orion wednesday 3 december", ("2026-12-02", "2026-12-03")),
        ("orion tuesday 3 december 10-11", ("2026-12-01T10:00", "2026-12-03T10:00")),
        ("orion monday the 25th of november at 9", ("2026-11-23T09:00", "2026-11-25T09:00")),
    ],
)
def test_a_weekday_beside_a_wrong_date_is_the_nearest_one(text: str, times: tuple[str, str]) -> None:
    """A slip is by a day or two: the weekday of that week is offered, not the next one from today."""
    reading = _read("en", BERLIN, text)
    assert (reading.reason, reading.times) == ("day-mismatch", tuple(at(each) for each in times))


@pytest.mark.parametrize("number", ["100000", "999999999", "99999999999999999999"])
def test_an_endless_length_is_not_dropped(number: str) -> None:
    """A rule refuses it with its reason; without it, something else would be booked than was said."""
    assert (_read("en", BERLIN, f"orion tomorrow at 10 for {number} hours").wish.minutes or 0) >= 6_000_000


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "extend orion on wednesday by 30 min"),
        ("de", "verlängere orion am mittwoch um 30 min"),
        ("fr", "prolonge orion mercredi de 30 min"),
        ("es", "amplía orion el miércoles 30 min"),
        ("it", "prolunga orion mercoledì di 30 minuti"),
    ],
)
def test_an_extension_tells_its_day(language: str, text: str) -> None:
    """The day beside a length is the one of the booking that gets longer."""
    reading = _read(language, BERLIN, text)
    assert (reading.intent, reading.old.start, reading.wish.minutes) == ("extend", at("2026-11-25"), 30)


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("en", "christmas party orion friday 10-11", "2026-11-27T10:00"),
        ("en", "orion friday 10-11 for the christmas party", "2026-11-27T10:00"),
        ("en", "valentine's lunch orion tomorrow at noon", "2026-11-21T12:00"),
        ("de", "orion morgen 10-11 silvester planung", "2026-11-21T10:00"),
        ("fr", "réunion de noël orion demain 10h", "2026-11-21T10:00"),
        ("es", "orion mañana a las 10 para la cena de navidad", "2026-11-21T10:00"),
        ("en", "orion on the monday after easter at 9", "2027-03-29T09:00"),
        ("en", "orion the friday before christmas at 9", "2026-12-18T09:00"),
        ("de", "orion am freitag vor ostern um 10", "2027-03-26T10:00"),
        ("fr", "orion le vendredi avant pâques 10h", "2027-03-26T10:00"),
        ("es", "orion el lunes después de pascua a las 10", "2027-03-29T10:00"),
        ("it", "orion il lunedì dopo pasqua alle 10", "2027-03-29T10:00"),
    ],
)
def test_a_feast_may_name_a_party_or_tell_another_day(language: str, text: str, start: str) -> None:
    """What is done at Christmas has its own day; a weekday before or after a feast is told by it."""
    reading = _read(language, BERLIN, text)
    assert (reading.wish.start, reading.reason) == (at(start), None)
