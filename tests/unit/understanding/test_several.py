"""Several units, things, days and times in one sentence, in every language."""

from pathlib import Path

import pytest

from adapters.understanding.reading import Reading
from adapters.understanding.report import catalogue_from
from tests.unit.understanding.said import at, heard

CATALOGUE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")

UNITS = {
    ("en", "fl123 12A and 12B tomorrow"): ("FL123", ("12A", "12B")),
    ("en", "seats 3C, 3D and 3E on fl123 friday"): ("FL123", ("3C", "3D", "3E")),
    ("en", "desk 4 and 5 tomorrow"): ("Desk", ("4", "5")),
    ("en", "desks 1, 2 and 3 friday"): ("Desk", ("1", "2", "3")),
    ("en", "book desk 7 + 8 for monday"): ("Desk", ("7", "8")),
    ("de", "fl123 12A und 12B morgen"): ("FL123", ("12A", "12B")),
    ("de", "12A und 12B im fl123 am freitag"): ("FL123", ("12A", "12B")),
    ("de", "tisch 4 und 5 morgen"): ("Desk", ("4", "5")),
    ("fr", "fl123 12A et 12B demain"): ("FL123", ("12A", "12B")),
    ("fr", "bureau 4 et 5 vendredi"): ("Desk", ("4", "5")),
    ("es", "fl123 12A y 12B mañana"): ("FL123", ("12A", "12B")),
    ("it", "fl123 12A e 12B domani"): ("FL123", ("12A", "12B")),
}
COUNTS = {
    ("en", "two laptops tomorrow 9-10am"): ("Laptop", 2),
    ("en", "3 laptops friday"): ("Laptop", 3),
    ("en", "three desks tomorrow for the team"): ("Desk", 3),
    ("en", "two seats on fl123 tomorrow"): ("FL123", 2),
    ("de", "zwei laptops morgen 9-10 uhr"): ("Laptop", 2),
    ("de", "drei tische am freitag"): ("Desk", 3),
    ("fr", "deux laptops demain 9h-10h"): ("Laptop", 2),
    ("fr", "trois bureaux vendredi"): ("Desk", 3),
    ("es", "dos laptops mañana de 9 a 10"): ("Laptop", 2),
    ("it", "due laptop domani 9-10"): ("Laptop", 2),
}
ALONE = (
    "laptop tomorrow at 3",
    "at 3 a laptop for an hour",
    "desk 4, 15-16 tomorrow",
    "desk 4 tomorrow 9 to 5",
    "desk 4 and curie tomorrow 9-10",
    "a room with 8 seats tomorrow 3-5pm",
    "atlas 3 december 10-11",
    "room for 6 tomorrow 3-5pm",
    "desk 4, 24 november",
)
TWICE = (("Hubble", "2026-11-24T09:00"), ("Hubble", "2026-11-26T09:00"))
WISHES = {
    ("en", "hubble tuesday and thursday 9-10"): (("Hubble", "2026-11-24T09:00"), ("Hubble", "2026-11-26T09:00")),
    ("en", "hubble tomorrow 9-10 and 11-12"): (("Hubble", "2026-11-21T09:00"), ("Hubble", "2026-11-21T11:00")),
    ("en", "curie tuesday 9-10, hubble tuesday 11-12"): (("Curie", "2026-11-24T09:00"), ("Hubble", "2026-11-24T11:00")),
    ("en", "curie tuesday 9-10 and hubble 11-12"): (("Curie", "2026-11-24T09:00"), ("Hubble", "2026-11-24T11:00")),
    ("en", "hubble on both mondays 9-10"): (("Hubble", "2026-11-23T09:00"), ("Hubble", "2026-11-30T09:00")),
    ("de", "hubble dienstag und donnerstag 9-10"): (("Hubble", "2026-11-24T09:00"), ("Hubble", "2026-11-26T09:00")),
    ("fr", "hubble mardi et jeudi 9h-10h"): (("Hubble", "2026-11-24T09:00"), ("Hubble", "2026-11-26T09:00")),
    ("es", "hubble martes y jueves de 9 a 10"): (("Hubble", "2026-11-24T09:00"), ("Hubble", "2026-11-26T09:00")),
    ("it", "hubble martedì e giovedì 9-10"): (("Hubble", "2026-11-24T09:00"), ("Hubble", "2026-11-26T09:00")),
    ("en", "hubble 24 and 26 november 9-10"): TWICE,
    ("en", "hubble 9 to 10 on 24 and 26 nov"): TWICE,
    ("de", "hubble 24. und 26. november 9-10 uhr"): TWICE,
    ("de", "hubble am 24 und 26 november 9-10"): TWICE,
    ("fr", "hubble le 24 et 26 novembre de 9h à 10h"): TWICE,
    ("es", "hubble el 24 y 26 de noviembre de 9 a 10"): TWICE,
    ("it", "hubble il 24 e 26 novembre dalle 9 alle 10"): TWICE,
    ("en", "hubble 24, 25 and 26 november 9-10"): (
        ("Hubble", "2026-11-24T09:00"),
        ("Hubble", "2026-11-25T09:00"),
        ("Hubble", "2026-11-26T09:00"),
    ),
    ("en", "hubble tuesday 9-10 and again thursday same time"): TWICE,
    ("en", "hubble tuesday 9-10 and also on thursday at the same time"): TWICE,
    ("en", "hubble tuesday 9-10 and thursday"): TWICE,
    ("de", "hubble dienstag 9-10 und nochmal am donnerstag zur gleichen zeit"): TWICE,
    ("de", "hubble dienstag 9-10 und donnerstag auch"): TWICE,
    ("fr", "hubble mardi 9h-10h et encore jeudi à la même heure"): TWICE,
    ("fr", "hubble mardi 9h-10h et aussi jeudi"): TWICE,
    ("es", "hubble martes de 9 a 10 y otra vez el jueves a la misma hora"): TWICE,
    ("es", "hubble martes de 9 a 10 y también el jueves"): TWICE,
    ("it", "hubble martedì 9-10 e di nuovo giovedì alla stessa ora"): TWICE,
    ("it", "hubble martedì 9-10 e anche giovedì"): TWICE,
}
CONTRADICTIONS = ("hubble tomorrow tuesday 9-10", "atlas on tuesday, 25 november 9-10")


