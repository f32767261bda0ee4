"""A sentence in a colleague's language: the member's own comes first, and a near language takes nothing away."""

import pytest

from adapters.understanding.heard import Ear, listen
from tests.unit.understanding.said import CATALOGUE, NOW

SAID = {
    "could you book vega tomorrow at 3": "en",
    "réserve vega demain à 15h": "fr",
    "buche vega morgen um 15 uhr": "de",
    "prenota vega domani alle 15": "it",
    "la sala vega è libera giovedì mattina?": "it",
    "reserva vega mañana a las 15": "es",
    "¿está libre la sala vega el jueves por la tarde?": "es",
}
OWN = ("vega", "sala vega", "vega 15:30", "studio a")
"""Sentences that mean the same in several languages."""


@pytest.mark.parametrize("member", ["en", "fr", "de", "es", "it"])
@pytest.mark.parametrize(("text", "language"), SAID.items())
def test_a_sentence_is_read_in_its_language_whoever_says_it(text: str, language: str, member: str) -> None:
    """Neither the member's language nor a near one decides, if another knows more of the words."""
    heard = listen(text, Ear(NOW, member, CATALOGUE))
    assert (heard.lexicon.code, heard.reading.wish.resource) == (language, "Vega")


@pytest.mark.parametrize("member", ["es", "it"])
@pytest.mark.parametrize("text", OWN)
def test_a_sentence_of_two_languages_is_read_in_the_member_s(text: str, member: str) -> None:
    """Another language must know more of the words; as many are not enough."""
    assert listen(text, Ear(NOW, member, CATALOGUE)).lexicon.code == member
