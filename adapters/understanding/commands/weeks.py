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
    """Minutes of the day from which, and up to which, something is open at the most."""

    opens: int
    closes: int

    def within(self, week: Week) -> Week:
        """Return what of opening hours lies within these."""
        return tuple(tuple(self._cut(day)) for day in week)

    def _cut(self, day: tuple[Opening, ...]) -> Iterator[Opening]:
        for part in day:
            opens, closes = max(part.opens, self.opens), min(part.closes, self.closes)
            if opens < closes:
                yield Opening(opens, closes)


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
    first = _minute(slots["{value}"], words)
    if first is None:
        return None
    if act == "not-before":
        return Hours(first, MIDNIGHT)
    if act == "not-after":
        return Hours(0, first) if first else None
    last = _minute(slots["{until}"], words)
    if last is not None and last <= first < NOON * 60:
        # "From 9 to 5": nobody closes before they open.
        last += NOON * 60
    return Hours(first, last) if last is not None and first < last <= MIDNIGHT else None


def _minute(said: str, words: Vocabulary) -> int | None:
    match = _CLOCK.fullmatch(folded(said))
    if match is None or (match[4] or "h") not in words.admin.hours | {"h"}:
        return None
    hour = int(match[1])
    if match[3] and hour <= NOON:
        hour = hour % NOON + (NOON if match[3].startswith("p") else 0)
    minute = hour * 60 + int(match[2] or 0)
    return minute if minute <= MIDNIGHT else None
