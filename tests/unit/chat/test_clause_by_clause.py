"""What one clause says of what was shown last, among clauses that say nothing, in every language."""

import pytest

from adapters.chat.intents import Intent
from adapters.chat.intents.follow_ups import Aside, Attends, FollowUp, It, Meant
from adapters.chat.interpret.clause_by_clause import clause_by_clause
from tests.unit.chat.test_apart import said

TAKEN_BACK = [
    ("en", "sorry ignore that, wrong chat"),
    ("en", "oh damn, i cancelled the wrong one, sorry"),
    ("de", "oh nein, falscher chat, sorry"),
    ("de", "mist, das war ein versehen"),
    ("fr", "oups pardon, mauvaise conversation"),
    ("fr", "ah non, je me suis trompé, désolé"),
    ("es", "ay no, me he equivocado, devuélvemela"),
    ("es", "uf, chat equivocado, perdona"),
    ("it", "anzi no, lasciala dov'è"),
    ("it", "accidenti, mi sono sbagliato, scusa"),
]
COMING = [
    ("en", "and can priya come", "coming"),
    ("de", "priya soll auch rein", "coming"),
    ("de", "kann priya mitkommen?", "coming"),
    ("fr", "priya doit venir aussi", "coming"),
    ("es", "priya también tiene que venir", "coming"),
    ("it", "può venire anche priya?", "coming"),
    ("en", "priya can't", "absent"),
    ("fr", "en fait priya ne peut pas", "absent"),
]
PURPOSES = [
    ("en", "for the client workshop", "client workshop"),
    ("de", "für den workshop mit dem kunden", "workshop mit dem kunden"),
    ("fr", "pour l'atelier client", "atelier client"),
    ("es", "para el taller con el cliente", "taller con el cliente"),
    ("it", "per il workshop col cliente", "workshop col cliente"),
]


@pytest.mark.parametrize(("language", "text"), TAKEN_BACK)
def test_one_clause_takes_back(language: str, text: str) -> None:
    """Apologies and sighs beside it change nothing."""
    assert isinstance(said(language, text), Aside)


@pytest.mark.parametrize(("language", "text"), [("de", "mist, ich meinte freitag"), ("en", "argh, i meant friday")])
def test_one_clause_corrects(language: str, text: str) -> None:
    """What was meant is another day, whatever is groaned before it."""
    assert isinstance(said(language, text), Meant)


@pytest.mark.parametrize(("language", "text", "what"), COMING)
def test_who_comes_is_said_in_any_order(language: str, text: str, what: str) -> None:
    """One name beside words of coming; whether somebody here is called so, the directory tells."""
    meant = said(language, text)
    assert isinstance(meant, Attends)
    assert (meant.what, meant.name) == (what, "priya")


@pytest.mark.parametrize(("language", "text", "title"), PURPOSES)
def test_a_purpose_alone_is_a_title(language: str, text: str, title: str) -> None:
    """An occasion behind "for the", and nothing else."""
    meant = said(language, text)
    assert isinstance(meant, It)
    assert getattr(meant.otherwise, "title", None) == title


@pytest.mark.parametrize(
    "text",
    [
        "we had to move twice, the client was late, what a day",
        "is priya coming?",
        "for the love of god",
        "she said forget it, so we all went home again",
        "cancel the retro, wrong chat",
    ],
)
def test_talk_and_whole_wishes_are_read_as_before(text: str) -> None:
    """Where several clauses tell something, or one is long, no single one counts."""

    def read(clause: str) -> Intent | FollowUp:
        return said("en", clause)

    assert clause_by_clause(text, read) is None
