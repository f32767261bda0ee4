"""Times alone, without names."""

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.lexicon import lexicon
from tests.unit.understanding.said import at, heard

MOMENTS = {
    "at 15h": "2026-11-20T15:00",
    "tomorrow 15h30": "2026-11-21T15:30",
    "tomorrow 1630": "2026-11-21T16:30",
    "tomorrow quarter to 4": "2026-11-21T15:45",
    "tomorrow twenty past nine": "2026-11-21T09:20",
    "tomorrow at seven thirty p.m.": "2026-11-21T19:30",
    "3ish": "2026-11-20T15:00",
    "at 8 in the evening": "2026-11-20T20:00",
    "tonight at 8": "2026-11-20T20:00",
    "midnight": "2026-11-21T00:00",
    "11am": "2026-11-21T11:00",
    "in half an hour": "2026-11-20T14:32",
    "two hours from now": "2026-11-20T16:02",
    "in 7 days at 5pm": "2026-11-27T17:00",
    "24.12.2026 10:00": "2026-12-24T10:00",
    "2026-12-01T09:15": "2026-12-01T09:15",
    "first monday of next month at 10": "2026-12-07T10:00",
}
DAYS = {
    "friday": "2026-11-27",
    "next monday": "2026-11-23",
    "next friday": "2026-11-27",
    "monday week": "2026-11-30",
    "a week on friday": "2026-12-04",
    "friday next week": "2026-11-27",
    "in a fortnight": "2026-12-04",
    "the day after tomorrow": "2026-11-22",
    "on the 3rd": "2026-12-03",
    "the third of march": "2027-03-03",
    "Dec 24th": "2026-12-24",
    "25/12": "2026-12-25",
    "3/20": "2027-03-20",
    "last friday of january": "2027-01-29",
    "feb 29": "2028-02-29",
    "3 days after january 12th": "2027-01-15",
}
RANGES = {
    "tomorrow 11-1": ("2026-11-21T11:00", "2026-11-21T13:00"),
    "tomorrow 9-5": ("2026-11-21T09:00", "2026-11-21T17:00"),
    "tomorrow 1500-1630": ("2026-11-21T15:00", "2026-11-21T16:30"),
    "tomorrow between 2 and 4:30pm": ("2026-11-21T14:00", "2026-11-21T16:30"),
    "3pm tomorrow to 5pm": ("2026-11-21T15:00", "2026-11-21T17:00"),
    "tomorrow 8am until 6": ("2026-11-21T08:00", "2026-11-21T18:00"),
    "tomorrow 10pm to 2am": ("2026-11-21T22:00", "2026-11-22T02:00"),
    "tonight from 7 to 9": ("2026-11-20T19:00", "2026-11-20T21:00"),
    "july 13-15": ("2027-07-13", "2027-07-15"),
    "from the 13th to the 15th of july": ("2027-07-13", "2027-07-15"),
    "from 12/28 to 1/3": ("2026-12-28", "2027-01-03"),
    "next week": ("2026-11-23", "2026-11-29"),
    "monday for 3 days": ("2026-11-23", "2026-11-25"),
}
LENGTHS = {
    "for 90 min": 90,
    "1h30": 90,
    "an hour and a half": 90,
    "1.5 hours": 90,
    "½ hour": 30,
    "three quarters of an hour": 45,
    "1 hour thirty": 90,
    "one and a quarter hours": 75,
    "a couple of hours": 120,
    "45m": 45,
}


@pytest.mark.parametrize("text", MOMENTS)
def test_a_moment(text: str) -> None:
    """A clock means the next such time, on its day if one is named."""
    assert (heard(text).wish.start, heard(text).wish.end) == (at(MOMENTS[text]), None)


@pytest.mark.parametrize("text", DAYS)
def test_a_day(text: str) -> None:
    """A day without a clock stays a day, and lies ahead."""
    assert (heard(text).wish.start, heard(text).wish.end) == (at(DAYS[text]), None)


@pytest.mark.parametrize("text", RANGES)
def test_a_range(text: str) -> None:
    """A range has both its ends, the last day included."""
    assert (heard(text).wish.start, heard(text).wish.end) == tuple(at(each) for each in RANGES[text])


