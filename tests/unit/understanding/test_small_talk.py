"""Small talk is left alone in every language; what nobody understands is not taken for it."""

import pytest

from adapters.understanding.small_talk import is_small_talk, takes_leave
from tests.unit.understanding.said import sentence

TALK = {
    "en": (
        "haha okay|ah I see|don't worry|lovely start to the week|happy friday everyone|good morning bellhop|"
        "did you see the match last night|no worries, all sorted|what's the weather like tomorrow?|hmm interesting|"
        "who won the game?|I'm so tired|fair point, makes sense|brb|my dog ate my homework|can you tell me a joke|"
        "so tired of meetings|do you ever sleep?"
    ),
    "de": (
        "haha okay|ach so, verstehe|keine sorge|schönen wochenstart allerseits|na dann guten hunger|"
        "wie wird das wetter morgen?|bin so müde|stimmt, hast recht|"
        "alles klar, viel spaß noch|mahlzeit zusammen|kannst du einen witz erzählen|die kinder sind schon im urlaub|"
        "ich hab keine lust auf meetings|schläfst du auch mal?"
    ),
    "fr": (
        "haha d'accord|ah oui je vois|pas de souci|bonne semaine à tous|t'as vu le match hier soir|"
        "il fait quel temps demain ?|je suis trop fatigué|c'est pas faux, bravo|il pleut encore|"
        "raconte-moi une blague|mon chat dort sur le clavier|j'en ai marre des réunions|tu dors parfois ?"
    ),
    "es": (
        "jaja vale|ah, ya entiendo|no te preocupes|feliz lunes a todos|¿viste el partido anoche?|"
        "¿qué tiempo hace mañana?|qué cansada estoy|tienes razón, claro|menuda locura de día|llueve otra vez|"
        "cuéntame un chiste|mi perro no para|estoy harta de tantas reuniones|buen finde a todos"
    ),
    "it": (
        "haha va bene|ah, ho capito|non ti preoccupare|buon lunedì a tutti|hai visto la partita ieri sera|"
        "che tempo fa domani?|che stanco che sono|esatto, hai ragione|che giornata pazzesca|piove ancora|"
        "raccontami una barzelletta|sono stufo di queste riunioni|magari fosse venerdì"
    ),
}
NONE = [
    ("en", "plz sort spot"),
    ("en", "boss wants neptune"),
    ("en", "flurb the wotsit"),
    ("en", "wobble the retro a bit"),
    ("en", "I need something for friday"),
    ("en", "the booking was lovely"),
    ("de", "ich brauch was"),
    ("fr", "j'ai besoin de quelque chose"),
    ("es", "ponme algo"),
    ("it", "mi serve una cosa"),
    ("en", "freshen up my old standup"),
    ("de", "polier mein altes standup auf"),
]


@pytest.mark.parametrize("language", TALK)
def test_talk_is_known_for_talk(language: str) -> None:
    """Whatever it is about, it names nothing that could be booked, and asks for nothing."""
    heard = {text: sentence(text, language=language) for text in TALK[language].split("|")}
    assert [text for text, said in heard.items() if said.reading.intent == "other" and not is_small_talk(said)] == []
    assert [text for text, said in heard.items() if said.reading.certain == "do"] == []


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_may_be_a_wish_is_no_talk(language: str, text: str) -> None:
    """A garbled wish is said to be not understood."""
    assert not is_small_talk(sentence(text, language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "bis morgen in vega!"),
        ("fr", "à demain dans vega !"),
        ("fr", "à jeudi !"),
        ("es", "hasta mañana en vega!"),
        ("it", "a domani in vega!"),
    ],
)
def test_until_then_takes_leave(language: str, text: str) -> None:
    """Whoever says until when people do not meet asks for nothing."""
    assert takes_leave(sentence(text, language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "bis morgen!"), ("de", "vega bis morgen!"), ("fr", "à 15h !"), ("it", "a domani alle 10!")],
)
def test_an_end_or_a_clock_may_be_wanted(language: str, text: str) -> None:
    """An end alone may be an answer, and whoever says a clock wants something."""
    assert not takes_leave(sentence(text, language=language))
