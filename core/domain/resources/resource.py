"""Resources, and the rules that a slot must keep besides being free."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from core.domain.resources.features import Attribute, AttributeType, Value, features
from core.domain.resources.hours import DAY, is_open, midnight, openings
from core.domain.rules.policy import Claim, Policy
from core.errors import (
    Closed,
    NoSuchDeparture,
    OffGrid,
    PastTime,
    Refusal,
    TooFarAhead,
    TooLong,
    TooShort,
    TooSoon,
    UnknownUnit,
)
from core.values import MINUTE, OFFERED, Interval, OrganizationId, ResourceId, SiteId, UnitId

LOOK_AHEAD = 14 * DAY
"""How far ahead a refusal looks for the next opening: two weeks bridge any usual holiday."""


class Kind(StrEnum):
    """The kinds of resources."""

    ROOM = "room"
    STUDIO = "studio"
    DESK = "desk"
    EQUIPMENT = "equipment"
    VEHICLE = "vehicle"
    SEAT = "seat"
    OTHER = "other"


BY_THE_DAY = frozenset({Kind.DESK, Kind.EQUIPMENT, Kind.VEHICLE, Kind.SEAT})
"""Kinds that are booked for the whole opening day when no time is named."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One bookable piece of a resource; the label is empty if it is the only one."""

    id: UnitId
    label: str


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

    @cached_property
    def features(self) -> frozenset[str]:
        """Its features that are either there or not, case folded."""
        return features(self.tags, self.attributes)

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

        Refuses with PastTime, TooShort, TooLong, TooSoon, TooFarAhead, OffGrid or Closed. A wish that began in the
        running minute counts as one from now.
        """
        # When before how long: there is no use in correcting the length of a slot that cannot be booked at all.
        if wish.start <= now - MINUTE:
            raise PastTime(wish.start, now)
        if wish.start <= now - MINUTE + self.policy.notice:
            raise TooSoon(self.id, wish, now + self.policy.notice)
        if wish.start > now + self.policy.ahead:
            raise TooFarAhead(self.id, wish.start, now + self.policy.ahead)
        self.check_shape(wish, now=now)

    def check_shape(self, wish: Interval, *, now: datetime) -> None:
        """
        Check the length, grid and opening hours of a slot, whenever it is.

        Refuses with TooShort, TooLong, OffGrid or Closed, or with NoSuchDeparture alone if its times are fixed. A start
        in the running minute keeps every grid: "now" means now.
        """
        policy = self.policy
        if self.departures:
            if wish not in self.departures:
                raise NoSuchDeparture(self.id, self.coming(now)[:OFFERED])
            return
        if wish.length < policy.shortest:
            raise TooShort(self.id, wish, policy.shortest)
        if wish.length > policy.longest:
            raise TooLong(self.id, wish, policy.longest)
        ends = [wish.end] if now - MINUTE < wish.start <= now else [wish.start, wish.end]
        if policy.granularity > MINUTE and any(map(self._into_step, ends)):
            raise OffGrid(self.id, wish, policy.granularity, self._on_grid(wish))
        if not is_open(policy.week, wish, self.zone):
            raise Closed(self.id, wish, self.next_opening(wish))

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
            self.check(wish, now=now)
        except Refusal:
            return False
        return True

    def coming(self, now: datetime) -> tuple[Interval, ...]:
        """Return the departures that have not begun yet."""
        return tuple(each for each in self.departures if each.start > now)

    def blocked(self, wish: Interval) -> Interval:
        """Return the time for which the unit is closed to others: the wish and the buffer after it."""
        return Interval(wish.start, wish.end + self.policy.buffer)

    def claims(self, wish: Interval, *, now: datetime) -> tuple[Claim, ...] | None:
        """Return the share that the wish takes of each quota, in this site's periods; None if no quota counts it."""
        return self.policy.claims(wish, self.zone, now=now)

    def next_opening(self, wish: Interval) -> Interval | None:
        """Return the wish moved to the first time from its own day on at which the resource is open long enough."""
        day = wish.start.astimezone(self.zone).date()
        for part in openings(self.policy.week, since=day, until=day + LOOK_AHEAD, zone=self.zone):
            start = max(part.start, wish.start)
            if part.end - start >= wish.length:
                return Interval(start, start + wish.length)
        return None

    def whole_day(self, first: date, last: date | None = None) -> Interval | None:
        """Return the time from the first opening to the last closing of those local days, or the first departure."""
        if self.departures:
            days = Interval(self.instant(midnight(first)), self.instant(midnight((last or first) + DAY)))
            return next((each for each in self.departures if days.holds(each.start)), None)
        parts = list(openings(self.policy.week, since=first, until=last or first, zone=self.zone))
        return Interval(parts[0].start.astimezone(UTC), parts[-1].end.astimezone(UTC)) if parts else None

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

    def _on_grid(self, wish: Interval) -> Interval:
        """Return the wish from the last step before its start to the first step at or after its end."""
        start = wish.start - self._into_step(wish.start) * MINUTE
        late = self._into_step(wish.end)
        return Interval(start, wish.end + (self.policy.granularity - late * MINUTE if late else timedelta(0)))

    def unit(self, unit: UnitId) -> Unit:
        """Return one of its units; refuses with UnknownUnit."""
        for candidate in self.units:
            if candidate.id == unit:
                return candidate
        raise UnknownUnit(self.id, str(unit))

    def labelled(self, label: str) -> Unit:
        """Return the unit of that label, in any case; refuses with UnknownUnit."""
        for candidate in self.units:
            if candidate.label.casefold() == label.casefold():
                return candidate
        raise UnknownUnit(self.id, label)
