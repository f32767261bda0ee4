"""
Rates: how often may be asked by one token, for one person, and by one organization.

Each is a bucket that holds as many requests as its rate allows in a window, and fills steadily. All processes draw on
the same buckets, a few requests at a time: what a process has drawn it spends without asking anybody, so that a busy
organization's bucket is written once in dozens of requests. Together they never allow more than the rate; what one has
drawn and not spent within a window is lost.
"""

from asyncio import Lock
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

from core.domain.people.tokens import Bearer
from core.values import OrganizationId

DRAWS = 30
"""In how many parts a bucket is drawn."""
KNOWN = 1_000
"""How many buckets a process remembers before it forgets those that it has not drawn on for a window."""


class Counted(StrEnum):
    """Whose requests are counted together."""

    TOKEN = "token"  # noqa: S105 - what it is called, and no secret
    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class Rate:
    """At most so many requests within a window, which they divide into whole microseconds."""

    counted: Counted
    most: int
    window: timedelta = timedelta(minutes=1)

    @property
    def step(self) -> timedelta:
        """How long it takes until one more is allowed."""
        return self.window / self.most

    @property
    def drawn(self) -> int:
        """How many requests are drawn at once."""
        return max(1, self.most // DRAWS)


RATES = (Rate(Counted.TOKEN, 300), Rate(Counted.PERSON, 600), Rate(Counted.ORGANIZATION, 3_000))
"""Five a second is more than any door display or assistant asks, and ten of them do not hold up anybody else."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """One bucket: of whom, and by which rate."""

    organization: OrganizationId
    subject: int
    """The id of the token, of the member, or of the organization."""
    rate: Rate


@dataclass(frozen=True, slots=True)
class Level:
    """How a bucket stands after a request; another process may have drawn on it meanwhile."""

    rate: Rate
    left: int
    full_at: datetime
    """When it holds everything again, if nobody asks."""


@dataclass(slots=True)
class Drawn:
    """What a process has drawn from a bucket: how many requests, and when the bucket is full again."""

    requests: int
    full_at: datetime

    def level(self, rate: Rate, *, now: datetime) -> Level:
        """Return how the bucket stands."""
        return Level(rate, self.requests + holds(rate, self.full_at, now=now), self.full_at)


@dataclass(slots=True)
class Buckets:
    """What one process has drawn, from each bucket."""

    drawn: dict[Bucket, Drawn] = field(default_factory=dict)
    drawing: Lock = field(default_factory=Lock)
    """Held by whoever draws: of many who find nothing at hand at once, one draws for all."""

    def at_hand(self, bucket: Bucket, *, now: datetime) -> bool:
        """Whether a request can be spent without drawing: there is one, drawn within the last window."""
        known = self.drawn.get(bucket)
        return known is not None and known.requests > 0 and known.full_at + bucket.rate.window > now

    def put(self, bucket: Bucket, drawn: Drawn, *, now: datetime) -> None:
        """Add what was just drawn to what is at hand."""
        kept = self.drawn[bucket].requests if self.at_hand(bucket, now=now) else 0
        self.drawn[bucket] = Drawn(kept + drawn.requests, drawn.full_at)

    def forget(self, *, now: datetime) -> None:
        """Forget what was drawn a window ago, once there is much of it."""
        if len(self.drawn) > KNOWN:
            old = [each for each, drawn in self.drawn.items() if drawn.full_at + each.rate.window < now]
            for each in old:
                del self.drawn[each]


def buckets_of(bearer: Bearer, rates: tuple[Rate, ...] = RATES) -> tuple[Bucket, ...]:
    """Return the buckets on which a bearer's request draws."""
    subjects: dict[Counted, int] = {
        Counted.TOKEN: bearer.token,
        Counted.PERSON: bearer.member.id,
        Counted.ORGANIZATION: bearer.organization,
    }
    return tuple(Bucket(bearer.organization, subjects[each.counted], each) for each in rates)


def holds(rate: Rate, full_at: datetime, *, now: datetime) -> int:
    """Return how many requests a bucket still allows that is full at that instant."""
    return max(0, min(rate.most, int((now + rate.window - full_at) / rate.step)))


def seconds_until(instant: datetime, *, now: datetime) -> int:
    """Return the whole seconds until an instant, and at least none."""
    return max(0, ceil((instant - now).total_seconds()))
