"""Messages and cards: the kinds of each, what they are about, and what becomes of a message."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from core.domain.people.told import Told
from core.values import BookingId, MemberId, OrganizationId, Route


class Kind(StrEnum):
    """The kinds of messages; each has its own words."""

    HOLD_OVER = "hold_over"
    REMINDER = "reminder"
    CHECK_IN = "check_in"
    RELEASE_WARNING = "release_warning"
    RELEASED = "released"
    ENDING = "ending"
    FINISHED = "finished"
    UNDO_OVER = "undo_over"
    CHANGED = "changed"
    SLOT_OVER = "slot_over"
    SUPERSEDED = "superseded"
    CHANGED_FOR_YOU = "changed_for_you"
    BOOKED_FOR_YOU = "booked_for_you"
    INVITED = "invited"
    UNINVITED = "uninvited"
    ASSISTANT_HELD = "assistant_held"
    """An assistant holds something for somebody, who alone confirms it."""
    FREED = "freed"
    """What somebody waits for is held for them."""
    WAIT_OVER = "wait_over"
    """What somebody waits for can no longer be booked."""
    OFFERED = "offered"
    OFFER_DECLINED = "offer_declined"
    OFFER_LAPSED = "offer_lapsed"
    TAKEN_OVER = "taken_over"
    GIVEN_TO_YOU = "given_to_you"
    APPROVAL = "approval"
    APPROVAL_POSTED = "approval_posted"
    """A request is asked in a channel; its member is whoever let it."""
    PLACE_LOST = "place_lost"
    """Nothing can be written any more in the channel in which requests were asked."""
    ASKED_AGAIN = "asked_again"
    DEPUTY_ASKED = "deputy_asked"
    UNANSWERED = "unanswered"
    LAPSED = "lapsed"
    ASKED_BACK = "asked_back"
    ANSWERED_BACK = "answered_back"
    ANSWERED = "answered"
    OUTAGE = "outage"
    INCIDENT = "incident"
    """Messages on a platform are late."""
    INCIDENT_OVER = "incident_over"
    LEFT = "left"
    OWNERLESS = "ownerless"
    ASKS_TO_JOIN = "asks_to_join"
    LET_IN = "let_in"
    CERTIFICATE_ASKED = "certificate_asked"
    CERTIFICATE_ANSWERED = "certificate_answered"
    CERTIFICATE_ENDS = "certificate_ends"
    FAULT = "fault"
    ASKS_TO_BE_FORGOTTEN = "asks_to_be_forgotten"
    DIGEST = "digest"
    SERIES_GAP = "series_gap"
    SERIES_ENDED = "series_ended"
    SERIES_ASKED = "series_asked"
    SERIES_WARNED = "series_warned"
    SERIES_GIVEN_UP = "series_given_up"
    FAVOUR_ASKED = "favour_asked"
    FAVOUR_ANSWERED = "favour_answered"
    RING_OFFERED = "ring_offered"
    RING_ENDED = "ring_ended"
    POLLED = "polled"
    POLL_ENDED = "poll_ended"
    WEEK = "week"
    DELEGATE_NAMED = "delegate_named"
    """Somebody shall answer in the place of another."""
    DELEGATE_LOST = "delegate_lost"
    """Nobody answers in the place of who is away any more."""
    DELEGATE_FREE = "delegate_free"
    """Somebody answers in the place of another no more."""
    BOARD = "board"
    """What is free now is shown in a channel; its member is whoever put that up."""
    BOARD_UNPINNED = "board_unpinned"
    """The board in a channel could not be pinned there."""
    BOARD_LOST = "board_lost"
    """Nothing can be written any more in the channel in which a board stood."""
    GUEST_TOLD = "guest_told"
    """A guest gets a letter: they are invited, or it is otherwise than they know, or it is off."""
    GUEST_LOST = "guest_lost"
    """No letter reaches a guest of the holder's."""
    RECEIPT = "receipt"
    """What a member has just booked, for whoever wants it by e-mail; the chat has shown it."""
    ADDRESS_CODE = "address_code"
    """The code that proves a member's e-mail address, sent there."""
    ADDRESS_LOST = "address_lost"
    """No letter reaches a member's address any more."""
    CALENDAR_READ = "calendar_read"
    """A member's own calendar was read, for the first time or again."""
    CALENDAR_LOST = "calendar_lost"
    """A member's own calendar cannot be read."""
    WEBHOOK_FAILED = "webhook_failed"
    """A webhook did not take something for a day, took nothing for so long, or wants nothing any more."""


