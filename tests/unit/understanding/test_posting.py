"""Of which things the requests come to a channel, in every language: one, or all, and never all for some."""

from dataclasses import replace

import pytest

from adapters.chat.intents.approvals import PostRequests, StopRequests
from adapters.chat.interpret.sentences import meaning
from tests.unit.understanding.said import CATALOGUE, sentence

SOME = {
    "en": (
        "send requests for all rooms here",
        "stop sending requests for rooms here",
        "send requests for floor 2 here",
    ),
    "de": ("schick anfragen für alle räume hierher", "keine anfragen mehr für räume hierher"),
    "fr": ("envoie les demandes pour les salles ici", "n'envoie plus les demandes pour les salles ici"),
    "es": ("envía las solicitudes de salas aquí", "no envíes más solicitudes de salas aquí"),
    "it": ("invia le richieste per le sale qui", "non inviare più richieste per le sale qui"),
}


@pytest.mark.parametrize("language", SOME)
def test_what_is_described_is_neither_one_thing_nor_all(language: str) -> None:
    """A kind or a floor stays in the wish, which names no resource."""
    for text in SOME[language]:
        meant = meaning(sentence(text, language=language))
        assert isinstance(meant, PostRequests | StopRequests), text
        assert (meant.wish.resource, meant.wish.names_resource) == (None, True), text


def test_a_name_that_fits_two_things_is_not_all() -> None:
    """Which of the two is open, so the wish keeps both."""
    mars = tuple(replace(CATALOGUE[0], name=name) for name in ("Mars North", "Mars South"))
    for text in ("send mars requests here", "stop sending mars requests here"):
        meant = meaning(sentence(text, catalogue=(*CATALOGUE, *mars)))
        assert isinstance(meant, PostRequests | StopRequests), text
        assert meant.wish.among == ("Mars North", "Mars South"), text
