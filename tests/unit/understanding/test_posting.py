"""Of which things the requests come to a channel, in every language: one, or all, and never all for some."""

from dataclasses import replace

import pytest

from adapters.chat.incoming import Channel, Place, Sender, Sentence
from adapters.chat.intents.approvals import PostRequests, StopRequests
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.heard import Ear
from core.domain.resources.catalogue import Catalogue
from core.values import OrganizationId
from tests.stage import BERLIN
from tests.unit.understanding.said import CATALOGUE, NOW, sentence

DIRECT = Place("D1", private=True)
NOTHING = Catalogue(OrganizationId(1), 1, BERLIN, ())

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


ELSEWHERE = {
    "en": ("send orion requests to #ops", "ask approvals for orion in #ops", "stop sending orion requests to #ops"),
    "de": ("schick orion-anfragen nach #ops", "keine anfragen für orion mehr in #ops"),
    "fr": ("envoie les demandes pour orion dans #ops", "n'envoie plus les demandes pour orion dans #ops"),
    "es": ("envía las solicitudes de orion a #ops", "no envíes más solicitudes de orion a #ops"),
    "it": ("invia le richieste per orion in #ops", "non inviare più richieste per orion in #ops"),
}


@pytest.mark.parametrize("language", ELSEWHERE)
@pytest.mark.parametrize("channel", [Channel("#ops", "C1"), Channel("#vega-ops", "C2"), None])
def test_a_channel_that_is_named_is_where_they_go(language: str, channel: Channel | None) -> None:
    """Whatever the channel is called names no thing; what no platform knows stays a name."""
    name = channel.name if channel else "#ops"
    for text in ELSEWHERE[language]:
        said = Sentence("1", Sender("slack", "T1", "U1"), DIRECT, text.replace("#ops", name), channel=channel)
        meant = interpret(said, ear=Ear(NOW, language, CATALOGUE), catalogue=NOTHING, house="Acme", runs=True)
        assert isinstance(meant, PostRequests | StopRequests), (text, meant)
        assert isinstance(meant, StopRequests) is (text in ELSEWHERE[language][-1:]), text
        assert (meant.wish.resource, meant.unknown) == ("Orion", None), text
        assert (meant.channel, meant.conversation) == (name, channel.conversation if channel else None)
