"""Resources, and the rules that a slot must keep besides being free."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from core.domain.bookings.stay import Stay
from core.domain.resources.fault import Fault
from core.domain.resources.features import Attribute, AttributeType, Value, features
from core.domain.resources.holidays import country_of, is_holiday
from core.domain.resources.hours import ALWAYS, CIVIL, DAY, is_open, midnight, open_on, openings
from core.domain.rules.policy import Claim, Policy
from core.errors import (
    Closed,
    NoSuchDeparture,
    OffGrid,
    PastTime,
    Refusal,
    Retired,
    TooFarAhead,
    TooLong,
    TooShort,
    TooSoon,
    UnknownUnit,
)
from core.values import MINUTE, OFFERED, Interval, OrganizationId, ResourceId, SiteId, UnitId

KEPT_NAME = 30 * DAY
"""How long a resource is still understood by the name before: people read old messages, and speak from memory."""
LOOK_AHEAD = 14 * DAY
"""How far ahead a refusal looks for the next open day: two weeks bridge any usual holiday."""


class Kind(StrEnum):
    """The kinds of resources."""

    ROOM = "room"
    STUDIO = "studio"
    DESK = "desk"
    EQUIPMENT = "equipment"
    VEHICLE = "vehicle"
    SEAT = "seat"
    OTHER = "other"

    @property
    def place(self) -> int:
        """The kind's place in a list: rooms first, because most people look for one."""
        return list(Kind).index(self)


BY_THE_DAY = frozenset({Kind.DESK, Kind.EQUIPMENT, Kind.VEHICLE, Kind.SEAT})
"""Kinds that are booked for the whole opening day when no time is named."""

_EXCEPTED: Mapping[type[Refusal], str] = {Closed: "week", TooLong: "longest", TooSoon: "notice", TooFarAhead: "ahead"}
"""The rule that a refusal tells of, where somebody may ask for an exception to it."""
_LIFTED: Mapping[str, Any] = {
    "week": ALWAYS,
    "longest": 3660 * DAY,
    "notice": timedelta(0),
    "ahead": 3660 * DAY,
}


@dataclass(frozen=True, slots=True)
class Unit:
    """One bookable piece of a resource; the label is empty if it is the only one."""

    id: UnitId
    label: str
    seat_class: str | None = None
    """What class of seat it is: "Business"; most things have no classes."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place with its own wall time; a resource's times are its site's."""

    id: SiteId
    name: str
    zone: ZoneInfo


