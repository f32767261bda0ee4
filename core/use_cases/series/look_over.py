"""Look over all dates of a wish that repeats, and what else would do; nothing is held."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain, islice, takewhile

from core.domain.bookings.alternatives import REACH, STEP, rivals
from core.domain.bookings.edits import LOOKED_AT
from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.lengths import COUNTS, check_count
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.series import LookOver, SeriesWish, Verdict
from core.errors import BlackedOut, Closed, NothingFalls, SlotTaken, TooFarAhead
from core.ledger import Ledger
from core.store import series
from core.store.series import Asked
from core.use_cases.bookings.taking import for_whom, open_to
from core.use_cases.series.judging import Whose, judged, slot_on
from core.values import OFFERED, Interval, MemberId, OrganizationId, ResourceId, UnitId

BY_SLOT = (SlotTaken, BlackedOut, Closed)
"""Refusals that another place, or another time of the day, can do something about."""
PLACES = 200
"""How many other places are looked at, each on one date; where many dates are refused, fewer of them on each."""
PROVED = OFFERED
"""Times at which all seem free that are proved by every rule; the nearest mostly holds."""


async def look_over(
    ledger: Ledger, *, organization: OrganizationId, wish: SeriesWish, by: MemberId, purpose: Purpose = NOTHING_STATED
) -> LookOver:
    """
    Return every date of the wish with units that are free or the reason for none, checked by all rules at once.

    Where dates are refused it also says what else of the kind can be had on them, and the nearest time of the day at
    which all dates are free; both are proved by every rule, quotas included. Refuses with UnknownResource, UnknownUnit,
    NotBookable, NotAllowedForOthers, NoSuchMember, NoSuchRhythm, SeriesTooLong, TooMany or NothingFalls, and with
    TooFarAhead where not even the first date can be booked yet.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    resource = catalogue.resource(wish.resource)
    check_count("companions", range(wish.count))
    if wish.unit is not None:
        resource.unit(wish.unit)
    member = await for_whom(ledger, resource, by=by, holder=purpose.holder)
    return await looked_over(ledger, catalogue, wish, Whose(member, now))


async def looked_over(ledger: Ledger, catalogue: Catalogue, wish: SeriesWish, whose: Whose) -> LookOver:
    """Return all dates of a wish for a member who may book it; refuses as the dates of `look_over` do."""
    resource = catalogue.resource(wish.resource)
    falling = dates(wish, resource, now=whose.now)
    slots = [slot_on(wish, wish.on(day, resource), resource) for day in falling.near]
    found = LookOver(wish, tuple(await judged(ledger, slots, whose)), falling.later, holidays=falling.holidays)
    return await with_ways_on(ledger, catalogue, found, whose)


async def with_ways_on(ledger: Ledger, catalogue: Catalogue, found: LookOver, whose: Whose) -> LookOver:
    """Return what was found with what else can be had where dates are refused, proved by every rule."""
    if not found.refused:
        return found
    resource = catalogue.resource(found.wish.resource)
    instead = await _instead(ledger, catalogue, found, whose)
    return replace(found, instead=instead, better=await _better(ledger, resource, found, whose))


@dataclass(frozen=True, slots=True)
class Falling:
    """The dates of a wish that can be booked by now, those after them, and public holidays that are left out."""

    near: tuple[date, ...]
    later: tuple[date, ...]
    holidays: tuple[date, ...]


def dates(wish: SeriesWish, resource: Resource, *, now: datetime) -> Falling:
    """
    Return the dates that can be booked by now, at most a thousand, and those after them; of an open end the next one.

    Refuses as the rule does, with NothingFalls if there are only public holidays, and with TooFarAhead if there are
    only dates that are too far ahead.
    """
    latest = now + resource.policy.ahead

    def is_near(day: date) -> bool:
        return wish.on(day, resource).during.start <= latest

    # No further than needed: an open end has no last date. What is cut off is booked by `extend`, minutes later.
    every = _open_end(wish) if wish.recurrence.is_open else iter(wish.recurrence.days(wish.first, through=date.max))
    first = next(every)
    if not is_near(first):
        raise TooFarAhead(resource.id, wish.on(first, resource).during.start, latest)
    every_near = (first, *islice(takewhile(is_near, every), COUNTS["dates"] - 1))
    holidays = tuple(filter(resource.skips, every_near))
    near = tuple(day for day in every_near if day not in holidays)
    if not near:
        raise NothingFalls(every_near[0], every_near[-1])
    coming = wish.recurrence.coming(wish.first, after=every_near[-1], through=date.max)
    later = (day for day in coming if not resource.skips(day))
    return Falling(near, tuple(islice(later, 1 if wish.recurrence.is_open else None)), holidays)


def _open_end(wish: SeriesWish) -> Iterator[date]:
    """Yield the dates of a rule without an end; refuses with NothingFalls where there is none."""
    coming = wish.recurrence.coming(wish.first, after=wish.first - DAY, through=date.max)
    found = next(coming, None)
    return chain([found], coming) if found is not None else iter(wish.recurrence.days(wish.first, through=date.max))


