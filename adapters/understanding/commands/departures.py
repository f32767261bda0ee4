"""Departures in words: "departures fl123 daily 9:30-11 until 31 march", or the same without the first word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import running
from adapters.understanding.typography import folded
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.proposal import Timetable
from core.domain.resources.resource import Kind, Resource
from core.domain.resources.timetable import DAILY, timetable
from core.values import Interval

_PIECE = re.compile(r"[^\W\d_]+\.?|[-–—,/&+]|\S+?(?=[,\s]|$)")
"""A word, perhaps with the dot of a short one; what joins two days; or anything else up to a space or a comma."""
_JOINS = frozenset({",", "/", "&", "+"})
_TO = frozenset({"-", "–", "—"})


@dataclass(frozen=True, slots=True)
class Endless:
    """A timetable of a resource without a last day."""

    resource: Resource


def read_departures(text: str, ear: Ear, *, catalogue: Catalogue) -> Timetable | Endless | None:
    """
    Return the departures that are to be added; None if the words are about something else.

    Of what departs, and of seats, a repeat is a timetable; one departure needs the word for it.
    """
    line = Line(text)
    told = line.takes(running(ear.language).departures)
    if not told and not _speaks_of(text, catalogue):
        return None
    words = line.rest if told else text
    said, on = _weekdays(words, ear.language)
    reading = listen(said, ear, expects="book").reading
    if reading.repeat is None:
        # "Mon 18:00-19:30" is one departure; with a last day behind it, it is each Monday's.
        said, each = _weekdays(words, ear.language, least=1)
        repeated = listen(said, ear, expects="book").reading if each else reading
        if repeated.repeat is not None and repeated.repeat.until is not None:
            reading, on = repeated, each
    resource, wish = catalogue.named(reading.wish.resource) if reading.wish.resource else None, reading.wish
    if resource is None or wish.moment is None or wish.length is None:
        return None
    if not told and not (_departs(resource) and reading.repeat):
        return None
    repeat = reading.repeat
    if repeat is None:
        start = wish.moment.replace(tzinfo=resource.zone)
        return Timetable(resource.id, (Interval(start, start + wish.length),))
    if repeat.freq == "monthly" or repeat.interval > 1 or repeat.is_open:
        return Endless(resource)
    return Timetable(
        resource.id,
        timetable(
            wish.moment,
            wish.length,
            on=on or frozenset(repeat.weekdays) or DAILY,
            until=repeat.until,
            count=repeat.count,
            zone=resource.zone,
        ),
    )


def _weekdays(text: str, language: str, *, least: int = 2) -> tuple[str, frozenset[int]]:
    """
    Return the text with a list of weekdays as one word for every day, and the days; of fewer than `least`, none.

    "Mon, wed and fri", "mondays and thursdays", "every tuesday to friday".
    """
    words, lex = vocabulary(language), lexicon(language)
    found = list(_PIECE.finditer(text))
    said = [folded(each.group()).rstrip(".") for each in found]
    # A plural is the word with an s in every language that has one.
    named = {word: day for each, day in words.weekdays.items() for word in (each, f"{each}s")}
    first = next((at for at, word in enumerate(said) if word in named), None)
    if first is None:
        return text, frozenset()
    small = lex.numbers.articles | lex.links.on | lex.days.each
    joins = frozenset(words.conjunctions) | _JOINS | small
    end, days = first, list[int]()
    for at in range(first, len(said)):
        if said[at] in named:
            days += _through(days, named[said[at]], said[end:at], words.admin.to | _TO)
            end = at + 1
        elif said[at] not in joins | words.admin.to | _TO:
            break
    every = next((word for word, freq in lex.days.frequencies.items() if freq == "daily"), None)
    if len(set(days)) < least or every is None:
        return text, frozenset()
    while first and said[first - 1] in small:
        first -= 1
    return f"{text[: found[first].start()]}{every}{text[found[end - 1].end() :]}", frozenset(days)


def _through(before: Sequence[int], day: int, between: Sequence[str], to: frozenset[str]) -> list[int]:
    """Return a weekday; with a word for “to” before it, also those between the last one and it."""
    if not before or to.isdisjoint(between):
        return [day]
    return [(before[-1] + step) % 7 for step in range(1, (day - before[-1]) % 7 + 1)]


def _departs(resource: Resource) -> bool:
    """Whether something departs, or is one of the things that do: it may have no departure yet."""
    return bool(resource.departures) or resource.kind is Kind.SEAT


def _speaks_of(text: str, catalogue: Catalogue) -> bool:
    """Whether the words name something that departs: only then are they listened to once more."""
    said = text.casefold()
    return any(_departs(each) and each.name.casefold() in said for each in catalogue.resources)
