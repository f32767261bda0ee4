"""An answer counts as well where somebody is not sure of it; what says more is none."""

import pytest

from adapters.understanding.follow_ups import Number
from adapters.understanding.hedged import hedged
from tests.unit.understanding.said import sentence

ANSWERS = {
    ("en", "dunno, maybe 2 hours"): "120 min",
    ("en", "an hour and a half I think"): "90 min",
    ("en", "not too long, 30 min"): "30 min",
    ("en", "hour and a half probably"): "90 min",
    ("en", "one hour max"): "60 min",
    ("en", "45 then"): "45",
    ("en", "actually just 1"): "1",
    ("en", "two should do"): "2",
    ("en", "let's say 2"): "2",
    ("en", "thursday if possible"): "thu",
    ("en", "thursday would be ideal"): "thu",
    ("de", "keine ahnung, vielleicht 2 stunden"): "120 min",
    ("de", "sagen wir 45"): "45",
    ("de", "donnerstag wäre ideal"): "thu",
    ("fr", "je sais pas, peut-être 2 heures"): "120 min",
    ("fr", "disons 45"): "45",
    ("fr", "jeudi ce serait parfait"): "thu",
    ("es", "quizá 2 horas, no sé"): "120 min",
    ("es", "pues 45"): "45",
    ("es", "el jueves si puede ser"): "thu",
    ("it", "boh, forse 2 ore"): "120 min",
    ("it", "diciamo 45"): "45",
    ("it", "giovedì se possibile"): "thu",
}
NONE = [
    ("en", "orion maybe 2 hours"),
    ("en", "the meeting took maybe 2 hours"),
    ("en", "maybe"),
    ("en", "I think so"),
    ("en", "45 people came and 20 left"),
    ("de", "der film ging vielleicht 2 stunden"),
    ("fr", "le train a eu peut-être 2 heures de retard"),
]


@pytest.mark.parametrize(("said", "meant"), ANSWERS.items(), ids=str)
def test_an_answer_is_heard_through_its_doubts(said: tuple[str, str], meant: str) -> None:
    """A length, a number or a day is all that is said."""
    language, text = said
    answer = hedged(sentence(text, language=language))
    assert answer
    if isinstance(answer, Number):
        assert str(answer.value) == meant
    else:
        wish = answer.wish
        assert meant == (f"{wish.minutes} min" if wish.minutes else wish.day and f"{wish.day:%a}".lower())


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_tells_something_is_no_answer(language: str, text: str) -> None:
    """Nor is doubt alone."""
    assert hedged(sentence(text, language=language)) is None