REPAINTS = frozenset(
    {
        *(Kind.HOLD_OVER, Kind.RELEASED, Kind.FINISHED, Kind.UNDO_OVER),
        *(Kind.CHANGED, Kind.SLOT_OVER, Kind.SUPERSEDED),
    }
)
"""Messages that only edit the cards of a booking; every other kind tells a member something."""

URGENT = frozenset(
    {
        *(Kind.CHECK_IN, Kind.HOLD_OVER, Kind.RELEASED, Kind.CHANGED_FOR_YOU, Kind.APPROVAL, Kind.ASKED_BACK),
        *(Kind.FREED, Kind.APPROVAL_POSTED, Kind.ASSISTANT_HELD),
    }
)
"""Kinds that are sent first when much is due at once: somebody stands at a door, or others may have the slot."""

ONCE = frozenset(
    {
        *(Kind.APPROVAL, Kind.ASKED_AGAIN, Kind.UNANSWERED, Kind.ANSWERED, Kind.CHANGED_FOR_YOU, Kind.UNINVITED),
        *(Kind.OFFERED, Kind.OFFER_DECLINED, Kind.TAKEN_OVER, Kind.GIVEN_TO_YOU, Kind.FREED),
        Kind.ASSISTANT_HELD,
        *(Kind.ASKED_BACK, Kind.ANSWERED_BACK, Kind.DEPUTY_ASKED, Kind.APPROVAL_POSTED, Kind.PLACE_LOST),
    }
)
"""Kinds that follow from an act, and not from the state of the booking."""

AT_ANY_HOUR = frozenset({Kind.CHECK_IN, Kind.RELEASE_WARNING, Kind.ENDING, Kind.FREED, Kind.ASSISTANT_HELD})
"""Kinds for which nobody's quiet hours are kept: the code of a door, and what is lost by waiting."""

MAILED = frozenset(
    {
        *(Kind.RECEIPT, Kind.REMINDER, Kind.CHECK_IN, Kind.RELEASE_WARNING, Kind.CHANGED_FOR_YOU, Kind.BOOKED_FOR_YOU),
        *(Kind.INVITED, Kind.UNINVITED, Kind.ANSWERED, Kind.LAPSED, Kind.FREED, Kind.GIVEN_TO_YOU, Kind.WEEK),
        *(Kind.SERIES_GAP, Kind.SERIES_ENDED, Kind.SERIES_WARNED, Kind.SERIES_GIVEN_UP),
    }
)
"""Kinds that go to a member's proved e-mail address as well, once the chat has them."""

SHARED = frozenset({Kind.REMINDER, Kind.CHECK_IN})
"""Kinds that attendees receive as well."""
HOLDER = MemberId(0)
"""Stands for the holder of the booking at the time of sending."""


class Topic(StrEnum):
    """The kinds of things that a message or a card can be about."""

    BOOKING = "booking"
    OUTAGE = "outage"
    INCIDENT = "incident"
    """Late messages on a platform, by the incident's id, which is everybody's."""
    LEAVER = "leaver"
    """A member who has left, by the member's id."""
    FAULT = "fault"
    JOIN_REQUEST = "join_request"
    """A stranger who asks to be let in, by the request's id."""
    ERASURE = "erasure"
    """A member who asks to be forgotten, by the member's id."""
    CERTIFICATE = "certificate"
    SERIES = "series"
    DIGEST = "digest"
    """A report that a conversation gets each month."""
    FAVOUR = "favour"
    RING = "ring"
    """Several who may swap at once, by the id of the ring."""
    POLL = "poll"
    WAIT = "wait"
    WEEK = "week"
    """The coming week of a member, by the member's id."""
    DELEGATE = "delegate"
    """Who answers in whose place, by the id of the other of the two: the member who is away, or the delegate."""
    ADDRESS = "address"
    """The e-mail address of a member, by the member's id."""
    CALENDAR = "calendar"
    """The own calendar of a member, by the member's id."""
    WEBHOOK = "webhook"
    GUEST = "guest"
    """Somebody who is in no chat and comes to a booking, by the guest's id."""
    HOME = "home"
    """The page of a member, by the member's id; it shows many things, and has no version."""
    BOARD = "board"
    """What is free now, in a channel; it shows many things as well, and its version only tells one state of it."""


