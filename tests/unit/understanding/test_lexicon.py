"""Every lexicon: phrases lead to words that exist, and every phrase and word can be typed."""

from dataclasses import fields

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.lexicon import lexicon, template
from adapters.understanding.lexicon.inner import Inner, with_inner_words
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.names import index
from adapters.understanding.sentence import Reader
from adapters.understanding.tokens import tokens
from tests.unit.understanding.said import CATALOGUE, NOW, at


def words_of(lex: Lexicon) -> set[str]:
    """Return every word that stands in any field."""
    groups = (lex.numbers, lex.spans, lex.clocks, lex.days, lex.links, lex.things, lex.verbs, lex.talk)
    values = [getattr(group, field.name) for group in groups for field in fields(group)]
    return {word for value in values if isinstance(value, frozenset | dict) for word in value} | lex.occasions.named


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_leads_to_words_of_the_lexicon(language: str) -> None:
    """A phrase that leads to a word which no field holds would be read as nothing."""
    lex = lexicon(language)
    known = words_of(lex) | lex.titles.topics | lex.titles.labels
    lost = {
        f"{phrase} → {meant}"
        for phrase, meant in lex.phrases.items()
        if not all(word in known or word.isdecimal() or not word[:1].isalnum() for word in meant.split())
    }
    assert lost == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_typed(language: str) -> None:
    """A phrase that is not what the tokens of its own text are would never match."""
    lex = lexicon(language)
    written = {phrase: phrase.replace("~", "") for phrase in lex.phrases}
    assert {
        phrase
        for phrase, text in written.items()
        if [token.text for token in tokens(text, lex.typography)] != text.split()
    } == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_can_be_typed(language: str) -> None:
    """A word with a mark in it would never be met; only inner words may have one."""
    lex = lexicon(language)
    phrases = {*lex.talk.remarks, *lex.occasions.named, *lex.things.classes}
    typed = {word for word in words_of(lex) if word[:1].isalpha()} - {*Inner, *phrases}
    typed |= {word for phrase in lex.things.classes for word in phrase.split()}
    assert {word for word in typed if [token.text for token in tokens(word, lex.typography)] != [word]} == set()


@pytest.mark.parametrize(
    ("text", "intent", "start", "end"),
    [
        ("orion morgen van 15 tot 17 uur", "book", "2026-11-21T15:00", "2026-11-21T17:00"),
        ("reserveer orion op dinsdag om half drie", "book", "2026-11-24T14:30", None),
        ("annuleer orion overmorgen", "cancel", "2026-11-22", None),
        ("mijn reserveringen vandaag", "list", "2026-11-20", None),
    ],
)
def test_the_template_reads_its_first_sentences(text: str, intent: str, start: str, end: str | None) -> None:
    """A new language starts from something that works."""
    lex = with_inner_words(template.LEXICON)
    # An index remembers the words of each language, and the basics of Dutch are another lexicon: so it has its own.
    reader = Reader(lex, index(list(CATALOGUE)), NOW, month_first=False)
    found = reader.meaning(reader.parse(tokens(text, lex.typography)), expected=False)
    assert (found.intent, found.wish.start, found.wish.end) == (intent, at(start), at(end) if end else None)
