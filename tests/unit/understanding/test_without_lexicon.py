"""Members whose language has no lexicon: English is read, and the basics of their own language."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.basics import WORDS_OF
from tests.unit.understanding.said import at, heard

SENTENCES = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "basics.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("sentence", [each for each in SENTENCES if "start" in each], ids=lambda each: each["text"])
def test_days_and_clocks_are_understood(sentence: dict[str, Any]) -> None:
    """The thing by its name, day and clock in the member's own words; numbers and English mean what they always do."""
    found = heard(sentence["text"], language=sentence["lang"])

    assert (found.wish.resource, found.wish.start) == (sentence["resource"], at(sentence["start"]))
    assert found.wish.end == (at(sentence["end"]) if sentence["end"] else None)


@pytest.mark.parametrize("sentence", [each for each in SENTENCES if "intent" in each], ids=lambda each: each["text"])
def test_the_commonest_verbs_are_understood(sentence: dict[str, Any]) -> None:
    """To look for what is free, to cancel, to move, to list."""
    assert heard(sentence["text"], language=sentence["lang"]).intent == sentence["intent"]


def test_other_words_are_no_days() -> None:
    """A word that names no day leaves the sentence without one."""
    assert heard("vega para reunião", language="pt").wish.start is None


@pytest.mark.parametrize("language", WORDS_OF)
def test_every_language_with_a_few_words_has_its_days(language: str) -> None:
    """Whoever adds a few words for a language finds that dateparser knows it."""
    assert lexicon(language).code == language
