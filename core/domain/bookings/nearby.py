"""
Slots near a wish that cannot be had: free, and by the rules of their resource about times; the nearest first.

Everything here is bounded, because a refusal is read while somebody waits.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, islice

from core.domain.bookings.alternatives import REACH, STEP, WEEK, Taken, free_units, sorts_of
from core.domain.bookings.edits import MOST_EDITS, Candidate, Edit, Wanted, weighed
from core.domain.resources import seats
from core.domain.resources.hours import DAY, open_on
from core.domain.resources.resource import LOOK_AHEAD, Resource
from core.errors import Refusal
from core.values import MINUTE, OFFERED, Interval, UnitId

NEAR = 4 * STEP
"""How far from the wish other starts are looked for in other places."""
DAYS, DAYS_ELSEWHERE = 4, 1
"""Later days on which the wish keeps all rules that are looked at, in its own place and in each of the next ones."""
PERIOD = 4 * 7
"""Days after which every quota by the calendar is full again; by the day or week it is so earlier."""
OPENINGS = 3
"""Openings from now on in which the first slot is looked for."""
FEW_UNITS = 8
"""Up to so many units, the gaps between bookings are looked at; with more of them something begins at any hour."""
ALIKE = 6
"""Slots that differ from the wish in the same way, and are proved: quotas may refuse the first ones."""
LENGTHS = 40
"""The same of slots that are only shorter: of a quota little may be left, and there is no other way to spend it."""
PROVED = 96
"""Slots that are proved in all."""


@dataclass(frozen=True, slots=True)
class Times:
    """The slots of one place that are looked at, if they are free, and the time around the wish that must be known."""

    resource: Resource
    slots: Sequence[Interval]
    around: Sequence[Interval]
    """Around the wish, with the buffer after it; nothing where nothing is looked at there."""


def times(wanted: Wanted, others: Sequence[Resource]) -> list[Times]:
    """Return the slots that are looked at: in the place that was wanted many, in each other one the wanted time."""
    here = wanted.resource
    near, far = _near(wanted, here), _far(wanted, here)
    first, last = min((each.start for each in near), default=None), max((each.end for each in near), default=None)
    around = [here.blocked(Interval(first, last))] if first and last else []
    # Another place and another day is as good as another day, unless there is none here.
    elsewhere = [
        Times(
            each,
            _same(wanted, each) if far else [*_same(wanted, each), *_far(wanted, each)],
            [each.blocked(wanted.during.stretched(start=-NEAR, end=NEAR))],
        )
        for each in others
    ]
    return [Times(here, [*near, *far], around), *elsewhere]


def looked_at(wanted: Wanted, among: Sequence[Times]) -> list[tuple[UnitId, Interval]]:
    """Return the times of each unit that must be known before `candidates` can tell what is free."""
    asked: list[tuple[UnitId, Interval]] = []
    every: list[Interval] = []
    for each in among:
        spans = _joined([*each.around, *map(each.resource.blocked, each.slots)])
        asked += [(unit.id, span) for unit in each.resource.units for span in spans]
        every += spans
    for other, unit in wanted.company:
        asked += [(unit, span) for span in _joined(map(other.blocked, every))]
    return asked


def candidates(wanted: Wanted, among: Sequence[Times], taken: Taken) -> list[Candidate]:
    """
    Return slots near the wish that are free and keep the rules of their resource, the nearest first.

    Of those that differ from it in the same way there are only a few, so that what some quota refuses hides nothing.
    Other times of other places are looked at only if none of these has the wanted one.
    """
    found = list(_found(wanted, among, taken))
    if not any(each.edits == {Edit.PLACE} and _can_be_had(wanted, each, taken) for each in found):
        found += _elsewhere(wanted, among, taken)
    # Of two that are as far, the later one: who is late can come to it.
    found.sort(key=lambda each: (each.away, each.earlier))
    return list(islice(chain(_other_units(wanted, taken), _possible(wanted, found, taken)), PROVED))


def _found(wanted: Wanted, among: Sequence[Times], taken: Taken) -> Iterator[Candidate]:
    for each in among:
        here = each.resource is wanted.resource
        slots = (*each.slots, *_gaps(wanted, each, taken)) if here else each.slots
        for during in dict.fromkeys(slots):
            yield weighed(wanted, each.resource, during, _unit(wanted, each.resource, during, taken))


def _elsewhere(wanted: Wanted, among: Sequence[Times], taken: Taken) -> Iterator[Candidate]:
    others = [each for each in among if each.resource is not wanted.resource]
    near: dict[tuple[int, tuple[Interval, ...]], list[Interval]] = {}
    for each, rules in zip(others, sorts_of([each.resource for each in others]), strict=True):
        # What departs is had at its own times alone.
        sort = rules, each.resource.departures
        if sort not in near:
            near[sort] = _near(wanted, each.resource)
        [around], buffer = each.around, each.resource.policy.buffer
        slots = dict.fromkeys((*near[sort], *_gaps(wanted, each, taken)))
        known = [slot for slot in slots if around.start <= slot.start and slot.end + buffer <= around.end]
        # There are hundreds, of which next to none is free where none had the wanted time; weighing takes longer.
        free = (slot for slot in known if _free(wanted, each.resource, slot, taken))
        yield from (weighed(wanted, each.resource, slot) for slot in free)


def _possible(wanted: Wanted, found: Iterable[Candidate], taken: Taken) -> Iterator[Candidate]:
    """Yield those that could be had, of those that lead the same way the first ones."""
    seen: Counter[object] = Counter()
    for each in found:
        most = LENGTHS if each.edits == {Edit.LENGTH} else ALIKE
        if seen[each.way] < most and _can_be_had(wanted, each, taken):
            seen[each.way] += 1
            yield each


def _unit(wanted: Wanted, resource: Resource, during: Interval, taken: Taken) -> UnitId | None:
    """Return the unit that was named, if it is free then; else any will do."""
    if wanted.unit is None or resource is not wanted.resource:
        return None
    return wanted.unit if wanted.unit in free_units(resource, during, taken) else None


def _can_be_had(wanted: Wanted, candidate: Candidate, taken: Taken) -> bool:
    """Whether it is another slot, in which a unit is free, and by each rule of its resource about times."""
    resource, during, before = candidate.resource, candidate.offer.during, wanted.before
    if not candidate.edits - {Edit.UNIT}:
        return False
    if before is not None and resource.id == before.resource:
        # What it has is no change; and who wants to stay longer does not want to go earlier.
        at_its_start = during.start == before.during.start
        if during == before.during or (wanted.longer and at_its_start and during.end < before.during.end):
            return False
    if len(candidate.edits) > MOST_EDITS or (resource.capacity or wanted.people) < wanted.people:
        return False
    if not _free(wanted, resource, during, taken):
        return False
    return _keeps(wanted, resource, during) and all(_keeps(wanted, each, during) for each, _ in wanted.company)


def _free(wanted: Wanted, resource: Resource, during: Interval, taken: Taken) -> bool:
    free = set(free_units(resource, during, taken))
    if not free:
        return False
    free -= {unit for _, unit in wanted.company}
    if wanted.begun and wanted.before is not None:
        free &= {wanted.before.unit}
    with_it = (
        not any(busy.overlaps(other.blocked(during)) for busy in taken.get(unit, ())) for other, unit in wanted.company
    )
    return bool(free) and all(with_it)


def _keeps(wanted: Wanted, resource: Resource, during: Interval) -> bool:
    before = wanted.before
    # What a booking does not have yet is entered, and all of its limits hold.
    has = before is not None and (resource.id == before.resource or any(resource is own for own, _ in wanted.company))
    if before is None or not (has or wanted.begun):
        return resource.allows(during, now=wanted.now)
    try:
        resource.check_change(during, before=before.during, begun=wanted.begun, now=wanted.now)
    except Refusal:
        return False
    return True


def _other_units(wanted: Wanted, taken: Taken) -> list[Candidate]:
    """Return the other units of the very slot, where one was named, those beside it first."""
    resource, during = wanted.resource, wanted.during
    if wanted.unit is None or wanted.company or wanted.begun:
        return []
    if not _keeps(wanted, resource, during):
        return []
    free = free_units(resource, during, taken)
    own = wanted.before.unit if wanted.before and wanted.before.during == during else None
    near = (unit for unit in seats.nearest(resource, wanted.unit, free) if unit != own)
    return [weighed(wanted, resource, during, unit) for unit in islice(near, ALIKE)]


def _same(wanted: Wanted, resource: Resource) -> list[Interval]:
    """Return the wanted time in another place; of whole days, from its own opening to its own closing."""
    days = wanted.resource.days(wanted.during) if _by_days(wanted, resource) else None
    whole = resource.whole_day(*days) if days else wanted.during
    return [whole] if whole else []


def _near(wanted: Wanted, resource: Resource) -> list[Interval]:
    """Return slots around the wish: other starts, other lengths and both, on the grid of the resource."""
    wish, policy = wanted.during, resource.policy
    if resource.departures:
        return sorted(resource.coming(wanted.now), key=lambda each: abs(each.start - wish.start))[: OFFERED + 1]
    if _by_days(wanted, resource):
        return _days(wanted, resource)
    if wanted.begun:
        return _ends(wanted, resource)
    length, step = _length(wish.length, resource), max(STEP, policy.granularity)
    base = _floor(wish.start, resource)
    reach = REACH if resource is wanted.resource else NEAR
    starts = [base + steps * step for steps in range(-(reach // step), reach // step + 1)]
    if base != wish.start:
        starts += [base, base + policy.granularity]
    slots = [wish, *(Interval(start, start + length) for start in starts)]
    slots += [Interval(wish.start, wish.start + each) for each in _shorter(length, wish.length, resource)]
    if base != wish.start or _floor(wish.end, resource) != wish.end:
        ends = [_floor(wish.end, resource), _ceiling(wish.end, resource)]
        slots += [Interval(start, end) for start in (base, base + policy.granularity) for end in ends if end > start]
    return slots


def _by_days(wanted: Wanted, resource: Resource) -> bool:
    """Whether whole days are wanted, and a resource can be had for so long."""
    wish, longest = wanted.during, resource.policy.longest
    if not wanted.whole and resource.id == wanted.resource.id:
        return False
    days = wanted.resource.days(wish) or resource.days(wish)
    whole = resource.whole_day(days[0]) if days else None
    return whole is not None and (whole.length <= longest or longest >= DAY)


def _ends(wanted: Wanted, resource: Resource) -> list[Interval]:
    """Return the other ends of a booking that has begun."""
    wish, before = wanted.during, wanted.before
    if resource is not wanted.resource or before is None:
        return []
    length = _length(wish.length, resource)
    lengths = [length, *_shorter(length, wish.length, resource)]
    return [Interval(before.during.start, before.during.start + each) for each in lengths]


def _days(wanted: Wanted, resource: Resource) -> list[Interval]:
    """Return whole days: the wanted ones, fewer of them, and as many a little later."""
    wish = wanted.during
    first, last = wanted.resource.days(wish) or (resource.local(wish.start).date(),) * 2
    whole = [resource.whole_day(first, last)]
    whole += [resource.whole_day(first, last - fewer * DAY) for fewer in range(1, (last - first).days + 1)]
    if resource is wanted.resource:
        whole += [resource.whole_day(first + by * DAY, last + by * DAY) for by in (*range(1, WEEK + 1), -1, -2)]
    return [each for each in whole if each is not None]


def _far(wanted: Wanted, resource: Resource) -> list[Interval]:
    """Return slots beyond the day: the same clock on other days, and the first and the last that can be booked."""
    wish, now = wanted.during, wanted.now
    if resource.departures or wanted.begun:
        return []
    own = resource is wanted.resource
    length = _length(wish.length, resource)
    start = _floor(wish.start, resource)
    base = wish if _by_days(wanted, resource) else Interval(start, start + length)
    gone = max(0, (resource.local(now).date() - resource.local(wish.start).date()).days)
    ahead = range(max(1, gone), gone + LOOK_AHEAD // DAY + 1)
    later = _kept(wanted, resource, base, ahead, most=DAYS if own else DAYS_ELSEWHERE)
    if not own:
        return later
    earlier = _kept(wanted, resource, base, (-1, -2, -3), most=1)
    period = _kept(wanted, resource, base, (7, 14, PERIOD), most=3) if resource.policy.quotas else []
    strikes, limits = resource.policy.strikes, [resource.policy.ahead]
    last: list[Interval] = []
    for limit in limits if strikes is None else (*limits, strikes.ahead):
        beyond = (resource.local(now + limit).date() - resource.local(wish.start).date()).days
        if beyond <= 0:
            last += _kept(wanted, resource, base, range(beyond, beyond - WEEK, -1), most=2)
    return [*later, *earlier, *period, *last, *_first(wanted, resource, length)]


def _kept(wanted: Wanted, resource: Resource, base: Interval, days: Iterable[int], *, most: int) -> list[Interval]:
    """Return the slot on the first of these days on which it keeps the rules of its resource, at most so many."""
    slots = (resource.days_later(base, offset) for offset in days)
    return list(islice((each for each in slots if each is not None and _keeps(wanted, resource, each)), most))


def _first(wanted: Wanted, resource: Resource, length: timedelta) -> list[Interval]:
    """Return the first and the last slots in the next openings, and in the wanted day’s, as the notice allows."""
    wish, earliest = wanted.during, wanted.now + resource.policy.notice
    quarter = _quarter(earliest, resource)
    found: list[Interval] = []
    today, day = resource.local(quarter).date(), resource.local(wish.start).date()
    days = (today + offset * DAY for offset in range(LOOK_AHEAD // DAY + 1))
    parts = islice((part for each in days for part in open_on(resource.policy.week, each, resource.zone)), OPENINGS)
    for part in (*parts, *open_on(resource.policy.week, day, resource.zone)):
        start = resource.next_step(max(part.start, quarter))
        end = _floor(part.end, resource)
        found += [Interval(each, each + length) for each in {start, end - length} if each + length <= part.end]
    return [each for each in found if _keeps(wanted, resource, each)]


def _gaps(wanted: Wanted, among: Times, taken: Taken) -> Iterator[Interval]:
    """Yield slots that begin where something ends, or end where something begins: of the whole length, or what fits."""
    resource = among.resource
    wish = wanted.during
    if resource.departures or _by_days(wanted, resource) or len(resource.units) > FEW_UNITS or not among.around:
        return
    [known] = among.around
    length = _length(wish.length, resource)
    for busy in (each for unit in resource.units for each in taken.get(unit.id, ())):
        opens = resource.next_step(_minute(busy.end))
        closes = _floor(busy.start - resource.policy.buffer, resource)
        after, before = (opens, opens + length), (closes - length, closes)
        slots = ((wish.start, closes),) if wanted.begun else (after, before, (opens, wish.end), (wish.start, closes))
        for start, end in slots:
            # Beyond what is known to be free or taken, nothing can be told.
            if known.start <= start < end and end + resource.policy.buffer <= known.end:
                yield Interval(start, end)


def _length(wanted: timedelta, resource: Resource) -> timedelta:
    """Return the allowed length that is next to a wanted one."""
    policy = resource.policy
    step = policy.granularity
    on_grid = -(-wanted // step) * step
    longest = policy.longest // step * step or policy.longest
    shortest = -(-policy.shortest // step) * step
    return max(shortest, min(on_grid, longest))


def _shorter(length: timedelta, wanted: timedelta, resource: Resource) -> list[timedelta]:
    """Return the lengths below a wanted one, the longest first, and the one that is allowed instead of it."""
    step, least = max(STEP, resource.policy.granularity), resource.policy.shortest
    below = length - (length % step or step)
    lengths = [below - step * each for each in range(below // step) if below - step * each >= least]
    return [length, *lengths] if length != wanted else lengths


def _floor(moment: datetime, resource: Resource) -> datetime:
    late = resource.next_step(moment)
    return moment if late == moment else late - resource.policy.granularity


def _ceiling(moment: datetime, resource: Resource) -> datetime:
    return resource.next_step(moment)


def _minute(moment: datetime) -> datetime:
    """Return the first whole minute from an instant on."""
    return moment if not (moment.second or moment.microsecond) else moment.replace(second=0, microsecond=0) + MINUTE


def _quarter(moment: datetime, resource: Resource) -> datetime:
    """Return the first quarter of an hour, on the wall clock, from an instant on."""
    whole = _minute(moment)
    late = timedelta(minutes=resource.local(whole).minute) % STEP
    return whole + (STEP - late if late else timedelta(0))


def _joined(spans: Iterable[Interval]) -> list[Interval]:
    """Return these times in order, as one where they touch."""
    joined: list[Interval] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
