"""A poll: the times that are held, what everybody said to them, until when it is open, and which of them wins."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.values import BookingId, Interval, MemberId, OrganizationId, PollId

MOST_SLOTS = 5
"""Times that a poll holds at most."""
FEWEST_SLOTS = 2
"""One time is no choice: it can be booked at once."""
MOST_OPEN = 3
"""Polls that a person has open at once."""
LEAD = timedelta(minutes=30)
"""How long before its first time a poll closes: whoever comes has to learn of it."""
SHORTEST = timedelta(minutes=30)
"""The least time for which people are asked; a time that begins too soon for that is no part of a poll."""
SETTLES = timedelta(minutes=1)
"""How long after the last answer a poll is still open: who has pressed a time, or none, may want to press another."""
GRACE = timedelta(hours=1)
"""How long a time is held after a poll about it alone would have closed, should nobody be there to close it."""


class Outcome(StrEnum):
    """What became of a poll."""

    DECIDED = "decided"
    NOBODY = "nobody"
    """No time suits anybody, or nobody has answered."""
    CALLED_OFF = "called_off"
    """Its asker called it off, or has left."""
    LOST = "lost"
    """None of its times could be booked any more."""


@dataclass(frozen=True, slots=True)
class Poll:
    """
    Some times that are held for a member, and what others say to them; `version` counts its states, from 1.

    `votes` has for each who has answered the times that suit them, none if none does.
    """

    id: PollId
    organization: OrganizationId
    asker: MemberId
    voters: tuple[MemberId, ...]
    slots: tuple[BookingId, ...]
    via: str
    asked_at: datetime
    closes_at: datetime
    version: int
    votes: Mapping[MemberId, frozenset[BookingId]]
    outcome: Outcome | None = None
    ended_at: datetime | None = None
    booking: BookingId | None = None
    """The time that was chosen."""

    @property
    def people(self) -> frozenset[MemberId]:
        """Everybody who takes part."""
        return frozenset({self.asker, *self.voters})

    @property
    def complete(self) -> bool:
        """Whether everybody who is asked has answered."""
        return all(each in self.votes for each in self.voters)

    def open(self, now: datetime) -> bool:
        """Return whether it can be answered."""
        return self.ended_at is None and now < self.closes_at

    def for_slot(self, slot: BookingId) -> tuple[MemberId, ...]:
        """Return whom a time suits, of those who are asked, in their order."""
        return tuple(each for each in self.voters if slot in self.votes.get(each, ()))

    def best_first(self, standing: Mapping[BookingId, Interval]) -> list[BookingId]:
        """Return the times of these that suit anybody: most people first, of as many the earliest, then by their id."""
        wanted = [each for each in self.slots if each in standing and self.for_slot(each)]
        return sorted(wanted, key=lambda each: (-len(self.for_slot(each)), standing[each].start, each))


def closes_at(now: datetime, during: Interval, *, most: timedelta) -> datetime:
    """Return until when people can be asked about a time: so long at most, and until shortly before it begins."""
    return min(now + most, during.start - LEAD)


def in_time(now: datetime, during: Interval) -> bool:
    """Return whether a time begins late enough to ask anybody about it."""
    return during.start - LEAD - now >= SHORTEST


def toggled(chosen: Collection[BookingId], slot: BookingId) -> frozenset[BookingId]:
    """Return the times that suit somebody after they pressed one of them: it suits now, or no longer."""
    return frozenset(chosen) ^ {slot}
