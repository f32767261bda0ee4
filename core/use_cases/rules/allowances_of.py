"""Count a member's use of quotas, and find slots that still fit them."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Bound, Claim, merged
from core.domain.rules.quota import Period
from core.errors import Allowance, QuotaExceeded
from core.ledger import Change, Ledger
from core.store import quotas
from core.store.bookings import Exceeded
from core.store.quotas import Used
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId

CALENDAR = frozenset({Period.DAY, Period.WEEK, Period.MONTH})
"""The periods that end on a day of the calendar, when the quota is whole again."""


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


def quota_exceeded(
    resource: Resource, wish: Interval, exceeded: Sequence[Used], *, claims: Sequence[Claim], member: MemberId
) -> QuotaExceeded:
    """Return the refusal of a wish that needs more than is left; `exceeded` names the claims by their places."""
    tightest = min(exceeded, key=lambda each: _left(claims[each.place], each))
    claim = claims[tightest.place]
    return QuotaExceeded(resource.id, wish, claim.needs, allowance(claim.bound, tightest), member)


def no_longer_affordable(change: Change, lost: Exceeded, *, member: MemberId) -> QuotaExceeded:
    """Return the refusal of a change of a booking, as it stands, that needs more of a member's quotas than is left."""
    booking = change.booking
    resource = change.catalogue.resource(booking.resource)
    return quota_exceeded(resource, booking.during, lost.used, claims=change.claims or (), member=member)


async def affordable(
    ledger: Ledger,
    wishes: Sequence[Sequence[tuple[Resource, Interval]]],
    *,
    member: MemberId,
    now: datetime,
    but: BookingId = quotas.NO_BOOKING,
) -> list[bool]:
    """
    Return of each wish, of one or several things together, whether the member's quotas have enough left for it.

    All are counted in one statement, each period once. One booking can be left out of the count, because the wish is to
    replace it.
    """
    shares = [merged(claim for each, slot in wish for claim in each.claims(slot, now=now) or ()) for wish in wishes]
    windows = {(claim.bound, window): claim for share in shares for claim in share for window in claim.windows}
    if not windows:
        return [True] * len(wishes)
    organization, asked = wishes[0][0][0].organization, list(windows)
    claims = [Claim(bound, windows[bound, window].needs, (window,)) for bound, window in asked]
    async with ledger.database.connection() as connection:
        counted = await quotas.used(connection, organization, member, claims, at=now, but=but)
    left = {asked[each.place]: _left(claims[each.place], each) for each in counted}
    # A quota that binds a group has no count for a member of none.
    return [
        all(claim.needs <= left.get((claim.bound, window), claim.needs) for claim in share for window in claim.windows)
        for share in shares
    ]


def _every(catalogue: Catalogue, *, now: datetime) -> dict[Bound, Claim]:
    """Return every quota of the organization once, for its current period."""
    minute = now.replace(second=0, microsecond=0)
    wish = Interval(minute, minute + MINUTE)
    return {claim.bound: claim for resource in catalogue.resources for claim in resource.claims(wish, now=now) or ()}


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
        each.window.end if quota.period in CALENDAR else None,
        bound.level,
        bound.subject,
        quota.group if quota.shared else None,
    )
