"""Tell what happened to a booking, to those who may know."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import as_told, tells
from core.domain.bookings.reference import referred
from core.domain.bookings.status import Status
from core.domain.bookings.story import Event, Happening, in_place, said, story
from core.domain.bookings.wish import Wish
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.errors import NoSuchBooking, NothingHappened
from core.ledger import Ledger
from core.store import audit, favours, people
from core.store.database import Connection
from core.use_cases.bookings import bookings_of
from core.values import BookingId, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class History:
    """A booking as time leaves it, what happened to it in order, and the names of everybody in it."""

    booking: Booking
    events: tuple[Event, ...]
    names: dict[MemberId, str]


async def history(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: Member | None) -> History:
    """
    Return what happened to a booking; refuses with NoSuchBooking.

    Its holder, who made it, and who attends it may know, and so may everybody who manages its resource, without names,
    titles and reasons where these are private; without `by` the operator. To others it is as if there were none: they
    learn nothing by trying references.
    """
    found = await ledger.booking(organization, booking)
    if by is not None and not await _may_know(ledger, found, by=by):
        raise NoSuchBooking
    catalogue, now = await ledger.catalogue(organization), ledger.clock.now()
    async with ledger.database.connection() as connection:
        told = await audit.of_subject(connection, organization, Noun.BOOKING, booking)
        asked = await audit.of_subject(connection, organization, Noun.REQUEST, booking)
        about = said((each.entry, each.personal) for each in asked)
        # The request is told behind the state to which it led, as both are of one instant.
        told_of = [*story((each.entry, each.personal) for each in told), *about]
        told_of = [*in_place(told_of, [each.entry for each in asked])]
        given = await _given(connection, found, catalogue, by=by)
        # What was given was booked in the same instant.
        events = tuple(sorted([*given, *told_of], key=lambda event: event.at))
        if by is not None and not tells(found, catalogue, by):
            hidden = as_told(found.settled(now), catalogue, by)
            return History(hidden, tuple(event.anonymous for event in events), {by.id: by.name})
        named = sorted(found.people.union(*(event.people for event in events)))
        names = await people.names(connection, [organization] * len(named), named)
    return History(found.settled(now), events, names)


async def _given(connection: Connection, found: Booking, catalogue: Catalogue, *, by: Member | None) -> list[Event]:
    """Return that somebody gave the slot away for the booking, without their name where that is private."""
    asker = found.booked_by or found.member
    favour = await favours.granted_by(connection, found.organization, asker=asker, booking=found.id)
    if favour is None or favour.answered_at is None:
        return []
    policy, hidden = catalogue.resource(found.resource).policy, favour.holder in catalogue.discreet
    named = by is None or policy.tells_names(by.role, by.groups, discreet=hidden) or by.id == favour.holder
    member = favour.holder if named else None
    return [Event(Happening.GIVEN, favour.answered_at, None, "", member=member)]


@dataclass(frozen=True, slots=True)
class Shown:
    """That a member first saw a booking's access code: when, and where."""

    member: MemberId
    at: datetime
    via: str


async def who_saw_code(ledger: Ledger, *, booking: BookingId, by: Member) -> tuple[list[Shown], dict[MemberId, str]]:
    """
    Return who was shown a booking's access code, in order, and their names; refuses as `history` does.

    Where the booking's names are private to whoever asks, they are told nobody but themself.
    """
    found = await ledger.booking(by.organization, booking)
    if not await _may_know(ledger, found, by=by):
        raise NoSuchBooking
    async with ledger.database.connection() as connection:
        told = await audit.of_subject(connection, by.organization, Noun.CODE, booking)
        shown = [Shown(each.entry.by, each.entry.at, each.entry.via) for each in told if each.entry.by is not None]
        if not tells(found, await ledger.catalogue(by.organization), by):
            return [each for each in shown if each.member == by.id], {by.id: by.name}
        named = sorted({each.member for each in shown})
        names = await people.names(connection, [by.organization] * len(named), named)
    return shown, names


async def asked_about(
    ledger: Ledger, *, wish: Wish, reference: str | None, by: Member, released: bool = False
) -> BookingId:
    """
    Return the booking that a reference names or, without one, that the words describe; refuses with NoSuchBooking.

    Of the member's own bookings first what was given up last, then what comes next. For who manages the resource it is
    also the booking of it to which something happened last; refuses with NothingHappened if there is none. `released`:
    one that was released because nobody came is meant before all others.
    """
    if reference is not None:
        named = referred(reference)
        if named is None:
            raise NoSuchBooking
        return named
    catalogue = await ledger.catalogue(by.organization)
    own = (
        *await bookings_of.gone_lately(ledger, organization=by.organization, member=by.id),
        *await bookings_of.bookings_of(ledger, organization=by.organization, member=by.id),
    )
    described = [each for each in own if wish.describes(each, catalogue.resource(each.resource))]
    unused = [each for each in described if each.status is Status.NO_SHOW] if released else []
    resource = catalogue.named(wish.resource) if wish.resource else None
    managed = resource if resource and resource.policy.managed(by.role, by.groups) else None
    if released and managed and not unused:
        async with ledger.database.connection() as connection:
            last = await audit.last_of_resource(connection, by.organization, managed.id, unused=True)
        if last is not None:
            return last
    if unused or described:
        return (unused or described)[0].id
    if managed is None:
        raise NoSuchBooking(wish.title)
    async with ledger.database.connection() as connection:
        last = await audit.last_of_resource(connection, by.organization, managed.id)
    if last is None:
        raise NothingHappened(managed.id)
    return last


async def _may_know(ledger: Ledger, booking: Booking, *, by: Member) -> bool:
    if by.id in {booking.member, booking.booked_by, *booking.attendees, *booking.absentees}:
        return True
    catalogue = await ledger.catalogue(by.organization)
    return by.role.manages or catalogue.resource(booking.resource).policy.managed(by.role, by.groups)
