"""The small values that every room shares: ids, intervals, and a conversation's place."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple, NewType, Self

OrganizationId = NewType("OrganizationId", int)
MemberId = NewType("MemberId", int)
GroupId = NewType("GroupId", int)
ResourceId = NewType("ResourceId", int)
SiteId = NewType("SiteId", int)
UnitId = NewType("UnitId", int)
BookingId = NewType("BookingId", int)
SeriesId = NewType("SeriesId", int)
BlackoutId = NewType("BlackoutId", int)
FaultId = NewType("FaultId", int)
QuestionId = NewType("QuestionId", int)
ProposalId = NewType("ProposalId", int)
HandedInId = NewType("HandedInId", int)
ReplicaId = NewType("ReplicaId", int)
OutageId = NewType("OutageId", int)
IncidentId = NewType("IncidentId", int)
InvitationId = NewType("InvitationId", int)
JoinRequestId = NewType("JoinRequestId", int)
CertificateId = NewType("CertificateId", int)
PhotoId = NewType("PhotoId", int)
WaitId = NewType("WaitId", int)
FavourId = NewType("FavourId", int)
RingId = NewType("RingId", int)
PollId = NewType("PollId", int)
FeedId = NewType("FeedId", int)
BoardId = NewType("BoardId", int)
GuestId = NewType("GuestId", int)
TokenId = NewType("TokenId", int)
WebhookId = NewType("WebhookId", int)


class Route(NamedTuple):
    """A way to people: one workspace of one platform. A replica serves some routes, and others perhaps others."""

    platform: str
    workspace: str

    def __str__(self) -> str:
        """Return it as the database keeps it, such as `slack:T024BE7LD`."""
        return f"{self.platform}:{self.workspace}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the route of such a text; refuses with ValueError one that is not such a text."""
        platform, colon, workspace = text.partition(":")
        if not colon:
            raise ValueError("a route is platform:workspace")
        return cls(platform, workspace)


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation of a member, in one channel or chat of one platform, or in one thread there."""

    organization: OrganizationId
    member: MemberId
    platform: str
    conversation: str
    thread: str | None = None

    @property
    def place(self) -> str:
        """What tells it from the member's other conversations."""
        return self.places[0]

    @property
    def places(self) -> tuple[str, ...]:
        """Its own place, and that of the channel around a thread, whose words a thread goes on with."""
        around = f"{self.platform}:{self.conversation}"
        return (f"{around}:{self.thread}", around) if self.thread else (around,)


MINUTE = timedelta(minutes=1)
OFFERED = 3
"""The number of offers at a time: three buttons fit side by side on a phone and are read at a glance."""


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """
    The time from `start` up to, and without, `end`; both are aware instants.

    Refuses with ValueError a naive time and an end that is not after the start.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        """Refuse with ValueError a naive time, or an end that is not after the start."""
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("an interval needs aware times")
        if self.end <= self.start:
            raise ValueError("an interval ends after it starts")

    @property
    def length(self) -> timedelta:
        """How long it is, in elapsed time."""
        return self.end - self.start

    @property
    def minutes(self) -> int:
        """How long it is, in whole minutes."""
        return int(self.length / MINUTE)

    def overlaps(self, other: Self) -> bool:
        """Whether an instant lies in both; neighbours that only touch do not overlap."""
        return self.start < other.end and other.start < self.end

    def holds(self, instant: datetime) -> bool:
        """Whether the instant lies inside; the end does not."""
        return self.start <= instant < self.end

    def within(self, other: Self) -> bool:
        """Whether all of it lies inside the other."""
        return other.start <= self.start and self.end <= other.end

    def stretched(self, *, start: timedelta = timedelta(0), end: timedelta = timedelta(0)) -> Self:
        """Return it with its start and end moved later, or earlier if negative; at least a minute is left."""
        begins = self.start + start
        return type(self)(begins, max(self.end + end, begins + MINUTE))

    def shifted(self, by: timedelta) -> Self:
        """Return the same length, earlier or later in elapsed time."""
        return type(self)(self.start + by, self.end + by)
