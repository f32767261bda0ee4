"""Come to several dates of a series as an attendee, or say that one cannot."""

from dataclasses import replace
from datetime import datetime

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import AS_PLANNED
from core.domain.bookings.status import STANDING
from core.domain.lengths import check_count
from core.domain.series.series import ONWARDS, Meant, Series
from core.errors import NoSuchBooking, NotYours
from core.ledger import Ledger
from core.store import audit, bookings, series
from core.store.database import retried
from core.use_cases.series.amend import Amended
from core.use_cases.series.cancel import TOLD, covered, noted
from core.values import BookingId, MemberId, OrganizationId


@retried
async def attend(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    by: MemberId,
    via: str,
    comes: bool,
) -> Amended:
    """
    Take an attendee off these dates, or put somebody back who had taken themself off, in one transaction.

    With the later ones, the same goes for all that are still to come. Dates to which they were never named stay as they
    are; done a second time it changes nothing. Refuses with NoSuchBooking, with NotYours whoever is named on none of
    the dates, or with TooMany one who comes back to a full list.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        one = await bookings.found(connection, organization, booking)
        kept = None
        if one is not None and one.series is not None:
            kept = await series.found(connection, organization, one.series, lock=True)
        if one is None or kept is None:
            raise NoSuchBooking
        standing = await series.standing(connection, organization, kept.id, now=now, lock=True)
        named = [each for each in covered(standing, one, scope) if by in {*each.attendees, *each.absentees}]
        if not named:
            raise NotYours(one.id)
        changes: list[bookings.Change] = []
        for before in named:
            after = _attending(before, by=by, comes=comes, now=now)
            if after is not before:
                changes.append(bookings.Change(before, after, TOLD if changes else AS_PLANNED))
        await bookings.save_all(connection, changes, by=by, via=via, at=now)
        if scope in ONWARDS:
            kept = _of(kept, by=by, comes=comes)
            await series.save(connection, kept)
            done = noted(kept, "attendees changed", dates=len(changes))
            await audit.record(connection, done, organization=organization, by=by, via=via, at=now)
    for each in changes:
        ledger.remember(each.after)
    return Amended(kept, tuple(each.after for each in changes))


def _attending(before: Booking, *, by: MemberId, comes: bool, now: datetime) -> Booking:
    if before.settled(now).status not in STANDING:
        return before
    after = amending.attending(before, by=by, comes=comes, now=now)
    check_count("attendees", after.attendees)
    return after


def _of(kept: Series, *, by: MemberId, comes: bool) -> Series:
    others = tuple(each for each in kept.attendees if each != by)
    return replace(kept, attendees=(*others, by) if comes else others, version=kept.version + 1)
