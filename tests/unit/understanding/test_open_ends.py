"""A day from which on something holds, without a word of its end, in every language."""

import pytest

from adapters.understanding.open_ends import begins_without_end
from tests.unit.understanding.said import sentence

OPEN = {
    "en": (
        "i'm away from tomorrow, jonas answers for me",
        "jonas stands in for me starting monday",
        "i'm away from monday 30 november, jonas answers for me",
        "jonas answers for me from next week",
        "from now on jonas answers for me",
    ),
    "de": (
        "ich bin ab morgen weg, jonas antwortet für mich",
        "jonas vertritt mich ab dem 1. dezember",
        "jonas vertritt mich von montag an",
        "ich bin vom 1. dezember an weg, jonas antwortet für mich",
    ),
    "fr": (
        "je suis absente à partir de lundi, jonas répond à ma place",
        "jonas me remplace dès demain",
        "jonas me remplace à compter du 1er décembre",
    ),
    "es": ("estoy fuera a partir del lunes, jonas responde por mí", "jonas me sustituye desde mañana"),
    "it": ("jonas risponde per me da domani", "sono via a partire dal 1 dicembre, jonas risponde per me"),
}
CLOSED = {
    "en": (
        "jonas answers for me on monday",
        "jonas answers for me from monday to wednesday",
        "jonas answers for me from monday for a week",
        "i'm away from monday, back on friday, jonas answers for me",
        "jonas answers for me next week",
        "jonas answers for me",
    ),
    "de": ("jonas vertritt mich am montag", "jonas vertritt mich von montag bis mittwoch"),
    "fr": ("jonas me remplace du lundi au mercredi", "jonas me remplace à la réunion de lundi"),
    "es": ("jonas me sustituye del lunes al miércoles", "jonas me sustituye el lunes"),
    "it": ("sono via dal 1 al 5 dicembre, jonas risponde per me", "jonas mi sostituisce lunedì"),
}


@pytest.mark.parametrize("language", OPEN)
def test_a_beginning_without_an_end_is_told_from_days_that_are_named(language: str) -> None:
    """It goes on "from monday"; "on monday", a range and a length have their end."""
    told = {
        text: begins_without_end(sentence(text, language=language)) for text in (*OPEN[language], *CLOSED[language])
    }
    assert told == dict.fromkeys(OPEN[language], True) | dict.fromkeys(CLOSED[language], False)
