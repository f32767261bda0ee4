"""What would do: the smallest changes of a refused wish that would be granted, each proved by every rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings import edits, nearby
from core.domain.bookings.booking import Booking
from core.domain.bookings.edits import Candidate, Wanted
from core.domain.bookings.nearby import Times
from core.domain.bookings.status import UNCONFIRMED
from core.domain.lengths import MOST_HELD
from core.domain.people.certificate import Certificate
from core.domain.people.member import Role
from core.domain.resources.resource import Resource
from core.errors import Alternative, AskedSlot, HeldSlot, Refusal
from core.ledger import Ledger
from core.store import availability, bookings, certificates, people
from core.store.database import Connection
from core.store.quotas import NO_BOOKING
from core.use_cases.bookings.taking import check_allowed
from core.use_cases.certificates.check import lacking
from core.use_cases.rules.allowances_of import affordable
from core.use_cases.rules.strikes import near_enough
from core.values import Interval, MemberId, OrganizationId

Standing = Mapping[MemberId, tuple[Role, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class _Asking:
    """Who asks, for whom, what they hold and may do: as far as the rules of what is looked at ask for it."""

    asked: AskedSlot
    before: Booking | None
    standing: Standing
    known: Sequence[Certificate]
    held: Sequence[HeldSlot]

    def may_have(self, resource: Resource) -> bool:
        """Whether the member may book the resource, or whoever asks may do it for them."""
        if self.before is not None and resource.id == self.before.resource:
            return True
        try:
            check_allowed(resource, self.standing, by=self.asked.by, member=self.asked.member)
        except Refusal:
            return False
        return True

    def may_hold(self, during: Interval) -> bool:
        """Whether one more hold is not too many; what is moved is held or booked already."""
        others = sum(each.during != during for each in self.held)
        return self.before is not None or others < MOST_HELD

    def is_certified(self, resource: Resource, during: Interval) -> bool:
        """Whether the member has the certificates that are needed; nobody is asked for them at a start that stays."""
        return self._stays(resource, during) or lacking(resource, self.known, during.start) is None

    def needs_no_yes(self, things: Sequence[Resource], during: Interval) -> bool:
        """Whether nobody has to approve that a booking is moved there; a hold may be asked for all the same."""
        before = self.before
        if before is None or before.status in UNCONFIRMED:
            return True
        if things[0].id == before.resource and during.within(before.during):
            return True
        role, groups = self.standing.get(self.asked.by, (Role.GUEST, frozenset[str]()))
        return not any(each.policy.asks(during, each.zone, role, groups, people=before.heads) for each in things)

    def _stays(self, resource: Resource, during: Interval) -> bool:
        before = self.before
        return before is not None and resource.id == before.resource and during.start == before.during.start


async def what_would_do(
    ledger: Ledger, organization: OrganizationId, asked: AskedSlot, *, now: datetime, people: int = 0
) -> tuple[Alternative, ...]:
    """
    Return at most three slots near the one that was asked for, nearest first, each of which would be granted.

    They keep the rules that `hold` or, for a booking that stands, `move` goes by: of times, people, certificates,
    no-shows, holds, approvals and quotas; and a unit is free. `people` asks for room for so many.
    """
    catalogue = await ledger.catalogue(organization)
    before = await ledger.booking(organization, asked.moving) if asked.moving else None
    resource = catalogue.resource(asked.resource)
    company = tuple((each, unit.id) for each, unit in catalogue.of(before)[1:]) if before else ()
    wanted = Wanted(resource, asked.during, now, asked.unit, before, company, people)
    among = nearby.times(wanted, edits.places(wanted, catalogue.resources))
    but = before.id if before else NO_BOOKING
    async with ledger.database.connection() as connection:
        asking = await _asking(connection, organization, wanted, among, asked)
        among = [each for each in among if asking.may_have(each.resource)]
        taken = await availability.occupied_each(connection, nearby.looked_at(wanted, among), now=now, but=but)
    near = nearby.candidates(wanted, among, taken)
    return edits.nearest(await _proved(ledger, wanted, near, asking))


async def _asking(
    connection: Connection, organization: OrganizationId, wanted: Wanted, among: Sequence[Times], asked: AskedSlot
) -> _Asking:
    """Look up who asks; what no rule asks for costs no statement."""
    policies = [each.policy for each in (*(each.resource for each in among), *(each for each, _ in wanted.company))]
    restricted = any(each.seen_by or each.bookable_by or each.approvers for each in policies)
    standing: Standing = {asked.by: (Role.MEMBER, frozenset())}
    known: Sequence[Certificate] = ()
    held: Sequence[HeldSlot] = ()
    if restricted or asked.member != asked.by:
        standing = await people.standing(connection, organization, [asked.by, asked.member])
    if any(each.needs for each in policies):
        known = await certificates.of_member(connection, organization, asked.member)
    if wanted.before is None:
        held = await bookings.held_by(connection, organization, asked.by, at=wanted.now)
    return _Asking(asked, wanted.before, standing, known, held)


async def _proved(ledger: Ledger, wanted: Wanted, near: Sequence[Candidate], asking: _Asking) -> list[Candidate]:
    """Return the slots that the rules about people and amounts grant as well, in their order."""
    company = [each for each, _ in wanted.company]
    things = [[candidate.resource, *company] for candidate in near]
    slots = [[(each, slot.offer.during) for each in every] for slot, every in zip(near, things, strict=True)]
    member, now = asking.asked.member, wanted.now
    but = wanted.before.id if wanted.before else NO_BOOKING
    fits = await affordable(ledger, slots, member=member, now=now, but=but)
    used = await _used(ledger, slots, wanted, member=member, now=now)
    return [
        slot
        for slot, every, *granted in zip(near, things, fits, used, strict=True)
        if all(granted)
        and asking.may_have(slot.resource)
        and asking.may_hold(slot.offer.during)
        and asking.needs_no_yes(every, slot.offer.during)
        and all(asking.is_certified(each, slot.offer.during) for each in every)
    ]


async def _used(
    ledger: Ledger,
    slots: Sequence[Sequence[tuple[Resource, Interval]]],
    wanted: Wanted,
    *,
    member: MemberId,
    now: datetime,
) -> list[bool]:
    """Return of each slot whether the member's no-shows let them have it; a start that stays is not asked about."""
    before = wanted.before

    def stays(resource: Resource, during: Interval) -> bool:
        return before is not None and during.start == before.during.start and resource.id == before.resource

    asked = [(at, each) for at, every in enumerate(slots) for each in every if not stays(*each)]
    verdicts = await near_enough(ledger, [each for _, each in asked], member=member, now=now)
    refused = {at for (at, _), verdict in zip(asked, verdicts, strict=True) if not verdict}
    return [at not in refused for at in range(len(slots))]
