"""Take a slot: the steps that all verbs share, from permissions to bookings in the way that are over."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.lengths import MOST_HELD
from core.domain.people.member import Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import NoSuchMember, NotAllowedForOthers, NotBookable, TooManyHolds, UnknownResource
from core.ledger import Ledger
from core.store import bookings, certificates, people
from core.store.database import Connection, LostRace
from core.use_cases.certificates.check import lacking
from core.values import Interval, MemberId, OrganizationId, UnitId

ATTEMPTS = 50
"""
How often another unit, or a new count of the quotas, is tried after a lost race.

Each lost race is somebody else's success: fifty are a crowd before one resource, and any longer wait is too long for a
chat.
"""


async def for_whom(ledger: Ledger, resource: Resource, *, by: MemberId, holder: MemberId | None) -> MemberId:
    """
    Return the member a booking is for: `holder`, or the member who asks. Both must be allowed to do so.

    Refuses with UnknownResource when the asker may not know of the resource, with NotBookable, NotAllowedForOthers or
    NoSuchMember.
    """
    # A resource that is open to everybody needs nobody's groups: most bookings save this statement.
    policy, member = resource.policy, holder or by
    if member == by and policy.seen_by is None and policy.bookable_by is None:
        return by
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, resource.organization, [by, member])
    check_allowed(resource, standing, by=by, member=member)
    return member


def check_allowed(
    resource: Resource, standing: Mapping[MemberId, tuple[Role, frozenset[str]]], *, by: MemberId, member: MemberId
) -> None:
    """Check by what people are here that one of them may book the resource for the other; refuses as `for_whom`."""
    policy = resource.policy
    if member == by and policy.seen_by is None and policy.bookable_by is None:
        return
    if by not in standing or member not in standing:
        raise NoSuchMember("")
    role, groups = standing[by]
    # A resource that must not be seen is unknown, not forbidden: a refusal would tell that it exists.
    if not policy.seen(role, groups):
        raise UnknownResource(resource.name, ())
    if not policy.bookable(*standing[member]):
        raise NotBookable(resource.id)
    if member != by and not policy.managed(role, groups) and (role is Role.GUEST or not policy.for_others):
        raise NotAllowedForOthers(resource.id)


async def open_to(
    ledger: Ledger, resources: Sequence[Resource], *, member: MemberId, start: datetime
) -> Sequence[Resource]:
    """Return the resources that the member may see and book; none to one who has left, where that depends on groups."""
    # Where everything is open to everybody, as in most houses, the member's groups need not be read.
    if all(
        each.policy.seen_by is None and each.policy.bookable_by is None and not each.policy.needs for each in resources
    ):
        return resources
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, resources[0].organization, [member])
        known = await certificates.of_member(connection, resources[0].organization, member)
    if member not in standing:
        return ()
    role, groups = standing[member]
    return [each for each in resources if each.policy.bookable(role, groups) and lacking(each, known, start) is None]


async def check_holds(
    ledger: Ledger, organization: OrganizationId, during: Interval, *, by: MemberId, now: datetime
) -> None:
    """
    Refuse with TooManyHolds a member who holds as many slots as one may, besides what they hold for that time.

    The database has decided; this finds the reason, where a slot that seemed free was not held.
    """
    async with ledger.database.connection() as connection:
        held = await bookings.held_by(connection, organization, by, at=now, but=during)
    if len(held) >= MOST_HELD:
        raise TooManyHolds(tuple(held), MOST_HELD)


async def tidied(
    ledger: Ledger, units: Sequence[UnitId], blocked: Interval, *, now: datetime, by: MemberId, via: str
) -> bool:
    """
    End the bookings in the way that are over or that the same member has just cancelled; return whether any was.

    A constraint cannot look at the clock: a hold that is over keeps its unit until somebody ends it.
    """
    async with ledger.database.transaction() as connection:
        standing = await bookings.removable(connection, units, blocked, member=by, now=now)
        # A list, because all of them must go; a generator would stop at the first.
        return any([await _ended(connection, booking, now=now, by=by, via=via) for booking in standing])


async def cleared(ledger: Ledger, catalogue: Catalogue, wanted: Booking, *, now: datetime, via: str) -> bool:
    """Tidy the slots of a booking and its companions; return whether that freed anything."""
    freed = [
        await tidied(ledger, [unit.id], resource.blocked(wanted.during), now=now, by=wanted.member, via=via)
        for resource, unit in catalogue.of(wanted)
    ]
    return any(freed)


async def _ended(connection: Connection, booking: Booking, *, now: datetime, by: MemberId, via: str) -> bool:
    settled = booking.settled(now)
    # The audit names the member who gave up their own minute to undo, and nobody for the passing of time.
    own = settled.status is Status.CANCELLING and settled.member == by
    after = cancelling.given_up(settled, now=now) if own else settled
    if after is booking:
        return False
    try:
        await bookings.save(connection, after, before=booking, by=by if own else None, via=via, at=now)
    except LostRace:
        # Somebody else ended it at the same moment; the next try sees their state.
        return False
    return True
