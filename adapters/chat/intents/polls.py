"""What a person can want of a poll about a time for several people."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import BookingId, PollId, QuestionId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class PollTimes(Intent):
    """Hold some times for the people of a question, and ask them which suits."""

    word: ClassVar = "polltimes"

    question: QuestionId | None = None
    until: datetime | date | None = None
    """When it shall close at the latest, as a wall time of the place, or with the end of a day there."""


@dataclass(frozen=True, slots=True)
class VotePoll(Intent):
    """Say that a time of a poll suits, or no longer; without one, that none does."""

    word: ClassVar = "vote"

    poll: PollId
    slot: BookingId | None = None


@dataclass(frozen=True, slots=True)
class DecidePoll(Intent):
    """Book the time of a poll that suits most, or this one."""

    word: ClassVar = "decide"

    poll: PollId
    slot: BookingId | None = None


@dataclass(frozen=True, slots=True)
class CallOffPoll(Intent):
    """End a poll without a booking."""

    word: ClassVar = "unpoll"

    poll: PollId


@dataclass(frozen=True, slots=True)
class ShowPoll(Intent):
    """See how a poll stands."""

    word: ClassVar = "poll"

    poll: PollId


@dataclass(frozen=True, slots=True)
class ShowPolls(Intent):
    """See the open polls in which one takes part."""

    word: ClassVar = "polls"


@dataclass(frozen=True, slots=True)
class TimesAgain(Intent):
    """See further times for the people of a poll that came to nothing."""

    word: ClassVar = "pollagain"

    poll: PollId
