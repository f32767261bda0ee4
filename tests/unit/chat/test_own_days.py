"""Days that somebody calls their own are asked for with what they have then, in every language."""

from datetime import date

import pytest

from adapters.chat.intents.showing import ListMatching
from core.domain.bookings.wish import Wish
from tests.unit.chat.test_apart import said

NEXT_WEEK = Wish(start=date(2026, 11, 23), end=date(2026, 11, 29))
THIS_WEEK = Wish(start=date(2026, 11, 16), end=date(2026, 11, 22))
FRIDAY = Wish(start=date(2026, 11, 27))
OWN = [
    ("en", "my next week", NEXT_WEEK),
    ("en", "show me my next week", NEXT_WEEK),
    ("en", "my week", THIS_WEEK),
    ("en", "my friday please", FRIDAY),
    ("de", "meine nächste woche", NEXT_WEEK),
    ("de", "zeig mir meine woche", THIS_WEEK),
    ("de", "mein freitag", FRIDAY),
    ("fr", "ma semaine prochaine", NEXT_WEEK),
    ("fr", "ma semaine", THIS_WEEK),
    ("fr", "mon vendredi", FRIDAY),
    ("es", "mi próxima semana", NEXT_WEEK),
    ("es", "mi semana", THIS_WEEK),
    ("es", "mi viernes", FRIDAY),
    ("it", "la mia prossima settimana", NEXT_WEEK),
    ("it", "la mia settimana", THIS_WEEK),
    ("it", "il mio venerdì", FRIDAY),
]
MORE = [
    "book my next week",
    "my next week is full",
    "cancel my friday",
    "move my friday to 3",
    "my friday 3-4pm in vega",
]


@pytest.mark.parametrize(("language", "text", "wish"), OWN)
def test_my_next_week_is_what_i_have_then(language: str, text: str, wish: Wish) -> None:
    """Nothing is booked by it."""
    assert said(language, text) == ListMatching(wish)


@pytest.mark.parametrize("text", MORE)
def test_whoever_says_more_of_them_means_more(text: str) -> None:
    """A verb, or a time of the day, makes a wish of it."""
    assert not isinstance(said("en", text), ListMatching)
