"""What a person can want of a poll about a time for several people."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from core.values import BookingId, PollId, QuestionId


@dataclass(frozen=True, slots=True)
class PollTimes:
    """Hold some times for the people of a question, and ask them which suits."""

    word: ClassVar = "polltimes"

    question: QuestionId | None = None
    until: datetime | date | None = None
    """When it shall close at the latest, as a wall time of the place, or with the end of a day there."""


@dataclass(frozen=True, slots=True)
class VotePoll:
    """Say that a time of a poll suits, or no longer; without one, that none does."""

    word: ClassVar = "vote"

    poll: PollId
    slot: BookingId | None = None


@dataclass(frozen=True, slots=True)
class DecidePoll:
    """Book the time of a poll that suits most, or this one."""

    word: ClassVar = "decide"

    poll: PollId
    slot: BookingId | None = None


@dataclass(frozen=True, slots=True)
class CallOffPoll:
    """End a poll without a booking."""

    word: ClassVar = "unpoll"

    poll: PollId


@dataclass(frozen=True, slots=True)
class ShowPoll:
    """See how a poll stands."""

    word: ClassVar = "poll"

    poll: PollId


@dataclass(frozen=True, slots=True)
class ShowPolls:
    """See the open polls in which one takes part."""

    word: ClassVar = "polls"


@dataclass(frozen=True, slots=True)
class TimesAgain:
    """See further times for the people of a poll that came to nothing."""

    word: ClassVar = "pollagain"

    poll: PollId


Intent = PollTimes | VotePoll | DecidePoll | CallOffPoll | ShowPoll | ShowPolls | TimesAgain
