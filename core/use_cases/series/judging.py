"""Judge many dates at once, by every rule: what is in their way in one statement, quotas in another."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.request import QUOTAS
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Bound, Claim, summed
from core.domain.series.series import InTheWay, Occurrence, SeriesWish, Verdict
from core.errors import BlackedOut, NeedsCertificate, QuotaExceeded, Refusal, SlotTaken, TooManyStrikes
from core.ledger import Ledger
from core.store import certificates, quotas, series
from core.store.quotas import Used
from core.store.series import Asked
from core.use_cases.certificates.check import lacking
from core.use_cases.rules.allowances_of import allowance
from core.use_cases.rules.strikes import unused_by
from core.values import Interval, MemberId, UnitId

Window = tuple[Bound, datetime]
"""A quota, and when one of its windows begins."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One date, and the resource that is wanted on it; any of these units will do."""

    occurrence: Occurrence
    resource: Resource
    units: tuple[UnitId, ...]
    before: Interval | None = None
    """The slot of the booking that is to be moved there, if one is."""
    rather: UnitId | None = None
    """The unit that it has, and keeps if it can."""
    count: int = 1
    """How many of the units are wanted, all or none."""
    beside: tuple[UnitId, ...] = ()
    """Those that it has besides and keeps: without all of them there is nothing to move."""
    excepted: frozenset[str] = frozenset()
    """The rules to which it is an exception, fields of the policy."""

    @property
    def during(self) -> Interval:
        """When it is."""
        return self.occurrence.during

    def claims(self, *, now: datetime) -> tuple[Claim, ...] | None:
        """Return what it takes of each quota, all of its units together; None if no quota is asked."""
        one = None if QUOTAS in self.excepted else self.resource.claims(self.during, now=now)
        return None if one is None else tuple(replace(each, needs=each.needs * self.count) for each in one)

    def chosen(self, free: Collection[UnitId], often: Mapping[UnitId, int]) -> tuple[UnitId, ...]:
        """Return its units among those that are free, the one that leads first; none where they are too few."""
        if not set(self.beside) <= set(free):
            return ()
        able = [each for each in self.units if each in free and each not in self.beside]
        # On as many dates as can be the same ones.
        ranked = sorted(able, key=lambda unit: (unit != self.rather, -often[unit]))
        found = (*ranked[: self.count - len(self.beside)], *self.beside)
        return found if len(found) == self.count else ()


def lifted(slot: Slot, *, now: datetime) -> Slot:
    """Return the slot as an exception to the rules of its resource that it breaks; as it is where that is no help."""
    try:
        return replace(slot, excepted=slot.resource.exceptions(slot.during, now=now))
    except Refusal:
        return slot


def slot_on(wish: SeriesWish, occurrence: Occurrence, resource: Resource) -> Slot:
    """Return the slot of one date: in the wish's own resource its unit, if it names one, else any."""
    named = wish.unit is not None and resource.id == wish.resource
    units = tuple(each.id for each in resource.units if not named or each.id == wish.unit)
    return Slot(occurrence, resource, units, count=wish.count)


@dataclass(frozen=True, slots=True)
class Whose:
    """For whom dates are judged, when, and which bookings of theirs are to be moved there."""

    member: MemberId
    now: datetime
    instead_of: tuple[Booking, ...] = ()
    given_back: tuple[tuple[Resource, Interval], ...] = ()
    """The slots of these, with their resources: what they take of quotas is theirs again."""
    starts: time | None = None
    """The time that they have, which is no other one."""


