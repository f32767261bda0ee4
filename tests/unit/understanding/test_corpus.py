"""Sentences as people write them in chat, in every language, each with its whole reading."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.report import answers, catalogue_from

CORPUS = Path(__file__).parent / "corpus"
CATALOGUE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")
LEAST = 100
UNSAID: dict[str, Any] = {"title": None, "people": [], "units": None, "zone": None}
"""What a sentence of the corpus does not say, unless its line says it; only some lines tell how certain they are."""
"""Sentences of each language."""


def _sentences(language: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(sentence, id=f"{language}-{number}")
        for language in LANGUAGES
        for number, sentence in enumerate(_sentences(language), 1)
    ],
)
def test_a_sentence_is_read_as_it_was_meant(sentence: dict[str, Any]) -> None:
    """A sentence is read whole and nothing is added; a contradiction becomes a question."""
    [answer] = answers([json.dumps({key: sentence[key] for key in ("text", "lang", "now")})], catalogue=CATALOGUE)
    read = json.loads(answer)
    expected = {key: value for key, value in sentence.items() if key not in {"text", "lang", "now"}}
    if sentence["clarify"]:
        assert read["clarify"], sentence["text"]
    else:
        expected = UNSAID | expected
        assert {key: read[key] for key in expected} == expected, sentence["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_sentences(language: str) -> None:
    """Each language has at least a hundred sentences, no two of them alike."""
    texts = [sentence["text"] for sentence in _sentences(language)]
    assert len(set(texts)) == len(texts) >= LEAST
