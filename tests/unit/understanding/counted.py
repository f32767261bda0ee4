"""Sentences that are counted as a whole: talk, that nothing may follow, and plain requests, that must be done."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from adapters.understanding.report import answers, catalogue_from

Sentence = Mapping[str, Any]
Shown = Mapping[str, Any]

CORPUS = Path(__file__).parent / "corpus"
CATALOGUE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")
CHANGING = frozenset({"cancel", "move", "extend", "checkout"})
"""What changes a booking that stands."""


def sentences(name: str) -> list[Sentence]:
    """Return the sentences of a file of the corpus, in its order."""
    return [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def read(asked: Sequence[Sentence]) -> list[Shown]:
    """Return what the `understand` command shows for each sentence, in their order."""
    lines = [json.dumps({key: sentence[key] for key in ("text", "lang", "now")}) for sentence in asked]
    return [json.loads(answer) for answer in answers(lines, catalogue=CATALOGUE)]


def changes(shown: Shown) -> bool:
    """Return whether a booking that stands would be changed without a question."""
    return shown["certain"] == "do" and shown["intent"] in CHANGING and not shown["clarify"]


def holds(shown: Shown) -> bool:
    """Return whether something new would be held without a question."""
    return shown["certain"] == "do" and shown["intent"] == "book" and not shown["clarify"]


def by_kind(failing: Iterable[Sentence]) -> str:
    """Return the failing sentences under their kinds, the worst kind first."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for sentence in failing:
        kinds[sentence["kind"]].append(f"  {sentence['lang']}: {sentence['text']}")
    worst = sorted(kinds.items(), key=lambda kind: -len(kind[1]))
    return "\n".join(f"\n{kind}: {len(said)}\n" + "\n".join(said) for kind, said in worst)
