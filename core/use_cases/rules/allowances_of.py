"""Count a member's use of quotas, and find slots that still fit them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.bookings.alternatives import free_units
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Bound, Claim
from core.domain.rules.quota import Measure, Period
from core.errors import Allowance, QuotaExceeded
from core.ledger import Change, Ledger
from core.store import availability, quotas
from core.store.bookings import Exceeded
from core.store.quotas import Used
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId

NEXT = {Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 28}
"""Days to the same wish in another period. After 28 it may be the same month; then the quota refuses it again."""


async def allowances_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> list[Allowance]:
    """Return the member's allowance of every quota now; empty if the organization has no quotas."""
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(organization)
    claims = list(_every(catalogue, now=now).values())
    if not claims:
        return []
    async with ledger.database.connection() as connection:
        counted = await quotas.used(connection, organization, member, claims, at=now)
    first: dict[int, Used] = {}
    for each in counted:
        first.setdefault(each.place, each)
    return [allowance(claims[place].bound, each) for place, each in sorted(first.items())]


async def quota_exceeded(
    ledger: Ledger,
    resource: Resource,
    wish: Interval,
    exceeded: Sequence[Used],
    *,
    claims: Sequence[Claim],
    member: MemberId,
    now: datetime,
    but: BookingId = quotas.NO_BOOKING,
) -> QuotaExceeded:
    """
    Return the refusal of a wish that needs more than is left, with a shorter or later slot that would fit.

    `exceeded` names the claims by their places. One booking can be left out of the count, because the wish is to
    replace it.
    """
    tightest = min(exceeded, key=lambda each: _left(claims[each.place], each))
    claim = claims[tightest.place]
    left = min(
        (_left(claims[each.place], each) for each in exceeded if _in_hours(claims[each.place])),
        default=0,
    )
    # A shorter booking is still one booking: it helps hours only.
    by_count = any(not _in_hours(claims[each.place]) for each in exceeded)
    shorter = None if by_count else _shortened(resource, wish, left * MINUTE)
    days = NEXT.get(claim.bound.quota.period)
    later = resource.days_later(wish, days) if days else None
    return QuotaExceeded(
        resource.id,
        wish,
        claim.needs,
        allowance(claim.bound, tightest),
        shorter if await _possible(ledger, resource, shorter, member=member, now=now, but=but) else None,
        later if await _possible(ledger, resource, later, member=member, now=now, but=but) else None,
        member,
    )


async def no_longer_affordable(ledger: Ledger, change: Change, lost: Exceeded, *, member: MemberId) -> QuotaExceeded:
    """Return the refusal of a change of a booking, as it stands, that needs more of a member's quotas than is left."""
    booking = change.booking
    return await quota_exceeded(
        ledger,
        change.catalogue.resource(booking.resource),
        booking.during,
        lost.used,
        claims=change.claims or (),
        member=member,
        now=change.now,
        but=booking.id,
    )


async def affordable(
    ledger: Ledger,
    wishes: Sequence[tuple[Resource, Interval]],
    *,
    member: MemberId,
    now: datetime,
    but: BookingId = quotas.NO_BOOKING,
) -> list[bool]:
    """
    Return of each wish whether the member's quotas have enough left for it, counted in one statement.

    One booking can be left out of the count, because the wish is to replace it.
    """
    claims = [
        (at, claim) for at, (resource, wish) in enumerate(wishes) for claim in resource.claims(wish, now=now) or ()
    ]
    if not claims:
        return [True] * len(wishes)
    organization = wishes[0][0].organization
    async with ledger.database.connection() as connection:
        counted = await quotas.used(connection, organization, member, [claim for _, claim in claims], at=now, but=but)
    short = {
        claims[each.place][0] for each in counted if _left(claims[each.place][1], each) < claims[each.place][1].needs
    }
    return [at not in short for at in range(len(wishes))]


async def _possible(
    ledger: Ledger, resource: Resource, wish: Interval | None, *, member: MemberId, now: datetime, but: BookingId
) -> bool:
    if wish is None or not resource.allows(wish, now=now):
        return False
    blocked, units = resource.blocked(wish), [unit.id for unit in resource.units]
    async with ledger.database.connection() as connection:
        taken = await availability.occupied(connection, units, blocked, now=now, but=but)
    [fits] = await affordable(ledger, [(resource, wish)], member=member, now=now, but=but)
    return fits and bool(free_units(resource, wish, taken))


def _every(catalogue: Catalogue, *, now: datetime) -> dict[Bound, Claim]:
    """Return every quota of the organization once, for its current period."""
    minute = now.replace(second=0, microsecond=0)
    wish = Interval(minute, minute + MINUTE)
    return {claim.bound: claim for resource in catalogue.resources for claim in resource.claims(wish, now=now) or ()}


def _shortened(resource: Resource, wish: Interval, left: timedelta) -> Interval | None:
    length = left - left % resource.policy.granularity
    return Interval(wish.start, wish.start + length) if timedelta(0) < length < wish.length else None


def _in_hours(claim: Claim) -> bool:
    return claim.bound.quota.measure is Measure.HOURS


def _left(claim: Claim, each: Used) -> int:
    return max(0, (claim.bound.quota.most or 0) - each.used)


def allowance(bound: Bound, each: Used) -> Allowance:
    """Return a quota as its use in one window leaves it."""
    quota = bound.quota
    return Allowance(
        bound.name,
        quota.measure,
        quota.period,
        quota.days,
        quota.most or 0,
        each.used,
        each.window.end if quota.period in NEXT else None,
        bound.level,
        bound.subject,
        quota.group if quota.shared else None,
    )
