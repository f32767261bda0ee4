"""Move one date of a series, this one and the later ones, or all, to another day, time of the day or resource."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from core.domain.audit import Change, Noun
from core.domain.bookings import moving
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.planning import AS_PLANNED
from core.domain.bookings.status import Status
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import ONWARDS, LookOver, Meant, Scope, Series, SeriesWish, Verdict
from core.domain.series.shifting import Shift
from core.errors import AlreadyOver, NeedsApproval, NoSuchBooking, NotOnThatDay, RestChanged, StaysTogether
from core.ledger import Ledger
from core.store import audit, bookings, series
from core.store.bookings import Exceeded, Overlap
from core.store.database import Connection, LostRace, retried
from core.use_cases.bookings.approve import standing_of
from core.use_cases.bookings.taking import for_whom, tidied
from core.use_cases.series.book import check_current
from core.use_cases.series.cancel import TOLD, TakenBack, covered, saved
from core.use_cases.series.judging import Slot, Whose, judged, slot_on
from core.use_cases.series.look_over import extends_at, with_ways_on
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

MOVED = "moved"
"""The audit's verb for it; its row says what `move_back` needs."""


@dataclass(frozen=True, slots=True)
class NewSlot:
    """What becomes different on each date; what is None stays, and each date has its own."""

    starts: time | None = None
    """By the clocks there."""
    length: timedelta | None = None
    longer: timedelta | None = None
    """By how much each date is longer, or shorter where it is negative, whatever its length was; instead of that."""
    resource: ResourceId | None = None
    unit: UnitId | None = None
    day: date | None = None
    """Where the date goes that the verb was said about; the others go along, by as many days."""

    def of(self, wish: SeriesWish) -> SeriesWish:
        """Return the wish with what is different; in another resource any unit will do unless one is named."""
        elsewhere = self.resource not in {None, wish.resource}
        return replace(
            wish,
            starts=self.starts or wish.starts,
            length=self.length or (wish.length + self.longer if wish.length and self.longer else wish.length),
            resource=self.resource or wish.resource,
            unit=self.unit if elsewhere or self.unit else wish.unit,
        )

    def slot(self, before: Booking, there: Interval, here: Resource, resource: Resource) -> Interval:
        """Return the slot that a date gets for the one that the series means: what stays is as the date had it."""
        if self.starts is None and self.day is None:
            wall = here.local(before.during.start).replace(tzinfo=None, fold=0)
            there = there.shifted(resource.instant(wall) - there.start)
        length = self.length or before.during.length + (self.longer or timedelta())
        return Interval(there.start, there.start + length)


