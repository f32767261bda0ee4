"""What is denied is not done, in every language; what is wanted in other words is."""

import pytest

from adapters.understanding.denied import denies_act
from tests.unit.understanding.said import sentence

DENIED = {
    "en": "I don't want to cancel it|don't cancel it|we're not going to move the retro|I'm not late|I'm not here yet",
    "de": "verschieb es nicht|verschieb die serie nicht nach vega|ich will orion nicht absagen|ich bin nicht zu spät",
    "fr": "je ne veux pas annuler|n'annule pas orion|je ne suis pas en retard|ne la déplace pas",
    "es": "no quiero cancelarla|no llego tarde|aún no he llegado|no la muevas",
    "it": "non voglio annullarla|non spostarlo|non sono in ritardo|non sono ancora arrivato",
}
WANTED = {
    "en": "cancel it|I don't need orion tomorrow|not orion, cancel vega|don't you cancel it?|10 minutes late",
    "de": "storniere es|orion brauche ich nicht mehr|nicht freitag, verschieb es auf montag|"
    "verschieb es nicht auf freitag sondern auf montag|ich komme zu spät",
    "fr": "annule|je n'ai plus besoin d'orion|pas vendredi, déplace-la à lundi|je suis en retard",
    "es": "cancélala|no necesito orion mañana|el viernes no, muévela al lunes|llego tarde",
    "it": "annullala|orion non serve più|non venerdì, spostala a lunedì|sono in ritardo",
}


@pytest.mark.parametrize(
    ("language", "text"), [(lang, each) for lang, said in DENIED.items() for each in said.split("|")]
)
def test_a_negation_before_the_verb_denies_it(language: str, text: str) -> None:
    """Also where German and French put it at the end."""
    assert denies_act(sentence(text, language=language))


@pytest.mark.parametrize(
    ("language", "text"), [(lang, each) for lang, said in WANTED.items() for each in said.split("|")]
)
def test_another_clause_a_question_and_no_need_deny_nothing(language: str, text: str) -> None:
    """What nobody needs is given up; what is not wanted in one clause may be in the next."""
    assert not denies_act(sentence(text, language=language))
