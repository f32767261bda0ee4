"""Check in to a booking: by button, or with the access code."""

import hmac
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings import using
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.wish import remaining
from core.domain.bookings.wrong_codes import Tries
from core.errors import CheckInEarly, CodesPaused, NoCheckIn, NothingToCheckIn, ReleasedMeanwhile, WrongCode
from core.ledger import Ledger
from core.store import availability, bookings, codes
from core.store.database import Connection, retried
from core.values import BookingId, MemberId, OrganizationId, ResourceId

NO_RESOURCE = ResourceId(0)


@retried
async def check_in(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    Check in to a booking, from ten minutes before its start until its release.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, NotConfirmed, CheckInEarly or
    AlreadyOver.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(using.checked_in(change.booking, by=by, now=change.now))
    return change.booking


@retried
async def check_in_now(
    ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str, at: ResourceId | None = None
) -> Booking:
    """
    Check in to the earliest booking whose check-in is open: the member's own, or one that they are named for.

    `at`: only bookings of this resource count.
    Whoever is in already changes nothing. Refuses with NothingToCheckIn, with NoCheckIn where that booking needs none,
    or with ReleasedMeanwhile if the member came too late and may have the rest of it.
    """
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        own = await bookings.of_member(connection, organization, by, ending_after=now)
        named = await bookings.of_attendee(connection, organization, by, ending_after=now)
    counted = (booking for booking in (*own, *named) if at in {None, booking.resource})
    standing = sorted(counted, key=lambda booking: booking.during.start)
    for booking in standing:
        # Where nobody has to check in the verb says so, rather than that there is no booking.
        if booking.opens_door(now) or (booking.needs_no_check_in and now >= booking.check_in_opens):
            return await check_in(ledger, organization=organization, booking=booking.id, by=by, via=via)
    using_it = next((booking for booking in standing if booking.status is Status.IN_USE), None)
    if using_it is not None:
        return using_it
    gone = await _to_take_back(ledger, organization, by, now=now, at=at)
    if gone is not None:
        raise ReleasedMeanwhile(gone.id, gone.resource)
    waiting = [booking for booking in standing if not booking.needs_no_check_in]
    coming = [booking.check_in_opens for booking in waiting if booking.check_in_opens > now]
    raise NothingToCheckIn(min(coming, default=None))


async def _to_take_back(
    ledger: Ledger, organization: OrganizationId, member: MemberId, *, now: datetime, at: ResourceId | None
) -> Booking | None:
    """Return the booking of the member that was released last, if all of its units are still free until its end."""
    catalogue = await ledger.catalogue(organization)
    async with ledger.database.connection() as connection:
        for gone in await bookings.released(connection, organization, member, now=now):
            if at not in {None, gone.resource}:
                continue
            rest = remaining(gone.during, now=now)
            blocked = [(unit.id, resource.blocked(rest)) for resource, unit in catalogue.of(gone)]
            taken = await availability.occupied_each(connection, blocked, now=now, but=gone.id)
            if not any(taken.values()):
                return gone
    return None


@retried
async def check_in_with_code(
    ledger: Ledger, *, organization: OrganizationId, code: str, by: MemberId, via: str
) -> Booking:
    """
    Check in to the member's booking that this code opens now.

    Refuses with WrongCode, which is counted; with CodesPaused after five in a row, whatever the code; and with
    CheckInEarly or NoCheckIn, which are not counted. A wrong code takes as long to recognise as a right one.
    """
    now = ledger.clock.now()
    # The refusal leaves the transaction as a value: raised inside, it would roll back the count of wrong codes.
    async with ledger.database.transaction() as connection:
        verdict = await _tried(ledger, connection, organization=organization, code=code, by=by, via=via, now=now)
    if verdict.refusal:
        raise verdict.refusal
    if verdict.booking is None:
        raise AssertionError("a verdict is a booking or a refusal")
    return verdict.booking


@dataclass(frozen=True, slots=True)
class _Verdict:
    """The outcome of a typed code: a booking in use, or a refusal to raise."""

    booking: Booking | None = None
    refusal: WrongCode | CodesPaused | CheckInEarly | NoCheckIn | None = None


async def _tried(
    ledger: Ledger,
    connection: Connection,
    *,
    organization: OrganizationId,
    code: str,
    by: MemberId,
    via: str,
    now: datetime,
) -> _Verdict:
    # Locked first: many guesses at once are still counted one after the other.
    tries = await codes.locked_tries(connection, organization, by)
    if tries.paused(now) and tries.paused_until:
        return _Verdict(refusal=CodesPaused(tries.paused_until))
    matching = await _matching(ledger, connection, organization=organization, code=code, by=by)
    # A right code ends the row of wrong ones. After check-in it still does, for an attendee at the door.
    if matching and (matching.opens_door(now) or matching.checked_in_at):
        await codes.count_tries(connection, organization, by, Tries())
        opened = using.checked_in(matching, by=by, now=now)
        if opened is not matching:
            await bookings.save(connection, opened, before=matching, by=by, via=via, at=now)
        return _Verdict(booking=opened)
    # Right, and nobody has to check in: perhaps Bellhop was away when they could. It is no guess and not counted.
    if matching and matching.needs_no_check_in:
        return _Verdict(refusal=NoCheckIn(matching.id))
    # Right and only early, so it is no guess, either.
    if matching and now < matching.check_in_opens:
        return _Verdict(refusal=CheckInEarly(matching.id, matching.check_in_opens))
    counted = tries.after_wrong(now)
    await codes.count_tries(connection, organization, by, counted)
    return _Verdict(refusal=CodesPaused(counted.paused_until) if counted.paused_until else WrongCode(counted.left))


async def _matching(
    ledger: Ledger, connection: Connection, *, organization: OrganizationId, code: str, by: MemberId
) -> Booking | None:
    """Compare the code with every one the member has, never stopping early, and lock the booking it belongs to."""
    known = await codes.of_member(connection, organization, by)
    match: BookingId | None = None
    # A member without any code takes no less time than one with a wrong code: a digest and a look at a booking.
    ledger.vault.code_digest(code, organization=organization, resource=NO_RESOURCE)
    for candidate in known:
        digest = ledger.vault.code_digest(code, organization=organization, resource=candidate.resource)
        if hmac.compare_digest(digest, candidate.digest):
            match = candidate.booking
    return await bookings.locked(connection, organization, match or BookingId(0))
