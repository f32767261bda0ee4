"""Hold several things, or several units of one, for one time: all of them, or none."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from core.domain.bookings.alternatives import REACH, STEP, free_units, looked_at
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.bookings.time_limits import HOLD
from core.domain.lengths import check_count
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import NoneTogether, SlotTaken, Unavailable
from core.ledger import Ledger
from core.store import availability, bookings
from core.store.bookings import Outcome, Slot
from core.store.database import Connection, retried
from core.use_cases.bookings.in_the_way import own_in_the_way
from core.use_cases.bookings.preferring import preference
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.taking import ATTEMPTS, check_holds, for_whom, tidied
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.allowances_of import affordable, quota_exceeded
from core.use_cases.rules.strikes import check_strikes
from core.values import OFFERED, Interval, MemberId, OrganizationId, ResourceId, UnitId

WEEK = 7
"""Days on which the same time is looked for where no time of the day itself has all of them free."""


@dataclass(frozen=True, slots=True)
class Several:
    """The places to hold, the member they are for, and the member who asks."""

    organization: OrganizationId
    places: Sequence[Place]
    during: Interval
    member: MemberId
    by: MemberId
    via: str
    heading: str | None
    until: datetime
    """Until when all of them are held."""
    party: int | None = None
    """How many people come, where that was said."""

    def units(self, resource: Resource, unit: UnitId | None) -> list[UnitId]:
        """Return the units that will do for a place: that one, or any that no other place names."""
        named = {place.unit for place in self.places}
        return [unit] if unit else [each.id for each in resource.units if each.id not in named]


class Missing(Exception):  # noqa: N818 - it only rolls the others back
    """One of the places could not be held, so none is."""

    def __init__(self, resource: Resource, unit: UnitId | None, outcome: Outcome) -> None:
        super().__init__(resource.name)
        self.resource, self.unit, self.outcome = resource, unit, outcome


@retried
async def hold_together(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    places: Sequence[Place],
    during: Interval,
    by: MemberId,
    via: str,
    purpose: Purpose = NOTHING_STATED,
) -> Booking:
    """
    Hold a unit for each of the places for five minutes, in one transaction, under one reference.

    A place is a resource, once for each unit that is wanted of it, or one unit by its id. The first place leads: its
    booking speaks for all, has the title, and is moved, cancelled and checked in to for all. Refuses as `hold` does for
    any of them, but with NoneTogether, and times at which all are free, where one is taken, and with TooMany where too
    many are wanted together.
    """
    check_count("companions", places)
    now = ledger.clock.now()
    for _ in range(ATTEMPTS):
        catalogue = await ledger.catalogue(organization)
        member = by
        for resource in {place.resource: catalogue.resource(place.resource) for place in places}.values():
            resource.check(during, now=now)
            member = await for_whom(ledger, resource, by=by, holder=purpose.holder)
            await check_strikes(ledger, resource, during.start, member=member, now=now)
            await check_certificates(ledger, resource, during.start, member=member)
        wanted = Several(organization, places, during, member, by, via, purpose.heading, now + HOLD, purpose.party)
        first = {
            resource.id: await preference(ledger, catalogue, resource, member=member)
            for resource in map(catalogue.resource, {place.resource for place in places})
        }
        try:
            async with ledger.database.transaction() as connection:
                booking = await hold_all(connection, catalogue, wanted, first, now=now)
        except Missing as missing:
            await _retry_or_refuse(ledger, catalogue, wanted, missing, now=now)
            continue
        ledger.remember(booking)
        return booking
    raise Unavailable


async def hold_all(
    connection: Connection,
    catalogue: Catalogue,
    wanted: Several,
    first: Mapping[ResourceId, Mapping[UnitId, int]],
    *,
    now: datetime,
) -> Booking:
    """
    Hold all of the places, in the given transaction, and return the booking that leads.

    Raises Missing for the first that cannot be held; then the transaction has to be undone.
    """
    held: dict[int, Booking] = {}
    # Always in the same order, so that two members who want the same never wait for each other; units that are named
    # before any unit of the same resource.
    order = sorted(
        enumerate(wanted.places), key=lambda each: (each[1].resource, each[1].unit is None, each[1].unit or 0)
    )
    for number, place in order:
        resource = catalogue.resource(place.resource)
        unit = resource.unit(place.unit).id if place.unit else None
        slot = Slot(
            wanted.organization,
            resource.id,
            wanted.units(resource, unit),
            wanted.member,
            wanted.by,
            wanted.during,
            resource.blocked(wanted.during),
            wanted.via,
            wanted.until,
            resource.stay(wanted.during, now=now),
            resource.claims(wanted.during, now=now),
            wanted.heading if number == 0 else None,
            wanted.party if number == 0 else None,
            {} if unit else first[resource.id],
        )
        outcome = await bookings.hold(connection, slot, catalogue_version=catalogue.version, at=now)
        if outcome.held is None:
            raise Missing(resource, unit, outcome)
        held[number] = outcome.held
    # The wish's own order again: its first place leads.
    leader, *others = (held[number] for number in range(len(wanted.places)))
    together = replace(leader, companions=tuple(other.unit for other in others))
    await bookings.accompany(connection, together, others)
    return together


async def _retry_or_refuse(
    ledger: Ledger, catalogue: Catalogue, wanted: Several, missing: Missing, *, now: datetime
) -> None:
    """Return if another try may succeed; otherwise refuse with QuotaExceeded, TooManyHolds or NoneTogether."""
    resource, outcome = missing.resource, missing.outcome
    if outcome.exceeded:
        claims = resource.claims(wanted.during, now=now) or ()
        raise quota_exceeded(resource, wanted.during, outcome.exceeded, claims=claims, member=wanted.member)
    if outcome.seemed_free:
        await check_holds(ledger, wanted.organization, wanted.during, by=wanted.by, now=now)
    if outcome.raced or outcome.seemed_free:
        return
    renewed = await ledger.renewed_catalogue(catalogue)
    units = wanted.units(resource, missing.unit)
    blocked = resource.blocked(wanted.during)
    changed = renewed is not catalogue
    if changed or await tidied(ledger, units, blocked, now=now, by=wanted.member, via=wanted.via):
        return
    raise await _none_together(ledger, renewed, missing, wanted, now=now)


async def _none_together(
    ledger: Ledger, catalogue: Catalogue, missing: Missing, wanted: Several, *, now: datetime
) -> NoneTogether | SlotTaken:
    """
    Return the refusal: the member has all of them already, or one is taken.

    Then it has at most three times near the wish at which all are free and every rule allows them.
    """
    resources = list({place.resource: catalogue.resource(place.resource) for place in wanted.places}.values())
    units = [unit.id for resource in resources for unit in resource.units]
    near, days = looked_at(wanted.during, resources), _on_next_days(resources, wanted.during)
    async with ledger.database.connection() as connection:
        reach = Interval(near.start, max((near.end, *(each.end for each in days))))
        taken = await availability.occupied(connection, units, reach, now=now)

    def has_all(resource: Resource, during: Interval) -> bool:
        free, places = set(free_units(resource, during, taken)), _places(wanted, resource)
        return len(free) >= len(places) and free.issuperset(place.unit for place in places if place.unit)

    found: list[Interval] = []
    for moved in chain(_near(resources, wanted.during), days):
        fits = all(each.allows(moved, now=now) and has_all(each, moved) for each in resources)
        wishes = [(catalogue.resource(place.resource), moved) for place in wanted.places]
        if fits and len(found) < OFFERED and all(await affordable(ledger, [wishes], member=wanted.member, now=now)):
            found.append(moved)
    resource = missing.resource
    mine = wanted.units(resource, missing.unit)
    own = await own_in_the_way(ledger, catalogue, mine, wanted.during, member=wanted.member, now=now)
    if own and wanted.during.within(own.during) and _has_all(catalogue, own, wanted):
        return SlotTaken(resource.id, wanted.during, own.id)
    several = len(_places(wanted, resource)) > 1 and missing.unit is None
    return NoneTogether(
        resource.id,
        wanted.during,
        tuple(found),
        tuple(each.id for each in resources if each != resource and has_all(each, wanted.during)),
        own=own.id if own else None,
        unit=missing.unit,
        left=len(free_units(resource, wanted.during, taken)) if several else None,
    )


def _places(wanted: Several, resource: Resource) -> list[Place]:
    return [place for place in wanted.places if place.resource == resource.id]


def _has_all(catalogue: Catalogue, own: Booking, wanted: Several) -> bool:
    """Whether a booking has every unit that is named, and as many units of each resource as are wanted."""
    units, owned = {own.unit, *own.companions}, Counter(resource.id for resource, _ in catalogue.of(own))
    named = {place.unit for place in wanted.places if place.unit}
    return named <= units and Counter(place.resource for place in wanted.places) <= owned


def _near(resources: Sequence[Resource], wish: Interval) -> Iterator[Interval]:
    """Yield the same length at other times of about that day, the nearest first."""
    step = max(STEP, *(resource.policy.granularity for resource in resources))
    return (wish.shifted(steps * step * side) for steps in range(1, REACH // step + 1) for side in (1, -1))


def _on_next_days(resources: Sequence[Resource], wish: Interval) -> list[Interval]:
    """Return the same time on the days of the coming week."""
    days = (resources[0].days_later(wish, offset) for offset in range(1, WEEK + 1))
    return [each for each in days if each is not None]