@dataclass(frozen=True, slots=True)
class Moving:
    """What a move would do: the dates as they would be, and those that stay as they are."""

    series: Series
    found: LookOver
    staying: tuple[Booking, ...]
    """Dates that were moved by themselves, are in use, or belong to somebody else by now."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The series as it is now, the dates that were moved, and those that keep their slots."""

    series: Series
    moved: tuple[Booking, ...]
    kept: tuple[Booking, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """The dates that a move is about, what they are to become, and those that stay where they are."""

    series: Series
    wish: SeriesWish
    to: NewSlot
    scope: Meant
    going: tuple[Booking, ...]
    staying: tuple[Booking, ...]
    shift: Shift | None = None
    """How the dates go to other days, if they do."""

    def day(self, of: Booking) -> date | None:
        """Return the date by the rule that one of them gets; None where there is no such day in its month."""
        if of.occurrence is None:
            raise AssertionError("a date of a series has its date")
        return of.occurrence if self.shift is None else self.shift.day(of.occurrence)


async def look_over_move(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, scope: Meant, to: NewSlot, by: MemberId
) -> Moving:
    """
    Return where each of these dates would be, or why it cannot be there; nothing is changed.

    Each stays in its resource unless another one is wanted. Dates that were moved by themselves stay as they are,
    unless the move is about that one date; so do those that would fall on a public holiday that the rules leave out, or
    in a month without such a day. Refuses with NoSuchBooking, NotYours, AlreadyOver where no date is left to move,
    NotOnThatDay, UnknownResource, UnknownUnit, NotBookable, NotAllowedForOthers, or StaysTogether where dates of
    several units would go to another resource.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    plan = await _plan(ledger, organization, booking, scope, to, by=by, now=now)
    if to.resource is not None:
        await for_whom(ledger, catalogue.resource(to.resource), by=by, holder=plan.series.member)
    _check_together(plan, {to.resource} - {None})
    return await _moving(ledger, catalogue, plan, to, now=now)


def days_after(of: Series, one: Booking, dates: Sequence[Booking], to: NewSlot) -> dict[date, date]:
    """
    Return on which day each of these dates is once one of them has that slot and the others go along, by its own day.

    Nothing is returned where all stay on theirs. Refuses with NotOnThatDay.
    """
    shift = _shift(of, one, to)
    days = [each.occurrence for each in dates if each.occurrence and not each.by_hand] if shift else []
    return {day: there for day in days if shift and (there := shift.day(day)) is not None}


def becoming(of: Series, one: Booking, to: NewSlot) -> SeriesWish:
    """Return what a series is once one of its dates, and the others with it, have that slot; refuses as a move does."""
    shift = _shift(of, one, to)
    return to.of(of.wish if shift is None else shift.wish(of.wish))


@retried
async def move(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    to: NewSlot,
    days: Mapping[date, ResourceId],
    by: MemberId,
    via: str,
) -> Moved | Moving:
    """
    Move exactly these dates, each into its resource, in one transaction; the others keep their slots from now on.

    With the later ones, dates that are still to come are booked at the new time. If one of the slots
    cannot be had any more, nothing is moved, and all are looked over afresh. Attendees are told once. Refuses as
    `look_over_move` does, and with NeedsApproval where somebody else would have to approve a new slot.
    """
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(organization)
    plan = await _plan(ledger, organization, booking, scope, to, by=by, now=now)
    for each in set(days.values()) - {one.resource for one in plan.going}:
        await for_whom(ledger, catalogue.resource(each), by=by, holder=plan.series.member)
    _check_together(plan, set(days.values()))
    chosen = [each for each in plan.going if plan.day(each) in days]
    slots = [_slot(catalogue, plan, each, _place(plan, each, days)) for each in chosen]
    verdicts = await judged(ledger, slots, _whose(catalogue, plan, chosen, now=now))
    if not chosen or len(chosen) < len(days) or any(each.refusal for each in verdicts):
        return await _moving(ledger, catalogue, plan, to, now=now)
    await _check_approval(ledger, slots, chosen, by=by)
    after = [
        _there(before, slot, verdict, by=by, now=now)
        for before, slot, verdict in zip(chosen, slots, verdicts, strict=True)
    ]
    # A date that is there already is no other version of itself.
    after = [
        there
        if there is before
        else replace(there, by_hand=True)
        if scope not in ONWARDS
        else replace(there, occurrence=slot.occurrence.day)
        for before, there, slot in zip(chosen, after, slots, strict=True)
    ]
    try:
        return await _moved(ledger, catalogue, plan, chosen, after, by=by, via=via, now=now)
    except (Overlap, Exceeded) as lost:
        # Somebody was quicker, or a booking that is over keeps its unit until it is written as ended.
        for slot in slots:
            await tidied(ledger, slot.units, slot.resource.blocked(slot.during), now=now, by=by, via=via)
        raise LostRace from lost


@retried
async def move_back(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> TakenBack:
    """
    Give the dates that the last move of a booking's series moved their slots back, in one transaction.

    A date stays where it is that was changed since, or whose slot has begun or is somebody else's by now. Refuses with
    NoSuchBooking, NotYours, or RestChanged if the series was changed since it was moved, or never was.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    returned: list[bookings.Change] = []
    lost: list[Booking] = []
    async with ledger.database.transaction() as connection:
        one, kept = await owned(connection, organization, booking, by=by, lock=True)
        told = await audit.of_subject(connection, organization, Noun.SERIES, kept.id)
        last = told[-1].entry if told else None
        if last is None or last.verb != MOVED or last.version != kept.version or last.before is None:
            raise RestChanged(one.id, one.resource)
        versions = {int(number): version for number, version in (last.after or {})["versions"].items()}
        units = {int(number): UnitId(unit) for number, unit in last.before["units"].items()}
        dates = {int(number): date.fromisoformat(day) for number, day in last.before.get("dates", {}).items()}
        standing = await series.standing(connection, organization, kept.id, now=now, lock=True)
        was = _read(last.before, kept)
        moved = [each for each in standing if each.id in versions]
        earlier = any(each.was is not None and each.was[1].start < each.during.start for each in moved)
        for before in _ordered(standing, earlier=earlier):
            if before.id not in versions:
                continue
            if versions[before.id] != before.version or before.was is None:
                lost.append(before)
                continue
            place, during = before.was
            resource, unit = catalogue.resource(place), units[before.id]
            if during.start <= now or unit not in {each.id for each in resource.units}:
                lost.append(before)
                continue
            stay = resource.stay(during, now=now)
            to = Destination(during, place, unit, stay)
            after = moving.moved(before, to, by=by, now=now, policy=resource.policy)
            after = replace(after, by_hand=False, occurrence=dates.get(before.id, before.occurrence))
            amendment = TOLD if returned else AS_PLANNED
            returned.append(bookings.Change(before, after, amendment, catalogue.claims(after, now=now)))
        back, taken = await saved(connection, returned, by=by, via=via, at=now)
        lost += taken
        again = _again(was, catalogue)
        await series.save(connection, again)
        change = Change(Noun.SERIES, again.id, "moved back", after={"dates": len(back)}, version=again.version)
        await audit.record(connection, change, organization=organization, by=by, via=via, at=now)
    for each in back:
        ledger.remember(each)
    return TakenBack(tuple(back), tuple(lost))


async def owned(
    connection: Connection, organization: OrganizationId, booking: BookingId, *, by: MemberId, lock: bool = False
) -> tuple[Booking, Series]:
    """Return a booking and its series; refuses with NoSuchBooking or NotYours."""
    one = await bookings.found(connection, organization, booking)
    if one is None or one.series is None:
        raise NoSuchBooking
    one.check_owner(by)
    kept = await series.found(connection, organization, one.series, lock=lock)
    if kept is None:
        raise NoSuchBooking
    return one, kept


async def _plan(
    ledger: Ledger,
    organization: OrganizationId,
    booking: BookingId,
    scope: Meant,
    to: NewSlot,
    *,
    by: MemberId,
    now: datetime,
) -> _Plan:
    async with ledger.database.connection() as connection:
        one, kept = await owned(connection, organization, booking, by=by)
        standing = await series.standing(connection, organization, kept.id, now=now)
    dates = covered(standing, one, scope)
    going = {each.id: each for each in dates if _movable(each, kept, scope, now=now)}
    if not going:
        raise AlreadyOver(one.id, one.settled(now).status)
    staying = tuple(each for each in dates if each.id not in going)
    shift, wish = _shift(kept, one, to), becoming(kept, one, to)
    return _Plan(kept, wish, to, scope, tuple(going.values()), staying, shift)


def _shift(of: Series, one: Booking, to: NewSlot) -> Shift | None:
    """Return how the dates go to other days; None where they stay on theirs. Refuses with NotOnThatDay."""
    if to.day is None or one.occurrence is None or to.day == one.occurrence:
        return None
    found = Shift.of(of.wish.recurrence, one.occurrence, to.day)
    if found is None:
        raise NotOnThatDay(to.day)
    return found


def _movable(booking: Booking, of: Series, scope: Meant, *, now: datetime) -> bool:
    """Whether a date goes along: it has not begun, is still of who has the series, and was not moved by itself."""
    stands = booking.settled(now).status is Status.CONFIRMED and booking.during.start > now
    return stands and booking.member == of.member and (scope is Scope.ONE or not booking.by_hand)


async def _moving(ledger: Ledger, catalogue: Catalogue, plan: _Plan, to: NewSlot, *, now: datetime) -> Moving:
    places = [(each, to.resource or each.resource) for each in plan.going]
    able = [(each, place) for each, place in places if _falls(plan, each, catalogue.resource(place))]
    slots = [_slot(catalogue, plan, each, place) for each, place in able]
    whose = _whose(catalogue, plan, plan.going, now=now)
    found = LookOver(plan.wish, tuple(await judged(ledger, slots, whose)))
    if len({slot.resource.id for slot in slots}) == 1:
        found = await with_ways_on(ledger, catalogue, found, whose)
    kept = [each for each in plan.going if each not in {one for one, _ in able}]
    return Moving(plan.series, found, tuple(_by_time([*kept, *plan.staying])))


def _falls(plan: _Plan, each: Booking, there: Resource) -> bool:
    """Whether a date has a day to go to, and that is no public holiday that the rules leave out."""
    day = plan.day(each)
    return day is not None and (day == each.occurrence or not there.skips(day))


def _whose(catalogue: Catalogue, plan: _Plan, going: Sequence[Booking], *, now: datetime) -> Whose:
    given_back = tuple((resource, each.during) for each in going for resource, _ in catalogue.of(each))
    # On other days, its own time of the day is another one.
    return Whose(plan.series.member, now, tuple(going), given_back, None if plan.shift else plan.series.wish.starts)


def _slot(catalogue: Catalogue, plan: _Plan, before: Booking, place: ResourceId) -> Slot:
    """Return the slot that a date would get; its unit stays if it can."""
    there, day = catalogue.resource(place), plan.day(before)
    if day is None:
        raise AssertionError("a date that goes has a day to go to")
    meant = plan.wish.on(day, there)
    if plan.wish.starts is not None:
        here = catalogue.resource(before.resource)
        meant = replace(meant, during=plan.to.slot(before, meant.during, here, there))
    slot = slot_on(plan.wish, meant, there)
    beside = before.companions
    return replace(slot, before=before.during, rather=before.unit, count=1 + len(beside), beside=beside)


def _place(plan: _Plan, before: Booking, days: Mapping[date, ResourceId]) -> ResourceId:
    day = plan.day(before)
    return before.resource if day is None else days[day]


def _there(before: Booking, slot: Slot, verdict: Verdict, *, by: MemberId, now: datetime) -> Booking:
    """Return a date as it is moved with its series, and not by itself."""
    stay = slot.resource.stay(slot.during, now=now)
    to = Destination(slot.during, slot.resource.id, verdict.unit, stay)
    after = moving.moved(before, to, by=by, now=now, policy=slot.resource.policy)
    return after if after is before else replace(after, by_hand=before.by_hand)


def _check_together(plan: _Plan, places: AbstractSet[ResourceId | None]) -> None:
    """Refuse with StaysTogether another place for dates of several units: all but the first stay where they are."""
    staying = next((each for each in plan.going if each.companions and places - {each.resource}), None)
    if staying is not None:
        raise StaysTogether(staying.resource)


async def _check_approval(ledger: Ledger, slots: Sequence[Slot], chosen: Sequence[Booking], *, by: MemberId) -> None:
    """Refuse with NeedsApproval a slot that somebody else would have to approve; a shorter one needs no approval."""
    grows = [
        (slot, before.heads)
        for slot, before in zip(slots, chosen, strict=True)
        if slot.resource.id != before.resource or not slot.during.within(before.during)
    ]
    asking = [(slot, people) for slot, people in grows if slot.resource.policy.approvers is not None]
    if not asking:
        return
    role, groups = await standing_of(ledger, chosen[0].organization, by)
    for slot, people in asking:
        if slot.resource.policy.asks(slot.during, slot.resource.zone, role, groups, people=people):
            raise NeedsApproval(slot.resource.id)


async def _moved(
    ledger: Ledger,
    catalogue: Catalogue,
    plan: _Plan,
    chosen: Sequence[Booking],
    after: Sequence[Booking],
    *,
    by: MemberId,
    via: str,
    now: datetime,
) -> Moved:
    """Write all dates and the series; raises LostRace, Overlap or Exceeded, and then nothing is written."""
    becoming = {before.id: now_there for before, now_there in zip(chosen, after, strict=True)}
    written: list[Booking] = []
    kept: list[Booking] = []
    changes: list[bookings.Change] = []
    async with ledger.database.transaction() as connection:
        known = await series.found(connection, plan.series.organization, plan.series.id, lock=True)
        if known is None or known.version != plan.series.version:
            raise LostRace
        await check_current(connection, catalogue)
        earlier = any(there.during.start < before.during.start for before, there in zip(chosen, after, strict=True))
        for before in _ordered(plan.going, earlier=earlier):
            there = becoming.get(before.id)
            if there is None and plan.scope in ONWARDS:
                # It keeps its slot although the series leaves it, and so it does from now on.
                there = replace(before, by_hand=True, version=before.version + 1)
                kept.append(there)
            elif there is not None:
                written.append(there)
            if there is not None and there is not before:
                claims = catalogue.claims(there, now=now) if there.during != before.during else None
                amendment = AS_PLANNED if chosen and before.id == chosen[0].id else TOLD
                changes.append(bookings.Change(before, there, amendment, claims))
        await bookings.save_all(connection, changes, by=by, via=via, at=now)
        of = _with(known, plan, catalogue) if plan.scope in ONWARDS else known
        if plan.scope is not Scope.ONE:
            of = of if plan.scope in ONWARDS else replace(known, version=known.version + 1)
            await series.save(connection, of)
            await _note(connection, known, of, chosen, written, by=by, via=via, now=now)
    for each in (*written, *kept):
        ledger.remember(each)
    return Moved(of, tuple(_by_time(written)), tuple(_by_time([*kept, *plan.staying])))


async def _note(
    connection: Connection,
    before: Series,
    after: Series,
    dates: Sequence[Booking],
    moved: Sequence[Booking],
    *,
    by: MemberId,
    via: str,
    now: datetime,
) -> None:
    """Note the move, with what `move_back` needs: days, time and units before, and the version that each date got."""
    was = {**_facts(before), "units": {str(each.id): each.unit for each in dates}}
    if before.wish.recurrence != after.wish.recurrence:
        was["dates"] = {str(each.id): each.occurrence.isoformat() for each in dates if each.occurrence}
    facts = {**_facts(after), "dates": len(moved), "versions": {str(each.id): each.version for each in moved}}
    change = Change(Noun.SERIES, after.id, MOVED, before=was, after=facts, version=after.version)
    await audit.record(connection, change, organization=after.organization, by=by, via=via, at=now)


def _facts(of: Series) -> dict[str, object]:
    wish = of.wish
    return {
        "rule": wish.recurrence.text,
        "first": wish.first.isoformat(),
        "starts": wish.starts.isoformat() if wish.starts else None,
        "minutes": int(wish.length.total_seconds() // 60) if wish.length else None,
        "resource": wish.resource,
        "unit": wish.unit,
        "looked_until": of.looked_until.isoformat(),
        "ends_before": of.ends_before.isoformat() if of.ends_before else None,
    }


def _read(facts: Mapping[str, object], of: Series) -> Series:
    """Return the series with the facts that the audit has of it; those of its days are new, and may be missing."""
    starts, minutes, ends = facts["starts"], facts["minutes"], facts.get("ends_before")
    wish = replace(
        of.wish,
        recurrence=Recurrence.read(str(facts["rule"])) if "rule" in facts else of.wish.recurrence,
        first=date.fromisoformat(str(facts["first"])) if "first" in facts else of.wish.first,
        starts=time.fromisoformat(str(starts)) if starts is not None else None,
        length=timedelta(minutes=int(str(minutes))) if minutes is not None else None,
        resource=ResourceId(int(str(facts["resource"]))),
        unit=UnitId(int(str(facts["unit"]))) if facts["unit"] is not None else None,
    )
    if "looked_until" not in facts:
        return replace(of, wish=wish)
    looked = date.fromisoformat(str(facts["looked_until"]))
    return replace(of, wish=wish, looked_until=looked, ends_before=date.fromisoformat(str(ends)) if ends else None)


def _with(of: Series, plan: _Plan, catalogue: Catalogue) -> Series:
    """Return the series with the wish of the plan; what is still to come comes at its time."""
    shifted = of if plan.shift is None else plan.shift.series(of)
    return _again(replace(shifted, wish=plan.wish), catalogue)


def _again(of: Series, catalogue: Catalogue) -> Series:
    """Return the next version of a series whose wish is another one; when it goes on is reckoned anew."""
    resource = catalogue.resource(of.wish.resource)
    return replace(of, extends_at=extends_at(of.wish, resource, of.following()), version=of.version + 1)


def _ordered(dates: Sequence[Booking], *, earlier: bool) -> list[Booking]:
    """Return the dates in an order in which none moves into the slot of one that has not moved yet."""
    return sorted(dates, key=lambda each: each.during.start, reverse=not earlier)


def _by_time(dates: Sequence[Booking]) -> list[Booking]:
    return sorted(dates, key=lambda each: each.during.start)
