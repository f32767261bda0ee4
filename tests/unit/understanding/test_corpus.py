"""Sentences as people write them in chat, in four languages, each with all that is to be read in it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from adapters.chat.understanding.report import answers, catalogue_from

CORPUS = Path(__file__).parent / "corpus"
CATALOGUE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")
LEAST = 100
"""Sentences of each language."""


def _sentences() -> Iterator[Any]:
    for file in sorted(CORPUS.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            yield pytest.param(json.loads(line), id=f"{file.stem}-{number}")


@pytest.mark.parametrize("sentence", _sentences())
def test_a_sentence_is_read_as_it_was_meant(sentence: dict[str, Any]) -> None:
    """Everything it says is read, and nothing else; what contradicts itself becomes a question, whatever else is read."""
    [answer] = answers([json.dumps({key: sentence[key] for key in ("text", "lang", "now")})], catalogue=CATALOGUE)
    read = json.loads(answer)
    expected = {key: value for key, value in sentence.items() if key not in {"text", "lang", "now"}}
    if sentence["clarify"]:
        assert read["clarify"], sentence["text"]
    else:
        assert read == expected, sentence["text"]


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_every_language_has_its_sentences(language: str) -> None:
    """A hundred or more, no two alike."""
    texts = [json.loads(line)["text"] for line in (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(set(texts)) == len(texts) >= LEAST
