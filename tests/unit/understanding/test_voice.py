"""What is asked in the passive voice is asked by the speaker, and only then."""

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.lexicon import lexicon
from tests.unit.understanding.said import heard

ASKED = [
    ("en", "could orion be booked for tomorrow at 3?", "book", "do"),
    ("en", "my orion booking tomorrow: can it be moved to 4?", "move", "ask"),
    ("en", "could orion be cancelled please", "cancel", "ask"),
    ("en", "can it be extended by half an hour?", "extend", "ask"),
    ("de", "kann meine Buchung auf 16 Uhr verschoben werden?", "move", "ask"),
    ("de", "kann orion am Freitag für uns reserviert werden, 13 bis 15 Uhr?", "book", "do"),
    ("de", "kann orion morgen storniert werden", "cancel", "ask"),
    ("fr", "est-ce que ma réservation peut être déplacée à 16h ?", "move", "ask"),
    ("fr", "Orion pourrait-il être réservé demain de 10h à 11h ?", "book", "do"),
    ("es", "¿puede moverse mi reserva a las 16?", "move", "ask"),
    ("es", "¿Podría reservarse orion el viernes de 9 a 11?", "book", "do"),
    ("it", "la mia prenotazione può essere spostata alle 16?", "move", "ask"),
    ("it", "può essere annullata la mia prenotazione?", "cancel", "ask"),
]
NOT_ASKED = [
    ("en", "can rooms be booked by guests?", "answer"),
    ("en", "can orion be booked?", "answer"),
    ("en", "can a booking be cancelled at short notice?", "answer"),
    ("en", "jonas asked if orion could be moved to 4", "leave"),
    ("de", "wann kann meine buchung storniert werden?", "answer"),
    ("es", "¿cuándo puede cancelarse una reserva?", "answer"),
]


@pytest.mark.parametrize(("language", "text", "intent", "certain"), ASKED)
def test_a_passive_asks(language: str, text: str, intent: str, certain: str) -> None:
    """Whether it could be moved is as sure as whether the speaker may move it."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.certain) == (intent, certain)


@pytest.mark.parametrize(("language", "text", "certain"), NOT_ASKED)
def test_a_passive_that_asks_for_nothing_changes_nothing(language: str, text: str, certain: str) -> None:
    """What holds in general is answered, and what others say is left alone."""
    assert heard(text, language=language).certain == certain


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_passive_has_a_verb(language: str) -> None:
    """Each participle leads to a verb that says what is wanted."""
    lex = lexicon(language)
    verbs = {*lex.passives.participles.values(), *lex.passives.reflexives.values()}
    assert verbs
    assert {lex.typography.plain(verb) for verb in verbs} <= lex.verbs.firm.keys()
