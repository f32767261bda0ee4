"""The last word counts: what is taken back, what is left out, and what contradicts itself, in every language."""

from datetime import datetime
from pathlib import Path

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.reading import Reading
from adapters.understanding.report import catalogue_from
from tests.unit.understanding.said import heard

CATALOGUE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")
MONDAY_NOON = datetime.fromisoformat("2026-11-23T12:00")
SAID = Path(__file__).parent / "corpus" / "corrections"
LEAST = 20
"""Sentences of each language; half of them take something back, half leave something out."""


def told(reading: Reading) -> str:
    """Return the meaning in one line: intent, thing, start–end, length, people, and what is left out."""
    wish = reading.wish
    if reading.clarify:
        return "?"
    told = f"{reading.intent} {wish.resource or '-'}" + (f"#{wish.unit}" if wish.unit else "")
    if wish.start:
        told += wish.start.strftime(" %dT%H:%M" if isinstance(wish.start, datetime) else " %d")
    if wish.end:
        told += ("" if wish.start else " ") + wish.end.strftime("–%H:%M" if isinstance(wish.end, datetime) else "–%d")
    if wish.minutes:
        told += f" {-wish.minutes if reading.shorter else wish.minutes}min"
    told += f" for{wish.capacity}" if wish.capacity else ""
    return told + (" " + "".join(f"-{name}" for name in wish.without) if wish.without else "")


def sentences(language: str) -> list[tuple[str, str]]:
    """Return the sentences of a language with their meanings, which stand behind a bar."""
    lines = (SAID / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [(text, meant) for text, _, meant in (line.partition("|") for line in lines)]


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [(language, *sentence) for language in LANGUAGES for sentence in sentences(language)],
)
def test_the_last_word_counts(language: str, text: str, meant: str) -> None:
    """What is said again replaces what was said before; the rest stays, and what is not sure is asked."""
    assert told(heard(text, language=language, now=MONDAY_NOON, catalogue=CATALOGUE)) == meant


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_corrects_itself(language: str) -> None:
    """Each language has its own sentences, no two of them alike."""
    texts = [text for text, _ in sentences(language)]
    assert len(set(texts)) == len(texts) >= LEAST
