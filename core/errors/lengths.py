"""Refusals of what is longer, or more, than Bellhop takes; each says how much that is."""

from dataclasses import dataclass
from datetime import timedelta

from core.errors.refusal import Refusal


@dataclass(eq=False)
class TextTooLong(Refusal):
    """A text has `length` characters and may have `most`; `what` is its key in `lengths.TEXTS`."""

    what: str
    most: int
    length: int


@dataclass(eq=False)
class TextMissing(Refusal):
    """A name has no characters besides spaces; `what` is its key in `lengths.TEXTS`."""

    what: str


@dataclass(eq=False)
class TooMany(Refusal):
    """There are `given` things and there may be `most`; `what` is their key in `lengths.COUNTS`."""

    what: str
    most: int
    given: int


@dataclass(eq=False)
class TooManyToTakeOut(Refusal):
    """There are more than `most` bookings, and a member takes out no more at once."""

    most: int


@dataclass(eq=False)
class RuleTooLong(Refusal):
    """The value of `rule`, a field of a policy, is a longer time than `most`."""

    rule: str
    most: timedelta


@dataclass(eq=False)
class RuleTooShort(Refusal):
    """The value of `rule`, a field of a policy, is a shorter time than `least`."""

    rule: str
    least: timedelta
