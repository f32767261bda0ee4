"""Notices: messages that are due and still true, with all that their words need."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.boards import Board
from core.domain.bookings.booking import Booking
from core.domain.favours.news import FavourNews, RingNews
from core.domain.guests import Letter, Lost
from core.domain.incidents import Incident
from core.domain.messages import About, Claimed, Kind, Shown
from core.domain.outages import Effects
from core.domain.people.certificate import Certificate
from core.domain.people.delegation import DelegateNews
from core.domain.people.erasure import Erasure
from core.domain.people.home import Home
from core.domain.people.identity import Identity, Reader, Recipient
from core.domain.people.join_request import JoinRequest
from core.domain.people.leaving import LeftBehind
from core.domain.people.mail_address import MailAddress
from core.domain.people.own_calendar import OwnCalendar
from core.domain.people.week import Week
from core.domain.polls.news import PollNews
from core.domain.reports import Digest
from core.domain.resources.fault import Reported
from core.domain.series.health import Unused
from core.domain.series.series import Gap
from core.domain.waiting.wait import Wait
from core.domain.webhooks import Webhook
from core.store.database import Connection
from core.values import MemberId, Route

Subject = (
    Booking
    | Effects
    | Incident
    | LeftBehind
    | Reported
    | JoinRequest
    | Erasure
    | Certificate
    | Digest
    | Gap
    | Unused
    | Week
    | FavourNews
    | RingNews
    | PollNews
    | Wait
    | Home
    | DelegateNews
    | Board
    | MailAddress
    | OwnCalendar
    | Webhook
    | Letter
    | Lost
)
"""Everything that a message can be about, as it stands when the message is sent."""


@dataclass(frozen=True, slots=True)
class Truth:
    """A message that is true, as its topic judges it."""

    subject: Subject
    version: int
    """The version of the subject; a card that shows an older one is edited."""
    until: datetime
    """From when on the message helps nobody, even if its subject stays as it is."""
    member: MemberId
    """The member it is for."""
    first: str
    """The platform on which the member is told, if there are several."""
    named: frozenset[MemberId]
    """Everybody whom its words name."""
    to: Identity | None = None
    """The conversation that it goes to, where that is none of the member's own."""
    last: str = ""
    """The platform on which the member is told only if there is no other, whatever they prefer."""


@dataclass(frozen=True, slots=True)
class Untrue:
    """A message that is dropped, and why."""

    reason: str = "no longer true"


@dataclass(frozen=True, slots=True)
class Later:
    """A message that is true and waits until then, because nobody should be woken for it."""

    until: datetime


Verdict = Truth | Untrue | Later
Judge = Callable[[Connection, Sequence[Claimed], datetime], Awaitable[Sequence[Verdict]]]
"""Judges messages of one topic at an instant: a verdict for each, in their order."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that is due and true, for this replica to deliver."""

    claimed: Claimed
    subject: Subject
    until: datetime
    """From when on it helps nobody."""
    member: MemberId
    """The member it is for: the holder, an attendee, an approver."""
    recipients: tuple[Recipient, ...]
    """The ways from here to the member, the best first; empty for a message that edits cards."""
    cards: tuple[Shown, ...]
    """The cards to edit from here; empty for a message that tells something."""
    people: Mapping[MemberId, Reader]
    """Everybody whom its words name, and everybody who reads it, by id."""
    also: Route | None = None
    """The way on which the member is told as well, once they were told in the chat."""
    next: Route | None = None
    """The way to further cards, or another way to the member; another replica serves it."""

    @property
    def kind(self) -> Kind:
        """The kind of the message."""
        return self.claimed.kind

    @property
    def about(self) -> About:
        """What it is about."""
        return self.claimed.about

    @property
    def route(self) -> Route:
        """The way that it takes from here, or takes first."""
        return self.recipients[0].identity.route if self.recipients else self.cards[0].route
