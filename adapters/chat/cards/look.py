"""How one reader sees bookings: in which language and zone, and with which rights."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from zoneinfo import ZoneInfo

from adapters.wording import Words
from core.domain.bookings.booking import Booking
from core.domain.bookings.request import Request
from core.domain.bookings.stages import Progress
from core.domain.people.groups import Group
from core.domain.people.identity import Reader
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import Alternative
from core.values import Interval, MemberId


class Rights(Enum):
    """What a reader may do with a booking."""

    HOLDER = auto()
    """Everything. The reader is the holder, or booked it for the holder."""
    ATTENDEE = auto()
    """To check in, to see the door code, and to say that they cannot come."""
    ABSENTEE = auto()
    """To come after all. The reader was an attendee, and cannot come."""
    NONE = auto()
    """Only to read."""


@dataclass(frozen=True, slots=True)
class Look:
    """A reader at one moment, with every fact that a card shows and the booking does not hold."""

    reader: MemberId
    catalogue: Catalogue
    words: Words
    now: datetime
    zone: ZoneInfo
    """The reader's own zone, or the organization's as long as the reader named none."""
    names: Mapping[MemberId, str] = field(default_factory=dict)
    """The names of everybody whom the card may name, `Booking.people`."""
    unused: int = 0
    """How many bookings the holder of a no-show left unused lately; 0 where nobody counts."""

    asks: Resource | None = None
    """The booked resource for which the reader needs an approval to confirm a hold; None if they need none."""
    groups: tuple[Group, ...] = ()
    """The groups that the card names because of a rule, with who is in them."""
    offers: tuple[Alternative, ...] = ()
    """What is free instead of a request that was declined, or that nobody has answered."""
    request: Request | None = None
    """What was asked about the booking besides an approval, and said since."""
    progress: Progress | None = None
    """How far a request has come of which several decide in turn; None of any other."""
    instead_of: tuple[tuple[str, datetime | None], ...] = ()
    """In whose place the reader is asked about a request, and until when these are away, as far as they said."""
    decided_for: str | None = None
    """In whose place a request was approved, if it was in somebody's."""
    asked: bool = True
    """Whether the reader is one of those who decide about a request now."""
    clashes: tuple[Interval, ...] = ()
    """When the reader, who holds a slot, is busy by their own calendar."""

    @classmethod
    def of(
        cls,
        reader: MemberId,
        catalogue: Catalogue,
        people: Mapping[MemberId, Reader],
        *,
        now: datetime,
        unused: int = 0,
    ) -> "Look":
        """Build the Look of one of `people`."""
        who = people[reader]
        return cls(
            reader=reader,
            catalogue=catalogue,
            words=Words(who.language, hours=who.preferences.hours, things=catalogue.samples),
            now=now,
            zone=ZoneInfo(who.zone) if who.zone else catalogue.zone,
            names={member: each.name for member, each in people.items()},
            unused=unused,
        )

    def rights(self, booking: Booking) -> Rights:
        """Return what the reader may do with a booking."""
        if self.reader in {booking.member, booking.booked_by}:
            return Rights.HOLDER
        if self.reader in booking.absentees:
            return Rights.ABSENTEE
        return Rights.ATTENDEE if self.reader in booking.attendees else Rights.NONE
