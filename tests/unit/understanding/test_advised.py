"""Whoever asks whether to do something has it offered, and not done."""

import pytest

from tests.unit.understanding.said import CATALOGUE, sentence

OF_PEOPLE = {
    "en": ("should I add priya?", "why not add jonas?", "do you think I should add mara?"),
    "de": ("soll ich priya hinzufügen?", "warum nicht jonas hinzufügen?", "sollten wir mara hinzufügen?"),
    "fr": ("est-ce que je devrais ajouter priya ?", "pourquoi ne pas ajouter jonas ?", "on devrait ajouter mara ?"),
    "es": ("debería añadir a priya?", "¿por qué no añadir a jonas?", "convendría añadir a mara?"),
    "it": ("dovrei aggiungere priya?", "perché non aggiungere jonas?", "conviene aggiungere mara?"),
}
OF_BOOKINGS = {
    "en": ("why not move it to thursday?", "why don't we move it to thursday?", "should we move it to thursday?"),
    "de": ("warum nicht auf donnerstag verschieben?", "sollen wir es auf donnerstag verschieben?"),
    "fr": ("pourquoi ne pas la déplacer à jeudi ?", "on devrait la déplacer à jeudi ?"),
    "es": ("¿por qué no moverla al jueves?", "¿debería moverla al jueves?"),
    "it": ("perché non la spostiamo a giovedì?", "conviene spostarla a giovedì?"),
}


@pytest.mark.parametrize(("language", "text"), [(each, text) for each, said in OF_PEOPLE.items() for text in said])
def test_a_person_is_only_offered_to_be_added(language: str, text: str) -> None:
    """It is asked whether to add somebody, and so they are not added yet."""
    said = sentence(text, language=language, catalogue=CATALOGUE)
    assert (said.spoken.company, said.wondered, said.reading.certain) == ("add", True, "ask")


@pytest.mark.parametrize(("language", "text"), [(each, text) for each, said in OF_BOOKINGS.items() for text in said])
def test_a_move_is_only_offered(language: str, text: str) -> None:
    """It is asked whether to move it, and so it is not moved yet."""
    reading = sentence(text, language=language, catalogue=CATALOGUE).reading
    assert (reading.intent, reading.speech, reading.certain) == ("move", "question", "ask")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "why not thursday?"),
        ("en", "should i"),
        ("de", "warum nicht?"),
        ("fr", "pourquoi pas ?"),
        ("it", "devo?"),
    ],
)
def test_without_an_order_nothing_is_offered(language: str, text: str) -> None:
    """Words that ask whether to do it say nothing alone."""
    said = sentence(text, language=language, catalogue=CATALOGUE)
    assert said.spoken.company is None
    assert said.reading.intent not in {"move", "cancel", "extend"}