@pytest.mark.parametrize("text", LENGTHS)
def test_a_length(text: str) -> None:
    """A length alone has minutes and no start."""
    assert (heard(text).wish.minutes, heard(text).wish.start) == (LENGTHS[text], None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_its_words(language: str) -> None:
    """A lexicon has words for all twelve months, and for nothing else among them."""
    assert set(lexicon(language).days.months.values()) == set(range(1, 13))


MONTHS = {
    ("in march", "en"): ("2027-03-01", "2027-03-31"),
    ("early march", "en"): ("2027-03-01", "2027-03-10"),
    ("at the beginning of next month", "en"): ("2026-12-01", "2026-12-10"),
    ("the middle of march", "en"): ("2027-03-11", "2027-03-20"),
    ("im märz", "de"): ("2027-03-01", "2027-03-31"),
    ("anfang märz", "de"): ("2027-03-01", "2027-03-10"),
    ("mitte nächsten monats", "de"): ("2026-12-11", "2026-12-20"),
    ("en mars", "fr"): ("2027-03-01", "2027-03-31"),
    ("début mars", "fr"): ("2027-03-01", "2027-03-10"),
    ("à la mi-mars", "fr"): ("2027-03-11", "2027-03-20"),
    ("en marzo", "es"): ("2027-03-01", "2027-03-31"),
    ("a principios de marzo", "es"): ("2027-03-01", "2027-03-10"),
    ("a mediados de marzo", "es"): ("2027-03-11", "2027-03-20"),
    ("a marzo", "it"): ("2027-03-01", "2027-03-31"),
    ("inizio marzo", "it"): ("2027-03-01", "2027-03-10"),
    ("metà marzo", "it"): ("2027-03-11", "2027-03-20"),
    ("the week of march 4th", "en"): ("2027-03-01", "2027-03-07"),
    ("in der woche vom 4. märz", "de"): ("2027-03-01", "2027-03-07"),
    ("la semaine du 4 mars", "fr"): ("2027-03-01", "2027-03-07"),
    ("la semana del 4 de marzo", "es"): ("2027-03-01", "2027-03-07"),
    ("la settimana del 4 marzo", "it"): ("2027-03-01", "2027-03-07"),
}


@pytest.mark.parametrize(("text", "language"), MONTHS)
def test_a_month_its_parts_and_the_week_of_a_day(text: str, language: str) -> None:
    """The first ten days are early, the ten behind them its middle; a week is told by any day of it."""
    said = heard(text, language=language).wish
    assert (str(said.start), str(said.end)) == MONTHS[text, language]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("two days before christmas", "en", "2026-12-23"),
        ("zwei tage vor weihnachten", "de", "2026-12-23"),
        ("deux jours avant noël", "fr", "2026-12-23"),
        ("dos días antes de navidad", "es", "2026-12-23"),
        ("due giorni prima di natale", "it", "2026-12-23"),
        ("three days before the 25th", "en", "2026-11-22"),
        ("le vingt-et-un février", "fr", "2027-02-21"),
        ("coming friday", "en", "2026-11-27"),
    ],
)
def test_a_day_by_another(text: str, language: str, day: str) -> None:
    """Days are counted back from another one as well as on."""
    assert str(heard(text, language=language).wish.start) == day


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Orion morgen um 10 viertelstunde", "2026-11-21 10:15:00"),
        ("Orion morgen um 10 dreiviertelstunde", "2026-11-21 10:45:00"),
        ("Orion morgen um 10 für ne viertelstunde", "2026-11-21 10:15:00"),
    ],
)
def test_a_length_of_one_word_leaves_the_hour_before_it_alone(text: str, end: str) -> None:
    """Ten o'clock and a quarter of an hour are not ten quarters."""
    said = heard(text, language="de").wish
    assert (str(said.start), str(said.end)) == ("2026-11-21 10:00:00", end)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "camera from friday afternoon to monday morning"),
        ("en", "camera friday noon until monday"),
        ("en", "camera from friday to monday evening"),
        ("de", "kamera von freitagmittag bis montagabend"),
        ("de", "kamera freitag nachmittag bis montag früh"),
        ("fr", "camera de vendredi après-midi à lundi matin"),
        ("es", "camera del viernes por la tarde al lunes por la mañana"),
        ("it", "camera da venerdì pomeriggio a lunedì mattina"),
    ],
)
def test_days_from_a_part_of_one_to_a_part_of_another(language: str, text: str) -> None:
    """Without a clock, they are whole days."""
    wish = heard(text, language=language).wish
    assert (wish.start, wish.end, wish.part) == (at("2026-11-27"), at("2026-11-30"), None)


@pytest.mark.parametrize(
    "text", ["orion tuesday morning 9 to 10", "move orion from tuesday afternoon to wednesday morning"]
)
def test_a_part_of_a_day_before_a_clock_or_a_new_day_is_no_range(text: str) -> None:
    """It ends on its own day."""
    wish = heard(text).wish
    assert wish.finish is not None or wish.end is None