async def judged(ledger: Ledger, slots: Sequence[Slot], whose: Whose) -> list[Verdict]:
    """
    Return for each slot a unit that is free, or the first rule that refuses it, in the order of the slots.

    Dates that are refused take nothing of a quota, and each of the others counts for those after it. Bookings that are
    to be moved there are not in the way.
    """
    now = whose.now
    refused: dict[int, Refusal] = {}
    for place, slot in enumerate(slots):
        refusal = _by_hours(slot, now=now)
        if refusal is not None:
            refused[place] = refusal
    for place, refusal in await _by_member(ledger, slots, member=whose.member, now=now):
        refused.setdefault(place, refusal)
    open_places = [place for place in range(len(slots)) if place not in refused]
    units = await _free(ledger, slots, open_places, refused, whose)
    await _by_quotas(ledger, slots, units, refused, whose)
    return [
        _verdict(slot, refused.get(place), () if place in refused else units.get(place, ()))
        for place, slot in enumerate(slots)
    ]


async def judged_with_exceptions(
    ledger: Ledger, slots: Sequence[Slot], whose: Whose
) -> tuple[list[Slot], list[Verdict]]:
    """
    Return each slot with the rules to which it has to be an exception, quotas among them, and what else refuses it.

    Dates count in their order for those after them, so that the fewest of them are exceptions to a quota.
    """
    tried = [lifted(slot, now=whose.now) for slot in slots]
    found = await judged(ledger, tried, whose)
    if not any(isinstance(each.refusal, QuotaExceeded) for each in found):
        return tried, found
    asked = [
        replace(slot, excepted=slot.excepted | {QUOTAS}) if isinstance(each.refusal, QuotaExceeded) else slot
        for slot, each in zip(tried, found, strict=True)
    ]
    return asked, await judged(ledger, asked, whose)


def _verdict(slot: Slot, refusal: Refusal | None, units: Sequence[UnitId]) -> Verdict:
    lead = units[0] if units else None
    return Verdict(slot.occurrence, lead, refusal, tuple(units[1:]), slot.resource.id)


def sums(slots: Iterable[Slot], *, now: datetime) -> list[Claim]:
    """Return what the slots take of each window of each quota, all in all."""
    return summed(claim for slot in slots for claim in slot.claims(now=now) or ())


def _by_hours(slot: Slot, *, now: datetime) -> Refusal | None:
    """Return the refusal of a slot by the rules of its resource about times, if any."""
    resource, day = slot.resource.excepting(slot.excepted), slot.occurrence.day
    whole_of_a_closed_day = resource.whole_day(day) is None and slot.during == resource.calendar_days(day)
    if whole_of_a_closed_day and not resource.departures:
        return resource.closed_on(day, day, now=now)
    try:
        if slot.before is None:
            resource.check(slot.during, now=now)
        else:
            resource.check_change(slot.during, before=slot.before, begun=False, now=now)
    except Refusal as refusal:
        return refusal
    return None


async def _by_member(
    ledger: Ledger, slots: Sequence[Slot], *, member: MemberId, now: datetime
) -> list[tuple[int, Refusal]]:
    """Return what a member's no-shows and missing certificates refuse; neither is read where no rule asks for it."""
    found: list[tuple[int, Refusal]] = []
    counted: dict[timedelta, int] = {}
    needy = next((slot.resource for slot in slots if slot.resource.policy.needs), None)
    known = []
    if needy is not None:
        async with ledger.database.connection() as connection:
            known = await certificates.of_member(connection, needy.organization, member)
    for place, slot in enumerate(slots):
        if slot.before is not None and slot.before.start == slot.during.start:
            continue
        strikes, resource, start = slot.resource.policy.strikes, slot.resource, slot.during.start
        if strikes is not None and start > now + strikes.ahead:
            if strikes.window not in counted:
                counted[strikes.window] = await unused_by(
                    ledger, resource.organization, member, within=strikes.window, now=now
                )
            unused = counted[strikes.window]
            if unused >= strikes.most:
                latest = now + strikes.ahead
                found.append((place, TooManyStrikes(resource.id, start, unused, strikes.window, latest, member)))
        missing = lacking(resource, known, start)
        if missing is not None:
            name, until = missing
            found.append((place, NeedsCertificate(resource.id, name, member, until)))
    return found


