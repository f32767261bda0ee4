"""A day from which on something holds, without a word of its end, in every language."""

from datetime import date, datetime

import pytest

from adapters.chat.intents.standing_in import AskStandIn
from adapters.chat.interpret.sentences import meaning
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


MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
TUESDAY = date(2026, 11, 24)
WHEN = {
    "en": {
        "jonas answers for me from next week until friday": (MONDAY, FRIDAY),
        "jonas stands in for me after monday": (TUESDAY, None),
        "jonas answers for me after monday until friday": (TUESDAY, FRIDAY),
        "jonas answers for me until friday": (date(2026, 11, 20), FRIDAY),
    },
    "de": {
        "jonas vertritt mich ab nächster woche bis freitag": (MONDAY, FRIDAY),
        "jonas vertritt mich nach montag": (TUESDAY, None),
        "ab sofort vertritt mich jonas": (date(2026, 11, 20), None),
    },
    "fr": {
        "jonas me remplace à partir de la semaine prochaine jusqu'à vendredi": (MONDAY, FRIDAY),
        "jonas me remplace après lundi": (TUESDAY, None),
    },
    "es": {
        "jonas me sustituye desde la próxima semana hasta el viernes": (MONDAY, FRIDAY),
        "jonas me sustituye después del lunes": (TUESDAY, None),
    },
    "it": {
        "jonas mi sostituisce dalla prossima settimana fino a venerdì": (MONDAY, FRIDAY),
        "jonas mi sostituisce dopo lunedì": (TUESDAY, None),
    },
}


@pytest.mark.parametrize("language", WHEN)
def test_the_days_of_a_delegate_are_those_that_are_named(language: str) -> None:
    """A week begins with its first day, and "after monday" with the day behind it."""
    for text, (first, last) in WHEN[language].items():
        meant = meaning(sentence(text, language=language))
        assert isinstance(meant, AskStandIn), text
        start = meant.first.date() if isinstance(meant.first, datetime) else meant.first
        assert (start, meant.last, "jonas" in meant.names) == (first, last, True), text
