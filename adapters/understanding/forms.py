"""Forms: a list of labels with their values, such as "When: 3 Dec 10-11 · Where: Atlas · Attendees: 9"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from adapters.understanding.lexicon.occasions import Label
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

MARK = re.compile(r"[:=]")
WORD = re.compile(r"[^\W\d_]+")
LABEL_WORDS, LABEL_LETTERS = 4, 40
"""The longest label: "nombre de participants" has fewer of both."""
EDGES = " \t\n·•|;,/*-–—"
"""What separates the fields of a form."""
LEAST = 2
"""Labels from which on a text is a form: one alone may be a name with a remark."""
ORDER = (
    Label.VERB, Label.THING, Label.WHEN, Label.DATE, Label.TIME, Label.START, Label.END, Label.LENGTH, Label.REPEAT,
    Label.PEOPLE, Label.COMPANY,
)  # fmt: skip
"""The order in which a sentence tells the fields."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form, told as a sentence, and the title in it."""

    text: str
    title: str | None = None


def form_of(text: str, lex: Lexicon) -> Form | None:
    """Return the sentence that a form says; None of a text that is no form."""
    if ":" not in text and "=" not in text:
        return None
    found = list(_labels(text, lex.occasions.labels))
    if len(found) < LEAST:
        return None
    # A value reaches to the next label.
    ends = [*(start for _, start, _ in found[1:]), len(text)]
    said: dict[Label, str] = {}
    for (label, _, start), end in zip(found, ends, strict=True):
        value = " ".join(text[start:end].strip(EDGES).split())
        if value:
            said.setdefault(label, value)
    told = [_told(label, said, lex) for label in ORDER if label in said]
    head = text[: found[0][1]].strip(EDGES)
    return Form(", ".join(filter(None, [head, *told])), said.get(Label.TITLE))


def _labels(text: str, labels: Mapping[str, Label]) -> Iterator[tuple[Label, int, int]]:
    """Yield the labels, each with the places where it begins and where its value does."""
    for mark in MARK.finditer(text):
        first = max(0, mark.start() - LABEL_LETTERS)
        before = text[first : mark.start()].rstrip().replace("’", "'")
        # The colon of 10:30 stands behind a digit.
        words = list(WORD.finditer(before)) if before[-1:].isalpha() else []
        # The longest that is a label: of "3pm where:" only the last word is.
        for word in words[-LABEL_WORDS:]:
            label = labels.get(folded(before[word.start() :]))
            if label is not None:
                yield label, first + word.start(), mark.end()
                break


def _told(label: Label, said: Mapping[Label, str], lex: Lexicon) -> str | None:
    """Return a field as a sentence has it."""
    value = said[label]
    match label:
        case Label.PEOPLE if value.isdecimal() or folded(value) in lex.numbers.cardinals:
            return f"{value} {lex.occasions.persons}"
        case Label.PEOPLE | Label.COMPANY:
            return f"{lex.occasions.company} {value}" if not any(each.isdecimal() for each in value) else value
        case Label.TIME if value.isdecimal():
            return f"{min(lex.links.at)} {value}"
        case Label.START:
            return f"{value} - {said[Label.END]}" if Label.END in said else value
        case Label.END:
            return None if Label.START in said else f"{min(lex.links.until)} {value}"
        case _:
            return value