@dataclass(frozen=True)
class Resource:
    """A thing that people share, with the rules in force for it."""

    id: ResourceId
    organization: OrganizationId
    name: str
    kind: Kind
    site: Site
    units: tuple[Unit, ...]
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    floor: str | None = None
    description: str | None = None
    photo: str | None = None
    """The address of a picture of it."""
    attributes: tuple[tuple[Attribute, Value], ...] = ()
    departures: tuple[Interval, ...] = ()
    """The only times at which it can be booked, in order, if they are fixed: a flight, a class, a tour."""
    policy: Policy = field(default_factory=Policy)
    faults: tuple[Fault, ...] = ()
    """What is broken in it, the latest first; some are too old to be shown, see `Fault.stands`."""
    former_names: tuple[str, ...] = ()
    """Its names before it was renamed; they are understood for `KEPT_NAME`."""
    former_units: tuple[Unit, ...] = ()
    """Units that are retired; bookings that are over name them."""
    retired_at: datetime | None = None
    """Since when nobody can find or book it; None while people can."""

    @cached_property
    def features(self) -> frozenset[str]:
        """Its features that are either there or not, case folded."""
        return features(self.tags, self.attributes)

    @property
    def place(self) -> tuple[int, str]:
        """A key to sort by: its place in a list."""
        return (self.kind.place, self.name.casefold())

    @cached_property
    def numbers(self) -> Mapping[str, float]:
        """Its attributes that are numbers, by case-folded name."""
        return {
            attribute.name.casefold(): float(value)
            for attribute, value in self.attributes
            if attribute.type is AttributeType.NUMBER
        }

    @property
    def zone(self) -> ZoneInfo:
        """The zone in whose wall time it opens and closes."""
        return self.site.zone

    def check(self, wish: Interval, *, now: datetime) -> None:
        """
        Check that a slot keeps this resource's rules.

        Refuses with Retired, PastTime, TooShort, TooLong, TooSoon, TooFarAhead, OffGrid or Closed. A wish that began in
        the running minute counts as one from now.
        """
        # When before how long: there is no use in correcting the length of a slot that cannot be booked at all.
        self._check_when(wish, now=now)
        self.check_shape(wish, now=now)

    def _check_when(self, wish: Interval, *, now: datetime) -> None:
        if self.retired_at is not None:
            raise Retired(self.id, self.name)
        if wish.start <= now - MINUTE:
            raise PastTime(wish.start, now)
        if wish.start <= now - MINUTE + self.policy.notice:
            raise TooSoon(self.id, wish, now + self.policy.notice)
        if wish.start > now + self.policy.ahead:
            raise TooFarAhead(self.id, wish.start, now + self.policy.ahead, wish)

    def check_shape(self, wish: Interval, *, now: datetime) -> None:
        """
        Check the length, grid and opening hours of a slot, whenever it is.

        Refuses with TooShort, TooLong, OffGrid or Closed, or with NoSuchDeparture alone if its times are fixed. A start
        in the running minute keeps every grid: "now" means now. Whole days keep it as well, because they begin and end
        with the house; and their length may be judged in days, so that Monday to Friday is five days, not 111 hours.
        """
        if self.departures:
            if wish not in self.departures:
                raise NoSuchDeparture(self.id, self.coming(now)[:OFFERED])
            return
        self._check_length_and_grid(wish, now=now)
        if not self._is_open(wish):
            raise self._closed(wish, self._shut_day(wish))

    def _check_length_and_grid(self, wish: Interval, *, now: datetime) -> None:
        policy = self.policy
        if wish.length < policy.shortest and self.in_days(wish) < policy.shortest:
            raise TooShort(self.id, wish, policy.shortest)
        if wish.length > policy.longest and self.in_days(wish) > policy.longest:
            raise TooLong(self.id, wish, policy.longest)
        ends = [wish.end] if now - MINUTE < wish.start <= now else [wish.start, wish.end]
        if policy.granularity > MINUTE and any(map(self._into_step, ends)) and not self.is_whole(wish, now=now):
            raise OffGrid(self.id, wish, policy.granularity, self._on_grid(wish))

    def check_change(self, wish: Interval, *, before: Interval, begun: bool, now: datetime) -> None:
        """
        Check a booking's new time against the rules in force.

        A start that stays is never too late. Refuses as `check` does, and with PastTime if the new end is over.
        """
        if wish.end <= now:
            raise PastTime(wish.end, now)
        if wish.start == before.start:
            # Seen from its own start, a booking that began at "now" keeps its start off the grid.
            self.check_shape(wish, now=wish.start if begun else now)
        else:
            self.check(wish, now=now)

    def allows(self, wish: Interval, *, now: datetime) -> bool:
        """Whether `check` accepts the wish."""
        try:
            self._check_when(wish, now=now)
            # A refusal of `check_shape` looks for another time, and a search asks for hundreds of slots.
            if self.departures:
                return wish in self.departures
            if not self._is_open(wish):
                return False
            self._check_length_and_grid(wish, now=now)
        except Refusal:
            return False
        return True

    def exceptions(self, wish: Interval, *, now: datetime) -> frozenset[str]:
        """
        Return the rules that a slot breaks and that may be excepted, fields of the policy; none if it keeps all.

        Refuses as `check` does with what no exception helps against.
        """
        broken: frozenset[str] = frozenset()
        while True:
            try:
                self.excepting(broken).check(wish, now=now)
            except Refusal as refusal:
                rule = _EXCEPTED.get(type(refusal))
                if rule is None or rule in broken:
                    raise
                broken |= {rule}
            else:
                return broken

    def excepting(self, rules: Collection[str]) -> "Resource":
        """Return the resource as it is for a booking that is an exception to these rules."""
        lifted = {name: value for name, value in _LIFTED.items() if name in rules}
        return replace(self, policy=replace(self.policy, **lifted)) if lifted else self

    def coming(self, now: datetime) -> tuple[Interval, ...]:
        """Return the departures that have not begun yet."""
        return tuple(each for each in self.departures if each.start > now)

    def skips(self, day: date) -> bool:
        """Whether no series falls on that local day, because it is a public holiday here."""
        return not self.policy.on_holidays and is_holiday(day, country_of(self.zone.key))

    def blocked(self, wish: Interval) -> Interval:
        """Return the time for which the unit is closed to others: the wish and the buffer after it."""
        return Interval(wish.start, wish.end + self.policy.buffer)

    def claims(self, wish: Interval, *, now: datetime) -> tuple[Claim, ...] | None:
        """Return the share that the wish takes of each quota, in this site's periods; None if no quota counts it."""
        return self.policy.claims(wish.start, self.open_minutes(wish), self.zone, now=now)

    def stay(self, during: Interval, *, now: datetime) -> Stay:
        """Return how a slot that is taken now counts, rings and is checked in to."""
        minutes = self.open_minutes(during)
        if not self.is_whole(during, now=now):
            return Stay(minutes)
        day, until = self.local(during.start).date(), self.policy.check_in
        rings_at = max(during.start, self.instant(datetime.combine(day, CIVIL)))
        if not isinstance(until, time):
            return Stay(minutes, rings_at)
        # A day that opens at that hour or later is still waited for as long as any other booking.
        by = max(self.instant(datetime.combine(day, until)), during.start + self.policy.grace)
        return Stay(minutes, rings_at, by)

    def open_minutes(self, during: Interval) -> int:
        """Return for how many minutes it is open during a slot; all of them if it never is, or departs."""
        if self.departures:
            return during.minutes
        since, until = (self.local(moment).date() for moment in (during.start, during.end))
        parts = openings(self.policy.week, since=since, until=until, zone=self.zone)
        inside = (min(part.end, during.end) - max(part.start, during.start) for part in parts if part.overlaps(during))
        return int(sum(inside, timedelta(0)) / MINUTE) or during.minutes

    def days(self, during: Interval) -> tuple[date, date] | None:
        """Return the first and the last local day that a slot takes from opening to closing; None for other slots."""
        first, last = self._days_of(during)
        whole = None if self.departures else self.whole_day(first)
        if whole and first < last and whole.start == during.start:
            # What begins at another time is none of them, and may last for a century.
            whole = self.whole_day(first, last)
        return (first, last) if whole == during else None

    def is_whole(self, during: Interval, *, now: datetime) -> bool:
        """
        Whether a slot takes whole days: nobody is expected at its first minute, and it ends when the house closes.

        What is booked by the day may begin now: then it is the rest of today, and perhaps the days after it.
        """
        if self.days(during):
            return True
        if self.kind not in BY_THE_DAY or self.departures or not now - MINUTE < during.start <= now:
            return False
        first, last = self._days_of(during)
        whole = self.whole_day(first, last)
        return whole is not None and whole.end == during.end and whole.start <= during.start

    def whole_day(self, first: date, last: date | None = None) -> Interval | None:
        """
        Return the time from the first opening to the last closing of those local days, or the first departure.

        None if one of the days is closed.
        """
        last = last or first
        if self.departures:
            days = Interval(self.instant(midnight(first)), self.instant(midnight(last + DAY)))
            return next((each for each in self.departures if days.holds(each.start)), None)
        parts = [open_on(self.policy.week, day, self.zone) for day in _each_day(first, last)]
        return Interval(parts[0][0].start, parts[-1][-1].end) if parts and all(parts) else None

    def in_days(self, wish: Interval) -> timedelta:
        """Return the length of whole days, each as a day; of any other slot its own."""
        days = self.days(wish)
        return days[1] - days[0] + DAY if days else wish.length

    def shortened(self, wish: Interval, length: timedelta) -> Interval:
        """Return the slot with the same start and that length: as many whole days as fit, if it is of whole days."""
        days, more = self.days(wish), length // DAY - 1
        fewer = self.whole_day(days[0], days[0] + more * DAY) if days and more >= 0 else None
        return fewer or Interval(wish.start, wish.start + length)

    def calendar_days(self, first: date, last: date | None = None) -> Interval:
        """Return those local days from midnight to midnight, whatever its hours are."""
        return Interval(self.instant(midnight(first)), self.instant(midnight((last or first) + DAY)))

    def days_later(self, wish: Interval, days: int) -> Interval | None:
        """Return a slot at the same wall time, or the same number of whole days, so many days later; None if closed."""
        whole = self.days(wish)
        if whole:
            return self.whole_day(whole[0] + days * DAY, whole[1] + days * DAY)
        start = self.instant(self.local(wish.start).replace(tzinfo=None) + days * DAY)
        return Interval(start, start + wish.length)

    def closed_on(self, first: date, last: date, *, now: datetime) -> Refusal:
        """Return the refusal of whole days of which one is closed: by their time, or with the day that is closed."""
        wish = self.calendar_days(first, last)
        coming = Interval(max(wish.start, now), wish.end) if now < wish.end else wish
        try:
            self._check_when(coming, now=now)
        except Refusal as refusal:
            return refusal
        shut = next((day for day in _each_day(first, last) if not open_on(self.policy.week, day, self.zone)), first)
        return self._closed(wish, shut)

    def next_step(self, moment: datetime) -> datetime:
        """Return the first instant from that one on at which a booking can begin by the grid."""
        late = self._into_step(moment)
        return moment + self.policy.granularity - late * MINUTE if late else moment

    def local(self, moment: datetime) -> datetime:
        """Return the instant as wall time of this resource's zone."""
        return moment.astimezone(self.zone)

    def instant(self, wall: datetime) -> datetime:
        """Return the instant of a wall time here, in whole minutes; one that the clocks skip lies behind the change."""
        return wall.replace(second=0, microsecond=0, tzinfo=self.zone).astimezone(UTC)

    def _into_step(self, moment: datetime) -> int:
        # On the wall clock, because that is where people see the grid.
        wall = self.local(moment)
        return (wall.hour * 60 + wall.minute) % int(self.policy.granularity / MINUTE)

    def _on_grid(self, wish: Interval) -> tuple[Interval, ...]:
        """Return the slots on the grid next to the wish, as long as it is or, off the grid, up to the next step."""
        step, start = self.policy.granularity, wish.start - self._into_step(wish.start) * MINUTE
        length = -(-wish.length // step) * step
        starts = [start] if start == wish.start else [start, start + step]
        return tuple(Interval(each, each + length) for each in starts)

    def _is_open(self, wish: Interval) -> bool:
        """
        Whether a slot keeps opening hours.

        Whole days do, although the nights between them are closed. What is booked by the day may also be taken on one
        day and brought back on another, if it is open then and on every day between.
        """
        if is_open(self.policy.week, wish, self.zone) or self.days(wish):
            return True
        first, last = self._days_of(wish)
        if self.kind not in BY_THE_DAY or first == last or self.whole_day(first, last) is None:
            return False
        taken, back = (open_on(self.policy.week, day, self.zone) for day in (first, last))
        return any(part.holds(wish.start) for part in taken) and any(part.holds(wish.end - MINUTE) for part in back)

    def _days_of(self, wish: Interval) -> tuple[date, date]:
        """Return the local days of its first and last minute."""
        return self.local(wish.start).date(), self.local(wish.end - MINUTE).date()

    def _shut_day(self, wish: Interval) -> date:
        """Return the first day of a slot on which the resource is closed or, if there is none, its first day."""
        first, last = self._days_of(wish)
        return next((day for day in _each_day(first, last) if not open_on(self.policy.week, day, self.zone)), first)

    def _closed(self, wish: Interval, day: date) -> Closed:
        hours = open_on(self.policy.week, day, self.zone)
        return Closed(self.id, wish, day, hours, self._another_day(wish), self._that_day(wish, hours))

    def _another_day(self, wish: Interval) -> Interval | None:
        """Return the wish on the next day on which it keeps opening hours: at the same clock, or from opening on."""
        first, last = self._days_of(wish)
        whole = self.calendar_days(first, last) == wish
        for offset in range(1, LOOK_AHEAD // DAY + 1):
            days = (first + offset * DAY, last + offset * DAY)
            later = self.whole_day(*days) if whole else self.days_later(wish, offset)
            if later is not None and self._is_open(later):
                return later
        return None

    def _that_day(self, wish: Interval, hours: tuple[Interval, ...]) -> Interval | None:
        """Return the nearest slot of the wish's length inside these hours, on the grid."""
        fits = [part for part in hours if part.length >= wish.length]
        starts = (min(max(wish.start, self.next_step(part.start)), part.end - wish.length) for part in fits)
        on_grid = (start - self._into_step(start) * MINUTE for start in starts)
        near = (Interval(start, start + wish.length) for start in on_grid)
        inside = [each for each in near if any(each.within(part) for part in hours)]
        return min(inside, key=lambda each: abs(each.start - wish.start), default=None)

    def unit(self, unit: UnitId) -> Unit:
        """Return one of its units, even a retired one; refuses with UnknownUnit."""
        for candidate in (*self.units, *self.former_units):
            if candidate.id == unit:
                return candidate
        raise UnknownUnit(self.id, str(unit))

    def labelled(self, label: str) -> Unit:
        """Return the unit of that label, in any case; refuses with UnknownUnit."""
        for candidate in self.units:
            if candidate.label.casefold() == label.casefold():
                return candidate
        raise UnknownUnit(self.id, label)


def _each_day(first: date, last: date) -> Iterator[date]:
    return (first + offset * DAY for offset in range((last - first).days + 1))


def favourites_first(resources: Iterable[Resource], favourites: Sequence[ResourceId]) -> tuple[Resource, ...]:
    """Return resources kind by kind, otherwise in their order, but of each kind somebody's favourites first."""
    if not favourites:
        return tuple(resources)
    rank = {each: place for place, each in enumerate(favourites)}
    return tuple(sorted(resources, key=lambda each: (each.kind.place, rank.get(each.id, len(favourites)))))