def listened(text: str, *, language: str) -> Reading:
    """Return the reading of a sentence where the sample catalogue can be booked."""
    return heard(text, language=language, catalogue=CATALOGUE)


@pytest.mark.parametrize(("said", "meant"), UNITS.items(), ids=str)
def test_units_are_named_together(said: tuple[str, str], meant: tuple[str, tuple[str, ...]]) -> None:
    """Labels joined by "and", a plus or a comma belong to one wish."""
    found = listened(said[1], language=said[0])
    assert (found.wish.resource, found.units, found.clarify) == (*meant, False)


@pytest.mark.parametrize(("said", "meant"), COUNTS.items(), ids=str)
def test_things_are_counted(said: tuple[str, str], meant: tuple[str, int]) -> None:
    """A number before what there are several of counts them."""
    found = listened(said[1], language=said[0])
    name = found.wish.resource or found.wish.kind
    assert name
    assert (found.intent, name.casefold(), found.units) == ("book", meant[0].casefold(), meant[1])
    assert found.wish.capacity is None


@pytest.mark.parametrize("text", ALONE)
def test_other_numbers_count_nothing(text: str) -> None:
    """Clocks, days, people and single units stay what they are."""
    assert listened(text, language="en").units is None


@pytest.mark.parametrize(("said", "meant"), WISHES.items(), ids=str)
def test_several_wishes_are_told_apart(said: tuple[str, str], meant: tuple[tuple[str, str], ...]) -> None:
    """Each is whole by itself, with its thing, its day and its time."""
    found = listened(said[1], language=said[0])
    assert found.reason == "several"
    assert tuple((wish.resource, wish.start) for wish in found.several) == tuple(
        (name, at(start)) for name, start in meant
    )


@pytest.mark.parametrize("text", CONTRADICTIONS)
def test_a_contradiction_is_no_list(text: str) -> None:
    """Two days beside each other that are not the same remain a question."""
    assert listened(text, language="en").reason == "day-mismatch"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "desk on the 3rd and the 4th", ("2026-12-03", "2026-12-04")),
        ("en", "desk on the 3rd and 4th of february", ("2027-02-03", "2027-02-04")),
        ("de", "schreibtisch am 3. und 4.", ("2026-12-03", "2026-12-04")),
        ("de", "schreibtisch am 3., 4. und 7. februar", ("2027-02-03", "2027-02-04", "2027-02-07")),
        ("fr", "un bureau le 3 et le 4", ("2026-12-03", "2026-12-04")),
        ("fr", "un bureau le 3 et le 4 février", ("2027-02-03", "2027-02-04")),
        ("es", "un escritorio el 3 y el 4", ("2026-12-03", "2026-12-04")),
        ("it", "una scrivania il 3 e il 4", ("2026-12-03", "2026-12-04")),
    ],
)
def test_days_of_a_month_that_are_listed(language: str, text: str, days: tuple[str, ...]) -> None:
    """The number behind "and" is a day as well, and the month that the last one names is that of all."""
    reading = heard(text, language=language, catalogue=CATALOGUE)
    assert tuple(str(each.start) for each in reading.several) == days


@pytest.mark.parametrize(
    ("language", "text", "clock"),
    [("fr", "atlas demain à 3 et quart", "15:15"), ("es", "atlas mañana a las 3 y media", "15:30")],
)
def test_minutes_behind_and_stay_minutes(language: str, text: str, clock: str) -> None:
    """What is added to an hour is no further day."""
    start = heard(text, language=language, catalogue=CATALOGUE).wish.start
    assert str(start) == f"2026-11-21 {clock}:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "thursday atlas at 10 and friday curie at 11, an hour each"),
        ("de", "donnerstag atlas 10 und freitag curie 11 jeweils eine stunde"),
        ("fr", "jeudi atlas à 10h et vendredi curie à 11h, une heure chacun"),
        ("es", "jueves atlas a las 10 y viernes curie a las 11, una hora cada uno"),
        ("it", "giovedì atlas alle 10 e venerdì curie alle 11, un'ora ciascuno"),
    ],
)
def test_a_length_may_be_that_of_each(language: str, text: str) -> None:
    """It is said once, and each of the wishes lasts so long."""
    assert [each.minutes for each in heard(text, language=language, catalogue=CATALOGUE).several] == [60, 60]
