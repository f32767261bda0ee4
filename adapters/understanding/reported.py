"""Reads over which time a report is wanted, and what it shall count by."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from adapters.understanding.lexicon.shape import Lexicon
from core.domain.reports import By, Form, Period

LONGEST = 1_000
"""How many days, weeks, months or years a report can go back."""
LAST_DAY = 31
AROUND = 3
"""Words before one for what is booked most among which stands what: "heures de pointe", "jours les plus chargés"."""
YEAR = re.compile("(?:19|20)[0-9]{2}")


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
    since: bool = False
    """Whether a day that is named alone is the first of many."""
    weekday: bool = False
    """Whether days are named by their place in the week alone, so that the last one is at most a week ago."""
    ahead: bool = False
    """Whether it is to be of days to come, of which nothing can be told."""
    dated: bool = False
    """Whether days are spoken of, understood or not."""
    approvals: bool = False
    """Whether it is about how long approvals took."""


def reported(words: Sequence[str], lex: Lexicon) -> Reported:
    """Return what a question about use wants to know."""
    known = lex.questions.reporting
    by = next((known.by[word] for each, word in pairwise(words) if each in known.each and word in known.by), None)
    by = by or _busiest(words, lex) or ("person" if not known.who.isdisjoint(words[:1]) else None)
    return Reported(
        period=_period(words, lex),
        by=By(by) if by else None,
        least=not known.least.isdisjoint(words),
        absent=not known.absent.isdisjoint(words),
        monthly=_monthly(words, lex),
        form=next((Form(known.forms[word]) for word in words if word in known.forms), Form.WORDS),
        since=not known.since.isdisjoint(words),
        weekday=any(word in lex.days.weekdays for word in words) and not any(word.isdigit() for word in words),
        ahead=any(lex.days.sides.get(word) == "next" or lex.days.relative.get(word, 0) > 0 for word in words),
        dated=_dated(words, lex),
        approvals=not known.approvals.isdisjoint(words),
    )


def _busiest(words: Sequence[str], lex: Lexicon) -> str | None:
    """Return what is asked for that is booked most, "the busiest days", "heures de pointe"; else the hours."""
    known = lex.questions.reporting
    at = next((at for at, word in enumerate(words) if word in known.peaks), None)
    if at is None:
        return None
    around = (*words[at + 1 : at + 2], *reversed(words[max(0, at - AROUND) : at]))
    return next((known.by[word] for word in around if word in known.by), "hour")


def _dated(words: Sequence[str], lex: Lexicon) -> bool:
    known = lex.questions.reporting
    return any(word in known.last or word in lex.links.until or word.isdigit() for word in words)


def _number(word: str, lex: Lexicon) -> int | None:
    return int(word) if word.isascii() and word.isdigit() else lex.numbers.cardinals.get(word)


def _lately(words: Sequence[str], lex: Lexicon) -> Period | None:
    """Return "the last 7 days", in whatever order a language says it."""
    known = lex.questions.reporting
    for at, word in enumerate(words):
        count = _number(word, lex)
        around = words[max(0, at - 1) : at + 3]
        unit = next((known.periods[each] for each in words[at + 1 : at + 3] if each in known.periods), None)
        if count and count <= LONGEST and unit and not known.last.isdisjoint(around):
            return Period(unit, lately=count)
    return None


def _monthly(words: Sequence[str], lex: Lexicon) -> Literal["start", "stop"] | None:
    known = lex.questions.reporting
    every = any(one in known.every and known.periods.get(other) == "month" for one, other in pairwise(words))
    if not every and known.monthly.isdisjoint(words):
        return None
    return "start" if known.stopping.isdisjoint(words) else "stop"


def _period(words: Sequence[str], lex: Lexicon) -> Period | None:
    """Return the week, month, quarter or year that is named, this one or the last; or a month by its name."""
    known = lex.questions.reporting
    lately = _lately(words, lex)
    if lately:
        return lately
    unit = next((known.periods[word] for word in words if known.periods.get(word, "day") != "day"), None)
    if unit and not known.last.isdisjoint(words):
        return Period(unit, back=1)
    if unit and not known.this.isdisjoint(words):
        return Period(unit)
    # Not the first word: "may I have a report".
    month = next((at for at, word in enumerate(words) if at and word in lex.days.months), None)
    year = next((int(word) for word in words if YEAR.fullmatch(word)), None)
    if month is None and year:
        return Period("year", year=year)
    # A number beside it is a day of it.
    if month is None or any(_day_of_month(word) for word in (*words[month - 1 : month], *words[month + 1 : month + 2])):
        return None
    return Period("month", month=lex.days.months[words[month]], year=year)


def _day_of_month(word: str) -> bool:
    number = word.rstrip(".").removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return number.isascii() and number.isdigit() and 0 < int(number) <= LAST_DAY