@dataclass(frozen=True, slots=True)
class About:
    """The topic of one message or card: its kind, and its id among those of that kind."""

    kind: Topic
    id: int

    @property
    def booking(self) -> BookingId:
        """The booking that it is about; only for that topic."""
        return BookingId(self.id)


def about_booking(booking: BookingId) -> About:
    """Return the booking as the topic of a message or a card."""
    return About(Topic.BOOKING, booking)


@dataclass(frozen=True, slots=True)
class Shown:
    """
    A sent message that shows `reader` a subject in its `version`.

    `conversation` and `message` are its platform's own names of where it stands; `url` edits it where those cannot.
    A version below 1 says that nobody knows what it shows. One that is not `live` is about to shrink, because a newer
    message of its conversation shows the same. `pressed`: it showed the same before, and the answer edited it.
    """

    about: About
    platform: str
    workspace: str
    conversation: str
    message: str
    purpose: str
    version: int
    reader: MemberId
    url: str | None = None
    live: bool = True
    pressed: bool = False

    @property
    def route(self) -> Route:
        """The way on which it was sent, and can be edited."""
        return Route(self.platform, self.workspace)


@dataclass(frozen=True, slots=True)
class Due:
    """A message for the holder or one attendee, with the instant it is due; an instant in the past means at once."""

    kind: Kind
    at: datetime
    member: MemberId = HOLDER


Became = Literal["shown", "edited", "gone"]


@dataclass(frozen=True, slots=True)
class CardMark:
    """
    What is written about a card.

    One that is `shown` is the live one of its reader in its conversation from now on, and the older ones shrink. One
    that was `edited` shows a new version, and is no newer than before. One that is `gone` is forgotten: it has shrunk,
    or can no longer be edited.
    """

    organization: OrganizationId
    shown: Shown
    became: Became = "shown"
    was: int = 0
    """The version that one which was edited showed before, as far as the editor knew."""

    @property
    def stands_for(self) -> object:
        """What at most one live card stands for: one matter, for one reader, in one conversation."""
        card = self.shown
        return self.organization, card.about, card.route, card.conversation, card.reader


Key = tuple[OrganizationId, About, Kind, datetime, MemberId]
"""What identifies a message among all: the columns of its key."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A due message, for the replica that has it in hand."""

    organization: OrganizationId
    about: About
    kind: Kind
    due_at: datetime
    member: MemberId = HOLDER
    """The member it is for, unless that is the holder."""
    attempts: int = 0
    """How often sending it has failed."""
    doubles: int = 0
    """How often it was begun by a replica that died, and may have been sent."""
    reason: str | None = None
    """Why it was put off the last time."""
    route: Route | None = None
    """The way for which it waited; None if nobody had looked for one yet."""
    others: frozenset[Kind] = frozenset()
    """The kinds of what else is due for the same member about the same thing."""

    @property
    def key(self) -> Key:
        """What identifies it among all messages."""
        return self.organization, self.about, self.kind, self.due_at, self.member


@dataclass(frozen=True, slots=True)
class Mark:
    """
    What is written about a message in hand; what is None stays as it is.

    One that `begins` stays in hand, and its sending has begun. Any other is let go: it was sent, or dropped, or has
    failed for good, or it waits for another try.
    """

    message: Claimed
    state: Literal["waiting", "sent", "dropped", "failed"]
    begins: bool = False
    reason: str | None = None
    attempts: int | None = None
    not_before: datetime | None = None
    route: Route | None = None
    code_seen_by: MemberId | None = None
    """Who was sent the access code of the booking that it is about, if it brought one."""
    told: Told | None = None
    """What the guest whom it is about knows from now on."""
