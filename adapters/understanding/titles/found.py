"""Finds the title of a sentence and cuts it out."""

from dataclasses import dataclass, replace

from adapters.understanding.titles.clause import Clause
from adapters.understanding.titles.growing import Run
from adapters.understanding.titles.runs import runs, without_lead
from adapters.understanding.titles.signs import QUOTES, signed

MOST_TOKENS = 120
"""A longer text is a letter, or a trial of patience, and no wish with a title."""


@dataclass(frozen=True, slots=True)
class Found:
    """The words of a title, from `start` to before `end`, and the places of everything that leads to it or is it."""

    start: int
    end: int
    cut: range


def found(clause: Clause) -> Found | None:
    """Return the title of a sentence, if it has one; what is said to be one comes before what only looks like one."""
    if len(clause.tokens) > MOST_TOKENS:
        return None
    run = signed(clause) or _likeliest(clause)
    if run is None:
        return None
    run = without_lead(clause, _without_label(clause, run))
    first = run.start if run.lead is None else run.lead
    last = run.end
    if first and clause.words[first - 1] in QUOTES and last < len(clause.tokens):
        first, last = first - 1, last + 1
    return Found(run.start, run.end, range(first, last))


def _likeliest(clause: Clause) -> Run | None:
    """Return the purpose behind "for", or else the last words that may be a title."""
    every = list(runs(clause)) if clause.seeds else []
    return next((run for run in every if run.lead is not None), every[-1] if every else None)


def _without_label(clause: Clause, run: Run) -> Run:
    """Return a title without the word that only says that it is one: "topic roadmap"."""
    labelled = run.lead is None and run.end - run.start > 1 and clause.words[run.start] in clause.lex.titles.topics
    return replace(run, start=run.start + 1, lead=run.start) if labelled else run
