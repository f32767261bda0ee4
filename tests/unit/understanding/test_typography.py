"""How each language writes: apostrophes, plurals, letters that a keyboard lacks."""

import pytest

from adapters.understanding.lexicon import lexicon
from adapters.understanding.reading import Named
from adapters.understanding.tokens import tokens
from adapters.understanding.typography import Typography, folded
from tests.unit.understanding.said import heard

ITALIAN = Typography(elisions=frozenset({"l", "dell"}), plurals=(("a", "e"),))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "tomorrow's", ["tomorrow"]),
        ("en", "o'clock", ["oclock"]),
        ("fr", "l'atlas aujourd'hui", ["l", "atlas", "aujourdhui"]),
        ("fr", "JUSQU'À 4", ["jusqu", "a", "4"]),
        ("es", "l'atlas", ["latlas"]),
    ],
)
def test_an_apostrophe_means_what_it_means_in_the_language(language: str, text: str, words: list[str]) -> None:
    """English drops what says whose it is, French parts two words, and others keep one."""
    assert [token.text for token in tokens(text, lexicon(language).typography)] == words


def test_the_longest_elision_is_parted() -> None:
    """The end of a longer word is no word of its own."""
    assert [token.text for token in tokens("dell'ufficio", ITALIAN)] == ["dell", "ufficio"]


def test_several_of_a_noun_end_as_the_language_says() -> None:
    """Only nouns that end like one of a thing have such a plural."""
    assert list(ITALIAN.several("lavagna")) == ["lavagne"]
    assert list(ITALIAN.several("monitor")) == []


def test_german_words_are_known_without_umlauts() -> None:
    """Where a keyboard lacks ü, people type u or ue; other languages know no such spelling."""
    assert lexicon("de").typography.words("für") == {"fur", "fuer"}
    assert lexicon("es").typography.words("pingüino") == {"pinguino"}


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("Łódź", "lodz"), ("Øst", "ost"), ("Kad\N{LATIN SMALL LETTER DOTLESS I}köy", "kadikoy"), ("Œuvre", "oeuvre")],
)
def test_letters_that_unicode_does_not_take_apart_are_folded(typed: str, plain: str) -> None:
    """A name is found from every keyboard."""
    assert folded(typed) == plain


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "anna's room tomorrow at 3", "Anna's Room"),
        ("de", "Annas Room morgen um 3", "Anna's Room"),
        ("en", "annas room tomorrow at 3", "Anna's Room"),
        ("fr", "l'atelier demain 15h", "L'Atelier"),
        ("en", "l'atelier tomorrow at 3", "L'Atelier"),
        ("en", "latelier tomorrow at 3", "L'Atelier"),
        ("de", "lodz morgen um 3", "Łódź"),
    ],
)
def test_a_name_with_an_apostrophe_is_found_in_every_language(language: str, text: str, name: str) -> None:
    """Names keep the language they were given in, whoever speaks of them."""
    catalogue = (Named("Anna's Room", "room"), Named("L'Atelier", "studio"), Named("Łódź", "room"))
    assert heard(text, language=language, catalogue=catalogue).wish.resource == name


def test_a_word_for_several_of_a_kind_names_none_of_them() -> None:
    """Asked for desks, nobody means the one that is called Standing Desks."""
    catalogue = (Named("Standing Desks", "desk"), Named("Window Desk", "desk"))
    assert heard("desks tomorrow", catalogue=catalogue).intent == "find"


def test_a_phrase_has_one_meaning() -> None:
    """Of two meanings the later one would win without a word, and an umlaut makes no difference."""
    with pytest.raises(ValueError, match="wurde"):
        Typography().meanings({"würde|könnte": "maybe", "wurde": "past"})