async def _free(
    ledger: Ledger,
    slots: Sequence[Slot],
    places: Sequence[int],
    refused: dict[int, Refusal],
    whose: Whose,
) -> dict[int, tuple[UnitId, ...]]:
    """Return free units for each place, on as many dates as can be the same; notes the places that have too few."""
    asked = [
        Asked(place, unit, slots[place].resource.blocked(slots[place].during))
        for place in places
        for unit in slots[place].units
    ]
    if not places:
        return {}
    organization = slots[places[0]].resource.organization
    async with ledger.database.connection() as connection:
        but = [each.id for each in whose.instead_of]
        found = await series.in_the_way(connection, organization, asked, member=whose.member, now=whose.now, but=but)
    taken: dict[int, dict[UnitId, InTheWay]] = defaultdict(dict)
    for one in found:
        taken[one.place].setdefault(one.unit, one)
    often: dict[UnitId, int] = defaultdict(int)
    for each in asked:
        often[each.unit] += each.unit not in taken[each.place]
    chosen: dict[int, tuple[UnitId, ...]] = {}
    # A date may be longer than it is to the next one, which then finds its unit taken; the slots are in order.
    last: dict[UnitId, Interval] = {}
    for place in places:
        slot = slots[place]
        blocked = slot.resource.blocked(slot.during)
        free = [
            unit
            for unit in slot.units
            if unit not in taken[place] and not (unit in last and last[unit].overlaps(blocked))
        ]
        picked = slot.chosen(free, often)
        if picked:
            chosen[place] = picked
            last.update(dict.fromkeys(picked, blocked))
        else:
            refused[place] = _taken(slot, list(taken[place].values()), member=whose.member)
    return chosen


def _taken(slot: Slot, found: Sequence[InTheWay], *, member: MemberId) -> Refusal:
    """Return the refusal of a slot for which no unit is free: it is closed, or somebody has it."""
    closed = next((each for each in found if each.closed is not None), None)
    if closed is not None and closed.closed is not None:
        return BlackedOut(slot.resource.id, slot.during, closed.closed, closed.reason or "")
    own = next((each.booking for each in found if each.member == member), None)
    return SlotTaken(slot.resource.id, slot.during, own)


async def _by_quotas(
    ledger: Ledger,
    slots: Sequence[Slot],
    units: Mapping[int, tuple[UnitId, ...]],
    refused: dict[int, Refusal],
    whose: Whose,
) -> None:
    """Note the dates for which too little of a quota is left, each in its own windows; counted in one statement."""
    member, now = whose.member, whose.now
    open_slots = {place: slots[place] for place in sorted(units) if place not in refused}
    windows = sums(open_slots.values(), now=now)
    if not windows:
        return
    organization = slots[0].resource.organization
    async with ledger.database.connection() as connection:
        counted = await quotas.used(connection, organization, member, windows, at=now)
    used = {(windows[each.place].bound, each.window.start): each for each in counted}
    for resource, during in whose.given_back:
        for claim in resource.claims(during, now=now) or ():
            for window in claim.windows:
                _count(used, claim, window, -claim.needs)
    for place, slot in open_slots.items():
        claims = slot.claims(now=now) or ()
        over = next((each for each in _each(claims) if _exceeds(used, *each)), None)
        if over is not None:
            claim, window = over
            left = allowance(claim.bound, used[claim.bound, window.start])
            refused[place] = QuotaExceeded(slot.resource.id, slot.during, claim.needs, left, member)
            continue
        for claim, window in _each(claims):
            _count(used, claim, window, claim.needs)


def _each(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Interval]]:
    return ((claim, window) for claim in claims for window in claim.windows)


def _exceeds(used: Mapping[Window, Used], claim: Claim, window: Interval) -> bool:
    known = used.get((claim.bound, window.start))
    most = claim.bound.quota.most
    # A quota that binds a group has no count for a member of none.
    return known is not None and most is not None and known.used + claim.needs > most


def _count(used: dict[Window, Used], claim: Claim, window: Interval, needs: int) -> None:
    key = (claim.bound, window.start)
    if key in used:
        used[key] = Used(used[key].place, used[key].used + needs, used[key].window)
