"""Guests: people who come to a booking and are in no chat; they are known by their e-mail addresses alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256

from email_validator import EmailNotValidError, validate_email

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.lengths import MAIL, check_count
from core.domain.people.identity import Identity
from core.domain.people.told import Method, Told
from core.domain.series.recurrence import Recurrence
from core.errors import BadAddress
from core.values import BookingId, GuestId, MemberId, OrganizationId, Route, SeriesId

POST = Route("mail", "smtp")
"""The one way on which letters go out."""
MOST_BY_MEMBER, MOST_OF_ALL = 50, 500
"""How many guests a member, and a whole organization, invite within a day (UTC), or spam could be sent through it."""
FOLLOWS = timedelta(weeks=4)
"""How far ahead a guest knows the dates of a series without an end, before they are told of those that follow."""
MOST_FOLLOWING = 60
"""New dates of a series, at most, that are told apart from those that a guest knows."""
Comer = MemberId | str
"""Somebody who comes along: a member by the id, or a guest by the address."""
COMES = frozenset({Status.CONFIRMED, Status.IN_USE, Status.COMPLETED, Status.NO_SHOW})
"""The states in which a guest counts on a booking. One that nobody checked in to has begun: it is told to no guest."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who comes to a booking, or to the dates of a series, and what they were told; nothing yet: None."""

    id: GuestId
    organization: OrganizationId
    address: str = field(repr=False)
    booking: BookingId | None = None
    series: SeriesId | None = None
    told: Told | None = None
    lost_at: datetime | None = None
    """When a letter could not be delivered for good; nothing more is sent."""
    in_hand: tuple[datetime, ...] = ()
    """When the letters were due that somebody is about to send."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a guest is told now: that they are invited, that it is otherwise than they know, or that it is off."""

    guest: Guest
    booking: Booking
    """The booking, or the next date of a series."""
    dates: tuple[Booking, ...]
    """The dates of a series to which they come; none of a booking that stands for itself."""
    now: Told
    rule: Recurrence | None = None
    first: date | None = None
    """The date from which on that rule is counted."""

    @property
    def is_news(self) -> bool:
        """Whether they were invited before, so that this tells a change."""
        return self.guest.told is not None and self.guest.told.method is Method.REQUEST

    @property
    def to(self) -> Identity:
        """Where it goes."""
        return Identity(*POST, self.guest.address)


@dataclass(frozen=True, slots=True)
class Lost:
    """A guest whom no letter reaches, as the holder of the booking is told."""

    guest: Guest
    booking: Booking


def address_of(said: str) -> str:
    """
    Return an e-mail address as it is kept: its domain in small letters, nothing around it.

    Nobody is asked whether it exists. Refuses with BadAddress what can be none, among them everything with a line
    break, and one that is longer than addresses are.
    """
    try:
        found = validate_email(said.strip(), check_deliverability=False, allow_smtputf8=False, allow_quoted_local=False)
    except EmailNotValidError:
        raise BadAddress(said.strip()[:MAIL]) from None
    if len(found.normalized) > MAIL:
        raise BadAddress(found.normalized[:MAIL])
    return found.normalized


def addresses(said: Iterable[str]) -> tuple[str, ...]:
    """Return addresses in their order, each once, whatever its case; refuses with BadAddress or TooMany."""
    kept: dict[str, str] = {}
    for each in said:
        address = address_of(each)
        kept.setdefault(address.lower(), address)
    check_count("guests", kept)
    return tuple(kept.values())


def parted(comers: Iterable[Comer]) -> tuple[list[MemberId], list[str]]:
    """Return the members of those who come along, and the addresses of the guests, each in their order."""
    members, guests = list[MemberId](), list[str]()
    for each in comers:
        if isinstance(each, str):
            guests.append(each)
        else:
            members.append(each)
    return members, guests


def changed(guests: tuple[str, ...], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the guests with these more, and without those; refuses as `addresses` does."""
    gone = {each.lower() for each in addresses(remove)}
    return tuple(each for each in addresses((*guests, *addresses(add))) if each.lower() not in gone)


def invited(before: Iterable[str], after: Iterable[str]) -> frozenset[str]:
    """Return who is a guest after a change and was none before, each once, in small letters."""
    return frozenset(each.lower() for each in after) - {each.lower() for each in before}


def mark_of(address: str) -> str:
    """Return eight letters by which a button tells a guest from the others of a booking."""
    return sha256(address.lower().encode()).hexdigest()[:8]


def letter_for(
    guest: Guest,
    every: tuple[Booking, ...],
    *,
    now: datetime,
    rule: Recurrence | None = None,
    first: date | None = None,
) -> Letter | None:
    """
    Return what a guest has to be told of a booking, or of the dates of a series; None if they know, or need not know.

    Nobody is invited to what is over, or told that it is off. Whether they still come is decided by what is ahead: the
    dates of a series that have passed are no reason to come again. That a series without an end has further dates, just
    as before, is told when the last one that they know is near: each extension would be a letter otherwise.
    """
    if not every or guest.lost_at is not None:
        return None
    told = guest.told
    coming = tuple(each for each in every if each.status in COMES and guest.address in each.guests)
    counts = told is not None and told.method is Method.REQUEST
    next_dates = [each for each in coming if each.during.end > now]
    ahead = next_dates or [each for each in every if each.during.end > now]
    if not ahead or not (next_dates or counts):
        return None
    digest = _digest(coming)
    # A date that has merely passed takes nothing from what they know.
    if counts and told is not None and told.digest == digest:
        return None
    if counts and told is not None and rule is not None and rule.is_open:
        known = _known(coming, told.digest)
        # That it goes on is no news as long as they have dates enough.
        if known and known[-1].during.start > now + FOLLOWS:
            return None
    method = Method.REQUEST if next_dates else Method.CANCEL
    following = Told(0 if told is None else told.sequence + 1, digest, method)
    dates = coming if next_dates and guest.series is not None else ()
    return Letter(guest, ahead[0], dates, following, rule, first)


def _known(coming: tuple[Booking, ...], digest: bytes) -> tuple[Booking, ...]:
    """Return the dates that a guest knows, if all the others merely follow on them; none if anything else changed."""
    for count in range(len(coming) - 1, max(len(coming) - MOST_FOLLOWING, 1) - 1, -1):
        if _digest(coming[:count]) == digest:
            return coming[:count]
    return ()


def _digest(coming: tuple[Booking, ...]) -> bytes:
    """Return what tells whether a guest knows it all: what, where, when, and what for."""
    facts = [(each.occurrence, each.resource, each.unit, each.companions, each.during, each.title) for each in coming]
    return sha256(repr(facts).encode()).digest()
