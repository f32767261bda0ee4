"""Questions about how everything was used: over which time, and by what it is counted."""

from dataclasses import replace
from datetime import date

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reported import Reported
from core.domain.reports import By, Days, Period
from tests.unit.understanding.said import CATALOGUE, NOW

LAST_MONTH, QUARTER, OCTOBER = Period("month", back=1), Period("quarter"), Period("month", month=10)
THIS_WEEK = Period("week")
ASKED = {
    ("en", "how was atlas used in october?"): Reported(OCTOBER),
    ("en", "report last month"): Reported(LAST_MONTH),
    ("en", "no-shows this quarter by person"): Reported(QUARTER, By.PERSON, absent=True),
    ("en", "which rooms could we give up?"): Reported(least=True),
    ("en", "usage report"): Reported(),
    ("en", "how long do approvals take?"): Reported(approvals=True),
    ("de", "wie lange dauern die freigaben?"): Reported(approvals=True),
    ("fr", "combien de temps prennent les approbations ?"): Reported(approvals=True),
    ("es", "¿cuánto tardan las aprobaciones?"): Reported(approvals=True),
    ("it", "quanto durano le approvazioni?"): Reported(approvals=True),
    ("en", "who didn't show up?"): Reported(by=By.PERSON, absent=True),
    ("de", "wer ist letzten monat nicht erschienen?"): Reported(LAST_MONTH, By.PERSON, absent=True),
    ("fr", "qui ne s’est pas présenté ?"): Reported(by=By.PERSON, absent=True),
    ("es", "¿quién no se presentó?"): Reported(by=By.PERSON, absent=True),
    ("it", "chi non si è presentato?"): Reported(by=By.PERSON, absent=True),
    ("en", "busiest hours last month"): Reported(LAST_MONTH, By.HOUR),
    ("en", "busiest day last month"): Reported(LAST_MONTH, By.WEEKDAY),
    ("fr", "les jours les plus chargés du mois dernier"): Reported(LAST_MONTH, By.WEEKDAY),
    ("en", "busiest room last month"): Reported(LAST_MONTH, By.RESOURCE),
    ("de", "stoßzeiten letzten monat"): Reported(LAST_MONTH, By.HOUR),
    ("fr", "heures de pointe du mois dernier"): Reported(LAST_MONTH, By.HOUR),
    ("es", "horas punta del mes pasado"): Reported(LAST_MONTH, By.HOUR),
    ("it", "ore di punta del mese scorso"): Reported(LAST_MONTH, By.HOUR),
    ("en", "how many people found nothing last month?"): Reported(LAST_MONTH),
    ("en", "report tomorrow by room"): Reported(by=By.RESOURCE, ahead=True),
    ("de", "wie wurde atlas im oktober genutzt?"): Reported(OCTOBER),
    ("de", "bericht letzten monat"): Reported(LAST_MONTH),
    ("de", "auf welche räume könnten wir verzichten?"): Reported(least=True),
    ("de", "welche räume könnten wir aufgeben?"): Reported(least=True),
    ("fr", "quelles salles pourrait-on abandonner ?"): Reported(least=True),
    ("es", "¿qué salas podríamos dejar?"): Reported(least=True),
    ("it", "quali sale potremmo lasciare?"): Reported(least=True),
    ("de", "bericht diese woche nach person"): Reported(THIS_WEEK, By.PERSON),
    ("fr", "comment atlas a-t-elle été utilisée cette semaine ?"): Reported(THIS_WEEK),
    ("fr", "comment atlas a été utilisée en octobre ?"): Reported(OCTOBER),
    ("fr", "rapport du mois dernier par personne"): Reported(LAST_MONTH, By.PERSON),
    ("es", "cómo se usó atlas en octubre"): Reported(OCTOBER),
    ("es", "informe del mes pasado"): Reported(LAST_MONTH),
    ("it", "come è stata usata atlas in ottobre?"): Reported(OCTOBER),
    ("it", "report del mese scorso per persona"): Reported(LAST_MONTH, By.PERSON),
    ("en", "who booked the most last month?"): Reported(LAST_MONTH, By.PERSON),
    ("de", "wer hat letzten monat am meisten gebucht?"): Reported(LAST_MONTH, By.PERSON),
    ("fr", "qui a le plus réservé le mois dernier ?"): Reported(LAST_MONTH, By.PERSON),
    ("es", "¿quién reservó más el mes pasado?"): Reported(LAST_MONTH, By.PERSON),
    ("it", "chi ha prenotato di più il mese scorso?"): Reported(LAST_MONTH, By.PERSON),
    ("en", "report next month"): Reported(ahead=True),
    ("de", "bericht nächsten monat"): Reported(ahead=True),
    ("fr", "rapport du mois prochain"): Reported(ahead=True),
    ("it", "report del mese prossimo"): Reported(ahead=True),
}


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_reports_are_asked_for_in_every_language(language: str, text: str) -> None:
    """The time and the parts are heard, and nothing is booked for it."""
    asked = listen(text, Ear(NOW, language, CATALOGUE)).asked
    assert asked
    assert asked.report
    assert replace(asked.report, dated=False) == ASKED[language, text]


SPANS = {
    ("en", "report last 7 days"): Period("day", lately=7),
    ("en", "report last three months by person"): Period("month", lately=3),
    ("de", "bericht der letzten 7 tage"): Period("day", lately=7),
    ("fr", "rapport des 7 derniers jours"): Period("day", lately=7),
    ("es", "informe de los últimos 7 días"): Period("day", lately=7),
    ("it", "report degli ultimi 7 giorni"): Period("day", lately=7),
    ("en", "report today by hour"): None,
    ("de", "bericht gestern"): None,
    ("fr", "rapport d'hier"): None,
    ("es", "informe de ayer"): None,
    ("it", "report ieri"): None,
    ("en", "report from 1 november until today"): None,
}


@pytest.mark.parametrize(("language", "text"), SPANS)
def test_any_days_can_be_reported(language: str, text: str) -> None:
    """So many of them up to today, or those that a date names, which is no booking."""
    heard = listen(text, Ear(NOW, language, CATALOGUE))
    assert heard.asked is not None
    assert heard.asked.report is not None
    assert heard.asked.report.period == SPANS[language, text]
    assert SPANS[language, text] or heard.reading.wish.start


def test_periods_end_today_at_the_latest() -> None:
    """A week begins on Monday, and a month that is named is the last one of that name."""
    today = date(2026, 11, 25)
    assert Period("week").days(today) == Days(date(2026, 11, 23), today)
    assert Period("month", back=1).days(today) == Days(date(2026, 10, 1), date(2026, 10, 31))
    assert Period("month", month=12).days(today) == Days(date(2025, 12, 1), date(2025, 12, 31))
    assert Period("day", lately=7).days(today) == Days(date(2026, 11, 19), today)
    assert Period("month", lately=3).days(today) == Days(date(2026, 8, 26), today)
    assert QUARTER.days(today) == Days(date(2026, 10, 1), today)
    assert Period("year", back=1).days(today) == Days(date(2025, 1, 1), date(2025, 12, 31))
