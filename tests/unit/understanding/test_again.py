"""The same once more, in every language: on another day, or of another thing."""

from datetime import date

import pytest

from adapters.understanding.follow_ups import SameTime, following
from tests.unit.understanding.said import at, sentence

NEXT_WEEK, THURSDAY, FOUR = at("2026-11-23"), at("2026-11-26"), at("2026-11-26T16:00")


@pytest.mark.parametrize(
    ("language", "text", "start", "resource"),
    [
        ("en", "book the same for next week too", NEXT_WEEK, None),
        ("en", "can you book the same again for next week please", NEXT_WEEK, None),
        ("en", "same again on thursday", THURSDAY, None),
        ("en", "the same thing on thursday at 4", FOUR, None),
        ("en", "the same in vega", None, "Vega"),
        ("en", "and vega?", None, "Vega"),
        ("en", "let's do the same on thursday", THURSDAY, None),
        ("en", "vega as well please", None, "Vega"),
        ("de", "nächste woche nochmal", NEXT_WEEK, None),
        ("de", "vega auch bitte", None, "Vega"),
        ("fr", "remets ça jeudi", THURSDAY, None),
        ("fr", "ajoute aussi vega", None, "Vega"),
        ("es", "repítela la semana que viene", NEXT_WEEK, None),
        ("es", "vega también", None, "Vega"),
        ("it", "ripetila la settimana prossima", NEXT_WEEK, None),
        ("it", "anche vega", None, "Vega"),
        ("de", "das gleiche nächste woche", NEXT_WEEK, None),
        ("de", "buch das gleiche nochmal für nächste woche", NEXT_WEEK, None),
        ("de", "dasselbe am donnerstag", THURSDAY, None),
        ("de", "und vega?", None, "Vega"),
        ("fr", "la même chose la semaine prochaine", NEXT_WEEK, None),
        ("fr", "réserve la même chose pour la semaine prochaine", NEXT_WEEK, None),
        ("fr", "pareil jeudi", THURSDAY, None),
        ("fr", "et vega aussi ?", None, "Vega"),
        ("es", "lo mismo la semana que viene", NEXT_WEEK, None),
        ("es", "reserva lo mismo para la semana que viene", NEXT_WEEK, None),
        ("es", "otra vez lo mismo el jueves por favor", THURSDAY, None),
        ("es", "¿y vega?", None, "Vega"),
        ("it", "lo stesso la settimana prossima", NEXT_WEEK, None),
        ("it", "prenota lo stesso per la settimana prossima", NEXT_WEEK, None),
        ("it", "prenota di nuovo la stessa cosa giovedì", THURSDAY, None),
        ("it", "e vega?", None, "Vega"),
    ],
)
def test_the_same_says_what_is_new(language: str, text: str, start: date | None, resource: str | None) -> None:
    """A day, with a clock or without, or a thing; what it is the same as was said before."""
    follows = following(sentence(text, language=language))
    assert isinstance(follows, SameTime)
    assert (follows.reading.wish.start, follows.reading.wish.resource) == (start, resource)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "orion tomorrow 3-4 with the same people as last time"),
        ("en", "and orion tomorrow 3-4"),
        ("en", "orion"),
        ("en", "orion?"),
        ("en", "are orion and vega the same size?"),
        ("de", "ist das die gleiche tür wie gestern?"),
        ("fr", "c'est la même salle que la dernière fois ?"),
        ("es", "¿es la misma sala de siempre?"),
        ("it", "è la stessa chiave di ieri?"),
    ],
)
def test_what_says_more_stands_by_itself(language: str, text: str) -> None:
    """A wish of its own, and talk in which something is the same, mean what they mean alone."""
    assert not isinstance(following(sentence(text, language=language)), SameTime)
