"""Questions about how everything was used: over which time, and by what it is counted."""

from datetime import date

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reported import Reported
from core.domain.reports import By, Days, Period
from tests.unit.understanding.said import CATALOGUE, NOW

LAST_MONTH, QUARTER, OCTOBER = Period("month", back=1), Period("quarter"), Period("month", month=10)
ASKED = {
    ("en", "how was atlas used in october?"): Reported(OCTOBER),
    ("en", "report last month"): Reported(LAST_MONTH),
    ("en", "no-shows this quarter by person"): Reported(QUARTER, By.PERSON, absent=True),
    ("en", "which rooms could we give up?"): Reported(least=True),
    ("en", "usage report"): Reported(),
    ("de", "wie wurde atlas im oktober genutzt?"): Reported(OCTOBER),
    ("de", "bericht letzten monat"): Reported(LAST_MONTH),
    ("de", "auf welche räume könnten wir verzichten?"): Reported(least=True),
    ("fr", "comment atlas a été utilisée en octobre ?"): Reported(OCTOBER),
    ("fr", "rapport du mois dernier par personne"): Reported(LAST_MONTH, By.PERSON),
    ("es", "cómo se usó atlas en octubre"): Reported(OCTOBER),
    ("es", "informe del mes pasado"): Reported(LAST_MONTH),
    ("it", "come è stata usata atlas in ottobre?"): Reported(OCTOBER),
    ("it", "report del mese scorso per persona"): Reported(LAST_MONTH, By.PERSON),
}


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_reports_are_asked_for_in_every_language(language: str, text: str) -> None:
    """The time and the parts are heard, and nothing is booked for it."""
    asked = listen(text, Ear(NOW, language, CATALOGUE)).asked
    assert asked is not None
    assert asked.report == ASKED[language, text]


def test_periods_end_today_at_the_latest() -> None:
    """A week begins on Monday, and a month that is named is the last one of that name."""
    today = date(2026, 11, 25)
    assert Period("week").days(today) == Days(date(2026, 11, 23), today)
    assert Period("month", back=1).days(today) == Days(date(2026, 10, 1), date(2026, 10, 31))
    assert Period("month", month=12).days(today) == Days(date(2025, 12, 1), date(2025, 12, 31))
    assert QUARTER.days(today) == Days(date(2026, 10, 1), today)
    assert Period("year", back=1).days(today) == Days(date(2025, 1, 1), date(2025, 12, 31))
