"""What one would rather have stands in the place of what one has, and what is given back is not asked for again."""

import pytest

from tests.unit.understanding.said import heard

RATHER = [
    ("en", "i'd rather have orion than vega tomorrow", "do"),
    ("en", "rather orion than the vega tomorrow", "ask"),
    ("de", "ich hätte morgen lieber orion als vega", "ask"),
    ("de", "ich hätte morgen lieber orion statt vega", "ask"),
    ("fr", "plutôt orion que vega demain", "ask"),
    ("es", "mejor orion que vega mañana", "ask"),
    ("it", "meglio orion che vega domani", "ask"),
]
BACK = [
    ("en", "give the camera back"),
    ("en", "give the camera back but keep the room"),
    ("en", "hand the camera back and keep orion"),
    ("de", "die kamera kannst du wieder haben"),
    ("de", "die kamera kann zurück, den raum behalten wir"),
    ("fr", "je rends la camera"),
    ("es", "devuelvo la camera"),
    ("it", "restituisco la camera"),
]
NOT_BACK = [
    ("en", "let's go for nine, boss is early"),
    ("en", "can I have the camera back tomorrow?"),
    ("de", "kann ich die kamera zurückhaben?"),
    ("de", "können wir orion wiederhaben"),
]


@pytest.mark.parametrize(("language", "text", "certain"), RATHER)
def test_what_one_would_rather_have_moves_the_other(language: str, text: str, certain: str) -> None:
    """No other booking is meant; whoever only says what is better is asked."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.resource, reading.old.resource) == ("move", "Orion", "Vega")
    assert reading.certain == certain


@pytest.mark.parametrize(("language", "text"), BACK)
def test_what_is_given_back_is_cancelled(language: str, text: str) -> None:
    """And not held once more, whatever shall be kept."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.resource) == ("cancel", "Sony A7")


@pytest.mark.parametrize(("language", "text"), NOT_BACK)
def test_what_sounds_like_it_gives_nothing_back(language: str, text: str) -> None:
    """Whoever wants a thing back wants it, and "let's go" lets go of nothing."""
    assert heard(text, language=language).intent != "cancel"
