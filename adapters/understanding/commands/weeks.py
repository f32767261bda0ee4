"""Days and hours that are taken out of the opening hours: `no bookings on weekends`, `nobody may book before 9`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.vocabulary import Vocabulary
from adapters.understanding.lexicon.running import Act
from adapters.understanding.typography import folded
from core.domain.resources.hours import MIDNIGHT, Opening, Week

NOON = 12
HALF_DAY = NOON * 60
EARLY = 6 * 60
"""The minute of the day by which nobody closes: after 5 is after 17:00."""
_CLOCK = re.compile(
    r"(?:a )?(?:las? |le |alle |um )?(\d{1,2})(?:[:.h]?([0-5]\d))?\s*([ap]\.?m\.?)?\s*([^\W\d_]+'?[^\W\d_]*)?"
)
"""An hour alone: 9, 9:30, 6pm, 18 uhr, 18h, las 18."""


@dataclass(frozen=True, slots=True)
class Days:
    """Some days of the week, Monday is 0; `recurring` if the words mean each of them, and not the next one alone."""

    days: frozenset[int]
    recurring: bool

    def closed(self, week: Week) -> Week:
        """Return opening hours without these days."""
        return tuple(() if day in self.days else hours for day, hours in enumerate(week))

    def only(self, week: Week) -> Week:
        """Return the opening hours of these days alone."""
        return tuple(hours if day in self.days else () for day, hours in enumerate(week))


@dataclass(frozen=True, slots=True)
class Hours:
    """
    Minutes of the day from which, and up to which, something is open at the most.

    Not `sure` where the words may mean half a day later.
    """

    opens: int
    closes: int
    sure: bool

    def within(self, week: Week) -> Week:
        """Return what of opening hours lies within these."""
        return tuple(tuple(self._cut(day)) for day in week)

    def _cut(self, day: tuple[Opening, ...]) -> Iterator[Opening]:
        for part in day:
            opens, closes = max(part.opens, self.opens), min(part.closes, self.closes)
            if opens < closes:
                yield Opening(opens, closes)


@dataclass(frozen=True, slots=True)
class _Clock:
    """A minute of the day; `exact` where it cannot mean half a day later."""

    minute: int
    exact: bool


def days_said(said: str, words: Vocabulary, plurals: Mapping[str, int]) -> Days | None:
    """Return the days that words name: fridays, the weekend, saturday and sunday; None for other words."""
    line, days, recurring = Line(said), set[int](), True
    while not line.done:
        if line.takes(frozenset({","}) | words.admin.opens | frozenset(words.conjunctions)):
            continue
        several = line.taken(words.admin.day_spans)
        if several is not None:
            days |= set(several)
            continue
        word = folded(line.rest.split()[0].rstrip(","))
        day = words.weekdays.get(word, words.weekdays.get(word.removesuffix("s")))
        if day is None or not line.takes({line.rest.split()[0].rstrip(",").lower(), word}):
            return None
        recurring = recurring and (word in plurals or word not in words.weekdays)
        days.add(day)
    return Days(frozenset(days), recurring) if days else None


def hours_said(slots: Mapping[str, str], act: Act, words: Vocabulary) -> Hours | None:
    """Return the hours between two clocks, or before or after one; None where none is said, or they say no hours."""
    first = _clock(slots["{value}"], words)
    if first is None:
        return None
    if act == "not-before":
        return Hours(first.minute, MIDNIGHT, sure=first.exact or first.minute > EARLY)
    if act == "not-after":
        return _between(_Clock(0, exact=True), first)
    last = _clock(slots["{until}"], words)
    return _between(first, last) if last else None


def _between(first: _Clock, last: _Clock) -> Hours | None:
    """Return the hours between two clocks: nobody closes before they open, nor early in the morning."""
    opens, closes = first.minute, last.minute
    if not last.exact and closes <= EARLY:
        # "Between 2 and 5" is in the afternoon, "from 9 to 5" from the morning on.
        opens += HALF_DAY if opens < closes and not first.exact else 0
        closes += HALF_DAY
    elif not last.exact and closes <= opens:
        closes += HALF_DAY
    return Hours(opens, closes, sure=last.exact or closes > HALF_DAY) if opens < closes <= MIDNIGHT else None


def _clock(said: str, words: Vocabulary) -> _Clock | None:
    match = _CLOCK.fullmatch(folded(said))
    if match is None or (match[4] or "h") not in words.admin.hours | {"h"}:
        return None
    hour, exact = int(match[1]), bool(match[3]) or match[1].startswith("0") or int(match[1]) >= NOON
    if match[3] and hour <= NOON:
        hour = hour % NOON + (NOON if match[3].startswith("p") else 0)
    minute = hour * 60 + int(match[2] or 0)
    return _Clock(minute, exact) if minute <= MIDNIGHT else None
