"""Reads over which time a report is wanted, and what it shall count by."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from adapters.understanding.lexicon.shape import Lexicon
from core.domain.reports import By, Form, Period


@dataclass(frozen=True, slots=True)
class Reported:
    """What somebody wants to know of how everything was used; None stands for what was not said."""

    period: Period | None = None
    by: By | None = None
    least: bool = False
    """Whether what is used least comes first: what could be given up?"""
    absent: bool = False
    """Whether bookings to which nobody came matter most."""
    form: Form = Form.WORDS
    monthly: Literal["start", "stop"] | None = None
    """Whether it shall come by itself each month, or no longer."""


def reported(words: Sequence[str], lex: Lexicon) -> Reported:
    """Return what a question about use wants to know."""
    known = lex.questions.reporting
    by = next((known.by[word] for each, word in pairwise(words) if each in known.each and word in known.by), None)
    return Reported(
        period=_period(words, lex),
        by=By(by) if by else None,
        least=not known.least.isdisjoint(words),
        absent=not known.absent.isdisjoint(words),
        monthly=_monthly(words, lex),
        form=next((Form(known.forms[word]) for word in words if word in known.forms), Form.WORDS),
    )


def _monthly(words: Sequence[str], lex: Lexicon) -> Literal["start", "stop"] | None:
    known = lex.questions.reporting
    every = any(one in known.every and known.periods.get(other) == "month" for one, other in pairwise(words))
    if not every and known.monthly.isdisjoint(words):
        return None
    return "start" if known.stopping.isdisjoint(words) else "stop"


def _period(words: Sequence[str], lex: Lexicon) -> Period | None:
    """Return the week, month, quarter or year that is named, this one or the last; or a month by its name."""
    known = lex.questions.reporting
    unit = next((known.periods[word] for word in words if word in known.periods), None)
    if unit and not known.last.isdisjoint(words):
        return Period(unit, back=1)
    if unit and not known.this.isdisjoint(words):
        return Period(unit)
    # Not the first word: "may I have a report".
    month = next((lex.days.months[word] for word in words[1:] if word in lex.days.months), None)
    return Period("month", month=month) if month else None
