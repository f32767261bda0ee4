"""Refusals of a series whose rule has no dates that could be booked, or cannot become another one."""

from dataclasses import dataclass
from datetime import date

from core.errors.refusal import Refusal
from core.values import ResourceId


@dataclass(eq=False)
class NoSuchRhythm(Refusal):
    """Something cannot repeat every `interval` days, weeks or months; at most, `most` of them lie between two dates."""

    interval: int
    most: int


@dataclass(eq=False)
class SeriesTooLong(Refusal):
    """A series that begins on `first` is to end on `last`; it may last until `latest`. All are local dates."""

    first: date
    last: date
    latest: date


@dataclass(eq=False)
class NothingFalls(Refusal):
    """No date of the series falls on the local dates from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(eq=False)
class StaysTogether(Refusal):
    """Each date of a series has several units of that resource, which do not go to another one together."""

    resource: ResourceId


@dataclass(eq=False)
class NotOnThatDay(Refusal):
    """The dates of a series cannot all go along where one of them goes to that local date."""

    day: date
