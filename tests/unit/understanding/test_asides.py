"""Asides: whole sentences about the card before them, in every language and any."""

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.asides import another_person, aside, behind_opening, colleague, praises
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.asides import About

SAID: dict[About, tuple[str, ...]] = {
    "kept": (
        "I'll keep it, just in case",
        "und den anderen lass",
        "je la garde au cas où",
        "pues me la quedo",
        "tienila",
    ),
    "freed": ("yeah, give it up", "gib ihn bitte frei", "oui, libère-la", "ya no la necesito", "lasciala pure libera"),
    "unsure": (
        "so what do I do with the room?",
        "was mach ich jetzt mit dem raum?",
        "du coup je fais quoi de la salle ?",
    ),
    "card": (
        "wait, which desk number is it?",
        "welcher Tag ist das?",
        "c'est lequel ?",
        "¿qué número es?",
        "che giorno è?",
        "is it approved yet?",
        "ist das schon genehmigt?",
    ),
    "deciders": (
        "who has to approve it?",
        "wer muss das genehmigen?",
        "qui décide ?",
        "¿quién la aprueba?",
        "chi decide?",
    ),
    "holder": ("who has it?", "wer hat das denn?", "qui l'a ?", "¿quién la tiene?", "chi ce l'ha?"),
    "others": ("and who else is in that day?", "wer ist sonst noch da?", "¿quién más está ese día?", "chi altro c'è?"),
    "after": ("alright, then the one right after", "und direkt danach?", "alors après", "¿y después?", "e dopo?"),
    "late": ("running late, save my spot", "je vais être en retard de 10 minutes", "no llego, voy con retraso"),
    "door": ("hm, how do I get in?", "wie komm ich da rein?", "comment on entre ?", "¿y cómo se entra?", "come entro?"),
    "day-later": ("move it to the day after", "einen Tag später bitte", "décale-la au lendemain", "al día siguiente"),
    "day-sooner": ("a day earlier please", "am Tag davor", "la veille", "el día anterior", "il giorno prima"),
    "after-all-not": ("actually don't", "ach quatsch, doch nicht", "finalement non", "mejor no", "anzi no"),
    "mistaken": (
        "oh no, I cancelled by mistake",
        "ich hab mich verklickt",
        "mince, j'ai annulé par erreur",
        "ay, la cancelé sin querer",
        "scusa, è stato un errore",
    ),
    "size": (
        "how many fit in there?",
        "wie viele passen rein?",
        "combien de places ?",
        "¿cuántos caben?",
        "quanti posti ha?",
    ),
    "behind": (
        "is anyone in after us?",
        "ist danach noch wer drin?",
        "il y a quelqu'un après ?",
        "e dopo chi la prende?",
    ),
    "other-times": (
        "when does it get free again?",
        "anything earlier?",
        "geht's auch früher?",
        "un autre horaire ?",
        "¿otra hora?",
        "altri orari?",
    ),
    "elsewhere": ("any other room then?", "gibt es was anderes?", "y a autre chose ?", "¿hay otra sala?", "c'è altro?"),
}
NONE = [
    *("la necesito", "ho bisogno della sala", "j'en ai besoin", "i need it", "ich brauche ihn"),
    *("keep atlas on friday", "cancel it", "move it to friday", "who is coming on friday?", "which rooms are free?"),
    *("he said i should give it up yesterday, but i won't", "no viene nadie", "dopo pranzo", "late lunch friday"),
]


@pytest.mark.parametrize(("about", "text"), [(about, text) for about, said in SAID.items() for text in said])
@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_an_aside_is_the_whole_sentence_in_any_language(language: str, about: About, text: str) -> None:
    """Whoever speaks, and whatever courtesy and exclamations stand around it."""
    assert aside(text, language) == about


@pytest.mark.parametrize("text", NONE)
def test_what_says_more_or_the_contrary_is_none(text: str) -> None:
    """A thing, another verb, or the same without its "not" is another sentence."""
    assert [aside(text, language) for language in LANGUAGES] == [None] * len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_has_two_meanings(language: str) -> None:
    """Without the words that change nothing in them, no two asides are alike that mean different things."""
    asides = lexicon(language).asides
    meanings = {(core, about) for sentence, about in asides.said.items() if (core := asides.core(sentence.split()))}
    assert len(meanings) == len(asides.cores)


COLLEAGUES = [
    *(("mara can't make it", ("absent", "mara")), ("priya is coming too", ("coming", "priya"))),
    *(("Mara kommt doch nicht", ("absent", "mara")), ("mara ne vient plus", ("absent", "mara"))),
    *(("priya también viene", ("coming", "priya")), ("viene anche priya", ("coming", "priya"))),
    *(("and mara too", ("coming", "mara")), ("mit mara", ("coming", "mara")), ("et mara aussi", ("coming", "mara"))),
    *(
        ("y también priya", ("coming", "priya")),
        ("e anche priya", ("coming", "priya")),
        ("mara", None),
        ("me too", None),
    ),
    *(("and mara as well", ("coming", "mara")), ("und mara noch dazu", ("coming", "mara"))),
    *(("i can't make it", None), ("priya is coming to atlas on friday", None)),
]


@pytest.mark.parametrize(("text", "meant"), COLLEAGUES)
def test_a_colleague_comes_or_does_not(text: str, meant: tuple[str, str] | None) -> None:
    """One name, and nothing but that they come, or that they do not."""
    assert colleague(text, "en") == meant


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "cheers, that's me sorted"), ("de", "danke dir, bis morgen"), ("fr", "merci beaucoup, à demain")],
)
def test_thanks_in_other_talk_are_thanks(language: str, text: str) -> None:
    """At either end of it; what is denied is no thanks."""
    assert praises(text, language)
    assert not praises("atlas tomorrow", language)
    assert not praises("thanks, but i didn't ask for that", "en")


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("en", "sweet, 9 to 10 please", "9 to 10 please"),
        ("en", "phew. i'm back. is there a screen?", "is there a screen?"),
        ("de", "so, wieder da. ist der beamer da drin?", "ist der beamer da drin?"),
        ("fr", "voilà. il y a un tableau ?", "il y a un tableau ?"),
        ("es", "ya estoy. tiene pizarra?", "tiene pizarra?"),
        ("it", "eccomi. c'è la lavagna?", "c'è la lavagna?"),
        ("en", "no, 9 to 10", None),
        ("en", "thursday, 9 to 10", None),
        ("en", "sweet", None),
    ],
)
def test_what_opens_a_sentence_and_says_nothing_of_it_is_known(language: str, text: str, rest: str | None) -> None:
    """Praise, an excuse, or that somebody is back; a refusal and a day say something."""
    assert behind_opening(text, language) == rest


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "oops not priya, mara", ("mara", "priya")),
        ("en", "sorry, I meant mara", ("mara", None)),
        ("de", "nicht priya sondern mara", ("mara", "priya")),
        ("fr", "oups pas priya, mara", ("mara", "priya")),
        ("es", "perdón, mara", ("mara", None)),
        ("it", "non priya, mara", ("mara", "priya")),
        ("en", "mara", None),
        ("en", "I meant thursday", None),
        ("en", "not priya, mara and jonas", None),
    ],
)
def test_another_person_is_meant(language: str, text: str, meant: tuple[str, str | None] | None) -> None:
    """One name in place of another, or of whoever was named before; a name alone says nothing of that."""
    assert another_person(text, language) == meant
