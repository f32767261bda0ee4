"""Come to several dates of a series as an attendee, or say that one cannot."""

from dataclasses import replace
from datetime import datetime

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import AS_PLANNED
from core.domain.bookings.status import STANDING
from core.domain.lengths import check_count
from core.domain.series.series import ONWARDS, Meant, Series, Verb
from core.errors import NoSuchBooking, NotYours
from core.ledger import Ledger
from core.store import audit, bookings, series
from core.store.database import retried
from core.use_cases.series.amend import Amended
from core.use_cases.series.cancel import TOLD, acted, covered, noted
from core.values import BookingId, MemberId, OrganizationId

LEFT, CAME_BACK = "dates left", "dates come to"
"""The audit's verbs where an attendee leaves dates, or comes back."""


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

    With the later ones, who is an attendee of the series is no longer on those that are still to come. Who comes back
    to the later ones takes back the act by which they left this date: they are on its dates again, and on those still
    to come if it took them off these; dates that they had left otherwise stay as they are, as do those to which they
    were never named. Done a second time it changes nothing. Refuses with NoSuchBooking, with NotYours whoever is named
    on none of the dates, or with TooMany one who comes back to a full list.
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
        onwards, to_come = scope in ONWARDS, False
        if onwards and comes:
            act = await series.last_act(connection, kept, Verb.LEFT, one.id, by=by)
            named = [each for each in named if act and each.id in act.dates]
            to_come = act is not None and act.to_come
        changes: list[bookings.Change] = []
        for before in named:
            after = _attending(before, by=by, comes=comes, now=now)
            if after is not before:
                changes.append(bookings.Change(before, after, TOLD if changes else AS_PLANNED))
        await bookings.save_all(connection, changes, by=by, via=via, at=now)
        was = by in kept.attendees
        becomes = comes and (was or (to_come and bool(changes)))
        if onwards and (changes or becomes is not was):
            kept = _of(kept, by=by, comes=becomes)
            done = noted(kept, CAME_BACK if comes else LEFT, dates=len(changes))
            await series.save(connection, kept)
            if not comes:
                dates = [each.after for each in changes]
                await series.note(connection, kept, acted(Verb.LEFT, dates, by=by, to_come=becomes is not was))
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
    attendees = tuple(each for each in kept.attendees if each != by)
    if comes:
        attendees = kept.attendees if by in kept.attendees else (*attendees, by)
        check_count("attendees", attendees)
    return replace(kept, attendees=attendees, version=kept.version + 1)
