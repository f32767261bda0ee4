"""How people ask for a board in a channel, in every language, and what only sounds like it."""

from zoneinfo import ZoneInfo

import pytest

from adapters.chat.incoming import Place, Sender, Sentence, Slash
from adapters.chat.intents.channel_boards import PutUpBoard, TakeDownBoard
from adapters.chat.interpret.arrivals import interpret
from adapters.understanding.heard import Ear
from core.domain.resources.catalogue import Catalogue
from core.values import OrganizationId
from tests.unit.understanding.said import CATALOGUE, NOW

UP = {
    "en": ("board here", "put the board up here", "show a board in this channel", "/board here"),
    "de": ("board hier", "häng die tafel hier auf", "tafel in diesem kanal", "/board hier"),
    "fr": ("tableau ici", "mets le tableau ici", "board ici", "/board ici"),
    "es": ("tablero aquí", "pon el tablero aquí", "/board aquí"),
    "it": ("bacheca qui", "metti la bacheca qui", "/board qui"),
}
DOWN = {
    "en": ("no board here", "take the board down", "remove the board here", "/board not here"),
    "de": ("keine tafel hier", "nimm die tafel ab", "kein board mehr hier", "/board nicht hier"),
    "fr": ("plus de tableau ici", "enlève le tableau", "/board pas ici"),
    "es": ("quita el tablero", "sin tablero aquí", "/board no aquí"),
    "it": ("togli la bacheca", "niente bacheca qui", "/board non qui"),
}
OTHERWISE = (
    "board",
    "open the board of friday",
    "show me the board",
    "a picture of friday",
    "is there a whiteboard here?",
)


def meaning(text: str, language: str = "en") -> object:
    """Return what is meant, typed as a sentence or given as a command."""
    sender, place = Sender("slack", "T1", "U1"), Place("C1", private=False)
    command, _, rest = text.partition(" ")
    said = Slash("1", sender, place, command[1:], rest) if text[0] == "/" else Sentence("1", sender, place, text)
    nothing = Catalogue(OrganizationId(1), 1, ZoneInfo("Europe/Berlin"), ())
    return interpret(said, ear=Ear(NOW, language, CATALOGUE), catalogue=nothing, house="Acme", runs=True)


@pytest.mark.parametrize("language", UP)
def test_a_board_is_put_up_and_taken_down(language: str) -> None:
    """As a sentence, and behind the command."""
    for text in UP[language]:
        assert isinstance(meaning(text, language), PutUpBoard), text
    for text in DOWN[language]:
        assert isinstance(meaning(text, language), TakeDownBoard), text


def test_what_only_sounds_like_it_is_something_else() -> None:
    """The page of a day, its picture, and a whiteboard in a room."""
    for text in OTHERWISE:
        assert not isinstance(meaning(text), PutUpBoard | TakeDownBoard), text
