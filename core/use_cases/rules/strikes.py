"""No-shows: members with too many may, for a while, book only a little ahead."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.resources.resource import Resource
from core.errors import TooManyStrikes
from core.ledger import Ledger
from core.store import bookings
from core.values import Interval, MemberId, OrganizationId


async def check_strikes(
    ledger: Ledger, resource: Resource, start: datetime, *, member: MemberId, now: datetime
) -> None:
    """Refuse members with too many no-shows, except for near dates; refuses with TooManyStrikes."""
    strikes = resource.policy.strikes
    if strikes is None or start <= now + strikes.ahead:
        return
    unused = await unused_by(ledger, resource.organization, member, within=strikes.window, now=now)
    if unused >= strikes.most:
        raise TooManyStrikes(resource.id, start, unused, strikes.window, now + strikes.ahead, member)


async def unused_by(
    ledger: Ledger, organization: OrganizationId, member: MemberId, *, within: timedelta, now: datetime
) -> int:
    """Count the member's no-shows within that time before now."""
    async with ledger.database.connection() as connection:
        return await bookings.no_shows(connection, organization, member, since=now - within, now=now)


async def unused_with(ledger: Ledger, booking: Booking, resource: Resource, *, now: datetime) -> int:
    """Return the recent no-shows of a no-show's holder; 0 for any other booking, or if no rule counts them."""
    strikes = resource.policy.strikes
    if booking.status is not Status.NO_SHOW or strikes is None:
        return 0
    return await unused_by(ledger, booking.organization, booking.member, within=strikes.window, now=now)


async def near_enough(
    ledger: Ledger, wishes: Sequence[tuple[Resource, Interval]], *, member: MemberId, now: datetime
) -> list[bool]:
    """Return for each wish whether the member's no-shows let them book it."""
    # Counted only for far dates, and once for each window: near dates are never refused.
    counted: dict[timedelta, int] = {}
    verdicts = []
    for resource, during in wishes:
        strikes = resource.policy.strikes
        if strikes is None or during.start <= now + strikes.ahead:
            verdicts.append(True)
            continue
        if strikes.window not in counted:
            counted[strikes.window] = await unused_by(
                ledger, resource.organization, member, within=strikes.window, now=now
            )
        verdicts.append(counted[strikes.window] < strikes.most)
    return verdicts
