"""Refusals about polls."""

from dataclasses import dataclass
from datetime import datetime

from core.errors.refusal import Refusal
from core.values import BookingId, PollId


@dataclass(eq=False)
class NoSuchPoll(Refusal):
    """There is no such poll, or none that this member takes part in."""


@dataclass(eq=False)
class PollOver(Refusal):
    """The poll has ended; `outcome` says what became of it."""

    poll: PollId
    outcome: str


@dataclass(eq=False)
class PollUndecided(Refusal):
    """Nobody has said yet that a time suits, so that none is the best; the asker can choose one."""

    poll: PollId


@dataclass(eq=False)
class PollSlotGone(Refusal):
    """That time can be had no longer; the others of the poll can."""

    poll: PollId


@dataclass(eq=False)
class TooManyPolls(Refusal):
    """The person has as many polls open as one may: the `most`, of which `first` closes first."""

    most: int
    first: PollId


@dataclass(eq=False)
class PolledAlready(Refusal):
    """The same people are asked for the same length on those days already."""

    poll: PollId


@dataclass(eq=False)
class PollUntilPast(Refusal):
    """The poll should close at `until`, which is not after `now`."""

    until: datetime
    now: datetime


@dataclass(eq=False)
class TooFewTimes(Refusal):
    """There are not two times left to choose from that begin late enough to ask anybody about them."""


@dataclass(eq=False)
class KeptForPoll(Refusal):
    """The slot is held for a poll, and becomes a booking by that alone."""

    booking: BookingId
    poll: PollId
