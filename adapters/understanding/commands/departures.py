"""Departures in words: "departures fl123 daily 9:30-11 until 31 march", or the same without the first word."""

from dataclasses import dataclass

from adapters.understanding.commands.line import Line
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon.running import running
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.proposal import Timetable
from core.domain.resources.resource import Resource
from core.domain.resources.timetable import timetable
from core.values import Interval


@dataclass(frozen=True, slots=True)
class Endless:
    """A timetable of a resource without a last day."""

    resource: Resource


def read_departures(text: str, ear: Ear, *, catalogue: Catalogue) -> Timetable | Endless | None:
    """
    Return the departures that are to be added; None if the words are about something else.

    Of what departs already a repeat is a timetable; one departure, or the first ones, need the word for it.
    """
    line = Line(text)
    told = line.takes(running(ear.language).departures)
    if not told and not _speaks_of(text, catalogue):
        return None
    reading = listen(line.rest if told else text, ear, expects="book").reading
    resource, wish = catalogue.named(reading.wish.resource) if reading.wish.resource else None, reading.wish
    if resource is None or wish.moment is None or wish.length is None:
        return None
    if not told and not (resource.departures and reading.repeat):
        return None
    repeat = reading.repeat
    if repeat is None:
        start = wish.moment.replace(tzinfo=resource.zone)
        return Timetable(resource.id, (Interval(start, start + wish.length),))
    if repeat.freq == "monthly" or (repeat.until is None and repeat.count is None):
        return Endless(resource)
    return Timetable(
        resource.id,
        timetable(
            wish.moment, wish.length, every=repeat.freq, until=repeat.until, count=repeat.count, zone=resource.zone
        ),
    )


def _speaks_of(text: str, catalogue: Catalogue) -> bool:
    """Whether the words name something that departs: only then are they listened to once more."""
    said = text.casefold()
    return any(each.departures and each.name.casefold() in said for each in catalogue.resources)
