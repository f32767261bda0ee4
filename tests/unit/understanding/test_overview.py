"""How people ask for everybody's bookings, somebody's, and who is in; and what only begins so."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from adapters.understanding.commands.overview import read_overview
from adapters.understanding.heard import Ear
from adapters.understanding.reading import Named
from core.domain.resources.resource import Kind

EAR = Ear(datetime(2026, 11, 23, 12), "en", (Named("Atlas", Kind.ROOM), Named("Curie", Kind.ROOM)), "Europe/Berlin")  # noqa: DTZ001 - wall time
THIS_WEEK, FRIDAY = (date(2026, 11, 23), date(2026, 11, 29)), (date(2026, 11, 27), date(2026, 11, 27))
OCTOBER, NOTHING = (date(2026, 10, 1), date(2026, 10, 31)), (None, None)
ASKED = {
    "all bookings this week": ("everybody", None, THIS_WEEK),
    "Show me everybody’s bookings on friday!": ("everybody", None, FRIDAY),
    "alle Buchungen diese Woche": ("everybody", None, THIS_WEEK),
    "toutes les réservations cette semaine": ("everybody", None, THIS_WEEK),
    "todas las reservas de esta semana": ("everybody", None, THIS_WEEK),
    "tutte le prenotazioni di questa settimana": ("everybody", None, THIS_WEEK),
    "what did @jonas book in october?": ("somebody", "jonas", OCTOBER),
    "all bookings of Jonas": ("somebody", "Jonas", NOTHING),
    "Was hat Jonas im Oktober gebucht?": ("somebody", "Jonas", OCTOBER),
    "Qu’est-ce que Jonas a réservé en octobre ?": ("somebody", "Jonas", OCTOBER),
    "¿Qué reservó Jonas en octubre?": ("somebody", "Jonas", OCTOBER),
    "Cosa ha prenotato Jonas a ottobre?": ("somebody", "Jonas", OCTOBER),
    "who is in on friday?": ("present", None, FRIDAY),
    "wer ist am freitag im büro?": ("present", None, FRIDAY),
    "qui est là vendredi ?": ("present", None, FRIDAY),
    "¿quién viene el viernes?": ("present", None, FRIDAY),
    "chi è in ufficio venerdì?": ("present", None, FRIDAY),
    "take over jonas’s atlas": ("taking", "jonas", NOTHING),
    "i'll take over atlas on friday from @jonas": ("taking", "jonas", FRIDAY),
    "übernimm atlas von Jonas": ("taking", "Jonas", NOTHING),
    "reprends atlas de Jonas": ("taking", "Jonas", NOTHING),
    "me quedo con atlas de Jonas": ("taking", "Jonas", NOTHING),
    "prendo in carico atlas di Jonas": ("taking", "Jonas", NOTHING),
}
NO_QUESTION = (
    "all bookings this week are a mess",
    "what have I booked this week?",
    "what has atlas booked",
    "who is in charge of atlas on friday?",
    "who is here to help?",
    "all my bookings",
    "was habe ich diese woche gebucht?",
    "jonas told me what he had booked in october",
)


@pytest.mark.parametrize("text", ASKED)
def test_it_is_asked_in_every_language(text: str) -> None:
    """Whatever language the member's client speaks."""
    asked = read_overview(text, EAR)
    assert asked is not None
    assert (asked.what, asked.who, (asked.first, asked.last)) == ASKED[text]


@pytest.mark.parametrize(
    "text",
    [
        "how did friday look two hours ago?",
        "wie sah der freitag vor zwei stunden aus?",
        "à quoi ressemblait vendredi il y a deux heures ?",
        "¿cómo estaba el viernes hace dos horas?",
        "com’era venerdì due ore fa?",
        "com’era venerdì 120 minuti fa?",
    ],
)
def test_the_board_is_asked_as_it_stood_so_long_ago(text: str) -> None:
    """Counted back from now."""
    asked = read_overview(text, EAR)
    assert asked is not None
    assert (asked.what, asked.first, asked.then) == ("board", FRIDAY[0], EAR.now - timedelta(hours=2))


@pytest.mark.parametrize(
    "text",
    [
        "how did friday look at noon on sunday?",
        "show me friday as it stood yesterday at noon",
        "wie sah der Freitag gestern mittag aus?",
        "à quoi ressemblait vendredi hier à midi ?",
        "¿cómo estaba el viernes ayer a mediodía?",
        "com’era venerdì ieri a mezzogiorno?",
    ],
)
def test_the_board_as_it_stood_is_asked_in_every_language(text: str) -> None:
    """It is a day, and an instant that is over, in any order."""
    asked = read_overview(text, EAR)
    assert asked is not None
    assert (asked.what, asked.first, asked.then) == ("board", FRIDAY[0], EAR.now - timedelta(days=1))
    assert read_overview("how did friday look?", EAR) is None


def test_the_board_of_a_weekday_is_that_of_the_first_one_after_the_instant() -> None:
    """Said on a Monday of the day before, Monday is today; said on a Wednesday of Sunday, it is over."""
    for now, text in (
        (EAR.now, "how did monday look at noon yesterday?"),
        (EAR.now + timedelta(days=2), "how did monday look at noon on sunday?"),
        (EAR.now, "wie sah der Montag gestern mittag aus?"),
    ):
        asked = read_overview(text, replace(EAR, now=now))
        assert asked is not None, text
        assert asked.first == date(2026, 11, 23), text


def test_the_week_and_the_month_are_those_that_it_is_now() -> None:
    """On a Sunday the week is the one that ends."""
    sunday = replace(EAR, now=EAR.now + timedelta(days=6))
    for text in (
        "all bookings this week",
        "alle buchungen der woche",
        "toutes les réservations de la semaine",
        "todas las reservas de la semana",
        "tutte le prenotazioni della settimana",
    ):
        asked = read_overview(text, sunday)
        assert asked is not None, text
        assert (asked.what, asked.first, asked.last) == ("everybody", *THIS_WEEK), text
    month = read_overview("all bookings of the month", EAR)
    assert month is not None
    assert (month.first, month.last) == (date(2026, 11, 1), date(2026, 11, 30))


def test_a_thing_may_be_named() -> None:
    """Only the bookings of one resource are meant."""
    asked = read_overview("all bookings for atlas next week", EAR)
    assert asked is not None
    assert (asked.wish.resource, asked.first) == ("Atlas", date(2026, 11, 30))


@pytest.mark.parametrize("text", NO_QUESTION)
def test_what_says_more_is_no_such_question(text: str) -> None:
    """Talk, one's own bookings, and other questions are read as they always were."""
    assert read_overview(text, EAR) is None