async def _instead(ledger: Ledger, catalogue: Catalogue, found: LookOver, whose: Whose) -> Mapping[date, ResourceId]:
    """Return other resources of the kind for the dates that are refused, proved together with all other dates."""
    wish = found.wish
    wanted = [each for each in found.refused if isinstance(each.refusal, BY_SLOT)]
    if not wanted:
        return {}
    resource, first = catalogue.resource(wish.resource), wanted[0].occurrence.during.start
    others = await open_to(ledger, rivals(resource, catalogue.resources), member=whose.member, start=first)
    others = others[: max(OFFERED, min(LOOKED_AT, PLACES // len(wanted)))]
    free = await _free_elsewhere(ledger, others, wanted, wish, whose)
    # The same one on all dates if there is one: people look for a meeting where it was the last time.
    same = next((each for each in others if all(each.id in free[date.day] for date in wanted)), None)
    chosen = {each.day: same.id if same else free[each.day][0] for each in wanted if same or free[each.day]}
    whole = {**found.chosen, **chosen}
    slots = []
    for day, place in sorted(whole.items()):
        there = catalogue.resource(place)
        slots.append(slot_on(wish, wish.on(day, there), there))
    proved = await judged(ledger, slots, whose)
    kept = {each.day for each in proved if each.refusal is None}
    # Something else that would take a date from those that are free is no help.
    return {day: place for day, place in chosen.items() if day in kept} if kept.issuperset(found.chosen) else {}


async def _free_elsewhere(
    ledger: Ledger, others: Sequence[Resource], wanted: Sequence[Verdict], wish: SeriesWish, whose: Whose
) -> dict[date, list[ResourceId]]:
    """Return for each date the other resources that are allowed and have a free unit then, the likeliest first."""
    pairs = [(verdict.day, other) for verdict in wanted for other in others]
    slots = [slot_on(wish, wish.on(day, other), other) for day, other in pairs]
    allowed = [slot.resource.allows(slot.during, now=whose.now) for slot in slots]
    asked = [
        Asked(place, unit, slot.resource.blocked(slot.during))
        for place, slot in enumerate(slots)
        if allowed[place]
        for unit in slot.units
    ]
    free: dict[date, list[ResourceId]] = {verdict.day: [] for verdict in wanted}
    if not asked:
        return free
    async with ledger.database.connection() as connection:
        found = await series.in_the_way(connection, others[0].organization, asked, member=whose.member, now=whose.now)
    taken = {(each.place, each.unit) for each in found}
    for place, ((day, other), slot) in enumerate(zip(pairs, slots, strict=True)):
        if allowed[place] and sum((place, unit) not in taken for unit in slot.units) >= slot.count:
            free[day].append(other.id)
    return free


async def _better(ledger: Ledger, resource: Resource, found: LookOver, whose: Whose) -> time | None:
    """Return the nearest other time of the day at which every date is free and allowed."""
    wish = found.wish
    movable = all(isinstance(each.refusal, BY_SLOT) for each in found.refused)
    if wish.starts is None or wish.length is None or not movable or resource.departures:
        return None
    days = [each.day for each in found.dates]
    for moved in await _all_free(ledger, resource, wish, days, whose):
        slots = [slot_on(moved, moved.on(day, resource), resource) for day in days]
        if all(each.refusal is None for each in await judged(ledger, slots, whose)):
            return moved.starts
    return None


async def _all_free(
    ledger: Ledger, resource: Resource, wish: SeriesWish, days: Sequence[date], whose: Whose
) -> list[SeriesWish]:
    """Return the wish at the nearest times at which each date seems free and keeps the rules about times."""
    units = [unit for unit in (each.id for each in resource.units) if wish.unit in {None, unit}]
    asked = []
    for place, day in enumerate(days):
        around = resource.blocked(wish.on(day, resource).during).stretched(start=-REACH, end=REACH)
        asked += [Asked(place, unit, around) for unit in units]
    async with ledger.database.connection() as connection:
        but = [each.id for each in whose.instead_of]
        found = await series.in_the_way(
            connection, resource.organization, asked, member=whose.member, now=whose.now, but=but
        )
    taken: dict[tuple[int, UnitId], list[Interval]] = {}
    for each in found:
        taken.setdefault((each.place, each.unit), []).append(each.taken)

    def fits(place: int, during: Interval) -> bool:
        blocked = resource.blocked(during)
        there = (not any(busy.overlaps(blocked) for busy in taken.get((place, unit), ())) for unit in units)
        # Lazily: of one unit, the first that is free will do.
        return sum(islice(filter(None, there), wish.count)) == wish.count

    def all_fit(moved: SeriesWish) -> bool:
        # Lazily: most times are out by one of the first dates.
        slots = ((place, moved.on(day, resource).during) for place, day in enumerate(days))
        return all(fits(place, during) and resource.allows(during, now=whose.now) for place, during in slots)

    return list(islice(filter(all_fit, _moved(wish, resource, but=whose.starts)), PROVED))


def _moved(wish: SeriesWish, resource: Resource, *, but: time | None) -> Iterator[SeriesWish]:
    """Yield the wish at other times of the same day, the nearest first."""
    if wish.starts is None:
        return
    step = max(STEP, resource.policy.granularity)
    noon = datetime.combine(wish.first, wish.starts)
    for steps in range(1, REACH // step + 1):
        for moved in (noon + steps * step, noon - steps * step):
            if moved.date() == wish.first and moved.time() != but:
                yield replace(wish, starts=moved.time())


def extends_at(wish: SeriesWish, resource: Resource, following: date | None) -> datetime | None:
    """Return when the date that follows comes near enough to be booked; None if none follows."""
    return None if following is None else wish.on(following, resource).during.start - resource.policy.ahead
