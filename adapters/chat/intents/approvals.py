"""What approvers want with a request, and what people want who ask for an exception."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BookingId, Interval, QuestionId, ResourceId, UnitId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Approve(Intent):
    """Approve a booking that waits for it, if its version is still the one that was `seen`."""

    word: ClassVar = "yes"

    booking: BookingId
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class AskToDecline(Intent):
    """Perhaps decline a booking that waits for an approval: the approver is asked why."""

    word: ClassVar = "whynot"

    booking: BookingId
    seen: int | None = None
    question: QuestionId | None = None
    """The question that keeps a reason which was given before it was known which request is meant."""


@dataclass(frozen=True, slots=True)
class DeclineWhich(Intent):
    """Decline a request that waits for one's answer, told in words; `because` is the reason, if one is given."""

    wish: Wish
    because: str | None = None
    names: tuple[str, ...] = ()
    """Who asked for it, as far as the words say."""


@dataclass(frozen=True, slots=True)
class RequestsWhich(Intent):
    """See the requests that wait for one's answer and that words tell: of a thing, at a time, or for what repeats."""

    wish: Wish
    series: bool = False


@dataclass(frozen=True, slots=True)
class Decline(Intent):
    """Decline a booking that waits for an approval, if its version is still the one that was `seen`."""

    word: ClassVar = "nay"

    booking: BookingId
    seen: int | None = None
    because: str | None = None
    """The reason that its button gives, see `reasons.DECLINING`, or the one that was written."""


@dataclass(frozen=True, slots=True)
class ListRequests(Intent):
    """See the requests that wait for one's answer."""

    word: ClassVar = "requests"


@dataclass(frozen=True, slots=True)
class ShowRequest(Intent):
    """See a request that one may answer."""

    word: ClassVar = "request"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Explain(Intent):
    """Say why a request was declined."""

    booking: BookingId
    because: str


@dataclass(frozen=True, slots=True)
class AskBack(Intent):
    """Ask something back about a request before deciding; `query` is what, or nothing yet."""

    word: ClassVar = "askback"

    booking: BookingId
    query: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerBack(Intent):
    """Answer what an approver asked back about one's own request; `reply` is what, or nothing yet."""

    word: ClassVar = "answerback"

    booking: BookingId
    reply: str | None = None


@dataclass(frozen=True, slots=True)
class AskException(Intent):
    """Ask for an exception to the rules that refuse a slot; `plea` is why it should be, or nothing yet."""

    word: ClassVar = "except"

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None
    question: QuestionId | None = None
    plea: str | None = None


@dataclass(frozen=True, slots=True)
class PostRequests(Intent):
    """Have requests for a thing, or for all, asked in this conversation, or in the channel that is named."""

    wish: Wish
    unknown: str | None = None
    """What is named and is none here, as typed."""
    channel: str | None = None
    """The channel that is named, as typed; None means the one in which it is said."""
    conversation: str | None = None
    """The platform's id of that channel; None where nobody but the person knows which one is meant."""


@dataclass(frozen=True, slots=True)
class StopRequests(Intent):
    """Have requests for a thing, or for all, no longer asked in this conversation, or in the channel that is named."""

    wish: Wish
    unknown: str | None = None
    """What is named and is none here, as typed."""
    channel: str | None = None
    """The channel that is named, as typed; None means the one in which it is said."""
    conversation: str | None = None
    """The platform's id of that channel; None where nobody but the person knows which one is meant."""


@dataclass(frozen=True, slots=True)
class AskInPerson(Intent):
    """Have the requests for this thing, or for all, asked in person again."""

    word: ClassVar = "inperson"

    resource: ResourceId | None = None
    conversation: str | None = None
    """The conversation in which they are asked, where it is not the one of the button."""
