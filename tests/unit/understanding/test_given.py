"""What a sentence says beside all else answers the question that is open; what it tells of others does not."""

import pytest

from adapters.understanding.follow_ups import Number
from adapters.understanding.given import given
from tests.unit.understanding.said import sentence

GIVEN = {
    ("en", "sometime after lunch, 3 maybe"): "15:00",
    ("en", "thursday would suit everybody better"): "thu",
    ("en", "well, it depends on the client, but I guess thursday"): "thu",
    ("en", "thursday, if mara is around"): "thu",
    ("de", "irgendwann nach dem mittag, drei vielleicht"): "15:00",
    ("de", "donnerstag passt allen besser"): "thu",
    ("de", "eher so gegen drei, da haben alle zeit"): "15:00",
    ("de", "wir waren letztes mal zwölf, also sagen wir zwölf"): "12",
    ("fr", "plutôt vers 15h, tout le monde sera là"): "15:00",
    ("fr", "jeudi arrangerait tout le monde"): "thu",
    ("es", "a eso de las tres, que ya estaremos todos"): "15:00",
    ("es", "el jueves le viene mejor a todo el mundo"): "thu",
    ("it", "verso le tre, così ci siamo tutti"): "15:00",
    ("it", "giovedì andrebbe meglio a tutti"): "thu",
}
NOT_GIVEN = [
    ("en", "my boss says two hours"),
    ("en", "we were there on thursday, what a mess"),
    ("en", "not before ten please, people come by train"),
    ("en", "happy birthday! cake at 4"),
    ("en", "is it friday yet?"),
    ("de", "der chef meinte donnerstag"),
    ("de", "nicht vor zehn bitte, die leute kommen mit dem zug"),
    ("fr", "le chef a dit jeudi"),
    ("es", "el jefe dijo el jueves"),
    ("it", "il capo ha detto giovedì"),
]


@pytest.mark.parametrize(("said", "meant"), GIVEN.items(), ids=str)
def test_a_day_a_clock_or_a_number_is_heard_through_all_else(said: tuple[str, str], meant: str) -> None:
    """What stands around it is no part of the answer."""
    language, text = said
    answer = given(sentence(text, language=language))
    assert answer
    if isinstance(answer, Number):
        assert str(answer.value) == meant
    else:
        wish = answer.wish
        assert meant == (f"{wish.moment:%H:%M}" if wish.moment else wish.day and f"{wish.day:%a}".lower())


@pytest.mark.parametrize(("language", "text"), NOT_GIVEN)
def test_what_is_told_of_others_or_of_the_past_gives_nothing(language: str, text: str) -> None:
    """Nor does what shall not be, what is asked, and what people say among themselves."""
    assert given(sentence(text, language=language)) is None
