"""What a person can want of a time for several people."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import GroupId, QuestionId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class FindTime(Intent):
    """See when everybody whom the wish names is free, with something to meet in."""

    wish: Wish
    said: str
    """The text without the people: a group may be named in it."""
    larger: bool = False
    """Whether the thing that the wish names is only the smallest that will do."""
    unknown: str | None = None
    """The name of such a thing, as typed, if nothing here is called so."""
    group: str | None = None
    """The name of a group, as typed, where it is for nobody else."""
    unclear: str | None = None
    """What is wrong with the day that is said, if it is none: no time of other days was asked for."""


@dataclass(frozen=True, slots=True)
class MoreTimes(Intent):
    """See further times for the people of a question, from this place on."""

    word: ClassVar = "times"

    skip: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class TimeWith(Intent):
    """Look for a time for everybody in a group, as its question says."""

    word: ClassVar = "timewith"

    group: GroupId
    question: QuestionId | None = None
